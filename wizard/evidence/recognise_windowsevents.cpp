#include "wizard/evidence/recognising.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype besideTheId = 170; ///< the viewer prints source, date and id within a few lines
constexpr qsizetype withinTheEvent = 1500;

/// An event by its number and its source, for numbers alone are used by many sources.
struct EventSignature {
    Fact fact;
    QRegularExpression id;
    QRegularExpression source; ///< stands beside the id
    QRegularExpression text = {}; ///< stands in the same event, where the id is not enough
};

QRegularExpression number(const QString &alternatives)
{
    return QRegularExpression(u"(?<![\\w.%-])(?:%1)(?![\\w%])(?!\\.\\d)"_s.arg(alternatives));
}

const std::vector<EventSignature> &signatures()
{
    static const QRegularExpression schannel(u"\\bSchannel\\b"_s, caseless);
    // The short name in capitals only: "was" is a word.
    static const QRegularExpression activation(u"\\bWAS\\b"_s);
    static const QRegularExpression directory(u"MSExchange ?AD ?Access|MSExchange ?AD ?Topology"_s, caseless);
    static const QRegularExpression store(u"MSExchangeIS\\b"_s, caseless);
    static const std::vector<EventSignature> all = {
        {Fact::SchannelKeyInaccessible, number(u"36870"_s), schannel},
        {Fact::TlsHandshakeEvent, number(u"36871|36874|36888"_s), schannel},
        {Fact::AppPoolDisabled, number(u"5002"_s), activation},
        {Fact::WorkerProcessFailed, number(u"5009|5011|5059|5139"_s), activation},
        {Fact::IisModuleNotLoaded, number(u"2280|2282"_s), QRegularExpression(u"W3SVC[ -]WP\\b"_s, caseless)},
        {Fact::WinRmLiteralInstallPath, number(u"10113"_s),
            QRegularExpression(u"WinRM|Windows Remote Management"_s, caseless),
            QRegularExpression(u"%ExchangeInstallPath%"_s, caseless)},
        {Fact::TopologyDiscoveryFailed, number(u"2142|2114|2102|2103"_s), directory},
        {Fact::StoreMountFailed, number(u"9518|9519"_s), store},
        {Fact::ClockSkew, number(u"5003"_s), store},
        {Fact::MailboxQuarantined, number(u"1014"_s), store,
            QRegularExpression(u"quarant|\\b1013\\b"_s, caseless)},
        {Fact::DeviceContainerRefused, number(u"1053"_s),
            QRegularExpression(u"MSExchange ?ActiveSync"_s, caseless)},
        {Fact::PortsExhausted, number(u"4227"_s), QRegularExpression(u"\\bTcpip6?\\b"_s, caseless)},
        {Fact::MachineIdMismatch, number(u"6167"_s), QRegularExpression(u"\\bLsaSrv\\b"_s, caseless)},
        {Fact::DiskFull, number(u"15006"_s), QRegularExpression(u"MSExchangeTransport\\b"_s, caseless)},
    };
    return all;
}

/// Where another event stands between the number and the source, the source belongs to that one.
bool standsBeside(const QString &folded, const QRegularExpressionMatch &id, const QRegularExpression &source)
{
    static const QRegularExpression border(u"Event[ -]?ID|<EventID|Log Name|</Event>"_s, caseless);
    const qsizetype from = std::max<qsizetype>(0, id.capturedStart() - besideTheId);
    const QString before = folded.mid(from, id.capturedStart() - from);
    const QString after = folded.mid(id.capturedEnd(), besideTheId);
    for (const auto &match : matches(source, before)) {
        const QString between = before.mid(match.capturedEnd());
        if (matches(border, between).size() <= 1)
            return true;
    }
    const auto behind = source.match(after);
    return behind.hasMatch() && !border.match(QStringView(after).left(behind.capturedStart())).hasMatch();
}

void addEvents(QList<Recognition> &recognitions, const Paste &text)
{
    const QString &folded = text.folded();
    for (const EventSignature &signature : signatures()) {
        QStringList known;
        for (const auto &match : matches(signature.id, folded)) {
            const QString id = match.captured();
            if (known.contains(id) || !standsBeside(folded, match, signature.source))
                continue;
            if (!signature.text.pattern().isEmpty()
                && !signature.text.match(around(folded, match.capturedStart(), withinTheEvent)).hasMatch())
                continue;
            known.append(id);
            recognitions.append(found(
                u"Event %1"_s.arg(id), text.lineOfFolded(match.capturedStart()), {seen(signature.fact, id)}));
        }
    }
}

/// Texts that say it without the number: status codes and names that Windows does not translate.
void addTexts(QList<Recognition> &recognitions, const Paste &text)
{
    static const std::pair<Fact, QRegularExpression> texts[] = {
        {Fact::ChannelBindingRefused, QRegularExpression(u"\\b0xC000035B\\b"_s, caseless)},
        {Fact::ClockSkew,
            QRegularExpression(
                u"KRB_AP_ERR_SKEW|clocks on the client and server (?:machines )?are skewed"_s, caseless)},
        {Fact::TopologyDiscoveryFailed,
            QRegularExpression(
                u"No Minimal Required Number of Suitable Directory Servers Found|\\bNoSuitableServerFoundException\\b"_s,
                caseless)},
        {Fact::MachineIdMismatch, QRegularExpression(u"partial mismatch in the machine ID"_s, caseless)},
        {Fact::DiskFull,
            QRegularExpression(
                u"\\b0x80070070\\b|\\bERROR_DISK_FULL\\b|not enough space on the disk"_s, caseless)},
    };
    for (const auto &[fact, expression] : texts) {
        if (const auto match = expression.match(text.folded()); match.hasMatch())
            recognitions.append(found(match.captured().left(60), text.lineOfFolded(match.capturedStart()),
                {seen(fact, match.captured().left(80))}));
    }
}

QList<Recognition> recogniseEvents(const Paste &text)
{
    QList<Recognition> recognitions;
    addEvents(recognitions, text);
    addTexts(recognitions, text);
    return recognitions;
}

} // namespace

Reader windowsEvents()
{
    return {"windows-events"_L1, QT_TRANSLATE_NOOP("Readers", "Event of Windows or Exchange"),
        {Fact::SchannelKeyInaccessible, Fact::TlsHandshakeEvent, Fact::ChannelBindingRefused,
            Fact::AppPoolDisabled, Fact::WorkerProcessFailed, Fact::IisModuleNotLoaded,
            Fact::WinRmLiteralInstallPath, Fact::TopologyDiscoveryFailed, Fact::StoreMountFailed,
            Fact::ClockSkew, Fact::MailboxQuarantined, Fact::DeviceContainerRefused, Fact::PortsExhausted,
            Fact::MachineIdMismatch, Fact::DiskFull},
        recogniseEvents};
}

} // namespace wizard
