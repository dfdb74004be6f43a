#include "tests/wizard/evidence/healthcheckerfile.h"

#include "wizard/evidence/forms/healthcheckerreport.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace healthcheckerfile;

namespace {

/// One of everything that a report tells, so that each cut falls into something.
QJsonObject everything()
{
    const QString hash = u"5E0100000000000000000000000000000000005E"_s;
    const auto binding = [&](const QString &information) {
        return QJsonObject{{u"protocol"_s, u"https"_s}, {u"bindingInformation"_s, information},
            {u"certificateHash"_s, hash}, {u"sslFlags"_s, 0}};
    };
    const auto group = [](const QString &name, const QString &sid) {
        return QJsonObject{{u"Name"_s, name}, {u"WellKnownName"_s, name}, {u"SID"_s, sid}};
    };
    const QJsonArray groups{group(u"Exchange Servers"_s, u"S-1-5-21-1-2-3-1101"_s),
        group(u"Exchange Trusted Subsystem"_s, u"S-1-5-21-1-2-3-1102"_s),
        group(u"Organization Management"_s, u"S-1-5-21-1-2-3-1103"_s)};
    const auto service = [](const QString &name) {
        return QJsonObject{{u"Name"_s, name}, {u"Status"_s, u"Running"_s}, {u"StartType"_s, u"Automatic"_s}};
    };
    const auto pool = at(u"AppSettings.state"_s, u"Started"_s);
    QJsonArray components;
    for (int i = 0; i < 12; ++i)
        components.append(QJsonObject{{u"Component"_s, u"Part%1"_s.arg(i)}, {u"State"_s, u"Active"_s}});
    const QJsonObject exchange{
        {u"IISSettings"_s,
            QJsonObject{
                {u"IISWebSite"_s,
                    QJsonArray{QJsonObject{{u"Name"_s, u"Exchange Back End"_s}, {u"State"_s, u"Started"_s},
                                   {u"Bindings"_s, QJsonArray{binding(u"*:81:"_s), binding(u"*:444:"_s)}}},
                        QJsonObject{{u"Name"_s, u"Default Web Site"_s}, {u"State"_s, u"Started"_s},
                            {u"Bindings"_s, QJsonArray{binding(u"*:443:"_s)}}}}},
                {u"IISSharedWebConfig"_s,
                    QJsonArray{QJsonObject{{u"Location"_s, u"C:\\x\\SharedWebConfig.config"_s},
                        {u"Exist"_s, true}, {u"Content"_s, u"<configuration />"_s}}}}}},
        {u"ApplicationPools"_s,
            QJsonObject{{u"$entries"_s,
                QJsonObject{{u"MSExchangeOWAAppPool"_s, pool}, {u"MSExchangeECPAppPool"_s, pool},
                    {u"MSExchangePowerShellAppPool"_s, pool}}}}},
        {u"DependentServices"_s,
            QJsonObject{{u"Services"_s,
                QJsonArray{service(u"W3SVC"_s), service(u"WAS"_s), service(u"MSExchangeADTopology"_s),
                    service(u"MSExchangeServiceHost"_s)}}}},
        {u"ServerMaintenance"_s, QJsonObject{{u"GetServerComponentState"_s, components}}},
        {u"ADComputerObject"_s, at(u"ADObject.TokenGroupsGlobalAndUniversal"_s, groups)}};
    return {{u"OrganizationInformation"_s,
                QJsonObject{{u"WellKnownSecurityGroups"_s, groups},
                    {u"GetAuthConfig"_s,
                        QJsonObject{{u"CurrentCertificateThumbprint"_s, hash},
                            {u"NextCertificateThumbprint"_s, QString()}}}}},
        {u"ExchangeInformation"_s, exchange}};
}

/// A report with a text of any length in it, made while it is read.
class LongDevice : public QIODevice {
public:
    LongDevice(const QByteArray &before, qint64 size, const QByteArray &after)
        : m_before(before)
        , m_after(after)
        , m_size(size)
    {
        open(ReadOnly | Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const auto give = [&](const QByteArray &bytes, qint64 from) {
            const qint64 count = std::min<qint64>(most, bytes.size() - from);
            std::memcpy(data, bytes.constData() + from, std::size_t(count));
            return count;
        };
        const qint64 inside = m_at - m_before.size();
        qint64 count = 0;
        if (inside < 0)
            count = give(m_before, m_at);
        else if (inside < m_size)
            std::memset(data, 'a', std::size_t(count = std::min(most, m_size - inside)));
        else
            count = give(m_after, inside - m_size);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_before;
    QByteArray m_after;
    qint64 m_size;
    qint64 m_at = 0;
};

const QByteArray marker = "<Obj N=\"OrganizationInformation\"";

/// Something beside what a report holds.
QByteArray with(const QByteArray &more)
{
    QByteArray bytes = report(everything());
    return bytes.insert(bytes.indexOf(marker), more);
}

} // namespace

/// Whatever comes: bounded, reported, and the rest is used.
class TestHealthCheckerHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCutLosesOnlyWhatIsBehindIt()
    {
        const QByteArray whole = report(everything());
        const auto all = linesOf(read(whole));
        QVERIFY2(all.size() > 12, qPrintable(all.join(u'\n')));
        const QSet<QString> known(all.begin(), all.end());
        qsizetype most = 0;
        for (qsizetype size = 200; size < whole.size() - 20; size += 97) {
            const auto import = read(whole.left(size));
            if (!import)
                continue; // too early to know whose it is
            QVERIFY2(!import->remarks.isEmpty(), qPrintable(QString::number(size)));
            const auto lines = linesOf(import);
            for (const QString &line : lines)
                QVERIFY2(known.contains(line), qPrintable(u"%1: %2"_s.arg(size).arg(line)));
            most = std::max(most, lines.size());
        }
        QVERIFY(most > all.size() / 2);
    }

