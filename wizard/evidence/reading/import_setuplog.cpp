#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/evidence/subjects/setup/setup.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qsizetype longestLine = 16 * 1024;
constexpr qsizetype longestRun = longestRecognisedText - 2 * longestLine;

/// "[11/07/2024 08:14:03.0123] [0] ", as every line of setup begins.
bool looksLikeSetupLog(const QByteArray &bytes)
{
    static const QRegularExpression line(
        u"^\\[\\d\\d/\\d\\d/\\d{4} \\d\\d:\\d\\d:\\d\\d\\.\\d{1,7}\\] \\[\\d{1,2}\\] "_s);
    return line.match(beginningOf(bytes)).hasMatch();
}

/// The last run of a log that holds all of them: what an earlier one said is over.
class LastRun {
public:
    void add(QStringView text)
    {
        for (qsizetype from = 0; from < text.size();) {
            const qsizetype end = text.indexOf(u'\n', from);
            const QStringView part = text.sliced(from, (end < 0 ? text.size() : end) - from);
            if (m_row.size() < longestLine)
                m_row += part.left(longestLine - m_row.size());
            if (end < 0)
                return;
            endRow();
            from = end + 1;
        }
    }
    void end()
    {
        if (!m_row.isEmpty())
            endRow();
    }
    [[nodiscard]] const QString &text() const { return m_run; }
    [[nodiscard]] int linesBefore() const { return m_begin; }
    [[nodiscard]] int lines() const { return m_count; }
    [[nodiscard]] bool isShortened() const { return m_shortened; }

private:
    void endRow()
    {
        if (beginsSetupRun(m_row)) {
            m_run.clear();
            m_begin = m_count;
            m_shortened = false;
        }
        ++m_count;
        m_run += m_row + u'\n';
        m_row.clear();
        if (m_run.size() > longestRun || m_count - m_begin > mostLines)
            shorten();
    }
    /// How it ended stands at the end.
    void shorten()
    {
        const qsizetype half = m_run.indexOf(u'\n', m_run.size() / 2) + 1;
        m_begin += int(QStringView(m_run).first(half).count(u'\n'));
        m_run.remove(0, half);
        m_shortened = true;
    }

    static constexpr int mostLines = PastedText::mostLines - 10;
    QString m_row;
    QString m_run;
    int m_begin = 0; ///< lines before it
    int m_count = 0;
    bool m_shortened = false;
};

Import importOf(const LastRun &run, const QString &name)
{
    Import import = importText(run.text(), name);
    const auto moved = [&](Observation &observation, int line) {
        observation.source = Place::inDocument(name, line + run.linesBefore());
    };
    import.recognised.removeIf(isOwnWords); // a program wrote it
    import.symptoms.clear();
    import.observations.clear();
    for (Recognition &recognition : import.recognised) {
        for (Observation &observation : recognition.observations)
            moved(observation, recognition.line);
        recognition.line += run.linesBefore();
        import.observations += recognition.observations;
    }
    import.notUnderstood.clear();
    import.rows = run.lines();
    import.counted = import.recognised.size();
    if (run.isShortened())
        import.remarks.append(Tr::tr("%1: the last run of setup is long; its end was read, from line %2 on.")
                                  .arg(name)
                                  .arg(run.linesBefore() + 1));
    if (import.observations.isEmpty())
        import.remarks.append(
            Tr::tr("%1: the last run of setup says neither that it ended nor what failed.").arg(name));
    return import;
}

Result<Import> readFile(HandedFile &file, const Reading &how)
{
    TextStream text(file.device);
    LastRun run;
    for (QString more = text.next(); !more.isEmpty(); more = text.next()) {
        run.add(more);
        if (how.goOn && !how.goOn({.file = file.name, .bytes = text.bytes(), .size = file.size}))
            return std::unexpected(
                Error{Tr::tr("The reading was stopped before the last run of setup was known."), file.name});
    }
    run.end();
    Import import = importOf(run, file.name);
    import.bytes = text.bytes();
    return import;
}

} // namespace

Importer setupLogImporter()
{
    return {"setup-log"_L1, QT_TRANSLATE_NOOP("Importers", "The log of Exchange's setup"),
        factsOf<PasteFunction>(), looksLikeSetupLog, readFile};
}

} // namespace wizard
