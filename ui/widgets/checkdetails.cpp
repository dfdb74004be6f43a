#include "ui/widgets/checkdetails.h"

#include "ui/models/checkgrid.h"
#include "ui/presentation/breaking.h"
#include "ui/presentation/checkstory.h"
#include "ui/widgets/evidencerow.h"
#include "ui/widgets/label.h"
#include "wizard/investigation/plaintext.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int lines = 6;
constexpr qsizetype mostNames = 12;

QString namesOf(const CheckGrid &grid, const GridRow &row)
{
    QStringList names;
    for (const int server : row.servers)
        names << grid.nameOf(server);
    return wizard::listed(names, u", "_s, mostNames);
}

} // namespace

CheckDetails::CheckDetails(const CheckGrid &grid, QWidget *parent)
    : ScrollPane(new QWidget, parent)
    , m_grid(grid)
{
    setObjectName(u"checkDetails"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    makeReadable(tr("What the check saw"));
}

QSize CheckDetails::minimumSizeHint() const
{
    return {ScrollPane::minimumSizeHint().width(), lines * fontMetrics().lineSpacing()};
}

void CheckDetails::show(const QModelIndex &index)
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(4, 8, 4, 0);
    rows->setSpacing(2);
    if (m_grid.taskAt(index))
        tell(*rows, index);
    rows->addStretch();
    setContent(content);
    content->show();
}

void CheckDetails::tell(QVBoxLayout &rows, const QModelIndex &index)
{
    const GridRow &row = m_grid.rowAt(index.row());
    const CheckStory story = storyOf(*m_grid.taskAt(index));
    const QString server = m_grid.headerData(index.row(), Qt::Vertical, Qt::DisplayRole).toString();
    const QString said = row.standsForSeveral() ? story.mark.word : story.said;
    rows.addWidget(new EvidenceRow(story.mark, tr("%1: %2").arg(server, story.title), said));
    if (row.standsForSeveral()) {
        addLine(rows, namesOf(m_grid, row), false);
        addLine(rows, tr("Enter, a double click or the arrow before the name lists each of them."), true);
        return;
    }
    for (const QString &seen : story.seen)
        addLine(rows, seen, false);
    addLine(rows, story.source, true);
}

void CheckDetails::addLine(QVBoxLayout &rows, const QString &text, bool isSmall)
{
    if (text.isEmpty())
        return;
    auto *label = new Label(isSmall ? Label::Role::Small : Label::Role::Body, breakable(text));
    label->setContentsMargins(fontMetrics().height() + 10, 0, 0, 0); // below the text beside the icon
    rows.addWidget(label);
}

} // namespace ui
