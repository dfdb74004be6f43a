#include "ui/widgets/filelist.h"

#include "ui/models/rowroles.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tall.h"
#include "wizard/investigation/investigation.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
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

QString held(const wizard::Import &import)
{
    const auto count = import.observations.size() + import.recognised.size();
    const QString text = FileList::tr("Observations: %1").arg(count);
    return import.remarks.isEmpty() ? text : u"%1. %2"_s.arg(text, import.remarks.join(u' '));
}

} // namespace

FileList::FileList(wizard::Investigation &investigation, QWidget *parent)
    : QWidget(parent)
    , m_investigation(investigation)
    , m_list(new Tall<QListWidget>(6, this))
    , m_add(new QPushButton(tr("A&dd files…"), this))
    , m_remove(new QPushButton(tr("&Remove"), this))
    , m_notice(new Notice(this))
{
    setAcceptDrops(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(Label::Role::Section, tr("Files"), this));
    layout->addWidget(m_list);
    layout->addWidget(m_notice);
    buildButtons();
    layout->addWidget(new Label(Label::Role::Small,
        tr("Saved cases, exports of certificates and Auth configuration, web.config, logs or any text. "
           "Files may also be dropped here."),
        this));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setObjectName(u"files"_s);
    m_list->setAccessibleName(tr("Files"));
    m_notice->setObjectName(u"fileNotice"_s);
    setFocusProxy(m_add);
}

void FileList::buildButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addWidget(m_remove);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    m_add->setObjectName(u"addFiles"_s);
    m_remove->setObjectName(u"removeFile"_s);
    connect(m_add, &QPushButton::clicked, this, &FileList::choose);
    connect(m_remove, &QPushButton::clicked, this, &FileList::removeSelected);
}

void FileList::show()
{
    m_list->clear();
    for (const auto &file : m_investigation.given().files) {
        auto *item = new QListWidgetItem(QFileInfo(file.path).fileName(), m_list);
        item->setToolTip(file.path.toHtmlEscaped());
        item->setData(Qt::UserRole, file.path);
        const QString content = file.outdated
            ? tr("Read before the repair; it no longer counts. Add it again once it is new.")
            : held(file.import);
        item->setData(DetailRole, content);
        item->setData(IconRole, u"file"_s);
        item->setData(ToneRole, static_cast<int>(Tone::Muted));
        item->setData(Qt::AccessibleTextRole, tr("%1. %2").arg(item->text(), content));
    }
    m_remove->setEnabled(m_list->count() > 0);
    if (m_list->count() > 0)
        m_list->setCurrentRow(m_list->count() - 1);
}

void FileList::add(const QStringList &paths)
{
    QStringList errors;
    for (const QString &path : paths) {
        if (const auto added = m_investigation.addFile(path); !added)
            errors << added.error().text();
    }
    show();
    if (errors.isEmpty())
        m_notice->clear();
    else
        m_notice->show(Tone::Bad, errors.join(u'\n'));
    if (errors.size() < paths.size())
        Q_EMIT filesAdded();
}

void FileList::choose()
{
    auto *dialog = new QFileDialog(this, tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setObjectName(u"addFilesDialog"_s);
    connect(dialog, &QFileDialog::filesSelected, this, &FileList::add);
    dialog->open();
}

void FileList::removeSelected()
{
    if (const QListWidgetItem *item = m_list->currentItem())
        m_investigation.removeFile(item->data(Qt::UserRole).toString());
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
