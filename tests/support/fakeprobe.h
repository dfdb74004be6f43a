#pragma once

#include "wizard/probing/probe.h"

#include <QTimer>

namespace support {

/// A probe that behaves as a test says.
class FakeProbe : public wizard::Probe {
public:
    enum class Finish {
        Now, ///< inside start()
        Later, ///< from the event loop
        Never,
        Twice, ///< breaks the promise to finish once
    };

    explicit FakeProbe(Finish finish, wizard::ProbeReport report = {})
        : m_finish(finish)
        , m_report(std::move(report))
    {
    }

    void start() override
    {
        switch (m_finish) {
        case Finish::Now:
            Q_EMIT finished(m_report);
            return;
        case Finish::Later:
            report();
            return;
        case Finish::Never:
            return;
        case Finish::Twice:
            report();
            report();
            return;
        }
    }

private:
    void report()
    {
        QTimer::singleShot(0, this, [this] { Q_EMIT finished(m_report); });
    }

    Finish m_finish;
    wizard::ProbeReport m_report;
};

inline wizard::ProbeReport reportOf(wizard::ProbeReport::Outcome outcome, const QString &sentence,
    wizard::Fact fact, wizard::Truth truth, const wizard::ServerName &server)
{
    wizard::Observation observation;
    observation.fact = fact;
    observation.truth = truth;
    observation.subject.server = server;
    observation.source = wizard::Place::inDocument(QStringLiteral("fake"));
    return {outcome, sentence, {observation}};
}

} // namespace support
