#include "wizard/evidence/forms/clixmlsieve.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype blockSize = 256 * 1024;
constexpr qsizetype longestTag = 4096; ///< QXmlStreamReader compares every attribute with every other
constexpr qsizetype longestValue = 8 * 1024 * 1024; ///< the longest file in a report has 2 MB
constexpr qint64 mostKept = 24 * 1024 * 1024;
constexpr std::size_t deepest = 64; ///< PowerShell's own default is 2
constexpr qsizetype mostLeftOut = 20;

/// What stands in quotes behind N=; Export-Clixml writes each attribute with one blank and double quotes.
QByteArray memberName(const QByteArray &tag)
{
    const qsizetype at = tag.indexOf(" N=\"");
    return at < 0 ? QByteArray() : tag.mid(at + 4, tag.indexOf('"', at + 4) - at - 4);
}

QByteArray elementName(const QByteArray &tag)
{
    const auto end = std::ranges::find_if(tag, [](char c) { return c == ' ' || c == '/' || c == '\n'; });
    return tag.left(end - tag.begin());
}

bool isContainer(const QByteArray &element)
{
    static constexpr QByteArrayView containers[] = {
        "Objs", "Obj", "MS", "Props", "LST", "IE", "DCT", "En", "STK", "QUE"};
    return std::ranges::find(containers, QByteArrayView(element)) != std::end(containers);
}

} // namespace

ClixmlPaths::ClixmlPaths(std::span<const QLatin1StringView> paths)
    : m_places(1)
{
    for (const QLatin1StringView path : paths) {
        int place = root;
        for (const QByteArray &name : QByteArray(path.data(), path.size()).toLower().split('.')) {
            const int next = m_places[std::size_t(place)].value(name, int(m_places.size()));
            m_places[std::size_t(place)].insert(name, next);
            m_places.resize(std::max(m_places.size(), std::size_t(next) + 1));
            place = next;
        }
    }
}

