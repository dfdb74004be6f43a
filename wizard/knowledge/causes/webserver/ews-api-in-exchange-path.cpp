#include "wizard/knowledge/cause.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Remedy remedy()
{
    return {
        .title = QT_TRANSLATE_NOOP("Remedies", "Move the foreign library out of the folder of Exchange"),
        .whoRuns = QT_TRANSLATE_NOOP("Remedies",
            "A local administrator of the server, in Windows PowerShell started as administrator."),
        .interruption =
            QT_TRANSLATE_NOOP("Remedies", "The pool that is recycled reconnects its clients: seconds."),
        .waiting = QT_TRANSLATE_NOOP("Remedies", "It shows at once."),
        .manual =
            {
                QT_TRANSLATE_NOOP("Remedies",
                    "List the suspects: Get-ChildItem (Get-ItemProperty "
                    "HKLM:\\SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup).MsiInstallPath -Recurse "
                    "-Filter Microsoft.Exchange.WebServices*.dll | Format-Table FullName,CreationTime"),
                QT_TRANSLATE_NOOP("Remedies",
                    "A file that came with a tool (its date is that of the tool's installation, no server "
                    "of the same build has it): move it to a folder outside Exchange, and tell the owner "
                    "of the tool."),
                QT_TRANSLATE_NOOP("Remedies",
                    "Recycle the pool that crashed: Restart-WebAppPool MSExchangeServicesAppPool. Expect "
                    "that no new event 4999 or WAS 5011 appears."),
                QT_TRANSLATE_NOOP("Remedies", "To go back: move the file back and recycle the pool."),
            },
    };
}

} // namespace

Cause ewsApiInExchangePath()
{
    using enum Fact;
    return {
        .id = "ews-api-in-exchange-path"_L1,
        .title =
            QT_TRANSLATE_NOOP("Causes", "A tool put its own Exchange library into the folder of Exchange"),
        .explanation = QT_TRANSLATE_NOOP("Causes",
            "A file such as Microsoft.Exchange.WebServices.dll that Exchange does not ship lies "
            "below its installation folder. A pool may load it instead of its own files and crash."),
        .prevalence = Prevalence::Rare, // One report, not yet proven in a lab.
        .symptoms = {Symptom::OutlookDisconnected, Symptom::ServicesDown, Symptom::EcpErrorAfterSignIn},
        .signs =
            {
                {{WorkerProcessFailed}},
            },
        .lookAlikes =
            {
                {"auth-cert-expired"_L1,
                    QT_TRANSLATE_NOOP(
                        "Causes", "There the Auth certificate is past its end; here it is in date.")},
            },
        .sources =
            {
                "https://github.com/microsoft/CSS-Exchange/issues/1870"_L1,
            },
        .remedy = remedy(),
    };
}

} // namespace wizard
