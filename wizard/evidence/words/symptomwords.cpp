#include "wizard/evidence/words/ownwords.h"

#include "wizard/evidence/words/sentences.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// Where a clause names no client, both pages of a browser may be meant.
struct PagePhrase {
    QRegularExpression expression;
    Symptom owa;
    Symptom ecp;
    bool needsClient;
};

const std::vector<PagePhrase> &pagePhrases()
{
    static const std::vector<PagePhrase> phrases = {
        {QRegularExpression(
             u"\\b(?:blank|white|empty) (?:white )?(?:page|screen|site|window)s?\\b|\\bpage (?:is|stays|"_s
             u"remains|comes up) (?:blank|white|empty)\\b|\\bblank (?:OWA|ECP|EAC)\\b|\\b(?:OWA|ECP|EAC) "_s
             u"(?:is|stays|remains) (?:blank|white|empty)\\b"_s,
             caseless),
            Symptom::OwaBlankPage, Symptom::EcpBlankPage, false},
        {QRegularExpression(
             u"\\bloop(?:s|ing|ed)?\\b|\\b(?:back|redirect(?:s|ed)?|returns?) to the (?:FBA|log.?in|"_s
             u"log.?on|sign.?in)\\b|\\b(?:log.?in|log.?on|sign.?in) page (?:again|comes back|reappears)\\b"_s,
             caseless),
            Symptom::OwaSignInLoop, Symptom::OwaSignInLoop, false},
        {QRegularExpression(u"\\b503\\b|\\bservice (?:is )?unavailable\\b"_s, caseless),
            Symptom::OwaServiceUnavailable, Symptom::EcpServiceUnavailable, true},
        {QRegularExpression(
             u"\\bsomething went wrong\\b|\\berror page\\b|\\b(?:HTTP|error|the|a) ?(?:error )?500\\b|"_s
             u"\\brequest couldn't be completed\\b"_s,
             caseless),
            Symptom::OwaErrorAfterSignIn, Symptom::EcpErrorAfterSignIn, false}};
    return phrases;
}

struct SinglePhrase {
    QRegularExpression expression;
    Symptom symptom;
};

const std::vector<SinglePhrase> &singlePhrases()
{
    static const std::vector<SinglePhrase> phrases = {
        {QRegularExpression(
             u"\\b(?:EMS|management shell|exchange shell)\\b[^.]{0,30}\\b(?:(?:does|do|will|can)(?:n't| "_s
             u"not)|cannot|won't|fails? to|unable to|no longer) (?:start|connect|open|load|work)|Failed "_s
             u"to connect to an(?:y)? Exchange server in the current site"_s,
             caseless),
            Symptom::ShellDoesNotConnect},
        {QRegularExpression(
             u"\\b(?:EMS|management shell)\\b[^.]{0,40}\\baccess (?:is )?denied\\b"_s, caseless),
            Symptom::ShellAccessDenied},
        {QRegularExpression(
             u"\\b(?:commands?|cmdlets) (?:are|is) (?:missing|not available)\\b|\\bnot recognized as the "_s
             u"name of a cmdlet\\b"_s,
             caseless),
            Symptom::ShellHasNoCommands},
        {QRegularExpression(
             u"\\b(?:ECP|EAC|admin cent(?:er|re))\\b[^.]{0,40}\\b(?:403|access (?:is )?denied)\\b|"_s
             u"\\bSorry! Access denied\\b"_s,
             caseless),
            Symptom::EcpAccessDenied},
        {QRegularExpression(
             u"'/ecp' Application[^']{0,80}Could not load|\\b(?:ECP|EAC)\\b[^.]{0,60}could not load file "_s
             u"or assembly"_s,
             caseless),
            Symptom::EcpAssemblyError},
        {QRegularExpression(
             u"\\b(?:ECP|EAC|admin cent(?:er|re))\\b[^.]{0,120}\\bExchange 20(?:07|10|13) (?:OWA|ECP|EAC|"_s
             u"page|Outlook)|/ecp\\S*\\s*[-=]+>\\s*(?:the )?Exchange 20(?:07|10|13)\\b"_s,
             caseless),
            Symptom::EcpOlderVersion},
        {QRegularExpression(
             u"\\b(?:ECP|EAC|admin cent(?:er|re))\\b[^.]{0,40}\\b(?:404|not found)\\b"_s, caseless),
            Symptom::EcpNotFound},
        {QRegularExpression(
             u"\\b(?:without|no|missing) (?:images|pictures|icons)\\b|\\b(?:images|pictures|icons) (?:are "_s
             u")?missing\\b"_s,
             caseless),
            Symptom::PagesWithoutImages},
        {QRegularExpression(
             u"\\b(?:phones?|ActiveSync|mobile devices?|mobiles?)\\b[^.]{0,30}\\b(?:(?:do|does|can)(?:n't|"_s
             u" not)|cannot|no longer|stopped) (?:sync|receiv|connect)"_s,
             caseless),
            Symptom::PhonesDoNotSync},
        {QRegularExpression(
             u"\\boutlook(?! on the web| web)[^.]{0,25}\\b(?:disconnected|(?:does|do|can)(?:n't| not) "_s
             u"connect|cannot connect|no longer connects)"_s,
             caseless),
            Symptom::OutlookDisconnected},
        {QRegularExpression(
             u"\\bservices?\\b[^.]{0,30}\\b(?:(?:do|does|will)(?:n't| not)|won't|never) (?:start|come "_s
             u"back|come up|get past|run)|\\bcomponents?\\b[^.]{0,20}\\binactive\\b|\\bstays? in "_s
             u"starting\\b"_s,
             caseless),
            Symptom::ServicesDown},
        {QRegularExpression(
             u"\\bmailbox (?:is )?(?:unavailable|isn't available|not available)\\b"_s, caseless),
            Symptom::MailboxUnavailable},
        {QRegularExpression(
             u"\\b(?:log.?in|log.?on|sign.?in) page (?:does|do|will)(?:n't| not) (?:open|load|appear|come)"_s,
             caseless),
            Symptom::OwaSignInPageMissing}};
    return phrases;
}

