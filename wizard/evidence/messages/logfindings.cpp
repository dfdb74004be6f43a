#include "wizard/evidence/messages/logwatch.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WebLogs)
};

constexpr qsizetype longestExcerpt = 400;
constexpr qsizetype mostRemarks = 20;

QString moment(const QByteArray &second)
{
    return logTime(second).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QString pageOf(const LogTally &tally)
{
    const QLatin1StringView address = addressOf(tally.application);
    return address.isEmpty() ? Tr::tr("other addresses") : QString(address);
}

/// How often and how long, then a row as it stands in the log.
QString excerptOf(const LogTally &tally, const LogTraffic &traffic)
{
    const QString share = Tr::tr("%1 of %2 rows of %3, %4 to %5 UTC:")
                              .arg(tally.rows)
                              .arg(std::max(traffic.rows, tally.rows))
                              .arg(pageOf(tally), moment(tally.first), moment(tally.last));
    return (share + u'\n' + QString::fromUtf8(tally.example)).left(longestExcerpt);
}

QString overText(const LogTally &tally, const LogTraffic &traffic, LogStanding standing)
{
    if (standing == LogStanding::Scattered)
        return Tr::tr("%1 stands in %2 of %3 rows of %4; the others were answered, so it does not count.")
            .arg(tally.what)
            .arg(tally.rows)
            .arg(traffic.rows)
            .arg(pageOf(tally));
    return Tr::tr("%1 stands in %2 rows of %3, the last one of %4 UTC. It is over and does not count.")
        .arg(tally.what)
        .arg(tally.rows)
        .arg(pageOf(tally), moment(tally.last));
}

/// What two tallies say alike: the facts with their values, of the same server.
QString keyOf(const Recognition &one)
{
    QString key;
    for (const Observation &observation : one.observations)
        key += QString::number(int(observation.fact)) + u' ' + observation.value.text() + u' '
            + observation.subject.server.text() + u' ' + observation.subject.account + u'\n';
    for (const Symptom symptom : one.symptoms)
        key += u's' + QString::number(int(symptom)) + u'\n';
    return key;
}

} // namespace

Recognition LogWatch::recognitionOf(const LogTally &tally, const QString &document) const
{
    Recognition one = found(tally.what, int(tally.line), tally.observations);
    one.symptoms = tally.symptoms;
    for (Observation &observation : one.observations) {
        if (observation.subject.server.isEmpty() && entry(observation.fact).subject == SubjectKind::Server)
            observation.subject.server = tally.server;
        observation.source = Place::inDocument(document, tally.line);
        observation.time = logTime(tally.last);
        observation.excerpt = excerptOf(tally, m_traffic[std::size_t(tally.application)]);
    }
    return one;
}

/// Some of those who sign in are asked again at once on every server; where the cookies cannot be read, many
/// are.
LogStanding LogWatch::standingOf(const LogTally &tally, const QDateTime &end) const
{
    constexpr qint64 many = 5; // one in so many
    const bool ofSignIns = tally.what.startsWith(u"NoCookies"_s) || tally.what.startsWith(u"/owa/auth/"_s);
    if (ofSignIns && tally.rows * many < m_signIns.count())
        return LogStanding::Scattered;
    return wizard::standingOf(tally, m_traffic[std::size_t(tally.application)], end);
}

/// The logs of other days may hold it: whoever is served over plain HTTP later needs no SSL.
void LogWatch::addDenial(LogFindings &findings, const QString &document) const
{
    const LogTraffic &shell = m_traffic[std::size_t(LogApplication::PowerShell)];
    const bool holds = std::ranges::any_of(findings.recognised, [](const Recognition &one) {
        return std::ranges::find(one.observations, Fact::PowerShellNeedsSsl, &Observation::fact)
            != one.observations.end();
    });
    if (m_kind != LogKind::Iis || holds || shell.answered.isEmpty())
        return;
    Recognition one = found(u"/powershell 200"_s, 0, {seen(Fact::PowerShellNeedsSsl, {}, Truth::No)});
    one.observations.first().subject.server = server();
    one.observations.first().source = Place::inDocument(document);
    one.observations.first().time = logTime(shell.answered);
    findings.recognised.append(std::move(one));
}

LogFindings LogWatch::findings(const LogSummary &summary, const QString &document) const
{
    std::vector<const LogTally *> tallies;
    for (const LogTally &tally : m_tallies)
        tallies.push_back(&tally);
    std::ranges::sort(tallies, [](const LogTally *one, const LogTally *other) {
        return one->rows != other->rows ? one->rows > other->rows : one->what < other->what;
    });
    LogFindings findings;
    QSet<QString> known;
    for (const LogTally *tally : tallies) {
        if (tally->rows == 0)
            continue;
        const LogStanding standing = standingOf(*tally, summary.to);
        if (standing != LogStanding::Holds) {
            findings.over.append(overText(*tally, m_traffic[std::size_t(tally->application)], standing));
            continue;
        }
        Recognition one = recognitionOf(*tally, document);
        const QString key = keyOf(one);
        if (known.contains(key))
            continue;
        known.insert(key);
        findings.recognised.append(std::move(one));
    }
    addDenial(findings, document);
    std::ranges::stable_sort(findings.recognised, {}, &Recognition::line);
    if (const qsizetype further = findings.over.size() - mostRemarks; further > 0) {
        findings.over.resize(mostRemarks);
        findings.over.append(Tr::tr("%1 further messages of it do not count either.").arg(further));
    }
    if (m_uncounted.rows > 0)
        findings.over.append(
            Tr::tr("%1 rows of further servers and addresses were not told apart.").arg(m_uncounted.rows));
    return findings;
}

} // namespace wizard
