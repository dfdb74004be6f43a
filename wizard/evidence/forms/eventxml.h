#pragma once

#include "wizard/evidence/forms/loggedevent.h"
#include "wizard/evidence/forms/textdecoding.h"

#include <optional>

namespace wizard {

/// "<Events>" or "<Event>", which is what wevtutil writes unless it is asked for a root.
[[nodiscard]] bool looksLikeEventXml(const QByteArray &bytes);

/// One element "Event", with or without the text that the viewer shows. Empty where it is none.
[[nodiscard]] std::optional<LoggedEvent> readEvent(const QString &xml);

/// The events of a file one by one, in constant memory, whatever stands between them.
class EventXml {
public:
    explicit EventXml(QIODevice &device)
        : m_text(device)
    {
    }
    /// Empty at the end of the file.
    [[nodiscard]] std::optional<LoggedEvent> next();

    [[nodiscard]] qint64 bytes() const { return m_text.bytes(); }
    [[nodiscard]] qint64 unreadable() const { return m_unreadable; } ///< so far
    [[nodiscard]] int firstUnreadable() const { return m_firstUnreadable; } ///< its line
    [[nodiscard]] bool isCut() const { return m_cut; } ///< the file ends within an event

private:
    [[nodiscard]] std::optional<QString> piece();
    [[nodiscard]] bool readMore();
    void drop(qsizetype length);
    void leaveOut();

    TextStream m_text;
    QString m_buffer;
    int m_line = 1; ///< of the buffer's beginning
    qint64 m_unreadable = 0;
    int m_firstUnreadable = 0;
    bool m_cut = false;
};

} // namespace wizard
