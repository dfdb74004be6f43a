#include "app/cli/report.h"

#include "wizard/investigation/plaintext.h"
#include "wizard/investigation/texts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

QJsonArray describe(const QList<Reason> &reasons)
{
    QJsonArray all;
    for (const Reason &reason : reasons)
        all.append(QJsonObject{{u"fact"_s, QString(entry(reason.fact).id)},
            {u"truth"_s, reason.truth == Truth::Yes ? u"yes"_s : u"no"_s},
            {u"text"_s, sentence(reason.fact, reason.truth, reason.value)}, {u"value"_s, reason.value},
            {u"servers"_s, QJsonArray::fromStringList(reason.servers)},
            {u"sources"_s, QJsonArray::fromStringList(reason.sources)}, {u"excerpt"_s, reason.excerpt}});
    return all;
}

QJsonObject howToFindOut(Fact fact)
{
    QJsonObject object{
        {u"fact"_s, QString(entry(fact).id)}, {u"how"_s, translated("Facts", entry(fact).how)}};
    if (entry(fact).command)
        object.insert(u"command"_s, QString::fromUtf8(entry(fact).command));
    return object;
}

QJsonObject describe(const Finding &finding)
{
    QJsonArray missing;
    for (const Fact fact : finding.missing)
        missing.append(howToFindOut(fact));
    return {{u"cause"_s, QString(finding.cause->id)}, {u"verdict"_s, verdictId(finding.verdict)},
        {u"title"_s, translated("Causes", finding.cause->title)},
        {u"servers"_s, QJsonArray::fromStringList(finding.servers)}, {u"for"_s, describe(finding.reasonsFor)},
        {u"against"_s, describe(finding.reasonsAgainst)}, {u"missing"_s, missing}};
}

} // namespace

QByteArray reportAsJson(const Report &report)
{
    QJsonArray findings;
    for (const Finding &finding : report.diagnosis.findings)
        findings.append(describe(finding));
    QJsonArray next;
    for (const NextCheck &check : report.diagnosis.next)
        next.append(howToFindOut(check.fact));
    QJsonArray recognised;
    for (const Recognition &one : report.recognised) {
        const QString source = one.observations.isEmpty() ? QString() : one.observations.first().source;
        recognised.append(QJsonObject{{u"recogniser"_s, QString(one.recogniser)}, {u"what"_s, one.what},
            {u"line"_s, one.line}, {u"source"_s, source}});
    }
    const QJsonObject coverage{{u"ran"_s, report.coverage.ran}, {u"total"_s, report.coverage.total},
        {u"skipped"_s, QJsonArray::fromStringList(report.coverage.skipped)}};
    return QJsonDocument(
        QJsonObject{{u"schema"_s, 1}, {u"clock"_s, report.clock.toUTC().toString(Qt::ISODate)},
            {u"findings"_s, findings}, {u"next"_s, next}, {u"coverage"_s, coverage},
            {u"recognised"_s, recognised}})
        .toJson();
}

} // namespace app
