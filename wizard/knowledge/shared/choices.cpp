#include "wizard/knowledge/shared/choices.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

Choice serverChoice()
{
    return {.name = "Server"_L1,
        .kind = ValueKind::Host,
        .question = QT_TRANSLATE_NOOP("Remedies", "On which server will the script run?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies",
            "The script refuses to change anything on another one. Leave it empty to take the server on "
            "which it is started.")};
}

Choice recycleChoice()
{
    return {.name = "Restart"_L1,
        .kind = ValueKind::OneOf,
        .fallback = "recycle"_L1,
        .question = QT_TRANSLATE_NOOP("Remedies", "How may the web services be restarted?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies", "The smaller restart is enough in nearly all cases."),
        .options = {
            {"recycle"_L1,
                QT_TRANSLATE_NOOP("Remedies", "Only the pools of Outlook on the web and the admin center")},
            {"iisreset"_L1,
                QT_TRANSLATE_NOOP("Remedies", "All of IIS: every web client of the server disconnects")},
        }};
}

Choice otherServersChoice()
{
    return {.name = "OtherServers"_L1,
        .kind = ValueKind::OneOf,
        .fallback = "print"_L1,
        .question = QT_TRANSLATE_NOOP("Remedies", "What about the other Exchange servers?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies",
            "Each server has to restart its services once. Restarting them from here needs PowerShell "
            "remoting."),
        .options = {
            {"print"_L1, QT_TRANSLATE_NOOP("Remedies", "Print the commands; somebody runs them there")},
            {"remote"_L1, QT_TRANSLATE_NOOP("Remedies", "Restart them from this script")},
        }};
}

Choice neighbourChoice()
{
    return {.name = "Neighbour"_L1,
        .kind = ValueKind::Host,
        .question =
            QT_TRANSLATE_NOOP("Remedies", "Is there another Exchange server whose management shell opens?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies",
            "Its full name, like ex02.contoso.com. The script uses its shell when the local one does not "
            "open.")};
}

Choice breakGlassChoice()
{
    return {.name = "BreakGlass"_L1,
        .kind = ValueKind::Switch,
        .fallback = "false"_L1,
        .question =
            QT_TRANSLATE_NOOP("Remedies", "May the script load the Exchange snap-in as the last resort?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies",
            "Only when no management shell opens anywhere. The snap-in bypasses the permissions of Exchange, "
            "and Microsoft does not support its use. The script loads it for the commands it needs and says "
            "so in its log.")};
}

Choice ignoreUnreachableChoice()
{
    return {.name = "IgnoreUnreachableServers"_L1,
        .kind = ValueKind::Switch,
        .fallback = "false"_L1,
        .question = QT_TRANSLATE_NOOP("Remedies", "Go on although a server cannot be asked?"),
        .explanation = QT_TRANSLATE_NOOP("Remedies",
            "Without an answer from every server the script stops: a server that is only unreachable must "
            "not be taken for one that lacks the certificate.")};
}

std::vector<Choice> commonChoices()
{
    return {serverChoice(), recycleChoice(), otherServersChoice(), neighbourChoice(), breakGlassChoice(),
        ignoreUnreachableChoice()};
}

} // namespace wizard
