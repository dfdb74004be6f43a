#pragma once

#include "wizard/evidence/messages/logsigns.h"
#include "wizard/evidence/messages/logtally.h"

#include <QByteArray>

#include <vector>

namespace wizard {

/// What is looked for in a log, and what each word is good for.
class LogWords {
public:
    enum class Role {
        Sign,
        Text, ///< a message that may stand in the text of an exception
        Application, ///< how many requests an address gets
        Answer, ///< and that it is answered
        SignIn,
        WithoutCookies,
        AskedAgain,
    };
    struct Word {
        Role role;
        int index; ///< of the sign, of the text, of the application
    };

    LogWords(LogKind kind, const std::vector<QByteArray> &texts);

    [[nodiscard]] const std::vector<QByteArray> &all() const { return m_words; }
    [[nodiscard]] const Word &of(int word) const { return m_roles[std::size_t(word)]; }
    /// Those that tell something, each once; the others count requests.
    [[nodiscard]] std::vector<QByteArray> signatures() const;

private:
    void add(Role role, int index, const QByteArray &word);
    void addAnswers(LogKind kind);

    std::vector<QByteArray> m_words;
    std::vector<Word> m_roles;
};

/// What the words of one row say.
struct LogWordsOfRow {
    std::vector<int> signs; ///< each once
    std::vector<int> texts;
    LogApplication application = LogApplication::Other;
    bool answered = false;
    bool signIn = false;
    bool withoutCookies = false;
    bool askedAgain = false;

    void clear();
    void add(const LogWords::Word &word);
};

} // namespace wizard
