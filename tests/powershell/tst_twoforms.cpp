#include "agreement.h"
#include "collectorevents.h"
#include "collectorruns.h"

#include "tests/support/paths.h"
#include "wizard/evidence/reading/readers.h"

#include "wizard/io/collectorscript.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace powershell;
using namespace wizard;

/// One server, pasted from its console, exported as objects, read by the collector and by HealthChecker: the
/// product must read the same facts out of all of them.
class TestTwoForms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFormTellsTheSame_data();
    void everyFormTellsTheSame();
    void everyExceptionIsNeeded();
    void everyDeclaredFactIsTold();

private:
    void add(const QString &name, const QJsonObject &state, const QString &server);

    Batch m_batch;
    QTemporaryDir m_folder;
    QMap<QString, int> m_runs; ///< "scenario/server"
    QMap<QString, Handed> m_handed;
    QMap<QString, QList<Difference>> m_differences;
};

namespace {

bool covers(const Exception &exception, const QString &name, const Difference &difference)
{
    const QLatin1StringView only(exception.name);
    const bool ofCertificate = entry(difference.fact).subject == SubjectKind::Certificate
        || difference.fact == Fact::CertificateListComplete;
    return (exception.fact == difference.fact || (exception.fact == Fact::Count && ofCertificate))
        && exception.gap == difference.gap && exception.form == difference.form
        && (only.isEmpty() || name == only);
}

const Exception *covering(const QList<Exception> &all, const QString &name, const Difference &difference)
{
    const auto found = std::ranges::find_if(
        all, [&](const Exception &exception) { return covers(exception, name, difference); });
    return found == all.end() ? nullptr : &*found;
}

/// Differences from the scenarios, on one server: what nobody has drawn up a scenario for.
QMap<QString, QJsonObject> variants()
{
    const auto entry = [](const QString &hash) {
        return QJsonObject{{u"hash"_s, hash}, {u"appid"_s, u"{4dc3e181-e14b-4a21-b022-59fc669b0914}"_s},
            {u"store"_s, u"My"_s}};
    };
    const QString own = u"5E0100000000000000000000000000000000005E"_s;
    const auto entries = [](const QJsonObject &patch) {
        return changed(u"healthy"_s, onServer({{u"sslEntries"_s, patch}}));
    };
    QList<EventCase> more = eventCases();
    more.append({"", u"Application"_s, u"ASP.NET 4.0.30319.0"_s, 1309,
        u"Exception type: FileNotFoundException\nException message: Could not load file or assembly "
        "'Microsoft.Exchange.Configuration.ObjectModel, Version=15.0.0.0' or one of its dependencies.\n"
        "Application Virtual Path: /ecp\nRequest path: /ecp/default.aspx"_s,
        {}, u"now-1h"_s, {}});
    more.append({"", u"Application"_s, u"MSExchange ADAccess"_s, 2080,
        u"In-site:\nDC01.contoso.com\tCDG 1 7 7 1 0 1 1 7 1"_s, {}, u"now-1h"_s, {}});
    const QJsonArray events = eventsOf(more);
    return {{u"entry-of-ip-version-6"_s, entries({{u"[::]:444"_s, entry(own)}})},
        {u"entry-of-a-name"_s, entries({{u"mail.contoso.com:444"_s, entry(own)}})},
        {u"no-entry-443"_s, entries({{u"0.0.0.0:443"_s, QJsonValue::Null}})},
        {u"events"_s, changed(u"healthy"_s, onServer({{u"events"_s, events}}))},
        {u"maintenance"_s,
            changed(u"healthy"_s,
                onServer({{u"components"_s,
                    QJsonObject{
                        {u"ServerWideOffline"_s, QJsonObject{{u"Maintenance"_s, u"Inactive"_s}}}}}}))}};
}

} // namespace

void TestTwoForms::add(const QString &name, const QJsonObject &state, const QString &server)
{
    const QString console = support::sourceFile(u"tests/powershell/organisation/console.ps1"_s);
    const QJsonObject session{{u"server"_s, server}, {u"shell"_s, u"loaded"_s}};
    const Step typed{.script = console,
        .parameters = consoleParameters(server, state),
        .session = session,
        .seconds = 300};
    const Step collected{.script = m_folder.filePath(u"collector.ps1"_s),
        .parameters = {{u"OutFile"_s, CollectorRuns::outFile}},
        .session = {{u"server"_s, server}},
        .seconds = 300};
    const Step reported{.script = support::sourceFile(u"tests/powershell/organisation/healthchecker.ps1"_s),
        .parameters = {{u"OutFile"_s, reportFile}},
        .session = session,
        .seconds = 300};
    const QString id = name + u'/' + server;
    if (id.contains(qEnvironmentVariable("EXMEDIC_CASE")))
        m_runs.insert(id, m_batch.add(state, {typed, collected, reported}));
}

