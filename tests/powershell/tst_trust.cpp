#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

const QString helga = u"S-1-5-21-1111111111-2222222222-3333333333-1200"_s;
const QString administrators = u"S-1-5-32-544"_s;
const QStringList theirs{u"S-1-5-18=2032127"_s, administrators + u"=2032127"_s};
const QString root = u"C:\\ProgramData\\Exmedic"_s;

/// A saved state that lies there when undo starts.
struct Plant {
    const char *name;
    const char *remedy;
    QJsonObject saved;
    QString says; ///< what the refusal has to name
    QString owner = {}; ///< empty: the administrators
    QStringList rules = theirs;
    bool wholeFolder = false; ///< owner and rules are those of the folder
};

QJsonObject memberships(const QString &group, const QString &member)
{
    const QString users = u",CN=Users,DC=contoso,DC=com"_s;
    return {{u"Server"_s, u"EX01"_s},
        {u"Edges"_s,
            QJsonArray{QJsonObject{
                {u"Group"_s, u"CN="_s + group + users}, {u"Member"_s, u"CN="_s + member + users}}}}};
}

QJsonObject otherFile()
{
    const QString after = QString::fromLatin1(QByteArray("version 15.2.1544.4").toBase64());
    return {{u"Path"_s, u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\bin\\ExSetup.exe"_s},
        {u"Before"_s, u"QQ=="_s}, {u"After"_s, after}};
}

QJsonObject otherCertificate()
{
    return {{u"Current"_s, u"C0000000000000000000000000000000000000C1"_s}, {u"Next"_s, u""_s},
        {u"Thumbprint"_s, u"A0000000000000000000000000000000000000A1"_s}, {u"Created"_s, u""_s},
        {u"Friendly"_s, u""_s}, {u"RestartFor"_s, u""_s},
        {u"Transport"_s,
            QJsonObject{{u"Thumbprint"_s, u"5E0100000000000000000000000000000000005E"_s},
                {u"Services"_s, u"SMTP"_s}}}};
}

QJsonObject otherMailCertificate()
{
    QJsonObject saved = otherCertificate();
    saved[u"Current"] = u"A0000000000000000000000000000000000000A1"_s;
    saved[u"Transport"] = QJsonObject{
        {u"Thumbprint"_s, u"C0000000000000000000000000000000000000C1"_s}, {u"Services"_s, u"SMTP,IIS"_s}};
    return saved;
}

QJsonObject otherPort()
{
    return {{u"Transport"_s, QJsonObject{{u"Thumbprint"_s, u""_s}}}, {u"RestartFor"_s, u""_s},
        {u"Entries"_s,
            QJsonArray{QJsonObject{{u"Endpoint"_s, u"0.0.0.0:443"_s},
                {u"Hash"_s, u"5E0100000000000000000000000000000000005E"_s},
                {u"AppId"_s, u"{4dc3e181-e14b-4a21-b022-59fc669b0914}"_s}, {u"Store"_s, u"My"_s}}}}};
}

QList<Plant> plants()
{
    const char *const epi = "epi-token-serialization-deny";
    const QJsonObject evil = memberships(u"Domain Admins"_s, u"helga"_s);
    return {
        {"a file of another user", epi, evil, helga, helga},
        {"a file that another user may change", epi, evil, helga, {}, theirs + QStringList{helga + u"=2"_s}},
        {"a folder of another user", epi, evil, helga, helga, theirs, true},
        {"a member that is no group of the server", epi, evil, u"CN=helga"_s},
        {"a group that is not denied", epi, memberships(u"Backup Operators Contoso"_s, u"Domain Computers"_s),
            u"CN=Backup Operators Contoso"_s},
        {"another file", "ecp-binsearchfolders-wrong", otherFile(), u"never changes"_s},
        {"another certificate", "auth-cert-expired", otherCertificate(), u"C0000000"_s},
        {"another mail certificate", "auth-cert-expired", otherMailCertificate(), u"C0000000"_s},
        {"another port", "backend-cert-unbound", otherPort(), u"0.0.0.0:443"_s},
    };
}

QJsonObject withServer(QJsonObject state, const QJsonObject &patch)
{
    state = merged(state, {{u"servers"_s, QJsonObject{{u"EX01"_s, patch}}}});
    const QJsonObject users{{u"users"_s, QJsonObject{{u"helga"_s, QJsonObject{{u"sid"_s, helga}}}}}};
    return merged(state, {{u"directory"_s, users}});
}

QJsonObject accessList(const QString &owner, const QStringList &rules)
{
    return {{u"owner"_s, owner}, {u"protected"_s, true}, {u"rules"_s, QJsonArray::fromStringList(rules)}};
}

QJsonObject planted(const Plant &one)
{
    const QString folder = root + u'\\' + QLatin1StringView(one.remedy);
    const QString file = folder + u"\\9999_20261121-080000_EX01_state.json"_s;
    const QString owner = one.owner.isEmpty() ? administrators : one.owner;
    return withServer(scenario(u"healthy"_s).state,
        {{u"files"_s,
             QJsonObject{{file, QString::fromUtf8(QJsonDocument(one.saved).toJson(QJsonDocument::Compact))}}},
            {u"accessLists"_s,
                QJsonObject{{one.wholeFolder ? folder : file, accessList(owner, one.rules)}}}});
}

} // namespace

