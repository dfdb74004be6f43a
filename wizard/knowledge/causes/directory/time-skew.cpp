#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Set the clocks right"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator of the server; for the domain controllers their administrator."),
        .interruption = QT_TRANSLATE_NOOP("Remedies",
            "The services that failed restart. A clock that jumps back by hours makes certificates "
            "and tickets invalid for that time."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "At once after the clock is right."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Measure on the Exchange server: w32tm /stripchart /computer:DC01 /samples:3 "
                    "/dataonly, against the domain controller with the role of PDC emulator (netdom query "
                    "fsmo). Then from there against a time source outside. 300 seconds or more is too much."),
                QT_TRANSLATE_NOOP("Remedies",
                    "See where the time comes from: w32tm /query /status. “Local CMOS Clock” or "
                    "“Free-running System Clock” means: from nowhere."),
                QT_TRANSLATE_NOOP("Remedies",
                    "The PDC emulator is wrong: w32tm /config /manualpeerlist:\"time.windows.com\" "
                    "/syncfromflags:manual /reliable:yes /update, then Restart-Service w32time; w32tm "
                    "/resync. For virtual domain controllers switch the time synchronisation of the host "
                    "off. Note the old values first: w32tm /query /configuration."),
                QT_TRANSLATE_NOOP("Remedies",
                    "A member server is wrong: w32tm /config /syncfromflags:domhier /update; "
                    "Restart-Service w32time; w32tm /resync /rediscover."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Measure again; expect less than a second or so. Start the services that failed: "
                    "Start-Service MSExchangeIS; Restart-Service MSExchangeTransport."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: w32tm /config with the values that you noted."),
            },
    };
}

} // namespace

Cause timeSkew()
{
    using enum Fact;
    using enum Strength;
    return {
        .id = "time-skew"_L1,
        .title = QT_TRANSLATE_NOOP("Causes", "A clock is more than five minutes wrong"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "Kerberos refuses tickets when the clocks of server, domain controller or client "
            "differ by more than five minutes. The shell, the store and mail between servers fail, "
            "and valid certificates look invalid."),
        .prevalence = Prevalence::Common,
        .symptoms = {Symptom::ShellDoesNotConnect, Symptom::ServicesDown, Symptom::OwaErrorAfterSignIn,
            Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{ClockSkew}, Characteristic},
                {{ShellErrorCode, true, "-2146893020"_L1}, Characteristic},
                {{StartedAfterRestart}},
            },
        .confirm = {{{ClockOffBy}}},
        .exclude = {{{ClockOffBy, false}, {ClockSkew, false}}},
        .lookAlikes =
            {
                {"kerberos-spn-time-name"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the clocks agree, and a name belongs to another account.")},
                {"auth-cert-not-yet-valid"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the clocks agree, and the certificate is newer than its first valid hours.")},
            },
        .afterwards = QT_TRANSLATE_NOOP(
            "Causes", "It works after the clocks agree and the services that failed were started again."),
        .sources =
            {
                "https://support.microsoft.com/help/979174"_L1,
                "https://learn.microsoft.com/windows-server/networking/windows-time-service/win"_L1
                "dows-time-service-tools-and-settings"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
