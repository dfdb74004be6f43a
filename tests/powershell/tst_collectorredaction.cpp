#include "collectorevents.h"
#include "collectorfacts.h"
#include "collectorruns.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace powershell;

/// Aliases in place of names, in the files that the collector writes.
class TestCollectorRedaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aliasesReplaceEveryName_data();
    void aliasesReplaceEveryName();
    void redactedFilesSayTheSame_data() { aliasesReplaceEveryName_data(); }
    void redactedFilesSayTheSame();
    void aMapGoesOn();
    void aMapNeedsAFile();

private:
    CollectorRuns m_runs;
};

void TestCollectorRedaction::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestCollectorRedaction: "_s + engine.why));
    const QString unwritten = m_runs.prepare();
    QVERIFY2(unwritten.isEmpty(), qPrintable(unwritten));
    const QJsonObject plain{{u"OutFile"_s, CollectorRuns::outFile}};
    QJsonObject redacted = plain;
    redacted[u"Redact"] = true;
    const QJsonObject events = onServer({{u"events"_s, eventsOf(eventCases())}});
    for (const QString &id : {u"healthy"_s, u"token-nested"_s, u"binding-single-address"_s,
             u"backend-specific-entry"_s, u"proxy-german"_s, u"service-name-elsewhere"_s})
        m_runs.add(u"redacted "_s + id, changed(id, events), {redacted, redacted, plain});
    m_runs.add(u"no file"_s, scenario(u"healthy"_s).state, {QJsonObject{{u"Redact"_s, true}}});
    const QString problem = m_runs.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestCollectorRedaction::aliasesReplaceEveryName_data()
{
    QTest::addColumn<QString>("run");
    for (const QString &run : m_runs.names()) {
        if (run.startsWith(u"redacted "))
            QTest::newRow(qPrintable(run)) << run;
    }
}

void TestCollectorRedaction::aliasesReplaceEveryName()
{
    QFETCH(QString, run);
    const QString report = m_runs.file(run);
    QVERIFY(report.contains(u"\"redacted\": true"_s));
    static const QRegularExpression names(
        u"EX0\\d|contoso|fabrikam|ann\\.?miller|fs01|192\\.0\\.2\\.17|10\\.1\\.1\\.5|1111111111"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto match = names.globalMatch(report);
    QStringList left;
    while (match.hasNext()) {
        const auto one = match.next();
        left.append(report.mid(std::max<qsizetype>(0, one.capturedStart() - 60), 140).simplified());
    }
    QVERIFY2(left.isEmpty(), qPrintable(left.join(u'\n')));
    QVERIFY(m_runs.file(run, CollectorRuns::mapFile).contains(u"contoso.com"_s));
    QVERIFY(m_runs.file(run, CollectorRuns::mapFile).contains(u"\"ex01\": \"HOST"_s));
    QVERIFY(!m_runs.file(run, CollectorRuns::mapFile).contains(u"\"domain1\":"_s)); // an alias of an alias
}

void TestCollectorRedaction::redactedFilesSayTheSame()
{
    QFETCH(QString, run);
    // Facts, truths, hashes and dates stay; names do not.
    static const QRegularExpression name(
        u"server=\\w*|(?<=\\[).*(?=\\] server)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plainValue(
        u"\\[(?!10\\.1\\.1\\.5)(?:[0-9A-F]{40}|[\\dT:Z.-]*|0\\.0\\.0\\.0:\\d+)\\]"_s);
    const auto withoutNames = [](const QStringList &lines) {
        QStringList result;
        for (QString line : lines) {
            if (plainValue.match(line).hasMatch())
                result.append(line.remove(QRegularExpression(u"server=\\w*"_s)));
            else
                result.append(line.remove(name));
        }
        result.sort();
        return result;
    };
    const QStringList open = withoutNames(m_runs.linesOf(run, 2));
    const QStringList hidden = withoutNames(m_runs.linesOf(run));
    QVERIFY(open.size() > 40);
    QVERIFY2(hidden == open, qPrintable(compared(hidden, open)));
    const QString groups = QString(m_runs.linesOf(run).join(u'\n'));
    QVERIFY(groups.contains(
        u"deny-ace-listed yes [Domain Admins;Enterprise Admins;Schema Admins;Organization Management]"_s));
}

void TestCollectorRedaction::aMapGoesOn()
{
    const QString run = u"redacted healthy"_s;
    const auto plain = [&](int step) {
        QString text = m_runs.file(run, CollectorRuns::outFile, step);
        return text.remove(QRegularExpression(u"\"(seconds|made)\": [^,]*"_s));
    };
    QCOMPARE(plain(1), plain(0));
    QCOMPARE(m_runs.file(run, CollectorRuns::mapFile, 1), m_runs.file(run, CollectorRuns::mapFile, 0));
}

void TestCollectorRedaction::aMapNeedsAFile()
{
    const StepResult &result = m_runs.result(u"no file"_s).steps.constFirst();
    QVERIFY(result.thrown.contains(u"-OutFile"_s));
    QVERIFY(!result.shown.contains(u"parts"_s));
}

QTEST_GUILESS_MAIN(TestCollectorRedaction)
#include "tst_collectorredaction.moc"
