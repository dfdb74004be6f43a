#include "wizard/evidence/recognising.h"

#include <QtGlobal>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
constexpr double greatestSkew = 300; ///< seconds that Kerberos allows by default

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

/// netsh winhttp show proxy, read by its values: a proxy has a port, the line below names the exceptions.
/// Without a proxy it is one sentence, whole with its full stop; a line that is cut off denies nothing.
QList<Recognition> proxyBelow(const QStringList &lines, int firstLine)
{
    static const QRegularExpression exceptions(u":\\s+(\\S.*)$"_s);
    bool direct = false;
    for (qsizetype i = 0; i < lines.size() && i < 12; ++i) {
        const QString proxy = proxyIn(lines.at(i));
        const QString line = lines.at(i).trimmed();
        direct |=
            i < 5 && (line.endsWith(u'.') || line.endsWith(u'\u3002')) && !exceptions.match(line).hasMatch();
        if (proxy.isEmpty())
            continue;
        const QString list = exceptions.match(lines.value(i + 1)).captured(1).trimmed();
        if (list.contains(u"*."_s)) // whether the servers are among them, nobody can tell from here
            return {};
        return {found(proxy, int(firstLine + i), {seen(Fact::WinHttpProxyInTheWay, proxy)})};
    }
    if (!direct)
        return {};
    return {
        found(u"netsh winhttp show proxy"_s, firstLine, {seen(Fact::WinHttpProxyInTheWay, {}, Truth::No)})};
}

QList<Recognition> recogniseProxy(const Paste &text)
{
    static const QRegularExpression command(
        u"\\bnetsh(?:\\.exe)?\\s+winhttp\\s+show\\s+proxy\\b"_s, caseless);
    for (const ShellCommand &one : text.commands()) {
        if (command.match(one.text).hasMatch())
            return proxyBelow(one.output, one.firstOutputLine);
    }
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        const QString &line = text.lines().at(i);
        if (isHeading(line) || command.match(line).hasMatch())
            return proxyBelow(text.lines().mid(i + 1), int(i + 2));
    }
    return {};
}

/// setspn -X: a service name, and below it every account that holds it.
QList<Recognition> recogniseNames(const Paste &text)
{
    static const QRegularExpression name(u"^\\s*(HTTP/[\\w.-]+)\\b"_s, caseless);
    static const QRegularExpression account(u"^\\s+CN="_s, caseless);
    QList<Recognition> recognitions;
    const QStringList &lines = text.lines();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto match = name.match(lines.at(i));
        qsizetype accounts = 0;
        while (match.hasMatch() && account.match(lines.value(i + 1 + accounts)).hasMatch())
            ++accounts;
        if (accounts >= 2)
            recognitions.append(
                found(match.captured(1), int(i + 1), {seen(Fact::NameOnOtherAccount, match.captured(1))}));
    }
    return recognitions;
}

/// Offsets as w32tm prints them: "o:+312.4423456s" and "NTP: +0.0012345s".
QList<Recognition> recogniseClocks(const Paste &text)
{
    static const QRegularExpression offset(u"\\b(?:o:|NTP:\\s?)([+-]?\\d+\\.\\d+)s\\b"_s);
    for (const auto &match : matches(offset, text.folded())) {
        if (std::abs(match.captured(1).toDouble()) > greatestSkew)
            return {found(match.captured(), text.lineOfFolded(match.capturedStart()),
                {seen(Fact::ClockSkew, match.captured(1))})};
    }
    return {};
}

QList<Recognition> recogniseNetwork(const Paste &text)
{
    return recogniseProxy(text) + recogniseNames(text) + recogniseClocks(text);
}

} // namespace

Reader networkSettings()
{
    return {"network-settings"_L1, QT_TRANSLATE_NOOP("Readers", "Proxy, service names and clocks"),
        {Fact::WinHttpProxyInTheWay, Fact::NameOnOtherAccount, Fact::ClockSkew}, recogniseNetwork};
}

} // namespace wizard
