#include "powershellengine.h"
#include "rendering.h"

#include "tests/support/paths.h"
#include "wizard/io/collectorscript.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/remediation/plan.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace powershell;
using namespace wizard;

namespace {

/// A script that breaks one rule, and what must be said about it.
struct Offence {
    const char *name;
    const char *script;
    QString finding;
};

QList<Offence> offences()
{
    return {
        {"alias", "gci -Path x\n", u"gci is an alias"_s},
        {"position", "Get-Content x\n", u"by position"_s},
        {"unknown command", "Get-Unicorn -Name x\n", u"is not known"_s},
        {"unknown parameter", "Set-AuthConfig -Thumbprint x\n", u"no parameter Thumbprint"_s},
        {"two parameter sets", "Set-AuthConfig -PublishCertificate -NewCertificateThumbprint x\n",
            u"no parameter set"_s},
        {"splatted", "$o = @{ Nonsense = 1 }\nGet-AuthConfig @o\n", u"no parameter Nonsense"_s},
        {"added to the splatted", "$o = @{}\n$o.Nonsense = 1\nGet-AuthConfig @o\n",
            u"no parameter Nonsense"_s},
        {"newer parameter", "ConvertFrom-Json -InputObject x -AsHashtable\n", u"AsHashtable"_s},
        {"newer command", "Get-ItemPropertyValue -Path x -Name y\n", u"not allowed"_s},
        {"ternary", "$x = $true ? 1 : 2\n", u"TernaryExpressionAst"_s},
        {"chain", "hostname && hostname\n", u"PipelineChainAst"_s},
        {"coalescing", "$x = $y ?? 2\n", u"??"_s},
        {"class", "class A { }\n", u"TypeDefinitionAst"_s},
        {"new", "[Version]::new('1.0')\n", u"::new()"_s},
        {"foreach method", "@(1).ForEach({ $_ })\n", u".ForEach()"_s},
        {"verb", "function Frobnicate-Thing { }\n", u"approved verb"_s},
        {"clock", "[datetime]::Now\n", u"without Get-Date"_s},
        {"parameter as loop variable", "param([string]$Server)\nforeach ($server in 1) { $server }\n",
            u"another value"_s},
        {"expression", "Invoke-Expression -Command x\n", u"not allowed"_s},
        {"empty catch", "try { hostname } catch { }\n", u"empty catch"_s},
    };
}

struct Analysis {
    QStringList findings;
    int commands = 0;
    bool analyzer = false;
    QString problem;
};

Analysis analyse(const Engine &engine, const QString &folder)
{
    const QString result = folder + u"/result.json"_s;
    const QString reference = support::sourceFile(u"tests/powershell/commands.json"_s);
    const Output output = runFile(engine, support::sourceFile(u"tests/powershell/inspection/analyse.ps1"_s),
        {u"-Folder"_s, folder, u"-Reference"_s, reference, u"-Result"_s, result}, 8 * 60 * 1000);
    Analysis analysis;
    if (!output.finished || output.exitCode != 0)
        analysis.problem = QString::fromUtf8(output.out + output.error);
    const QJsonObject found = QJsonDocument::fromJson(support::readAll(result)).object();
    for (const QJsonValue &value : found[u"findings"].toArray())
        analysis.findings.append(value.toString());
    analysis.commands = found[u"commands"].toInt();
    analysis.analyzer = found[u"analyzer"].toBool();
    return analysis;
}

/// What is required, and each plan where there are several.
QList<Decisions> decisionsFor(const Remedy &remedy)
{
    QList<Decisions> all(1);
    for (const Choice &choice : remedy.choices) {
        if (choice.required)
            all.first().values.insert(choice.name, u"ann"_s);
    }
    const auto plans = std::ranges::find(remedy.choices, "Plan"_L1, &Choice::name);
    if (plans == remedy.choices.end())
        return all;
    for (const Option &option : plans->options) {
        Decisions decisions = all.first();
        decisions.values.insert(u"Plan"_s, option.value);
        all << decisions;
    }
    return all;
}

} // namespace

class TestStaticAnalysis : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noLineIsTooLongToRead();
    void everyScriptKeepsTheRules();
    void everyRuleFindsWhatItForbids_data();
    void everyRuleFindsWhatItForbids();

