#include "ui/widgets/ruledoutlist.h"

#include "ui/presentation/statements.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/evidencerow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

bool isOut(const wizard::Finding &finding)
{
    return finding.verdict == wizard::Verdict::RuledOut;
}

QString why(const wizard::Finding &finding)
{
    return finding.reasonsAgainst.isEmpty() ? QString() : sentence(finding.reasonsAgainst.first());
}

} // namespace

RuledOutList::RuledOutList(const wizard::Diagnosis &diagnosis, QWidget *parent)
    : FoldingList(tr("Ruled out (%1)").arg(std::ranges::count_if(diagnosis.findings, isOut)), 2, parent)
{
    setObjectName(u"ruledOut"_s);
    for (const wizard::Finding &finding : diagnosis.findings) {
        if (isOut(finding))
            add(new EvidenceRow(markFor(finding.verdict), causeText(finding.cause->title), why(finding)));
    }
}

} // namespace ui
