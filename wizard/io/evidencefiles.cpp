#include "wizard/io/evidencefiles.h"

#include "wizard/io/filename.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EvidenceFiles)
};

constexpr qsizetype mostFiles = 20'000;
constexpr int deepest = 16;

class Walk {
public:
    explicit Walk(const QString &root)
        : m_root(root)
    {
    }

    [[nodiscard]] QList<EvidenceFile> files() const { return m_files; }

    void enter(const QString &folder, int depth)
    {
        const QFileInfoList entries = QDir(folder).entryInfoList(
            QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo &entry : entries) {
            if (m_files.size() >= mostFiles)
                return leaveRest(folder);
            const QString path = entry.filePath();
            if (entry.isSymLink())
                add(path, Tr::tr("It is a link. Add what it leads to."));
            else if (entry.isDir() && depth >= deepest)
                add(path,
                    Tr::tr("It lies more than %1 folders deep. Add this folder by itself.").arg(deepest));
            else if (entry.isDir())
                enter(path, depth + 1);
            else
                add(path, entry.isFile() ? QString() : Tr::tr("It is a device or a pipe, not a file."));
        }
    }

private:
    void add(const QString &path, const QString &leftOut)
    {
        m_files.append({path, shownName(QDir(m_root).relativeFilePath(path)), leftOut});
    }
    void leaveRest(const QString &folder)
    {
        if (m_left)
            return;
        m_left = true;
        add(folder,
            Tr::tr("There are more than %1 files. The rest was not read; add the folders of the time of "
                   "the fault.")
                .arg(mostFiles));
    }

    QString m_root;
    QList<EvidenceFile> m_files;
    bool m_left = false;
};

} // namespace

bool isFolder(const QString &path)
{
    return QFileInfo(path).isDir();
}

Result<QList<EvidenceFile>> evidenceFilesAt(const QString &path)
{
    if (!isFolder(path))
        return QList<EvidenceFile>{{path, shownName(QFileInfo(path).fileName())}};
    if (!QFileInfo(path).isReadable())
        return std::unexpected(
            Error{Tr::tr("The folder cannot be opened. Ask for the right to read it, or copy it."), path});
    Walk walk(path);
    walk.enter(path, 1);
    if (walk.files().isEmpty())
        return std::unexpected(Error{Tr::tr("The folder is empty."), path});
    return walk.files();
}

} // namespace wizard
