#include "wizard/knowledge/vocabulary.h"

#include "wizard/knowledge/vocabulary/layers.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<QLatin1StringView> listed(QLatin1StringView cell, QLatin1StringView separator)
{
    std::vector<QLatin1StringView> items;
    while (!cell.isEmpty()) {
        const qsizetype at = cell.indexOf(separator);
        items.push_back(at < 0 ? cell : cell.first(at));
        cell = at < 0 ? QLatin1StringView() : cell.sliced(at + separator.size());
    }
    return items;
}

std::span<const VocabularyRow> vocabulary()
{
    static const std::vector<VocabularyRow> all = [] {
        std::vector<VocabularyRow> joined;
        for (const auto layer : {layers::shell(), layers::webServer(), layers::windowsEvents(),
                 layers::exchangeEvents(), layers::frontEnd(), layers::exceptions(), layers::cmdlets(),
                 layers::setup(), layers::reports(), layers::clients(), layers::tools(),
                 layers::translations(), layers::unspecific()})
            joined.insert(joined.end(), layer.begin(), layer.end());
        return joined;
    }();
    return all;
}

void addVocabulary(std::vector<Cause> &causes)
{
    QHash<QLatin1StringView, Cause *> byId;
    for (Cause &cause : causes)
        byId.insert(cause.id, &cause);
    for (const VocabularyRow &row : vocabulary()) {
        for (const QLatin1StringView id : listed(row.causes, " "_L1)) {
            if (Cause *cause = byId.value(id))
                cause->signs.push_back({{Fact::MessageSeen, true, row.id}, row.strength});
        }
    }
}

} // namespace wizard
