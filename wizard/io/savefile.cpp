#include "wizard/io/savefile.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

Result<void> saveFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return std::unexpected(
        Error{Tr::tr("The file cannot be saved (%1). Choose another folder.").arg(file.errorString()), path});
}

} // namespace wizard
