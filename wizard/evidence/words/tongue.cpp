#include "wizard/evidence/words/tongue.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr std::size_t enough = 2;

constexpr QStringView english[] = {u"the", u"is", u"and", u"of", u"to", u"it", u"we", u"for", u"with", u"not",
    u"this", u"that", u"are", u"was", u"have", u"has", u"but", u"from", u"they", u"my", u"our", u"you",
    u"when"};
constexpr QStringView german[] = {u"der", u"das", u"und", u"ist", u"nicht", u"wir", u"ich", u"ein", u"eine",
    u"einen", u"mit", u"auf", u"bei", u"seit", u"nach", u"den", u"dem", u"im", u"hat", u"haben", u"kein",
    u"keine", u"auch", u"aber", u"nur", u"geht", u"sich", u"wird", u"zum", u"zur", u"vom"};
constexpr QStringView spanish[] = {u"el", u"los", u"las", u"una", u"con", u"para", u"por", u"del", u"al",
    u"se", u"nos", u"pero", u"desde", u"como", u"este", u"esta", u"todos", u"tambien"};
constexpr QStringView french[] = {u"le", u"les", u"des", u"du", u"et", u"est", u"une", u"nous", u"pas", u"ne",
    u"dans", u"sur", u"avec", u"ce", u"cette", u"depuis", u"qui", u"je", u"il", u"ils", u"mais", u"pour",
    u"aux"};
constexpr std::span<const QStringView> commonWords[] = {english, german, spanish, french};

struct FalseFriend {
    QStringView word;
    Tongue tongue; ///< in which it says nothing
};

constexpr FalseFriend falseFriends[] = {
    {u"dies", Tongue::German},
    {u"hier", Tongue::German},
    {u"mal", Tongue::German},
    {u"so", Tongue::German},
    {u"su", Tongue::Spanish},
    {u"dos", Tongue::Spanish},
    {u"da", Tongue::Spanish},
    {u"he", Tongue::English},
    {u"sin", Tongue::English},
    {u"sale", Tongue::English},
    {u"red", Tongue::English},
    {u"last", Tongue::English},
    {u"as", Tongue::English},
    {u"as", Tongue::French},
    {u"patron", Tongue::French},
    {u"y", Tongue::French},
};

} // namespace

void TongueGuess::hear(const std::vector<PlainWord> &words)
{
    for (std::size_t i = 0; i < m_heard.size(); ++i) {
        m_heard[i] += std::size_t(std::ranges::count_if(words, [i](const PlainWord &word) {
            return std::ranges::find(commonWords[i], word.text) != commonWords[i].end();
        }));
    }
}

std::optional<Tongue> TongueGuess::tongue() const
{
    const auto most = std::ranges::max_element(m_heard);
    if (*most < enough || std::ranges::count(m_heard, *most) > 1)
        return std::nullopt;
    return Tongue(std::distance(m_heard.begin(), most));
}

void dropFalseFriends(std::vector<Phrase> &phrases, const std::vector<PlainWord> &words, Tongue tongue)
{
    const auto isFalse = [&](const Phrase &phrase) {
        return phrase.end - phrase.first == 1
            && std::ranges::any_of(falseFriends, [&](const FalseFriend &one) {
                   return one.tongue == tongue && one.word == words[std::size_t(phrase.first)].text;
               });
    };
    bool border = false; // of one that is gone
    for (Phrase &phrase : phrases) {
        phrase.border |= border;
        border = phrase.border && isFalse(phrase);
    }
    std::erase_if(phrases, isFalse);
}

} // namespace wizard
