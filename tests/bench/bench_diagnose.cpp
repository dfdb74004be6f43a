#include "tests/bench/bestof.h"
#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/knowledge/catalog.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::seen;
using List = QList<Observation>;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

QString thumbprint(int number)
{
    return u"%1"_s.arg(number, 40, 16, QChar(u'0')).toUpper();
}

QString server(int number)
{
    return u"EX%1"_s.arg(number, 5, 10, QChar(u'0'));
}

/// What the collector and the probes tell of an ordinary organisation, 13 observations a server.
List organisation(int servers)
{
    using enum Fact;
    List all{seen(AuthCurrentThumbprint, Truth::Yes, thumbprint(1))};
    for (int i = 0; i < servers; ++i) {
        const QString name = server(i);
        for (const int certificate : {1, 1000 + i}) {
            const QString hash = thumbprint(certificate);
            all << seen(CertificatePresent, Truth::Yes, {}, name, hash)
                << seen(CertificateNotAfter, Truth::Yes, u"2029-01-01T00:00:00Z"_s, name, hash)
                << seen(CertificateHasPrivateKey, Truth::Yes, {}, name, hash);
        }
        all << seen(CertificateListComplete, Truth::Yes, {}, name)
            << seen(HttpSysEntry443, Truth::Yes, thumbprint(1000 + i), name)
            << seen(HttpSysEntry444, Truth::Yes, thumbprint(1000 + i), name)
            << seen(Port443Open, Truth::Yes, {}, name) << seen(Tls443Completes, Truth::Yes, {}, name)
            << seen(Tls444Completes, i % 7 ? Truth::Yes : Truth::No, {}, name)
            << seen(ServerBuild, Truth::Yes, u"15.2.1544.4"_s, name);
    }
    return all;
}

List equal(int count)
{
    return List(count, seen(Fact::HmacAssert));
}

List certificatesOfTheirOwn(int servers)
{
    List all;
    for (int i = 0; i < servers; ++i)
        all << seen(Fact::CertificatePresent, Truth::Yes, {}, server(i), thumbprint(i));
    return all;
}

List unnamedBesideServers(int servers, int unnamed)
{
    List all = organisation(servers);
    for (int i = 0; i < unnamed; ++i) {
        const Fact fact = Fact(i % int(Fact::AuthCertificateExpired));
        all << seen(fact, i % 3 ? Truth::Yes : Truth::No, thumbprint(i), {}, thumbprint(i));
    }
    return all;
}

/// The making of the evidence included.
double measured(const List &observations, int runs)
{
    return bestOf(runs, [&observations] {
        const Evidence evidence = support::evidenceOf(observations);
        if (diagnose({Symptom::OwaBlankPage}, evidence, causes(), now).findings.isEmpty())
            std::puts("no finding");
    });
}

void print(const char *what, const List &observations, int runs)
{
    std::printf("%-46s %8lld %10.2f\n", what, static_cast<long long>(observations.size()),
        measured(observations, runs));
    std::fflush(stdout);
}

} // namespace

/// Prints how long one diagnosis takes: first as an organisation grows twofold at each step, so that the
/// ratio of two lines tells how the time grows, then for input that means no good.
int main()
{
    std::printf("%-46s %8s %10s %7s\n", "servers", "seen", "ms", "ratio");
    double before = 0;
    for (const int servers : {25, 50, 100, 200, 400, 800}) {
        const List observations = organisation(servers);
        const double time = measured(observations, 10);
        std::printf("%-46d %8lld %10.2f %7.2f\n", servers, static_cast<long long>(observations.size()), time,
            before > 0 ? time / before : 0);
        before = time;
    }
    print("199999 equal observations", equal(199999), 1);
    print("20000 certificates of as many servers", certificatesOfTheirOwn(20000), 1);
    print("1000 servers, 20000 that name no server", unnamedBesideServers(1000, 20000), 1);
}
