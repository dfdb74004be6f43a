#include "tests/support/recognised.h"

#include "wizard/evidence/reading/importer.h"
#include "wizard/evidence/reading/readers.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

/// The list of those who read.
class TestProducers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreUnique()
    {
        QSet<QString> ids;
        for (const Reader &reader : readers()) {
            QVERIFY(!ids.contains(reader.id));
            ids.insert(reader.id);
            QVERIFY(reader.title && *reader.title);
        }
        QCOMPARE(importers().back().id, "text"_L1);
    }

    void readsOrganisationSettings_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("offset") << u"Id : W. Europe Standard Time\nBaseUtcOffset : 01:00:00"_s
                                << u"utc-offset-hours=1"_s << QString();
        QTest::newRow("offset with minutes")
            << u"BaseUtcOffset : -05:30:00"_s << u"utc-offset-hours=-5.5"_s << QString();
        QTest::newRow("no offset") << u"BaseUtcOffset : 99:00:00"_s << QString() << u"*"_s;
        QTest::newRow("hybrid") << u"TlsCertificateName : <I>x\nOnPremisesSmartHost : mail.contoso.com\n"_s
                                << u"hybrid-configured"_s << QString();
        QTest::newRow("not hybrid") << u"[PS] C:\\>Get-HybridConfiguration\n[PS] C:\\>"_s
                                    << u"!hybrid-configured"_s << QString();
        QTest::newRow("hybrid, cut") << u"[PS] C:\\>Get-HybridConfiguration\n"_s << QString() << u"*"_s;
    }
    void readsOrganisationSettings()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestProducers)
#include "tst_producers.moc"
