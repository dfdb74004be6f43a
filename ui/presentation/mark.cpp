#include "ui/presentation/mark.h"

#include "wizard/investigation/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Presentation)
};

} // namespace

Mark markFor(wizard::Verdict verdict)
{
    switch (verdict) {
    case wizard::Verdict::Confirmed:
        return {"bad"_L1, wizard::verdictWord(verdict), Tone::Bad};
    case wizard::Verdict::Likely:
        return {"caution"_L1, wizard::verdictWord(verdict), Tone::Caution};
    case wizard::Verdict::Possible:
        return {"question"_L1, wizard::verdictWord(verdict), Tone::Accent};
    case wizard::Verdict::RuledOut:
        return {"good"_L1, wizard::verdictWord(verdict), Tone::Good};
    }
    return {};
}

Mark markFor(wizard::ProbeState state)
{
    switch (state) {
    case wizard::ProbeState::Waiting:
        return {"waiting"_L1, Tr::tr("Waiting"), Tone::Muted};
    case wizard::ProbeState::Running:
        return {"running"_L1, Tr::tr("Checking"), Tone::Accent};
    case wizard::ProbeState::Good:
        return {"good"_L1, Tr::tr("In order"), Tone::Good};
    case wizard::ProbeState::Bad:
        return {"bad"_L1, Tr::tr("Not in order"), Tone::Bad};
    case wizard::ProbeState::Unclear:
        return {"question"_L1, Tr::tr("Could not tell"), Tone::Muted};
    case wizard::ProbeState::Skipped:
        return {"skipped"_L1, Tr::tr("Skipped"), Tone::Muted};
    case wizard::ProbeState::TimedOut:
        return {"timeout"_L1, Tr::tr("No answer in time"), Tone::Caution};
    case wizard::ProbeState::Cancelled:
        return {"stopped"_L1, Tr::tr("Stopped"), Tone::Muted};
    }
    return {};
}

QString briefWord(wizard::ProbeState state)
{
    switch (state) {
    case wizard::ProbeState::Good:
        return Tr::tr("OK");
    case wizard::ProbeState::Bad:
        return Tr::tr("Fault");
    case wizard::ProbeState::Unclear:
        return Tr::tr("Unclear");
    case wizard::ProbeState::TimedOut:
        return Tr::tr("No reply");
    case wizard::ProbeState::Waiting:
    case wizard::ProbeState::Running:
    case wizard::ProbeState::Skipped:
    case wizard::ProbeState::Cancelled:
        return markFor(state).word;
    }
    return {};
}

Mark markFor(Standing standing)
{
    switch (standing) {
    case Standing::SpeaksFor:
        return {"good"_L1, Tr::tr("Speaks for it"), Tone::Good};
    case Standing::SpeaksAgainst:
        return {"caution"_L1, Tr::tr("Speaks against it"), Tone::Caution};
    case Standing::NotChecked:
        return {"question"_L1, Tr::tr("Not checked"), Tone::Muted};
    case Standing::NotKnownYet:
        return {"question"_L1, Tr::tr("Not known yet"), Tone::Accent};
    case Standing::NotFound:
        return {"skipped"_L1, Tr::tr("Not found"), Tone::Muted};
    }
    return {};
}

} // namespace ui
