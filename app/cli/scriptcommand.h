#pragma once

#include "app/cli/command.h"
#include "app/livesurroundings.h"
#include "wizard/remediation/plan.h"

namespace app {

/// `script`: writes the scripts of a remedy into a folder.
class ScriptCommand : public Command {
    Q_OBJECT

public:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] wizard::Result<void> take(const QCommandLineParser &parser) override;
    void start() override;

private:
    [[nodiscard]] wizard::Result<wizard::Plan> makePlan();
    [[nodiscard]] wizard::Result<void> write(const wizard::Plan &plan) const;

    LiveSurroundings m_surroundings;
    const wizard::Remedy *m_remedy = nullptr;
    wizard::Decisions m_decisions;
    QStringList m_evidence;
    QString m_folder;
};

} // namespace app
