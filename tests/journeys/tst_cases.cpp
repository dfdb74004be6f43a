#include "tests/support/paths.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/catalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

Diagnosis diagnosed(const QJsonObject &story)
{
    Evidence evidence;
    QList<Symptom> symptoms;
    for (const QJsonValue &piece : story[u"evidence"].toArray()) {
        for (const Recognition &one : recognise(piece[u"text"].toString(), piece[u"kind"].toString())) {
            evidence.add(one.observations);
            symptoms += one.symptoms;
        }
    }
    std::ranges::sort(symptoms);
    symptoms.erase(std::unique(symptoms.begin(), symptoms.end()), symptoms.end());
    return diagnose(symptoms, evidence, causes(), now);
}

QStringList answers(const Diagnosis &diagnosis)
{
    QStringList ids;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.verdict != Verdict::RuledOut)
            ids.append(QString(finding.cause->id));
    }
    return ids;
}

QStringList confirmed(const Diagnosis &diagnosis)
{
    QStringList ids;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.verdict == Verdict::Confirmed)
            ids.append(QString(finding.cause->id));
    }
    return ids;
}

/// What counts as right is said in tests/cases/README.md.
bool isRight(const QJsonObject &story, const Diagnosis &diagnosis)
{
    QStringList accept = story[u"accept"].toVariant().toStringList();
    for (const QString &id : QStringList(accept)) {
        if (id.startsWith(u"other:"_s))
            accept.append(id.sliced(6)); // the catalogue may know it by now
    }
    const QStringList given = answers(diagnosis);
    if (story[u"negative"].toBool())
        return confirmed(diagnosis).isEmpty();
    if (given.isEmpty() || !diagnosis.hasAnswer()) {
        if (accept.first().startsWith(u"other:"_s))
            return true;
    }
    const qsizetype looked = story[u"thin"].toBool() ? 3 : 1;
    return std::ranges::any_of(given.mid(0, looked), [&](const QString &id) { return accept.contains(id); });
}

} // namespace

/// Outages as people describe them. Calling a wrong cause confirmed is the one thing that must never happen.
class TestCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(read(support::sourceFile(u"tests/cases/outages.jsonl"_s)) >= 40);
        read(support::sharedFile(u"cases/dev-cases.jsonl"_s));
    }

    void noWrongCauseIsConfirmed_data() { oneRowEach(); }
    void noWrongCauseIsConfirmed()
    {
        QFETCH(QJsonObject, story);
        if (story.isEmpty())
            QSKIP("These cases are not beside this checkout.");
        const QStringList accept = story[u"accept"].toVariant().toStringList();
        for (const QString &id : confirmed(diagnosed(story)))
            QVERIFY2(accept.contains(id) && !story[u"negative"].toBool(), qPrintable(id));
    }

    void theFirstAnswerIsRight_data() { oneRowEach(); }
    void theFirstAnswerIsRight()
    {
        QFETCH(QJsonObject, story);
        if (story.isEmpty())
            QSKIP("These cases are not beside this checkout.");
        const Diagnosis diagnosis = diagnosed(story);
        QVERIFY2(isRight(story, diagnosis),
            qPrintable(answers(diagnosis).mid(0, 4).join(u' ') + u" instead of "_s
                + story[u"accept"].toVariant().toStringList().join(u' ')));
    }

private:
    /// An absent file leaves one empty case, which is skipped by its name.
    qsizetype read(const QString &path)
    {
        const QList<QByteArray> lines = support::readAll(path).trimmed().split('\n');
        for (const QByteArray &line : lines) {
            const QJsonObject story = QJsonDocument::fromJson(line).object();
            m_stories.append({story[u"id"].toString(path.section(u'/', -1)), story});
        }
        return lines.size();
    }

    void oneRowEach()
    {
        QTest::addColumn<QJsonObject>("story");
        for (const auto &[name, story] : std::as_const(m_stories))
            QTest::newRow(qPrintable(name)) << story;
    }

    QList<std::pair<QString, QJsonObject>> m_stories;
};

QTEST_GUILESS_MAIN(TestCases)
#include "tst_cases.moc"
