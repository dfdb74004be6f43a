#pragma once

#include "wizard/evidence/forms/literals.h"
#include "wizard/evidence/forms/paste.h"
#include "wizard/evidence/recognition.h"

#include <optional>
#include <vector>

namespace wizard {

/// Who wrote an event. Sources have several names: in the log, in the viewer, of older versions.
enum class EventSource {
    Schannel,
    Activation, ///< WAS
    WebWorker,
    Remoting, ///< WinRM
    Directory,
    Store,
    ActiveSync,
    Tcpip,
    Lsa,
    Transport,
    Http,
    FrontEnd,
    AspNet,
    Common,
    ControlPanel,
    Rehydration,
    Security,
    Kerberos,
    Netlogon,
    TimeService,
    ServiceControl,
    GroupPolicy,
    DnsClient,
    DistributedCom,
    WebService, ///< W3SVC
    OutlookWeb,
    Roles, ///< MSExchange RBAC
    CmdletLogs,
    Mitigation,
    ApplicationLogic,
    Availability,
    Autodiscover,
    Replication,
    StorageEngine, ///< ESE
    KeyDistribution, ///< KDCSVC
    Federation, ///< AD FS
    Filtering, ///< FIPFS
    Diagnostics,
    ApplicationError,
    CertificateDeployment,
};

struct SourceName {
    QLatin1StringView name; ///< without "Microsoft-Windows-"
    EventSource source;
    bool exact = false; ///< in these capitals only, for the name is a word as well
};

/// An event whose number, and words of its text where the number is not enough, say all.
struct EventRow {
    EventSource source;
    int id;
    Fact fact;
    std::vector<QLatin1StringView> words = {}; ///< one of them stands in the text
    QLatin1StringView value = {}; ///< of the observation; the number where it is empty

    [[nodiscard]] bool holdsIn(QStringView text) const;
    [[nodiscard]] Observation observation() const;
};

[[nodiscard]] const std::vector<SourceName> &sourceNames();
[[nodiscard]] const std::vector<EventRow> &eventRows();
/// The events of the vocabulary that point to causes.
[[nodiscard]] const std::vector<EventRow> &vocabularyEvents();

/// The source of a provider's name as the log gives it.
[[nodiscard]] std::optional<EventSource> sourceOf(QStringView provider);
/// What the number of one event says, with the number as value.
[[nodiscard]] QList<Observation> eventObservations(EventSource source, int id, QStringView text);

/// Finds events in a text: source and number side by side, as the viewer, an export, a list or a line print
/// them, and as properties of one object. A number alone belongs to many sources.
class EventFinder {
public:
    explicit EventFinder(std::vector<EventRow> rows);
    [[nodiscard]] QList<Recognition> in(const Paste &paste) const;

private:
    struct Mark {
        enum class Kind { Source, Number, Border } kind;
        qsizetype start;
        qsizetype end;
        int index; ///< of the source's name, or the number
        bool isLabel; ///< a border that a number stands at
    };

    [[nodiscard]] QList<Mark> marksIn(const QString &folded) const;
    [[nodiscard]] static bool isLabelled(const QString &folded, const QList<Mark> &marks, qsizetype number);
    [[nodiscard]] static bool isInTheText(const QList<Mark> &marks, qsizetype number, EventSource source);
    [[nodiscard]] bool isBeside(const QList<Mark> &marks, qsizetype number, EventSource source) const;
    [[nodiscard]] static QStringView textOf(
        const QString &folded, const QList<Mark> &marks, qsizetype number);
    void addFromText(QList<Recognition> &recognitions, const Paste &paste) const;
    void addFromObjects(QList<Recognition> &recognitions, const Paste &paste) const;

    std::vector<EventRow> m_rows;
    std::vector<QByteArray> m_numbers; ///< as they are written
    std::vector<QLatin1StringView> m_borders;
    Literals m_literals;
};

} // namespace wizard
