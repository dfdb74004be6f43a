#pragma once

#include "wizard/evidence/observation.h"
#include "wizard/knowledge/check.h"

#include <QList>
#include <QObject>

namespace wizard {

/// What a probe found. `sentence` is untranslated data such as "TLS 1.2, valid until 2027-02-14".
struct ProbeReport {
    enum class Outcome {
        Good, ///< the checked thing is in order
        Bad, ///< it is not
        Unclear, ///< the probe could not tell
    };
    Outcome outcome = Outcome::Unclear;
    QString sentence;
    QList<Observation> observations;
    QByteArray file = {}; ///< of the collector: what it wrote, where that can be read
};

/// Looks at one thing on one server, asynchronously. Destruction cancels.
/// Guarantee to users: `finished` is emitted at most once and never after destruction; it may be emitted
/// inside start(). A probe that never finishes is ended by the runner's limit.
class Probe : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start() = 0;

Q_SIGNALS:
    void finished(const wizard::ProbeReport &report);
};

} // namespace wizard
