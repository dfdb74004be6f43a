#include "wizard/evidence/reading/notunderstood.h"
#include "wizard/evidence/reading/readers.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

/// What somebody wrote and nobody understood is named, so that it can be said in other words.
class TestNotUnderstood : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesWithoutAnythingRecognisedAreNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("all of it") << u"The blorf of the frobnicator is zang."_s
                                   << QStringList{u"1 The blorf of the frobnicator is zang"_s};
        QTest::newRow("understood") << u"OWA shows a blank page since yesterday."_s << QStringList();
        QTest::newRow("one of two") << u"OWA shows a blank page. The frobnicator hums in a minor key."_s
                                    << QStringList{u"1 The frobnicator hums in a minor key"_s};
        QTest::newRow("in French")
            << u"La page d'OWA reste vide.\n\nLe blorf du zinc a pris froid hier soir."_s
            << QStringList{u"3 Le blorf du zinc a pris froid hier soir"_s};
        QTest::newRow("greetings") << u"Hello all,\n\nthanks a lot!"_s << QStringList();
        QTest::newRow("a program printed it")
            << u"[PS] C:\\>Get-Blorf\n\nName        : Zang\nFrobnicator : hums in a minor key"_s
            << QStringList();
        QTest::newRow("an error stands in it")
            << u"The blorf of the zang hums RemoteSessionDisallowed,PSSessionOpenFailed"_s << QStringList();
    }
    void sentencesWithoutAnythingRecognisedAreNamed()
    {
        QFETCH(QString, text);
        QStringList named;
        for (const Sentence &one : notUnderstood(text, recognise(text, u"text"_s)))
            named << QString::number(one.line) + u' ' + one.text;
        QTEST(named, "expected");
    }
    void aTextOfAnyLengthIsReadOnce()
    {
        const QString one = u"The frobnicator hums in a minor key.\n"_s;
        const QString text = one.repeated(20'000);
        QVERIFY(notUnderstood(text, {}).size() > 1'000);
    }
};

QTEST_GUILESS_MAIN(TestNotUnderstood)
#include "tst_notunderstood.moc"
