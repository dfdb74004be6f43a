#include "tests/wizard/evidence/collectorfile.h"

#include "tests/support/paths.h"

#include <QTest>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;
using namespace wizard;
using namespace collectorfile;

namespace {

using Path = QList<std::variant<QString, int>>;

/// Every value of a file with the way to it.
void addPaths(QList<Path> &paths, const Path &here, const QJsonValue &value)
{
    if (!here.isEmpty())
        paths.append(here);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        addPaths(paths, here + Path{it.key()}, it.value());
    const QJsonArray array = value.toArray();
    for (int i = 0; i < array.size(); ++i)
        addPaths(paths, here + Path{i}, array.at(i));
}

QJsonValue exchanged(const QJsonValue &value, const Path &path, const QJsonValue &other)
{
    if (path.isEmpty())
        return other;
    if (const auto *key = std::get_if<QString>(&path.first())) {
        QJsonObject object = value.toObject();
        object[*key] = exchanged(object[*key], path.sliced(1), other);
        return object;
    }
    QJsonArray array = value.toArray();
    const int index = std::get<int>(path.first());
    array[index] = exchanged(array.at(index), path.sliced(1), other);
    return array;
}

QString written(const Path &path)
{
    QStringList words;
    for (const auto &step : path)
        words.append(std::holds_alternative<int>(step) ? QString::number(std::get<int>(step))
                                                       : std::get<QString>(step));
    return words.join(u'/');
}

QStringList allLines(const Result<Import> &import)
{
    QStringList lines;
    for (const Observation &observation : import->observations)
        lines.append(line(observation));
    return lines;
}

} // namespace

