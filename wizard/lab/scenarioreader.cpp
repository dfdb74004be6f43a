#include "wizard/lab/scenarioreader.h"

#include "wizard/lab/fieldreader.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

Result<QJsonObject> parse(const QByteArray &json, const QString &name)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error != QJsonParseError::NoError) {
        const qsizetype line = json.left(problem.offset).count('\n') + 1;
        return std::unexpected(Error{
            Tr::tr("This is not JSON: %1.").arg(problem.errorString()), u"%1:%2"_s.arg(name).arg(line)});
    }
    if (!document.isObject())
        return std::unexpected(Error{Tr::tr("An object in braces is expected here."), name});
    return document.object();
}

template <typename T>
Result<T> resultOf(T value, const std::optional<Error> &error, const QString &name)
{
    if (!error)
        return value;
    return std::unexpected(
        Error{error->message, error->place.isEmpty() ? name : name + u": "_s + error->place});
}

/// What reading a scenario needs everywhere.
struct Reading {
    const LabProfiles &profiles;
    std::optional<Error> error = {};
};

QByteArray readBody(FieldReader &fields)
{
    if (fields.value("body"_L1).isArray())
        return fields.texts("body"_L1).join(u'\n').toUtf8();
    return fields.has("body"_L1) ? fields.value("body"_L1).toString().toUtf8() : QByteArray();
}

LabAnswer readAnswer(const QJsonValue &value, const QString &place, Reading &reading)
{
    if (value.isString()) {
        if (!reading.profiles.answers.contains(value.toString()) && !reading.error)
            reading.error = Error{Tr::tr("There is no answer named “%1”.").arg(value.toString()), place};
        return reading.profiles.answers.value(value.toString());
    }
    static const QStringList endings = {u"complete"_s, u"close"_s, u"reset"_s, u"silent"_s, u"garbage"_s,
        u"endlessHeader"_s, u"endlessBody"_s, u"slowBody"_s};
    FieldReader fields(value, place, reading.error);
    LabAnswer answer;
    answer.ending = static_cast<AnswerEnding>(fields.choice("ending"_L1, endings));
    answer.status = fields.number("status"_L1, 200, 599, 200);
    answer.reason = fields.text("reason"_L1, u"OK"_s).toLatin1();
    answer.body = readBody(fields);
    for (const QString &header : fields.texts("headers"_L1)) {
        static const QRegularExpression shape(u"^[A-Za-z0-9-]+: [^\\r\\n]*$"_s);
        if (!shape.match(header).hasMatch())
            fields.complain(
                fields.placeOf("headers"_L1), Tr::tr("“%1” is not “Name: value”.").arg(header.left(60)));
        answer.headers.append(header.toLatin1());
    }
    fields.refuseOthers();
    return answer;
}

QList<LabRoute> readRoutes(const QJsonArray &list, const QString &place, Reading &reading)
{
    QList<LabRoute> routes;
    for (qsizetype i = 0; i < list.size(); ++i) {
        FieldReader fields(list.at(i), u"%1[%2]"_s.arg(place).arg(i), reading.error);
        LabRoute route;
        route.method = fields.text("method"_L1, u"GET"_s).toLatin1();
        route.path = fields.text("path"_L1).toLatin1().toLower();
        route.cookie = fields.text("cookie"_L1, {}).toLatin1();
        route.answer = readAnswer(fields.value("answer"_L1), fields.placeOf("answer"_L1), reading);
        if (!route.path.startsWith('/'))
            fields.complain(fields.placeOf("path"_L1), Tr::tr("A path begins with /."));
        fields.refuseOthers();
        routes.append(route);
    }
    return routes;
}

void readTls(FieldReader &parent, LabEndpoint &endpoint, Reading &reading)
{
    static const QStringList behaviours = {u"ok"_s, u"closeAtAccept"_s, u"resetAtAccept"_s,
        u"closeAfterClientHello"_s, u"resetAfterClientHello"_s, u"alertHandshakeFailure"_s,
        u"alertProtocolVersion"_s, u"plainHttp"_s, u"silent"_s, u"garbage"_s, u"refused"_s};
    static const QStringList leaves = {
        u"issued"_s, u"selfSigned"_s, u"expired"_s, u"notYetValid"_s, u"wrongName"_s};
    static const QStringList protocols = {QString(), u"TLSv1"_s, u"TLSv1.1"_s, u"TLSv1.2"_s, u"TLSv1.3"_s};
    if (!parent.has("tls"_L1))
        return;
    FieldReader fields(parent.value("tls"_L1), parent.placeOf("tls"_L1), reading.error);
    endpoint.behaviour = static_cast<TlsBehaviour>(fields.choice("behaviour"_L1, behaviours));
    if (fields.has("certificate"_L1))
        endpoint.leaf = static_cast<LeafKind>(fields.choice("certificate"_L1, leaves));
    endpoint.minProtocol = protocols.at(fields.choice("minProtocol"_L1, protocols)).toLatin1();
    endpoint.maxProtocol = protocols.at(fields.choice("maxProtocol"_L1, protocols)).toLatin1();
    fields.refuseOthers();
}

