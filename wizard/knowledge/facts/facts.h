#pragma once

#include "wizard/knowledge/fact.h"
#include "wizard/knowledge/question.h"

#include <QCoreApplication>

namespace wizard {

/// The rows of the facts, a file for each group of the enumeration. The class gives its texts the context.
class Facts {
    Q_DECLARE_TR_FUNCTIONS(Facts)

public:
    static std::span<const FactEntry> reported();
    static std::span<const FactEntry> claimed();
    static std::span<const FactEntry> wire();
    static std::span<const FactEntry> events();
    static std::span<const FactEntry> shell();
    static std::span<const FactEntry> auth();
    static std::span<const FactEntry> bindings();
    static std::span<const FactEntry> services();
    static std::span<const FactEntry> settings();
    static std::span<const FactEntry> windows();
    static std::span<const FactEntry> directory();
    static std::span<const FactEntry> files();
    static std::span<const FactEntry> people();
    static std::span<const FactEntry> derived();

    // What people are asked: about what only they can tell, about states, about what a screen shows.
    static std::span<const Question> aboutReported();
    static std::span<const Question> aboutClaimed();
    static std::span<const Question> aboutSeen();
};

/// Whether these are the rows from `first` up to the first fact of the next group, one each and in order.
constexpr bool areAll(std::span<const FactEntry> rows, Fact first, Fact next)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (std::size_t(rows[i].fact) != std::size_t(first) + i)
            return false;
    }
    return std::size_t(first) + rows.size() == std::size_t(next);
}

} // namespace wizard
