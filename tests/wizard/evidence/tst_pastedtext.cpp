#include "wizard/evidence/forms/pastedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

class TestPastedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTextComparable_data()
    {
        QTest::addColumn<QString>("original");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("line ends") << u"a\r\nb\rc\nd"_s << u"a\nb\nc\nd"_s << u"a b c d"_s;
        QTest::newRow("quotes") << u"\u201eX\u201c \u2018y\u2019 \u00abz\u00bb"_s << u"\"X\" 'y' \"z\""_s
                                << u"\"X\" 'y' \"z\""_s;
        QTest::newRow("minus signs") << u"\u22122144108477 \u201312"_s << u"-2144108477 -12"_s
                                     << u"-2144108477 -12"_s;
        QTest::newRow("marks") << u"\u200e4A\u200b5B\ufeff\u202c"_s << u"4A5B"_s << u"4A5B"_s;
        QTest::newRow("blanks") << u"a\u00a0\u202fb\t c"_s << u"a  b\t c"_s << u"a b c"_s;
        QTest::newRow("empty lines") << u"\n\n a \n\nb\n"_s << u"\n\n a \n\nb\n"_s << u"a b"_s;
        QTest::newRow("nothing") << QString() << QString() << QString();
        QTest::newRow("half a pair") << u"a"_s + QChar(0xd83d) + u"b"_s + QChar(0xde00) << u"ab"_s << u"ab"_s;
        QTest::newRow("half a pair at the end") << u"a"_s + QChar(0xd83d) << u"a"_s << u"a"_s;
        QTest::newRow("a whole pair") << u"a\U0001f600b"_s << u"a\U0001f600b"_s << u"a\U0001f600b"_s;
        QTest::newRow("NUL") << QString(QChar(0)) + u"x"_s << u"x"_s << u"x"_s;
    }
    void makesTextComparable()
    {
        QFETCH(QString, original);
        const PastedText pasted(original);
        QTEST(pasted.text(), "text");
        QTEST(pasted.folded(), "folded");
        QCOMPARE(pasted.lines().join(u'\n'), pasted.text());
    }

    void knowsLines()
    {
        const PastedText pasted(u"\r\n  first\u200e word\r\n\r\nsecond\r\n"_s);
        QCOMPARE(pasted.lineOfText(pasted.text().indexOf(u"word"_s)), 2);
        QCOMPARE(pasted.lineOfText(pasted.text().indexOf(u"second"_s)), 4);
        QCOMPARE(pasted.lineOfFolded(pasted.folded().indexOf(u"first"_s)), 2);
        QCOMPARE(pasted.lineOfFolded(pasted.folded().indexOf(u"word"_s)), 2);
        QCOMPARE(pasted.lineOfFolded(pasted.folded().indexOf(u"second"_s)), 4);
        QCOMPARE(pasted.lineOfText(0), 1);
        QCOMPARE(pasted.lineOfText(-1), 1);
        QCOMPARE(pasted.lineOfText(10000), 5);
    }

    void quotesTheOriginal()
    {
        const PastedText pasted(u"one\r\n\u201etwo\u201c\r\nthree"_s);
        QCOMPARE(pasted.excerpt(2), u"\u201etwo\u201c\nthree"_s);
        QCOMPARE(pasted.excerpt(9), QString());
        QCOMPARE(PastedText(QString(5000, u'x')).excerpt(1).size(), 400);
    }
};

QTEST_GUILESS_MAIN(TestPastedText)
#include "tst_pastedtext.moc"