/// Undo does what a file says. Every user may write below ProgramData, so the file is not believed blindly.
class TestTrust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void undoRefusesWhatIsNotOfTheCase_data();
    void undoRefusesWhatIsNotOfTheCase();
    void savedStatesBelongToAdministrators();

private:
    Rendering m_rendering;
    Batch m_batch;
    QList<Plant> m_plants = plants();
    int m_repair = -1;
};

void TestTrust::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestTrust: "_s + engine.why));
    for (const Plant &one : std::as_const(m_plants)) {
        const QString undo = m_rendering.script(QString::fromLatin1(one.remedy), ScriptKind::Undo, {}, true);
        m_batch.add(planted(one), {{.script = undo}});
    }
    // The folder is there and open, as a program of before made it.
    const QString log = root + u"\\canary-data-corrupt\\20261101-080000_log.txt"_s;
    m_repair =
        m_batch.add(withServer(scenario(u"canary"_s).state, {{u"files"_s, QJsonObject{{log, u"log"_s}}}}),
            {{.script = m_rendering.script(u"canary-data-corrupt"_s, ScriptKind::Fix, {}),
                .rules = carefulAnswers()}});
    const QString problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestTrust::undoRefusesWhatIsNotOfTheCase_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < m_plants.size(); ++i)
        QTest::newRow(m_plants[i].name) << i;
}

void TestTrust::undoRefusesWhatIsNotOfTheCase()
{
    QFETCH(int, number);
    const RunResult &run = m_batch.result(number);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &undo = run.steps.constFirst();
    QVERIFY2(undo.unplanned.isEmpty() && undo.thrown.isEmpty(), undo.story().constData());
    QVERIFY2(undo.resultLine == u"RESULT 5 refused"_s, undo.story().constData());
    const QString refusal = undo.shown.mid(undo.shown.indexOf("STOPPED:"_L1));
    QVERIFY2(refusal.contains(m_plants[number].says), undo.story().constData());
    QCOMPARE(differences(essential(run.initial), essential(undo.state)), QStringList());
}

// Saved keys and copies of files are nothing that every user of the server may read.
void TestTrust::savedStatesBelongToAdministrators()
{
    const RunResult &run = m_batch.result(m_repair);
    QVERIFY2(run.error.isEmpty(), qPrintable(run.error));
    const StepResult &fix = run.steps.constFirst();
    QVERIFY2(fix.resultLine == u"RESULT 0 done"_s, fix.story().constData());
    const QJsonObject server = fix.state[u"servers"].toObject()[u"EX01"].toObject();
    QStringList places{root, root + u"\\canary-data-corrupt"_s};
    for (const QString &path : server[u"files"].toObject().keys()) {
        if (path.endsWith(u"_state.json"_s))
            places.append(path);
    }
    QCOMPARE(places.size(), 3);
    for (const QString &place : std::as_const(places))
        QCOMPARE(server[u"accessLists"].toObject()[place].toObject(), accessList(administrators, theirs));
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