    void aCutIsNamedWithItsLine()
    {
        QByteArray cut = report(everything());
        cut.truncate(cut.lastIndexOf("HtmlServerValues"));
        const auto import = read(cut);
        QVERIFY(import && import->remarks.size() == 1);
        QVERIFY2(import->remarks.first().contains(QString::number(1 + cut.count('\n'))),
            qPrintable(import->remarks.first()));
    }

    void theRestOfABadReportIsUsed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("all"); ///< nothing that the report tells is lost
        const auto deep = [](int levels) {
            return QByteArray("<Obj N=\"GetAuthServer\"><MS>").repeated(levels)
                + QByteArray("</MS></Obj>").repeated(levels);
        };
        QTest::newRow("deep where nobody asks") << with(deep(100'000)) << true;
        QByteArray inside = QByteArray("<Obj N=\"WellKnownSecurityGroups\"><LST>").repeated(5000)
            + QByteArray("</LST></Obj>").repeated(5000);
        QTest::newRow("deep where something is kept")
            << with("<Obj N=\"OrganizationInformation\"><MS>" + inside + "</MS></Obj>") << false;
        QTest::newRow("an object in itself") << with(
            "<Obj N=\"OSInformation\" RefId=\"7000\"><MS><Ref N=\"TLSSettings\" RefId=\"7000\" /></MS></Obj>")
                                             << true;
        QByteArray chain;
        for (int i = 1; i < 50'000; ++i)
            chain += "<Obj RefId=\"" + QByteArray::number(10'000 + i) + "\"><LST><Ref RefId=\""
                + QByteArray::number(10'000 + i - 1) + "\" /></LST></Obj>";
        QTest::newRow("each refers to the one before") << with(
            "<Obj N=\"OSInformation\"><MS><Obj N=\"CredentialGuardCimInstance\" RefId=\"10000\"><LST>" + chain
            + "</LST></Obj></MS></Obj>") << true;
        QByteArray doubling;
        for (int i = 1; i < 64; ++i)
            doubling += "<Obj RefId=\"" + QByteArray::number(8000 + i) + "\"><LST><Ref RefId=\""
                + QByteArray::number(8000 + i - 1) + "\" /><Ref RefId=\"" + QByteArray::number(8000 + i - 1)
                + "\" /></LST></Obj>";
        QTest::newRow("each refers to the one before twice") << with(
            "<Obj N=\"OSInformation\"><MS><Obj N=\"CredentialGuardCimInstance\"><LST><Obj RefId=\"8000\"><LST />"
            "</Obj>"
            + doubling + "</LST></Obj></MS></Obj>") << true;
        QTest::newRow("many values") << with(
            "<Obj N=\"OSInformation\"><MS><Obj N=\"CredentialGuardCimInstance\"><LST>"
            + QByteArray("<I32>2</I32>").repeated(400'000) + "</LST></Obj></MS></Obj>")
                                     << false;
        QTest::newRow("many attributes")
            << with("<Obj N=\"HardwareInformation\"" + QByteArray(" a=\"1\"").repeated(100'000) + " />")
            << false;
    }
    void theRestOfABadReportIsUsed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, all);
        const auto import = read(bytes);
        if (!all)
            QVERIFY(!import || !import->remarks.isEmpty());
        if (all) {
            QVERIFY2(import, qPrintable(import ? QString() : import.error().text()));
            QCOMPARE(linesOf(import), linesOf(read(report(everything()))));
        }
        const auto whole = linesOf(read(report(everything())));
        for (const QString &line : import ? linesOf(import) : QStringList())
            QVERIFY2(whole.contains(line), qPrintable(line));
    }

    /// Were each of them read as often as it is referred to, this would take hours and all memory.
    void thousandsMayReferToOneLongThing()
    {
        QByteArray entries;
        for (int i = 0; i < 4900; ++i)
            entries += "<Obj><MS><S N=\"Name\">Default Web Site</S><S N=\"Location\">C:\\"
                + QByteArray::number(i)
                + "\\SharedWebConfig.config</S><S N=\"Component\">OwaProxy</S><S N=\"State\">Inactive</S><Ref N=\"Bindings\" "
                  "RefId=\"9001\" /><Ref N=\"LocalStates\" RefId=\"9001\" /><Ref N=\"Content\" RefId=\"9002\" />"
                  "</MS></Obj>";
        const QByteArray longList = "<Obj N=\"CredentialGuardCimInstance\" RefId=\"9001\"><LST>"
            + QByteArray("<I32>2</I32>").repeated(4900) + "</LST></Obj>";
        const QByteArray longText =
            "<Obj N=\"RegistryValues\"><MS><Obj N=\"CredentialGuard\" RefId=\"9002\"><ToString>"
            + QByteArray(5'000'000, 'x') + "</ToString></Obj></MS></Obj>";
        const auto list = [&](const QByteArray &name) {
            return "<Obj N=\"" + name + "\"><LST>" + entries + "</LST></Obj>";
        };
        const auto import = read(with("<Obj N=\"OSInformation\"><MS>" + longList + longText
            + "</MS></Obj><Obj N=\"ExchangeInformation\"><MS>"
              "<Obj N=\"IISSettings\"><MS>"
            + list("IISWebSite") + list("IISSharedWebConfig") + "</MS></Obj><Obj N=\"ServerMaintenance\"><MS>"
            + list("GetServerComponentState") + "</MS></Obj></MS></Obj>"));
        QVERIFY2(import, qPrintable(import ? QString() : import.error().text()));
        QVERIFY(import->observations.size() < 50'000);
    }

    void ownEntitiesAreRefused()
    {
        QByteArray bomb = report(everything());
        bomb.insert(bomb.indexOf("<Objs"),
            "<!DOCTYPE Objs [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>");
        const auto import = read(bomb);
        QVERIFY(!import || import->observations.isEmpty());
        QByteArray late = with("<!ENTITY a \"x\">");
        const auto rest = read(late);
        QVERIFY(!rest || !rest->remarks.isEmpty());
        const auto unknown = read(with("<S N=\"GenerationTime\">&lol;</S>"));
        QVERIFY(!unknown || !unknown->remarks.isEmpty());
    }

    void aLongValueIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("that nobody asks for") << QByteArray("<S N=\"Comment\">") << QByteArray("</S>");
        QTest::newRow("of a member that is kept")
            << QByteArray("<Obj N=\"OrganizationInformation\"><MS><S N=\"WellKnownSecurityGroups\">")
            << QByteArray("</S></MS></Obj>");
        QTest::newRow("between two elements")
            << QByteArray("<Obj N=\"OrganizationInformation\"><MS><Nil N=\"GetAuthConfig\" />")
            << QByteArray("</MS></Obj>");
    }
    void aLongValueIsPassedOver()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        const QByteArray whole = report(at(u"OSInformation.RegistryValues.CredentialGuard"_s, 1));
        const qsizetype at = whole.indexOf("<Obj N=\"OSInformation\"");
        LongDevice device(whole.left(at) + before, 4'300'000'000, after + whole.mid(at));
        auto report = HealthCheckerReport::read(device, u"report.xml"_s, {});
        QVERIFY2(report, qPrintable(report ? QString() : report.error().text()));
        QCOMPARE(report->at("OSInformation.RegistryValues.CredentialGuard"_L1).text(), u"1"_s);
        const bool isKept = before.endsWith("Groups\">");
        QCOMPARE(report->remarks().size(), isKept ? 1 : 0);
        QVERIFY(!report->at("OrganizationInformation.WellKnownSecurityGroups"_L1).isKnown());
    }

    void wrongTypesTellNothing()
    {
        const QJsonObject shape = everything();
        const QList<QJsonValue> wrong{QJsonValue::Null, 7, true, u"text"_s, QJsonArray{},
            QJsonArray{QJsonArray{1}, 2}, QJsonObject{}, QJsonObject{{u"$text"_s, u"x"_s}},
            QJsonObject{{u"$entries"_s, QJsonObject{{u"a"_s, 1}}}}};
        const auto known = linesOf(read(report(shape)));
        int files = 0;
        // Each member, at any depth, takes each wrong form once.
        const std::function<void(const QJsonValue &, const std::function<void(const QJsonValue &)> &)> each =
            [&](const QJsonValue &value, const std::function<void(const QJsonValue &)> &put) {
                for (const QJsonValue &one : wrong)
                    put(one);
                QJsonObject object = value.toObject();
                for (const QString &key : object.keys()) {
                    each(object[key], [&, key](const QJsonValue &changed) {
                        QJsonObject copy = object;
                        copy[key] = changed;
                        put(copy);
                    });
                }
                QJsonArray array = value.toArray();
                for (qsizetype i = 0; i < std::min<qsizetype>(1, array.size()); ++i) {
                    each(array.at(i), [&, i](const QJsonValue &changed) {
                        QJsonArray copy = array;
                        copy[i] = changed;
                        put(copy);
                    });
                }
            };
        each(shape, [&](const QJsonValue &changed) {
            if (changed.toObject().contains(u"$entries"_s))
                return; // a dictionary instead of the server, which then has no name
            ++files;
            const auto import = read(report(changed.toObject()));
            QVERIFY(import);
            for (const Observation &one : import->observations)
                QVERIFY(one.truth != Truth::Unknown);
        });
        QVERIFY(files > 200 && known.size() > 10);
    }

    void readingCanBeStopped()
    {
        const QByteArray whole = report(everything());
        const qsizetype at = whole.indexOf(marker);
        LongDevice device(whole.left(at) + "<S N=\"x\">", 1'000'000'000'000, "</S>" + whole.mid(at));
        qint64 last = 0;
        const auto report = HealthCheckerReport::read(device, u"report.xml"_s, {}, [&](qint64 bytes) {
            last = bytes;
            return bytes < 5'000'000;
        });
        QVERIFY(last >= 5'000'000 && last < 10'000'000);
        QVERIFY(!report || report->remarks().size() == 1);
    }
};

QTEST_GUILESS_MAIN(TestHealthCheckerHostile)
#include "tst_healthcheckerhostile.moc"
