#pragma once

#include "wizard/knowledge/symptom.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace wizard {

// A scenario is one JSON file, resources/lab/<id>.json:
//
//   { "id", "title",
//     "cause": id of the catalogue or null,
//     "symptoms": [symptom id...],
//     "servers": [ { "name": "EX01", "fqdn", "build",
//                    "authKey": "valid" | "expired" | "fresh" | "missing",
//                    "front": endpoint, "back": endpoint, "http": endpoint } ... ],
//     "organisation": not read here }
//
// An endpoint overrides the healthy model; where it is left out, the healthy model holds:
//
//   { "profile": name, "tls": { "behaviour", "certificate", "minProtocol", "maxProtocol" },
//     "routes": [ { "method": "GET", "path": "/owa/*", "cookie": "cadata", "answer": name or answer } ... ] }
//
// Routes of the scenario come before those of the profile; the first that fits answers. A path that ends in *
// fits every longer path; method * fits all; paths are compared without case, as IIS does. An answer is
//
//   { "status", "reason", "headers": ["Name: value"...], "body": text or [line...], "ending" }
//
// in which {server} {fqdn} {FQDN} {host} {host-escaped} {build} {cu} {request-id} {auth-keys} are replaced.
// Other top-level keys belong to other faces of the lab; an unknown key within these parts is an error.
// Profiles and named answers are in resources/lab/profiles/.

enum class TlsBehaviour {
    Ok,
    CloseAtAccept,
    ResetAtAccept,
    CloseAfterClientHello, ///< what http.sys does without a usable certificate
    ResetAfterClientHello,
    AlertHandshakeFailure,
    AlertProtocolVersion,
    PlainHttp,
    Silent,
    Garbage,
    Refused, ///< nothing listens
};

enum class LeafKind { Issued, SelfSigned, Expired, NotYetValid, WrongName };

/// How an answer ends, for the ways in which servers misbehave.
enum class AnswerEnding { Complete, Close, Reset, Silent, Garbage, EndlessHeader, EndlessBody, SlowBody };

struct LabAnswer {
    int status = 200;
    QByteArray reason = "OK";
    QList<QByteArray> headers;
    QByteArray body;
    AnswerEnding ending = AnswerEnding::Complete;
};

struct LabRoute {
    QByteArray method = "GET";
    QByteArray path;
    QByteArray cookie; ///< fits only requests that carry a cookie of this name
    LabAnswer answer;
};

struct LabEndpoint {
    bool tls = true;
    TlsBehaviour behaviour = TlsBehaviour::Ok;
    LeafKind leaf = LeafKind::Issued;
    QByteArray minProtocol; ///< in OpenSSL's spelling, "TLSv1.2"; empty: the library's own
    QByteArray maxProtocol;
    QList<LabRoute> routes;
};

/// The Auth certificate as the server's metadata document shows it. Fresh: made two hours ago.
enum class AuthKey { Valid, Expired, Fresh, Missing };

struct ScenarioServer {
    QString name;
    QString fqdn;
    QString build;
    AuthKey authKey = AuthKey::Valid;
    std::optional<LabEndpoint> front;
    std::optional<LabEndpoint> back;
    std::optional<LabEndpoint> http;
};

struct Scenario {
    QString id;
    QString title;
    QString cause; ///< empty: nothing is wrong
    QList<Symptom> symptoms;
    QList<ScenarioServer> servers;
};

/// Named answers and the routes of the healthy model.
struct LabProfiles {
    QHash<QString, LabAnswer> answers;
    QHash<QString, QList<LabRoute>> routes;
};

} // namespace wizard
