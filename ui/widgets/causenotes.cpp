#include "ui/widgets/causenotes.h"

#include "ui/presentation/tabletexts.h"
#include "ui/widgets/evidencerow.h"
#include "ui/widgets/fold.h"
#include "ui/widgets/sourcerow.h"
#include "wizard/knowledge/catalog.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// How the other cause stands here.
Mark standing(const wizard::Cause &cause, const wizard::Diagnosis &diagnosis)
{
    const auto found = std::ranges::find(diagnosis.findings, &cause, &wizard::Finding::cause);
    return found == diagnosis.findings.end() ? markFor(Standing::NotFound) : markFor(found->verdict);
}

} // namespace

CauseNotes::CauseNotes(const wizard::Cause &cause, const wizard::Diagnosis &diagnosis, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    if (!cause.lookAlikes.empty())
        layout->addWidget(lookAlikes(cause, diagnosis));
    if (!cause.sources.empty())
        layout->addWidget(sources(cause));
}

Fold *CauseNotes::lookAlikes(const wizard::Cause &cause, const wizard::Diagnosis &diagnosis)
{
    auto *fold = new Fold(tr("Easily confused with (%1)").arg(cause.lookAlikes.size()), this);
    fold->setObjectName(u"lookAlikes"_s);
    for (const wizard::LookAlike &one : cause.lookAlikes) {
        if (const wizard::Cause *other = wizard::causeById(one.cause))
            fold->add(new EvidenceRow(
                standing(*other, diagnosis), causeText(other->title), causeText(one.difference), fold));
    }
    return fold;
}

Fold *CauseNotes::sources(const wizard::Cause &cause)
{
    auto *fold = new Fold(tr("Sources (%1)").arg(cause.sources.size()), this);
    fold->setObjectName(u"sources"_s);
    for (const QLatin1StringView address : cause.sources)
        fold->add(new SourceRow(QString(address), fold));
    return fold;
}

} // namespace ui
