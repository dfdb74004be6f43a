#include "app/cli/report.h"

#include "wizard/diagnosis/nextcheck.h"
#include "wizard/diagnosis/repairorder.h"
#include "wizard/investigation/plaintext.h"
#include "wizard/investigation/readfiles.h"
#include "wizard/investigation/texts.h"
#include "wizard/investigation/withoutsecrets.h"
#include "wizard/knowledge/area.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

constexpr qsizetype longestValue = 4096;
constexpr qsizetype longestName = 300;
constexpr qsizetype longestExcerpt = 1000;
constexpr qsizetype repeatedExcerpt = 60;

QJsonArray named(const QStringList &names)
{
    QJsonArray all;
    for (const QString &name : names)
        all.append(shortened(name, longestName));
    return all;
}

QJsonValue told(const char *text)
{
    return text ? QJsonValue(translated("Causes", text)) : QJsonValue::Null;
}

QJsonObject howToFindOut(Fact fact)
{
    QJsonObject object{
        {u"fact"_s, QString(entry(fact).id)}, {u"how"_s, translated("Facts", entry(fact).how)}};
    if (entry(fact).command)
        object.insert(u"command"_s, QString::fromUtf8(entry(fact).command));
    return object;
}

QJsonObject describe(const NextCheck &check)
{
    QJsonObject object = howToFindOut(check.fact);
    object.insert(u"kind"_s, QString(idOf(check.kind)));
    object.insert(u"text"_s, translated("Facts", textOf(check)));
    if (!check.server.isEmpty())
        object.insert(u"server"_s, shortened(check.server.text(), longestName));
    return object;
}

/// The findings of one report; an excerpt is told whole where it stands first.
class Findings {
public:
    [[nodiscard]] QJsonObject describe(const Finding &finding)
    {
        QJsonArray missing;
        for (const Fact fact : finding.missing)
            missing.append(howToFindOut(fact));
        return {{u"cause"_s, QString(finding.cause->id)}, {u"verdict"_s, verdictId(finding.verdict)},
            {u"title"_s, translated("Causes", finding.cause->title)},
            {u"area"_s, QString(areaId(areaOf(*finding.cause)))}, {u"tell"_s, told(toTell(*finding.cause))},
            {u"servers"_s, named(textsOf(finding.servers))}, {u"accounts"_s, named(finding.accounts)},
            {u"for"_s, describe(finding.reasonsFor)}, {u"against"_s, describe(finding.reasonsAgainst)},
            {u"missing"_s, missing}};
    }

private:
    [[nodiscard]] QJsonArray describe(const QList<Reason> &reasons)
    {
        QJsonArray all;
        for (const Reason &reason : reasons) {
            const QString value = withoutSecrets(shortened(reason.value.text(), longestValue));
            all.append(QJsonObject{{u"fact"_s, QString(entry(reason.fact).id)},
                {u"truth"_s, reason.truth == Truth::Yes ? u"yes"_s : u"no"_s},
                {u"text"_s, sentence(reason.fact, reason.truth, reason.value)}, {u"value"_s, value},
                {u"servers"_s, named(textsOf(reason.servers))},
                {u"sources"_s, named(readable(reason.sources))}, {u"excerpt"_s, excerpt(reason.excerpt)}});
        }
        return all;
    }
    [[nodiscard]] QString excerpt(const QString &text)
    {
        const QString safe = withoutSecrets(shortened(text, longestExcerpt));
        const bool again = m_told.contains(safe) && safe.size() > repeatedExcerpt;
        m_told.insert(safe);
        return again ? safe.left(repeatedExcerpt) + u'…' : safe;
    }

    QSet<QString> m_told;
};

QJsonObject describe(const Observation &one)
{
    const QString value = withoutSecrets(shortened(one.value.text(), longestValue));
    return {{u"text"_s, sentence(one.fact, one.truth, one.value)}, {u"value"_s, value},
        {u"source"_s, shortened(one.source.readable(), longestName)}};
}

QJsonObject describe(const Contradiction &one)
{
    const ServerName &server =
        one.yes.subject.server.isEmpty() ? one.no.subject.server : one.yes.subject.server;
    return {{u"fact"_s, QString(entry(one.yes.fact).id)},
        {u"server"_s, shortened(server.text(), longestName)}, {u"yes"_s, describe(one.yes)},
        {u"no"_s, describe(one.no)}};
}

