#include "batch.h"
#include "remedycases.h"
#include "rendering.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace powershell;
using wizard::ScriptKind;

namespace {

/// The block of commands that a script prints for other servers.
struct Printed {
    QStringList servers;
    QByteArray commands;
};

Printed printedFor(const QString &shown)
{
    static const QRegularExpression block(
        u"Run on each of these servers, as administrator: ([^\\n]+)\\n((?:    [^\\n]+\\n)+)"_s);
    const QRegularExpressionMatch match = block.match(QString(shown).remove(u'\r'));
    return {match.captured(1).split(u", "_s, Qt::SkipEmptyParts), match.captured(2).toUtf8()};
}

QJsonArray minutes(int count)
{
    return {QJsonObject{{u"do"_s, u"wait"_s}, {u"minutes"_s, count}}};
}

} // namespace

/// What runs once, what runs on each server, and what waits for the certificate to arrive.
class TestMultiServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theRenewalRunsOnceAndNamesTheOthers();
    void whatIsPrintedHealsEachServerOnceTheCertificateIsThere();
    void tooEarlyItDoesNotHelp();
    void aSecondRunElsewhereMakesNoSecondCertificate();

private:
    [[nodiscard]] const StepResult &step(int number) const { return m_batch.result(0).steps.at(number); }

    QTemporaryDir m_folder;
    Rendering m_rendering;
    Batch m_first;
    Batch m_batch;
    Printed m_printed;
};

void TestMultiServer::initTestCase()
{
    const Engine engine = findEngine();
    if (!engine.runsOrganisation())
        QSKIP(qPrintable(u"TestMultiServer: "_s + engine.why));
    const QJsonObject state = scenario(u"auth-expired-three"_s).state;
    const Step fix{
        .script = m_rendering.script(u"auth-cert-expired"_s, ScriptKind::Fix), .rules = carefulAnswers()};
    m_first.add(state, {fix});
    QString problem = m_first.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_printed = printedFor(m_first.result(0).steps.constFirst().shown);
    QFile script(m_folder.filePath(u"printed.ps1"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(m_printed.commands);
    script.close();
    const auto on = [&](const QString &server, int wait) {
        return Step{.script = script.fileName(), .session = {{u"server"_s, server}}, .before = minutes(wait)};
    };
    Step elsewhere = fix;
    elsewhere.session = {{u"server"_s, u"EX02"_s}};
    m_batch.add(
        state, {fix, on(u"EX02"_s, 0), on(u"EX02"_s, 5), on(u"EX03"_s, 5), on(u"EX03"_s, 60), elsewhere});
    problem = m_batch.run(engine);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY2(m_batch.result(0).error.isEmpty(), qPrintable(m_batch.result(0).error));
}

void TestMultiServer::theRenewalRunsOnceAndNamesTheOthers()
{
    const StepResult &fix = step(0);
    QVERIFY2(fix.resultLine == u"RESULT 2 elsewhere"_s, fix.story().constData());
    QCOMPARE(fix.calls(u"New-ExchangeCertificate"_s), 1);
    QVERIFY(fix.healthy(u"EX01"_s, u"owa"_s));
    QVERIFY(!fix.healthy(u"EX02"_s, u"owa"_s) && !fix.healthy(u"EX03"_s, u"owa"_s));
    QCOMPARE(m_printed.servers, (QStringList{u"EX02"_s, u"EX03"_s}));
    QVERIFY2(fix.shown.contains("has not arrived there yet"_L1), fix.story().constData());
}

void TestMultiServer::tooEarlyItDoesNotHelp()
{
    QVERIFY2(!step(1).healthy(u"EX02"_s, u"owa"_s), step(1).story().constData());
    QVERIFY2(!step(3).healthy(u"EX03"_s, u"owa"_s), step(3).story().constData());
}

void TestMultiServer::whatIsPrintedHealsEachServerOnceTheCertificateIsThere()
{
    QVERIFY2(step(2).thrown.isEmpty() && step(2).errors.isEmpty(), step(2).story().constData());
    QVERIFY2(step(2).healthy(u"EX02"_s, u"owa"_s) && step(2).healthy(u"EX02"_s, u"ecp"_s),
        step(2).story().constData());
    // The other site gets its copy an hour after the first.
    QVERIFY2(step(4).healthy(u"EX03"_s, u"owa"_s) && step(4).healthy(u"EX03"_s, u"ecp"_s),
        step(4).story().constData());
}

void TestMultiServer::aSecondRunElsewhereMakesNoSecondCertificate()
{
    const StepResult &again = step(5);
    QVERIFY2(again.resultLine == u"RESULT 0 healthy"_s, again.story().constData());
    QVERIFY2(again.changes().isEmpty(), again.story().constData());
}

QTEST_GUILESS_MAIN(TestMultiServer)
#include "tst_multiserver.moc"
