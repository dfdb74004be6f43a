#pragma once

#include "app/cli/command.h"
#include "app/cli/stopsignal.h"
#include "wizard/lab/lab.h"

#include <memory>

namespace app {

/// `lab list` and `lab run`: training scenarios on loopback ports.
class LabCommand : public Command {
    Q_OBJECT

public:
    void declare(QCommandLineParser &parser) const override;
    [[nodiscard]] wizard::Result<void> take(const QCommandLineParser &parser) override;
    void start() override;
    [[nodiscard]] int mostWords() const override { return 1; }

private:
    void list();
    void run();

    bool m_run = false;
    bool m_json = false;
    QString m_scenario;
    int m_seconds = 0; ///< 0: until stopped
    std::unique_ptr<StopSignal> m_stop;
    std::unique_ptr<wizard::Lab> m_lab;
};

} // namespace app
