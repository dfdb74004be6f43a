#include "hostile.h"
#include "wizard/remediation/powershell.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const ValueKind kinds[] = {ValueKind::Host, ValueKind::Thumbprint, ValueKind::DistinguishedName,
    ValueKind::Path, ValueKind::Text, ValueKind::Number, ValueKind::Switch, ValueKind::OneOf};

/// What PowerShell reads as one single-quoted literal: ASCII, and every quote inside is doubled.
bool isOneLiteral(const QString &text)
{
    if (text.size() < 2 || !text.startsWith(u'\'') || !text.endsWith(u'\''))
        return false;
    for (const QChar c : text) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7E)
            return false;
    }
    return QString(text.mid(1, text.size() - 2)).replace("''"_L1, ""_L1).count(u'\'') == 0;
}

} // namespace

class TestQuoting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatIsValid_data()
    {
        QTest::addColumn<ValueKind>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("literal");
        QTest::newRow("host") << ValueKind::Host << u"EX01.contoso.com"_s << u"'EX01.contoso.com'"_s;
        QTest::newRow("thumbprint with blanks and mark")
            << ValueKind::Thumbprint << u"\u200ea1 b2 c3 d4 e5 f6 07 18 29 3a 4b 5c 6d 7e 8f 90 01 12 23 34"_s
            << u"'A1B2C3D4E5F60718293A4B5C6D7E8F9001122334'"_s;
        QTest::newRow("name with quote") << ValueKind::DistinguishedName << u"CN=O'Neil,DC=contoso,DC=com"_s
                                         << u"'CN=O''Neil,DC=contoso,DC=com'"_s;
        QTest::newRow("name with comma")
            << ValueKind::DistinguishedName << u"CN=Neil\\, Ann,DC=contoso,DC=com"_s
            << u"'CN=Neil\\, Ann,DC=contoso,DC=com'"_s;
        QTest::newRow("name with letters outside ASCII")
            << ValueKind::DistinguishedName << u"CN=M\u00fcller,DC=contoso,DC=com"_s
            << u"'CN=M\\C3\\BCller,DC=contoso,DC=com'"_s;
        QTest::newRow("path") << ValueKind::Path << u"C:\\Program Files\\It's here"_s
                              << u"'C:\\Program Files\\It''s here'"_s;
        QTest::newRow("share") << ValueKind::Path << u"\\\\srv01\\logs$\\x"_s << u"'\\\\srv01\\logs$\\x'"_s;
        QTest::newRow("text") << ValueKind::Text << u"$(x) `n \"y\" 'z'"_s << u"'$(x) `n \"y\" ''z'''"_s;
        QTest::newRow("number") << ValueKind::Number << u"-12"_s << u"'-12'"_s;
        QTest::newRow("switch") << ValueKind::Switch << u"True"_s << u"'true'"_s;
        QTest::newRow("one of") << ValueKind::OneOf << u"View-Only Organization Management"_s
                                << u"'View-Only Organization Management'"_s;
    }
    void acceptsWhatIsValid()
    {
        QFETCH(ValueKind, kind);
        QFETCH(QString, value);
        const auto literal = quoted(kind, value, u"Value"_s);
        QVERIFY2(literal, literal ? "" : qPrintable(literal.error().message));
        QTEST(*literal, "literal");
        QVERIFY(isOneLiteral(*literal));
    }

    void refusesWhatIsNot_data()
    {
        QTest::addColumn<ValueKind>("kind");
        QTest::addColumn<QString>("value");
        const QString quote = u"\u2019"_s;
        QTest::newRow("host with quote") << ValueKind::Host << u"ex01'"_s;
        QTest::newRow("host with semicolon") << ValueKind::Host << u"ex01;x"_s;
        QTest::newRow("host with new line at the end") << ValueKind::Host << u"ex01\n"_s;
        QTest::newRow("host empty") << ValueKind::Host << QString();
        QTest::newRow("host typographic") << ValueKind::Host << u"ex01"_s + quote;
        QTest::newRow("text that ends the reading of a line") << ValueKind::Text << u"--%"_s;
        QTest::newRow("thumbprint short") << ValueKind::Thumbprint << u"A1"_s;
        QTest::newRow("thumbprint letter") << ValueKind::Thumbprint << QString(39, u'A') + u'G';
        QTest::newRow("thumbprint line") << ValueKind::Thumbprint << QString(40, u'A') + u'\n';
        QTest::newRow("thumbprint full-width") << ValueKind::Thumbprint << QString(39, u'A') + u"\uFF21"_s;
        QTest::newRow("name typographic")
            << ValueKind::DistinguishedName << u"CN=O"_s + quote + u"Neil,DC=x"_s;
        QTest::newRow("name control") << ValueKind::DistinguishedName << u"CN=a\nb,DC=x"_s;
        QTest::newRow("name without value") << ValueKind::DistinguishedName << u"CN=,DC=x"_s;
        QTest::newRow("name right-to-left") << ValueKind::DistinguishedName << u"CN=a\u202Eb,DC=x"_s;
        QTest::newRow("name half a pair")
            << ValueKind::DistinguishedName << u"CN=a"_s + QChar(0xD800) + u",DC=x"_s;
        QTest::newRow("name dash") << ValueKind::DistinguishedName << u"CN=a\u2013b,DC=x"_s;
        QTest::newRow("path relative") << ValueKind::Path << u"logs\\x"_s;
        QTest::newRow("path stream") << ValueKind::Path << u"C:\\x.txt:hidden"_s;
        QTest::newRow("path pipe") << ValueKind::Path << u"C:\\x|y"_s;
        QTest::newRow("text letter outside ASCII") << ValueKind::Text << u"M\u00fcller"_s;
        QTest::newRow("text long") << ValueKind::Text << QString(257, u'a');
        QTest::newRow("number words") << ValueKind::Number << u"1;2"_s;
        QTest::newRow("number Arabic") << ValueKind::Number << u"\u0661"_s;
        QTest::newRow("switch word") << ValueKind::Switch << u"$true"_s;
        QTest::newRow("one of quote") << ValueKind::OneOf << u"a'b"_s;
    }
    void refusesWhatIsNot()
    {
        QFETCH(ValueKind, kind);
        QFETCH(QString, value);
        const auto literal = quoted(kind, value, u"TheName"_s);
        QVERIFY(!literal);
        QVERIFY2(literal.error().message.contains("TheName"_L1), qPrintable(literal.error().message));
    }

    void hostileValuesStayOneLiteral()
    {
        QRandomGenerator random(20261121);
        int accepted = 0;
        for (int i = 0; i < 20000; ++i) {
            const QString value = hostile::value(random);
            for (const ValueKind kind : kinds) {
                const auto literal = quoted(kind, value, u"Value"_s);
                if (!literal) {
                    QVERIFY(!literal.error().message.isEmpty());
                    continue;
                }
                ++accepted;
                QVERIFY2(isOneLiteral(*literal), qPrintable(*literal));
            }
        }
        QVERIFY2(accepted > 1000, "the generator makes too few valid values to prove anything");
    }

    void commentsKeepTheHelp_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("comment");
        QTest::newRow("end of comment") << u"a #> b"_s << u"a # > b"_s;
        QTest::newRow("nested") << u"<##>#>"_s << u"< ## ># >"_s;
        QTest::newRow("dot first") << u" .NET said"_s << u"NET said"_s;
        QTest::newRow("lines") << u"one\r\n.SYNOPSIS\ntwo"_s << u"one .SYNOPSIS two"_s;
        QTest::newRow("quotes") << u"\u201Cx\u201D \u2013 \u2018y\u2019"_s << u"\"x\" - 'y'"_s;
        QTest::newRow("letters") << u"M\u00fcller\u200E \u4E2D"_s << u"Muller ?"_s;
    }
    void commentsKeepTheHelp()
    {
        QFETCH(QString, text);
        QTEST(commentText(text), "comment");
    }

    void hostileCommentsStayOneLine()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 5000; ++i) {
            const QString comment = commentText(hostile::value(random));
            QVERIFY(!comment.contains("#>"_L1) && !comment.contains("<#"_L1));
            QVERIFY(!comment.startsWith(u'.') && !comment.startsWith(u' '));
            for (const QChar c : comment)
                QVERIFY(c.unicode() >= 0x20 && c.unicode() < 0x7F);
        }
    }
};

QTEST_GUILESS_MAIN(TestQuoting)
#include "tst_quoting.moc"
