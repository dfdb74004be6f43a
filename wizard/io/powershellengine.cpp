#include "wizard/io/powershellengine.h"

#include "wizard/io/powershellprocess.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PowerShellSearch)
};

/// Between Windows PowerShell, up to 5.1, and 7.4 lie versions without support.
bool isUsable(const QVersionNumber &version)
{
    const bool windowsPowerShell = version >= QVersionNumber(3) && version.majorVersion() <= 5;
    return windowsPowerShell || version >= QVersionNumber(7, 4);
}

} // namespace

QStringList powerShellCandidates([[maybe_unused]] EngineUse use)
{
    if (const QString named = qEnvironmentVariable("EXMEDIC_PWSH"); !named.isEmpty())
        return {named};
    QStringList found{QStandardPaths::findExecutable(u"pwsh"_s)};
#ifdef Q_OS_WIN
    found.insert(use == EngineUse::ThisComputer ? 0 : 1, QStandardPaths::findExecutable(u"powershell"_s));
#endif
    found.removeAll(QString());
    return found;
}

PowerShellSearch::PowerShellSearch(QObject *parent)
    : QObject(parent)
    , m_candidates(powerShellCandidates())
{
}

PowerShellSearch::~PowerShellSearch() = default;

void PowerShellSearch::start()
{
    m_running = true;
    m_refused.clear();
    QMetaObject::invokeMethod(this, &PowerShellSearch::tryNext, Qt::QueuedConnection);
}

void PowerShellSearch::stop()
{
    finish(std::unexpected(Error{Tr::tr("It was stopped."), {}}));
}

void PowerShellSearch::tryNext()
{
    if (!m_running)
        return;
    if (m_candidates.isEmpty()) {
        const QString none = Tr::tr("No PowerShell was found. Install PowerShell 7.4 or newer, or name it in "
                                    "EXMEDIC_PWSH.");
        finish(std::unexpected(Error{m_refused.isEmpty() ? none : m_refused.join(u"\n"_s), {}}));
        return;
    }
    m_program = m_candidates.takeFirst();
    m_process = std::make_unique<PowerShellProcess>(m_program);
    m_process->setLimit(m_limit);
    m_process->setOutputLimit(1024 * 1024);
    connect(
        m_process.get(), &PowerShellProcess::finished, this, &PowerShellSearch::judge, Qt::QueuedConnection);
    m_process->start("'ready'");
}

void PowerShellSearch::judge(const Result<QByteArray> &answer)
{
    if (!m_running)
        return;
    const QVersionNumber version = QVersionNumber::fromString(m_process->version());
    if (answer && answer->trimmed() == "ready" && isUsable(version)) {
        finish(PowerShellEngine{m_program, version});
        return;
    }
    if (!answer)
        m_refused.append(answer.error().text());
    else
        m_refused.append(
            Tr::tr("%1 is PowerShell %2; 7.4 or newer is needed.").arg(m_program, m_process->version()));
    tryNext();
}

void PowerShellSearch::finish(const Result<PowerShellEngine> &engine)
{
    if (!m_running)
        return;
    m_running = false;
    m_process.reset();
    Q_EMIT finished(engine);
}

} // namespace wizard
