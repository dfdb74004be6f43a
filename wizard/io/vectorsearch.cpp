#include "wizard/io/vectorsearch.h"

#include "wizard/evidence/forms/ownsearch.h"

#ifdef EXMEDIC_HYPERSCAN
#include <hs.h>

#include <limits>
#include <map>
#include <mutex>
#endif

namespace wizard {

#ifdef EXMEDIC_HYPERSCAN
namespace {

using Database = std::shared_ptr<hs_database_t>;

/// Null where the library cannot do it.
Database compiled(const std::vector<QByteArray> &words)
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
    return result == HS_SUCCESS ? Database(database, hs_free_database) : Database();
}

class VectorSearch : public LiteralSearch {
public:
    explicit VectorSearch(Database database)
        : m_database(std::move(database))
    {
        hs_scratch_t *scratch = nullptr;
        if (hs_alloc_scratch(m_database.get(), &scratch) == HS_SUCCESS)
            m_scratch.reset(scratch, hs_free_scratch);
    }
    [[nodiscard]] bool isReady() const { return m_scratch != nullptr; }

    void search(QByteArrayView block, const Found &found) override
    {
        Q_ASSERT(block.size() <= std::numeric_limits<int>::max());
        const auto tell = [](unsigned int word, unsigned long long, unsigned long long end, unsigned int,
                              void *context) {
            (*static_cast<const Found *>(context))(int(word), qsizetype(end));
            return 0;
        };
        hs_scan(m_database.get(), block.data(), static_cast<unsigned int>(block.size()), 0, m_scratch.get(),
            tell, const_cast<Found *>(&found));
    }

private:
    Database m_database;
    std::shared_ptr<hs_scratch_t> m_scratch;
};

/// What was compiled, by its words.
class Databases {
public:
    [[nodiscard]] Database of(const std::vector<QByteArray> &words)
    {
        constexpr std::size_t most = 8;
        const std::scoped_lock lock(m_mutex);
        if (const auto known = m_known.find(words); known != m_known.end())
            return known->second;
        if (m_known.size() == most)
            m_known.clear();
        return m_known[words] = compiled(words);
    }

private:
    std::mutex m_mutex;
    std::map<std::vector<QByteArray>, Database> m_known;
};

} // namespace

LiteralSearchMaker vectorSearch()
{
    if (hs_valid_platform() != HS_SUCCESS)
        return makeOwnSearch;
    return [databases = std::make_shared<Databases>()](
               const std::vector<QByteArray> &words) -> std::unique_ptr<LiteralSearch> {
        const Database database = words.empty() ? Database() : databases->of(words);
        auto search = database ? std::make_unique<VectorSearch>(database) : nullptr;
        if (search && search->isReady())
            return search;
        return makeOwnSearch(words);
    };
}
#else
LiteralSearchMaker vectorSearch()
{
    return makeOwnSearch;
}
#endif

} // namespace wizard
