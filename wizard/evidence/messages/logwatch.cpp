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
constexpr int mostTriesOfAll = 2000;

void addOnce(std::vector<int> &list, int one)
{
    if (std::ranges::find(list, one) == list.end())
        list.push_back(one);
}

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
{
    addWords();
}

void LogWatch::add(Role role, int index, const QByteArray &word)
{
    m_words.push_back(word);
    m_roles.push_back({role, index});
}

void LogWatch::addWords()
{
    for (std::size_t i = 0; i < m_signs.size(); ++i)
        add(Role::Sign, int(i), QByteArray(m_signs[i].word.data(), m_signs[i].word.size()));
    m_textWords.resize(m_texts.words().size());
    for (std::size_t i = 0; i < m_texts.words().size(); ++i)
        add(Role::Text, int(i), m_texts.words()[i]);
    const bool commas = m_kind == LogKind::HttpProxy;
    for (int i = 0; i < int(LogApplication::Other); ++i) {
        const QLatin1StringView address = addressOf(LogApplication(i));
        add(Role::Application, i, (commas ? "," : " ") + QByteArray(address.data(), address.size()));
    }
    if (m_kind == LogKind::HttpErr)
        return;
    add(Role::SignIn, 0, SignIns::page.toByteArray());
    add(Role::WithoutCookies, 0, SignIns::withoutCookies.toByteArray());
    if (m_kind == LogKind::Iis) {
        add(Role::AskedAgain, 0, SignIns::askedAgain.toByteArray());
        add(Role::Answer, 0, " 200 0 0 ");
        return;
    }
    for (const char *answer : {",200,200,", ",302,302,"})
        add(Role::Answer, 0, answer);
}

std::vector<QByteArray> LogWatch::signatures() const
{
    std::vector<QByteArray> some;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (m_roles[i].role == Role::Sign || m_roles[i].role == Role::Text)
            some.push_back(m_words[i]);
    }
    std::ranges::sort(some);
    some.erase(std::ranges::unique(some).begin(), some.end());
    return some;
}

void LogWatch::visit(const LogRow &row)
{
    m_signsHere.clear();
    m_textsHere.clear();
    auto application = LogApplication::Other;
    bool answered = false;
    bool signIn = false;
    bool withoutCookies = false;
    bool askedAgain = false;
    for (const int word : row.words) {
        const Word &one = m_roles[std::size_t(word)];
        switch (one.role) {
        case Role::Sign:
            addOnce(m_signsHere, one.index);
            break;
        case Role::Text:
            addOnce(m_textsHere, one.index);
            break;
        case Role::Application:
            application = application == LogApplication::Other ? LogApplication(one.index) : application;
            break;
        case Role::Answer:
            answered = true;
            break;
        case Role::SignIn:
            signIn = true;
            break;
        case Role::WithoutCookies:
            withoutCookies = true;
            break;
        case Role::AskedAgain:
            askedAgain = true;
            break;
        }
    }
    ++m_traffic[std::size_t(application)].rows;
    bool told = !m_signsHere.empty() && visitSigns(row);
    told |= !m_textsHere.empty() && visitTexts(row);
    if (!(signIn && m_signIns.addSignIn(row)) && (withoutCookies || askedAgain))
        told |= visitSignIns(row, withoutCookies, askedAgain);
    m_counted += told ? 1 : 0;
    if (answered && !told)
        keepAnswer(row, application);
}

bool LogWatch::visitSigns(const LogRow &row)
{
    bool told = false;
    for (const int index : m_signsHere) {
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
bool LogWatch::visitTexts(const LogRow &row)
{
    const bool fresh = m_tries < mostTriesOfAll && std::ranges::any_of(m_textsHere, [&](int word) {
        return m_textWords[std::size_t(word)].tries < mostTries;
    });
    std::vector<int> messages;
    if (fresh) {
        ++m_tries;
        for (const Recognition &one : m_texts.in(row))
            addOnce(messages, messageOf(one));
    }
    for (const int word : m_textsHere) {
        TextWord &known = m_textWords[std::size_t(word)];
        known.tries += fresh ? 1 : 0;
        for (const int message : fresh ? messages : known.messages)
            addOnce(fresh ? known.messages : messages, message);
    }
    for (const int message : messages) {
        const Recognition &recognition = m_messages[std::size_t(message)].recognition;
        LogTally &tally = tallyOf(row, firstMessage + message);
        if (tally.rows == 0) {
            tally.what = recognition.what;
            tally.observations = recognition.observations;
            tally.symptoms = recognition.symptoms;
        }
        tally.add(row);
    }
    return !messages.empty();
}

bool LogWatch::visitSignIns(const LogRow &row, bool withoutCookies, bool askedAgain)
{
    const bool again = askedAgain && row.of(LogColumn::Query).contains("reason=0");
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

void LogWatch::endBlock()
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

int LogWatch::messageOf(const Recognition &recognition)
{
    const std::size_t hash = hashOf(recognition);
    const auto known = std::ranges::find(m_messages, hash, &Message::hash);
    if (known != m_messages.end())
        return int(known - m_messages.begin());
    m_messages.push_back({recognition, hash});
    return int(m_messages.size()) - 1;
}

} // namespace wizard
