#include "wizard/evidence/forms/ownsearch.h"
#include "wizard/evidence/messages/logs.h"
#include "wizard/io/vectorsearch.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

constexpr const char *heading =
    "#Software: Microsoft Exchange Server\r\n#Version: 15.02.1544.011\r\n#Log-type: HttpProxy Logs\r\n"
    "#Date: 2026-11-21T07:00:00.104Z\r\n#Fields: DateTime,RequestId,MajorVersion,MinorVersion,BuildVersion,"
    "RevisionVersion,ClientRequestId,Protocol,UrlHost,UrlStem,ProtocolAction,AuthenticationType,"
    "IsAuthenticated,AuthenticatedUser,Organization,AnchorMailbox,UserAgent,ClientIpAddress,ServerHostName,"
    "HttpStatus,BackEndStatus,ErrorCode,Method,ProxyAction,TargetServer,TargetServerVersion,RoutingType,"
    "RoutingHint,BackEndCookie,ServerLocatorHost,ServerLocatorLatency,RequestBytes,ResponseBytes,"
    "TargetOutstandingRequests,AuthModulePerfContext,HttpPipelineLatency,CalculateTargetBackEndLatency,"
    "GlsLatencyBreakup,TotalGlsLatency,AccountForestLatencyBreakup,TotalAccountForestLatency,"
    "ResourceForestLatencyBreakup,TotalResourceForestLatency,ADLatency,ActivityContextLifeTime,"
    "ModuleToHandlerSwitchingLatency,ClientReqStreamLatency,BackendReqInitLatency,BackendReqStreamLatency,"
    "BackendProcessingLatency,BackendRespInitLatency,BackendRespStreamLatency,ClientRespStreamLatency,"
    "KerberosAuthHeaderLatency,HandlerCompletionLatency,RequestHandlerLatency,HandlerToModuleSwitchingLatency,"
    "ProxyTime,CoreLatency,RoutingLatency,HttpProxyOverhead,TotalRequestTime,RouteRefresherLatency,UrlQuery,"
    "BackEndGenericInfo,GenericInfo,GenericErrors\r\n";

constexpr const char *stems[] = {"/owa/service.svc", "/owa/ev.owa2", "/owa/", "/ecp/default.aspx",
    "/EWS/Exchange.asmx", "/mapi/emsmdb/", "/Microsoft-Server-ActiveSync/default.eas",
    "/Autodiscover/"
    "Autodiscover.xml"};

/// One row of the front end's log; one in three thousand failed on its way to the back end.
std::string row(quint64 number)
{
    const quint64 random = (number + 1) * 0x9E3779B97F4A7C15ULL;
    const bool failed = random % 3001 == 0;
    const bool signIn = random % 997 == 0;
    const quint64 second = number / 200;
    char text[2048];
    const int size = std::snprintf(text, sizeof text,
        "2026-11-%02uT%02u:%02u:%02u.%03uZ,%08x-%04x-4e8c-96bb-%012llx,15,2,1544,11,{%08x-1f2e-4a7b-9c55-"
        "%012llx},Owa,mail.contoso.com,%s,,FBA,true,CONTOSO\\user%04u,contoso.com,Sid~S-1-5-21-1104-%u,"
        "\"Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 "
        "Safari/537.36\",10.20.%u.%u,EX01,%s,%s,%s,%s,ex02.contoso.com,15.02.1544.000,IntraForest,"
        "WindowsIdentity-ServerCookie,Database~%08x-4d00-4b0c-8f3b-77f1a3c0de11~~2026-12-21T07:58:11,,0,%u,%u,"
        "1,,1,0,,0,,0,,0,2,%u,0,0,1,0,%u,0,0,0,0,1,%u,0,%u,3,1,4,%u,,?action=GetItem&ID=-%u&AC=1,,"
        "OnBeginRequest=0;CorrelationID=<empty>;ProxyState-Run=None;FEAuth=BEVersion-1942061070;"
        "BeginGetResponse=1;OnResponseReady=%u;EndGetResponse=0;%s,%s\r\n",
        unsigned(1 + second / 86400 % 28), unsigned(second / 3600 % 24), unsigned(second / 60 % 60),
        unsigned(second % 60), unsigned(number % 1000), unsigned(random), unsigned(random >> 16 & 0xffff),
        static_cast<unsigned long long>(random >> 12 & 0xffffffffffff), unsigned(random >> 7),
        static_cast<unsigned long long>(random & 0xffffffffffff),
        signIn ? "/owa/auth.owa" : stems[random >> 20 & 7], unsigned(random >> 24 & 0xfff),
        unsigned(random >> 13 & 0xffff), unsigned(random >> 30 & 63), unsigned(random >> 36 & 255),
        failed       ? "503"
            : signIn ? "302"
                     : "200",
        failed || signIn ? "" : "200", failed ? "SecureChannelFailure" : "", signIn ? "POST," : "GET,Proxy",
        unsigned(random >> 5), unsigned(random >> 9 & 0xfff), unsigned(random >> 11 & 0xffff),
        unsigned(random >> 17 & 511), unsigned(random >> 21 & 255), unsigned(random >> 25 & 255),
        unsigned(random >> 27 & 255), unsigned(random >> 29 & 1023), unsigned(random >> 31 & 0xffff),
        unsigned(random >> 33 & 255), random % 211 == 0 ? "NoCookies=302 - GET/E14AuthPost;" : "",
        failed ? "\"WebExceptionStatus=SecureChannelFailure;System.Net.WebException: The request was "
                 "aborted: Could not create SSL/TLS secure channel.\""
               : "");
    return {text, std::size_t(size)};
}

