#include "hostile.h"
#include "powershellengine.h"

#include "tests/support/paths.h"
#include "tests/support/reasons.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/remediation/plan.h"
#include "wizard/remediation/powershell.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using namespace wizard;

namespace {

QString encoded(const QString &text)
{
    const QByteArray bytes(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    return QString::fromLatin1(bytes.toBase64());
}

Provenance provenance(
    const QStringList &values = {u"CN=mail.contoso.com"_s}, const QString &version = u"0.1.0"_s)
{
    QList<Reason> reasons;
    for (const QString &value : values)
        reasons << support::reason(Fact::CertificateSubject, value);
    return {QDateTime::fromString(u"2026-11-21T09:30:00Z"_s, Qt::ISODate), version, u"EX01"_s, reasons};
}

/// A harmless value for every choice that must have one.
Decisions harmless(const Remedy &remedy)
{
    Decisions decisions;
    for (const Choice &choice : remedy.choices) {
        if (choice.required)
            decisions.values.insert(choice.name, u"ann"_s);
    }
    return decisions;
}

} // namespace

/// No value from outside becomes code, whatever it holds.
class TestInjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusedOrOneConstant();
    void evidenceStaysInTheComment();
    void everyLiteralIsOneConstant();
    void cleanupTestCase();

private:
    QString write(const Script &script);
    QString baseline(const Remedy &remedy, const Script &script, const QString &parameter);
    void addScripts(const Remedy &remedy, const Plan &plan, const QString &parameter, const QString &value);
    void inspect(const QJsonArray &scripts, const QJsonArray &literals);

    Engine m_engine;
    QTemporaryDir m_folder;
    QMap<QString, QString> m_baselines;
    QJsonArray m_scripts;
    int m_values = 0;
    int m_refused = 0;
    int m_files = 0;
};

void TestInjection::initTestCase()
{
    m_engine = findEngine();
    if (!m_engine.runsOrganisation())
        QSKIP(qPrintable(u"TestInjection: "_s + m_engine.why));
}

QString TestInjection::write(const Script &script)
{
    const QString path = m_folder.filePath(QString::number(m_files++) + u".ps1"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(script.bytes) != script.bytes.size())
        qFatal("%s cannot be written.", qPrintable(path));
    return path;
}

/// Commands to type by hand have other lines where a value is given, so the harmless one gives it too.
QString TestInjection::baseline(const Remedy &remedy, const Script &script, const QString &parameter)
{
    const QString given = script.kind == ScriptKind::Commands ? parameter : QString();
    QString &path = m_baselines[remedy.id + QString::number(int(script.kind)) + given];
    if (!path.isEmpty())
        return path;
    Decisions decisions = harmless(remedy);
    if (!given.isEmpty()) {
        const auto choice = std::ranges::find(remedy.choices, given, &Choice::name);
        decisions.values.insert(given, choice->kind == ValueKind::Thumbprint ? QString(40, u'A') : u"ann"_s);
    }
    path = write(*makePlan(remedy, decisions, provenance())->script(script.kind));
    return path;
}

void TestInjection::addScripts(
    const Remedy &remedy, const Plan &plan, const QString &parameter, const QString &value)
{
    for (const Script &script : plan.scripts) {
        const auto &sources = remedy.scripts;
        const auto source = std::ranges::find(sources, script.kind, &RemedyScript::kind);
        const bool takes =
            std::ranges::any_of(source->parameters, [&](QLatin1StringView one) { return one == parameter; });
        // Which of the offered values was chosen decides about lines there, and none of them is written.
        const auto choice = std::ranges::find(remedy.choices, parameter, &Choice::name);
        const bool offered = choice != remedy.choices.end() && choice->kind == ValueKind::OneOf;
        const bool written = script.kind != ScriptKind::Commands || (!offered && !value.isEmpty());
        if (!parameter.isEmpty() && (!takes || !written))
            continue;
        m_scripts.append(QJsonObject{{u"name"_s, remedy.id + u' ' + parameter + u' ' + value.left(30)},
            {u"file"_s, write(script)}, {u"baseline"_s, baseline(remedy, script, parameter)},
            {u"parameter"_s, parameter}, {u"value"_s, encoded(value)}});
    }
}

