#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

/// What a server got from one of its own ports.
struct AnsweringPort {
    int number = 0;
    Truth connected = Truth::Unknown;
    Truth handshake = Truth::Unknown; ///< No: the other side closed the connection
    QString certificate; ///< thumbprint
    QString error;
};

[[nodiscard]] QList<Recognition> observe(const AnsweringPort &port);

/// The part "ports".
[[nodiscard]] QList<Recognition> portsFromCollector(CollectorFile &file);

[[nodiscard]] std::vector<Reader> portReaders();

} // namespace wizard
