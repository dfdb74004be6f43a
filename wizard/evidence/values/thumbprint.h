#pragma once

#include <QHashFunctions>
#include <QString>

namespace wizard {

/// The SHA-1 hash that names a certificate: 40 upper-case hex digits, or nothing.
class Thumbprint {
public:
    Thumbprint() = default;
    /// Out of what people paste (blanks, colons, dashes, U+200E); empty where it is none.
    [[nodiscard]] static Thumbprint parse(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_digits.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_digits; }

    friend bool operator==(const Thumbprint &, const Thumbprint &) = default;
    friend auto operator<=>(const Thumbprint &one, const Thumbprint &other)
    {
        return one.m_digits.compare(other.m_digits) <=> 0;
    }
    friend size_t qHash(const Thumbprint &thumbprint, size_t seed = 0)
    {
        return qHash(thumbprint.m_digits, seed);
    }

private:
    QString m_digits;
};

} // namespace wizard
