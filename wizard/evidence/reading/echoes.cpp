#include "wizard/evidence/reading/echoes.h"

#include "wizard/evidence/forms/pastedtext.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/evidence/words/ownwords.h"
#include "wizard/knowledge/vocabulary.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// What stands in which line.
struct Message {
    int line = 0;
    const VocabularyRow *row = nullptr; ///< null for a harmless one
};

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

QList<Message> messagesIn(const QList<Recognition> &recognitions)
{
    QList<Message> messages;
    for (const Recognition &one : recognitions) {
        const VocabularyRow *const row = messageOf(one);
        if (row || (one.observations.isEmpty() && one.symptoms.isEmpty()))
            messages.append({one.line, row});
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
            saying.observations.removeIf([&](const Observation &said) { return said.fact == seen.fact; });
    }
}

} // namespace

void removeEchoes(QList<Recognition> &recognitions)
{
    for (const Message &message : messagesIn(recognitions)) {
        const QList<Recognition> echo = message.row ? readAsWords(*message.row) : QList<Recognition>{};
        for (Recognition &saying : recognitions) {
            // A sentence may begin a line before the message, and a message may be broken into lines.
            const bool near = saying.line >= message.line - 1 && saying.line <= message.line + 2;
            if (!near || !isOwnWords(saying))
                continue;
            if (message.row)
                removeWhatIsIn(echo, saying);
            else if (saying.line == message.line)
                saying.observations.clear();
        }
    }
    recognitions.removeIf([](const Recognition &one) {
        return one.observations.isEmpty() && one.symptoms.isEmpty()
            && (one.reader.isEmpty() || isOwnWords(one));
    });
}

} // namespace wizard
