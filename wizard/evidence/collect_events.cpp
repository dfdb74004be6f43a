#include "wizard/evidence/forms/collectorfile.h"

#include "wizard/evidence/reading/readers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr Fact eventFacts[] = {Fact::HmacAssert, Fact::CadataCookieFailure,
    Fact::AuthCertificateNotFoundEvent, Fact::ControlPanelDeniedComputer, Fact::ControlPanelDeniedPerson,
    Fact::RehydrationDenied, Fact::SslConfigurationError443, Fact::SslConfigurationError444,
    Fact::ExchangeAssemblyMissing, Fact::EcpAssemblyMissing, Fact::CanaryFailure,
    Fact::SchannelKeyInaccessible, Fact::TlsHandshakeEvent, Fact::ChannelBindingRefused,
    Fact::AppPoolDisabled, Fact::WorkerProcessFailed, Fact::IisModuleNotLoaded, Fact::WinRmLiteralInstallPath,
    Fact::TopologyDiscoveryFailed, Fact::DirectoryServersSuitable, Fact::SaclRightMissing,
    Fact::StoreMountFailed, Fact::ClockSkew, Fact::MailboxQuarantined, Fact::DeviceContainerRefused,
    Fact::PortsExhausted, Fact::MachineIdMismatch, Fact::DiskFull, Fact::TokenIssuerCrash,
    Fact::TargetInvocationInOwa, Fact::MissingMethodInOwa, Fact::TimeZoneDuplicate,
    Fact::InvalidProviderType};

/// Source and number stand before the text, as the event viewer copies them.
QString asPasted(const QString &provider, int id, const QString &message, const QStringList &values)
{
    return u"Source: %1\nEvent ID: %2\n%3\n%4"_s.arg(
        provider, QString::number(id), message, values.join(u'\n'));
}

bool isSame(const Observation &one, const Observation &other)
{
    return one.fact == other.fact && one.value == other.value && one.subject == other.subject;
}

/// An event that is repeated a hundred times is one observation, with the time of the newest.
void merge(QList<Observation> &observations, const Observation &observation)
{
    const auto known =
        std::ranges::find_if(observations, [&](const Observation &one) { return isSame(one, observation); });
    if (known == observations.end())
        observations.append(observation);
    else if (known->time < observation.time)
        *known = observation;
}

void readEvent(CollectorFile &report, const QJsonObject &event, QList<Observation> &observations)
{
    const int id = event[u"id"].toInt();
    const QString provider = report.text(event, "provider"_L1).left(200);
    const QString message = report.text(event, "text"_L1);
    const QStringList values = report.texts(event, "values"_L1).value_or(QStringList());
    const QDateTime time = QDateTime::fromString(report.text(event, "time"_L1), Qt::ISODate).toUTC();
    const QString source = Tr::tr("%1, event %2 of %3").arg(report.source(), QString::number(id), provider);
    for (const Recognition &recognition : recognise(asPasted(provider, id, message, values), source)) {
        if (recognition.reader == "own-words"_L1) // what a person says, not what a program writes
            continue;
        for (Observation observation : recognition.observations) {
            if (std::ranges::find(eventFacts, observation.fact) == std::end(eventFacts))
                continue;
            if (observation.subject.server.isEmpty()
                && entry(observation.fact).subject == SubjectKind::Server)
                observation.subject.server = report.server();
            observation.source = source;
            observation.time = time;
            observation.excerpt = (message.isEmpty() ? values.join(u' ') : message).left(400);
            merge(observations, observation);
        }
    }
}

} // namespace

void readEvents(CollectorFile &report)
{
    const auto data = report.part("events"_L1);
    if (!data)
        return;
    QList<Observation> observations;
    QStringList unread;
    QString why;
    // No event within a day is no proof that nothing happened, so nothing is ever denied here.
    for (const QJsonObject &group : report.objects(*data, "groups"_L1)) {
        if (report.text(group, "state"_L1) == u"not-collected") {
            const QString provider = report.text(group, "provider"_L1);
            unread.append(provider.isEmpty() ? report.text(group, "log"_L1) : provider);
            why = report.text(group, "error"_L1).left(200).simplified();
        }
        for (const QJsonObject &event : report.objects(group, "events"_L1))
            readEvent(report, event, observations);
    }
    if (!unread.isEmpty())
        report.remark(
            Tr::tr("events of %1 were not collected: %2").arg(unread.join(u", "_s).left(1000), why));
    report.addAll(observations);
}

} // namespace wizard
