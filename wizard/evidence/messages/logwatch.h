#pragma once

#include "wizard/evidence/messages/logtally.h"
#include "wizard/evidence/messages/logtexts.h"
#include "wizard/evidence/messages/logwords.h"
#include "wizard/evidence/messages/signins.h"

#include <array>
#include <bitset>

namespace wizard {

/// What a log told.
struct LogFindings {
    QList<Recognition> recognised; ///< each with how often and how long, and one of its rows
    QStringList over; ///< what stood in it and does not hold at its end
};

/// Looks at the rows of a log in which words of the signs stand, and keeps what they tell, once for each
/// server and address.
class LogWatch : public LogVisitor {
public:
    explicit LogWatch(LogKind kind);

    [[nodiscard]] const LogWords &words() const { return m_words; }

    void visit(const LogRow &row) override;
    void endRows() override;

    /// Rows that told something.
    [[nodiscard]] qint64 counted() const { return m_counted; }
    [[nodiscard]] LogFindings findings(const LogSummary &summary, const QString &document) const;
    /// The server that answered, by the last answer of each block; empty where none or several are named.
    [[nodiscard]] ServerName server() const { return m_severalServers ? ServerName() : m_server; }

private:
    /// A message that was found in the rows by the readers of pasted text.
    struct Message {
        Recognition recognition;
        std::size_t hash;
    };
    static constexpr std::size_t mostMessages = 300;
    using Messages = std::bitset<mostMessages>; ///< by their place in m_messages
    struct TextWord {
        int tries = 0;
        Messages messages;
    };
    struct Answer {
        QByteArrayView bytes;
        std::array<char, 19> second{};
        const LogColumns *columns = nullptr;
    };
    struct Key {
        int id;
        LogApplication application;
        QByteArray server;
        QByteArray value;

        friend bool operator==(const Key &, const Key &) = default;
        friend size_t qHash(const Key &key, size_t seed = 0)
        {
            return qHashMulti(seed, key.id, int(key.application), key.server, key.value);
        }
    };

    bool visitSigns(const LogRow &row);
    bool visitTexts(const LogRow &row);
    bool visitSignIns(const LogRow &row);
    [[nodiscard]] Messages messagesIn(const LogRow &row);
    void keepAnswer(const LogRow &row, LogApplication application);
    [[nodiscard]] bool isAnswer(QByteArrayView row, const LogColumns &columns) const;
    [[nodiscard]] Recognition recognitionOf(const LogTally &tally, const QString &document) const;
    [[nodiscard]] LogStanding standingOf(const LogTally &tally, const QDateTime &end) const;
    void addDenial(LogFindings &findings, const QString &document) const;
    void noteServer(const QByteArray &name);
    LogTally &tallyOf(const LogRow &row, int id, const QByteArray &value = {});
    [[nodiscard]] std::size_t messageOf(const Recognition &recognition);

    LogKind m_kind;
    std::span<const LogSign> m_signs;
    LogTexts m_texts;
    SignIns m_signIns;
    LogWords m_words;
    std::vector<TextWord> m_textWords;
    std::vector<Message> m_messages;
    LogWordsOfRow m_here;
    int m_tries = 0;
    QHash<Key, LogTally> m_tallies;
    LogTally m_uncounted; ///< where there are too many to be kept apart
    std::array<LogTraffic, std::size_t(LogApplication::Count)> m_traffic{};
    std::array<Answer, std::size_t(LogApplication::Count)> m_answers{};
    ServerName m_server;
    bool m_severalServers = false;
    qint64 m_counted = 0;
};

} // namespace wizard
