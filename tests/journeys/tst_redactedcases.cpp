#include "tests/support/paths.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/evidence/redaction/redaction.h"
#include "wizard/knowledge/catalog.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-28T12:00:00Z"_s, Qt::ISODate);

/// One paste, or pieces with their kind.
QList<std::pair<QString, QString>> piecesOf(const QJsonObject &story)
{
    QList<std::pair<QString, QString>> pieces;
    for (const QJsonValue &piece : story[u"evidence"].toArray())
        pieces.append({piece[u"text"].toString(), piece[u"kind"].toString()});
    if (pieces.isEmpty())
        pieces.append({story[u"text"].toString(), u"pasted text"_s});
    return pieces;
}

Pack packOf(const QString &text, const QString &name)
{
    Pack pack{.toolVersion = u"1"_s,
        .clock = now,
        .symptoms = {},
        .targets = {},
        .since = {},
        .pastedText = text,
        .observations = {}};
    for (const Recognition &one : recognise(text, name)) {
        pack.observations += one.observations;
        pack.symptoms += one.symptoms;
    }
    std::ranges::sort(pack.symptoms);
    pack.symptoms.erase(std::unique(pack.symptoms.begin(), pack.symptoms.end()), pack.symptoms.end());
    return pack;
}

QStringList verdictsOf(const Pack &pack)
{
    Evidence evidence;
    evidence.add(pack.observations);
    QStringList verdicts;
    for (const Finding &finding : diagnose(pack.symptoms, evidence, causes(), now).findings)
        verdicts.append(u"%1 %2"_s.arg(QString(finding.cause->id)).arg(int(finding.verdict)));
    return verdicts;
}

/// Without messages also those sayings that a name seemed to tell: "srv-ex1" is no SRV record.
QStringList factsOf(const Pack &pack, bool messages = true)
{
    QStringList facts;
    for (const Observation &one : pack.observations) {
        if (one.fact == Fact::MessageSeen && !messages)
            continue;
        facts.append(u"%1 %2%3%4 %5"_s.arg(QString(entry(one.fact).id))
                         .arg(int(one.truth))
                         .arg(one.subject.server.isEmpty() ? u""_s : u" server"_s,
                             one.subject.account.isEmpty() ? u""_s : u" account"_s,
                             one.fact == Fact::MessageSeen ? one.value.text() : QString()));
    }
    return facts;
}

/// Texts that are understood a little otherwise when they are read anew, because a name in them was taken for
/// a word or a table has its columns too close. The saved case is judged as before all the same.
const QStringList &nameWasAWord()
{
    static const QStringList names = {u"rounds.jsonl r4-33 1"_s, u"rounds.jsonl r7-30 1"_s,
        u"rounds.jsonl r9-43 1"_s, u"rounds.jsonl r10-12 1"_s, u"rounds.jsonl r11-14 1"_s,
        u"rounds.jsonl r15-45 1"_s, u"rounds.jsonl r17-10 1"_s, u"rounds.jsonl r19-41 1"_s,
        u"rounds.jsonl r20-26 1"_s, u"rounds.jsonl r21-58 1"_s, u"rounds.jsonl r21-61 1"_s,
        u"rounds.jsonl tn-37 1"_s, u"rounds.jsonl tn-61 1"_s, u"rounds.jsonl t2n-38 1"_s,
        u"rounds.jsonl t2w-58 1"_s};
    return names;
}

QString difference(QStringList one, QStringList other)
{
    for (const QString &line : QStringList(one)) {
        if (other.removeOne(line))
            one.removeOne(line);
    }
    return u"lost: %1; new: %2"_s.arg(one.join(u", "_s), other.join(u", "_s));
}

} // namespace

/// Every case that there is, handed on without names: whoever opens it or reads its text is told the same.
class TestRedactedCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &folder :
            {support::sourceFile(u"tests/cases"_s), support::sharedFile(u"cases"_s)}) {
            const QDir files(folder);
            for (const QString &name : files.entryList({u"*.jsonl"_s})) {
                for (const QByteArray &line : support::readAll(files.filePath(name)).trimmed().split('\n')) {
                    const QJsonObject story = QJsonDocument::fromJson(line).object();
                    int number = 0;
                    for (const auto &[text, kind] : piecesOf(story))
                        m_texts.append(
                            {u"%1 %2 %3"_s.arg(name, story[u"id"].toString()).arg(++number), text, kind});
                }
            }
        }
        QVERIFY(m_texts.size() > 2000);
    }

    void isReadAsBefore_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kind");
        for (const auto &[name, text, kind] : std::as_const(m_texts))
            QTest::newRow(qPrintable(name)) << text << kind;
    }
    void isReadAsBefore()
    {
        QFETCH(QString, text);
        QFETCH(QString, kind);
        const Pack pack = packOf(text, kind);
        const auto file = fileWithoutNames(pack);
        QVERIFY2(file, file ? "" : qPrintable(file.error().text() + u'\n' + text));
        const auto again = readPack(file->bytes, u"case.exmedic"_s);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        const auto told = [&](const QString &what) {
            return what + u'\n' + text + u"\n---\n"_s + again->pastedText;
        };

        QVERIFY2(
            factsOf(*again) == factsOf(pack), qPrintable(told(difference(factsOf(pack), factsOf(*again)))));
        QVERIFY2(verdictsOf(*again) == verdictsOf(pack),
            qPrintable(told(difference(verdictsOf(pack), verdictsOf(*again)))));
        const Pack reread = packOf(again->pastedText, kind);
        if (!nameWasAWord().contains(QString::fromLatin1(QTest::currentDataTag()))) {
            QVERIFY2(factsOf(reread, false) == factsOf(pack, false),
                qPrintable(told(difference(factsOf(pack), factsOf(reread)))));
            QVERIFY2(verdictsOf(reread) == verdictsOf(pack),
                qPrintable(told(difference(verdictsOf(pack), verdictsOf(reread)))));
        }

        const NamelessCase twice = withoutNames(*again);
        QVERIFY2(twice.pack == *again,
            qPrintable(QStringList(twice.aliases.keys()).join(u' ') + u'\n' + again->pastedText + u"\n---\n"_s
                + twice.pack.pastedText));
    }

private:
    struct Piece {
        QString name;
        QString text;
        QString kind;
    };
    QList<Piece> m_texts;
};

QTEST_GUILESS_MAIN(TestRedactedCases)
#include "tst_redactedcases.moc"
