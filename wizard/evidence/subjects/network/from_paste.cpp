#include "wizard/evidence/subjects/network/from.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr qsizetype longestProxy = 2000;

/// The last word of "label : word", where it names a port; empty elsewhere.
QString proxyIn(const QString &line)
{
    static const QRegularExpression port(u"[\\w.-]:\\d{2,5}(?!\\d)"_s);
    const QString text = line.trimmed();
    const qsizetype start = text.lastIndexOf(QRegularExpression(u"\\s"_s)) + 1;
    const QString word = text.mid(start);
    const bool labelled = text.left(start).trimmed().endsWith(u':');
    return labelled && word.size() <= longestProxy && port.match(word).hasMatch() ? word : QString();
}

/// "Current WinHTTP proxy settings:" in any language: the name is not translated.
bool isHeading(const QString &line)
{
    static const QRegularExpression name(u"\\bWinHTTP\\b"_s, caseless);
    const QString text = line.trimmed();
    return text.endsWith(u':') && text.size() <= longestProxy && name.match(text).hasMatch();
}

/// Read by its values: a proxy has a port, the line below names the exceptions. Without a proxy it is one
/// sentence, whole with its full stop; a line that is cut off denies nothing.
std::optional<Proxy> proxyBelow(const QStringList &lines, int firstLine)
{
    static const QRegularExpression value(u":\\s+(\\S.*)$"_s);
    bool direct = false;
    for (qsizetype i = 0; i < lines.size() && i < 12; ++i) {
        const QString line = lines.at(i).trimmed();
        if (const QString proxy = proxyIn(line); !proxy.isEmpty())
            return Proxy{proxy, value.match(lines.value(i + 1)).captured(1).trimmed(), int(firstLine + i)};
        direct |= i < 5 && (line.endsWith(u'.') || line.endsWith(u'\u3002')) && !value.match(line).hasMatch();
    }
    return direct ? std::optional(Proxy{{}, {}, firstLine}) : std::nullopt;
}

std::optional<Proxy> proxyIn(const Paste &paste)
{
    static const QRegularExpression command(
        u"\\bnetsh(?:\\.exe)?\\s+winhttp\\s+show\\s+proxy\\b"_s, caseless);
    for (const ShellCommand &one : paste.commands()) {
        if (command.match(one.text).hasMatch())
            return proxyBelow(one.output, one.firstOutputLine);
    }
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const QString &line = paste.lines().at(i);
        if (isHeading(line) || command.match(line).hasMatch())
            return proxyBelow(paste.lines().mid(i + 1), int(i + 2));
    }
    return std::nullopt;
}

/// A name, and below it every account that holds it.
QList<ServiceName> namesIn(const QStringList &lines)
{
    static const QRegularExpression name(u"^\\s*(HTTP/[\\w.-]+)\\b"_s, caseless);
    static const QRegularExpression account(u"^\\s+CN="_s, caseless);
    QList<ServiceName> names;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = name.match(lines.at(i));
        int accounts = 0;
        while (match.hasMatch() && account.match(lines.value(i + 1 + accounts)).hasMatch())
            ++accounts;
        if (accounts > 0)
            names.append({match.captured(1), accounts - 1, int(i + 1)});
    }
    return names;
}

/// Offsets as w32tm prints them: "o:+312.4423456s" and "NTP: +0.0012345s".
QList<ClockOffset> offsetsIn(const Paste &paste)
{
    static const QRegularExpression offset(u"\\b(?:o:|NTP:\\s?)([+-]?\\d+\\.\\d+)s\\b"_s);
    QList<ClockOffset> offsets;
    for (const auto &match : matches(offset, paste.folded()))
        offsets.append({match.captured(1).toDouble(), 0, paste.lineOfFolded(match.capturedStart())});
    return offsets;
}

} // namespace

QList<Recognition> networkFromPaste(const Paste &paste)
{
    QList<Recognition> recognitions = observe(offsetsIn(paste));
    if (const auto proxy = proxyIn(paste))
        recognitions += observe(*proxy, {});
    for (const ServiceName &name : namesIn(paste.lines()))
        recognitions += observe(name);
    return recognitions;
}

} // namespace wizard