std::optional<int> ClixmlPaths::below(int place, const QByteArray &name) const
{
    const auto &names = m_places[std::size_t(place)];
    const auto found = names.constFind(name.toLower());
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

ClixmlSieve::ClixmlSieve(QIODevice &source, const ClixmlPaths &wanted, std::function<bool(qint64)> goOn)
    : m_source(source)
    , m_wanted(wanted)
    , m_goOn(std::move(goOn))
{
    open(ReadOnly | Unbuffered);
}

/// The next block. Byte order marks and UTF-16 end here.
bool ClixmlSieve::fill()
{
    m_stopped = m_goOn && !m_goOn(m_bytes);
    if (m_stopped)
        return false;
    m_block.resize(blockSize);
    m_block.resize(std::max<qint64>(0, m_source.read(m_block.data(), blockSize)));
    m_bytes += m_block.size();
    m_at = 0;
    if (m_block.isEmpty())
        return false;
    if (!m_begun) {
        m_begun = true;
        const bool little = m_block.startsWith("\xff\xfe") || m_block.startsWith(QByteArrayView("<\0", 2));
        const bool big = m_block.startsWith("\xfe\xff") || m_block.startsWith(QByteArrayView("\0<", 2));
        if (little || big)
            m_decoder = QStringDecoder(little ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        else if (m_block.startsWith("\xef\xbb\xbf"))
            m_at = 3;
    }
    if (m_decoder.isValid())
        m_block = QString(m_decoder(m_block)).toUtf8();
    return true;
}

/// Goes behind the next `end`, false where there is none. What stands before it is kept up to a limit.
bool ClixmlSieve::take(char end, QByteArray *kept, qsizetype most)
{
    m_tooLong = false;
    while (true) {
        const char *from = m_block.constData() + m_at;
        const qsizetype rest = m_block.size() - m_at;
        const auto found =
            static_cast<const char *>(rest ? std::memchr(from, end, std::size_t(rest)) : nullptr);
        const qsizetype length = found ? found - from : rest;
        m_line += std::count(from, from + length, '\n');
        if (kept && !m_tooLong) {
            m_tooLong = kept->size() + length > most;
            if (m_tooLong)
                kept->clear();
            else
                kept->append(from, length);
        }
        m_at += length + (found ? 1 : 0);
        if (found)
            return true;
        if (!fill())
            return false;
    }
}

/// Reads what stands before the next tag, and that tag.
void ClixmlSieve::advance()
{
    m_text.resize(0);
    m_tag.resize(0);
    m_ended = !take('<', m_held.isEmpty() ? nullptr : &m_text, longestValue);
    if (m_tooLong)
        leaveOut();
    m_ended = m_ended || !take('>', &m_tag, longestTag);
    m_foreign = !m_ended && (m_tooLong || m_tag.startsWith('!'));
    m_ended = m_ended || m_foreign;
    if (m_ended || m_tag.startsWith('?'))
        return;
    m_ready += m_held + m_text;
    m_held.resize(0);
    if (m_tag.startsWith('/'))
        endElement();
    else
        beginElement();
}

void ClixmlSieve::beginElement()
{
    const bool hasContent = !m_tag.endsWith('/');
    if (m_skipping > 0) {
        m_skipping += hasContent ? 1 : 0;
        return;
    }
    const QByteArray element = elementName(m_tag);
    const auto frame = frameOf(element, memberName(m_tag));
    const bool tooMuch = frame && (m_frames.size() >= deepest || m_kept > mostKept);
    if (!frame || tooMuch) {
        if (tooMuch) {
            m_frames.push_back(*frame);
            leaveOut();
        }
        m_skipping = hasContent ? 1 : 0;
        return;
    }
    if (!hasContent) {
        m_ready += '<' + m_tag + '>';
        return;
    }
    m_held = '<' + m_tag + '>';
    m_frames.push_back(*frame);
}

void ClixmlSieve::endElement()
{
    if (m_skipping > 0) {
        --m_skipping;
        return;
    }
    if (!m_frames.empty())
        m_frames.pop_back();
    m_ready += '<' + m_tag + '>';
}

/// The innermost element is not handed on.
void ClixmlSieve::leaveOut()
{
    QByteArrayList names;
    for (const Frame &frame : m_frames) {
        if (!frame.name.isEmpty())
            names.append(frame.name);
    }
    const QString path = QString::fromUtf8(names.join('.')).left(300);
    if (m_leftOut.size() < mostLeftOut && !m_leftOut.contains(path))
        m_leftOut.append(path);
    m_frames.pop_back();
    m_held.resize(0);
    m_text.resize(0);
    m_skipping = 1;
}

/// Empty where nobody asked for the element. Lists and dictionaries have no name of their own.
std::optional<ClixmlSieve::Frame> ClixmlSieve::frameOf(
    const QByteArray &element, const QByteArray &name) const
{
    const Frame parent = m_frames.empty() ? Frame() : m_frames.back();
    if (element == "TN" || element == "TNRef")
        return std::nullopt;
    if (parent.isWhole || parent.isEntry)
        return Frame{parent.place, false, parent.isWhole, parent.isEntry ? QByteArray() : name};
    if (name.isEmpty())
        return isContainer(element) ? std::optional(Frame{parent.place, element == "En", false, {}})
                                    : std::nullopt;
    const auto place = m_wanted.below(parent.place, name);
    if (!place)
        return std::nullopt;
    return Frame{*place, false, m_wanted.isWhole(*place), name};
}

qint64 ClixmlSieve::readData(char *data, qint64 most)
{
    while (m_given >= m_ready.size() && !m_ended) {
        m_ready.resize(0);
        m_given = 0;
        // A few at once; what is handed on shall not wait for the end of what is not.
        while (m_ready.isEmpty() && !m_ended)
            advance();
        m_kept += m_ready.size();
    }
    const qsizetype size = std::min<qsizetype>(most, m_ready.size() - m_given);
    std::memcpy(data, m_ready.constData() + m_given, std::size_t(size));
    m_given += size;
    return size;
}

} // namespace wizard
