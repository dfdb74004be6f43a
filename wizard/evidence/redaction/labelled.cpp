#include "wizard/evidence/redaction/namespan.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// A place that shows a name, which the first group holds.
struct NamePlace {
    NameKind kind;
    bool certain; ///< the name may be a word of the product as well
    QString pattern;
};

const auto word = u"([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,250})"_s;
/// Neither more of the word nor a sentence behind it.
const auto noProse = u"(?![\\p{L}\\p{N}_.-]|[ \\t]{1,4}\\p{L})"_s;
const auto address = u"(\\[?[0-9A-Za-z_][\\p{L}\\p{N}_.-]{0,250})"_s;
const auto person = u"([\\p{L}\\p{N}_][^\\r\\n\\\\\"'<>|/:*?=,;@]{0,80})"_s;

/// Labels are those that readers know; in other languages only those of events.
const std::array<NamePlace, 17> &places()
{
    static const std::array<NamePlace, 17> all{{
        {NameKind::Host, true,
            u"^[ \\t]{0,40}(?:Computer(?: ?name)?|Machine ?name|PSComputerName|NetbiosName|Ordinateur|"
            u"Equipo|"_s
            u"OriginatingServer|ServerName|Fqdn)[ \\t]{0,40}:[ \\t]{0,40}"_s
                + word + u"[ \\t]*\\r?$"_s},
        {NameKind::Host, true, u"<Computer>\\s{0,20}"_s + word},
        {NameKind::Host, true, u"^[ \\t]{0,20}\\["_s + word + u"\\]:?[ \\t]{0,4}PS\\b"_s},
        {NameKind::Host, true,
            u"(?:BackEndServer|ClientAccessServer|FrontEndServer|BEServer|FEServer|MailboxServer|"
            u"[\\[;&?]Server)=\\s?"_s
                + word},
        {NameKind::Host, true,
            u"X-(?:FEServer|BEServer|CalculatedBETarget|CalculatedFETarget|TargetServer|TargetBEServer|"
            u"BackEndServer)"_s
            u"\\s?:\\s?"_s
                + word},
        {NameKind::Host, true, u"[a-z][a-z0-9+.-]{1,12}://(?:[^\\s/@\"'<>]{1,120}@)?"_s + address},
        {NameKind::Host, true, u"(?<![\\\\\\w:.])(?:\\\\\\\\|\\\\\\\\\\\\\\\\)"_s + word + u"\\\\"_s},
        {NameKind::Host, true,
            u"\\s-(?:Server|ComputerName|CN|TargetServer|MailboxServer|"
            u"DomainController)[\\s:]\\s{0,4}['\"]?"_s
                + word},
        {NameKind::Host, true, u"WMSvc-(?:SHA2-)?([\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62})"_s},
        {NameKind::Host, false,
            u"\\b(?:Computer(?: ?name)?|Server(?: ?name)?|Host ?name|Hostname|Machine ?name)"_s
            u"[ \\t]{0,20}[:=][ \\t]{0,20}[\\[{\"']{0,2}"_s
                + word + noProse},
        {NameKind::Host, false,
            u"\\b(?:HTTP|HOST|TERMSRV|WSMAN|RestrictedKrbHost|exchange(?:MDB|RFR|AB)|SMTPSVC|SmtpSvc|"
            u"ldap|cifs|GC|DNS)/"_s
                + word},
        {NameKind::Host, false, u"\\bremote (?:server|computer) "_s + word},
        {NameKind::Host, true,
            u"\\b(?:Get|Set|Test)-(?:ExchangeServer|ServerComponentState|ServiceHealth|ServerHealth|"
            u"HealthReport|"_s
            u"ClientAccessServ(?:er|ice)|MailboxServer|ADComputer)[ \\t]{1,8}(?:-Identity[ "
            u"\\t]{1,8})?['\"]?"_s
                + word + noProse},
        {NameKind::User, false,
            u"\\b(?:Get|Set|Test|Enable|Disable|New|Remove)-(?:Mailbox|CASMailbox|User|MailUser|"
            u"RemoteMailbox|"_s
            u"ADUser|Recipient|MailboxStatistics)[ \\t]{1,8}(?:-Identity[ \\t]{1,8})?['\"]?"_s
                + word + noProse},
        {NameKind::User, true,
            u"\\\\(?:Users|Benutzer|Utilisateurs|Usuarios|Documents and Settings)\\\\{1,2}"_s + person},
        {NameKind::User, true,
            u"^[ \\t]{0,40}(?:SamAccountName|DisplayName|Display ?Name|UserPrincipalName|FirstName|"
            u"LastName|"_s
            u"Sur ?name|GivenName|Account ?Name|Kontoname|Alias|Owner)[ \\t]{0,40}:[ \\t]{0,40}"_s
                + person + u"\\r?$"_s},
        {NameKind::User, false,
            u"\\b(?:user ?name|user|benutzer(?:name)?|login|logon|account|konto|utilisateur|usuario|/u|"
            u"/user)"_s
            u"[ \\t]{0,20}[:=][ \\t]{0,20}[\"'\u201e\u201c]?([\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{2,63})"_s
            u"(?![\\\\/@\\p{L}\\p{N}_.-]|[ \\t]{1,4}\\p{L})"_s},
    }};
    return all;
}

const std::array<QRegularExpression, 17> &expressions()
{
    static const std::array<QRegularExpression, 17> all = [] {
        std::array<QRegularExpression, 17> made;
        for (std::size_t i = 0; i < made.size(); ++i) {
            made[i].setPattern(places()[i].pattern);
            made[i].setPatternOptions(QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption);
            made[i].optimize();
        }
        return made;
    }();
    return all;
}

} // namespace

void addLabelled(NameSpans &spans)
{
    for (std::size_t i = 0; i < places().size(); ++i) {
        const NamePlace &place = places()[i];
        auto matches = expressions()[i].globalMatch(spans.text());
        while (matches.hasNext()) {
            const auto match = matches.next();
            if (place.certain)
                spans.add(match.capturedStart(1), match.capturedLength(1), place.kind);
            else
                spans.addUnlessOrdinary(match.capturedStart(1), match.capturedLength(1), place.kind);
        }
    }
}

} // namespace wizard
