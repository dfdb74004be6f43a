#include "tests/support/derreader.h"
#include "tests/support/paths.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/evidence/reading/importer.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/area.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/vocabulary.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

/// Causes of the server that are called likely or more.
QString alarmsIn(const Evidence &evidence, const QList<Symptom> &symptoms, const QDateTime &when)
{
    QStringList alarms;
    for (const Finding &finding : diagnose(symptoms, evidence, causes(), when).findings) {
        if (finding.verdict >= Verdict::Likely && !isOutside(*finding.cause))
            alarms.append(QString(finding.cause->id));
    }
    return alarms.join(u' ');
}

QString alarmsIn(const QString &text)
{
    Evidence evidence;
    QList<Symptom> symptoms;
    for (const Recognition &one : recognise(text, u"pasted text"_s)) {
        evidence.add(one.observations);
        symptoms += one.symptoms;
    }
    std::ranges::sort(symptoms);
    symptoms.erase(std::unique(symptoms.begin(), symptoms.end()), symptoms.end());
    return alarmsIn(evidence, symptoms, now);
}

QString shown(const VocabularyRow &row)
{
    const auto words = listed(row.texts.isEmpty() && row.source.isEmpty() ? row.id : row.texts, "\n"_L1);
    QString text;
    if (!row.source.isEmpty())
        text = u"Source: %1\nEvent ID: %2\n"_s.arg(
            QString(row.source), QString(listed(row.numbers, " "_L1).front()));
    if (!words.empty())
        text += QString(words.front()).replace(u" + "_s, u"\n"_s).replace(u" ... "_s, u" : "_s);
    return text;
}

} // namespace

/// What healthy servers, their tools and their probes print makes no cause likely.
class TestFalseAlarms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noiseIsNoCause_data()
    {
        QTest::addColumn<QString>("text");
        const QByteArray all = support::readAll(support::sourceFile(u"tests/cases/noise.jsonl"_s));
        for (const QByteArray &line : all.trimmed().split('\n')) {
            const QJsonObject noise = QJsonDocument::fromJson(line).object();
            QTest::newRow(qPrintable(noise[u"id"].toString())) << noise[u"text"].toString();
        }
    }
    void noiseIsNoCause()
    {
        QFETCH(QString, text);
        QVERIFY(!text.isEmpty());
        QCOMPARE(alarmsIn(text), QString());
    }

    /// What people tell belongs to one story each.
    void allNoiseTogetherIsNoCause()
    {
        QString together;
        const QByteArray all = support::readAll(support::sourceFile(u"tests/cases/noise.jsonl"_s));
        for (const QByteArray &line : all.trimmed().split('\n')) {
            const QJsonObject noise = QJsonDocument::fromJson(line).object();
            if (noise[u"kind"] != u"words"_s)
                together += noise[u"text"].toString() + u"\n\n"_s;
        }
        QCOMPARE(alarmsIn(together), QString());
    }

    /// Exports of servers that work, judged when they were made. Some copies were damaged for tests.
    void healthyCapturesAreNoCause_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char *name : {"e16", "e19", "win-ctd"})
            QTest::newRow(name) << support::sharedFile(u"captures/"_s + QString::fromLatin1(name));
    }
    void healthyCapturesAreNoCause()
    {
        QFETCH(QString, folder);
        static const QRegularExpression damaged(
            u"bad|Broken|Without"_s, QRegularExpression::CaseInsensitiveOption);
        Evidence evidence;
        for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
            if (damaged.match(file.fileName()).hasMatch())
                continue;
            // The bindings of e19 name a certificate that its own list of certificates does not hold.
            if (folder.endsWith(u"e19"_s) && file.fileName() == "GetWebBinding.xml"_L1)
                continue;
            const QByteArray bytes = support::readAll(file.filePath());
            if (const auto import = importEvidence(bytes, file.fileName(), support::readDer))
                evidence.add(import->observations);
        }
        if (evidence.isEmpty())
            QSKIP("The captures are not beside this checkout.");
        const QDateTime made = QDateTime::fromString(u"2023-02-01T12:00:00Z"_s, Qt::ISODate);
        QCOMPARE(alarmsIn(evidence, {}, made), QString());
    }

    void harmlessMessagesAreNoCause()
    {
        for (const VocabularyRow &row : vocabulary()) {
            if (row.harmless)
                QVERIFY2(alarmsIn(shown(row)).isEmpty(), qPrintable(row.id + u": "_s + alarmsIn(shown(row))));
        }
    }
};

QTEST_GUILESS_MAIN(TestFalseAlarms)
#include "tst_falsealarms.moc"
