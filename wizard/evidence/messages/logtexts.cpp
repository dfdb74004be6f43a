#include "wizard/evidence/messages/logtexts.h"

#include "wizard/evidence/messages/from.h"
#include "wizard/evidence/messages/table.h"
#include "wizard/knowledge/vocabulary/layers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Messages of the tables that are looked for without blanks there, as the product writes them.
constexpr QLatin1StringView written[] = {
    "Cannot serialize context"_L1,
    "Unable to find organization mailbox for organization"_L1,
    "Invalid provider type specified"_L1,
    "Failed to enable constraints"_L1,
    "Cannot convert the value of type"_L1,
    "Could not load file or assembly"_L1,
    "isn't assigned to any management roles"_L1,
    "does not have token serialization permission"_L1,
};

void add(std::vector<QByteArray> &words, QLatin1StringView text)
{
    words.emplace_back(text.data(), text.size());
}

void addMessages(std::vector<QByteArray> &words, const VocabularyRow &row)
{
    if (!row.source.isEmpty() || row.harmless || row.causes.isEmpty())
        return;
    for (const QLatin1StringView text : listed(row.texts.isEmpty() ? row.id : row.texts, "\n"_L1))
        add(words, listed(listed(text, " + "_L1).front(), " ... "_L1).front());
}

/// Layers of the vocabulary that a web server writes into its log; cmdlets, setup and reports are none of
/// them.
std::vector<QByteArray> wordsOf(LogKind kind)
{
    std::vector<QByteArray> words;
    if (kind == LogKind::Iis)
        add(words, "errorfe.aspx"_L1);
    if (kind != LogKind::HttpProxy)
        return words;
    add(words, "errorfe.aspx?"_L1);
    for (const MessageTable *table : {&answers(), &eventTexts()}) {
        for (const MessageRow &row : table->rows())
            add(words, row.text);
    }
    for (const QLatin1StringView text : written)
        add(words, text);
    for (const auto &layer : {layers::frontEnd(), layers::exceptions(), layers::unspecific()}) {
        for (const VocabularyRow &row : layer)
            addMessages(words, row);
    }
    // A short number stands in every second row, and means something beside other words only.
    std::erase_if(words, [](const QByteArray &word) {
        return word.size() < 6 && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; });
    });
    std::ranges::sort(words);
    words.erase(std::ranges::unique(words).begin(), words.end());
    return words;
}

/// What the server wrote, with the columns that messages need beside them.
QString textOf(const LogRow &row, LogKind kind)
{
    using enum LogColumn;
    QByteArray text;
    if (kind == LogKind::Iis) {
        text = row.of(Method) + ' ' + row.of(Address) + '?' + row.of(Query);
    } else {
        for (const LogColumn column : {Status, BackEndStatus, ErrorCode, Method, RoutingHint, Info, Errors})
            text += row.of(column) + ',';
    }
    return QString::fromUtf8(text.left(8'000));
}

} // namespace

LogTexts::LogTexts(LogKind kind)
    : m_kind(kind)
    , m_words(wordsOf(kind))
{
}

QList<Recognition> LogTexts::in(const LogRow &row) const
{
    const Paste paste(textOf(row, m_kind));
    QList<Recognition> all = pagesFromPaste(paste);
    if (m_kind == LogKind::HttpProxy) {
        all += messagesFromPaste(paste) + vocabularyFromPaste(paste) + missingAssembliesFromPaste(paste)
            + notFoundCertificatesFromPaste(paste) + refusalsFromPaste(paste);
    }
    all.removeIf([](const Recognition &one) { return one.observations.isEmpty() && one.symptoms.isEmpty(); });
    return all;
}

} // namespace wizard
