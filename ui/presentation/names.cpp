#include "ui/presentation/names.h"

#include "ui/presentation/tabletexts.h"

#include <QCoreApplication>

namespace ui {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Presentation)
};

} // namespace

QString stepName(Step step)
{
    switch (step) {
    case Step::Symptoms:
        return Tr::tr("What is not working?");
    case Step::Source:
        return Tr::tr("Where can we look?");
    case Step::Checks:
        return Tr::tr("Checks");
    case Step::Cause:
        return Tr::tr("Cause");
    case Step::Choices:
        return Tr::tr("Choices");
    case Step::Script:
        return Tr::tr("Script");
    case Step::Afterwards:
        return Tr::tr("Afterwards");
    }
    return {};
}

QString checkName(wizard::Check check)
{
    switch (check) {
    case wizard::Check::FrontEndPort:
        return Tr::tr("Port 443");
    case wizard::Check::FrontEndTls:
        return Tr::tr("Certificate 443");
    case wizard::Check::OwaHealth:
        return Tr::tr("Outlook on the web");
    case wizard::Check::EcpHealth:
        return Tr::tr("Admin center");
    case wizard::Check::SignInPage:
        return Tr::tr("Sign-in page");
    case wizard::Check::BackEndPort:
        return Tr::tr("Port 444");
    case wizard::Check::BackEndTls:
        return Tr::tr("Certificate 444");
    case wizard::Check::RoundTrip:
        return Tr::tr("Front to back");
    case wizard::Check::AuthMetadata:
        return Tr::tr("Auth certificate");
    case wizard::Check::ShellEndpoint:
        return Tr::tr("Shell address");
    case wizard::Check::Collector:
        return Tr::tr("Collector");
    case wizard::Check::Count:
        break;
    }
    return {};
}

QString withClient(wizard::Symptom symptom)
{
    const auto &entry = wizard::entry(symptom);
    return Tr::tr("%1: %2").arg(symptomText(wizard::clientName(entry.client)), symptomText(entry.text));
}

QString scriptName(wizard::ScriptKind kind)
{
    switch (kind) {
    case wizard::ScriptKind::Commands:
        return Tr::tr("Commands");
    case wizard::ScriptKind::Fix:
        return Tr::tr("Repair");
    case wizard::ScriptKind::Cleanup:
        return Tr::tr("Clean up later");
    case wizard::ScriptKind::Undo:
        return Tr::tr("Undo");
    case wizard::ScriptKind::Detect:
        return Tr::tr("Check only");
    }
    return {};
}

QString scriptPurpose(wizard::ScriptKind kind)
{
    switch (kind) {
    case wizard::ScriptKind::Commands:
        return Tr::tr(
            "The lines to type yourself, one after the other; answer a question before the next line.");
    case wizard::ScriptKind::Fix:
        return Tr::tr("Repairs the cause after checking that it is still there.");
    case wizard::ScriptKind::Cleanup:
        return Tr::tr(
            "Removes what is no longer needed. Run it only when everything works; there is no way back.");
    case wizard::ScriptKind::Undo:
        return Tr::tr("Brings back the state before the repair.");
    case wizard::ScriptKind::Detect:
        return Tr::tr("Tells whether the cause is there and changes nothing.");
    }
    return {};
}

} // namespace ui
