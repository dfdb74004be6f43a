#pragma once

#include "tests/support/emptysurroundings.h"
#include "tests/support/observations.h"
#include "wizard/investigation/investigation.h"

#include <QSignalSpy>
#include <QTest>

namespace support {

using namespace Qt::StringLiterals;
using namespace wizard;

class ReadyProbe : public Probe {
public:
    explicit ReadyProbe(ProbeReport report)
        : m_report(std::move(report))
    {
    }
    void start() override { Q_EMIT finished(m_report); }

private:
    ProbeReport m_report;
};

class HangingProbe : public Probe {
public:
    void start() override { }
};

/// A world in which port 444 of every server closes the handshake.
class BrokenBackEnd : public EmptySurroundings {
public:
    bool hangs = false;
    bool mended = false;
    QMap<QString, Import> filesOnDisk;

    std::unique_ptr<Probe> makeProbe(Check check, const Target &target) override
    {
        if (hangs)
            return std::make_unique<HangingProbe>();
        const bool broken = !mended && (check == Check::BackEndTls || check == Check::RoundTrip);
        const Truth truth = broken ? Truth::No : Truth::Yes;
        return std::make_unique<ReadyProbe>(
            ProbeReport{broken ? ProbeReport::Outcome::Bad : ProbeReport::Outcome::Good, u"seen"_s,
                {seen(entry(check).tells.front().fact, truth, {}, target.server().text())}});
    }
    Result<Import> importFile(const QString &path) override
    {
        if (!filesOnDisk.contains(path))
            return std::unexpected(Error{u"There is no such file."_s, path});
        return filesOnDisk.value(path);
    }
    QList<ScenarioEntry> scenarios() const override
    {
        return {{u"one"_s, u"One"_s, {Symptom::OwaBlankPage}}};
    }
    Result<QList<Target>> startScenario(const QString &id) override
    {
        if (id != u"one"_s)
            return std::unexpected(Error{u"There is no such scenario."_s, id});
        return QList<Target>{*parseTarget(u"127.0.0.1:8443:8444"_s)};
    }
};

inline void runChecks(Investigation &investigation)
{
    QSignalSpy finished(&investigation.runner(), &ProbeRunner::finished);
    investigation.startChecks();
    QVERIFY(finished.wait());
}

} // namespace support
