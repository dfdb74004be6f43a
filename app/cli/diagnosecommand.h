#pragma once

#include "app/cli/casesaving.h"
#include "app/cli/command.h"
#include "app/cli/report.h"
#include "app/cli/stopsignal.h"
#include "app/livesurroundings.h"
#include "wizard/investigation/investigation.h"

#include <QDateTime>
#include <QTimer>

#include <memory>

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
    [[nodiscard]] wizard::Result<void> takeTargets(const QCommandLineParser &parser);
    [[nodiscard]] wizard::Result<void> takeInstants(const QCommandLineParser &parser);
    [[nodiscard]] wizard::Result<void> takeSaving(const QCommandLineParser &parser);
    [[nodiscard]] wizard::Result<void> takeSymptoms(const QCommandLineParser &parser);
    [[nodiscard]] wizard::Result<void> takeAnswers(const QCommandLineParser &parser);
    [[nodiscard]] wizard::Result<void> takePassword();
    void watchStop();
    void readTexts();
    void go();
    void addText(const wizard::Result<QByteArray> &bytes, const QString &name);
    void refuse(const wizard::Error &error);
    void sayHowFar();
    void report();

    LiveSurroundings m_surroundings;
    wizard::Investigation m_investigation;
    QList<wizard::Target> m_targets;
    QStringList m_evidence;
    QStringList m_texts;
    wizard::Result<QByteArray> m_input; ///< of standard input, where it is asked for
    QDateTime m_now; ///< invalid: the real one
    std::unique_ptr<StopSignal> m_stop; ///< while files are read and checks run
    QTimer m_patience;
    int m_stopped = 0; ///< the exit code, if somebody stopped
    Format m_format = Format::Text;
    CaseSaving m_saving;
    bool m_unreadable = false;
};

} // namespace app
