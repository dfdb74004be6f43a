#include "wizard/evidence/reading/echoes.h"

#include "wizard/evidence/forms/pastedtext.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/evidence/words/ownwords.h"
#include "wizard/knowledge/vocabulary.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

const VocabularyRow *messageOf(const Recognition &one)
{
    for (const Observation &seen : one.observations) {
        if (seen.fact != Fact::MessageSeen)
            continue;
        const auto row = std::ranges::find_if(vocabulary(),
            [id = seen.value.text()](const VocabularyRow &candidate) { return candidate.id == id; });
        return row == vocabulary().end() ? nullptr : &*row;
    }
    return nullptr;
}

/// By the line where they stand; a harmless one has no row.
QMultiHash<int, const VocabularyRow *> messagesIn(const QList<Recognition> &recognitions)
{
    QMultiHash<int, const VocabularyRow *> messages;
    for (const Recognition &one : recognitions) {
        const VocabularyRow *const row = messageOf(one);
        if (row || (one.observations.isEmpty() && one.symptoms.isEmpty()))
            messages.insert(one.line, row);
    }
    return messages;
}

/// The words of a message, read as if somebody had said them.
QList<Recognition> readAsWords(const VocabularyRow &row)
{
    QList<Recognition> all;
    for (const QLatin1StringView text : listed(row.texts.isEmpty() ? row.id : row.texts, "\n"_L1)) {
        qsizetype steps = 0;
        const QString plain = QString(text).replace(u" + "_s, u" "_s).replace(u" ... "_s, u" "_s);
        all += recogniseWords(PastedText(plain), steps);
    }
    return all;
}

void removeWhatIsIn(const QList<Recognition> &echo, Recognition &saying)
{
    for (const Recognition &one : echo) {
        for (const Observation &seen : one.observations)
            saying.observations.removeIf([&](const Observation &said) {
                return said.fact == seen.fact && (seen.fact != Fact::MessageSeen || said.value == seen.value);
            });
    }
}

} // namespace

void removeEchoes(QList<Recognition> &recognitions)
{
    const auto messages = messagesIn(recognitions);
    QHash<const VocabularyRow *, QList<Recognition>> echoes;
    for (Recognition &saying : recognitions) {
        if (!isOwnWords(saying))
            continue;
        // A sentence may begin a line before the message, and a message may be broken into lines.
        for (int line = saying.line - 2; line <= saying.line + 1; ++line) {
            for (const VocabularyRow *const row : messages.values(line)) {
                if (!row && line == saying.line)
                    saying.observations.clear();
                if (row && !echoes.contains(row))
                    echoes.insert(row, readAsWords(*row));
                if (row)
                    removeWhatIsIn(echoes.value(row), saying);
            }
        }
    }
    recognitions.removeIf([](const Recognition &one) {
        return one.observations.isEmpty() && one.symptoms.isEmpty() && isOwnWords(one);
    });
}

} // namespace wizard
