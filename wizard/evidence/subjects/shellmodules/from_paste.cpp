#include "wizard/evidence/subjects/shellmodules/shellmodules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype longest = 20'000; ///< globalModules of a server has some forty lines

enum class Where { Iis, FrontEnd, BackEnd };

bool isOfShell(const QString &name)
{
    return name.compare(kerbauthModule, Qt::CaseInsensitive) == 0
        || name.compare(wsmanModule, Qt::CaseInsensitive) == 0;
}

QList<Recognition> told(Where where, const Seen<ShellModule> &list, const QStringList &asked)
{
    ShellModules modules;
    modules.asked = asked;
    (where == Where::Iis               ? modules.known
            : where == Where::FrontEnd ? modules.frontEnd
                                       : modules.backEnd) = list;
    return observe(modules);
}

/// What a command asks for: both modules, or those that its filter names. None: it may leave out either.
QStringList askedBy(const ShellCommand &command)
{
    static const QRegularExpression unfiltered(
        u"^(?:Get-WebGlobalModule|\\S*appcmd(?:\\.exe)?['\"]?\\s+list\\s+modules?\\s+/app\\.name:.*)$"_s,
        caseless);
    const QString first = command.text.section(u'|', 0, 0).trimmed();
    if (command.showsEverything() && unfiltered.match(first).hasMatch())
        return {kerbauthModule, wsmanModule};
    QStringList asked;
    static const QRegularExpression inverted(u"-not|-ne\\b|!"_s, caseless);
    if (inverted.match(command.text).hasMatch())
        return asked;
    for (const auto name : {kerbauthModule, wsmanModule}) {
        if (command.text.contains(name, Qt::CaseInsensitive))
            asked.append(name);
    }
    return asked;
}

/// The address of the shell as commands and paths name it.
std::optional<Where> placeIn(const QString &text)
{
    static const std::array<std::pair<QRegularExpression, Where>, 2> places = {{
        {QRegularExpression(u"HttpProxy\\\\PowerShell\\\\web\\.config|app\\.name:['\"]?Default Web "_s
                            u"Site/PowerShell/?['\"]?(?:\\s|$)"_s,
             caseless),
            Where::FrontEnd},
        {QRegularExpression(u"PowerShell-Proxy\\\\web\\.config|app\\.name:['\"]?Exchange Back "_s
                            u"End/PowerShell/?['\"]?(?:\\s|$)"_s,
             caseless),
            Where::BackEnd},
    }};
    for (const auto &[name, where] : places) {
        if (name.match(text).hasMatch())
            return where;
    }
    return std::nullopt;
}

/// A web.config without its path: each of the two has a module that the other has not.
std::optional<Where> placeOf(const QString &block)
{
    if (block.contains(u"\"EMCVersionBlockerModule\""_s))
        return Where::FrontEnd;
    if (block.contains(u"\"RpsPreProcessingModule\""_s))
        return Where::BackEnd;
    return std::nullopt;
}

QString withoutComments(const QString &block)
{
    QString rest;
    qsizetype from = 0;
    for (qsizetype start = block.indexOf(u"<!--"); start >= 0; start = block.indexOf(u"<!--", from)) {
        rest += QStringView(block).mid(from, start - from);
        const qsizetype end = block.indexOf(u"-->", start);
        from = end < 0 ? block.size() : end + 3;
    }
    return rest + block.mid(from);
}

/// The block between two tags without its comments; null where it is cut or somebody left lines out.
std::optional<QString> blockOf(QStringView text, QLatin1StringView tag)
{
    const qsizetype end = text.indexOf(u"</%1>"_s.arg(tag));
    if (end < 0)
        return std::nullopt;
    const QString block = text.left(end).toString();
    if (block.contains(u"..."_s) || block.contains(u'\u2026'))
        return std::nullopt;
    return withoutComments(block);
}

bool holds(const Seen<ShellModule> &modules, QLatin1StringView name)
{
    return std::ranges::any_of(modules.items,
        [&](const ShellModule &module) { return module.name.compare(name, Qt::CaseInsensitive) == 0; });
}

