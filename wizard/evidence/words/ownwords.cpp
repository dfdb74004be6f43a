#include "wizard/evidence/words/ownwords.h"

#include "wizard/evidence/words/sentences.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

// What words say is what a person reported: it ranks, and never confirms.
struct Phrase {
    Fact fact;
    QRegularExpression expression;
};

const auto onset = u"\\b(?:since|after|when|following|until|(?:began|begun|started|starts|came) with)\\b"_s;

/// How it began. A "not" before or inside takes the meaning away.
const std::vector<Phrase> &beginnings()
{
    static const std::vector<Phrase> phrases = {
        {Fact::StartedAfterUpdate,
            QRegularExpression(onset
                    + u"[^.]{0,60}?\\b(?:updates?|updated|updating|SU\\d*|CU\\s?\\d*|patch(?:es|ed|ing)?|"_s
                      u"KB\\s?\\d{6,7}|hotfix|upgrad(?:e|ed|ing))\\b"_s,
                caseless)},
        {Fact::StartedAfterCertificateChange,
            QRegularExpression(onset
                    + u"[^.]{0,60}?(?:\\b(?:renew|replac|chang|delet|remov|import|install|assign|exchang)"_s
                      u"\\w*\\b[^.]{0,40}?\\bcert(?:ificate)?s?\\b|\\bcert(?:ificate)"_s
                      u"?s?\\b[^.]{0,40}?\\b(?:renew|replac|chang|delet|remov|import)\\w*)"_s,
                caseless)},
        {Fact::StartedAfterRestart,
            QRegularExpression(onset + u"[^.]{0,40}?\\b(?:reboot|restart)\\w*"_s, caseless)},
        {Fact::StartedAfterPolicyChange,
            QRegularExpression(onset + u"[^.]{0,60}?\\b(?:group polic(?:y|ies)|GPOs?)\\b"_s, caseless)},
        {Fact::VirtualDirectoriesChanged,
            QRegularExpression(onset
                    + u"[^.]{0,90}?(?:\\b(?:virtual director(?:y|ies)|v-?dirs?)\\b[^.]{0,40}?\\b(?:chang|"_s
                      u"modif|reset|edit|alter|reconfigur|touch)\\w*|\\b(?:chang|modif|reset|edit|alter|"_s
                      u"reconfigur|touch)\\w*\\b[^.]{0,50}?\\b(?:virtual director(?:y|ies)|v-?dirs?)\\b)"_s
                    + u"|\\b(?:changed|modified|reset|edited|altered|reconfigured)"_s
                      u"\\b[^.]{0,50}?\\b(?:virtual director(?:y|ies)|v-?dirs?)\\b[^.]{0,60}?\\b(?:now|"_s
                      u"since then|ever since|after that|afterwards)\\b"_s,
                caseless)},
        {Fact::MailboxRecentlyMoved,
            QRegularExpression(
                u"\\b(?:since|after|when)\\b[^.]{0,30}?\\b(?:mov|migrat)\\w*\\b[^.]{0,20}?\\b(?:his|her|"_s
                u"their|my|the|a|this|one|user's) mailbox\\b|\\bmailbox (?:was|has been|is) (?:just |"_s
                u"recently )?(?:moved|migrated|being moved)\\b"_s,
                caseless)},
        {Fact::TlsSettingsChanged,
            QRegularExpression(onset
                    + u"[^.]{0,60}?\\b(?:TLS|SCHANNEL|IIS ?Crypto|cipher suites?|ciphers)\\b|"_s
                      u"\\b(?:disabled?|switched off|turned off)\\b[^.]{0,20}?\\b(?:TLS|SSL)"_s
                      u"\\b[^.]{0,80}?\\b(?:now|since then|ever since|after that)\\b"_s,
                caseless)},
        {Fact::ExtendedProtectionSwitchedOn,
            QRegularExpression(onset
                    + u"[^.]{0,60}?\\bextended protection\\b|\\b(?:enabled?|switched on|turned on|"_s
                      u"activated)\\b[^.]{0,30}?\\bextended protection\\b[^.]{0,80}?\\b(?:now|since then|"_s
                      u"ever since|after that)\\b"_s,
                caseless)}};
    return phrases;
}