/// Files that somebody damaged, or made to mislead.
class TestCollectorHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesThatCannotBeUsedAreNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("fragment");
        const QByteArray good = bytesOf(report(u"versions"_s, {{u"ExSetup.exe"_s, u"15.2.986.5"_s}}));
        QTest::newRow("cut off") << good.left(good.size() - 20) << u"cut off"_s;
        QTest::newRow("broken in the middle")
            << QByteArray(good).replace("\"parts\":", "\"parts\"") << u"ex01.json, line"_s;
        QJsonObject newer = report(u"versions"_s, {});
        newer[u"schema"_s] = 2;
        QTest::newRow("newer") << bytesOf(newer) << u"version 2"_s;
        newer[u"schema"_s] = u"one"_s;
        QTest::newRow("version of a wrong type") << bytesOf(newer) << u"version one"_s;
        newer.remove(u"schema"_s);
        QTest::newRow("no version") << bytesOf(newer) << u"does not say which version"_s;
        newer[u"schema"_s] = 1.5;
        QTest::newRow("half a version") << bytesOf(newer) << u"version 1.5"_s;
        QJsonObject nameless = report(u"versions"_s, {});
        nameless[u"server"_s] = 7;
        QTest::newRow("server of a wrong type") << bytesOf(nameless) << u"does not name its server"_s;
        QJsonObject hollow = report(u"versions"_s, {});
        hollow[u"parts"_s] = QJsonArray{};
        QTest::newRow("parts of a wrong type") << bytesOf(hollow) << u"no parts"_s;
        QTest::newRow("several reports") << "[" + good + "," + good + "]" << u"list of 2 report"_s;
        QTest::newRow("one after the other") << good + good << u"Something follows"_s;
        QJsonObject mixed = report(u"server"_s, {{u"name"_s, u"EX02"_s}});
        QTest::newRow("another server inside") << bytesOf(mixed) << u"two servers, EX01 and EX02"_s;
        QTest::newRow("too deep") << "{\"tool\":\"exmedic-collector 1\",\"schema\":1,\"parts\":"
                + QByteArray(5000, '[') + QByteArray(5000, ']')
                + "}" << u"ex01.json"_s;
    }
    void filesThatCannotBeUsedAreNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, fragment);
        const auto import = read(bytes);
        QVERIFY(!import);
        QVERIFY2(import.error().text().contains(fragment), qPrintable(import.error().text()));
        QVERIFY(import.error().place.startsWith(u"ex01.json"));
    }

    void everyFormOfTheFileIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = bytesOf(report(u"versions"_s, {{u"ExSetup.exe"_s, u"15.2.986.5"_s}}));
        const QString text = QString::fromUtf8(good);
        QTest::newRow("as written") << good;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF") + good;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE")
                + QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        QTest::newRow("CRLF") << QByteArray(good).replace("\n", "\r\n");
    }
    void everyFormOfTheFileIsRead()
    {
        QFETCH(QByteArray, bytes);
        const auto import = read(bytes);
        QVERIFY2(import, qPrintable(import ? QString() : import.error().text()));
        QCOMPARE(import->importer, "collector"_L1);
        QCOMPARE(import->observations.size(), 1);
    }

    void theSampleIsReadWithoutRemarks()
    {
        QVERIFY(read(m_sample));
        QVERIFY(allLines(read(m_sample)).size() > 60);
        QVERIFY(read(m_sample)->remarks.isEmpty());
    }

    /// Each value in turn replaced by one of another kind: nothing may be read that the file did not say.
    void wrongTypesSayNothing_data()
    {
        QTest::addColumn<QJsonValue>("wrong");
        QTest::newRow("null") << QJsonValue();
        QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("number") << QJsonValue(-1e300);
        QTest::newRow("truth") << QJsonValue(true);
        QTest::newRow("text") << QJsonValue(QString(2'000, u'x'));
        QTest::newRow("list") << QJsonValue(QJsonArray{QJsonArray{QJsonArray{}}, 1, u"a"_s});
        QTest::newRow("object") << QJsonValue(QJsonObject{{u"state"_s, u"ok"_s}});
    }
    void wrongTypesSayNothing()
    {
        QFETCH(QJsonValue, wrong);
        const QJsonObject whole = QJsonDocument::fromJson(m_sample).object();
        const QStringList said = allLines(read(m_sample));
        QList<Path> paths;
        addPaths(paths, {}, whole);
        QVERIFY(paths.size() > 500);
        int understood = 0;
        QStringList invented;
        for (const Path &path : std::as_const(paths)) {
            if (isFree(whole, path, wrong))
                continue;
            const auto import = read(bytesOf(exchanged(whole, path, wrong).toObject()));
            if (!import) {
                QVERIFY2(import.error().place.startsWith(u"ex01.json"), qPrintable(written(path)));
                continue;
            }
            ++understood;
            QVERIFY(import->remarks.size() <= 100);
            // Names of groups are for people; without them their numbers stand there.
            if (written(path).startsWith(u"parts/directory/data/denyNames"))
                continue;
            for (const QString &one : allLines(import)) {
                if (!said.contains(one))
                    invented.append(written(path) + u": "_s + one);
            }
        }
        QVERIFY2(understood > 100, qPrintable(QString::number(understood)));
        QVERIFY2(invented.isEmpty(), qPrintable(invented.mid(0, 60).join(u'\n')));
    }

    void remarksNameFilePartAndKey()
    {
        const auto import = read(bytesOf(report(u"ports"_s, {{u"ports"_s, 7}})));
        QVERIFY(import);
        QVERIFY2(import->remarks.contains(u"ex01.json, ports: “ports” is no list"_s),
            qPrintable(import->remarks.join(u'\n')));
    }

    void hugeFilesAreReadInPart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("readable");
        QJsonArray many;
        for (int i = 0; i < 100'000; ++i)
            many.append(QJsonObject{{u"thumbprint"_s, u"%1"_s.arg(i, 40, 16, QChar(u'0'))}});
        QTest::newRow("certificates")
            << bytesOf(report(u"certificates"_s, {{u"complete"_s, true}, {u"certificates"_s, many}})) << true;
        QJsonArray events;
        for (int i = 0; i < 300; ++i)
            events.append(QJsonObject{{u"id"_s, 1003}, {u"provider"_s, u"MSExchange"_s},
                {u"text"_s, QString(20'000, u'(') + u"HMACProvider.GetCertificates:"_s}});
        QTest::newRow("events") << bytesOf(report(u"events"_s,
            {{u"groups"_s, QJsonArray{QJsonObject{{u"state"_s, u"ok"_s}, {u"events"_s, events}}}}}))
                                << true;
        QTest::newRow("brackets") << "{\"tool\":\"exmedic-collector 1\",\"a\":" + QByteArray(3'000'000, '[')
                                  << false;
    }
    void hugeFilesAreReadInPart()
    {
        QFETCH(QByteArray, bytes);
        // Work that grows with the square of the file would not end within the limit of this program.
        const auto import = read(bytes);
        QTEST(import.has_value(), "readable");
        if (import) {
            QVERIFY(import->observations.size() < 30'000);
            for (const Observation &observation : import->observations)
                QVERIFY(observation.fact != Fact::CertificateListComplete); // it was not read to its end
        }
    }

private:
    /// Another text or number in place of a text or number is another answer, not another kind, and so is
    /// anything in place of nothing.
    static bool isFree(const QJsonValue &whole, const Path &path, const QJsonValue &wrong)
    {
        QJsonValue value = whole;
        for (const auto &step : path)
            value = std::holds_alternative<int>(step) ? value.toArray().at(std::get<int>(step))
                                                      : value.toObject().value(std::get<QString>(step));
        return value.isNull() || value.type() == wrong.type();
    }

    const QByteArray m_sample =
        support::readAll(support::sourceFile(u"tests/wizard/evidence/collectorfile.json"_s));
};

QTEST_GUILESS_MAIN(TestCollectorHostile)
#include "tst_collectorhostile.moc"
