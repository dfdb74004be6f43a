#include "batch.h"

#include "tests/support/paths.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;

namespace {

// Describes every command of the stand-ins that the reference may know.
const char *describe = R"(
Import-Module WebAdministration, ActiveDirectory
$all = foreach ($command in Get-Command -Module ExchangeStandIn, WebAdministration, ActiveDirectory) {
    $parameters = @{}
    foreach ($parameter in $command.Parameters.Values) {
        $sets = @{}
        foreach ($name in $parameter.ParameterSets.Keys) {
            $set = $parameter.ParameterSets[$name]
            $sets[$name] = @{ mandatory = $set.IsMandatory; position = $set.Position; value = $set.ValueFromPipeline
                property = $set.ValueFromPipelineByPropertyName }
        }
        $parameters[$parameter.Name] = @{ type = $parameter.ParameterType.Name; sets = $sets }
    }
    @{ name = $command.Name; module = $command.Module.Name; parameters = $parameters }
}
Set-Content -Path C:\ProgramData\commands.json -Value (ConvertTo-Json @{ commands = $all } -Depth 6)
)";

// The type a stand-in must declare. Types of Exchange and of the directory exist on no other machine; the
// proxies of a remote shell take any object there.
QString expectedType(const QString &reference)
{
    static const QStringList known{u"String"_s, u"SwitchParameter"_s, u"Boolean"_s, u"DateTime"_s, u"Int32"_s,
        u"UInt32"_s, u"PSCredential"_s, u"Byte[]"_s, u"String[]"_s, u"Hashtable"_s, u"SecureString"_s,
        u"PSObject"_s, u"TimeSpan"_s, u"Uri"_s};
    if (known.contains(reference))
        return reference;
    return reference.endsWith(u"[]"_s) ? u"Object[]"_s : u"Object"_s;
}

const QStringList commonParameters{u"Verbose"_s, u"Debug"_s, u"ErrorAction"_s, u"WarningAction"_s,
    u"InformationAction"_s, u"ErrorVariable"_s, u"WarningVariable"_s, u"InformationVariable"_s,
    u"OutVariable"_s, u"OutBuffer"_s, u"PipelineVariable"_s, u"ProgressAction"_s};

} // namespace

class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void commandMatchesTheReference_data();
    void commandMatchesTheReference();
    void noneIsMissingFromTheReference();

private:
    static void compareSets(const QJsonObject &wanted, const QJsonObject &sets, const QByteArray &where);

    QJsonArray m_commands;
    QJsonObject m_reference;
};

void TestCommands::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestCommands: "_s + engine.why));
    const QByteArray reference = support::readAll(support::sourceFile(u"tests/powershell/commands.json"_s));
    QVERIFY(!reference.isEmpty());
    m_reference = QJsonDocument::fromJson(reference).object();
    QTemporaryDir folder;
    QFile script(folder.filePath(u"describe.ps1"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(describe);
    script.close();
    Batch batch;
    batch.add(scenario(u"healthy"_s).state, {{.script = script.fileName()}});
    const QString problem = batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const RunResult &run = batch.result(0);
    QVERIFY2(run.error.isEmpty() && run.steps.constFirst().thrown.isEmpty(),
        run.steps.constFirst().story().constData());
    const QJsonObject files = at(run.steps.constFirst().state, u"servers/EX01/files"_s).toObject();
    m_commands = QJsonDocument::fromJson(files[u"C:\\ProgramData\\commands.json"_s].toString().toUtf8())
                     .object()[u"commands"]
                     .toArray();
    QVERIFY(m_commands.size() > 40);
}

void TestCommands::commandMatchesTheReference_data()
{
    QTest::addColumn<QJsonObject>("command");
    for (const QJsonValue &command : std::as_const(m_commands))
        QTest::newRow(qPrintable(command[u"name"].toString())) << command.toObject();
}

void TestCommands::commandMatchesTheReference()
{
    QFETCH(QJsonObject, command);
    const QString name = command[u"name"].toString();
    QVERIFY2(m_reference.contains(name), "the reference does not know this command");
    const QJsonObject expected = m_reference[name].toObject()[u"parameters"].toObject();
    QJsonObject actual = command[u"parameters"].toObject();
    for (const QString &common : commonParameters)
        actual.remove(common);
    QCOMPARE(actual.keys(), expected.keys());
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        const QJsonObject wanted = it.value().toObject();
        const QJsonObject found = actual[it.key()].toObject();
        const QByteArray where = QString(name + u" -"_s + it.key()).toUtf8();
        QVERIFY2(found[u"type"].toString() == expectedType(wanted[u"type"].toString()), where.constData());
        compareSets(wanted, found[u"sets"].toObject(), where);
    }
}

void TestCommands::compareSets(const QJsonObject &wanted, const QJsonObject &sets, const QByteArray &where)
{
    QStringList names;
    const QJsonArray listed = wanted[u"sets"].toArray({u"__AllParameterSets"_s});
    for (const QJsonValue &set : listed)
        names.append(set.toString());
    names.sort();
    QVERIFY2(sets.keys() == names, where.constData());
    const QString pipeline = wanted[u"pipeline"].toString();
    for (const QJsonValue &value : sets) {
        const QJsonObject set = value.toObject();
        QVERIFY2(set[u"mandatory"].toBool() == wanted[u"required"].toBool(), where.constData());
        QVERIFY2(set[u"value"].toBool() == (pipeline == u"yes"_s || pipeline.contains(u"ByValue"_s)),
            where.constData());
        const bool named = wanted.contains(u"position");
        QVERIFY2((set[u"position"].toInt() >= 0) == named, where.constData());
        if (named)
            QVERIFY2(set[u"position"].toInt() == wanted[u"position"].toInt(), where.constData());
    }
}

void TestCommands::noneIsMissingFromTheReference()
{
    QStringList names;
    for (const QJsonValue &command : std::as_const(m_commands))
        names.append(command[u"name"].toString());
    for (const char *needed :
        {"New-ExchangeCertificate", "Get-ExchangeCertificate", "Enable-ExchangeCertificate",
            "Remove-ExchangeCertificate", "Import-ExchangeCertificate", "Export-ExchangeCertificate",
            "Get-AuthConfig", "Set-AuthConfig", "Get-ExchangeServer", "Get-ServerComponentState",
            "Set-ServerComponentState", "Get-HybridConfiguration", "Get-ADPermission", "Get-ADComputer",
            "Get-ADGroup", "Get-ADGroupMember", "Add-ADGroupMember", "Remove-ADGroupMember", "Get-Website",
            "Get-WebBinding", "Get-WebAppPoolState", "Start-WebAppPool", "Restart-WebAppPool"})
        QVERIFY2(names.contains(QLatin1StringView(needed)), needed);
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
