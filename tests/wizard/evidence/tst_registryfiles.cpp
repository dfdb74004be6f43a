#include "tests/wizard/evidence/importedfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;
using namespace wizard;

namespace {

const QString machine = u"[HKEY_LOCAL_MACHINE\\"_s;
const QString control = machine + u"SYSTEM\\CurrentControlSet\\Control\\"_s;
const QString channel = control + u"SecurityProviders\\SCHANNEL"_s;

/// As regedit writes it: UTF-16 with its mark, and an empty line at the end.
QByteArray exported(const QString &keys)
{
    return utf16(u"Windows Registry Editor Version 5.00\r\n\r\n"_s + QString(keys).replace(u"\n"_s, u"\r\n"_s)
        + u"\r\n"_s);
}

} // namespace

class TestRegistryFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheKeysSay_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QStringList>("facts");
        const QString client = channel + u"]\n"_s + channel + u"\\Protocols]\n"_s + channel
            + u"\\Protocols\\TLS 1.2\\Client]\n"_s;
        QTest::newRow("TLS 1.2 off") << client + u"\"Enabled\"=dword:00000000\n"_s
                                     << QStringList{u"tls-12-disabled"_s};
        QTest::newRow("TLS 1.2 off by default")
            << client + u"\"DisabledByDefault\"=dword:00000001\n"_s << QStringList{u"tls-12-disabled"_s};
        QTest::newRow("TLS 1.2 on") << client + u"\"Enabled\"=dword:ffffffff\n"_s
                                    << QStringList{u"!tls-12-disabled"_s};
        QTest::newRow("nothing set") << channel + u"]\n\"EventLogging\"=dword:00000001\n"_s
                                     << QStringList{u"!tls-12-disabled"_s};
        QTest::newRow("the one key alone")
            << channel + u"\\Protocols\\TLS 1.2\\Client]\n\"Enabled\"=dword:00000001\n"_s << QStringList();
        const QString variables = control + u"Session Manager\\Environment]\n"_s;
        const QString setup = machine
            + u"SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup]\n"_s
              u"\"MsiInstallPath\"=\"D:\\\\Exchange\\\\V15\\\\\"\n"_s;
        QTest::newRow("variable") << variables + u"\"ExchangeInstallPath\"=\"D:\\\\Exchange\\\\V15\\\\\"\n"_s
                + setup << QStringList{u"install-path-variable-set"_s};
        QTest::newRow("no variable") << variables
                + u"\"Path\"=hex(2):25,00,53,00,79,00,73,00,\\\n  25,00,00,00\n"_s
                + setup << QStringList{u"!install-path-variable-set"_s};
        QTest::newRow("variable of another folder")
            << variables + u"\"ExchangeInstallPath\"=\"C:\\\\Old\\\\\"\n"_s + setup << QStringList();
        QTest::newRow("Extended Protection suppressed")
            << control + u"Lsa]\n\"SuppressExtendedProtection\"=dword:00000001\n"_s
            << QStringList{u"suppresses-extended-protection=1"_s};
        QTest::newRow("not suppressed") << control + u"Lsa]\n\"LimitBlankPasswordUse\"=dword:00000001\n"_s
                                        << QStringList{u"!suppresses-extended-protection"_s};
        QTest::newRow("FIPS") << control + u"Lsa\\FipsAlgorithmPolicy]\n\"Enabled\"=dword:00000001\n"_s
                              << QStringList{u"fips-policy-on=1"_s};
        QTest::newRow("another control set") << machine
                + u"SYSTEM\\ControlSet001\\Control\\Lsa]\n\"SuppressExtendedProtection\"=dword:00000001\n"_s
                                             << QStringList();
        QTest::newRow("service") << machine
                + u"SYSTEM\\CurrentControlSet\\Services\\MSExchangeServiceHost]\n\"Start\"=dword:00000004\n"_s
                                 << QStringList{u"services-disabled=MSExchangeServiceHost"_s};
        QTest::newRow("setup's mark") << machine
                + u"SOFTWARE\\Microsoft\\ExchangeServer\\v15\\MailboxRole]\n\"Watermark\"=\"Mailbox\"\n"_s
                                      << QStringList{u"setup-mark-left=Mailbox"_s};
        QTest::newRow("numbers in hexadecimal")
            << control + u"Lsa]\n\"SuppressExtendedProtection\"=dword:0000000a\n"_s
            << QStringList{u"suppresses-extended-protection=10"_s};
    }
    void tellsWhatTheKeysSay()
    {
        QFETCH(QString, keys);
        const auto file = import(exported(keys));
        QTEST(told(file), "facts");
        QCOMPARE(file->importer, "registry"_L1);
        QCOMPARE(file->remarks.isEmpty(), !file->observations.isEmpty());
    }

    /// The text of the same file in the paste box may know less and must not say anything else.
    void agreesWithThePastedFile_data() { tellsWhatTheKeysSay_data(); }
    void agreesWithThePastedFile()
    {
        QFETCH(QString, keys);
        QFETCH(QStringList, facts);
        for (const QString &one : toldByPaste(u"Windows Registry Editor Version 5.00\n\n"_s + keys)) {
            const QString name = one.section(u'=', 0, 0); // a paste shows numbers as they are written
            QVERIFY2(!facts.filter(name).isEmpty(), qPrintable(one));
        }
    }

    void theOldFormIsReadAsWell()
    {
        const QByteArray file =
            "REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Lsa]\r\n"
            "\"SuppressExtendedProtection\"=dword:00000001\r\n\r\n";
        QCOMPARE(told(import(file)), QStringList{u"suppresses-extended-protection=1"_s});
    }

    void aTextInBytesIsATextInEitherWidth()
    {
        const QString key = control + u"Session Manager\\Environment]\n\"ExchangeInstallPath\"=hex(2):"_s;
        const QString setup =
            machine + u"SOFTWARE\\Microsoft\\ExchangeServer\\v15\\Setup]\n\"MsiInstallPath\"=\"D:\\\\E\"\n"_s;
        QCOMPARE(told(import(exported(key + u"44,00,3a,00,5c,00,45,00,00,00\n"_s + setup))),
            QStringList{u"install-path-variable-set"_s});
        const QByteArray old = "REGEDIT4\n\n" + (key + u"44,3a,5c,45,00\n"_s + setup).toLatin1() + "\n";
        QCOMPARE(told(import(old)), QStringList{u"install-path-variable-set"_s});
    }

    void sourcesNameTheLine()
    {
        const auto file =
            import(exported(control + u"Lsa]\n\"SuppressExtendedProtection\"=dword:00000001\n"_s));
        QCOMPARE(file->observations.first().source.text(), u"handed, line 4"_s);
    }

    /// Whoever changes the registry with a file hands over no state of one.
    void aFileThatDeletesIsRefusedWithItsLine()
    {
        for (const QString &row : {u"[-HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n"_s,
                 control + u"Lsa]\n\"SuppressExtendedProtection\"=-\n"_s}) {
            const auto file = import(exported(row));
            QVERIFY(!file);
            QVERIFY2(file.error().place.contains(u"line "_s), qPrintable(file.error().text()));
        }
    }

    /// A cut must not make what it took away look missing.
    void deniesNothingThatACutTookAway()
    {
        const QByteArray whole = exported(channel + u"]\n"_s + channel + u"\\Protocols]\n"_s + channel
            + u"\\Protocols\\TLS 1.2\\Client]\n\"Enabled\"=dword:00000000\n\n"_s + control
            + u"Lsa]\n\"A\"=\"b\"\n"_s);
        for (qsizetype length = 90; length < whole.size(); length += 2) {
            const QStringList facts = told(import(whole.first(length)));
            QVERIFY2(facts.filter(u"!"_s).filter(u"tls-12"_s).isEmpty(), qPrintable(facts.join(u' ')));
        }
    }

    void damageIsToldAndTheRestUsed()
    {
        const auto file =
            import(exported(control + u"Lsa]\n\"SuppressExtendedProtection\"=dword:00000001\nnonsense\n"_s));
        QCOMPARE(told(file), QStringList{u"suppresses-extended-protection=1"_s});
        QVERIFY(file->remarks.value(0).contains(u"line 5"_s));
    }

    void hugeFilesAreReadInOnePass()
    {
        QString keys;
        for (int i = 0; i < 100'000; ++i)
            keys += machine + QString::number(i) + u"]\n\"a\"=\"b\"\n"_s;
        QVERIFY(import(exported(keys)));
        QVERIFY(
            import(exported(control + u"Lsa]\n\"a\"=hex:"_s + u"00,\\\n"_s.repeated(500'000) + u"00\n"_s)));
    }
};

QTEST_GUILESS_MAIN(TestRegistryFiles)
#include "tst_registryfiles.moc"
