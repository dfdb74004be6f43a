#pragma once

#include "wizard/lab/lab.h"

#include <memory>

namespace support {

inline wizard::LabAnswer answer(int status, const QList<QByteArray> &headers = {},
    const QByteArray &body = {}, wizard::AnswerEnding ending = wizard::AnswerEnding::Complete)
{
    return {.status = status, .reason = "Reason", .headers = headers, .body = body, .ending = ending};
}

inline wizard::LabRoute route(const QByteArray &path, const wizard::LabAnswer &answer)
{
    return {.method = "*", .path = path, .cookie = {}, .answer = answer};
}

/// A scenario of one server EX01 whose parts a test chooses. Use with targets that link wizard_lab.
inline wizard::Scenario oneServer()
{
    wizard::ScenarioServer server;
    server.name = QStringLiteral("EX01");
    server.fqdn = QStringLiteral("ex01.contoso.test");
    server.build = QStringLiteral("15.2.1748.49");
    wizard::Scenario scenario;
    scenario.id = QStringLiteral("test");
    scenario.servers = {server};
    return scenario;
}

/// Starts it; null where that fails.
inline std::unique_ptr<wizard::Lab> startLab(const wizard::Scenario &scenario)
{
    auto lab = wizard::Lab::start(scenario, QDateTime::currentDateTimeUtc());
    return lab ? std::move(*lab) : nullptr;
}

inline std::unique_ptr<wizard::Lab> startFrontEnd(const wizard::LabEndpoint &front)
{
    wizard::Scenario scenario = oneServer();
    scenario.servers.first().front = front;
    return startLab(scenario);
}

/// An endpoint that gives one answer to everything.
inline wizard::LabEndpoint answering(const wizard::LabAnswer &answer)
{
    wizard::LabEndpoint endpoint;
    endpoint.routes = {route("/*", answer)};
    return endpoint;
}

inline wizard::LabEndpoint behaving(wizard::TlsBehaviour behaviour)
{
    wizard::LabEndpoint endpoint;
    endpoint.behaviour = behaviour;
    return endpoint;
}

} // namespace support
