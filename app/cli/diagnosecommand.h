#pragma once

#include "app/cli/command.h"
#include "app/cli/report.h"
#include "app/livesurroundings.h"
#include "wizard/investigation/investigation.h"

namespace app {

/// `diagnose`: the journey from the symptoms to the cause without a window.
class DiagnoseCommand : public Command {
    Q_OBJECT

public:
    DiagnoseCommand();
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] wizard::Result<void> take(const QCommandLineParser &parser) override;
    void start() override;

private:
    void readEvidence();
    void report();

    LiveSurroundings m_surroundings;
    wizard::Investigation m_investigation;
    QList<wizard::Target> m_targets;
    QStringList m_evidence;
    QStringList m_texts;
    Format m_format = Format::Text;
    bool m_unreadable = false;
};

} // namespace app
