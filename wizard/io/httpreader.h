#pragma once

#include "wizard/io/httpresponse.h"

namespace wizard {

/// Reads one HTTP/1.1 answer from a stranger in bounded memory: headers above `headerLimit` are refused, a
/// body is kept up to `bodyLimit` and cut there. No upgrade, no compression: neither is asked for.
class HttpReader {
public:
    static constexpr qsizetype headerLimit = 32 * 1024;
    static constexpr qsizetype bodyLimit = 256 * 1024;

    enum class State { NeedMore, Complete, Malformed };

    State feed(const QByteArray &bytes);
    /// The peer closed: completes a body without announced length; anything else that was cut short is
    /// malformed.
    State close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const HttpResponse &response() const { return m_response; }
    [[nodiscard]] const QString &problem() const { return m_problem; } ///< what is malformed, untranslated

private:
    enum class Part { Head, SizedBody, OpenBody, ChunkSize, ChunkBytes, ChunkEnd };

    void step();
    bool readHead();
    bool readStatusLine(const QByteArray &line);
    bool readHeaderLine(const QByteArray &line);
    bool chooseBody();
    bool readSizedBody();
    bool readChunkSize();
    bool readChunkEnd();
    void append(const QByteArray &bytes);
    void finish(State state, const QString &problem = {});

    HttpResponse m_response;
    QByteArray m_buffer;
    QString m_problem;
    qint64 m_remaining = 0;
    int m_interimAnswers = 0;
    Part m_part = Part::Head;
    State m_state = State::NeedMore;
};

} // namespace wizard
