#include "wizard/evidence/redaction/unescaped.h"

#include <QByteArray>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// What one escape stands for, and how much of the text it takes.
struct Escape {
    QString means;
    qsizetype size = 0;
};

std::optional<uint> number(QStringView digits, int base)
{
    bool ok = false;
    const uint value = digits.toUInt(&ok, base);
    return ok && !digits.isEmpty() && !digits.startsWith(u'+') ? std::optional(value) : std::nullopt;
}

QString character(uint code)
{
    return code > 0 && code < 0x110000 && !(code >= 0xD800 && code < 0xE000 && code > 0xFFFF)
        ? QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1)
        : QString();
}

/// "%45%58": bytes of UTF-8, as many as follow each other.
std::optional<Escape> percent(QStringView text)
{
    QByteArray bytes;
    qsizetype size = 0;
    while (size + 2 < text.size() && text.at(size) == u'%' && bytes.size() < 4) {
        const auto byte = number(text.sliced(size + 1, 2), 16);
        if (!byte || (!bytes.isEmpty() && (*byte & 0xC0) != 0x80))
            break;
        bytes.append(char(*byte));
        size += 3;
        if (*byte < 0x80)
            break;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString means = decoder(bytes);
    if (bytes.isEmpty())
        return std::nullopt;
    return Escape{
        decoder.hasError() ? QString(QChar::fromLatin1(bytes.at(0))) : means, decoder.hasError() ? 3 : size};
}

std::optional<Escape> fourDigits(QStringView text, QStringView before, QStringView behind)
{
    const qsizetype size = before.size() + 4 + behind.size();
    if (text.size() < size || !text.startsWith(before, Qt::CaseInsensitive)
        || text.sliced(before.size() + 4, behind.size()) != behind)
        return std::nullopt;
    const auto code = number(text.sliced(before.size(), 4), 16);
    return code ? std::optional(Escape{QString(QChar(char16_t(*code))), size}) : std::nullopt;
}

std::optional<Escape> entity(QStringView text)
{
    constexpr std::pair<QStringView, char16_t> named[] = {{u"&amp;", u'&'}, {u"&lt;", u'<'}, {u"&gt;", u'>'},
        {u"&quot;", u'"'}, {u"&apos;", u'\''}, {u"&nbsp;", u' '}};
    for (const auto &[written, sign] : named) {
        if (text.startsWith(written))
            return Escape{QString(QChar(sign)), written.size()};
    }
    const qsizetype end = text.first(std::min<qsizetype>(text.size(), 10)).indexOf(u';');
    if (end < 3 || text.at(1) != u'#')
        return std::nullopt;
    const bool hex = text.at(2) == u'x' || text.at(2) == u'X';
    const auto code = number(text.sliced(hex ? 3 : 2, end - (hex ? 3 : 2)), hex ? 16 : 10);
    return code ? std::optional(Escape{character(*code), end + 1}) : std::nullopt;
}

bool isInvisible(QChar c)
{
    const char16_t code = c.unicode();
    return code == 0 || code == 0xAD || (code >= 0x200B && code <= 0x200F)
        || (code >= 0x202A && code <= 0x202E) || (code >= 0x2060 && code <= 0x2064) || code == 0xFEFF;
}

bool mayBegin(QChar c)
{
    return c == u'%' || c == u'\\' || c == u'_' || c == u'&' || isInvisible(c);
}

std::optional<Escape> escapeAt(QStringView text, Unescaped::Backslash backslash)
{
    switch (text.at(0).unicode()) {
    case u'%':
        return percent(text);
    case u'\\':
        return backslash == Unescaped::Backslash::Escape ? fourDigits(text, u"\\u", {}) : std::nullopt;
    case u'_':
        return fourDigits(text, u"_x", u"_");
    case u'&':
        return entity(text);
    default:
        return isInvisible(text.at(0)) ? std::optional(Escape{{}, 1}) : std::nullopt;
    }
}

/// One layer of escapes; whether there were any.
bool resolve(QString &text, QList<qsizetype> &at, Unescaped::Backslash backslash)
{
    QString plain;
    QList<qsizetype> places;
    bool any = false;
    plain.reserve(text.size());
    places.reserve(at.size());
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text.at(i);
        const auto escape = mayBegin(c) ? escapeAt(QStringView(text).sliced(i), backslash) : std::nullopt;
        if (!escape) {
            plain += c;
            places.append(at.at(i++));
            continue;
        }
        plain += escape->means;
        places += QList<qsizetype>(escape->means.size(), at.at(i));
        i += escape->size;
        any = true;
    }
    if (!any)
        return false;
    places.append(at.last());
    text = plain;
    at = places;
    return true;
}

constexpr int mostLayers = 4;

} // namespace

Unescaped::Unescaped(const QString &original, Backslash backslash)
    : text(original)
    , at(original.size() + 1)
{
    for (qsizetype i = 0; i < at.size(); ++i)
        at[i] = i;
    const bool mayHold = std::ranges::any_of(original, mayBegin);
    for (int layer = 0; mayHold && layer < mostLayers && resolve(text, at, backslash); ++layer) { }
}

} // namespace wizard
