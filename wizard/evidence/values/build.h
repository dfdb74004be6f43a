#pragma once

#include <QString>

#include <array>

namespace wizard {

/// A build of Exchange in four parts, "15.1.2507.27". Its files write the same one as "15.01.2507.027".
class Build {
public:
    Build() = default;
    /// Empty where it is no build of Exchange 2013 or newer (15.x).
    [[nodiscard]] static Build parse(QStringView text);

    [[nodiscard]] bool isEmpty() const { return m_parts[0] == 0; }
    [[nodiscard]] QString text() const;

    friend bool operator==(const Build &, const Build &) = default;
    friend auto operator<=>(const Build &, const Build &) = default;

private:
    std::array<int, 4> m_parts{};
};

} // namespace wizard