void TestInjection::inspect(const QJsonArray &scripts, const QJsonArray &literals)
{
    QFile batch(m_folder.filePath(u"batch.json"_s));
    QVERIFY(batch.open(QIODevice::WriteOnly));
    batch.write(QJsonDocument(QJsonObject{{u"scripts"_s, scripts}, {u"literals"_s, literals}}).toJson());
    batch.close();
    const QString result = m_folder.filePath(u"result.json"_s);
    const Output output =
        runFile(m_engine, support::sourceFile(u"tests/powershell/inspection/literals.ps1"_s),
            {u"-Batch"_s, batch.fileName(), u"-Result"_s, result}, 8 * 60 * 1000);
    QVERIFY2(output.finished && output.exitCode == 0, (output.out + output.error).constData());
    const QJsonObject found = QJsonDocument::fromJson(support::readAll(result)).object();
    QCOMPARE(found[u"scripts"].toInt(), scripts.size());
    QCOMPARE(found[u"literals"].toInt(), literals.size());
    const QJsonArray wrong = found[u"wrong"].toArray();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.first().toString()));
}

// Every parameter of every script, through the same door as the programs use.
void TestInjection::refusedOrOneConstant()
{
    const QStringList hostile = hostileValues();
    for (const Remedy &remedy : remedies()) {
        for (const Choice &choice : remedy.choices) {
            for (const QString &value : hostile) {
                Decisions decisions = harmless(remedy);
                decisions.values.insert(choice.name, value);
                ++m_values;
                const auto plan = makePlan(remedy, decisions, provenance());
                if (!plan) {
                    QVERIFY(!plan.error().message.isEmpty());
                    ++m_refused;
                    continue;
                }
                const auto valid = validated(choice.kind, value, choice.name);
                const QString expected = value.isEmpty() ? QString(choice.fallback) : valid.value_or(value);
                if (choice.kind != ValueKind::Switch)
                    addScripts(remedy, *plan, choice.name, expected);
            }
        }
    }
    QVERIFY(m_values >= 10000);
    QVERIFY(!m_scripts.isEmpty());
    inspect(m_scripts, {});
}

void TestInjection::evidenceStaysInTheComment()
{
    m_scripts = {};
    const QStringList hostile = hostileValues();
    for (const Remedy &remedy : remedies()) {
        for (qsizetype from = 0; from < hostile.size(); from += 250) {
            const QStringList lines = hostile.mid(from, 250);
            const auto plan = makePlan(remedy, harmless(remedy), provenance(lines, lines.constFirst()));
            QVERIFY(plan);
            m_values += int(lines.size());
            addScripts(remedy, *plan, {}, {});
        }
    }
    inspect(m_scripts, {});
}

void TestInjection::everyLiteralIsOneConstant()
{
    QJsonArray literals;
    for (const ValueKind kind : {ValueKind::Host, ValueKind::Thumbprint, ValueKind::DistinguishedName,
             ValueKind::Path, ValueKind::Text, ValueKind::Number, ValueKind::Switch, ValueKind::OneOf}) {
        for (const QString &value : hostileValues()) {
            ++m_values;
            const auto literal = quoted(kind, value, u"x"_s);
            if (!literal) {
                ++m_refused;
                continue;
            }
            literals.append(QJsonObject{{u"name"_s, value.left(40)}, {u"literal"_s, encoded(*literal)},
                {u"value"_s, encoded(*validated(kind, value, u"x"_s))}});
        }
    }
    QVERIFY(literals.size() > 300);
    inspect({}, literals);
}

void TestInjection::cleanupTestCase()
{
    qInfo("%d hostile values, %d refused, %d scripts parsed", m_values, m_refused, m_files);
}

QTEST_GUILESS_MAIN(TestInjection)
#include "tst_injection.moc"