/// Not whole where one of the two is named in a way that is not read.
Seen<ShellModule> modulesIn(const QString &block)
{
    static const QRegularExpression add(u"<add name=\"([^\"]{1,100})\"(?: image=\"([^\"]{1,400})\")?"_s);
    Seen<ShellModule> modules{{}, true};
    for (const auto &match : matches(add, block)) {
        if (isOfShell(match.captured(1)))
            modules.items.append({match.captured(1), match.captured(2)});
    }
    for (const auto name : {kerbauthModule, wsmanModule})
        modules.whole = modules.whole && (!block.contains(name, Qt::CaseInsensitive) || holds(modules, name));
    return modules;
}

/// <globalModules> and <modules> of a configuration file. The first is whole with a module of every IIS in
/// it.
QList<Recognition> fromMarkup(const Paste &paste)
{
    static const QRegularExpression open(u"<(globalModules|modules)(?:\\s[^<>]{0,200})?>"_s);
    QList<Recognition> recognitions;
    for (const auto &start : matches(open, paste.folded())) {
        const bool global = start.captured(1) == u"globalModules";
        const auto block = blockOf(QStringView(paste.folded()).mid(start.capturedEnd(), longest),
            global ? "globalModules"_L1 : "modules"_L1);
        if (!block)
            continue;
        Seen<ShellModule> modules = modulesIn(*block);
        modules.line = paste.lineOfFolded(start.capturedStart());
        const ShellCommand *command = paste.commandOf(modules.line);
        std::optional<Where> where = command ? placeIn(command->text) : std::nullopt;
        where = global ? Where::Iis : where ? where : placeOf(*block);
        modules.whole = modules.whole && (!global || block->contains(u"\"UriCacheModule\""_s));
        if (where)
            recognitions += told(*where, modules, {kerbauthModule, wsmanModule});
    }
    return recognitions;
}

/// MODULE "kerbauth" ( native, preCondition: ), a row of appcmd list modules.
Seen<ShellModule> rowsOf(const ShellCommand &command)
{
    static const QRegularExpression row(u"^\\s*MODULE\\s\"(\\w{1,100})\"\\s"_s);
    Seen<ShellModule> modules{{}, false, command.firstOutputLine};
    bool anyRow = false;
    for (const QString &line : command.output) {
        const auto match = row.match(line);
        anyRow = anyRow || match.hasMatch();
        if (isOfShell(match.captured(1)))
            modules.items.append({match.captured(1)});
    }
    modules.whole = command.ended && (anyRow || command.isBlank());
    return modules;
}

/// Whole without any row only where a filter may have found nothing.
Seen<ShellModule> registeredIn(const Paste &paste, const ShellCommand &command)
{
    Seen<ShellModule> modules{{}, false, command.firstOutputLine};
    bool anyRow = false;
    for (const PropertyObject &object : paste.objects()) {
        if (!command.holds(object.line()) || !object.has("Name"_L1))
            continue;
        anyRow = true;
        if (isOfShell(object.value("Name"_L1)))
            modules.items.append({object.value("Name"_L1), object.value("Image"_L1)});
    }
    modules.whole = command.ended && (anyRow || command.isBlank());
    return modules;
}

QList<Recognition> fromCommand(const Paste &paste, const ShellCommand &command)
{
    static const QRegularExpression listed(u"appcmd(?:\\.exe)?['\"]?\\s+list\\s+modules?\\b"_s, caseless);
    const QStringList asked = askedBy(command);
    const bool blankMeansNone = asked.size() == 1 || command.text.contains(u'|');
    if (asked.isEmpty() || (command.isBlank() && !blankMeansNone))
        return {};
    if (command.text.contains(u"Get-WebGlobalModule"_s, Qt::CaseInsensitive))
        return told(Where::Iis, registeredIn(paste, command), asked);
    const auto where = placeIn(command.text);
    if (where && listed.match(command.text).hasMatch())
        return told(*where, rowsOf(command), asked);
    return {};
}

} // namespace

QList<Recognition> shellModulesFromPaste(const Paste &paste)
{
    QList<Recognition> recognitions = fromMarkup(paste);
    for (const ShellCommand &command : paste.commands())
        recognitions += fromCommand(paste, command);
    return recognitions;
}

} // namespace wizard
