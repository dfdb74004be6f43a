#pragma once

#include <QStringList>

#include <optional>

namespace wizard {

/// A DNS name, taken apart: the labels of hosts, the organisation's own label last, and what everybody has
/// behind it.
struct FullName {
    QStringList labels; ///< "ex01", "emea", "contoso"
    QString suffix; ///< "com", "co.uk", "onmicrosoft.com"
    bool suffixStays = false; ///< it is Microsoft's
};

enum class Certainty {
    LooksLikeIt, ///< a word with dots in a text; it may be a file or a class
    IsOne, ///< its place says so
};

/// Empty where it is none, or one of Microsoft's and of standards' own, which stay.
[[nodiscard]] std::optional<FullName> fullNameIn(QStringView word, Certainty certainty);
/// "contoso.com" of "ex01.contoso.com.log": without the ending of a file.
[[nodiscard]] QStringView withoutFileEnding(QStringView word);
/// A label that Exchange and DNS give to every organisation.
[[nodiscard]] bool isCommonLabel(QStringView label);
[[nodiscard]] bool isIpv4(QStringView word);
[[nodiscard]] bool isIpv6(QStringView word);

} // namespace wizard
