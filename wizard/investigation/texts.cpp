#include "wizard/investigation/texts.h"

#include "wizard/diagnosis/nextcheck.h"
#include "wizard/diagnosis/repairorder.h"
#include "wizard/evidence/reading/notunderstood.h"
#include "wizard/investigation/plaintext.h"
#include "wizard/investigation/withoutsecrets.h"
#include "wizard/knowledge/area.h"
#include "wizard/knowledge/sayings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CaseTexts)
};

/// Longer values are lists; their beginning tells what they are.
constexpr qsizetype longestValue = 300;
constexpr qsizetype longestSentence = 80;
/// Of one reason; the servers stand above it, each by name.
constexpr qsizetype mostSources = 8;

void addReasons(QStringList &lines, const QString &title, const QList<Reason> &reasons)
{
    if (reasons.isEmpty())
        return;
    lines.append(QString());
    lines.append(title);
    for (const Reason &reason : reasons)
        addWrapped(lines, u"- "_s,
            u"%1 (%2)"_s.arg(sentence(reason.fact, reason.truth, reason.value),
                listed(readable(reason.sources), u"; "_s, mostSources)));
}

void addSince(QStringList &lines, const QString &since)
{
    if (!since.simplified().isEmpty())
        addWrapped(lines, u""_s, Tr::tr("Since: %1").arg(since.simplified()));
}

void addFinding(QStringList &lines, const Finding &finding, const QString &since)
{
    if (!lines.isEmpty())
        lines.append(QString());
    addWrapped(
        lines, u""_s, u"%1: %2"_s.arg(verdictWord(finding), translated("Causes", finding.cause->title)));
    addWrapped(lines, u""_s, translated("Causes", finding.cause->explanation));
    if (const QString places = placesText(finding, finding.servers.size()); !places.isEmpty())
        addWrapped(lines, u""_s, places);
    addSince(lines, since);
    addReasons(lines, Tr::tr("Speaks for it:"), finding.reasonsFor);
    addReasons(lines, Tr::tr("Speaks against it:"), finding.reasonsAgainst);
    if (const char *text = toTell(*finding.cause))
        addWrapped(lines, Tr::tr("To tell the caller:") + u' ', translated("Causes", text));
}

} // namespace

QString sentence(Fact fact, Truth truth, const Value &value)
{
    if (isSaying(fact, value.text()))
        return Tr::tr("People say: %1").arg(value.text());
    const FactEntry &known = entry(fact);
    const QString text = translated("Facts", truth == Truth::No ? known.no : known.yes);
    if (!text.contains(u"%1"_s))
        return text;
    const QString shown = value.rewritten(withoutSecrets).readable();
    return text.arg(shortened(shown, longestValue));
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return Tr::tr("Confirmed");
    case Verdict::Likely:
        return Tr::tr("Likely");
    case Verdict::Possible:
        return Tr::tr("Possible");
    case Verdict::RuledOut:
        return Tr::tr("Ruled out");
    }
    Q_UNREACHABLE();
}

QString verdictWord(const Finding &finding)
{
    const QString word = verdictWord(finding.verdict);
    const bool says = isOutside(*finding.cause) && finding.verdict != Verdict::RuledOut;
    return says ? Tr::tr("%1, not the server").arg(word) : word;
}

QString placesText(const Finding &finding, qsizetype mostNames)
{
    if (!finding.servers.isEmpty())
        return Tr::tr("Servers: %1").arg(listed(textsOf(finding.servers), u", "_s, mostNames));
    return finding.accounts.isEmpty()
        ? QString()
        : Tr::tr("Accounts: %1").arg(listed(finding.accounts, u", "_s, mostNames));
}

QString messagesText(const UnlistedFinding &finding, qsizetype mostNames)
{
    QStringList messages;
    for (const Observation &seen : finding.seen)
        messages << u"%1 (%2)"_s.arg(seen.value.readable(), seen.source.readable());
    return listed(messages, u"; "_s, mostNames);
}

QString sentencesText(const QList<Sentence> &sentences, qsizetype mostNames)
{
    QStringList texts;
    for (const Sentence &one : sentences)
        texts << Tr::tr("“%1” (line %2)")
                     .arg(withoutSecrets(visibleLine(shortened(one.text, longestSentence))),
                         QString::number(one.line));
    return listed(texts, u"; "_s, mostNames);
}

QString ticketText(const Diagnosis &diagnosis, const QDateTime &clock, const QString &since)
{
    QStringList lines;
    if (!diagnosis.hasAnswer()) {
        lines.append(Tr::tr("No known cause fits what was found so far."));
        addSince(lines, since);
    } else {
        const QList<const Finding *> several = inOrderOfRepair(diagnosis);
        if (several.size() > 1)
            addWrapped(lines, u""_s,
                Tr::tr("%1 causes are confirmed. Repair them in this order.")
                    .arg(QString::number(several.size())));
        addFinding(lines, several.isEmpty() ? diagnosis.findings.first() : *several.first(), since);
        for (const Finding *finding : several.mid(1))
            addFinding(lines, *finding, {});
    }
    if (!diagnosis.next.isEmpty()) {
        lines.append(QString());
        lines.append(Tr::tr("Not checked yet:"));
        for (const NextCheck &check : diagnosis.next)
            addWrapped(lines, u"- "_s, translated("Facts", textOf(check)));
    }
    lines.append(QString());
    lines.append(Tr::tr("Judged at %1 (Exmedic %2).")
                     .arg(Instant(clock.toUTC()).readable(), QLatin1StringView(EXMEDIC_VERSION)));
    return lines.join(u'\n') + u'\n';
}

} // namespace wizard
