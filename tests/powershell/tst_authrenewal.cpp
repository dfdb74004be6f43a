#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

/// A repair of the Auth certificate in an organisation that is nastier than its scenario.
struct Trial {
    const char *name;
    const char *remedy;
    const char *scenario;
    QJsonObject patch;
    bool unattended = true;
    QMap<QString, QString> choices = {};
    QList<Rule> rules = {}; ///< before the careful answers
    const char *result = "RESULT 0 done";
    QMap<QString, QJsonValue> leaves = {}; ///< Undefined: changed from what it was
    QStringList says = {};
    QStringList works = {}; ///< "server aspect"
    QStringList fails = {}; ///< "server aspect" that the scripts cannot or do not heal
    QMap<QString, int> calls = {};
    QList<ScriptKind> kinds = {
        ScriptKind::Fix}; ///< run one after the other; the expectations are of the last
};

const QString ownOfFirst = u"5E0100000000000000000000000000000000005E"_s;
const QString publicOne = u"C0000000000000000000000000000000000000C1"_s;
const QString firstAuth = u"A0000000000000000000000000000000000000A1"_s;
const QString nextAuth = u"B0000000000000000000000000000000000000B2"_s;
const QString mailOfFirst = u"servers/EX01/internalTransport"_s;
const QString current = u"organisation/auth/current"_s;
const QString smtp = u"Overwrite the existing default SMTP certificate?"_s;

QJsonObject onServer(const QString &server, const QJsonObject &patch)
{
    return {{u"servers"_s, QJsonObject{{server, patch}}}};
}

QJsonObject onFirst(const QJsonObject &patch)
{
    return onServer(u"EX01"_s, patch);
}

QJsonObject certificate(const QString &thumbprint, const QJsonValue &patch)
{
    return {{u"certificates"_s, QJsonObject{{thumbprint, patch}}}};
}

/// The certificate that Setup made answers on the loopback address, a public one everywhere else.
QJsonObject ownOnLoopback()
{
    const QJsonObject own{{u"hash"_s, ownOfFirst}};
    return onFirst({{u"sslEntries"_s, QJsonObject{{u"127.0.0.1:443"_s, own}}}});
}

QList<Trial> mailTrials()
{
    const QMap<QString, QJsonValue> kept{{current, QJsonValue::Undefined}, {mailOfFirst, ownOfFirst}};
    const QMap<QString, QJsonValue> renewed{
        {current, QJsonValue::Undefined}, {mailOfFirst, QJsonValue::Undefined}};
    const QJsonObject expired = onFirst(certificate(ownOfFirst, QJsonObject{{u"notAfter"_s, u"now-3d"_s}}));
    const QJsonObject gone = onFirst(certificate(ownOfFirst, QJsonValue::Null));
    const QJsonObject lag{{u"organisation"_s, QJsonObject{{u"transportReadLag"_s, 2}}}};
    QMap<QString, QJsonValue> bound = kept;
    bound[u"servers/EX01/sslEntries/0.0.0.0:443/hash"_s] = publicOne;
    bound[u"servers/EX01/sslEntries/127.0.0.1:443/hash"_s] = ownOfFirst;
    const QStringList well{u"EX01 owa"_s, u"EX01 internalTransport"_s};
    // The back end has the certificate of mail: that stays a fault of its own.
    const QStringList signs{u"EX01 auth"_s, u"EX01 internalTransport"_s};
    return {
        {.name = "port 443 keeps its certificates",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = ownOnLoopback(),
            .leaves = bound,
            .works = well},
        {.name = "the read of the mail certificate lags behind",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = lag,
            .leaves = kept,
            .works = well},
        {.name = "Enter at the mail question, and the read lags behind",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = lag,
            .unattended = false,
            .rules = {{smtp, u"Y"_s}},
            .leaves = kept,
            .works = well},
        {.name = "the mail certificate has expired too, unattended",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = expired,
            .leaves = renewed,
            .works = signs},
        {.name = "the mail certificate has expired too, Enter",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = expired,
            .unattended = false,
            .rules = {{smtp, u"Y"_s}},
            .leaves = renewed,
            .works = signs},
        {.name = "the mail certificate has expired too, nobody wants another",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = expired,
            .unattended = false,
            .rules = {{u"server certificate for mail"_s, u"N"_s}},
            .result = "RESULT 2 partial",
            .leaves = {{current, QJsonValue::Undefined}, {mailOfFirst, ownOfFirst}},
            .says = {u"New-ExchangeCertificate"_s},
            .works = {u"EX01 auth"_s}},
        {.name = "the mail certificate is gone",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = gone,
            .leaves = renewed,
            .works = signs},
        {.name = "the mail certificate has expired too, repaired twice",
            .remedy = "auth-cert-expired",
            .scenario = "auth-expired",
            .patch = expired,
            .result = "RESULT 0 healthy",
            .works = signs,
            .kinds = {ScriptKind::Fix, ScriptKind::Fix}},
    };
}