/// Who and what is affected, and what still works.
const std::vector<Phrase> &circumstances()
{
    static const std::vector<Phrase> phrases = {
        {Fact::OneUserAffected,
            QRegularExpression(
                u"^(?:only |just )?(?:one|a single) (?:user|account|person|mailbox)\\b|\\b(?:only|just) "_s
                u"(?:one|a single|this|this one|1) (?:user|account|person|mailbox)\\b|\\b(?:everybody|"_s
                u"everyone) else (?:is|are|works?|can)\\b"_s,
                caseless)},
        {Fact::AllServersAffected,
            QRegularExpression(
                u"\\b(?:affects|fails?|happens|occurs|same|broken|problem|error)\\b[^.]{0,30}\\ball (?:of "_s
                u")?(?:our |the )?(?:exchange )?servers\\b|\\ball (?:of )?(?:our |the )?(?:exchange )"_s
                u"?servers (?:are affected|are down|show|fail)"_s,
                caseless)},
        {Fact::OneServerAffected,
            QRegularExpression(
                u"\\bonly (?:on )?(?:one|a single) (?:of (?:the|our) )?(?:\\w+ )?servers? (?:is affected|"_s
                u"shows|fails|has)|\\b(?:happens|fails|occurs) only on (?:one|a single)\\b|\\bthe other "_s
                u"servers? (?:is|are|works?) (?:fine|ok|okay)?"_s,
                caseless)},
        {Fact::OnlyAdminsAffected,
            QRegularExpression(u"\\bonly (?:the )?(?:admins|administrators|admin accounts)\\b"_s, caseless)},
        {Fact::OnlyThroughLoadBalancer,
            QRegularExpression(
                u"\\bonly (?:through|via|over|behind|with) (?:the |our )?(?:load.?balancer|VIP|LB)\\b"_s,
                caseless)},
        {Fact::UpdateRunWithoutElevation,
            QRegularExpression(
                u"\\b(?:update|patch|msp|SU|KB\\d+)\\b[^.]{0,60}\\b(?:without elevation|not elevated|"_s
                u"unelevated|without admin|not as admin|by double.?click)|double.?click(?:ed|ing)? (?:on )"_s
                u"?(?:the |an? )?\\S*(?:msp|update|patch)"_s,
                caseless)},
        {Fact::OutlookWorks,
            QRegularExpression(
                u"\\boutlook(?! on the web| web)(?: desktop| clients?| itself| for windows)?(?: and \\w+)"_s
                u"? (?:still |all )?(?:works?|working|connects?|(?:is|are|runs?|stays?) (?:still )"_s
                u"?(?:fine|ok|okay|connected|working|unaffected|not affected))\\b"_s,
                caseless)},
        {Fact::ShellOpens,
            QRegularExpression(
                u"\\b(?:EMS|management shell|exchange shell)(?: and \\w+)? (?:still )?(?:works?|working|"_s
                u"opens?|starts?|connects?|(?:is|are|runs?) (?:still )?(?:fine|ok|okay|working))\\b"_s,
                caseless)},
        {Fact::DomainControllersReportedDown,
            QRegularExpression(
                u"\\b(?:domain controllers?|DCs?) (?:is|are|was|were|being)? ?(?:currently |all )?(?:not "_s
                u"(?:running|available|reachable|online|there|up)|down|offline|unreachable|unavailable|"_s
                u"switched off)\\b|\\bno (?:domain controllers?|DCs?)\\b[^.]{0,20}\\b(?:available|"_s
                u"reachable|running|online|up)\\b"_s,
                caseless)},
        {Fact::MailboxlessAdminsAffected,
            QRegularExpression(
                u"\\badmin\\w*\\b[^.]{0,60}?\\b(?:without|(?:have|has|had|having|with) no|do(?:es)?(?:n't|"_s
                u" not) have)\\b[^.]{0,20}?\\bmailbox(?:es)?\\b"_s
                u"|\\badmin\\w*\\b[^.]{0,80}?\\bmailbox(?:es)? (?:is|are|was|were|lives?|sits?) (?:now |"_s
                u"all )?(?:in|on) (?:Office 365|O365|Microsoft 365|M365|Exchange Online|the cloud)"_s
                u"|\\baccounts?\\b[^.]{0,30}?\\bwith an? (?:\\w+ )?mailbox\\b[^.]{0,40}?\\b(?:works?|is "_s
                u"fine|are fine|gets? in|can)\\b"_s
                u"|\\b(?:accounts?|users?) without (?:a |any )?(?:\\w+ )?mailbox(?:es)"_s
                u"?\\b[^.]{0,40}?\\b(?:fails?|gets?|cannot|can't|errors?|500)\\b"_s,
                caseless)},
        {Fact::OneDatabaseAffected,
            QRegularExpression(
                u"\\bonly (?:the )?(?:users?|people|mailbox(?:es)?|accounts?)\\b[^.]{0,30}?\\b(?:of|on|in)"_s
                u" (?:one|a single|the same|this|that|a certain) (?:\\w+ )?database\\b|\\b(?:users?|"_s
                u"people|mailboxes) (?:of|on|in|from) (?:the )?other databases?\\b[^.]{0,20}?\\b(?:fine|"_s
                u"ok|okay|works?|not affected|unaffected)\\b"_s,
                caseless)},
        {Fact::ComponentsReportedInactive,
            QRegularExpression(
                u"\\b(?:components?|ServerWideOffline|(?:Owa|Ecp|Rps|Hub)\\w*(?:Proxy|Transport))"_s
                u"\\b[^.]{0,80}?\\binactive\\b|\\binactive components?\\b|\\b(?:stuck|still|remains?|"_s
                u"stays?|left) in maintenance(?: mode)?\\b"_s,
                caseless)},
        {Fact::ClockSkew,
            QRegularExpression(
                u"\\b(?:clocks?|(?:system|server) time|time (?:on|of) (?:the |our )?(?:server|DC|domain "_s
                u"controller|host|VM|hypervisor))\\b[^.]{0,40}?\\b(?:off|wrong|skewed|behind|ahead|"_s
                u"drifted|out of sync)\\b|\\b(?:time|clock) skew\\b"_s,
                caseless)},
        {Fact::ServicesReportedDisabled,
            QRegularExpression(
                u"\\b(?:exchange|MSExchange\\w*|all|IIS|W3SVC|most)"_s
                u"\\b[^.]{0,40}?\\bservices?\\b[^.]{0,40}?\\b(?:are|were|is|was|set to|left|as|still|"_s
                u"remain\\w*|stay\\w*) (?:all |now |still )?disabled\\b"_s,
                caseless)},
        {Fact::ClientVersionSwitchHelps,
            QRegularExpression(
                u"\\bExchClientVer\\b(?:=[\\d.]+)?[^.?]{0,40}?\\b(?:works|worked|helps|helped|opens|fixes|"_s
                u"fixed|solves|solved|gives the right|shows the right)\\b"_s,
                caseless)}};
    return phrases;
}