void TestTwoForms::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestTwoForms: "_s + engine.why));
    const auto script = collectorScript();
    QVERIFY2(script, qPrintable(script ? QString() : script.error().text()));
    QFile file(m_folder.filePath(u"collector.ps1"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*script) == script->size());
    file.close();
    for (const Scenario &one : scenarios()) {
        // The others are like the first, except where one server lacks what its neighbours have.
        const QStringList servers = one.state[u"servers"].toObject().keys();
        for (const QString &server : one.id.endsWith(u"-on-one") ? servers : servers.mid(0, 1))
            add(one.id, one.state, server);
    }
    const auto more = variants();
    for (auto one = more.begin(); one != more.end(); ++one)
        add(one.key(), one.value(), u"EX01"_s);
    const QString problem = m_batch.run(engine, {.timeZone = u"UTC"_s});
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    for (const QString &name : m_runs.keys()) {
        const RunResult &result = m_batch.result(m_runs.value(name));
        QVERIFY2(result.error.isEmpty(), qPrintable(name + u' ' + result.error));
        for (const StepResult &step : result.steps)
            QVERIFY2(step.thrown.isEmpty() && step.unplanned.isEmpty(),
                qPrintable(name + QString::fromUtf8(step.story())));
        const Handed handed =
            handedOver(name.section(u'/', 1), result.steps.at(0), result.steps.at(1), result.steps.at(2));
        m_handed.insert(name, handed);
        m_differences.insert(name, differencesOf(handed));
    }
}

void TestTwoForms::everyFormTellsTheSame_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : m_runs.keys())
        QTest::newRow(qPrintable(name)) << name;
}

void TestTwoForms::everyFormTellsTheSame()
{
    QFETCH(QString, name);
    const QList<Exception> allowed = exceptions();
    const QList<Exception> known = faults();
    QStringList wrong;
    QStringList expected;
    for (const Difference &difference : m_differences.value(name)) {
        if (const Exception *fault = covering(known, name, difference))
            expected.append(difference.text + u": "_s + QString::fromLatin1(fault->why));
        else if (!covering(allowed, name, difference))
            wrong.append(difference.text);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    if (!expected.isEmpty())
        QEXPECT_FAIL("", qPrintable(expected.join(u'\n')), Continue);
    QVERIFY(expected.isEmpty());
}

void TestTwoForms::everyExceptionIsNeeded()
{
    if (qEnvironmentVariableIsSet("EXMEDIC_CASE"))
        QSKIP("Not all scenarios run.");
    QStringList superfluous;
    for (const Exception &exception : exceptions() + faults()) {
        bool needed = false;
        for (auto one = m_differences.cbegin(); one != m_differences.cend(); ++one) {
            needed = needed || std::ranges::any_of(one.value(), [&](const Difference &difference) {
                return covers(exception, one.key(), difference);
            });
        }
        const bool isOneFact = exception.fact != Fact::Count;
        const auto id = isOneFact ? entry(exception.fact).id : "certificates"_L1;
        if (!needed)
            superfluous.append(
                u"%1, %2: %3"_s.arg(id, nameOf(exception.form), QLatin1StringView(exception.why)));
    }
    QVERIFY2(superfluous.isEmpty(), qPrintable(superfluous.join(u'\n')));
}

void TestTwoForms::everyDeclaredFactIsTold()
{
    if (qEnvironmentVariableIsSet("EXMEDIC_CASE"))
        QSKIP("Not all scenarios run.");
    QSet<Fact> said; // by people, not by what they paste
    for (const Reader &reader : readers()) {
        for (const Told &one : reader.tells) {
            if (reader.ownWords)
                said.insert(one.fact);
        }
    }
    for (const Form form : allForms) {
        QSet<Fact> told;
        for (const Handed &handed : std::as_const(m_handed))
            told.unite(toldBy(form, handed));
        QSet<Fact> listed;
        for (const Untold &one : untold()) {
            if (one.form == form)
                listed.unite(QSet<Fact>(one.facts.begin(), one.facts.end()));
        }
        QStringList wrong;
        for (const FactEntry &one : facts()) {
            if (form == Form::Console && said.contains(one.fact))
                continue;
            const bool silent = declaredBy(form).contains(one.fact) && !told.contains(one.fact);
            if (silent != listed.contains(one.fact))
                wrong.append(
                    QString::fromLatin1(one.id) + (silent ? u" is told nowhere"_s : u" is listed"_s));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(nameOf(form) + u":\n"_s + wrong.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestTwoForms)
#include "tst_twoforms.moc"
