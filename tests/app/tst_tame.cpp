#include "tests/app/cliprocess.h"
#include "tests/support/fakeprogram.h"
#include "tests/support/paths.h"
#include "wizard/knowledge/fact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using cli::Outcome;

namespace {

/// Steers a terminal, hides, turns the direction, forges lines, and is HTML and a link in Markdown.
const QString poison = u"x\x1b[2J\x1b]0;t\a\u009b31m\x7f\u202e\u2066\u200b\ufeff\U000e0041%1%2\u0085Ruled out"
                       "\u2028- FORGED\n- FORGED\r\n# FORGED <b>y</b> [z](http://contoso.com)"_s;

/// What no output may hold; empty where it is tame.
QString fault(const QByteArray &bytes, const QString &format)
{
    const QString text = QString::fromUtf8(bytes);
    static const QRegularExpression hidden(
        u"[\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\x{200b}-\\x{200f}\\x{2028}-"
        "\\x{202e}\\x{2066}-\\x{2069}\\x{feff}\\x{e0000}-\\x{e0fff}\\x{fffd}]"_s);
    static const QRegularExpression forged(u"^\\W*FORGED"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression markup(u"<b>|(?<!\\\\)\\]\\("_s);
    for (const auto &[name, pattern] : {std::pair("hidden", &hidden), std::pair("forged", &forged)}) {
        if (const auto match = pattern->match(text); match.hasMatch())
            return QLatin1StringView(name) + u": "_s + text.mid(match.capturedStart(), 80);
    }
    if (const auto match = markup.match(text); format == u"md"_s && match.hasMatch())
        return u"markup: "_s + text.mid(match.capturedStart(), 80);
    return {};
}

QString fault(const Outcome &outcome, const QString &format)
{
    if (outcome.code < 0)
        return u"crashed"_s;
    const QString inOutput = fault(outcome.out, format);
    return inOutput.isEmpty() ? fault(outcome.err, u"text"_s) : inOutput;
}

/// Every fact with the poison in every field of its observation.
QByteArray poisonedPack()
{
    QJsonArray observations;
    for (int fact = 0; fact < int(Fact::Count); ++fact)
        observations.append(QJsonObject{{u"fact"_s, QString(entry(Fact(fact)).id)}, {u"truth"_s, u"yes"_s},
            {u"server"_s, poison}, {u"certificate"_s, poison}, {u"account"_s, poison}, {u"value"_s, poison},
            {u"source"_s, poison}, {u"excerpt"_s, poison}});
    return QJsonDocument(QJsonObject{{u"format"_s, u"exmedic-case"_s}, {u"version"_s, 1},
                             {u"clock"_s, u"2026-11-21T12:00:00.000Z"_s}, {u"since"_s, poison},
                             {u"pastedText"_s, poison}, {u"observations"_s, observations}})
        .toJson();
}

/// As Export-Clixml writes it.
QByteArray inCliXml(const QString &text)
{
    QString written;
    for (const QChar c : text)
        written += c < u' ' ? u"_x%1_"_s.arg(c.unicode(), 4, 16, QChar(u'0')) : QString(c).toHtmlEscaped();
    return written.toUtf8();
}

QByteArray damagedPack(const QString &field)
{
    QJsonObject root = QJsonDocument::fromJson(poisonedPack()).object();
    if (field == u"fact"_s)
        root[u"observations"] = QJsonArray{QJsonObject{{u"fact"_s, poison}, {u"truth"_s, u"yes"_s}}};
    else if (field == u"truth"_s)
        root[u"observations"] = QJsonArray{
            QJsonObject{{u"fact"_s, QString(entry(Fact::CertificateNotAfter).id)}, {u"truth"_s, poison}}};
    else if (field == u"targets"_s)
        root[u"targets"] = QJsonArray{QJsonObject{{u"host"_s, poison}}};
    else if (field == u"symptoms"_s)
        root[u"symptoms"] = QJsonArray{poison};
    else
        root[field] = poison;
    return QJsonDocument(root).toJson();
}

} // namespace

/// Whatever comes from outside, through every door and out of every command, stays in its place.
class TestTame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("pack") << poisonedPack();
        for (const QString &field : {u"fact"_s, u"truth"_s, u"targets"_s, u"symptoms"_s, u"version"_s})
            QTest::newRow(qPrintable(u"damaged pack: "_s + field)) << damagedPack(field);
        const QByteArray text = poison.toUtf8();
        QByteArray collected =
            support::readAll(support::sourceFile(u"tests/wizard/evidence/collectorfile.json"_s));
        const QByteArray escaped =
            QJsonDocument(QJsonArray{poison}).toJson(QJsonDocument::Compact).chopped(2).mid(2);
        QTest::newRow("collector: server") << QByteArray(collected).replace("EX01", escaped);
        QTest::newRow("collector: names") << QByteArray(collected).replace("contoso", escaped);
        QTest::newRow("CLIXML")
            << QByteArray(
                   "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">"
                   "<Obj RefId=\"0\"><TN RefId=\"0\"><T>Microsoft.Exchange.Data.Directory.AuthConfig</T></TN>"
                   "<Props><S N=\"Name\">")
                + inCliXml(poison) + "</S><S N=\"CurrentCertificateThumbprint\">" + inCliXml(poison)
                + "</S></Props></Obj></Objs>";
        QTest::newRow("web.config") << "<configuration><appSettings><add key=\"BinSearchFolders\" value=\""
                + escaped + "\"/></appSettings></configuration>";
        QTest::newRow("event") << "Source: MSExchange BackEndRehydration\nEvent ID: 3002\nSource server '"
                + text
                + "' does not have token serialization permission\nHMACProvider.GetCertificates:"
                  "protectionCertificates.Length<1 "
                + text;
        QTest::newRow("listing") << "CertificateThumbprint : " + text + "\nServer : " + text
                + "\nNotAfter : " + text + "\nName : W3SVC" + text + "\nStatus : Stopped";
        QTest::newRow("binary") << QByteArray(400, '\x1b');
    }
    void whatIsRead()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a\x1b[2J\u202e\nFORGED %1 %2 <b>.txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        for (const QString &format : {u"text"_s, u"md"_s, u"json"_s}) {
            for (const QString &door : {u"--evidence"_s, u"--text"_s}) {
                const Outcome outcome = cli::run({u"diagnose"_s, door, path, u"--format"_s, format});
                QVERIFY2(fault(outcome, format).isEmpty(), qPrintable(fault(outcome, format)));
                QVERIFY(format != u"json"_s || outcome.json().isObject());
            }
            const Outcome pasted =
                cli::run({u"diagnose"_s, u"--text"_s, u"-"_s, u"--format"_s, format}, bytes);
            QVERIFY2(fault(pasted, format).isEmpty(), qPrintable(fault(pasted, format)));
        }
        const Outcome script = cli::run({u"script"_s, u"--cause"_s, u"backend-cert-unbound"_s,
            u"--evidence"_s, path, u"--set"_s, u"Server=EX01"_s, u"--out"_s, folder.filePath(u"out"_s)});
        QVERIFY2(fault(script, u"text"_s).isEmpty(), qPrintable(fault(script, u"text"_s)));
    }

    void everyArgument_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("command") << QStringList{poison};
        static const QRegularExpression option(u"--([a-z-]+)"_s);
        for (const QString &verb :
            {u"diagnose"_s, u"script"_s, u"collector"_s, u"lab"_s, u"causes"_s, u"symptoms"_s}) {
            const QString help = QString::fromUtf8(cli::run({verb, u"--help"_s}).out);
            QTest::newRow(qPrintable(verb + u" word"_s)) << QStringList{verb, poison};
            QTest::newRow(qPrintable(verb + u" option"_s)) << QStringList{verb, u"--"_s + poison};
            for (auto match = option.globalMatch(help); match.hasNext();) {
                const QString name = match.next().captured();
                const QStringList start = verb == u"lab"_s ? QStringList{verb, u"run"_s}
                    : verb == u"script"_s    ? QStringList{verb, u"--cause"_s, u"backend-cert-unbound"_s}
                    : verb == u"collector"_s ? QStringList{verb, u"--run"_s}
                                             : QStringList{verb};
                const QStringList rest = name == u"--out"_s || (verb != u"script"_s && verb != u"collector"_s)
                    ? QStringList{}
                    : QStringList{u"--out"_s, m_folder.filePath(u"out"_s)};
                const QString value = name == u"--out"_s ? m_folder.filePath(poison) : poison;
                QTest::addRow("%s %s", qPrintable(verb), qPrintable(name))
                    << start + QStringList{name, value} + rest;
                QTest::addRow("%s %s=", qPrintable(verb), qPrintable(name))
                    << start + QStringList{name + u'=' + value} + rest;
            }
        }
        QTest::newRow("set name") << QStringList{u"script"_s, u"--cause"_s, u"backend-cert-unbound"_s,
            u"--out"_s, m_folder.filePath(u"out"_s), u"--set"_s, poison + u"=1"_s};
        QTest::newRow("set value") << QStringList{u"script"_s, u"--cause"_s, u"backend-cert-unbound"_s,
            u"--out"_s, m_folder.filePath(u"out"_s), u"--set"_s, u"Server="_s + poison};
    }
    void everyArgument()
    {
        QFETCH(QStringList, arguments);
        qputenv("EXMEDIC_PWSH", "/no/such/engine");
        const Outcome outcome = cli::run(arguments);
        QVERIFY2(fault(outcome, u"text"_s).isEmpty(), qPrintable(fault(outcome, u"text"_s)));
        QVERIFY(!outcome.err.isEmpty() || !outcome.out.isEmpty());
    }

    void whatPowerShellSays_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray text = poison.toUtf8().toBase64();
        const QByteArray start =
            "read token; read script; read data; say() { printf %s " + text + " | base64 -d; }\n";
        QTest::newRow("noise") << start + "say; say >&2";
        QTest::newRow("version") << start + "echo \"$token version $(say)\"; echo \"$token answer \"";
        QTest::newRow("error") << start + "echo \"$token version 7.6.5\"; echo \"$token error " + text + "\"";
        QTest::newRow("answer") << start + "case \"$data\" in '') a=cmVhZHk= ;; *) a=" + text
                + " ;; esac; [ \"$(printf %s \"$data\" | base64 -d)\" = '{}' ] && a=cmVhZHk=\n"
                  "echo \"$token version 7.6.5\"; echo \"$token answer $a\"";
    }
    void whatPowerShellSays()
    {
#ifdef Q_OS_WIN
        QSKIP("TestTame: the fake engine is a shell script, which Windows does not start");
#endif
        QFETCH(QByteArray, body);
        qputenv(
            "EXMEDIC_PWSH", support::fakeProgram(m_folder, u"engine \x1b[2J\u202e\nFORGED"_s, body).toUtf8());
        for (const QStringList &more : {QStringList{}, QStringList{u"--redact"_s}}) {
            const Outcome outcome = cli::run(
                QStringList{u"collector"_s, u"--run"_s, u"--out"_s, m_folder.filePath(u"out"_s)} + more);
            QVERIFY2(fault(outcome, u"text"_s).isEmpty(), qPrintable(fault(outcome, u"text"_s)));
            QVERIFY(outcome.code == 2 || outcome.code == 3);
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestTame)
#include "tst_tame.moc"