QList<Observation> reported(const std::vector<Phrase> &phrases, const QString &sentence)
{
    static const QRegularExpression inner(u"\\b(?:no|not|never|n't|without)\\b"_s, caseless);
    QList<Observation> observations;
    for (const Phrase &phrase : phrases) {
        const auto match = phrase.expression.match(sentence);
        if (!match.hasMatch() || isNegated(sentence, match.capturedStart()))
            continue;
        const bool mayHoldNot = phrase.fact == Fact::DomainControllersReportedDown
            || phrase.fact == Fact::UpdateRunWithoutElevation || phrase.fact == Fact::OutlookWorks
            || phrase.fact == Fact::MailboxlessAdminsAffected || phrase.fact == Fact::OneDatabaseAffected;
        if (mayHoldNot || !inner.match(match.captured()).hasMatch())
            observations.append(seen(phrase.fact));
    }
    return observations;
}

/// The year is that of a version older than another one in the text; 2010 and 2007 are older than any server
/// here.
void addMailboxVersion(QList<Observation> &observations, const QString &sentence, const QString &whole)
{
    static const QRegularExpression mailbox(
        u"\\bmailbox(?:es)? (?:is|are|was|sits|lives)? ?(?:still )?(?:located |hosted )?(?:on|in) (?:the |"_s
        u"an? )?(?:old )?(?:exchange )?(?:server )?(20(?:07|10|13))\\b"_s
        u"|\\b(20(?:07|10)) mailbox(?:es)?\\b"_s,
        caseless);
    static const QRegularExpression newer(
        u"\\b(?:exchange |server )?20(?:16|19)\\b|\\bExchange SE\\b"_s, caseless);
    const auto match = mailbox.match(sentence);
    if (!match.hasMatch() || isNegated(sentence, match.capturedStart()))
        return;
    const QString year = match.captured(1) + match.captured(2);
    if (year != u"2013" || newer.match(whole).hasMatch())
        observations.append(seen(Fact::MailboxReportedOnOlderVersion, year));
}

QList<Recognition> recogniseWords(const Paste &text)
{
    QList<Recognition> recognitions;
    for (const Sentence &sentence : sentencesOf(text)) {
        QList<Observation> observations;
        if (!tellsFailure(sentence.text))
            observations += reported(beginnings(), sentence.text);
        observations += reported(circumstances(), sentence.text);
        addMailboxVersion(observations, sentence.text, text.folded());
        const QList<Symptom> symptoms = symptomsIn(sentence.text);
        if (observations.isEmpty() && symptoms.isEmpty())
            continue;
        Recognition recognition = found(sentence.text.left(60), sentence.line, observations);
        recognition.symptoms = symptoms;
        recognitions.append(recognition);
    }
    return recognitions;
}

} // namespace

Reader ownWords()
{
    return {"own-words"_L1, QT_TRANSLATE_NOOP("Readers", "Your own words"),
        {Fact::StartedAfterUpdate, Fact::StartedAfterCertificateChange, Fact::StartedAfterRestart,
            Fact::StartedAfterPolicyChange, Fact::OneUserAffected, Fact::AllServersAffected,
            Fact::OneServerAffected, Fact::OnlyAdminsAffected, Fact::OnlyThroughLoadBalancer,
            Fact::UpdateRunWithoutElevation, Fact::OutlookWorks, Fact::ShellOpens,
            Fact::DomainControllersReportedDown, Fact::ClientVersionSwitchHelps,
            Fact::MailboxReportedOnOlderVersion, Fact::VirtualDirectoriesChanged, Fact::MailboxRecentlyMoved,
            Fact::TlsSettingsChanged, Fact::ExtendedProtectionSwitchedOn, Fact::MailboxlessAdminsAffected,
            Fact::OneDatabaseAffected, Fact::ComponentsReportedInactive, Fact::ServicesReportedDisabled,
            Fact::ClockSkew},
        recogniseWords, false, true};
}

} // namespace wizard
