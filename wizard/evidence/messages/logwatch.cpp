#include "wizard/evidence/messages/logwatch.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr int firstMessage = 100'000; ///< ids below are those of the signs
constexpr int unreadableCookie = -1;
constexpr int signInLoop = -2;
constexpr qsizetype mostTallies = 500;
constexpr int mostTries = 20; ///< rows with one word that are read as text
constexpr int mostTriesOfAll = 300;

std::size_t hashOf(const Recognition &recognition)
{
    QString text;
    for (const Observation &one : recognition.observations)
        text += QString::number(int(one.fact)) + u' ' + one.value.text() + u' ' + one.subject.account + u'\n';
    for (const Symptom one : recognition.symptoms)
        text += QString::number(int(one)) + u'\n';
    return qHash(text);
}

/// What people see at that address.
QList<Symptom> symptomsOf(LogApplication application, const QByteArray &status)
{
    const bool unavailable = status == "503";
    if (!unavailable && status != "500")
        return application == LogApplication::PowerShell ? QList{Symptom::ShellDoesNotConnect}
                                                         : QList<Symptom>();
    switch (application) {
    case LogApplication::Owa:
        return {unavailable ? Symptom::OwaServiceUnavailable : Symptom::OwaErrorAfterSignIn};
    case LogApplication::Ecp:
        return {unavailable ? Symptom::EcpServiceUnavailable : Symptom::EcpErrorAfterSignIn};
    case LogApplication::PowerShell:
        return {Symptom::ShellDoesNotConnect};
    default:
        return {};
    }
}

} // namespace

LogWatch::LogWatch(LogKind kind)
    : m_kind(kind)
    , m_signs(logSigns(kind))
    , m_texts(kind)
    , m_words(kind, m_texts.words())
    , m_textWords(m_texts.words().size())
{
}

void LogWatch::visit(const LogRow &row)
{
    m_here.clear();
    for (const int word : row.words)
        m_here.add(m_words.of(word));
    ++m_traffic[std::size_t(m_here.application)].rows;
    bool told = !m_here.signs.empty() && visitSigns(row);
    told |= !m_here.texts.empty() && visitTexts(row);
    const bool signedIn = m_here.signIn && m_signIns.addSignIn(row);
    if (!signedIn && (m_here.withoutCookies || m_here.askedAgain))
        told |= visitSignIns(row);
    m_counted += told ? 1 : 0;
    if (m_here.answered && !told)
        keepAnswer(row, m_here.application);
}

bool LogWatch::visitSigns(const LogRow &row)
{
    bool told = false;
    for (const int index : m_here.signs) {
        const LogSign &sign = m_signs[std::size_t(index)];
        const bool fits = std::ranges::all_of(
            sign.cells, [&](const LogCell &cell) { return cell.fits(row.of(cell.column)); });
        if (!fits)
            continue;
        told = true;
        const QByteArray held = row.of(sign.valueColumn).left(100);
        LogTally &tally = tallyOf(row, index, held);
        if (tally.rows == 0) {
            const QString value = held.isEmpty() ? QString(sign.value) : QString::fromUtf8(held);
            tally.what = value.isEmpty() ? QString(sign.word).trimmed() : value;
            tally.observations = {seen(sign.fact, value)};
            tally.symptoms = symptomsOf(tally.application, row.of(LogColumn::Status));
            tally.end = sign.end;
        }
        tally.add(row);
    }
    return told;
}

/// Reading a row as text takes as long as searching a million bytes, so each word is tried in some rows only;
/// what it meant there it means in the others.
LogWatch::Messages LogWatch::messagesIn(const LogRow &row)
{
    const bool fresh = m_tries < mostTriesOfAll && std::ranges::any_of(m_here.texts, [&](int word) {
        return m_textWords[std::size_t(word)].tries < mostTries;
    });
    Messages messages;
    if (!fresh) {
        for (const int word : m_here.texts)
            messages |= m_textWords[std::size_t(word)].messages;
        return messages;
    }
    ++m_tries;
    for (const Recognition &one : m_texts.in(row)) {
        if (const std::size_t message = messageOf(one); message < mostMessages)
            messages.set(message);
    }
    for (const int word : m_here.texts) {
        TextWord &known = m_textWords[std::size_t(word)];
        ++known.tries;
        known.messages |= messages;
    }
    return messages;
}

