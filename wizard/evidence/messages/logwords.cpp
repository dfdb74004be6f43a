#include "wizard/evidence/messages/logwords.h"

#include "wizard/evidence/messages/signins.h"

#include <algorithm>

namespace wizard {
namespace {

void addOnce(std::vector<int> &list, int one)
{
    if (std::ranges::find(list, one) == list.end())
        list.push_back(one);
}

} // namespace

LogWords::LogWords(LogKind kind, const std::vector<QByteArray> &texts)
{
    const auto signs = logSigns(kind);
    for (std::size_t i = 0; i < signs.size(); ++i)
        add(Role::Sign, int(i), QByteArray(signs[i].word.data(), signs[i].word.size()));
    for (std::size_t i = 0; i < texts.size(); ++i)
        add(Role::Text, int(i), texts[i]);
    for (int i = 0; i < int(LogApplication::Other); ++i) {
        const QLatin1StringView address = addressOf(LogApplication(i));
        add(Role::Application, i,
            (kind == LogKind::HttpProxy ? "," : " ") + QByteArray(address.data(), address.size()));
    }
    if (kind != LogKind::HttpErr)
        addAnswers(kind);
}

void LogWords::add(Role role, int index, const QByteArray &word)
{
    m_words.push_back(word);
    m_roles.push_back({role, index});
}

/// Status to the client and status of the back end are neighbours, as are the three that IIS writes.
void LogWords::addAnswers(LogKind kind)
{
    add(Role::SignIn, 0, SignIns::page.toByteArray());
    add(Role::WithoutCookies, 0, SignIns::withoutCookies.toByteArray());
    if (kind == LogKind::Iis) {
        add(Role::AskedAgain, 0, SignIns::askedAgain.toByteArray());
        add(Role::Answer, 0, " 200 0 0 ");
        return;
    }
    for (const char *answer : {",200,200,", ",302,302,"})
        add(Role::Answer, 0, answer);
}

std::vector<QByteArray> LogWords::signatures() const
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

void LogWordsOfRow::clear()
{
    signs.clear();
    texts.clear();
    application = LogApplication::Other;
    answered = false;
    signIn = false;
    withoutCookies = false;
    askedAgain = false;
}

void LogWordsOfRow::add(const LogWords::Word &word)
{
    using enum LogWords::Role;
    switch (word.role) {
    case Sign:
        return addOnce(signs, word.index);
    case Text:
        return addOnce(texts, word.index);
    case Application: // the address stands before what a visitor can write into a query
        if (application == LogApplication::Other)
            application = LogApplication(word.index);
        return;
    case Answer:
        answered = true;
        return;
    case SignIn:
        signIn = true;
        return;
    case WithoutCookies:
        withoutCookies = true;
        return;
    case AskedAgain:
        askedAgain = true;
        return;
    }
}

} // namespace wizard