void generate(const QString &path, qint64 size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(heading);
    std::string block;
    for (quint64 number = 0; file.size() < size; block.clear()) {
        while (block.size() < 1'000'000)
            block += row(number++);
        file.write(block.data(), qint64(block.size()));
        file.flush();
    }
}

struct Run {
    double seconds = 1e9;
    double processor = 1e9; ///< seconds of it; what else runs on the machine does not count
    long kilobytes = 0; ///< at most, of all memory that was resident
};

/// Another process, so that its memory is its own.
Run run(const std::vector<std::string> &command)
{
    std::vector<char *> arguments;
    for (const std::string &one : command)
        arguments.push_back(const_cast<char *>(one.c_str()));
    arguments.push_back(nullptr);
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
        if (const int nowhere = open("/dev/null", O_WRONLY); nowhere >= 0)
            dup2(nowhere, STDOUT_FILENO);
        execvp(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    const double processor = seconds(usage.ru_utime) + seconds(usage.ru_stime);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? Run{passed.count(), processor, usage.ru_maxrss}
                                                         : Run{};
}

int readOne(const char *path, bool own)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const LogReport report = readWebLog(
        file, LogKind::HttpProxy, u"log"_s, own ? LiteralSearchMaker(makeOwnSearch) : vectorSearch(), {}, {});
    std::printf("%lld rows, %lld counted, %lld told\n", static_cast<long long>(report.summary.rows),
        static_cast<long long>(report.counted), static_cast<long long>(report.recognised.size()));
    return 0;
}

void print(const char *who, qint64 size, const Run &best)
{
    const auto speed = [&](double seconds) { return double(size) / 1e6 / seconds; };
    std::printf("%-24s %6lld MB %9.0f MB/s %9.0f MB/s of processor time %7ld MB of memory\n", who,
        static_cast<long long>(size / 1'000'000), speed(best.seconds), speed(best.processor),
        best.kilobytes / 1024);
    std::fflush(stdout);
}

} // namespace

/// Compares the reading of a front end's log with "rg -c" for the same signatures in the same file: the best
/// of some runs, which take turns. Name the sizes in MB, or none for 10, 100 and 1000.
int main(int argc, char **argv)
{
    if (argc == 3 && (QByteArrayView(argv[1]) == "--read" || QByteArrayView(argv[1]) == "--own"))
        return readOne(argv[2], QByteArrayView(argv[1]) == "--own");
    if (argc == 4 && QByteArrayView(argv[1]) == "--make") {
        generate(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toLongLong() * 1'000'000);
        return 0;
    }
    std::vector<qint64> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.push_back(QByteArray(argv[i]).toLongLong());
    if (sizes.empty())
        sizes = {10, 100, 1000};
    const QTemporaryDir folder;
    const std::string words = folder.filePath(u"words"_s).toStdString();
    QFile file(QString::fromStdString(words));
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    for (const QByteArray &word : logSignatures(LogKind::HttpProxy))
        file.write(word + '\n');
    file.close();
    const std::string log = folder.filePath(u"HttpProxy_2026112107-1.LOG"_s).toStdString();
    for (const qint64 megabytes : sizes) {
        generate(QString::fromStdString(log), megabytes * 1'000'000);
        const qint64 size = QFile(QString::fromStdString(log)).size();
        constexpr int runs = 7;
        const std::vector<std::pair<const char *, std::vector<std::string>>> commands = {
            {"exmedic", {argv[0], "--read", log}},
            {"exmedic, own search", {argv[0], "--own", log}},
            {"rg -c -F -f words", {"rg", "-c", "-F", "-f", words, log}},
            {"rg -c -i -F -f words", {"rg", "-c", "-i", "-F", "-f", words, log}},
        };
        std::vector<Run> best(commands.size());
        for (int i = 0; i < runs; ++i) {
            for (std::size_t j = 0; j < commands.size(); ++j) {
                const Run one = run(commands[j].second);
                best[j].kilobytes = std::max(best[j].kilobytes, one.kilobytes);
                best[j].seconds = std::min(best[j].seconds, one.seconds);
                best[j].processor = std::min(best[j].processor, one.processor);
            }
        }
        for (std::size_t j = 0; j < commands.size(); ++j)
            print(commands[j].first, size, best[j]);
    }
}
