#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Let the owner of the policy test without it"),
        .whoRuns = QT_TRANSLATE_NOOP(
            "Remedies", "The owner of the group policy, with an Exchange administrator who tests."),
        .interruption = QT_TRANSLATE_NOOP("Remedies", "Nobody."),
        .waiting = QT_TRANSLATE_NOOP("Remedies",
            "The next refresh of the policy on servers and domain controllers, up to two hours; "
            "gpupdate /force at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Look on the Exchange server and on the domain controllers: reg query "
                    "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa /v RestrictRemoteSam. Absent means that "
                    "nothing is restricted."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Ask when the policy came and whether the failures began then. If not, leave it as it "
                    "is."),
                QT_TRANSLATE_NOOP("Remedies",
                    "As a test the owner takes one Exchange server and the domain controllers of its site "
                    "out of the policy, runs gpupdate /force, and somebody tries again."),
                QT_TRANSLATE_NOOP("Remedies",
                    "If that helps: the owner adds the group Exchange Servers to those who are allowed in "
                    "the policy, instead of switching it off."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: apply the policy again."),
            },
    };
}

} // namespace

Cause restrictRemoteSam()
{
    using enum Fact;
    return {
        .id = "restrict-remote-sam"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A policy restricts who may ask the account database"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "The policy “Restrict clients allowed to make remote calls to SAM” can keep Exchange "
            "from checking the rights of an account. That this stops a page or the shell is not "
            "proven: take it as a hint."),
        .prevalence = Prevalence::Rare, // One article.
        .symptoms = {Symptom::EcpAccessDenied, Symptom::ShellAccessDenied},
        .signs =
            {
                {{RemoteSamRestricted}},
                {{StartedAfterPolicyChange}},
            },
        .exclude = {{{RemoteSamRestricted, false}}},
        .lookAlikes =
            {
                {"epi-token-serialization-deny"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the server is in a group that carries a Deny, and event 3002 says so.")},
            },
        .sources =
            {
                "https://support.microsoft.com/help/4055652"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
