#include "wizard/evidence/reading/importer.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QByteArray head =
    "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n";

QByteArray enumeration(const char *name, const char *word)
{
    return QByteArray("<Obj N=\"") + name + "\" RefId=\"9\"><TN RefId=\"8\"><T>System.Enum</T></TN><ToString>"
        + word + "</ToString><I32>1</I32></Obj>";
}

QByteArray component(const char *name, const char *state, const QByteArray &more = {})
{
    return "<Obj RefId=\"0\"><TN RefId=\"0\">"
           "<T>Microsoft.Exchange.Data.Directory.Management.ServerComponentStatePresentationObject</T></TN>"
           "<Props><S N=\"ServerFqdn\">ex01.contoso.com</S><S N=\"Component\">"
        + QByteArray(name) + "</S>" + enumeration("State", state) + more + "</Props></Obj>\n";
}

QByteArray requested(const char *by, const char *state)
{
    return QByteArray("<Obj N=\"LocalStates\" RefId=\"3\"><LST><Obj RefId=\"4\"><ToString>Requestor:") + by
        + "; State:" + state + "; Timestamp:28.09.2026 17:32:01</ToString></Obj></LST></Obj>";
}

QByteArray service(const char *name, const char *status, const char *start)
{
    return QByteArray(
               "<Obj RefId=\"0\"><TN RefId=\"0\"><T>System.ServiceProcess.ServiceController</T></TN><Props><S "
               "N=\"Name\">")
        + name + "</S><S N=\"MachineName\">.</S>" + enumeration("Status", status)
        + enumeration("StartType", start) + "</Props></Obj>\n";
}

QList<Observation> read(const QByteArray &objects)
{
    const auto import = importEvidence(head + objects + "</Objs>", u"export.xml"_s, {});
    return import ? import->observations : QList<Observation>();
}

const Observation *of(const QList<Observation> &all, Fact fact)
{
    const auto found = std::ranges::find(all, fact, &Observation::fact);
    return found == all.end() ? nullptr : &*found;
}

} // namespace

/// States of components and services out of Export-Clixml.
class TestExportedStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aComponentThatIsOffIsNamedWithWhoSwitchedItOff()
    {
        const auto all =
            read(component("ServerWideOffline", "Inactive", requested("Maintenance", "Inactive")));
        const Observation *off = of(all, Fact::ServerWideOfflineInactive);
        QVERIFY(off);
        QCOMPARE(off->truth, Truth::Yes);
        QCOMPARE(off->subject.server.text(), u"EX01"_s);
        QVERIFY(off->value.text().contains(u"Maintenance"_s));
        const Observation *requester = of(all, Fact::MaintenanceRequested);
        QVERIFY(requester);
        QCOMPARE(requester->truth, Truth::Yes);
    }

    void whoeverLeftItOnIsNoRequester()
    {
        const auto all = read(component("OwaProxy", "Inactive", requested("Functional", "Active")));
        QVERIFY(of(all, Fact::ComponentInactive));
        QVERIFY(!of(all, Fact::ComponentInactive)->value.text().contains(u"Functional"_s));
    }

    void aWholeListThatIsActiveDeniesIt()
    {
        QByteArray list;
        for (const char *name : {"ServerWideOffline", "HubTransport", "FrontendTransport", "Monitoring",
                 "OwaProxy", "EcpProxy", "EwsProxy", "RpsProxy", "MapiProxy", "RpcProxy"})
            list += component(name, "Active");
        const auto all = read(list);
        QVERIFY(of(all, Fact::ServerWideOfflineInactive));
        QCOMPARE(of(all, Fact::ServerWideOfflineInactive)->truth, Truth::No);
        QVERIFY(!of(read(component("OwaProxy", "Active")), Fact::ComponentInactive));
    }

    void aDisabledServiceIsNamed()
    {
        const auto all = read(service("MSExchangeServiceHost", "Stopped", "Disabled")
            + service("W3SVC", "Running", "Automatic"));
        QVERIFY(of(all, Fact::ServicesDisabled));
        QVERIFY(of(all, Fact::ServicesDisabled)->value.text().contains(u"MSExchangeServiceHost"_s));
    }

    void theWebServiceThatRunsDeniesThatItIsStopped()
    {
        const auto all = read(service("W3SVC", "Running", "Automatic") + service("WAS", "Running", "Manual"));
        QVERIFY(of(all, Fact::WebServiceStopped));
        QCOMPARE(of(all, Fact::WebServiceStopped)->truth, Truth::No);
        QVERIFY2(!of(all, Fact::ServicesDisabled), "others may be disabled");
    }

    void testServiceHealthNamesWhatDoesNotRun()
    {
        const QByteArray health =
            "<Obj RefId=\"0\"><TN RefId=\"0\"><T>Microsoft.Exchange.Monitoring.ExchangeServicesStatus</T></TN><Props>"
            "<Obj N=\"ServicesNotRunning\" RefId=\"1\"><LST><S>W3SVC</S></LST></Obj>"
            "<Obj N=\"ServicesRunning\" RefId=\"2\"><LST><S>IISAdmin</S></LST></Obj></Props>"
            "<MS><S N=\"PSComputerName\">ex02.contoso.com</S></MS></Obj>";
        const auto all = read(health);
        const Observation *stopped = of(all, Fact::WebServiceStopped);
        QVERIFY(stopped);
        QCOMPARE(stopped->truth, Truth::Yes);
        QCOMPARE(stopped->subject.server.text(), u"EX02"_s);
    }
};

QTEST_GUILESS_MAIN(TestExportedStates)
#include "tst_exportedstates.moc"
