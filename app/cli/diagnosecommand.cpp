#include "app/cli/diagnosecommand.h"

#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/io/filename.h"
#include "wizard/io/filereader.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {

DiagnoseCommand::DiagnoseCommand()
    : m_investigation(m_surroundings)
{
    const HandingOver &files = m_investigation.handingOver();
    connect(&files, &HandingOver::refused, this,
        [this](const QString &, const Error &error) { refuse(error); }); // it does not cost the others
    connect(&files, &HandingOver::finished, this, &DiagnoseCommand::go);
    connect(&m_investigation.runner(), &ProbeRunner::finished, this, &DiagnoseCommand::report);
}

void DiagnoseCommand::start()
{
    watchStop();
    if (m_evidence.isEmpty())
        go();
    else
        m_investigation.addFiles(m_evidence);
}

void DiagnoseCommand::watchStop()
{
    m_stop = std::make_unique<StopSignal>();
    connect(m_stop.get(), &StopSignal::raised, this, [this](int exitCode) {
        m_stopped = exitCode;
        m_investigation.handingOver().stop();
        m_investigation.runner().stop();
    });
    connect(&m_patience, &QTimer::timeout, this, &DiagnoseCommand::sayHowFar);
    m_patience.start(std::chrono::seconds(10));
}

/// Everything was read, as far as it could be.
void DiagnoseCommand::go()
{
    readTexts();
    m_investigation.setClock(m_now);
    m_investigation.lookAt({.targets = m_targets});
    if (m_targets.isEmpty() || m_stopped != 0)
        report();
    else
        m_investigation.startChecks();
}

void DiagnoseCommand::sayHowFar()
{
    const HandingOver &files = m_investigation.handingOver();
    const ProbeRunner &runner = m_investigation.runner();
    if (files.isReading())
        complain(tr("Reading %1: %2, %3 rows count so far; Ctrl+C shows what was found.")
                     .arg(shownName(files.path() + u' ' + files.progress().file).trimmed(),
                         QLocale().formattedDataSize(files.progress().bytes))
                     .arg(files.progress().found));
    else
        complain(tr("%1 of %2 checks are done; Ctrl+C shows what was found so far.")
                     .arg(runner.doneCount())
                     .arg(runner.tasks().size()));
}

void DiagnoseCommand::refuse(const Error &error)
{
    complain(error.text());
    m_unreadable = true;
}

void DiagnoseCommand::readTexts()
{
    for (const QString &path : std::as_const(m_texts)) {
        if (path == u"-"_s)
            addText(m_input, tr("standard input"));
        else
            addText(readFile(path), path);
    }
    for (const Case::File &file : m_investigation.given().files) {
        eachImport(file.import, [this](const Import &import) {
            if (import.locked)
                refuse({import.leftOut, shownName(import.name)});
        });
        for (const QString &remark : file.import.remarks)
            complain(remark);
    }
}

void DiagnoseCommand::addText(const Result<QByteArray> &bytes, const QString &name)
{
    const auto text = bytes ? decodedText(*bytes, name) : std::unexpected(bytes.error());
    if (text)
        m_investigation.addText(*text, shownName(name));
    else
        refuse(text.error());
}

void DiagnoseCommand::report()
{
    m_patience.stop();
    m_stop.reset(); // from here on Ctrl+C ends the program
    const Report report{.diagnosis = m_investigation.diagnosis(),
        .coverage = m_investigation.coverage(),
        .checks = toldChecks(m_investigation.runner().tasks()),
        .recognised = recognisedIn(m_investigation.given()),
        .clock = m_investigation.conclusion().clock,
        .contradictions = contradictionsIn(m_investigation.conclusion().evidence),
        .unlisted = unlistedIn(m_investigation.conclusion().evidence),
        .notUnderstood = notUnderstoodIn(m_investigation.given()),
        .files = filesIn(m_investigation.given())};
    if (m_format == Format::Json)
        printJson(reportAsJson(report));
    else
        print(reportAsText(report, m_format == Format::Markdown));
    if (const auto saved = saveCase(m_investigation.pack(), m_saving); !saved)
        refuse(saved.error());
    const int code = m_unreadable ? WrongInput : report.diagnosis.hasAnswer() ? Answered : NoAnswer;
    Q_EMIT done(m_stopped != 0 ? m_stopped : code);
}

} // namespace app