QList<Trial> trials()
{
    return mailTrials();
}

} // namespace

/// Mail certificates that cannot come back, other servers, commands that newer builds refuse.
class TestAuthRenewal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsAsTheOrganisationIs_data();
    void endsAsTheOrganisationIs();

private:
    Rendering m_rendering;
    Batch m_batch;
    QList<Trial> m_trials;
};

void TestAuthRenewal::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestAuthRenewal: "_s + engine.why));
    m_trials = trials();
    // One trial by its name, while it is worked on.
    const QString only = qEnvironmentVariable("EXMEDIC_CASE");
    m_trials.removeIf([&](const Trial &one) { return !QLatin1StringView(one.name).contains(only); });
    for (const Trial &one : std::as_const(m_trials)) {
        QList<Step> steps;
        for (ScriptKind kind : one.kinds) {
            const QString remedy = QString::fromLatin1(one.remedy);
            const QString script = m_rendering.script(remedy, kind, one.choices, one.unattended);
            steps.append(
                {.script = script, .rules = one.unattended ? QList<Rule>() : one.rules + carefulAnswers()});
        }
        m_batch.add(merged(scenario(QString::fromLatin1(one.scenario)).state, one.patch), steps);
    }
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestAuthRenewal::endsAsTheOrganisationIs_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_trials.size(); ++i)
        QTest::newRow(m_trials[i].name) << i;
}

void TestAuthRenewal::endsAsTheOrganisationIs()
{
    QFETCH(int, number);
    const Trial &one = m_trials[number];
    const RunResult &run = m_batch.result(number);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &last = run.steps.constLast();
    const QByteArray story =
        run.steps.constFirst().story() + (run.steps.size() > 1 ? last.story() : QByteArray());
    QVERIFY2(last.unplanned.isEmpty() && last.thrown.isEmpty(), story.constData());
    QVERIFY2(last.resultLine == QLatin1StringView(one.result), story.constData());
    for (auto it = one.leaves.begin(); it != one.leaves.end(); ++it) {
        const QJsonValue found = at(last.state, it.key());
        const bool right =
            it.value().isUndefined() ? found != at(run.initial, it.key()) : found == it.value();
        QVERIFY2(right, (story + it.key().toUtf8()).constData());
    }
    for (const QString &words : one.says)
        QVERIFY2(last.shown.contains(words), (story + words.toUtf8()).constData());
    for (const QString &place : one.works + one.fails) {
        const bool works = last.healthy(place.section(u' ', 0, 0), place.section(u' ', 1));
        QVERIFY2(works == one.works.contains(place), (story + place.toUtf8()).constData());
    }
    for (auto it = one.calls.begin(); it != one.calls.end(); ++it)
        QVERIFY2(last.calls(it.key()) == it.value(), (story + it.key().toUtf8()).constData());
}

QTEST_GUILESS_MAIN(TestAuthRenewal)
#include "tst_authrenewal.moc"
