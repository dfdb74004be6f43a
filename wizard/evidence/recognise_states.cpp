#include "wizard/evidence/recognising.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// Things that a listing shows with their state; names and states are not translated.
struct Listed {
    QStringList running;
    QStringList stopped;
    int line = 0;
};

void add(Listed &listed, const QString &name, const QString &state, int line)
{
    QStringList &names = state.startsWith(u"start"_s, Qt::CaseInsensitive) ? listed.running : listed.stopped;
    if (!names.contains(name))
        names.append(name);
    if (listed.line == 0 || (&names == &listed.stopped && names.size() == 1))
        listed.line = line;
}

/// Rows that begin with the name, and Name/State pairs of a list.
Listed listedIn(const Paste &text, const QRegularExpression &row, const QRegularExpression &name)
{
    static const QRegularExpression state(u"^(?:Started|Stopped)$"_s, caseless);
    Listed listed;
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        if (const auto match = row.match(text.lines().at(i)); match.hasMatch())
            add(listed, match.captured(1), match.captured(2), int(i + 1));
    }
    for (const PropertyObject &object : text.objects()) {
        if (name.match(object.value("name"_L1)).hasMatch()
            && state.match(object.value("state"_L1)).hasMatch())
            add(listed, object.value("name"_L1), object.value("state"_L1), object.line());
    }
    return listed;
}

/// Yes where something is stopped; No only where all that matter are listed and run.
void addState(
    QList<Recognition> &recognitions, const Listed &listed, Fact fact, const QStringList &mustBeListed)
{
    if (!listed.stopped.isEmpty()) {
        const QString names = listed.stopped.join(u", "_s);
        recognitions.append(found(names.left(60), listed.line, {seen(fact, names)}));
    } else if (std::ranges::all_of(mustBeListed,
                   [&](const QString &name) { return listed.running.contains(name, Qt::CaseInsensitive); })) {
        recognitions.append(
            found(listed.running.join(u", "_s).left(60), listed.line, {seen(fact, {}, Truth::No)}));
    }
}

QList<Recognition> recogniseStates(const Paste &text)
{
    static const QRegularExpression poolRow(
        u"^\\s*(?:APPPOOL\\s+\")?(MSExchange\\w*AppPool)\"?\\s+(?:\\([^)]*\\bstate:)?(Started|Stopped)\\b"_s,
        caseless);
    static const QRegularExpression pool(u"^MSExchange\\w*AppPool$"_s, caseless);
    static const QRegularExpression siteRow(
        u"^\\s*(?:SITE\\s+\")?(Default Web Site|Exchange Back End)\"?\\s+(?:\\d+\\s+)?(?:\\(.*\\bstate:)?(Started|Stopped)\\b"_s,
        caseless);
    static const QRegularExpression site(u"^(?:Default Web Site|Exchange Back End)$"_s, caseless);
    QList<Recognition> recognitions;
    addState(recognitions, listedIn(text, poolRow, pool), Fact::AppPoolStopped,
        {u"MSExchangeOWAAppPool"_s, u"MSExchangeECPAppPool"_s, u"MSExchangePowerShellAppPool"_s});
    addState(recognitions, listedIn(text, siteRow, site), Fact::WebSiteStopped,
        {u"Default Web Site"_s, u"Exchange Back End"_s});
    return recognitions;
}

} // namespace

Reader webStates()
{
    return {"web-states"_L1, QT_TRANSLATE_NOOP("Readers", "States of application pools and web sites"),
        {Fact::AppPoolStopped, Fact::WebSiteStopped}, recogniseStates};
}

} // namespace wizard
