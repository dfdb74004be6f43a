#pragma once

#include "wizard/evidence/forms/literals.h"
#include "wizard/knowledge/vocabulary.h"

#include <QByteArray>
#include <QMap>

#include <deque>
#include <vector>

namespace wizard {

/// Finds the texts of the vocabulary in one pass. Long ones are looked for without blanks, because consoles
/// break lines anywhere; codes and short words as whole words in the folded text.
class VocabularyTexts {
public:
    enum class Form { Folded, Squeezed };
    struct Place {
        qsizetype start = 0;
        qsizetype size = 0;
    };

    VocabularyTexts(std::span<const VocabularyRow> rows, Form form);

    /// Where the rows stand, by their index.
    [[nodiscard]] QMap<int, Place> in(const QString &text) const;

private:
    struct Part {
        QByteArray word; ///< in small letters, so that a word has one literal
        bool sameLine = false; ///< behind the first part in one line of a report
    };
    using Parts = std::vector<Part>; ///< the first is looked for, the others stand near it
    struct Alternative {
        int row;
        Parts parts;
    };
    class Hits;

    [[nodiscard]] static Parts partsOf(QLatin1StringView text);
    [[nodiscard]] static bool isLong(const Parts &parts);
    [[nodiscard]] static std::vector<QLatin1StringView> wordsOf(const std::deque<Alternative> &alternatives);
    [[nodiscard]] bool stands(const Part &part, qsizetype start, qsizetype end, const Hits &hits) const;

    Form m_form;
    std::deque<Alternative> m_alternatives;
    Literals m_literals;
    std::vector<std::vector<const Alternative *>> m_byFirst; ///< by the literal of the first part
};

} // namespace wizard
