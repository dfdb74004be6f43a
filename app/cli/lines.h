#pragma once

#include <QStringList>

namespace app {

/// The lines of a report, as plain text or as Markdown. What they hold stands there as it is, and in one
/// line.
class Lines {
public:
    explicit Lines(bool markdown)
        : m_markdown(markdown)
    {
    }
    void title(const QString &text);
    void heading(const QString &text);
    void item(const QString &text);
    void command(const QString &text);
    void line(const QString &text);
    void gap();
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] QString safe(const QString &text) const;

    bool m_markdown;
    QStringList m_lines;
};

} // namespace app
