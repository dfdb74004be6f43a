#include "ui/widgets/findingview.h"

#include "ui/presentation/mark.h"
#include "ui/presentation/statements.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/evidencerow.h"
#include "ui/widgets/foldinglist.h"
#include "ui/widgets/nextchecklist.h"
#include "wizard/investigation/plaintext.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Beside one reason; the whole list stands below the verdict.
constexpr qsizetype mostServers = 3;

QVBoxLayout *paneLayout(QWidget *pane)
{
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    return layout;
}

EvidenceRow *reasonRow(const Mark &mark, const wizard::Reason &reason)
{
    QStringList detail{sourcesOf(reason)};
    if (!reason.servers.isEmpty())
        detail.prepend(wizard::listed(textsOf(reason.servers), u", "_s, mostServers));
    detail.removeAll(QString());
    auto *row = new EvidenceRow(mark, sentence(reason), detail.join(u" · "_s));
    row->setExcerpt(reason.excerpt);
    return row;
}

EvidenceRow *questionRow(wizard::Fact fact)
{
    const auto &entry = wizard::entry(fact);
    const QString command = QString::fromLatin1(entry.command);
    auto *row = new EvidenceRow(markFor(Standing::NotChecked), factText(entry.how), command);
    if (!command.isEmpty())
        row->offerCommand(command);
    return row;
}

} // namespace

FindingView::FindingView(const wizard::Finding *finding, const wizard::Diagnosis &diagnosis,
    const QList<wizard::Fact> &toRepeat, NextCheckList *next, QWidget *parent)
    : QWidget(parent)
    , m_toRepeat(toRepeat)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (finding)
        layout->addWidget(new Columns(reasonsPane(*finding), openPane(finding, diagnosis, next), {}, this));
    else
        layout->addWidget(openPane(nullptr, diagnosis, next));
}

QWidget *FindingView::reasonsPane(const wizard::Finding &finding)
{
    auto *pane = new QWidget(this);
    QVBoxLayout *layout = paneLayout(pane);
    auto *reasonsFor = new FoldingList(tr("Why we think so"), 5, pane);
    for (const wizard::Reason &reason : finding.reasonsFor)
        reasonsFor->add(reasonRow(markFor(Standing::SpeaksFor), reason));
    layout->addWidget(reasonsFor);
    auto *against = new FoldingList(tr("What speaks against it"), 3, pane);
    for (const wizard::Reason &reason : finding.reasonsAgainst)
        against->add(reasonRow(markFor(Standing::SpeaksAgainst), reason));
    layout->addWidget(against);
    reasonsFor->setVisible(!reasonsFor->isEmpty());
    against->setVisible(!against->isEmpty());
    layout->addStretch();
    return pane;
}

QWidget *FindingView::openPane(
    const wizard::Finding *finding, const wizard::Diagnosis &diagnosis, NextCheckList *next)
{
    auto *pane = new QWidget(this);
    QVBoxLayout *layout = paneLayout(pane);
    const auto add = [layout](FoldingList *list) {
        layout->addWidget(list);
        list->setVisible(!list->isEmpty());
    };
    add(repeated());
    layout->addWidget(next);
    next->setVisible(!next->isEmpty());
    if (finding)
        add(notChecked(*finding, diagnosis));
    layout->addStretch();
    return pane;
}

FoldingList *FindingView::repeated()
{
    auto *list = new FoldingList(tr("To see whether the repair worked"), 3, this);
    list->setObjectName(u"toRepeat"_s);
    QStringList offered;
    for (const wizard::Fact fact : m_toRepeat) {
        const auto &entry = wizard::entry(fact);
        const QString way = factText(entry.how) + QString::fromLatin1(entry.command);
        if (offered.contains(way))
            continue;
        offered.append(way);
        list->add(questionRow(fact));
    }
    return list;
}

FoldingList *FindingView::notChecked(const wizard::Finding &finding, const wizard::Diagnosis &diagnosis)
{
    auto *list = new FoldingList(tr("Not checked"), 3, this);
    list->setObjectName(u"notChecked"_s);
    for (const wizard::Fact fact : finding.missing) {
        const bool alreadyNext =
            std::ranges::find(diagnosis.next, fact, &wizard::NextCheck::fact) != diagnosis.next.end();
        if (!alreadyNext)
            list->add(questionRow(fact));
    }
    return list;
}

} // namespace ui
