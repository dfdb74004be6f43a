#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include "wizard/knowledge/catalog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

const QString firstAuth = u"A0000000000000000000000000000000000000A1"_s;
const QString ownOfFirst = u"5E0100000000000000000000000000000000005E"_s;

struct TypedCase {
    const char *name;
    const char *remedy;
    const char *scenario;
    QStringList healed; ///< "EX01 owa"
    QMap<QString, QJsonValue> state = {}; ///< path -> value, Undefined: anything but what it was
    QMap<QString, QString> choices = {};
    QJsonObject session = {};
    const char *elsewhere = nullptr; ///< where step 3 is typed
};

QList<TypedCase> cases()
{
    const QMap<QString, QJsonValue> renewed{{u"organisation/auth/current"_s, QJsonValue::Undefined},
        {u"organisation/auth/next"_s, u""_s}, {u"servers/EX01/internalTransport"_s, ownOfFirst}};
    const QMap<QString, QJsonValue> bound{{u"servers/EX01/sslEntries/0.0.0.0:444/hash"_s, ownOfFirst}};
    const QStringList works{u"EX01 backEnd"_s, u"EX01 ems"_s, u"EX01 owa"_s, u"EX01 ecp"_s};
    const QMap<QString, QJsonValue> onlyAdmin{
        {u"directory/groups/Domain Admins/members"_s, QJsonArray{u"admin"_s}}};
    const QString hash443 = u"servers/EX01/sslEntries/0.0.0.0:443/hash"_s;
    const QString hash444 = u"servers/EX01/sslEntries/0.0.0.0:444/hash"_s;
    const QString publicOne = u"C0000000000000000000000000000000000000C1"_s;
    const QString tls = u"servers/EX01/registry/SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\"
                        "SCHANNEL\\Protocols\\TLS 1.2\\"_s;
    const QStringList front{u"EX01 frontEnd"_s, u"EX01 owa"_s, u"EX01 ecp"_s};
    const QStringList well{u"EX01 frontEnd"_s, u"EX01 backEnd"_s, u"EX01 owa"_s, u"EX01 ecp"_s};
    const QMap<QString, QString> helga{{u"Account"_s, u"helga"_s}};
    const QString mail = u"D0000000000000000000000000000000000000D4"_s;
    return {
        {"expired", "auth-cert-expired", "auth-expired", {u"EX01 owa"_s, u"EX01 ecp"_s}, renewed},
        {"expired, iisreset", "auth-cert-expired", "auth-expired", {u"EX01 owa"_s}, renewed,
            {{u"Restart"_s, u"iisreset"_s}}},
        {"expired, plain console", "auth-cert-expired", "auth-expired-shell-closed", {u"EX01 owa"_s},
            renewed},
        {"expired, three servers", "auth-cert-expired", "auth-expired-three", {u"EX01 owa"_s}, renewed},
        {"never configured", "auth-cert-expired", "auth-not-configured", {u"EX01 owa"_s}, renewed},
        {"missing on one", "auth-cert-missing-on-server", "auth-missing-on-one", {u"EX02 owa"_s},
            {{u"organisation/auth/current"_s, firstAuth}}, {}, {}, "EX02"},
        {"without key on one", "auth-cert-missing-on-server", "auth-keyless-on-one", {u"EX02 owa"_s},
            {{u"organisation/auth/current"_s, firstAuth}}, {}, {}, "EX02"},
        {"no entry", "backend-cert-unbound", "backend-no-entry", works, bound},
        {"no entry, a chosen certificate", "backend-cert-unbound", "backend-no-entry", works, bound,
            {{u"Thumbprint"_s, ownOfFirst}}},
        {"no entry, German", "backend-cert-unbound", "backend-no-entry-german", works, bound},
        {"no certificate is left", "backend-cert-unbound", "backend-no-certificate-neighbour", works,
            {{hash444, QJsonValue::Undefined}, {u"servers/EX01/internalTransport"_s, mail}},
            {{u"Plan"_s, u"create"_s}}},
        {"hash without certificate", "backend-cert-unbound", "backend-hash-not-in-store", works, bound},
        {"a specific entry wins", "sslcert-stale-httpsys", "backend-specific-entry", works, bound},
        {"HTTP.sys names another", "sslcert-stale-httpsys", "httpsys-other-hash", works, bound},
        {"nested into Domain Admins", "epi-token-serialization-deny", "token-nested", {}, onlyAdmin},
        {"directly in Domain Admins", "epi-token-serialization-deny", "token-direct", {}, onlyAdmin,
            {{u"Server"_s, u"EX01"_s}}},
        {"two ways in", "epi-token-serialization-deny", "token-two-ways", {}, onlyAdmin},
        {"444 presents the public certificate", "backend-cert-wrong", "backend-front-end-certificate", works,
            bound},
        {"444 presents an expired certificate", "backend-cert-wrong", "backend-expired-certificate", works,
            bound},
        {"pools are stopped", "app-pool-stopped", "pools-stopped", {u"EX01 owa"_s, u"EX01 ecp"_s}},
        {"a site is stopped", "site-or-w3svc-stopped", "site-stopped", {u"EX01 owa"_s}},
        {"the web service is stopped", "site-or-w3svc-stopped", "w3svc-stopped", {u"EX01 owa"_s}},
        {"services are disabled", "services-disabled-after-update", "services-disabled", {u"EX01 running"_s}},
        {"components are inactive", "component-state-inactive", "component-inactive", {u"EX01 components"_s},
            {}, {{u"EndMaintenance"_s, u"true"_s}}},
        {"a database is down", "database-dismounted", "database-down", {u"EX01 databases"_s}},
        {"the path is missing", "exchangeinstallpath-missing", "install-path-unset", {u"EX01 shellPath"_s}},
        {"another path", "exchangeinstallpath-missing", "install-path-other", {u"EX01 shellPath"_s}},
        {"the shell needs SSL", "fe-powershell-require-ssl", "shell-needs-ssl", {u"EX01 ems"_s}},
        {"modules of the shell are missing", "powershell-kerbauth-wsman-module", "shell-modules-missing",
            {u"EX01 ems"_s}},
        {"a line of a module is missing", "powershell-kerbauth-wsman-module", "shell-module-line-missing",
            {u"EX01 ems"_s}},
        {"the modules of the shell are well", "powershell-kerbauth-wsman-module", "healthy", {u"EX01 ems"_s}},
        {"missing from both groups", "exchange-computer-group-missing", "computer-groups-missing", {},
            {{u"directory/groups/Exchange Servers/members"_s, QJsonArray{u"EX01$"_s}},
                {u"directory/groups/Exchange Trusted Subsystem/members"_s, QJsonArray{u"EX01$"_s}}}},
        {"a redirect", "http-redirect-inherited", "redirect-on-directory", {u"EX01 ecp"_s}},
        {"no port 80", "ps-port80-binding-missing", "port-80-missing", {u"EX01 ems"_s}},
        {"a wrong folder", "vdir-wrong-path", "directory-misplaced", {u"EX01 directories"_s}},
        {"no shell for an administrator", "remote-powershell-disabled", "shell-taken-away", {},
            {{u"directory/users/helga/remoteShell"_s, true}, {u"directory/users/ann/remoteShell"_s, false}},
            helga},
        {"a proxy", "winhttp-proxy", "proxy-set", {u"EX01 ems"_s},
            {{u"servers/EX01/winHttpBypass"_s, u"*.contoso.com;<local>"_s}}},
        {"a proxy, in German", "winhttp-proxy", "proxy-german", {u"EX01 ems"_s}},
        {"no shared file", "sharedwebconfig-missing", "shared-config-missing", {u"EX01 owa"_s}},
        {"a file holds the variable", "webconfig-default-variable", "web-config-variable",
            {u"EX01 webConfig"_s}},
        {"the pages differ", "owa-ecp-auth-mismatch", "sign-in-methods-differ", {u"EX01 ecp"_s}, {},
            {{u"Follow"_s, u"owa"_s}}},
        {"a deleted certificate on 443", "frontend-cert-unbound", "frontend-unbound", front,
            {{hash443, publicOne}, {hash444, ownOfFirst}}},
        {"a chosen certificate on 443", "frontend-cert-unbound", "frontend-unbound", front,
            {{hash443, publicOne}}, {{u"Thumbprint"_s, publicOne}}},
        {"a key in a key storage provider", "frontend-cert-cng-ksp", "frontend-cng", front,
            {{hash443, u"C0000000000000000000000000000000000000C2"_s}, {hash444, ownOfFirst}}},
        {"444 on one address", "backend-binding-wrong", "binding-single-address", works,
            {{hash444, ownOfFirst}, {u"servers/EX01/sslEntries/10.1.1.5:444"_s, QJsonValue::Undefined}}},
        {"444 asks for a host name", "backend-binding-wrong", "binding-sni", {u"EX01 backEnd"_s},
            {{hash444, ownOfFirst}, {hash443, publicOne}}},
        {"no binding of 444", "backend-binding-wrong", "binding-missing", works, {{hash444, ownOfFirst}}},
        {"TLS 1.2 off for one side", "tls-config-mismatch", "tls-12-off", {},
            {{tls + u"Server/Enabled"_s, 1}, {tls + u"Client/Enabled"_s, 1}}},
        {"TLS 1.2 not by default", "tls-config-mismatch", "tls-12-not-by-default", {},
            {{tls + u"Client/DisabledByDefault"_s, 0}}},
        {"nothing is wrong with 443", "frontend-cert-unbound", "healthy", well, {{hash443, publicOne}}},
        {"the certificate of 443 works", "frontend-cert-unbound", "frontend-cng", {}, {{hash443, publicOne}}},
        {"the key of 443 serves", "frontend-cert-cng-ksp", "healthy", well, {{hash443, publicOne}}},
        {"nothing is wrong with 444", "backend-binding-wrong", "healthy", well, {{hash444, ownOfFirst}}},
        {"damaged canary", "canary-data-corrupt", "canary", {u"EX01 owa"_s}},
        {"variable in BinSearchFolders", "ecp-binsearchfolders-wrong", "bin-search-variable",
            {u"EX01 webConfig"_s, u"EX01 ecp"_s}},
        {"other drive in BinSearchFolders", "ecp-binsearchfolders-wrong", "bin-search-other-drive",
            {u"EX01 webConfig"_s}},
        {"a person without role", "rbac-no-role", "no-role", {},
            {{u"directory/groups/View-Only Organization Management/members"_s, QJsonArray{u"helga"_s}}},
            helga},
        {"a person without role, plain console", "rbac-no-role", "no-role", {},
            {{u"directory/groups/View-Only Organization Management/members"_s, QJsonArray{u"helga"_s}}},
            helga, {{u"shell"_s, u"closed"_s}}},
    };
}

} // namespace

