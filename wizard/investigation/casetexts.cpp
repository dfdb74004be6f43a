#include "wizard/investigation/casetexts.h"

#include "wizard/investigation/handover.h"
#include "wizard/investigation/investigation.h"
#include "wizard/investigation/texts.h"

namespace wizard {

CaseTexts textsOf(const Investigation &investigation)
{
    const Conclusion &conclusion = investigation.conclusion();
    CaseTexts texts;
    texts.ticket = ticketText(conclusion.diagnosis, conclusion.clock, investigation.given().since);
    if (const auto &plan = investigation.plan(); plan && *plan) {
        texts.handOver = handOverText(*investigation.chosen(), **plan);
        texts.change = changeText(*investigation.chosen(), **plan);
    }
    return texts;
}

} // namespace wizard
