#include "tests/bench/bestof.h"
#include "wizard/evidence/forms/healthcheckerreport.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

/// An object with members of all sorts, as most of a report consists of.
QByteArray filler(int id)
{
    QByteArray text = "      <Obj N=\"Item" + QByteArray::number(id) + "\" RefId=\""
        + QByteArray::number(id + 100) + "\">\n        <TN RefId=\"" + QByteArray::number(id)
        + "\">\n          <T>System.Management.Automation.PSCustomObject</T>\n          <T>System.Object</T>\n"
          "        </TN>\n        <MS>\n";
    for (int i = 0; i < 24; ++i)
        text += "          <S N=\"Property" + QByteArray::number(i) + "\">value " + QByteArray::number(id * i)
            + " of ex01.contoso.com</S>\n          <I32 N=\"Number" + QByteArray::number(i) + "\">"
            + QByteArray::number(i) + "</I32>\n          <B N=\"Flag" + QByteArray::number(i)
            + "\">true</B>\n";
    return text + "        </MS>\n      </Obj>\n";
}

/// A file of settings as one text: a quarter of a report are such texts.
QByteArray configuration()
{
    QByteArray text;
    while (text.size() < 1'700'000)
        text += "&lt;add key=\"Setting" + QByteArray::number(text.size())
            + "\" value=\"C:\\Exchange\\bin\" /&gt;_x000D__x000A_";
    return text;
}

bool write(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    const QByteArray shared = configuration();
    file.write(
        "\xef\xbb\xbf<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n"
        "  <Obj RefId=\"0\">\n    <MS>\n    <Obj N=\"HealthCheckerExchangeServer\" RefId=\"1\">\n    <MS>\n"
        "      <DT N=\"GenerationTime\">2026-11-21T09:00:00.1234567+01:00</DT>\n"
        "      <S N=\"ServerName\">EX01</S>\n"
        "      <Obj N=\"ExchangeInformation\" RefId=\"2\"><MS><Obj N=\"IISSettings\" RefId=\"3\"><MS>\n"
        "      <Obj N=\"IISSharedWebConfig\" RefId=\"4\"><LST>\n");
    for (int i = 5; i < 7; ++i)
        file.write("<Obj RefId=\"" + QByteArray::number(i)
            + "\"><MS><S N=\"Location\">C:\\Exchange\\SharedWebConfig.config</S><B N=\"Exist\">true</B><S N=\"Content\">"
            + shared + "</S></MS></Obj>\n");
    file.write(
        "      </LST></Obj></MS></Obj></MS></Obj>\n      <Obj N=\"HardwareInformation\" RefId=\"9\"><MS>\n");
    for (int i = 10; file.size() < size; ++i)
        file.write(i % 1000 ? filler(i) : "<S N=\"Content\">" + shared + "</S>\n");
    file.write("      </MS></Obj>\n    </MS></Obj>\n    </MS>\n  </Obj>\n</Objs>\n");
    return file.flush();
}

double megabytesInMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, 20).trimmed().split(' ').first().toDouble() / 1024;
}

void print(const char *what, double ms, qint64 bytes)
{
    std::printf("%-58s %8.0f ms %8.0f MB/s\n", what, ms, double(bytes) / 1e3 / ms);
}

/// Elapsed time; a program that is not there is said to be so.
void printProgram(const char *what, const QString &program, const QStringList &arguments, qint64 bytes)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        std::printf("%-58s not here\n", what);
    else
        print(what, double(timer.elapsed()), bytes);
}

} // namespace

/// Prints how long a report of HealthChecker takes to read, and how long others take over the same file.
int main()
{
    QTemporaryDir folder;
    for (const qint64 megabytes : {10, 100}) {
        const QString path = folder.filePath(u"report.xml"_s);
        if (!write(path, megabytes * 1'000'000))
            return 1;
        const qint64 bytes = QFile(path).size();
        std::printf("%lld MB\n", static_cast<long long>(bytes / 1'000'000));
        const double ours = bestOf(3, [&] {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || !HealthCheckerReport::read(file, path, {}))
                std::abort();
        });
        print("this reader", ours, bytes);
        std::printf("%-58s %8.0f MB\n", "most memory of this process so far", megabytesInMemory());
        print("QXmlStreamReader alone, nothing kept",
            bestOf(2,
                [&] {
                    QFile file(path);
                    if (!file.open(QIODevice::ReadOnly))
                        std::abort();
                    QXmlStreamReader xml(&file);
                    while (!xml.atEnd())
                        xml.readNext();
                }),
            bytes);
        printProgram(
            "xmllint --stream", u"xmllint"_s, {u"--stream"_s, u"--huge"_s, u"--noout"_s, path}, bytes);
        printProgram("python3, expat, nothing kept", u"python3"_s,
            {u"-c"_s,
                u"import xml.parsers.expat as e,sys; p=e.ParserCreate(); p.ParseFile(open(sys.argv[1],'rb'))"_s,
                path},
            bytes);
    }
}
