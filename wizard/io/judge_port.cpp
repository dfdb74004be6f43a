#include "wizard/io/judgements.h"

using namespace Qt::StringLiterals;

namespace wizard {

ProbeReport judgePort(Fact fact, const Contact &contact, const ObservationSource &source)
{
    using Outcome = ProbeReport::Outcome;
    if (contact.stage >= Stage::Connected)
        return {Outcome::Good, u"open"_s, {source.observe(fact, Truth::Yes, u"connected"_s)}};
    const QString what = contact.describe();
    if (contact.ending == Ending::Refused)
        return {Outcome::Bad, what, {source.observe(fact, Truth::No, what)}};
    // A filtered port is silent too.
    return {Outcome::Unclear, what, {}};
}

} // namespace wizard