struct Clients {
    bool owa = false;
    bool ecp = false;
    [[nodiscard]] bool none() const { return !owa && !ecp; }
};

Clients clientsIn(const QString &text)
{
    static const QRegularExpression owa(u"\\bOWA\\b|\\boutlook (?:on the web|web)|\\bwebmail\\b"_s, caseless);
    static const QRegularExpression ecp(u"\\b(?:ECP|EAC)\\b|\\badmin cent(?:er|re)\\b"_s, caseless);
    return {owa.match(text).hasMatch(), ecp.match(text).hasMatch()};
}

/// "OWA is fine", "the shell works".
bool tellsHealth(const QString &clause)
{
    static const QRegularExpression health(
        u"\\b(?:is|are|seems?|works?|working|runs?) (?:still )?(?:all )?(?:fine|ok|okay|good|normally|"_s
        u"well|usable)\\b|\\bworks\\b"_s,
        caseless);
    const auto match = health.match(clause);
    return match.hasMatch() && !isNegated(clause, match.capturedStart());
}

void add(QList<Symptom> &symptoms, Symptom symptom)
{
    if (!symptoms.contains(symptom))
        symptoms.append(symptom);
}

} // namespace

QList<Symptom> symptomsIn(const QString &sentence)
{
    QList<Symptom> symptoms;
    QString affected;
    for (const QString &clause : clausesOf(sentence)) {
        if (!tellsHealth(clause) && !tellsAttempt(clause))
            affected += clause + u',';
    }
    const Clients overall = clientsIn(affected);
    for (const QString &clause : clausesOf(affected)) {
        const Clients here = clientsIn(clause);
        const Clients clients = here.none() ? overall : here;
        for (const PagePhrase &phrase : pagePhrases()) {
            const auto match = phrase.expression.match(clause);
            if (!match.hasMatch() || isNegated(clause, match.capturedStart())
                || (phrase.needsClient && clients.none()))
                continue;
            if (clients.owa || clients.none())
                add(symptoms, phrase.owa);
            if (clients.ecp || clients.none())
                add(symptoms, phrase.ecp);
        }
    }
    for (const SinglePhrase &phrase : singlePhrases()) {
        const auto match = phrase.expression.match(affected);
        if (match.hasMatch() && !isNegated(affected, match.capturedStart()))
            add(symptoms, phrase.symptom);
    }
    return symptoms;
}

} // namespace wizard
