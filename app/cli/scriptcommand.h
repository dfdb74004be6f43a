#pragma once

#include "app/cli/command.h"
#include "app/livesurroundings.h"
#include "wizard/investigation/investigation.h"
#include "wizard/remediation/plan.h"

#include <optional>

namespace app {

/// `script`: writes the scripts of a remedy into a folder.
class ScriptCommand : public Command {
    Q_OBJECT

public:
    ScriptCommand();
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] wizard::Result<void> take(const QCommandLineParser &parser) override;
    void start() override;

private:
    [[nodiscard]] wizard::Result<wizard::Plan> makePlan() const;
    [[nodiscard]] wizard::Result<void> write(const wizard::Plan &plan) const;

    void finish();

    LiveSurroundings m_surroundings;
    wizard::Investigation m_investigation;
    std::optional<wizard::Error> m_unreadable; ///< the first of the evidence
    const wizard::Remedy *m_remedy = nullptr;
    wizard::Decisions m_decisions;
    QStringList m_evidence;
    QString m_folder;
};

} // namespace app
