#include "ui/widgets/filelist.h"

#include "ui/widgets/filepassword.h"
#include "ui/widgets/filetree.h"
#include "ui/widgets/label.h"
#include "ui/widgets/logwindow.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/readingbar.h"
#include "wizard/investigation/investigation.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

FileList::FileList(wizard::Investigation &investigation, QWidget *parent)
    : QWidget(parent)
    , m_investigation(investigation)
    , m_tree(new FileTree(this))
    , m_password(new FilePassword(this))
    , m_add(new QPushButton(tr("A&dd files…"), this))
    , m_folder(new QPushButton(tr("Add &folder…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_notice(new Notice(this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(Label::Role::Section, tr("Files"), this));
    layout->addWidget(m_tree);
    layout->addWidget(new ReadingBar(investigation.handingOver(), this));
    layout->addWidget(m_password);
    layout->addWidget(m_notice);
    buildButtons();
    layout->addWidget(new Label(Label::Role::Small,
        tr("HealthChecker reports, files of the collector, exports, logs, configuration files, certificates, "
           "saved cases or any text, also in folders and archives. They may be dropped here."),
        this));
    auto *logs = new LogWindow(investigation.surroundings().now(), this);
    layout->addWidget(logs);
    connect(logs, &LogWindow::changed, this,
        [this, logs] { m_investigation.handingOver().setWindow(logs->window()); });
    m_tree->setObjectName(u"files"_s);
    m_notice->setObjectName(u"fileNotice"_s);
    setFocusProxy(m_add);
    connect(m_password, &FilePassword::given, this, [this](const QString &path, const QString &password) {
        m_investigation.surroundings().offerPassword(path, password);
        add({path});
    });
    const wizard::HandingOver &files = investigation.handingOver();
    connect(&files, &wizard::HandingOver::refused, this, &FileList::refuse);
    connect(&files, &wizard::HandingOver::taken, this, &FileList::show);
    connect(&files, &wizard::HandingOver::finished, this, &FileList::finish);
}

void FileList::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_folder);
    row->addWidget(m_remove);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_add->setObjectName(u"addFiles"_s);
    m_folder->setObjectName(u"addFolder"_s);
    m_remove->setObjectName(u"removeFile"_s);
    connect(m_add, &QPushButton::clicked, this, &FileList::chooseFiles);
    connect(m_folder, &QPushButton::clicked, this, &FileList::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, &FileList::removeSelected);
}

void FileList::show()
{
    m_tree->show(m_investigation.given().files);
    m_password->show(m_investigation.given().files);
    m_remove->setEnabled(m_tree->topLevelItemCount() > 0);
}

void FileList::add(const QStringList &paths)
{
    m_notice->clear();
    m_errors.clear();
    m_asked = paths;
    m_investigation.addFiles(paths);
}

void FileList::refuse(const QString &path, const wizard::Error &error)
{
    if (m_asked.contains(path))
        m_errors << error.text();
}

void FileList::finish()
{
    if (!m_errors.isEmpty())
        m_notice->show(Tone::Bad, m_errors.join(u'\n'));
    if (m_errors.size() < m_asked.size())
        Q_EMIT filesAdded();
    m_asked.clear();
}

void FileList::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setObjectName(u"addFilesDialog"_s);
    connect(dialog, &QFileDialog::filesSelected, this, &FileList::add);
    dialog->open();
}

void FileList::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setObjectName(u"addFolderDialog"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { add({path}); });
    dialog->open();
}

void FileList::removeSelected()
{
    m_investigation.removeFile(m_tree->currentPath());
    m_notice->clear();
    show();
    if (!m_remove->isEnabled())
        m_add->setFocus();
}

void FileList::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileList::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    add(localFiles(*event->mimeData()));
}

} // namespace ui
