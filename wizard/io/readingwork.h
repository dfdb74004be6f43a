#pragma once

#include "wizard/evidence/reading/importer.h"
#include "wizard/io/evidencefiles.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

namespace wizard {

/// How ThreadedReading reads; tests put files in its place that hang.
struct ReadingMeans {
    std::function<Result<QList<EvidenceFile>>(const QString &path)> files;
    std::function<Result<Import>(const EvidenceFile &file, const Reading &how)> read;
    std::chrono::milliseconds patience = std::chrono::seconds(30);

    [[nodiscard]] static ReadingMeans real();
};

/// The reading of one path, shared by its owner and by a thread that may outlive it. Of several threads only
/// the newest is heard: one that was given up finds its turn over when it wakes, and leaves.
class ReadingWork {
public:
    struct State {
        bool done = false;
        quint64 steps = 0; ///< grows while something comes
        Progress progress = {};
    };

    /// Reads in a new thread what is not read yet.
    static void begin(
        const std::shared_ptr<ReadingWork> &work, const QString &path, ReadingMeans means, Reading how);
    /// The thread ends soon and keeps what it found.
    void stop();
    /// Whatever is being read ends with that error. False if nothing is left to read.
    [[nodiscard]] bool giveUp(const Error &error);
    /// Waits until no thread works with it any more, but not for one that hangs.
    void leave();

    [[nodiscard]] State state();
    /// Only once it is done; of a folder its files are the parts.
    [[nodiscard]] Result<Import> result(const QString &path, bool folder);

private:
    void run(int turn, const QString &path, const ReadingMeans &means, Reading how);
    [[nodiscard]] bool mayGoOn(int turn, const Progress &progress);
    [[nodiscard]] bool list(int turn, const QString &path, const ReadingMeans &means);
    [[nodiscard]] std::optional<EvidenceFile> next(int turn);
    void keep(int turn, Result<Import> import);
    void end(int turn);

    std::mutex m_mutex;
    std::condition_variable m_left;
    int m_running = 0;
    int m_turn = 0;
    bool m_stopped = false;
    State m_state;
    std::optional<QList<EvidenceFile>> m_files;
    QList<Result<Import>> m_read; ///< of as many files
    std::optional<Error> m_error; ///< nothing can be read
};

} // namespace wizard
