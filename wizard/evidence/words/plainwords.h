#pragma once

#include <QString>
#include <QStringView>

#include <vector>

namespace wizard {

/// A word as the lexicon knows it: lower case, without accents, one spelling for ä, ae and a.
struct PlainWord {
    QString text; ///< at most 40 letters, which is longer than any word of the lexicon
    bool border = false; ///< a comma, colon, semicolon, bracket or dash stands before it
};

/// The words of a sentence. Hyphens, dots and slashes inside part words; "n't" and "'s" do not.
[[nodiscard]] std::vector<PlainWord> plainWords(QStringView sentence);

/// "cu#" for "cu15", so that one row stands for all numbers; empty where no number ends it.
[[nodiscard]] QString withoutNumber(const QString &word);

} // namespace wizard
