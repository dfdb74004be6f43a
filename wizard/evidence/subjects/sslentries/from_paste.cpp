#include "wizard/evidence/subjects/sslentries/from.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr int longestEntry = 8; ///< lines between an entry's address and its application id

/// The labels are translated, so an entry is read by its values.
const QRegularExpression &endpointLine()
{
    static const QRegularExpression expression(
        u"[:=]\\s?((?:\\d{1,3}\\.){3}\\d{1,3}|\\[[0-9A-Fa-f:.]*\\]|[A-Za-z0-9*][A-Za-z0-9.-]*)"_s
        u"\\s?:(\\d{1,5})$"_s);
    return expression;
}

/// An entry begins with its address and is one only with a hash and an application id below it.
QList<SslEntry> entriesOf(const Paste &paste)
{
    static const QRegularExpression hash(u"(?<![0-9A-Fa-f])((?:[0-9A-Fa-f]{2}\\s?){20})(?![0-9A-Fa-f])"_s);
    static const QRegularExpression application(u"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"_s);
    QList<SslEntry> entries;
    SslEntry current;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const QString line = paste.lines().at(i).trimmed();
        if (const auto match = endpointLine().match(line);
            match.hasMatch() && match.captured(1).contains(QRegularExpression(u"[.\\[]"_s)))
            current = {match.captured(1), match.captured(2), {}, int(i + 1)};
        else if (current.line == 0 || int(i + 1) - current.line > longestEntry)
            current = {};
        else if (const auto value = hash.match(line); value.hasMatch() && current.hash.isEmpty())
            current.hash = Thumbprint::parse(value.capturedView(1));
        else if (!current.hash.isEmpty() && application.match(line).hasMatch()) {
            entries.append(current);
            current = {};
        }
    }
    return entries;
}

/// The entries are the whole list: printed by a command without a filter, and something follows them.
bool isWholeList(const Paste &paste, const QList<SslEntry> &entries)
{
    static const QRegularExpression everything(u"^netsh\\s+http\\s+show\\s+ssl\\w*$"_s, caseless);
    const ShellCommand *command = entries.isEmpty() ? nullptr : paste.commandOf(entries.first().line);
    return command && command->ended && everything.match(command->text).hasMatch()
        && std::ranges::all_of(entries, [&](const SslEntry &entry) { return command->holds(entry.line); });
}

/// Asked for the one entry, netsh prints error 2 of Windows where there is none; other errors say nothing.
QList<Recognition> singleAnswers(const Paste &paste)
{
    static const QRegularExpression asked(
        u"^netsh\\s+http\\s+show\\s+ssl\\w*\\s+ipport=0\\.0\\.0\\.0:444$"_s, caseless);
    static const QRegularExpression notFound(
        u"cannot find the file specified|angegebene Datei nicht finden|fichier sp.{1,2}cifi.{1,2} est "_s
        u"introuvable"_s
        u"|no puede encontrar el archivo especificado"_s,
        caseless);
    QList<Recognition> recognitions;
    for (const ShellCommand &command : paste.commands()) {
        if (asked.match(command.text).hasMatch() && notFound.match(command.output.join(u' ')).hasMatch())
            recognitions.append(found(
                u"HTTP.sys, 0.0.0.0:444"_s, command.line, {seen(Fact::HttpSysEntry444, {}, Truth::No)}));
    }
    return recognitions;
}

} // namespace

QList<Recognition> sslEntriesFromPaste(const Paste &paste)
{
    Seen<SslEntry> entries{entriesOf(paste)};
    entries.whole = isWholeList(paste, entries.items);
    entries.line = entries.items.isEmpty() ? 0 : entries.items.first().line;
    return singleAnswers(paste) + observe(entries);
}

} // namespace wizard
