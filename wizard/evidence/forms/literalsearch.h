#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>
#include <vector>

namespace wizard {

/// Finds many words in the bytes of a log in one pass.
class LiteralSearch {
public:
    virtual ~LiteralSearch() = default;

    /// Index of the word, and the offset in the block just behind it.
    using Found = std::function<void(int word, qsizetype end)>;
    /// Every place of every word in the block, in any order of words that end together.
    virtual void search(QByteArrayView block, const Found &found) = 0;
};

using LiteralSearchMaker =
    std::function<std::unique_ptr<LiteralSearch>(const std::vector<QByteArray> &words)>;

} // namespace wizard