/// The commands to type by hand, typed line by line with the answers that stand beside them.
class TestTyped : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRemedyIsTyped();
    void heals_data();
    void heals();
    void changesNothingWithNo_data() { heals_data(); }
    void changesNothingWithNo();

private:
    Batch m_batch;
    QList<TypedCase> m_cases;
    QList<int> m_healing;
    QList<int> m_silent;
};

void TestTyped::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestTyped: "_s + engine.why));
    // One case by its name, while it is worked on.
    const QString only = qEnvironmentVariable("EXMEDIC_CASE");
    Rendering rendering;
    for (const TypedCase &one : cases()) {
        if (!QLatin1StringView(one.name).contains(only) && !QLatin1StringView(one.remedy).contains(only))
            continue;
        m_cases.append(one);
        const QString file =
            rendering.script(QString::fromLatin1(one.remedy), ScriptKind::Commands, one.choices);
        const QJsonObject state = scenario(QString::fromLatin1(one.scenario)).state;
        Step typed{.script = file, .rules = carefulAnswers(), .session = one.session, .typed = true};
        QList<Step> steps{typed};
        if (one.elsewhere) {
            steps[0].typed = QJsonArray{1, 2};
            typed.typed = QJsonArray{3, 4};
            typed.session.insert(u"server"_s, QString::fromLatin1(one.elsewhere));
            steps << typed;
        }
        m_healing << m_batch.add(state, steps);
        m_silent << m_batch.add(
            state, {Step{.script = file, .rules = {{u""_s, u"N"_s}}, .session = one.session, .typed = true}});
    }
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestTyped::everyRemedyIsTyped()
{
    const QList<TypedCase> all = cases();
    for (const wizard::Remedy &remedy : wizard::remedies()) {
        const bool has = std::ranges::any_of(remedy.scripts,
            [](const wizard::RemedyScript &script) { return script.kind == ScriptKind::Commands; });
        const bool typed = std::ranges::any_of(
            all, [&](const TypedCase &one) { return remedy.id == QLatin1StringView(one.remedy); });
        // Waiting is no matter of commands: there is nothing that the stand-in could wait for.
        if (has && remedy.id != "auth-cert-not-yet-valid"_L1)
            QVERIFY2(typed, remedy.id.data());
    }
}

