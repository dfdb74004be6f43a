#include "wizard/io/filename.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

class TestFileName : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameComesBack_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("plain") << QByteArray("/a b/ü東🙂.xml") << u"/a b/ü東🙂.xml"_s;
        QTest::newRow("mark of order") << QByteArray("\xef\xbb\xbfx") << u"\ufeffx"_s;
        QTest::newRow("replacement") << QByteArray("\xef\xbf\xbd") << u"\ufffd"_s;
        QTest::newRow("Latin-1") << QByteArray("B\xfcro.txt") << u"B\\xfcro.txt"_s;
        QTest::newRow("alone") << QByteArray("\xff") << u"\\xff"_s;
        QTest::newRow("cut off") << QByteArray("a\xe6\x9d") << u"a\\xe6\\x9d"_s;
        QTest::newRow("cut off, then more")
            << QByteArray("\xf0\x9f\x99/ü\x80") << u"\\xf0\\x9f\\x99/ü\\x80"_s;
        QTest::newRow("too long a form") << QByteArray("\xc0\xaf") << u"\\xc0\\xaf"_s;
        QTest::newRow("half a pair") << QByteArray("\xed\xb2\x80") << u"\\xed\\xb2\\x80"_s;
        QTest::newRow("after a pair") << QByteArray("🙂\xff🙂") << u"🙂\\xff🙂"_s;
    }
    void everyNameComesBack()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(encodedName(decodedName(bytes)), bytes);
        QTEST(shownName(decodedName(bytes)), "shown");
    }

    void everyByteComesBack()
    {
        QByteArray all;
        for (int byte = 1; byte < 256; ++byte)
            all += QByteArray(1, char(byte)) + '/';
        QCOMPARE(encodedName(decodedName(all)), all);
    }
};

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
