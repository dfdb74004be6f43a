#include "wizard/evidence/recognising.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// Services without which no Exchange server works (the list of HealthChecker).
const QString needed =
    u"MSExchangeADTopology|MSExchangeIS|MSExchangeRPC|MSExchangeServiceHost|MSExchangeFrontEndTransport|"_s
    u"MSExchangeTransport|MSExchangeDelivery|MSExchangeSubmission|MSExchangeRepl|MSExchangeFastSearch|"_s
    u"HostControllerService|W3Svc|WAS|IISAdmin|WinMgmt"_s;

struct Service {
    QString name;
    QStringList words; ///< state and start type
    int line = 0;
};

bool says(const Service &service, QLatin1StringView word)
{
    return service.words.contains(QString(word), Qt::CaseInsensitive);
}

/// Rows that hold nothing but a service's name, its state and its start type, in any order; the display name
/// of Get-Service's own table stands last and may be anything.
void addRows(QList<Service> &services, const Paste &text)
{
    static const QString word =
        u"(?:Stopped|Running|StartPending|StopPending|Disabled|Automatic|Auto|Manual)"_s;
    static const QRegularExpression row(
        u"^\\s*((?:%1\\s+)*)(%2)((?:\\s+%1)+)\\s*$"_s.arg(word, needed), caseless);
    static const QRegularExpression table(
        u"^\\s*((?:Stopped|Running)\\s+)(%1)(\\s+\\S.*)?$"_s.arg(needed), caseless);
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        const QString &line = text.lines().at(i);
        if (const auto match = row.match(line); match.hasMatch())
            services.append({match.captured(2),
                (match.captured(1) + u' ' + match.captured(3)).simplified().split(u' '), int(i + 1)});
        else if (const auto other = table.match(line); other.hasMatch())
            services.append({other.captured(2), {other.captured(1).trimmed()}, int(i + 1)});
    }
}

void addObjects(QList<Service> &services, const Paste &text)
{
    static const QRegularExpression name(u"^(?:%1)$"_s.arg(needed), caseless);
    for (const PropertyObject &object : text.objects()) {
        const QString service = object.value("Name"_L1);
        if (!name.match(service).hasMatch())
            continue;
        QStringList words;
        for (const QLatin1StringView property : {"Status"_L1, "State"_L1, "StartType"_L1, "StartMode"_L1}) {
            if (object.has(property))
                words.append(object.value(property));
        }
        services.append({service, words, object.line()});
    }
}

/// "sc qc" and "sc query": SERVICE_NAME, then START_TYPE or STATE with a number.
void addControllerOutput(QList<Service> &services, const Paste &text)
{
    static const QRegularExpression output(
        u"SERVICE_NAME:\\s?(%1)\\b(?:(?!SERVICE_NAME).){0,400}?\\b(?:START_TYPE\\s?:\\s?(\\d)|STATE\\s?:\\s?(\\d))"_s
            .arg(needed),
        caseless);
    for (const auto &match : matches(output, text.folded())) {
        const QString word = match.captured(2) == u"4" ? u"Disabled"_s
            : match.captured(3) == u"1"                ? u"Stopped"_s
            : match.captured(3) == u"4"                ? u"Running"_s
                                                       : QString();
        services.append({match.captured(1), {word}, text.lineOfFolded(match.capturedStart())});
    }
}

void addNames(QList<Recognition> &recognitions, const QList<Service> &services, Fact fact)
{
    QStringList names;
    for (const Service &service : services) {
        if (!names.contains(service.name))
            names.append(service.name);
    }
    if (!names.isEmpty())
        recognitions.append(
            found(names.join(u", "_s).left(60), services.first().line, {seen(fact, names.join(u", "_s))}));
}

/// "Get-Process ExSetup": a row that ends in the name, or the error whose id is never translated.
void addSetup(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression row(u"^\\s*(?:[\\d.,]+\\s+){4,}(ExSetup(?:UI)?)\\s*$"_s, caseless);
    static const QRegularExpression none(
        u"\\(ExSetup:String\\).{0,200}?NoProcessFoundForGivenName"_s, caseless);
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        if (const auto match = row.match(text.lines().at(i)); match.hasMatch()) {
            recognitions.append(found(match.captured(1), int(i + 1), {seen(Fact::SetupRunning)}));
            return;
        }
    }
    if (const auto match = none.match(text.folded()); match.hasMatch())
        recognitions.append(found(u"Get-Process ExSetup"_s, text.lineOfFolded(match.capturedStart()),
            {seen(Fact::SetupRunning, {}, Truth::No)}));
}

QList<Recognition> recogniseServices(const Paste &text)
{
    static const QRegularExpression web(u"^(?:W3Svc|WAS)$"_s, caseless);
    QList<Service> services;
    addRows(services, text);
    addObjects(services, text);
    addControllerOutput(services, text);
    QList<Service> disabled;
    QList<Service> stopped;
    for (const Service &service : std::as_const(services)) {
        if (says(service, "Disabled"_L1))
            disabled.append(service);
        if (says(service, "Stopped"_L1) && web.match(service.name).hasMatch())
            stopped.append(service);
    }
    QList<Recognition> recognitions;
    addNames(recognitions, disabled, Fact::ServicesDisabled);
    addNames(recognitions, stopped, Fact::WebServiceStopped);
    addSetup(recognitions, text);
    return recognitions;
}

} // namespace

Reader serviceStates()
{
    return {"service-states"_L1, QT_TRANSLATE_NOOP("Readers", "States of services"),
        {Fact::ServicesDisabled, Fact::WebServiceStopped, Fact::SetupRunning}, recogniseServices};
}

} // namespace wizard
