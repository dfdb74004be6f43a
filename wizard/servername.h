#pragma once

#include <QHashFunctions>
#include <QStringList>

namespace wizard {

/// The name that tells a server from the others. Whatever case it is written in, it is the same server.
class ServerName {
public:
    ServerName() = default;
    /// As it stands: where the short name would fit two servers, a full name or one with ports.
    explicit ServerName(const QString &name)
        : m_text(name)
    {
    }
    /// Out of a short or full name its first label in upper case; an address as it is.
    [[nodiscard]] static ServerName parse(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }

    friend bool operator==(const ServerName &one, const ServerName &other)
    {
        return one.m_text == other.m_text || one.m_text.toUpper() == other.m_text.toUpper();
    }
    friend auto operator<=>(const ServerName &one, const ServerName &other)
    {
        return one.m_text.toUpper().compare(other.m_text.toUpper()) <=> 0;
    }
    friend size_t qHash(const ServerName &name, size_t seed = 0)
    {
        return qHash(name.m_text.toUpper(), seed);
    }

private:
    QString m_text;
};

[[nodiscard]] QStringList textsOf(const QList<ServerName> &names);

} // namespace wizard
