#include "ui/widgets/filetree.h"

#include "ui/colours.h"
#include "ui/models/rowroles.h"
#include "ui/widgets/rowdelegate.h"
#include "wizard/investigation/plaintext.h"
#include "wizard/investigation/readfiles.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int shownLines = 6;
constexpr qsizetype longestTip = 4000;

void tell(QTreeWidgetItem &item, const QString &name, const QString &detail, const QStringList &remarks)
{
    item.setText(0, name);
    item.setData(0, DetailRole, detail);
    item.setData(0, IconRole, u"file"_s);
    item.setData(0, ToneRole, static_cast<int>(Tone::Muted));
    item.setData(0, Qt::AccessibleTextRole, FileTree::tr("%1. %2").arg(name, detail));
    item.setToolTip(0, (QStringList{name, detail} + remarks).join(u'\n').left(longestTip).toHtmlEscaped());
}

QString detailOf(const wizard::Import &import)
{
    const QString what = wizard::summaryOf(import);
    return import.remarks.isEmpty() ? what : u"%1. %2"_s.arg(what, import.remarks.join(u' '));
}

void addParts(QTreeWidgetItem &row, const wizard::Import &import)
{
    for (const wizard::Import &part : import.parts) {
        auto *item = new QTreeWidgetItem(&row);
        tell(*item, wizard::visibleLine(part.name), detailOf(part), part.remarks);
        addParts(*item, part);
    }
}

} // namespace

FileTree::FileTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setItemDelegate(new RowDelegate(this));
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setAccessibleName(tr("Files"));
}

void FileTree::show(const QList<wizard::Case::File> &files)
{
    clear();
    for (const wizard::Case::File &file : files) {
        auto *item = new QTreeWidgetItem(this);
        const QString detail = file.outdated
            ? tr("Read before the repair; it no longer counts. Add it again once it is new.")
            : detailOf(file.import);
        tell(*item, QFileInfo(file.path).fileName(), detail, {file.path});
        item->setData(0, Qt::UserRole, file.path);
        addParts(*item, file.import);
    }
    if (topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(topLevelItemCount() - 1));
}

QString FileTree::currentPath() const
{
    QTreeWidgetItem *item = currentItem();
    while (item && item->parent())
        item = item->parent();
    return item ? item->data(0, Qt::UserRole).toString() : QString();
}

QSize FileTree::minimumSizeHint() const
{
    const int line = fontMetrics().lineSpacing();
    return {8 * line, shownLines * line + 2 * frameWidth()};
}

} // namespace ui
