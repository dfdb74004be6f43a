#include "wizard/io/httpreader.h"

#include <QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype chunkLineLimit = 1024;
constexpr int interimAnswerLimit = 4;

/// Decimal length; negative where it is none.
qint64 announcedLength(const QByteArray &text)
{
    bool ok = false;
    const qint64 length = text.toLongLong(&ok);
    return ok && !text.startsWith('+') ? length : -1;
}

} // namespace

HttpReader::State HttpReader::feed(const QByteArray &bytes)
{
    if (m_state == State::NeedMore) {
        m_buffer += bytes;
        step();
    }
    return m_state;
}

HttpReader::State HttpReader::close()
{
    if (m_state != State::NeedMore)
        return m_state;
    if (m_part == Part::OpenBody)
        finish(State::Complete);
    else if (m_part == Part::Head)
        finish(State::Malformed, u"the connection was closed within the headers"_s);
    else
        finish(State::Malformed, u"the connection was closed within the body"_s);
    return m_state;
}

void HttpReader::step()
{
    bool advanced = true;
    while (advanced && m_state == State::NeedMore) {
        switch (m_part) {
        case Part::Head:
            advanced = readHead();
            break;
        case Part::OpenBody:
            append(std::exchange(m_buffer, {}));
            advanced = false;
            break;
        case Part::SizedBody:
        case Part::ChunkBytes:
            advanced = readSizedBody();
            break;
        case Part::ChunkSize:
            advanced = readChunkSize();
            break;
        case Part::ChunkEnd:
            advanced = readChunkEnd();
            break;
        }
    }
}

bool HttpReader::readHead()
{
    const QByteArray wanted("HTTP/1.");
    const qsizetype compared = qMin(wanted.size(), m_buffer.size());
    if (m_buffer.left(compared) != wanted.left(compared)) {
        finish(State::Malformed, u"the answer is not HTTP/1"_s);
        return false;
    }
    qsizetype end = m_buffer.indexOf("\r\n\r\n");
    qsizetype length = 4;
    if (const qsizetype bare = m_buffer.indexOf("\n\n"); bare >= 0 && (end < 0 || bare < end)) {
        end = bare;
        length = 2;
    }
    if (end > headerLimit || (end < 0 && m_buffer.size() > headerLimit)) {
        finish(State::Malformed, u"the headers are longer than %1 bytes"_s.arg(headerLimit));
        return false;
    }
    if (end < 0)
        return false;

    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + length);
    m_response = {};
    bool good = readStatusLine(lines.first().trimmed());
    for (qsizetype i = 1; good && i < lines.size(); ++i)
        good = readHeaderLine(lines.at(i));
    return good && chooseBody();
}

bool HttpReader::readStatusLine(const QByteArray &line)
{
    static const QRegularExpression shape(u"^HTTP/1\\.[0-9] ([1-5][0-9]{2})(?: |$)"_s);
    const auto match = shape.match(QString::fromLatin1(line));
    if (!match.hasMatch()) {
        finish(State::Malformed, u"the status line is not valid"_s);
        return false;
    }
    m_response.statusLine = line;
    m_response.status = match.capturedView(1).toInt();
    return true;
}

bool HttpReader::readHeaderLine(const QByteArray &line)
{
    const bool continues = line.startsWith(' ') || line.startsWith('\t');
    if (continues && !m_response.headers.isEmpty()) {
        m_response.headers.last().value += ' ' + line.trimmed();
        return true;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 1 || continues) {
        finish(State::Malformed, u"a header line has no name"_s);
        return false;
    }
    m_response.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    return true;
}

bool HttpReader::chooseBody()
{
    if (m_response.status < 200) {
        if (++m_interimAnswers > interimAnswerLimit)
            finish(State::Malformed, u"only interim answers came"_s);
        return m_state == State::NeedMore;
    }
    if (m_response.status == 204 || m_response.status == 304) {
        finish(State::Complete);
        return false;
    }
    if (m_response.header("Transfer-Encoding").toLower().endsWith("chunked")) {
        m_part = Part::ChunkSize;
        return true;
    }
    const QByteArray length = m_response.header("Content-Length");
    if (length.isNull()) {
        m_part = Part::OpenBody;
        return true;
    }
    m_remaining = announcedLength(length);
    m_part = Part::SizedBody;
    for (const auto &[name, value] : std::as_const(m_response.headers)) {
        if (m_remaining < 0
            || (name.compare("Content-Length", Qt::CaseInsensitive) == 0 && value != length)) {
            finish(State::Malformed, u"the length of the body is not valid"_s);
            return false;
        }
    }
    return true;
}

bool HttpReader::readSizedBody()
{
    const QByteArray bytes = m_buffer.left(qMin<qint64>(m_remaining, m_buffer.size()));
    m_buffer.remove(0, bytes.size());
    m_remaining -= bytes.size();
    append(bytes);
    if (m_remaining > 0 || m_state != State::NeedMore)
        return false;
    if (m_part == Part::SizedBody)
        finish(State::Complete);
    else
        m_part = Part::ChunkEnd;
    return m_state == State::NeedMore;
}

bool HttpReader::readChunkSize()
{
    const qsizetype end = m_buffer.indexOf('\n');
    if (end > chunkLineLimit || (end < 0 && m_buffer.size() > chunkLineLimit)) {
        finish(State::Malformed, u"a chunk size is too long"_s);
        return false;
    }
    if (end < 0)
        return false;
    const QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 1);
    const QByteArray digits = line.split(';').first().trimmed();
    bool ok = false;
    m_remaining = digits.toLongLong(&ok, 16);
    if (!ok || m_remaining < 0 || digits.startsWith("0x")) {
        finish(State::Malformed, u"a chunk size is not a number"_s);
        return false;
    }
    // Trailers carry nothing that is read here, and the connection ends with this answer.
    if (m_remaining == 0)
        finish(State::Complete);
    m_part = Part::ChunkBytes;
    return m_state == State::NeedMore;
}

bool HttpReader::readChunkEnd()
{
    if (m_buffer.isEmpty() || m_buffer == "\r")
        return false;
    const qsizetype length = m_buffer.startsWith("\r\n") ? 2 : m_buffer.startsWith('\n') ? 1 : 0;
    if (length == 0) {
        finish(State::Malformed, u"a chunk does not end where it said"_s);
        return false;
    }
    m_buffer.remove(0, length);
    m_part = Part::ChunkSize;
    return true;
}

void HttpReader::append(const QByteArray &bytes)
{
    const qsizetype room = bodyLimit - m_response.body.size();
    m_response.body += bytes.left(room);
    const bool announcedMore = m_part == Part::SizedBody && m_response.body.size() + m_remaining > bodyLimit;
    if (bytes.size() > room || (announcedMore && m_response.body.size() == bodyLimit)) {
        m_response.bodyCut = true;
        finish(State::Complete);
    }
}

void HttpReader::finish(State state, const QString &problem)
{
    m_state = state;
    m_problem = problem;
    m_buffer.clear();
}

} // namespace wizard