QJsonObject describe(const UnlistedFinding &one)
{
    QJsonArray seen;
    for (const Observation &message : one.seen)
        seen.append(describe(message));
    return {{u"id"_s, QString(one.cause->id)}, {u"title"_s, translated("Unlisted", one.cause->title)},
        {u"advice"_s, translated("Unlisted", one.cause->advice)}, {u"seen"_s, seen}};
}

QJsonObject describe(const Recognition &one)
{
    const QString source =
        one.observations.isEmpty() ? QString() : one.observations.first().source.readable();
    return {{u"recogniser"_s, QString(one.reader)}, {u"what"_s, shortened(one.what, longestName)},
        {u"line"_s, one.line}, {u"source"_s, shortened(source, longestName)}};
}

QJsonObject describe(const Sentence &one)
{
    return {{u"line"_s, one.line}, {u"text"_s, withoutSecrets(shortened(one.text, longestName))}};
}

QJsonObject describe(const Import &file)
{
    QJsonArray parts;
    for (const Import &part : file.parts)
        parts.append(describe(part));
    const auto instant = [](const QDateTime &time) {
        return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
    };
    return {{u"name"_s, shortened(file.name, longestName)}, {u"taken-for"_s, QString(file.importer)},
        {u"server"_s, shortened(file.server.text(), longestName)}, {u"from"_s, instant(file.from)},
        {u"to"_s, instant(file.to)}, {u"bytes"_s, file.bytes}, {u"rows"_s, file.rows},
        {u"counted"_s, file.counted}, {u"observations"_s, countOf(file)},
        {u"left-out"_s, shortened(file.leftOut, longestExcerpt)}, {u"remarks"_s, named(file.remarks)},
        {u"parts"_s, parts}};
}

QJsonObject describe(const ToldCheck &told)
{
    return {{u"server"_s, shortened(told.server.text(), longestName)},
        {u"check"_s, QString(entry(told.check).id)}, {u"outcome"_s, QString(outcomeId(told.state))},
        {u"report"_s, withoutSecrets(shortened(told.report, longestExcerpt))}};
}

} // namespace

QJsonDocument reportAsJson(const Report &report)
{
    QJsonArray findings;
    Findings describing;
    for (const Finding &finding : report.diagnosis.findings)
        findings.append(describing.describe(finding));
    QJsonArray order;
    for (const Finding *finding : inOrderOfRepair(report.diagnosis))
        order.append(QString(finding->cause->id));
    QJsonArray next;
    for (const NextCheck &check : report.diagnosis.next)
        next.append(describe(check));
    QJsonArray contradictions;
    for (const Contradiction &one : report.contradictions)
        contradictions.append(describe(one));
    QJsonArray unlisted;
    for (const UnlistedFinding &one : report.unlisted)
        unlisted.append(describe(one));
    QJsonArray recognised;
    for (const Recognition &one : report.recognised)
        recognised.append(describe(one));
    QJsonArray notUnderstood;
    for (const Sentence &one : report.notUnderstood)
        notUnderstood.append(describe(one));
    QJsonArray files;
    for (const Import &one : report.files)
        files.append(describe(one));
    QJsonArray checks;
    for (const ToldCheck &told : report.checks)
        checks.append(describe(told));
    const QJsonObject coverage{{u"ran"_s, report.coverage.ran}, {u"total"_s, report.coverage.total},
        {u"skipped"_s, named(report.coverage.skipped)}};
    return QJsonDocument(
        QJsonObject{{u"schema"_s, 1}, {u"clock"_s, report.clock.toUTC().toString(Qt::ISODate)},
            {u"findings"_s, findings}, {u"order"_s, order}, {u"next"_s, next}, {u"coverage"_s, coverage},
            {u"checks"_s, checks}, {u"contradictions"_s, contradictions}, {u"unlisted"_s, unlisted},
            {u"recognised"_s, recognised}, {u"not-understood"_s, notUnderstood}, {u"files"_s, files}});
}

} // namespace app