std::optional<LabEndpoint> readEndpoint(
    FieldReader &server, QLatin1StringView key, LabEndpoint healthy, Reading &reading)
{
    const QString usual = u"healthy-"_s + key;
    if (server.isNull(key))
        return std::nullopt;
    FieldReader fields(
        server.has(key) ? server.value(key) : QJsonObject(), server.placeOf(key), reading.error);
    const QString profile = fields.text("profile"_L1, usual);
    if (!reading.profiles.routes.contains(profile))
        fields.complain(
            fields.placeOf("profile"_L1), Tr::tr("There is no profile named “%1”.").arg(profile.left(60)));
    readTls(fields, healthy, reading);
    healthy.routes = readRoutes(fields.list("routes"_L1), fields.placeOf("routes"_L1), reading);
    healthy.routes += reading.profiles.routes.value(profile);
    fields.refuseOthers();
    return healthy;
}

ScenarioServer readServer(const QJsonValue &value, const QString &place, Reading &reading)
{
    static const QStringList authKeys = {u"valid"_s, u"expired"_s, u"fresh"_s, u"missing"_s};
    FieldReader fields(value, place, reading.error);
    ScenarioServer server;
    server.name = fields.text("name"_L1);
    server.fqdn = fields.text("fqdn"_L1);
    server.build = fields.text("build"_L1);
    server.authKey = static_cast<AuthKey>(fields.choice("authKey"_L1, authKeys));
    server.front = readEndpoint(fields, "front"_L1, {}, reading);
    LabEndpoint ownCertificate; // Exchange's own is self-signed
    ownCertificate.leaf = LeafKind::SelfSigned;
    LabEndpoint plain;
    plain.tls = false;
    server.back = readEndpoint(fields, "back"_L1, ownCertificate, reading);
    server.http = readEndpoint(fields, "http"_L1, plain, reading);
    static const QRegularExpression buildShape(u"^[0-9]+(\\.[0-9]+){3}$"_s);
    if (!buildShape.match(server.build).hasMatch())
        fields.complain(fields.placeOf("build"_L1), Tr::tr("A build has four numbers, as 15.2.1748.49."));
    fields.refuseOthers();
    return server;
}

QList<Symptom> readSymptoms(FieldReader &fields)
{
    QList<Symptom> found;
    for (const QString &id : fields.texts("symptoms"_L1)) {
        const QByteArray latin = id.toLatin1();
        if (const auto symptom = symptomById(QLatin1StringView(latin)))
            found.append(*symptom);
        else
            fields.complain(
                fields.placeOf("symptoms"_L1), Tr::tr("There is no symptom “%1”.").arg(id.left(60)));
    }
    return found;
}

} // namespace

Result<LabProfiles> readProfiles(const QByteArray &json, const QString &name)
{
    const auto object = parse(json, name);
    if (!object)
        return std::unexpected(object.error());
    LabProfiles profiles;
    Reading reading{profiles};
    FieldReader fields(*object, {}, reading.error);
    const QJsonObject answers = fields.value("answers"_L1).toObject();
    for (auto it = answers.begin(); it != answers.end(); ++it)
        profiles.answers.insert(it.key(), readAnswer(it.value(), u"answers."_s + it.key(), reading));
    const QJsonObject routes = fields.value("profiles"_L1).toObject();
    for (auto it = routes.begin(); it != routes.end(); ++it)
        profiles.routes.insert(
            it.key(), readRoutes(it.value().toArray(), u"profiles."_s + it.key(), reading));
    fields.refuseOthers();
    const std::optional<Error> error = reading.error;
    return resultOf(profiles, error, name);
}

Result<Scenario> readScenario(const QByteArray &json, const QString &name, const LabProfiles &profiles)
{
    const auto object = parse(json, name);
    if (!object)
        return std::unexpected(object.error());
    Reading reading{profiles};
    FieldReader fields(*object, {}, reading.error);
    Scenario scenario;
    scenario.id = fields.text("id"_L1);
    scenario.title = fields.text("title"_L1);
    scenario.cause = fields.isNull("cause"_L1) ? QString() : fields.text("cause"_L1);
    scenario.symptoms = readSymptoms(fields);
    const QJsonArray servers = fields.list("servers"_L1);
    for (qsizetype i = 0; i < servers.size(); ++i)
        scenario.servers.append(readServer(servers.at(i), u"servers[%1]"_s.arg(i), reading));
    if (servers.isEmpty())
        fields.complain(u"servers"_s, Tr::tr("A scenario has at least one server."));
    return resultOf(scenario, reading.error, name);
}

} // namespace wizard
