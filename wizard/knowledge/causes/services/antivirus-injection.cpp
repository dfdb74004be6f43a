#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Exclude Exchange from the security software"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "The owner of the security software together with an Exchange administrator, on each "
            "server."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "All web clients of this server reconnect: about a minute."),
        .waiting = QT_TRANSLATE_NOOP(
            "Remedies", "It shows after IIS has restarted; the next hours must stay free of crashes."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "Run .\\Test-ExchAVExclusions.ps1 of CSS-Exchange as administrator, or tasklist /m /fi "
                    "\"imagename eq w3wp.exe\": files that are not Microsoft's in w3wp.exe show that the "
                    "processes are not excluded."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Set the exclusions of Microsoft's list for Exchange in the security software: "
                    "folders, and the processes w3wp.exe, powershell.exe and noderunner.exe. For Microsoft "
                    "Defender .\\Set-ExchAVExclusions.ps1 sets them."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Restart the web server with iisreset, and run the test again: expect no foreign file "
                    "in w3wp.exe."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Only as a test, on one server and with the owner's consent: switch the product off, "
                    "restart, and see whether the crashes end."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: remove the exclusions in the security software."),
            },
    };
}

} // namespace

Cause antivirusInjection()
{
    using enum Fact;
    return {
        .id = "antivirus-injection"_L1,
        .title =
            QT_TRANSLATE_NOOP("Causes", "Security software loads its files into the processes of Exchange"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A virus scanner or another protection puts its own code into the web server's "
            "processes. They crash or are ended by Exchange, and pages and shell die without any "
            "change of Exchange itself."),
        .symptoms = {Symptom::OwaServiceUnavailable, Symptom::EcpServiceUnavailable},
        .signs =
            {
                {{WorkerProcessFailed}},
                {{AntivirusReported}},
                {{RestartHelpsForAWhile}},
            },
        .lookAlikes =
            {
                {"app-pool-stopped"_L1,
                    QT_TRANSLATE_NOOP("Causes",
                        "There the pool runs again after it was started, and no foreign file is in "
                        "w3wp.exe.")},
                {"amsi-request-filtering"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There requests are answered with 400; nothing crashes.")},
                {"file-corruption"_L1,
                    QT_TRANSLATE_NOOP("Causes", "There a file cannot be loaded; the process itself lives.")},
            },
        .sources =
            {
                "https://learn.microsoft.com/answers/questions/1441799"_L1,
                "https://support.microsoft.com/help/3086992"_L1,
                "https://learn.microsoft.com/exchange/antispam-and-antimalware/windows-antiviru"_L1
                "s-software"_L1,
                "https://microsoft.github.io/CSS-Exchange/Diagnostics/Test-ExchAVExclusions/"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
