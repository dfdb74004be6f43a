#include "app/cli/report.h"

#include "wizard/investigation/plaintext.h"
#include "wizard/investigation/texts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The same lines as plain text or as Markdown.
class Lines {
public:
    explicit Lines(bool markdown)
        : m_markdown(markdown)
    {
    }
    void title(const QString &text) { m_lines << (m_markdown ? u"## "_s + text : text) << QString(); }
    void heading(const QString &text) { m_lines << (m_markdown ? u"**%1**"_s.arg(text) : text); }
    void item(const QString &text) { m_lines << u"- "_s + text; }
    void command(const QString &text) { m_lines << (m_markdown ? u"  `%1`"_s.arg(text) : u"    "_s + text); }
    void line(const QString &text) { m_lines << text; }
    void gap() { m_lines << QString(); }
    [[nodiscard]] QByteArray bytes() const { return m_lines.join(u'\n').toUtf8() + '\n'; }

private:
    bool m_markdown;
    QStringList m_lines;
};

void addReasons(Lines &lines, const QString &heading, const QList<Reason> &reasons)
{
    if (reasons.isEmpty())
        return;
    lines.heading(heading);
    for (const Reason &reason : reasons)
        lines.item(u"%1 (%2)"_s.arg(
            sentence(reason.fact, reason.truth, reason.value), reason.sources.join(u"; "_s)));
    lines.gap();
}

void addBest(Lines &lines, const Finding &best)
{
    lines.title(u"%1: %2"_s.arg(verdictWord(best.verdict), translated("Causes", best.cause->title)));
    lines.line(translated("Causes", best.cause->explanation));
    if (!best.servers.isEmpty())
        lines.line(Tr::tr("Servers: %1").arg(best.servers.join(u", "_s)));
    lines.gap();
    addReasons(lines, Tr::tr("Speaks for it"), best.reasonsFor);
    addReasons(lines, Tr::tr("Speaks against it"), best.reasonsAgainst);
}

void addOthers(Lines &lines, const QList<Finding> &findings, qsizetype from)
{
    for (const bool ruledOut : {false, true}) {
        QStringList titles;
        for (qsizetype i = from; i < findings.size(); ++i) {
            const Finding &finding = findings.at(i);
            if ((finding.verdict == Verdict::RuledOut) != ruledOut)
                continue;
            const QString title =
                u"%1 [%2]"_s.arg(translated("Causes", finding.cause->title), QString(finding.cause->id));
            titles << (ruledOut ? title : verdictWord(finding.verdict) + u": "_s + title);
        }
        if (titles.isEmpty())
            continue;
        lines.heading(ruledOut ? Tr::tr("Ruled out") : Tr::tr("Also considered"));
        for (const QString &title : std::as_const(titles))
            lines.item(title);
        lines.gap();
    }
}

void addNext(Lines &lines, const QList<NextCheck> &next)
{
    if (next.isEmpty())
        return;
    lines.heading(Tr::tr("What to find out next"));
    for (const NextCheck &check : next) {
        lines.item(translated("Facts", entry(check.fact).how));
        if (entry(check.fact).command)
            lines.command(QString::fromUtf8(entry(check.fact).command));
    }
    lines.gap();
}

} // namespace

Result<Format> readFormat(const QString &name, const QList<Format> &allowed)
{
    static const QList<std::pair<QString, Format>> names{
        {u"text"_s, Format::Text}, {u"json"_s, Format::Json}, {u"md"_s, Format::Markdown}};
    QStringList known;
    for (const auto &[id, format] : names) {
        if (!allowed.contains(format))
            continue;
        if (name == id)
            return format;
        known << id;
    }
    return std::unexpected(
        Error{Tr::tr("“%1” is not a format. Use one of: %2.").arg(name, known.join(u", "_s)), {}});
}

QString verdictId(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Confirmed:
        return u"confirmed"_s;
    case Verdict::Likely:
        return u"likely"_s;
    case Verdict::Possible:
        return u"possible"_s;
    case Verdict::RuledOut:
        return u"ruled-out"_s;
    }
    Q_UNREACHABLE();
}

QByteArray reportAsText(const Report &report, bool markdown)
{
    Lines lines(markdown);
    const QList<Finding> &findings = report.diagnosis.findings;
    const bool answered = report.diagnosis.hasAnswer();
    if (answered)
        addBest(lines, findings.first());
    else
        lines.title(Tr::tr("No known cause fits what was found so far."));
    addOthers(lines, findings, answered ? 1 : 0);
    addNext(lines, report.diagnosis.next);
    lines.line(Tr::tr("%1 of %2 network checks ran. Judged at %3.")
                   .arg(report.coverage.ran)
                   .arg(report.coverage.total)
                   .arg(report.clock.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"_s)));
    return lines.bytes();
}

} // namespace app
