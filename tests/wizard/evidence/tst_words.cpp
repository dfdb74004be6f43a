#include "tests/support/recognised.h"
#include "tests/wizard/evidence/toldsentences.h"

#include "wizard/evidence/words/ownwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using words::sentences;

namespace {

qsizetype stepsFor(const QString &text)
{
    qsizetype steps = 0;
    (void)recogniseWords(PastedText(text), steps);
    return steps;
}

/// So many words that all differ, each a slip away from one of the lexicon.
QString misspelt(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += u"certificat"_s;
        for (int rest = i; rest > 0; rest /= 26)
            text += QChar(u'a' + rest % 26);
        text += i % 40 == 39 ? u".\n"_s : u" "_s;
    }
    return text;
}

} // namespace

/// What people say, in four languages, with slips, denials and what they already tried.
class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        support::addRecognitionColumns();
        for (const auto &[sentence, means] : sentences) {
            const QString text = sentence.toString();
            QTest::addRow("%s", qPrintable(text.left(50)))
                << text << means.toString() << (means.isEmpty() ? u"*"_s : QString());
        }
    }
    void understands()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void leansOnTheSentenceBefore_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("it") << u"We looked at the Auth certificate. It has expired."_s
                            << u"auth-certificate-reported-expired"_s << QString();
        QTest::newRow("since then") << u"Yesterday somebody replaced the certificate. Since then OWA loops."_s
                                    << u"started-after-certificate-change ~owa-sign-in-loop"_s << QString();
        QTest::newRow("the old clients named before")
            << u"Six machines have Windows 7. Outlook cannot connect there. The Windows 11 PCs work."_s
            << u"only-old-clients"_s << QString();
        QTest::newRow("no beginning")
            << u"Wir haben im Mai das Zertifikat erneuert. Ich habe jetzt keine Logs zur Hand."_s << QString()
            << u"started-after-certificate-change"_s;
        QTest::newRow("the page named before") << u"OWA is broken. After the logon we get a blank page."_s
                                               << u"~owa-blank-page"_s << u"~ecp-blank-page"_s;
    }
    void leansOnTheSentenceBefore() { understands(); }

    void programsDoNotSpeak_data()
    {
        support::addRecognitionColumns();
        for (const QString &text :
            {u"Name : MSExchangeOWAAppPool is stopped"_s, u"MSExchangeOWAAppPool   Stopped   LocalSystem"_s,
                u"WARNING: The Auth certificate has expired."_s,
                u"System, Service Control Manager, 7031\nThe Auth certificate has expired."_s,
                u"EX19-2 System: Schannel 36874\nThe application pool was stopped."_s})
            QTest::newRow(qPrintable(text.left(30))) << text << QString()
                                                     << u"pool-reported-stopped "
                                                        "auth-certificate-reported-expired"_s;
    }
    void programsDoNotSpeak() { understands(); }

    void costsNoMoreThanTheLengthOfTheText_data()
    {
        QTest::addColumn<QString>("text");
        constexpr qsizetype million = 1'000'000;
        QTest::newRow("one word") << QString(million, u'a');
        QTest::newRow("one word, again and again") << u"certificate "_s.repeated(million / 12);
        QTest::newRow("a slip, again and again") << u"certifikate "_s.repeated(million / 12);
        QTest::newRow("nothing but not") << u"not "_s.repeated(million / 4);
        QTest::newRow("no blanks") << u"OWA,ECP;not-working/"_s.repeated(million / 20);
        QTest::newRow("marks without letters") << QString(million, u'\u0301');
        QTest::newRow("other scripts") << u"сертификат 証明書 certificate شهادة "_s.repeated(million / 35);
        QTest::newRow("words that all differ") << misspelt(60'000);
    }
    void costsNoMoreThanTheLengthOfTheText()
    {
        QFETCH(QString, text);
        const qsizetype steps = stepsFor(text);
        QVERIFY2(steps <= 40 * text.size(), qPrintable(QString::number(steps)));
    }

    void twiceTheTextCostsTwiceTheSteps()
    {
        const qsizetype once = stepsFor(misspelt(10'000));
        const qsizetype twice = stepsFor(misspelt(20'000));
        QVERIFY2(twice < once * 5 / 2, qPrintable(u"%1, then %2"_s.arg(once).arg(twice)));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
