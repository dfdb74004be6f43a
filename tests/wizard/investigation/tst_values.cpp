#include "wizard/investigation/texts.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QString thumbprint = u"C3EDCF18A9B0AA5C7C1D6C53C2E9F6D7F4B02AE1"_s;
const QString ended = u"2024-11-06T22:47:12Z"_s;

} // namespace

/// What was observed, as people read it.
class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFactSaysWhatItsValueHolds_data()
    {
        QTest::addColumn<Fact>("fact");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("instant") << Fact::CertificateNotAfter << ended << u"2024-11-06 22:47 UTC"_s;
        QTest::newRow("offset") << Fact::CertificateNotAfter << u"2024-11-06T22:47:12+02:00"_s
                                << u"2024-11-06 20:47 UTC"_s;
        QTest::newRow("no zone: none is claimed")
            << Fact::CertificateNotAfter << u"2024-11-06T22:47:12"_s << u"2024-11-06 22:47"_s;
        QTest::newRow("no such day") << Fact::CertificateNotAfter << u"2024-13-77T99:99"_s
                                     << u"2024-13-77T99:99"_s;
        QTest::newRow("thumbprint") << Fact::AuthCurrentThumbprint << thumbprint << u"C3EDCF18…"_s;
        QTest::newRow("not a thumbprint")
            << Fact::AuthCurrentThumbprint << u"no thumbprint at all"_s << u"no thumbprint at all"_s;
        QTest::newRow("both") << Fact::AuthCertificateExpired << thumbprint + u' ' + ended
                              << u"C3EDCF18… (2024-11-06 22:47 UTC)"_s;
        QTest::newRow("both, one is missing") << Fact::AuthCertificateExpired << thumbprint << u"C3EDCF18…"_s;
        QTest::newRow("place and thumbprint")
            << Fact::HttpSysSpecificEntry444 << u"10.0.0.1:444 "_s + thumbprint
            << u"10.0.0.1:444 C3EDCF18…"_s;
        QTest::newRow("a code of the same letters") << Fact::ShellErrorCode << thumbprint << thumbprint;
        QTest::newRow("a text with a date in it")
            << Fact::AppPoolStopped << u"Pool of "_s + ended << u"Pool of "_s + ended;
        QTest::newRow("nothing") << Fact::CertificateNotAfter << QString() << QString();
    }
    void theFactSaysWhatItsValueHolds()
    {
        QFETCH(const Fact, fact);
        QFETCH(const QString, value);
        QFETCH(const QString, shown);
        for (const auto language : {QLocale::English, QLocale::German, QLocale::Arabic}) {
            QLocale::setDefault(QLocale(language));
            QCOMPARE(Value::parse(fact, value).readable(), shown);
        }
    }

    void aSentenceAndATicketWriteDatesAlike()
    {
        QVERIFY(sentence(Fact::CertificateNotAfter, Truth::Yes, Instant::parse(ended))
                    .endsWith(u" 2024-11-06 22:47 UTC"_s));
        const QString ticket = ticketText({}, QDateTime::fromString(ended, Qt::ISODate), {});
        QVERIFY2(ticket.contains(u"Judged at 2024-11-06 22:47 UTC"_s), qPrintable(ticket));
    }
};

QTEST_MAIN(TestValues)
#include "tst_values.moc"
