#pragma once

#include <QByteArray>

#include <memory>

namespace wizard {

/// A password in memory; copies share it, and the last one wipes it.
class Secret {
public:
    Secret() = default;
    /// In UTF-8.
    explicit Secret(QByteArray text);

    [[nodiscard]] bool isEmpty() const { return !m_text || m_text->isEmpty(); }
    /// Valid as long as this is; nothing else may keep it.
    [[nodiscard]] const QByteArray &text() const;

private:
    std::shared_ptr<QByteArray> m_text;
};

} // namespace wizard
