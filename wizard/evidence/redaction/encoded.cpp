#include "wizard/evidence/redaction/encoded.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype shortestBase64 = 16;
constexpr qsizetype shortestLine = 40; ///< of data that goes on in the next line
constexpr qsizetype fewestBytes = 4;

bool isBase64(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || (code >= u'0' && code <= u'9')
        || code == u'+' || code == u'/' || code == u'-' || code == u'_';
}

bool isHex(QChar c)
{
    const char16_t code = c.toLower().unicode();
    return (code >= u'0' && code <= u'9') || (code >= u'a' && code <= u'f');
}

/// The end of base64 that may be broken into lines.
qsizetype endOfBase64(QStringView text, qsizetype start)
{
    qsizetype end = start;
    for (qsizetype line = start;; line = end) {
        while (end < text.size() && isBase64(text.at(end)))
            ++end;
        qsizetype next = end;
        while (
            next < text.size() && (text.at(next) == u'\r' || text.at(next) == u'\n' || text.at(next) == u' '))
            ++next;
        const bool broken = text.sliced(end, next - end).contains(u'\n');
        if (end - line < shortestLine || !broken || next == text.size() || !isBase64(text.at(next)))
            break;
        line = end = next;
    }
    while (end < text.size() && text.at(end) == u'=')
        ++end;
    return end;
}

QByteArray decoded(QStringView base64)
{
    QByteArray plain;
    for (const QChar c : base64) {
        if (isBase64(c))
            plain += c == u'-' ? '+' : c == u'_' ? '/' : c.toLatin1();
    }
    return QByteArray::fromBase64(plain);
}

/// "30 82 03", "30:82:03", "3082", "0x30,0x82".
qsizetype hexFrom(QStringView text, qsizetype start, QByteArray &bytes)
{
    qsizetype end = start;
    for (qsizetype at = start; at + 1 < text.size() && isHex(text.at(at)) && isHex(text.at(at + 1));) {
        bytes += char(text.sliced(at, 2).toUInt(nullptr, 16));
        end = at += 2;
        while (at < text.size() && at - end < 3 && u" :-,\\"_s.contains(text.at(at)))
            ++at;
        if (at + 1 < text.size() && text.at(at) == u'0' && text.at(at + 1) == u'x')
            at += 2;
    }
    return end;
}

/// "48, 130, 3" and, one a line, as PowerShell lists bytes.
qsizetype numbersFrom(QStringView text, qsizetype start, QByteArray &bytes)
{
    qsizetype end = start;
    for (qsizetype at = start; at < text.size();) {
        qsizetype digits = at;
        while (digits < text.size() && text.at(digits).isDigit() && digits - at < 4)
            ++digits;
        bool ok = false;
        const uint value = text.sliced(at, digits - at).toUInt(&ok);
        if (!ok || value > 255)
            break;
        bytes += char(value);
        end = at = digits;
        while (at < text.size() && at - end < 12 && (text.at(at).isSpace() || text.at(at) == u','))
            ++at;
        if (at == end)
            break;
    }
    return end;
}

bool standsAtStart(QStringView text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

} // namespace

QList<EncodedRun> encodedIn(const QString &text)
{
    QList<EncodedRun> runs;
    const QStringView view(text);
    for (qsizetype at = 0; at < view.size();) {
        if (!isBase64(view.at(at)) || !standsAtStart(view, at)) {
            ++at;
            continue;
        }
        qsizetype behind = at;
        for (const auto &from : {hexFrom, numbersFrom}) {
            QByteArray bytes;
            const qsizetype end = from(view, at, bytes);
            if (bytes.size() >= fewestBytes) {
                runs.append({at, end - at, bytes});
                behind = std::max(behind, end);
            }
        }
        const qsizetype end = endOfBase64(view, at);
        if (end - at >= shortestBase64 || (end - at >= 8 && view.at(end - 1) == u'='))
            runs.append({at, end - at, decoded(view.sliced(at, end - at))});
        at = std::max({behind, end, at + 1});
    }
    return runs;
}

bool mayHoldNames(const QByteArray &bytes)
{
    if (bytes.size() >= 64 && (bytes.startsWith("\x30\x82") || bytes.startsWith("\x60\x82")))
        return true;
    if (bytes.startsWith("NTLMSSP"))
        return true;
    QByteArray seen = bytes;
    seen.removeIf([](char c) { return c == 0; });
    const auto readable = std::ranges::count_if(seen, [](char c) { return c >= 32 && c < 127; });
    const auto letters =
        std::ranges::count_if(seen, [](char c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; });
    return seen.size() >= 8 && readable == seen.size() && 2 * letters >= seen.size();
}

} // namespace wizard
