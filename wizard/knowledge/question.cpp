#include "wizard/knowledge/question.h"

#include "wizard/knowledge/facts/facts.h"

#include <vector>

namespace wizard {

std::span<const Question> questions()
{
    static const std::vector<Question> all = [] {
        std::vector<Question> joined;
        for (const auto group : {Facts::aboutReported(), Facts::aboutClaimed(), Facts::aboutSeen()})
            joined.insert(joined.end(), group.begin(), group.end());
        return joined;
    }();
    return all;
}

const char *questionOf(Fact fact)
{
    static const std::vector<const char *> byFact = [] {
        std::vector<const char *> table(std::size_t(Fact::Count) + 1);
        for (const Question &one : questions())
            table[std::size_t(one.fact)] = one.text;
        return table;
    }();
    return byFact[std::size_t(fact)];
}

} // namespace wizard
