#include "wizard/evidence/forms/codepages.h"
#include "wizard/evidence/forms/textdecoding.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

// "Сертификат сервера истек, поэтому вход не работает", and the like in the other scripts.
const QByteArray russian = hex(
    "d1e5f0f2e8f4e8eae0f220f1e5f0e2e5f0e020e8f1f2e5ea2c20efeefdf2eeecf320e2f5eee420ede520f0e0e1eef2e0e5f2");
const QByteArray polish = "Certyfikat wygas\xb3, po\xb3\xb9"
                          "czenie nieudane; w\xb3"
                          "a\x9c"
                          "ciwy us\xb3ug";
const QByteArray german = "Der T\xfc"
                          "raufsatz \x84"
                          "EX01\x93 kostet 5 \x80, 20 m\xb2 und 30 m\xb3";

} // namespace

class TestCodePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsPagesApartWhereThatIsSafe_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("start");
        QTest::newRow("Russian") << russian << 1251
                                 << u"\u0421\u0435\u0440\u0442\u0438\u0444\u0438\u043a\u0430\u0442"_s;
        QTest::newRow("Polish") << polish << 1250 << u"Certyfikat wygas\u0142, po\u0142\u0105czenie"_s;
        QTest::newRow("German") << german << 1252
                                << u"Der T\u00fcraufsatz \u201eEX01\u201c kostet 5 \u20ac"_s;
        QTest::newRow("French") << QByteArray("cr\xe9\xe9 apr\xe8s \xe9t\xe9, no\xebl") << 1252
                                << u"cr\u00e9\u00e9"_s;
        QTest::newRow("declared") << QByteArray(
            "<?xml version=\"1.0\" encoding=\"windows-1254\"?><a>\xfe</a>")
                                  << 1254 << u"<?xml version=\"1.0\" encoding=\"windows-1254\"?><a>\u015f"_s;
        QTest::newRow("a few bytes") << QByteArray("\xee\xe5") << 1252 << u"\u00ee\u00e5"_s;
    }
    void tellsPagesApartWhereThatIsSafe()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, page);
        QFETCH(QString, start);
        QCOMPARE(codePageOf(bytes), page);
        const auto text = decodedText(bytes, u"x"_s);
        QVERIFY2(text && text->startsWith(start), text ? qPrintable(*text) : "");
    }

    void aStreamAgreesWithTheWhole()
    {
        for (const QByteArray &bytes : {russian, polish, german, QByteArray("plain")}) {
            QBuffer buffer;
            buffer.setData(bytes);
            buffer.open(QIODevice::ReadOnly);
            TextStream stream(buffer);
            QCOMPARE(stream.next(), *decodedText(bytes, u"x"_s));
            QVERIFY(stream.next().isEmpty());
        }
    }

    void charactersThatBlocksDivideStayWhole()
    {
        const QString text = u"x"_s + u"\u00e4\u20ac"_s.repeated(100'000);
        QBuffer buffer;
        buffer.setData(text.toUtf8());
        buffer.open(QIODevice::ReadOnly);
        TextStream stream(buffer);
        QString all;
        for (QString more = stream.next(); !more.isEmpty(); more = stream.next())
            all += more;
        QVERIFY(all == text);
        QCOMPARE(stream.bytes(), text.toUtf8().size());
    }
};

QTEST_GUILESS_MAIN(TestCodePages)
#include "tst_codepages.moc"
