#include "wizard/investigation/texts.h"

#include "wizard/investigation/plaintext.h"
#include "wizard/investigation/withoutsecrets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CaseTexts)
};

/// Longer values are lists; their beginning tells what they are.
constexpr qsizetype longestValue = 300;

void addReasons(QStringList &lines, const QString &title, const QList<Reason> &reasons)
{
    if (reasons.isEmpty())
        return;
    lines.append(QString());
    lines.append(title);
    for (const Reason &reason : reasons)
        addWrapped(lines, u"- "_s,
            u"%1 (%2)"_s.arg(
                sentence(reason.fact, reason.truth, reason.value), readable(reason.sources).join(u"; "_s)));
}

void addSince(QStringList &lines, const QString &since)
{
    if (!since.simplified().isEmpty())
        addWrapped(lines, u""_s, Tr::tr("Since: %1").arg(since.simplified()));
}

} // namespace

QString sentence(Fact fact, Truth truth, const Value &value)
{
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

QString ticketText(const Diagnosis &diagnosis, const QDateTime &clock, const QString &since)
{
    QStringList lines;
    if (!diagnosis.hasAnswer()) {
        lines.append(Tr::tr("No known cause fits what was found so far."));
        addSince(lines, since);
    } else {
        const Finding &best = diagnosis.findings.first();
        addWrapped(lines, u""_s,
            u"%1: %2"_s.arg(verdictWord(best.verdict), translated("Causes", best.cause->title)));
        addWrapped(lines, u""_s, translated("Causes", best.cause->explanation));
        if (!best.servers.isEmpty())
            addWrapped(lines, u""_s, Tr::tr("Servers: %1").arg(textsOf(best.servers).join(u", "_s)));
        if (!best.accounts.isEmpty())
            addWrapped(lines, u""_s, Tr::tr("Accounts: %1").arg(best.accounts.join(u", "_s)));
        addSince(lines, since);
        addReasons(lines, Tr::tr("Speaks for it:"), best.reasonsFor);
        addReasons(lines, Tr::tr("Speaks against it:"), best.reasonsAgainst);
    }
    if (!diagnosis.next.isEmpty()) {
        lines.append(QString());
        lines.append(Tr::tr("Not checked yet:"));
        for (const NextCheck &check : diagnosis.next)
            addWrapped(lines, u"- "_s, translated("Facts", entry(check.fact).how));
    }
    lines.append(QString());
    lines.append(Tr::tr("Judged at %1 (Exmedic %2).")
                     .arg(Instant(clock.toUTC()).readable(), QLatin1StringView(EXMEDIC_VERSION)));
    return lines.join(u'\n') + u'\n';
}

} // namespace wizard
