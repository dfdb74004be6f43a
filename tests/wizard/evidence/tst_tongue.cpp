#include "wizard/evidence/words/tongue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

class TestTongue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hearsTheLanguage_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<int>("tongue");
        QTest::newRow("English") << u"The shell is down and we have no backup"_s << int(Tongue::English);
        QTest::newRow("German") << u"Die Shell geht nicht und wir haben kein Backup"_s << int(Tongue::German);
        QTest::newRow("Spanish") << u"La consola no abre desde el lunes para los demás"_s
                                 << int(Tongue::Spanish);
        QTest::newRow("French") << u"La console ne s'ouvre pas depuis lundi"_s << int(Tongue::French);
        QTest::newRow("too short") << u"OWA is down"_s << -1;
        QTest::newRow("as much of two") << u"the end of das und"_s << -1;
    }
    void hearsTheLanguage()
    {
        QFETCH(QString, sentence);
        QFETCH(int, tongue);
        TongueGuess guess;
        guess.hear(plainWords(sentence));
        const auto heard = guess.tongue();
        QCOMPARE(heard ? int(*heard) : -1, tongue);
    }

    void dropsWhatMeansNothing()
    {
        const std::vector<PlainWord> words = plainWords(u"su, el su");
        std::vector<Phrase> phrases(3);
        phrases[0].end = 1;
        phrases[1] = {{}, 1, 3, true};
        phrases[2] = {{}, 2, 3};
        dropFalseFriends(phrases, words, Tongue::Spanish);
        QCOMPARE(phrases.size(), std::size_t(1));
        QCOMPARE(phrases.front().first, qsizetype(1));
    }

    void keepsWhatTheLanguageHas()
    {
        std::vector<Phrase> phrases{{{}, 0, 1}};
        dropFalseFriends(phrases, plainWords(u"su"), Tongue::German);
        QCOMPARE(phrases.size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestTongue)
#include "tst_tongue.moc"
