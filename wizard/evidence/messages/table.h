#pragma once

#include "wizard/evidence/forms/literals.h"
#include "wizard/evidence/forms/pastedtext.h"
#include "wizard/evidence/recognition.h"

#include <vector>

namespace wizard {

/// Words of which one must stand near a message, in characters.
struct Near {
    std::vector<QLatin1StringView> words;
    qsizetype before = 0;
    qsizetype after = 0;
};

/// What must stand at the ends of a message.
enum class Edge {
    None, ///< read without blanks, because consoles break long names
    Colon, ///< the same; letters may follow, then a colon or the end of the text
    Word, ///< neither a letter nor a digit, nor a further decimal
};

inline constexpr qsizetype anywhere = 1 << 30;

/// Value of a row that gives what is written in the text.
inline constexpr QLatin1StringView asWritten("*");

/// A message that the product prints in every language: a name, a number, a code.
struct MessageRow {
    QLatin1StringView text;
    Fact fact;
    Edge edge = Edge::None;
    QLatin1StringView value = {};
    std::vector<Near> near = {}; ///< each of them
    std::vector<QLatin1StringView> unless = {}; ///< none of them anywhere
    Near apart = {}; ///< none of them
};

/// Rows that are looked for together, in one pass over the text.
class MessageTable {
public:
    explicit MessageTable(std::vector<MessageRow> rows);

    [[nodiscard]] const std::vector<MessageRow> &rows() const { return m_rows; }
    /// Each fact once, by the first row that finds it; where rows name values of their own, each value once.
    [[nodiscard]] QList<Recognition> in(const PastedText &text) const;

private:
    std::vector<MessageRow> m_rows;
    Literals m_folded;
    Literals m_squeezed;
};

// The tables; what stands in an event's text, and what pages, logs and the shell show beyond that.
[[nodiscard]] const MessageTable &eventTexts();
[[nodiscard]] const MessageTable &answers();

} // namespace wizard
