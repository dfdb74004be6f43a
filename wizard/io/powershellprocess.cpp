#include "wizard/io/powershellprocess.h"

#include "wizard/io/processtree.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PowerShellProcess)
};

constexpr qsizetype noiseKept = 2000;

/// Always the same; everything that differs comes in by standard input. Answers are lines that begin with the
/// random value, so that a profile or a program in between cannot pass for one.
constexpr auto bootstrap = R"(
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
$lines = @($input)
$token = [string]$lines[0]
$utf8 = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
[Console]::Out.WriteLine($token + ' version ' + $PSVersionTable.PSVersion)
try {
    $script = $utf8.GetString([Convert]::FromBase64String([string]$lines[1]))
    $data = ConvertFrom-Json -InputObject $utf8.GetString([Convert]::FromBase64String([string]$lines[2]))
    $lines = $null
    $answer = (@(& ([scriptblock]::Create($script)) $data) -join "`n")
    [Console]::Out.WriteLine($token + ' answer ' + [Convert]::ToBase64String($utf8.GetBytes($answer)))
} catch {
    $text = $_.Exception.Message
    [Console]::Out.WriteLine($token + ' error ' + [Convert]::ToBase64String($utf8.GetBytes($text)))
}
)";

QString encodedCommand()
{
    const QString text = QString::fromLatin1(bootstrap);
    QByteArray utf16;
    for (const QChar c : text) {
        utf16 += char(c.unicode() & 0xff);
        utf16 += char(c.unicode() >> 8);
    }
    return QString::fromLatin1(utf16.toBase64());
}

QByteArray randomToken()
{
    QByteArray token;
    for (int i = 0; i < 4; ++i)
        token += QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
    return token;
}

QProcessEnvironment quietEnvironment()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"POWERSHELL_TELEMETRY_OPTOUT"_s, u"1"_s);
    environment.insert(u"POWERSHELL_UPDATECHECK"_s, u"Off"_s);
    environment.insert(u"NO_COLOR"_s, u"1"_s);
    return environment;
}

} // namespace

PowerShellProcess::PowerShellProcess(QString program, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_limit).count();
        finish(std::unexpected(Error{
            Tr::tr("PowerShell did not finish within %1 seconds and was ended.").arg(seconds), m_program}));
    });
}

PowerShellProcess::~PowerShellProcess()
{
    m_done = true;
    dropProcess();
}

void PowerShellProcess::start(const QByteArray &script, const QJsonObject &data)
{
    m_done = false;
    m_answer.reset();
    m_token = randomToken();
    m_timer.start(m_limit);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(quietEnvironment());
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    leadProcessTree(*m_process);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &PowerShellProcess::onOutput);
    connect(m_process.get(), &QProcess::finished, this, &PowerShellProcess::onEnded);
    connect(
        m_process.get(), &QProcess::errorOccurred, this, &PowerShellProcess::onError, Qt::QueuedConnection);
    m_process->start(m_program,
        {u"-NoLogo"_s, u"-NoProfile"_s, u"-NonInteractive"_s, u"-ExecutionPolicy"_s, u"Bypass"_s,
            u"-InputFormat"_s, u"Text"_s, u"-OutputFormat"_s, u"Text"_s, u"-EncodedCommand"_s,
            encodedCommand()});
    m_process->write(m_token + '\n' + script.toBase64() + '\n'
        + QJsonDocument(data).toJson(QJsonDocument::Compact).toBase64() + '\n');
    m_process->closeWriteChannel();
}

void PowerShellProcess::stop()
{
    if (!m_done)
        finish(std::unexpected(Error{Tr::tr("It was stopped."), {}}));
}

void PowerShellProcess::onError(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart && m_process)
        finish(std::unexpected(
            Error{Tr::tr("The program cannot be started. Check that PowerShell is installed there: %1")
                      .arg(m_process->errorString()),
                m_program}));
}

void PowerShellProcess::onOutput()
{
    const QByteArray bytes = m_process->readAllStandardOutput();
    m_received += bytes.size();
    if (m_done || m_answer)
        return;
    if (m_received > m_outputLimit) {
        finish(std::unexpected(Error{
            Tr::tr("PowerShell printed more than %1 MiB and was ended.").arg(m_outputLimit / 1024 / 1024),
            m_program}));
        return;
    }
    m_line += bytes;
    for (qsizetype end = m_line.indexOf('\n'); end >= 0 && !m_done && !m_answer; end = m_line.indexOf('\n')) {
        const QByteArray line = m_line.left(end).trimmed();
        m_line.remove(0, end + 1);
        readLine(line);
    }
}

void PowerShellProcess::readLine(const QByteArray &line)
{
    const auto payload = [&](const char *kind) -> std::optional<QByteArray> {
        const QByteArray start = m_token + ' ' + kind + ' ';
        return line.startsWith(start) ? std::optional(line.mid(start.size())) : std::nullopt;
    };
    if (const auto version = payload("version")) {
        m_version = QString::fromLatin1(version->left(40));
    } else if (const auto answer = payload("answer"); answer && !m_version.isEmpty()) {
        finishWhenEnded(QByteArray::fromBase64(*answer));
    } else if (const auto error = payload("error"); error && !m_version.isEmpty()) {
        const QString text = QString::fromUtf8(QByteArray::fromBase64(*error)).left(2000).simplified();
        finishWhenEnded(std::unexpected(Error{text, {}}));
    } else if (m_noise.size() < noiseKept) {
        m_noise += line.left(noiseKept) + '\n';
    }
}

Error PowerShellProcess::withoutAnswer() const
{
    const QString said = QString::fromUtf8(m_noise + m_line.left(noiseKept)).simplified().left(400);
    if (m_version.isEmpty())
        return {
            Tr::tr(
                "This program does not behave like PowerShell: it did not repeat the value it was asked to "
                "repeat. %1")
                .arg(said)
                .trimmed(),
            m_program};
    return {Tr::tr("PowerShell ended without an answer. %1").arg(said).trimmed(), m_program};
}

/// The answer is there; what the process still does is of no interest.
void PowerShellProcess::finishWhenEnded(const Result<QByteArray> &answer)
{
    m_answer = answer;
    endProcessTree(*m_process);
}

void PowerShellProcess::onEnded()
{
    if (!m_answer)
        onOutput();
    finish(m_answer.value_or(std::unexpected(withoutAnswer())));
}

/// Nobody waits for a process to die: it is left to the application until it has.
void PowerShellProcess::dropProcess()
{
    if (!m_process || m_process->state() == QProcess::NotRunning)
        return;
    QProcess *process = m_process.release();
    process->disconnect(this);
    process->setParent(QCoreApplication::instance());
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    endProcessTree(*process);
}

void PowerShellProcess::finish(const Result<QByteArray> &answer)
{
    if (m_done)
        return;
    m_done = true;
    m_timer.stop();
    dropProcess();
    m_line.clear();
    Q_EMIT finished(answer);
}

} // namespace wizard
