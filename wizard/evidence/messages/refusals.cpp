#include "wizard/evidence/messages/events.h"
#include "wizard/evidence/messages/from.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype reach = 1200;

Observation accountObservation(Fact fact, const QString &account)
{
    Observation observation = seen(fact, account);
    observation.subject.account = account;
    return observation;
}

/// Event 4 names the machine to mend: the front end whose account was handed on, not the one that logged it.
Observation deniedComputer(const QString &account)
{
    Observation observation = seen(Fact::ControlPanelDeniedComputer, account);
    observation.subject.server = ServerName::parse(account.section(u'\\', 1).chopped(1));
    return observation;
}

/// DOMAIN\name behind a label, or in quotes as event 4 prints it in every language.
QString currentUser(const QString &folded, qsizetype offset)
{
    static const QRegularExpression labelled(
        u"Current user\\s?:\\s?['\"]?([\\w.-]{1,60}\\\\[^'\"\\\\/:*?<>|\\s]{1,64})"_s, caseless);
    static const QRegularExpression quoted(u"['\"]([\\w.-]{1,60}\\\\[^'\"\\\\/:*?<>|]{1,64})['\"]"_s);
    const qsizetype from = std::max<qsizetype>(0, offset - reach);
    const QStringView before = QStringView(folded).sliced(from, offset - from);
    const auto match = labelled.match(before);
    return (match.hasMatch() ? match : quoted.match(before)).captured(1).trimmed();
}

/// The path of an object in the directory, "contoso.com/Users/Ann", and whether it is a computer's.
bool isComputerPath(const QString &identity)
{
    return identity.contains(u"/Computers/"_s, Qt::CaseInsensitive) || identity.endsWith(u'$')
        || identity.contains(u"/Domain Controllers/"_s, Qt::CaseInsensitive);
}

QList<Observation> refusalOf(const QString &account, const QString &identity)
{
    if (account.endsWith(u'$'))
        return {deniedComputer(account)};
    if (!account.isEmpty())
        return {accountObservation(Fact::ControlPanelDeniedPerson, account)};
    if (isComputerPath(identity))
        return {};
    return {accountObservation(Fact::ShellNoRolesAssigned, identity)};
}

} // namespace

QList<Recognition> refusedAccountsIn(const PastedText &text, bool ofControlPanel)
{
    static const QRegularExpression denied(
        u"CmdletAccessDeniedException|['\"]([^'\"]{1,200})['\"]\\s?isn't assigned to any management roles"_s,
        caseless);
    static const QRegularExpression controlPanel(
        u"MSExchange Control Panel|Current user\\s?:|/ecp/"_s, caseless);
    const QString &folded = text.folded();
    QList<Recognition> recognitions;
    QStringList known;
    for (const auto &match : matches(denied, folded)) {
        const qsizetype start = match.capturedStart();
        const bool event = ofControlPanel || controlPanel.match(around(folded, start, reach)).hasMatch();
        const QString account = event ? currentUser(folded, start) : QString();
        const QString who = account.isEmpty() ? match.captured(1) : account;
        if (who.isEmpty() || known.contains(who) || (event && account.isEmpty()))
            continue;
        known.append(who);
        const QList<Observation> observations = refusalOf(account, who);
        const QString what = event ? u"Event 4, %1"_s.arg(who) : u"No management roles: %1"_s.arg(who);
        if (!observations.isEmpty())
            recognitions.append(found(what, text.lineOfFolded(start), observations));
    }
    return recognitions;
}

Observation rehydrationDenied(const PastedText &text)
{
    static const QRegularExpression source(
        u"['\"]([\\w.-]{1,60}\\\\[\\w.-]{1,64})\\$['\"]\\s?does not have token"_s, caseless);
    Observation observation = seen(Fact::RehydrationDenied);
    if (const auto computer = source.match(text.folded()); computer.hasMatch())
        observation.subject.server = ServerName::parse(computer.captured(1).section(u'\\', 1));
    return observation;
}

QList<Recognition> refusalsFromPaste(const Paste &paste)
{
    static const QRegularExpression broken(
        u"BackendRehydrationException|doesnothavetokenserialization"_s, caseless);
    static const EventFinder event({{EventSource::Rehydration, 3002, Fact::RehydrationDenied}});
    QList<Recognition> recognitions = event.in(paste);
    if (const auto match = broken.match(paste.squeezed()); recognitions.isEmpty() && match.hasMatch())
        recognitions = {found(u"Event 3002"_s, paste.lineOfSqueezed(match.capturedStart()), {})};
    for (Recognition &recognition : recognitions)
        recognition.observations = {rehydrationDenied(paste)};
    return recognitions + refusedAccountsIn(paste, false);
}

} // namespace wizard
