#pragma once

#include "wizard/lab/scenario.h"

namespace wizard {

/// What the lab reads of a request.
struct LabRequest {
    QByteArray method;
    QByteArray path; ///< lower case, without the query
    QByteArray host; ///< as the client wrote it, printable
    QByteArrayList cookies; ///< names only
};

/// Empty where the bytes are no HTTP request.
[[nodiscard]] std::optional<LabRequest> readRequest(const QByteArray &head);

/// The first route that fits; null where none does.
[[nodiscard]] const LabAnswer *findAnswer(const QList<LabRoute> &routes, const LabRequest &request);

/// What stands for the server in the texts of answers: "{server}" and so on.
using LabValues = QList<std::pair<QByteArray, QByteArray>>;
[[nodiscard]] LabValues valuesFor(const LabValues &server, const LabRequest &request);

/// Status line, headers and, for endings that have one, the body.
[[nodiscard]] QByteArray render(const LabAnswer &answer, const LabValues &values);

} // namespace wizard
