#pragma once

#include "wizard/investigation/surroundings.h"

#include <QObject>
#include <QStringList>

namespace wizard {

/// Reads what people hand over, one path after the other: each ends with `taken` or `refused`, all of them
/// with `finished`.
class HandingOver : public QObject {
    Q_OBJECT

public:
    /// `surroundings` must outlive it.
    explicit HandingOver(Surroundings &surroundings, QObject *parent = nullptr);
    ~HandingOver() override;

    void read(const QStringList &paths);
    /// What is being read ends with what was found; what waits is not read.
    void stop();
    /// The part of logs that counts from the next file on.
    void setWindow(const TimeWindow &window) { m_window = window; }

    [[nodiscard]] bool isReading() const { return m_reading != nullptr; }
    [[nodiscard]] QString path() const { return m_path; } ///< that is being read
    [[nodiscard]] const Progress &progress() const { return m_progress; }

Q_SIGNALS:
    void taken(const QString &path, const wizard::Import &import);
    void refused(const QString &path, const wizard::Error &error);
    void progressed();
    void finished();

private:
    void readNext();
    [[nodiscard]] QString endOfReading();

    Surroundings &m_surroundings;
    TimeWindow m_window;
    QStringList m_waiting;
    QString m_path;
    Progress m_progress;
    std::unique_ptr<FileReading> m_reading;
    bool m_turning = false; ///< whether readNext() is at work further up
};

} // namespace wizard
