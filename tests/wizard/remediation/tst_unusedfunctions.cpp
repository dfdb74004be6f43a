#include "wizard/remediation/unusedfunctions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

class TestUnusedFunctions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsWhatIsReached_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("kept");
        QTest::newRow("called") << u"function Get-A {\n    1\n}\nGet-A"_s
                                << u"function Get-A {\n    1\n}\nGet-A"_s;
        QTest::newRow("not called, with its comment")
            << u"$x = 1\n\n# About A.\nfunction Get-A {\n    1\n}\n\n$x"_s << u"$x = 1\n\n$x"_s;
        QTest::newRow("through another function")
            << u"function Get-A {\n    1\n}\nfunction Get-B {\n    Get-A\n}\nGet-B"_s
            << u"function Get-A {\n    1\n}\nfunction Get-B {\n    Get-A\n}\nGet-B"_s;
        QTest::newRow("only by a function that nobody calls")
            << u"function Get-A {\n    1\n}\nfunction Get-B {\n    Get-A\n}\n2"_s << u"2"_s;
        QTest::newRow("a cycle that nobody calls")
            << u"function Get-A {\n    Get-B\n}\nfunction Get-B {\n    Get-A\n}\n2"_s << u"2"_s;
        QTest::newRow("a longer name is another name")
            << u"function Get-A {\n    1\n}\nfunction Get-AList {\n    2\n}\nGet-AList"_s
            << u"function Get-AList {\n    2\n}\nGet-AList"_s;
        QTest::newRow("no functions") << u"exit 0\n"_s << u"exit 0\n"_s;
    }
    void keepsWhatIsReached()
    {
        QFETCH(QString, source);
        QTEST(withoutUnusedFunctions(source), "kept");
    }
};

QTEST_GUILESS_MAIN(TestUnusedFunctions)
#include "tst_unusedfunctions.moc"
