#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

/// An application pool or a web site of IIS. Names and states are not translated.
struct Hosted {
    QString name;
    QString state; ///< "Started", "Stopped" or a word between; empty: not read
    int line = 0;

    [[nodiscard]] bool is(QLatin1StringView word) const
    {
        return state.compare(word, Qt::CaseInsensitive) == 0;
    }
};

/// Something is stopped; or those without which nobody signs in are started, and nothing else that is listed
/// is between the two.
[[nodiscard]] QList<Recognition> observe(const Seen<Hosted> &listed);

[[nodiscard]] std::vector<Reader> poolReaders();

} // namespace wizard
