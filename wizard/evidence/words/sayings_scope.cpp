#include "wizard/evidence/words/meaningterms.h"
#include "wizard/evidence/words/sayingtables.h"

using namespace Qt::StringLiterals;

namespace wizard {

using enum Word;

std::span<const Saying> sayingTables::scope()
{
    static const std::vector<Saying> rows = {
        {"one person"_L1, {any(OnePerson)}},
        {"some people"_L1, {any(SomePeople)}},
        {"only admins"_L1, {any(Admin)}},
        {"one server"_L1, {any(OneServer, OnlyHere)}},
        {"all servers"_L1, {any(AllServers, AllAtOnce)}},
        {"other server works"_L1, {any(OtherServers)}},
        {"several servers"_L1, {any(Several, OtherServers)}},
        {"only through the load balancer"_L1, {any(LoadBalancer)}},
        {"direct access works"_L1, {any(ByName, Direct)}},
        {"from outside"_L1, {any(Outside)}},
        {"one browser"_L1, {any(OneBrowser, Browser)}},
        {"private window or add-on"_L1, {any(Extension)}},
        {"one database"_L1, {any(OneDatabase, OtherDatabase)}},
        {"one site"_L1, {any(Site)}},
        {"sometimes"_L1, {any(Sometimes)}},
        {"periodic"_L1, {any(Periodic)}},
        {"restart helps"_L1, {any(Restarted), any(Helps, ForAWhile, Periodic)}},
        {"overnight"_L1, {any(Overnight)}},
        {"nothing changed"_L1, {any(NothingChanged)}},
        {"passes by itself"_L1, {any(BackByItself)}},
        {"from another computer"_L1, {any(RemoteComputer)}},
        {"on the server itself"_L1, {any(OnServerItself)}},
        {"another network"_L1, {any(Network)}},
        {"old clients"_L1, {any(OtherClient)}},
        {"other services too"_L1, {any(NotOwnService)}},
        {"server to server"_L1, {any(ServerToServer)}},
        {"monitoring mailboxes"_L1, {any(HealthMailbox)}},
        {"attachments"_L1, {any(Attachment)}},
        {"big mails"_L1, {any(BigSize)}},
        {"inline pictures"_L1, {any(InlineImage)}},
        {"calendar printing"_L1, {any(CalendarPrint)}},
        {"light version"_L1, {any(LightVersion)}},
        {"free/busy"_L1, {any(FreeBusy)}},
        {"cloud"_L1, {any(Elsewhere)}},
        {"hybrid"_L1, {any(HybridApp)}},
        {"eDiscovery"_L1, {any(Compliance)}},
        {"address book"_L1, {any(SamPolicy)}},
        {"other names"_L1, {any(OtherNames)}},
        {"one name only"_L1, {any(OneName)}},
        {"bare name"_L1, {any(BareName)}},
        {"new phone"_L1, {any(NewPhone, Device)}},
        {"new colleague"_L1, {any(NewColleague)}},
        {"mailbox on the old version"_L1, {any(Mailbox), any(OlderVersion, Year2010, Year2013)}},
        {"mailbox on the old version"_L1, {any(StillOnOld)}},
        {"other mailboxes"_L1, {any(OtherMailbox)}},
        {"all admins"_L1, {any(AllAdmins)}},
        {"signed in anew"_L1, {any(SignedAnew)}, any(Helps, Works)},
        {"at all hours"_L1, {any(AllHours)}},
        {"same when direct"_L1, {any(LoadBalancer), any(ByName, Direct), any(Same, NoChange)},
            any(Works, Opens, Certificate), true},
        {"2010 is around"_L1, {any(Year2010, OlderVersion)}},
        {"2013 is around"_L1, {any(Year2013)}},
        {"old Windows Server"_L1, {any(OldServer2012)}},
        {"newest Windows"_L1, {any(NewWindows)}},
        {"second factor"_L1, {any(SecondFactor)}},
        {"federation"_L1, {any(Adfs)}},
        {"reverse proxy"_L1, {any(ReverseProxy)}},
        {"web services"_L1, {any(ForeignTool)}},
        {"own script"_L1, {any(RemoteScript, Script)}},
        {"users notice nothing"_L1, {any(MailUsersFine)}},
        {"signed in by Windows before"_L1, {any(SignedInByWindows)}},
        {"mail instead of administration"_L1, {any(MailInstead)}},
        {"far from UTC"_L1, {any(FarZone)}},
        {"a short while ago"_L1, {any(ShortWhile)}},
        {"it is over"_L1, {any(IncidentOver)}},
        {"nothing is broken"_L1, {any(NothingBroken)}},
        {"asked beforehand"_L1, {any(AskedBefore)}},
        {"planned work"_L1, {any(PlannedWork)}},
        {"connects to nothing itself"_L1, {any(GoodTarget)}},
    };
    return rows;
}

} // namespace wizard
