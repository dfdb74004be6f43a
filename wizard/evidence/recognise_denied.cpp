#include "wizard/evidence/recognising.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype reach = 1200;

/// DOMAIN\name in quotes, as event 4 prints the current user.
const QRegularExpression &quotedAccount()
{
    static const QRegularExpression expression(u"['\"]([\\w.-]{1,60}\\\\[^'\"\\\\/:*?<>|]{1,64})['\"]"_s);
    return expression;
}

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
    observation.subject.server = account.section(u'\\', 1).chopped(1).toUpper();
    return observation;
}

QRegularExpressionMatch currentUser(const QString &folded, qsizetype offset)
{
    static const QRegularExpression labelled(
        u"Current user\\s?:\\s?['\"]?([\\w.-]{1,60}\\\\[^'\"\\\\/:*?<>|\\s]{1,64})"_s,
        QRegularExpression::CaseInsensitiveOption);
    const qsizetype from = std::max<qsizetype>(0, offset - reach);
    const QStringView before = QStringView(folded).left(offset);
    const auto match = labelled.match(before, from);
    return match.hasMatch() ? match : quotedAccount().match(before, from);
}

/// The path of an object in the directory, "contoso.com/Users/Ann", and whether it is a computer's.
bool isComputerPath(const QString &identity)
{
    return identity.contains(u"/Computers/"_s, Qt::CaseInsensitive) || identity.endsWith(u'$')
        || identity.contains(u"/Domain Controllers/"_s, Qt::CaseInsensitive);
}

void addRoles(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression denied(
        u"CmdletAccessDeniedException|['\"]([^'\"]{1,200})['\"]\\s?isn't assigned to any management roles"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression controlPanel(
        u"MSExchange Control Panel|Current user\\s?:|/ecp/"_s, QRegularExpression::CaseInsensitiveOption);
    const QString &folded = text.folded();
    QStringList known;
    for (const auto &match : matches(denied, folded)) {
        const int line = text.lineOfFolded(match.capturedStart());
        const auto user = currentUser(folded, match.capturedStart());
        const QString account = user.captured(1).trimmed();
        const bool event = controlPanel.match(around(folded, match.capturedStart(), reach)).hasMatch();
        const QString who = event && !account.isEmpty() ? account : match.captured(1);
        if (who.isEmpty() || known.contains(who))
            continue;
        known.append(who);
        if (event && !account.isEmpty() && account.endsWith(u'$'))
            recognitions.append(found(u"Event 4, %1"_s.arg(account), line, {deniedComputer(account)}));
        else if (event && !account.isEmpty())
            recognitions.append(found(u"Event 4, %1"_s.arg(account), line,
                {accountObservation(Fact::ControlPanelDeniedPerson, account)}));
        else if (!event && !isComputerPath(who))
            recognitions.append(found(u"No management roles: %1"_s.arg(who), line,
                {accountObservation(Fact::ShellNoRolesAssigned, who)}));
    }
}

QList<Recognition> recogniseDenied(const Paste &text)
{
    static const QRegularExpression rehydration(
        u"BackEndRehydration\\b.{0,400}\\b3002\\b|\\b3002\\b.{0,400}\\bBackEndRehydration\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression source(
        u"['\"]([\\w.-]{1,60}\\\\[\\w.-]{1,64})\\$['\"]\\s?does not have token"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Recognition> recognitions;
    static const QRegularExpression broken(u"BackendRehydrationException|doesnothavetokenserialization"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = rehydration.match(text.folded());
    const auto squeezed = broken.match(text.squeezed());
    if (match.hasMatch() || squeezed.hasMatch()) {
        Observation observation = seen(Fact::RehydrationDenied);
        if (const auto computer = source.match(text.folded()); computer.hasMatch())
            observation.subject.server = computer.captured(1).section(u'\\', 1).toUpper();
        const int line = match.hasMatch() ? text.lineOfFolded(match.capturedStart())
                                          : text.lineOfSqueezed(squeezed.capturedStart());
        recognitions.append(found(u"Event 3002"_s, line, {observation}));
    }
    addRoles(recognitions, text);
    return recognitions;
}

} // namespace

Reader deniedEvents()
{
    return {"denied-events"_L1, QT_TRANSLATE_NOOP("Readers", "Refused account"),
        {Fact::RehydrationDenied, Fact::ControlPanelDeniedComputer, Fact::ControlPanelDeniedPerson,
            Fact::ShellNoRolesAssigned},
        recogniseDenied};
}

} // namespace wizard
