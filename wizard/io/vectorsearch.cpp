#include "wizard/io/vectorsearch.h"

#include "wizard/evidence/forms/ownsearch.h"

#ifdef EXMEDIC_HYPERSCAN
#include <hs.h>

#include <limits>
#endif

namespace wizard {

#ifdef EXMEDIC_HYPERSCAN
namespace {

struct Freed {
    void operator()(hs_database_t *database) const { hs_free_database(database); }
    void operator()(hs_scratch_t *scratch) const { hs_free_scratch(scratch); }
};

class VectorSearch : public LiteralSearch {
public:
    /// Null where the library or the processor cannot do it.
    [[nodiscard]] static std::unique_ptr<LiteralSearch> of(const std::vector<QByteArray> &words)
    {
        auto search = std::make_unique<VectorSearch>();
        if (words.empty() || hs_valid_platform() != HS_SUCCESS || !search->compile(words))
            return {};
        return search;
    }

    void search(QByteArrayView block, const Found &found) override
    {
        constexpr qsizetype most = std::numeric_limits<int>::max();
        Q_ASSERT(block.size() <= most);
        const auto tell = [](unsigned int word, unsigned long long, unsigned long long end, unsigned int,
                              void *context) {
            (*static_cast<const Found *>(context))(int(word), qsizetype(end));
            return 0;
        };
        hs_scan(m_database.get(), block.data(), static_cast<unsigned int>(block.size()), 0, m_scratch.get(),
            tell, const_cast<Found *>(&found));
    }

private:
    [[nodiscard]] bool compile(const std::vector<QByteArray> &words)
    {
        std::vector<const char *> texts;
        std::vector<std::size_t> sizes;
        std::vector<unsigned int> ids;
        const std::vector<unsigned int> flags(words.size(), HS_FLAG_CASELESS);
        for (const QByteArray &word : words) {
            texts.push_back(word.constData());
            sizes.push_back(std::size_t(word.size()));
            ids.push_back(static_cast<unsigned int>(ids.size()));
        }
        hs_database_t *database = nullptr;
        hs_compile_error_t *error = nullptr;
        const auto result = hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), sizes.data(),
            static_cast<unsigned int>(words.size()), HS_MODE_BLOCK, nullptr, &database, &error);
        hs_free_compile_error(error);
        m_database.reset(database);
        hs_scratch_t *scratch = nullptr;
        if (result != HS_SUCCESS || hs_alloc_scratch(database, &scratch) != HS_SUCCESS)
            return false;
        m_scratch.reset(scratch);
        return true;
    }

    std::unique_ptr<hs_database_t, Freed> m_database;
    std::unique_ptr<hs_scratch_t, Freed> m_scratch;
};

} // namespace
#endif

std::unique_ptr<LiteralSearch> makeVectorSearch(const std::vector<QByteArray> &words)
{
#ifdef EXMEDIC_HYPERSCAN
    if (auto search = VectorSearch::of(words))
        return search;
#endif
    return makeOwnSearch(words);
}

} // namespace wizard
