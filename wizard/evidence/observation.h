#pragma once

#include "wizard/evidence/values/place.h"
#include "wizard/evidence/values/value.h"
#include "wizard/servername.h"

#include <QDateTime>
#include <QString>

namespace wizard {

/// Unknown is never No: a probe that failed or was not run leaves Unknown.
enum class Truth { Unknown, No, Yes };

/// What an observation is about. Empty means: the source did not say.
struct Subject {
    ServerName server;
    Thumbprint certificate;
    QString account;

    friend bool operator==(const Subject &, const Subject &) = default;
};

struct Observation {
    Fact fact = Fact::Count;
    Truth truth = Truth::Unknown;
    Subject subject;
    Value value;
    Place source;
    QDateTime time; ///< when it was seen, UTC; invalid where the source does not say
    QString excerpt; ///< the raw text it was read from, at most 400 characters

    friend bool operator==(const Observation &, const Observation &) = default;
};

} // namespace wizard
