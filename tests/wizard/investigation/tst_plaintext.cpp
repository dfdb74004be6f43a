#include "wizard/investigation/plaintext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

class TestPlainText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatSteersOrHidesIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("letters of all kinds")
            << u"Zürich “x” 東京 é 🙂"_s << u"Zürich “x” 東京 é 🙂"_s;
        QTest::newRow("escape") << u"\x1b[31mred"_s << u"\\u001b[31mred"_s;
        QTest::newRow("bell, backspace, null") << u"a\a\b"_s + QChar(0) << u"a\\u0007\\u0008\\u0000"_s;
        QTest::newRow("DEL and C1") << u"\x7f\u0080\u009b2J"_s << u"\\u007f\\u0080\\u009b2J"_s;
        QTest::newRow("line breaks") << u"a\nb\r\nc\u0085d\u2028e\u2029f\vg\fh"_s
                                     << u"a\\nb\\r\\nc\\u0085d\\u2028e\\u2029f\\u000bg\\u000ch"_s;
        QTest::newRow("tab") << u"a\tb"_s << u"a b"_s;
        QTest::newRow("direction") << u"\u202egpj.exe\u2066\u200f\u061c"_s
                                   << u"\\u202egpj.exe\\u2066\\u200f\\u061c"_s;
        QTest::newRow("without width") << u"a\u200bb\u200d\ufeff\u00ad\u2060\u180e"_s
                                       << u"a\\u200bb\\u200d\\ufeff\\u00ad\\u2060\\u180e"_s;
        QTest::newRow("blank letters")
            << u"\u115f\u3164\uffa0\u034f\u2800"_s << u"\\u115f\\u3164\\uffa0\\u034f\\u2800"_s;
        QTest::newRow("tags") << u"a\U000e0041"_s << u"a\\udb40\\udc41"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00)
                                     << u"a\\ud800b\\udc00"_s;
    }
    void whatSteersOrHidesIsShown()
    {
        QFETCH(QString, text);
        QTEST(visibleLine(text), "shown");
        QCOMPARE(visibleLine(visibleLine(text)), visibleLine(text));
    }

    void aTextKeepsItsLines() { QCOMPARE(visibleText(u"a\n  b\x1b\r\n"_s), u"a\n  b\\u001b\\r\n"_s); }

    void jsonMeansTheSame()
    {
        const QJsonObject object{{u"\u202ekey\x7f"_s, u"a\n\x1b\u009b\u200b\U000e0041 \u2028 ü 🙂"_s}};
        const QByteArray json = QJsonDocument(object).toJson();
        const QByteArray visible = visibleJson(json);
        QCOMPARE(QJsonDocument::fromJson(visible).object(), object);
        QVERIFY(visible.contains("\\u202ekey\\u007f") && visible.contains("\\u009b\\u200b\\udb40\\udc41"));
        QVERIFY(visible.contains("ü 🙂"));
        QCOMPARE(visible.count('\n'), json.count('\n'));
    }

    void markdownShowsMarkup_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"Port 444 has a certificate (EX01)."_s
                               << u"Port 444 has a certificate (EX01)."_s;
        QTest::newRow("html") << u"<img src=x onerror=1>&lt;"_s << u"&lt;img src=x onerror=1&gt;&amp;lt;"_s;
        QTest::newRow("link") << u"![a](http://contoso.com) [b]: c"_s
                              << u"!\\[a\\](http\\://contoso.com) \\[b\\]: c"_s;
        QTest::newRow("found links") << u"https://contoso.com WWW.contoso.com ann@contoso.com"_s
                                     << u"https\\://contoso.com WWW\\.contoso.com ann&#64;contoso.com"_s;
        QTest::newRow("emphasis and code") << u"*a* _b_ `c` ~~d~~ $e$ |f| CONTOSO\\EX01$"_s
                                           << u"\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~ \\$e\\$ \\|f\\| "
                                              "CONTOSO\\\\EX01\\$"_s;
        QTest::newRow("heading") << u"# big"_s << u"\\# big"_s;
        QTest::newRow("list") << u"- item"_s << u"\\- item"_s;
        QTest::newRow("numbers") << u"12. item"_s << u"12\\. item"_s;
        QTest::newRow("only a number") << u"12 items"_s << u"12 items"_s;
        QTest::newRow("quote after a blank") << u"  > x"_s << u"&gt; x"_s;
        QTest::newRow("line break") << u"a\n\n# b"_s << u"a\\\\n\\\\n# b"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void markdownShowsMarkup()
    {
        QFETCH(QString, text);
        QTEST(markdownLine(text), "line");
    }

    void aLongTextIsCutAndTellsItsLength()
    {
        QCOMPARE(shortened(u"abc"_s, 3), u"abc"_s);
        QCOMPARE(shortened(QString(5000, u'x'), 3), u"xxx… (5000 characters)"_s);
        QCOMPARE(shortened(u"a🙂b"_s, 2), u"a… (4 characters)"_s);
        QCOMPARE(shortened(u"%1 %2 and more"_s, 5), u"%1 %2… (14 characters)"_s);
    }

    void manyNamesAreCounted()
    {
        QCOMPARE(listed({u"a"_s, u"b"_s}, u", "_s, 2), u"a, b"_s);
        QCOMPARE(listed({u"%2"_s, u"b"_s, u"c"_s, u"d"_s}, u", "_s, 2), u"%2, b and 2 more"_s);
        QCOMPARE(listed({}, u", "_s, 2), QString());
    }

    void aValueForgesNoLineOfATicket()
    {
        QStringList lines;
        addWrapped(lines, u"- "_s, u"one\nRuled out\u2028two\x1b[2J"_s);
        QCOMPARE(lines, (QStringList{u"- one\\nRuled out\\u2028two\\u001b[2J"_s}));
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
