#include "wizard/evidence/forms/ownsearch.h"

#include "wizard/evidence/forms/literals.h"

namespace wizard {
namespace {

/// Words that differ in their capitals only are one literal.
std::vector<QByteArray> lowered(const std::vector<QByteArray> &words)
{
    std::vector<QByteArray> small;
    for (const QByteArray &word : words)
        small.push_back(word.toLower());
    return small;
}

class OwnSearch : public LiteralSearch {
public:
    explicit OwnSearch(const std::vector<QByteArray> &words)
        : m_words(lowered(words))
        , m_literals(std::vector<QLatin1StringView>(m_words.begin(), m_words.end()))
        , m_indexes(std::size_t(m_literals.size()))
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_indexes[std::size_t(m_literals.indexOf(QLatin1StringView(m_words[i])))].push_back(int(i));
    }

    void search(QByteArrayView block, const Found &found) override
    {
        m_literals.eachIn(block, [&](int literal, qsizetype end) {
            for (const int word : m_indexes[std::size_t(literal)])
                found(word, end);
        });
    }

private:
    std::vector<QByteArray> m_words;
    Literals m_literals;
    std::vector<std::vector<int>> m_indexes; ///< words that are written alike have one literal
};

} // namespace

std::unique_ptr<LiteralSearch> makeOwnSearch(const std::vector<QByteArray> &words)
{
    return std::make_unique<OwnSearch>(words);
}

} // namespace wizard
