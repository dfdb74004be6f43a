#include "tests/support/observations.h"
#include "wizard/diagnosis/diagnose.h"
#include "wizard/investigation/texts.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;
using support::evidenceOf;
using support::seen;

namespace {

using enum Fact;

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

QString ticket(const QList<Observation> &observations, const QString &since = {})
{
    return ticketText(diagnose({}, evidenceOf(observations), causes(), now), now, since);
}

} // namespace

/// What goes into an incident.
class TestTickets : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allConfirmedCausesAreTold()
    {
        const QString current = u"C3EDCF181EF4F9B53D01768ECA99564014BCA6E7"_s;
        const QString text =
            ticket({seen(AuthCurrentThumbprint, Truth::Yes, current),
                       seen(CertificateNotAfter, Truth::Yes, u"2026-02-08T00:00:00Z"_s, u"EX01"_s, current),
                       seen(HttpSysEntry444, Truth::No, {}, u"EX02"_s),
                       seen(HttpSysSpecificEntry444, Truth::No, {}, u"EX02"_s)},
                u"Monday"_s);
        QVERIFY2(text.startsWith(u"2 causes are confirmed. Repair them in this order."_s), qPrintable(text));
        const qsizetype port = text.indexOf(u"Confirmed: Port 444"_s);
        const qsizetype certificate = text.indexOf(u"Confirmed: The Auth certificate has expired"_s);
        QVERIFY2(port > 0 && certificate > port, qPrintable(text));
        QVERIFY2(text.contains(u"Servers: EX02\n"_s), qPrintable(text));
        QCOMPARE(text.count(u"Since: Monday"_s), 1);
    }

    void manyServersAreNamedOnceAndTheirSourcesCounted()
    {
        QList<Observation> observations;
        for (int i = 1; i <= 200; ++i) {
            const ServerName server(u"EX%1"_s.arg(i, 3, 10, QChar(u'0')));
            for (const Fact fact : {HttpSysEntry444, HttpSysSpecificEntry444}) {
                observations << seen(fact, Truth::No, {}, server.text());
                observations.last().source = Place::ofCheck(Check::BackEndTls, server, 444);
            }
        }
        const QString text = ticket(observations);
        const QString servers = text.section(u"Servers: "_s, 1).section(u"Speaks for it"_s, 0, 0);
        QCOMPARE(servers.count(u"EX"_s), 200);
        const QString reasons = text.section(u"Speaks for it"_s, 1);
        QVERIFY2(reasons.count(u"check back-end-tls"_s) <= 2 * 8, qPrintable(reasons.left(2000)));
        QVERIFY2(reasons.simplified().contains(u"and 192 more"_s), qPrintable(reasons.left(2000)));
    }

    void whatLiesOutsideIsToldToTheCaller()
    {
        const QString text = ticket({seen(OnlyFromOutside)});
        QVERIFY2(text.startsWith(u"Likely, not the server: "_s), qPrintable(text));
        QVERIFY(text.contains(u"\nTo tell the caller: "_s));
    }
};

QTEST_GUILESS_MAIN(TestTickets)
#include "tst_tickets.moc"
