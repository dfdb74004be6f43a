#include "wizard/io/readingwork.h"

#include "wizard/io/evidencereader.h"
#include "wizard/io/filename.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <thread>
#include <utility>

using namespace std::chrono_literals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(EvidenceReader)
};

constexpr auto lastWord = 2s; ///< a thread that works hears of the end far sooner

} // namespace

ReadingMeans ReadingMeans::real()
{
    return {evidenceFilesAt, readEvidenceFile};
}

void ReadingWork::begin(
    const std::shared_ptr<ReadingWork> &work, const QString &path, ReadingMeans means, Reading how)
{
    int turn = 0;
    {
        const std::scoped_lock lock(work->m_mutex);
        turn = ++work->m_turn;
        ++work->m_running;
    }
    std::thread([work, turn, path, means = std::move(means), how = std::move(how)] {
        work->run(turn, path, means, how);
        work->end(turn);
    }).detach();
}

void ReadingWork::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_stopped = true;
}

bool ReadingWork::giveUp(const Error &error)
{
    const std::scoped_lock lock(m_mutex);
    ++m_turn;
    if (!m_files)
        m_error = error;
    else if (m_read.size() < m_files->size())
        m_read.append(std::unexpected(Error{error.message, m_files->at(m_read.size()).name}));
    m_state.done = m_error || m_stopped || m_read.size() == m_files->size();
    return !m_state.done;
}

void ReadingWork::leave()
{
    std::unique_lock lock(m_mutex);
    ++m_turn;
    m_stopped = true;
    m_left.wait_for(lock, lastWord, [this] { return m_running == 0; });
}

ReadingWork::State ReadingWork::state()
{
    const std::scoped_lock lock(m_mutex);
    return m_state;
}

Result<Import> ReadingWork::result(const QString &path, bool folder)
{
    const std::scoped_lock lock(m_mutex);
    if (m_error)
        return std::unexpected(*m_error);
    if (!folder && !m_read.isEmpty())
        return m_read.first();
    if (!folder)
        return std::unexpected(Error{Tr::tr("The reading was stopped."), path});
    Import import;
    import.importer = folderForm;
    import.name = shownName(QFileInfo(path).fileName());
    for (qsizetype i = 0; i < m_files->size(); ++i) {
        const QString &name = m_files->at(i).name;
        if (i >= m_read.size())
            import.parts.append(leftOut(name, Tr::tr("The reading was stopped before.")));
        else
            import.parts.append(partFrom(name, m_read.at(i)));
    }
    return import;
}

void ReadingWork::run(int turn, const QString &path, const ReadingMeans &means, Reading how)
{
    how.goOn = [this, turn](const Progress &progress) { return mayGoOn(turn, progress); };
    if (!list(turn, path, means))
        return;
    while (const auto file = next(turn))
        keep(turn, file->leftOut.isEmpty() ? means.read(*file, how) : leftOut(file->name, file->leftOut));
}

bool ReadingWork::list(int turn, const QString &path, const ReadingMeans &means)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_files)
            return true;
    }
    auto files = means.files(path);
    const std::scoped_lock lock(m_mutex);
    if (turn != m_turn)
        return false;
    if (files)
        m_files = *std::move(files);
    else
        m_error = files.error();
    return files.has_value();
}

bool ReadingWork::mayGoOn(int turn, const Progress &progress)
{
    const std::scoped_lock lock(m_mutex);
    if (turn != m_turn)
        return false;
    ++m_state.steps;
    m_state.progress = progress;
    return !m_stopped;
}

std::optional<EvidenceFile> ReadingWork::next(int turn)
{
    const std::scoped_lock lock(m_mutex);
    if (turn != m_turn || m_stopped || m_read.size() == m_files->size())
        return std::nullopt;
    ++m_state.steps;
    m_state.progress = {.file = m_files->at(m_read.size()).name};
    return m_files->at(m_read.size());
}

void ReadingWork::keep(int turn, Result<Import> import)
{
    const std::scoped_lock lock(m_mutex);
    if (turn == m_turn)
        m_read.append(std::move(import));
}

void ReadingWork::end(int turn)
{
    const std::scoped_lock lock(m_mutex);
    m_state.done = m_state.done || turn == m_turn;
    --m_running;
    m_left.notify_all();
}

} // namespace wizard
