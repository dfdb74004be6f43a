#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

/// The proxy of WinHTTP; without a server Windows goes direct.
struct Proxy {
    QString server;
    QString bypass; ///< hosts that are excepted, with semicolons
    int line = 0;
};

/// How far the clock of a domain controller is ahead.
struct ClockOffset {
    double seconds = 0;
    double doubt = 0; ///< what the measurement itself may be wrong by
    int line = 0;
};

/// A service principal name in the directory.
struct ServiceName {
    QString name;
    int others = 0; ///< accounts that hold it beside the one that should
    int line = 0;
};

/// What a server got from one of its own ports.
struct AnsweringPort {
    int number = 0;
    Truth connected = Truth::Unknown;
    Truth handshake = Truth::Unknown; ///< No: the other side closed the connection
    Thumbprint certificate;
    QString error;
};

/// Whether a port of a server answered somebody.
struct PortTest {
    ServerName from; ///< empty where the form does not say it
    ServerName to;
    int number = 0;
    bool connected = false;
    int line = 0;
};

/// `server` may be among the exceptions; where its name is not known, any host may be the one.
[[nodiscard]] QList<Recognition> observe(const Proxy &proxy, const ServerName &server);
[[nodiscard]] QList<Recognition> observe(const QList<ClockOffset> &offsets);
[[nodiscard]] QList<Recognition> observe(const ServiceName &name);
[[nodiscard]] QList<Recognition> observe(const AnsweringPort &port);
/// A port that answers on its own server, and not from another one.
[[nodiscard]] QList<Recognition> observe(const QList<PortTest> &tests);

[[nodiscard]] std::vector<Reader> networkReaders();

} // namespace wizard
