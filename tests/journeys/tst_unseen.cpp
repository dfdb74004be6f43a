#include "tests/support/paths.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/area.h"
#include "wizard/knowledge/catalog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-28T12:00:00Z"_s, Qt::ISODate);

/// Everything that somebody handed over, in one paste.
Diagnosis diagnosed(const QJsonObject &story)
{
    Evidence evidence;
    std::set<Symptom> symptoms;
    for (const Recognition &one : recognise(story[u"text"].toString(), u"pasted text"_s)) {
        evidence.add(one.observations);
        symptoms.insert(one.symptoms.begin(), one.symptoms.end());
    }
    return diagnose(QList<Symptom>(symptoms.begin(), symptoms.end()), evidence, causes(), now);
}

bool isAccepted(const QJsonObject &story, const Finding &finding)
{
    const QString id = finding.cause->id;
    const QStringList accept = story[u"accept"].toVariant().toStringList();
    return accept.contains(id)
        || (id.startsWith(u"not-server"_s) && std::ranges::any_of(accept, [](const QString &one) {
               return one.startsWith(u"not-server"_s);
           }));
}

QStringList wronglyConfirmed(const QJsonObject &story, const Diagnosis &diagnosis)
{
    QStringList wrong;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.verdict == Verdict::Confirmed && !isAccepted(story, finding))
            wrong.append(QString(finding.cause->id));
    }
    return wrong;
}

/// Outside the server: no cause of the server is likely. Else an accepted cause is the first answer where the
/// evidence is clear, one of the first three where it is thin or a person's own words.
bool isRight(const QJsonObject &story, const Diagnosis &diagnosis)
{
    const QString kind = story[u"kind"].toString();
    qsizetype place = 0;
    bool right = kind == u"negative"_s;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.verdict == Verdict::RuledOut)
            continue;
        const bool accepted = isAccepted(story, finding);
        if (kind != u"negative"_s)
            right = right || (accepted && place < (kind == u"clear"_s ? 1 : 3));
        else if (finding.verdict != Verdict::Possible && !accepted && !isOutside(*finding.cause))
            right = false;
        ++place;
    }
    return right;
}

} // namespace

/// Cases by people who knew the failures of Exchange and not one rule of Exmedic.
class TestUnseen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &file : {u"tests/cases/rounds.jsonl"_s, u"tests/cases/tellings.jsonl"_s}) {
            for (const QByteArray &line : support::readAll(support::sourceFile(file)).trimmed().split('\n'))
                m_stories.append(QJsonDocument::fromJson(line).object());
        }
        QVERIFY(m_stories.size() > 1400);
    }

    void isAnsweredRightly_data()
    {
        QTest::addColumn<QJsonObject>("story");
        for (const QJsonObject &story : std::as_const(m_stories))
            QTest::newRow(qPrintable(story[u"id"].toString())) << story;
    }
    /// A case that is still open is asked as well: it may be missed, but nothing wrong may be called
    /// confirmed.
    void isAnsweredRightly()
    {
        QFETCH(QJsonObject, story);
        const Diagnosis diagnosis = diagnosed(story);
        const QStringList wrong = wronglyConfirmed(story, diagnosis);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u' ')));
        QStringList given;
        for (const Finding &finding : diagnosis.findings)
            given.append(QString(finding.cause->id));
        QVERIFY2(story[u"open"].toBool() || isRight(story, diagnosis),
            qPrintable(given.mid(0, 4).join(u' ') + u" instead of "_s
                + story[u"accept"].toVariant().toStringList().join(u' ')));
    }

private:
    QList<QJsonObject> m_stories;
};

QTEST_GUILESS_MAIN(TestUnseen)
#include "tst_unseen.moc"
