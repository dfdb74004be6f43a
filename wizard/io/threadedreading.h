#pragma once

#include "wizard/investigation/filereading.h"
#include "wizard/io/readingwork.h"

#include <QTimer>

namespace wizard {

/// Reads in a thread of its own, since no call of Qt reads files while others go on. A file from which
/// nothing comes for a while, as on a network drive that hangs, is given up with a word, and the next one is
/// read.
class ThreadedReading : public FileReading {
    Q_OBJECT

public:
    ThreadedReading(
        QString path, Reading how, ReadingMeans means = ReadingMeans::real(), QObject *parent = nullptr);
    ~ThreadedReading() override;

    void start() override;
    void stop() override;
    /// What happens when patience ends.
    void giveUp();

private:
    void begin();
    void look();
    void end();

    QString m_path;
    Reading m_how;
    ReadingMeans m_means;
    std::shared_ptr<ReadingWork> m_work;
    QTimer m_look;
    QTimer m_patience;
    quint64 m_seen = 0; ///< steps of the work when it was looked at last
};

} // namespace wizard