void TestTyped::heals_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(m_cases.at(i).name) << i;
}

void TestTyped::heals()
{
    QFETCH(int, number);
    const TypedCase &one = m_cases.at(number);
    const RunResult &run = m_batch.result(m_healing.at(number));
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &last = run.steps.constLast();
    for (const StepResult &step : run.steps) {
        QVERIFY2(step.thrown.isEmpty() && step.unplanned.isEmpty(), step.story().constData());
        QVERIFY2(std::ranges::all_of(step.prompts, &Prompt::answered), step.story().constData());
    }
    for (const QString &place : one.healed) {
        const QStringList words = place.split(u' ');
        QVERIFY2(last.healthy(words[0], words[1]), (place.toUtf8() + last.story()).constData());
    }
    for (auto it = one.state.begin(); it != one.state.end(); ++it) {
        const QJsonValue now = at(last.state, it.key());
        if (it.value().isUndefined())
            QVERIFY2(now != at(run.initial, it.key()), (it.key().toUtf8() + last.story()).constData());
        else
            QVERIFY2(now == it.value(), (it.key().toUtf8() + last.story()).constData());
    }
}

// Whoever says No to every question has staged, published and removed nothing.
void TestTyped::changesNothingWithNo()
{
    QFETCH(int, number);
    const RunResult &run = m_batch.result(m_silent.at(number));
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &step = run.steps.constFirst();
    for (const char *path : {"organisation/auth/current", "servers/EX01/internalTransport"})
        QCOMPARE(at(step.state, QString::fromLatin1(path)), at(run.initial, QString::fromLatin1(path)));
}

QTEST_GUILESS_MAIN(TestTyped)
#include "tst_typed.moc"