private:
    Engine m_engine;
    QStringList m_found;
};

void TestStaticAnalysis::initTestCase()
{
    m_engine = findEngine();
    if (!m_engine.runsOrganisation())
        QSKIP(qPrintable(u"TestStaticAnalysis: "_s + m_engine.why));
    QTemporaryDir folder;
    const QList<Offence> all = offences();
    for (int i = 0; i < all.size(); ++i) {
        QFile file(folder.filePath(u"%1.ps1"_s.arg(i)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(all[i].script);
    }
    const Analysis analysis = analyse(m_engine, folder.path());
    QVERIFY2(analysis.problem.isEmpty(), qPrintable(analysis.problem));
    m_found = analysis.findings;
}

/// People read the collector before they run it.
void TestStaticAnalysis::noLineIsTooLongToRead()
{
    constexpr qsizetype longest = 115;
    QDirIterator files(support::sourceFile(u"resources/collector"_s), {u"*.ps1"_s}, QDir::Files,
        QDirIterator::Subdirectories);
    int lines = 0;
    QStringList tooLong;
    while (files.hasNext()) {
        const QString path = files.next();
        const QList<QByteArray> all = support::readAll(path).split('\n');
        for (qsizetype i = 0; i < all.size(); ++i) {
            ++lines;
            if (all[i].size() > longest)
                tooLong.append(u"%1:%2"_s.arg(path.section(u'/', -1)).arg(i + 1));
        }
    }
    QVERIFY(lines > 1000);
    QVERIFY2(tooLong.isEmpty(), qPrintable(tooLong.join(u", "_s)));
}

void TestStaticAnalysis::everyScriptKeepsTheRules()
{
    QTemporaryDir folder;
    int scripts = 0;
    for (const Remedy &remedy : remedies()) {
        for (const Decisions &decisions : decisionsFor(remedy)) {
            const QString chosen = decisions.values.value(u"Plan"_s);
            const auto plan = makePlan(remedy, decisions, {{}, u"0.1.0"_s, u"EX01"_s, {}});
            QVERIFY2(plan, plan ? "" : qPrintable(plan.error().text()));
            for (const Script &script : plan->scripts) {
                if (script.kind == ScriptKind::Commands)
                    continue;
                QFile file(
                    folder.filePath(u"%1_%2%3.ps1"_s.arg(remedy.id).arg(int(script.kind)).arg(chosen)));
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(script.bytes);
                ++scripts;
            }
        }
    }
    const auto collector = collectorScript();
    QVERIFY(collector);
    for (const auto &[name, bytes] : {std::pair(u"collector.ps1"_s, *collector),
             std::pair(
                 u"run.ps1"_s, support::readAll(support::sourceFile(u"resources/collector/run/run.ps1"_s))),
             std::pair(u"redact.ps1"_s,
                 support::readAll(support::sourceFile(u"resources/collector/run/redact.ps1"_s)))}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(bytes) > 200);
        ++scripts;
    }
    QVERIFY(scripts > 27);
    const Analysis analysis = analyse(m_engine, folder.path());
    QVERIFY2(analysis.problem.isEmpty(), qPrintable(analysis.problem));
    QVERIFY(analysis.commands > 1000);
    for (const QString &finding : analysis.findings)
        qWarning("%s", qPrintable(finding));
    QVERIFY2(analysis.findings.isEmpty(), qPrintable(u"%1 findings"_s.arg(analysis.findings.size())));
    qInfo("%d scripts, %d commands, PSScriptAnalyzer %s", scripts, analysis.commands,
        analysis.analyzer ? "ran" : "absent");
}

void TestStaticAnalysis::everyRuleFindsWhatItForbids_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("finding");
    const QList<Offence> all = offences();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << u"%1.ps1:"_s.arg(i) << all[i].finding;
}

void TestStaticAnalysis::everyRuleFindsWhatItForbids()
{
    QFETCH(QString, file);
    QFETCH(QString, finding);
    const bool found = std::ranges::any_of(
        m_found, [&](const QString &line) { return line.startsWith(file) && line.contains(finding); });
    QVERIFY2(found, qPrintable(m_found.filter(file).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestStaticAnalysis)
#include "tst_staticanalysis.moc"
