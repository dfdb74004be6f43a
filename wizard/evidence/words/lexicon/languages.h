#pragma once

#include "wizard/evidence/words/word.h"

#include <QStringView>

#include <span>

namespace wizard {

/// One thing, state or circumstance in one language: phrases that mean the same, separated by "|". Case,
/// accents and hyphens do not matter; "abc*" stands for every word that begins so, "*abc" for one that ends
/// so.
struct Synonyms {
    Word word;
    QStringView phrases;
};

// A file each; languages() lists them.
[[nodiscard]] std::span<const Synonyms> english();
[[nodiscard]] std::span<const Synonyms> german();
[[nodiscard]] std::span<const Synonyms> french();
[[nodiscard]] std::span<const Synonyms> spanish();

[[nodiscard]] std::span<const std::span<const Synonyms>> languages();

// What callers tell besides, likewise.
[[nodiscard]] std::span<const Synonyms> englishAsides();
[[nodiscard]] std::span<const Synonyms> germanAsides();
[[nodiscard]] std::span<const Synonyms> frenchAsides();
[[nodiscard]] std::span<const Synonyms> spanishAsides();

[[nodiscard]] std::span<const std::span<const Synonyms>> asides();

} // namespace wizard
