#pragma once

#include "wizard/evidence/forms/reader.h"

#include <span>

namespace wizard {

/// Everybody who reads: what the product can learn, from which form, and whether it can be denied there.
[[nodiscard]] std::span<const Reader> readers();

/// A person said it, no program printed it.
[[nodiscard]] bool isOwnWords(const Recognition &one);
/// Healthy servers print it too.
[[nodiscard]] bool isHarmless(const Recognition &one);

/// What people paste is far shorter. The rest of a longer text is left out, so that nobody waits for it.
inline constexpr qsizetype longestRecognisedText = 2 * 1024 * 1024;

/// All readers of pasted text over one text. `document` is its name, for instance "pasted text".
[[nodiscard]] QList<Recognition> recognise(const QString &text, const QString &document);

/// All readers of the collector's file over one file. What could not be read stays as remarks in it.
[[nodiscard]] QList<Recognition> recognise(CollectorFile &file);

/// All readers of exported objects over one file. What could not be read stays as remarks in it.
[[nodiscard]] QList<Recognition> recognise(ClixmlFile &file);

/// All readers of configuration files over one file.
[[nodiscard]] QList<Recognition> recognise(ConfigFile &file);

/// All readers of registry exports over one file.
[[nodiscard]] QList<Recognition> recognise(const RegistryFile &file);

/// All readers of HealthChecker's report over one file. What could not be read stays as remarks in it.
[[nodiscard]] QList<Recognition> recognise(HealthCheckerReport &report);

/// What the readers of one form can tell.
template <typename Function>
[[nodiscard]] std::vector<Fact> factsOf()
{
    std::vector<Fact> facts;
    for (const Reader &reader : readers()) {
        if (!std::holds_alternative<Function>(reader.read))
            continue;
        for (const Told &told : reader.tells)
            facts.push_back(told.fact);
    }
    return facts;
}

} // namespace wizard