bool LogWatch::visitTexts(const LogRow &row)
{
    const Messages messages = messagesIn(row);
    for (std::size_t i = 0; i < m_messages.size(); ++i) {
        if (!messages.test(i))
            continue;
        const Recognition &recognition = m_messages[i].recognition;
        LogTally &tally = tallyOf(row, firstMessage + int(i));
        if (tally.rows == 0) {
            tally.what = recognition.what;
            tally.observations = recognition.observations;
            tally.symptoms = recognition.symptoms;
        }
        tally.add(row);
    }
    return messages.any();
}

bool LogWatch::visitSignIns(const LogRow &row)
{
    const bool withoutCookies = m_here.withoutCookies;
    const bool again = m_here.askedAgain && row.of(LogColumn::Query).contains("reason=0");
    if (!(withoutCookies || again) || !m_signIns.follows(row))
        return false;
    if (withoutCookies) {
        LogTally &tally = tallyOf(row, unreadableCookie);
        tally.what = u"NoCookies=302"_s;
        tally.observations = {seen(Fact::FormsCookieUnreadable)};
        tally.add(row);
    }
    if (again) {
        LogTally &tally = tallyOf(row, signInLoop);
        tally.what = u"/owa/auth/logon.aspx reason=0"_s;
        tally.symptoms = {Symptom::OwaSignInLoop};
        tally.add(row);
    }
    return true;
}

/// Which of the rows is the last is known at the end of the block only, and columns take their time. The
/// management shell is served over plain HTTP; others that come over TLS say nothing about it.
void LogWatch::keepAnswer(const LogRow &row, LogApplication application)
{
    if (row.second.isEmpty())
        return;
    if (m_kind == LogKind::Iis && application == LogApplication::PowerShell
        && row.of(LogColumn::Port) != "80")
        return;
    Answer &answer = m_answers[std::size_t(application)];
    answer.bytes = row.bytes;
    answer.columns = &row.columns;
    std::memcpy(answer.second.data(), row.second.data(), answer.second.size());
}

bool LogWatch::isAnswer(QByteArrayView row, const LogColumns &columns) const
{
    const QByteArray status = columns.of(row, LogColumn::Status);
    return m_kind == LogKind::HttpProxy ? status == columns.of(row, LogColumn::BackEndStatus)
                                        : status == "200" && columns.of(row, LogColumn::SubStatus) == "0";
}

void LogWatch::endRows()
{
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        Answer &answer = m_answers[i];
        const QByteArrayView second(answer.second.data(), qsizetype(answer.second.size()));
        LogTraffic &traffic = m_traffic[i];
        if (answer.columns && second > traffic.answered && isAnswer(answer.bytes, *answer.columns))
            traffic.answered = second.toByteArray();
        if (answer.columns)
            noteServer(answer.columns->of(answer.bytes, LogColumn::Server));
        answer = {};
    }
}

void LogWatch::noteServer(const QByteArray &name)
{
    const ServerName server = ServerName::parse(QString::fromUtf8(name.left(100)));
    if (m_server.isEmpty())
        m_server = server;
    m_severalServers |= !server.isEmpty() && server != m_server;
}

LogTally &LogWatch::tallyOf(const LogRow &row, int id, const QByteArray &value)
{
    const Key key{id, applicationOf(row.of(LogColumn::Address)), row.of(LogColumn::Server).left(100), value};
    const auto known = m_tallies.find(key);
    if (known != m_tallies.end())
        return *known;
    if (m_tallies.size() >= mostTallies)
        return m_uncounted;
    LogTally &tally = m_tallies[key];
    tally.application = key.application;
    tally.server = ServerName::parse(QString::fromUtf8(key.server));
    noteServer(key.server);
    return tally;
}

/// `mostMessages` where there are too many to be kept.
std::size_t LogWatch::messageOf(const Recognition &recognition)
{
    const std::size_t hash = hashOf(recognition);
    const auto known = std::ranges::find(m_messages, hash, &Message::hash);
    const auto place = std::size_t(known - m_messages.begin());
    if (known == m_messages.end() && m_messages.size() < mostMessages)
        m_messages.push_back({recognition, hash});
    return place;
}

} // namespace wizard
