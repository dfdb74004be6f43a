#include "app/cli/command.h"

#include "app/cli/cataloguecommand.h"
#include "app/cli/collectorcommand.h"
#include "app/cli/diagnosecommand.h"
#include "app/cli/labcommand.h"
#include "app/cli/scriptcommand.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app {

std::unique_ptr<Command> makeCommand(const QString &verb)
{
    if (verb == u"diagnose"_s)
        return std::make_unique<DiagnoseCommand>();
    if (verb == u"script"_s)
        return std::make_unique<ScriptCommand>();
    if (verb == u"collector"_s)
        return std::make_unique<CollectorCommand>();
    if (verb == u"lab"_s)
        return std::make_unique<LabCommand>();
    if (verb == u"causes"_s)
        return std::make_unique<CatalogueCommand>(CatalogueCommand::Table::Causes);
    if (verb == u"symptoms"_s)
        return std::make_unique<CatalogueCommand>(CatalogueCommand::Table::Symptoms);
    return nullptr;
}

QString commandSummary()
{
    return QCoreApplication::translate("Cli",
        "Usage: exmedic-cli COMMAND [OPTIONS]\n"
        "\n"
        "  diagnose   judge servers, files and pasted text\n"
        "  script     write the PowerShell scripts of a repair\n"
        "  collector  write the script that collects evidence, or run it on servers\n"
        "  lab        list and run training scenarios\n"
        "  causes     the causes that Exmedic knows\n"
        "  symptoms   the symptoms that --symptom takes\n"
        "\n"
        "exmedic-cli COMMAND --help tells the options.\n"
        "Exit codes: 0 answered, 1 internal error or output that is lost, "
        "2 wrong usage or unreadable input, 3 no cause found.\n");
}

} // namespace app
