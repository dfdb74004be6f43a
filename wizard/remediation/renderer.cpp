#include "wizard/remediation/renderer.h"

#include "wizard/remediation/commandsource.h"
#include "wizard/remediation/powershell.h"
#include "wizard/remediation/reasontext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Renderer)
};

constexpr qsizetype evidenceWidth = 105;
constexpr qsizetype evidenceLines = 40;

/// One evidence line, broken at blanks. No line begins with a dot: that would end PowerShell's help.
QStringList wrapped(const QString &text)
{
    QStringList lines;
    QString line = u"    -"_s;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = part.left(evidenceWidth - 10);
        const bool fits = line.size() + 1 + word.size() <= evidenceWidth;
        if (!fits && !word.startsWith(u'.')) {
            lines << line;
            line = u"     "_s;
        }
        line += u' ' + word;
    }
    return lines << line.left(evidenceWidth + 8);
}

QString evidenceBlock(const QList<Reason> &reasons)
{
    QStringList lines;
    for (const Reason &reason : reasons.mid(0, evidenceLines)) {
        const QString text = commentText(plainEnglish(reason).left(400));
        if (!text.isEmpty())
            lines << wrapped(text);
    }
    if (lines.isEmpty())
        lines << u"    - none was handed over"_s;
    return lines.join(u'\n');
}

QString typedBlock(const QStringList &typed)
{
    QString block =
        u"\n\n    By hand it would be (the file of this set that ends in _commands.ps1 says why, and what\n"
        "    to answer):"_s;
    for (const QString &line : typed)
        block += u"\n        "_s + commentText(line);
    return block;
}

/// One pass, so that a value which looks like a placeholder stays a value.
Result<QString> filled(const QString &source, const RemedyScript &script, const Literals &literals,
    const Provenance &provenance, QStringList &choices)
{
    static const QRegularExpression placeholder(
        u"\\('@([A-Za-z]+)@' -eq 'true'\\)|'@([A-Za-z]+)@'|[ ]*\\[\\[(evidence|version)\\]\\]"_s);
    QString result;
    qsizetype from = 0;
    for (auto matches = placeholder.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(source).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const bool isSwitch = match.hasCaptured(1);
        const QString name = match.captured(isSwitch ? 1 : 2);
        if (match.captured(3) == "evidence"_L1) {
            result += evidenceBlock(provenance.reasons);
        } else if (match.captured(3) == "version"_L1) {
            result += u' ' + commentText(provenance.toolVersion.left(40));
        } else if (literals.contains(name)) {
            const QString literal = literals.value(name);
            choices << name;
            result += !isSwitch ? literal : literal == "'true'"_L1 ? u"$true"_s : u"$false"_s;
        } else {
            return std::unexpected(Error{Tr::tr("Nothing fills the placeholder %1.").arg(name), script.file});
        }
    }
    result += QStringView(source).mid(from);
    return result;
}

/// Paragraphs: the head, then one for each step, known by its number in the source. Numbered anew, because
/// what was not chosen is gone.
Result<QList<StepLines>> paragraphs(QStringList &lines, const RemedyScript &script)
{
    static const QRegularExpression numbered(u"\\A# ([1-9]) "_s);
    QList<StepLines> found;
    for (int i = 0; i < lines.size(); ++i) {
        if (lines.at(i).isEmpty())
            continue;
        const QRegularExpressionMatch match = numbered.match(lines.at(i));
        if (match.hasMatch() && i > 0 && lines.at(i - 1).isEmpty()) {
            const size_t step = match.captured(1).toUInt() - 1;
            if (step >= script.steps.size())
                break;
            found << StepLines{script.steps[step].key, i + 1, i + 1};
            lines[i].replace(2, 1, QString::number(found.size()));
        }
        if (!found.isEmpty())
            found.last().last = i + 1;
    }
    if (found.isEmpty())
        return std::unexpected(
            Error{Tr::tr("The commands do not have a paragraph for a step."), script.file});
    return found;
}

/// A step that was not chosen is not there.
QList<StepLines> regions(const QStringList &lines, const RemedyScript &script)
{
    QList<StepLines> steps;
    for (const RemedyStep &step : script.steps) {
        const QString mark = u"#region "_s + step.key;
        const auto begin =
            std::ranges::find_if(lines, [&](const QString &line) { return line.trimmed() == mark; });
        const auto end = std::find_if(
            begin, lines.end(), [](const QString &line) { return line.trimmed() == "#endregion"_L1; });
        if (end != lines.end())
            steps << StepLines{step.key, int(begin - lines.begin()) + 1, int(end - lines.begin()) + 1};
    }
    return steps;
}

} // namespace

Result<Rendering> render(const RemedyScript &script, const Literals &literals, const Provenance &provenance,
    const QStringList &typed)
{
    const bool commands = script.kind == ScriptKind::Commands;
    const auto source = commands ? commandSource(script.file, literals) : scriptSource(script.file, literals);
    if (!source)
        return std::unexpected(source.error());
    QStringList choices;
    auto text = filled(*source, script, literals, provenance, choices);
    if (!text)
        return std::unexpected(text.error());
    if (!typed.isEmpty())
        text->insert(text->indexOf("\n.PARAMETER "_L1), typedBlock(typed));
    QStringList lines = text->split(u'\n');
    const auto steps =
        commands ? paragraphs(lines, script) : Result<QList<StepLines>>(regions(lines, script));
    if (!steps)
        return std::unexpected(steps.error());
    *text = lines.join(u'\n');
    if (std::ranges::any_of(*text, [](QChar c) { return c.unicode() >= 0x7F; }))
        return std::unexpected(Error{Tr::tr("The script holds a character outside ASCII."), script.file});
    return Rendering{text->replace(u'\n', u"\r\n"_s).toLatin1(), *steps, choices};
}

} // namespace wizard
