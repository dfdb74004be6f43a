#pragma once

#include <QString>

namespace wizard {

class Investigation;

/// What is handed on when the journey ends.
struct CaseTexts {
    QString ticket;
    QString handOver; ///< empty without a plan
    QString change; ///< empty without a plan
};

[[nodiscard]] CaseTexts textsOf(const Investigation &investigation);

} // namespace wizard
