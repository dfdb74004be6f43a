#include "wizard/evidence/words/meaningterms.h"
#include "wizard/evidence/words/sayingtables.h"

using namespace Qt::StringLiterals;

namespace wizard {

using enum Word;

std::span<const Saying> sayingTables::surfaces()
{
    static const std::vector<Saying> rows = {
        {"shell fails"_L1,
            {any(Shell),
                any(Fails, NotOpens, Disconnected, Stopped, Missing, Down, Error404, Error500, Error503,
                    Denied, Error403, Unavailable, Broken, Slow)},
            any(Works, Opens), true},
        {"shell works"_L1, {any(Shell), any(Works, Opens, Connects, Starts)}, {}, true},
        {"OWA fails"_L1,
            {any(Owa),
                any(Fails, NotOpens, Down, Blank, BareBlank, Loops, ErrorPage, Error400, Error403, Error404,
                    Error500, Error503, Unavailable, Broken, Slow, ComesBack)},
            {}, true},
        {"OWA works"_L1, {any(Owa), any(Works, Opens, Right)}, {}, true},
        {"admin center fails"_L1,
            {any(AdminCenter),
                any(Fails, NotOpens, Down, Blank, BareBlank, Loops, ErrorPage, Error400, Error403, Error404,
                    Error500, Error503, Unavailable, Broken, Slow, Denied)},
            {}, true},
        {"admin center works"_L1, {any(AdminCenter), any(Works, Opens, Right)}, {}, true},
        {"Outlook fails"_L1,
            {any(Outlook), any(Fails, NotOpens, Disconnected, Down, AsksAgain, Unavailable, Slow, Broken)},
            {}, true},
        {"Outlook works"_L1, {any(Outlook), any(Works, Opens, Connects)}, {}, true},
        {"phones fail"_L1,
            {any(Phones),
                any(Fails, NotSyncs, Disconnected, NotOpens, Stopped, Missing, Down, AsksAgain, Blocks,
                    Denied, Error503, Slow, Unavailable)},
            {}, true},
        {"phones work"_L1, {any(Phones), any(Works, Syncs, Connects)}, {}, true},
        {"everybody can work"_L1, {any(Everything, Person), any(Works, Opens)}, any(Fails)},
        {"everything is down"_L1, {any(Everything), any(Fails, Down, Stopped, Missing, NotOpens)}},
        {"blank page"_L1, {any(Blank, BareBlank)}},
        {"sign-in page comes back"_L1, {any(Loops, ComesBack)}},
        {"error after sign-in"_L1, {any(ErrorPage, Error500)}},
        {"bad request"_L1, {any(Error400, BadRequestWord)}},
        {"forbidden"_L1, {any(Error403)}},
        {"page not found"_L1, {any(Error404)}},
        {"service unavailable"_L1, {any(Error503)}},
        {"access denied"_L1, {any(Denied)}},
        {"asks for the password again"_L1, {any(AsksAgain)}},
        {"password refused"_L1, {any(PasswordRefused)}},
        {"file cannot be loaded"_L1,
            {any(AssemblyError, FileName),
                any(Missing, Fails, Error500, AssemblyError, NotOpens, Denied, Broken, ErrorPage)}},
        {"pictures are missing"_L1, {any(Images), any(Missing, Broken, NotOpens, Fails, Deleted)}},
        {"commands are missing"_L1, {any(Commands), any(Missing)}},
        {"old page appears"_L1, {any(OldLook, OlderPage)}},
        {"own options appear"_L1, {any(OwnOptions)}},
        {"slow"_L1, {any(Slow)}},
        {"only slow"_L1, {any(Slow), any(OnlySlow)}},
        {"reading works"_L1, {any(CanRead)}},
        {"nothing listens"_L1, {any(NothingListens)}},
        {"cannot reach the page"_L1, {any(NotOpens)}},
        {"certificate warning"_L1, {any(CertificateWarning)}},
        {"html in the shell"_L1, {any(HtmlText)}},
        {"cannot convert objects"_L1, {any(CannotConvert)}},
        {"lists are empty"_L1, {any(NotListed)}},
        {"toolbox fails"_L1, {any(Toolbox)}},
        {"crashes"_L1, {any(Crashes)}},
        {"cannot send"_L1, {any(NotSends)}},
        {"small things in webmail"_L1, {any(SmallFault)}},
        {"mail is stuck"_L1, {any(MailFlow)}},
        {"monitoring is red"_L1, {any(Monitoring)}},
        {"url grows"_L1, {any(QueryString, Grows)}},
        {"header too long"_L1, {any(HeaderTooLong)}},
        {"weak encryption is refused"_L1, {any(Cipher, Weak)}},
        {"redirects too often"_L1, {any(Redirect), any(Loops, Fails, ErrorPage)}},
        {"two logins"_L1, {any(TwoLogins)}},
        {"content type unknown"_L1, {any(ContentType)}},
    };
    return rows;
}

} // namespace wizard
