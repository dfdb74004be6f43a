#pragma once

#include "wizard/evidence/forms/logfile.h"
#include "wizard/evidence/recognition.h"

#include <vector>

namespace wizard {

/// Messages that stand somewhere in what the server itself wrote into a row: the front end logs exceptions
/// with their text, IIS the address of the error page. What a visitor can write, such as an address or the
/// name of a browser, is left out.
class LogTexts {
public:
    explicit LogTexts(LogKind kind);

    /// One of them stands in each row with a message. Some rows with one hold no message.
    [[nodiscard]] const std::vector<QByteArray> &words() const { return m_words; }
    /// What the readers of pasted text say of the row.
    [[nodiscard]] QList<Recognition> in(const LogRow &row) const;

private:
    LogKind m_kind;
    std::vector<QByteArray> m_words;
};

} // namespace wizard
