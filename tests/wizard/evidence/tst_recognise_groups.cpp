#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto english = u"The computer is a part of the following security groups"_s;
const auto german = u"Der Computer ist Mitglied der folgenden Sicherheitsgruppen"_s;
const auto french = u"L\u2019ordinateur fait partie des groupes de s\u00e9curit\u00e9 suivants"_s;
const QStringList level = {u"System Mandatory Level"_s};
const QStringList healthy = {u"BUILTIN\\Administrators"_s, u"Everyone"_s, u"NT AUTHORITY\\NETWORK"_s,
    u"This Organization"_s, u"EX01$"_s, u"Exchange Servers"_s, u"Exchange Trusted Subsystem"_s,
    u"Domain Computers"_s, u"Exchange Windows Permissions"_s, u"$N21000-8BS7AS1P5RCG"_s};

QStringList tainted()
{
    QStringList names = healthy;
    names.insert(6, u"Enterprise Admins"_s);
    names.insert(7, u"Denied RODC Password Replication Group"_s);
    return names;
}

/// The part of gpresult's output that lists groups.
QString gpresult(const QStringList &names, const QString &heading = english,
    const QString &indent = QString(8, u' '), bool rule = true)
{
    QString text = u"COMPUTER SETTINGS\n------------------\n\n    "_s + heading + u'\n';
    if (rule)
        text += u"    "_s + QString(heading.size(), u'-') + u'\n';
    return text + indent + names.join(u'\n' + indent);
}

const auto user =
    u"\n\nUSER SETTINGS\n--------------\n\n    The user is a part of the following security groups\n"
    "    ---------------------------------------------------\n        Domain Users\n        Domain Admins\n"
    "        High Mandatory Level"_s;

QString withoutIndent(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = line.trimmed();
    return lines.join(u'\n');
}

} // namespace

class TestRecogniseGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsComputerGroups_data()
    {
        support::addRecognitionColumns();
        using support::row;
        const auto one = u"computer-in-denied-group=Enterprise_Admins computer-in-denied-group@EX01"_s;
        const auto none = u"!computer-in-denied-group !computer-in-denied-group@EX01"_s;
        const auto denied = u"computer-in-denied-group"_s;
        row("denied", gpresult(tainted() + level), one, u"!computer-in-denied-group"_s);
        row("two groups, one qualified",
            gpresult(tainted() + QStringList{u"CONTOSO\\Domain Admins"_s} + level),
            u"computer-in-denied-group=Domain_Admins;Enterprise_Admins"_s);
        row("role group", gpresult(healthy + QStringList{u"Organization Management"_s} + level),
            u"computer-in-denied-group=Organization_Management"_s);
        row("none", gpresult(healthy + level), none, denied);
        row("none, cut", gpresult(healthy), {}, u"*"_s);
        row("denied, cut", gpresult(tainted().mid(0, 7)), one);
        row("none, another section follows", gpresult(healthy) + user, none, denied);
        row("only the user is a member", gpresult(healthy + level) + user, none, denied);
        row("only the user's part", user, {}, u"*"_s);
        row("no Exchange server",
            gpresult(QStringList{u"PC01$"_s, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s} + level), {}, u"*"_s);
        row("too short", gpresult(QStringList{u"Exchange Servers"_s, u"EX01$"_s} + level), {}, u"*"_s);
        row("similar name", gpresult(healthy + QStringList{u"Domain Admins Helpdesk"_s} + level), none,
            denied);
    }
    void readsComputerGroups() { compare(); }

    void readsGroupsAsTheyArePasted_data()
    {
        support::addRecognitionColumns();
        using support::row;
        const auto one = u"computer-in-denied-group=Enterprise_Admins computer-in-denied-group@EX01"_s;
        const QString whole = gpresult(tainted() + level);
        row("without indentation", withoutIndent(whole), one);
        row("bullets", gpresult(tainted() + level, english, u"- "_s, false), one);
        row("typographic bullets", gpresult(tainted() + level, english, u"  \u2022 "_s, false), one);
        row("bullets, none", gpresult(healthy + level, english, u"* "_s, false),
            u"!computer-in-denied-group"_s);
        row("double-spaced", QString(whole).replace(u"\n"_s, u"\n\n"_s), one);
        row("double-spaced, none, cut", gpresult(healthy).replace(u"\n"_s, u"\n\n"_s), {}, u"*"_s);
        row("Windows line ends", QString(whole).replace(u"\n"_s, u"\r\n"_s), one);
        row("heading wrapped", QString(whole).replace(u"part of the"_s, u"part of\nthe"_s), one);
        row("German",
            gpresult(healthy + QStringList{u"Dom\u00e4nen-Admins"_s, u"Organisations-Admins"_s}, german),
            u"computer-in-denied-group=Domain_Admins;Enterprise_Admins"_s);
        row("German, OEM code page", gpresult(healthy + QStringList{u"Dom\u201enen-Admins"_s}, german),
            u"computer-in-denied-group=Domain_Admins"_s);
        row("German, none", gpresult(healthy + QStringList{u"Systemverbindlichkeitsstufe"_s}, german),
            u"!computer-in-denied-group"_s);
        row("French",
            gpresult(healthy
                    + QStringList{u"Admins du domaine"_s, u"Administrateurs du sch\u00e9ma"_s,
                        u"Administrateurs de l\u2019entreprise"_s},
                french),
            u"computer-in-denied-group=Domain_Admins;Schema_Admins;Enterprise_Admins"_s);
        row("French user",
            gpresult({u"Admins du domaine"_s}, QString(french).replace(u"ordinateur"_s, u"utilisateur"_s)),
            {}, u"*"_s);
        row("unknown language",
            gpresult(tainted() + level, u"El equipo forma parte de los siguientes grupos"_s), {}, u"*"_s);
    }
    void readsGroupsAsTheyArePasted() { compare(); }

    void readsTokens_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("computer")
            << u"Get-ADComputer EX01 -Properties tokenGroups\ntokenGroups : {S-1-5-21-1-2-3-515, "
               "S-1-5-21-1-2-3-512, S-1-5-32-544}"_s
            << u"computer-in-denied-group=Domain_Admins"_s << QString();
        QTest::newRow("somebody") << u"whoami /groups\nS-1-5-21-1-2-3-512"_s << QString() << u"*"_s;
        QTest::newRow("harmless") << u"Get-ADComputer EX01\ntokenGroups : {S-1-5-21-1-2-3-515}"_s << QString()
                                  << u"*"_s;
    }
    void readsTokens() { compare(); }

    void readsMemberships_data()
    {
        support::addRecognitionColumns();
        using support::row;
        const auto unit = u",OU=Microsoft Exchange Security Groups,DC=contoso,DC=com\n"_s;
        const auto managed = u"CN=Managed Availability Servers"_s + unit;
        const auto servers = u"CN=Exchange Servers"_s + unit;
        const auto subsystem = u"CN=Exchange Trusted Subsystem"_s + unit;
        const auto install =
            u"CN=Exchange Install Domain Servers,CN=Microsoft Exchange System Objects,DC=contoso,DC=com\n"_s;
        const auto asked = u"[PS] C:\\>(Get-ADComputer EX01 -Properties memberOf).memberOf\n"_s;
        const auto end = u"[PS] C:\\>"_s;
        const auto out = u"!computer-in-exchange-servers@EX01"_s;
        const auto outOfSubsystem = u"!computer-in-trusted-subsystem@EX01"_s;
        const auto in = u"computer-in-exchange-servers@EX01 computer-in-trusted-subsystem@EX01"_s;
        row("in both", asked + managed + servers + subsystem + end, in, out + u' ' + outOfSubsystem);
        row("in one", asked + managed + servers + end,
            u"computer-in-exchange-servers@EX01 "_s + outOfSubsystem, out);
        row("in none of Exchange", asked + u"CN=WSUS Ring 2,OU=IT,DC=contoso,DC=com\n"_s + end,
            out + u' ' + outOfSubsystem);
        row("in none at all", asked + end, out + u' ' + outOfSubsystem);
        row("cut", asked + managed + servers, u"computer-in-exchange-servers@EX01"_s, outOfSubsystem);
        row("blank, and nobody knows whether it was printed", asked, {}, u"*"_s);
        row("the property was not asked for", u"PS C:\\>(Get-ADComputer EX01).memberOf\n"_s + end, {},
            u"*"_s);
        row("an error is no list",
            asked + u"Get-ADComputer : Cannot find an object with identity: 'EX01'\n"_s + end, {}, u"*"_s);
        row("through the group that Setup makes", asked + install + subsystem + end,
            u"computer-in-trusted-subsystem@EX01"_s, out);
        row("through a group of the company",
            asked + u"CN=All Exchange Machines,OU=IT,DC=contoso,DC=com\n"_s + servers + end,
            u"computer-in-exchange-servers@EX01"_s, outOfSubsystem);
        row("expanded, of this computer",
            u"PS C:\\>Get-ADComputer $env:COMPUTERNAME -Properties memberOf | select -Expand memberOf\n"_s
                + managed + subsystem + u"PS C:\\>"_s,
            u"!computer-in-exchange-servers computer-in-trusted-subsystem"_s);
        row("filtered behind", asked.chopped(1) + u" | ? {$_ -match 'Servers'}\n"_s + servers + end,
            u"computer-in-exchange-servers@EX01"_s, outOfSubsystem);
        row("all computers of a filter",
            u"PS C:\\>Get-ADComputer -Filter * -Properties memberOf | select -Expand memberOf\n"_s + managed
                + u"PS C:\\>"_s,
            {}, u"*"_s);
        row("a list in braces",
            u"PS C:\\>Get-ADComputer EX01 -Properties memberOf | fl Name,memberOf\n\nName     : "
            u"EX01\nmemberOf : "
            "{CN=Managed Availability Servers,OU=Microsoft Exchange Security\n           "
            "Groups,DC=contoso,DC=com, CN=Exchange Servers,OU=Microsoft Exchange Security\n           "
            "Groups,DC=contoso,DC=com}\n\nPS C:\\>"_s,
            u"computer-in-exchange-servers@EX01 "_s + outOfSubsystem);
        row("braces with more than the shell prints",
            u"PS C:\\>Get-ADComputer EX01 -Properties memberOf | fl memberOf\n\nmemberOf : "
            "{CN=Managed Availability Servers,OU=IT,DC=contoso,DC=com, CN=Ring 1,OU=IT,DC=contoso,DC=com, "
            "CN=Ring 2,OU=IT,DC=contoso,DC=com, CN=Exchange Servers,OU=IT,DC=contoso,DC=com...}\n\n"
            "PS C:\\>"_s,
            u"computer-in-exchange-servers@EX01"_s, outOfSubsystem);
        row("empty braces",
            u"PS C:\\>Get-ADComputer EX01 -Properties memberOf | fl memberOf\n\nmemberOf : {}\n\nPS C:\\>"_s,
            out + u' ' + outOfSubsystem);
        row("principal, by name",
            u"PS C:\\>Get-ADPrincipalGroupMembership EX01$ | select name\n\nname\n----\nDomain "
            u"Computers\nManaged "
            "Availability Servers\nExchange Trusted Subsystem\n\nPS C:\\>"_s,
            out + u" computer-in-trusted-subsystem@EX01"_s);
        row("principal, names alone",
            u"PS C:\\>(Get-ADPrincipalGroupMembership EX01$).Name\nDomain Computers\nExchange "
            u"Servers\nExchange "
            "Trusted Subsystem\nPS C:\\>"_s,
            in);
        row("a person's groups",
            u"PS C:\\>Get-ADPrincipalGroupMembership anna | select name\n\nname\n----\nDomain Users\n\nPS "_s
            u"C:\\>"_s,
            {}, u"*"_s);
        row("dsget",
            u"C:\\>dsget computer \"CN=EX01,CN=Computers,DC=contoso,DC=com\" -memberof\n\"CN=Exchange "
            "Servers,OU=Microsoft Exchange Security Groups,DC=contoso,DC=com\"\n\"CN=Domain "
            "Computers,CN=Users,DC=contoso,DC=com\"\n\nC:\\>"_s,
            u"computer-in-exchange-servers@EX01 "_s + outOfSubsystem);
        row("members of the group",
            u"C:\\>net group \"Exchange Servers\" /domain\nMembers\n-----------------------\nEX01$          "
            u"     "
            "     EX02$\nThe command completed successfully.\n\nC:\\>"_s,
            u"computer-in-exchange-servers@EX01 computer-in-exchange-servers@EX02"_s);
        row("members as objects",
            u"PS C:\\>Get-ADGroupMember 'Exchange Trusted Subsystem'\n\ndistinguishedName : "
            "CN=EX02,CN=Computers,DC=contoso,DC=com\nname              : EX02\nobjectClass       : "
            "computer\nSamAccountName    : EX02$\n\nPS C:\\>"_s,
            u"computer-in-trusted-subsystem@EX02"_s, u"!computer-in-trusted-subsystem"_s);
        row("denied as well", asked + u"CN=Domain Admins,CN=Users,DC=contoso,DC=com\n"_s + servers + end,
            u"computer-in-denied-group@EX01 "_s + outOfSubsystem);
        row("the token of a server that was taken out",
            gpresult(QStringList(healthy).replaceInStrings(u"Exchange Servers"_s, u"Ring 2"_s) + level), out,
            u"computer-in-trusted-subsystem"_s);
        row("a token may be older than the directory", gpresult(healthy + level), {},
            u"computer-in-exchange-servers !computer-in-exchange-servers"_s);
    }
    void readsMemberships() { compare(); }

    void readsDeniedRights_data()
    {
        support::addRecognitionColumns();
        const auto command =
            u"[PS] C:\\>Get-ADPermission -Identity $dn | where {($_.ExtendedRights -like "
            "\"ms-Exch-EPI-Token-Serialization\") -and ($_.Deny -like \"True\")} | ft User,ExtendedRights\n"_s;
        const auto rows = u"\nUser                             ExtendedRights\n----                          "
                          u"   --------------\n"
                          "CONTOSO\\Domain Admins            {ms-Exch-EPI-Token-Serialization}\n"
                          "CONTOSO\\Organization Management  {ms-Exch-EPI-Token-Serialization}\n"_s;
        QTest::newRow("filtered") << command + rows
                                  << u"deny-ace-listed=Domain_Admins;Organization_Management"_s << QString();
        QTest::newRow("column") << u"User Deny ExtendedRights\n---- ---- --------------\n"
                                   "CONTOSO\\Schema Admins  True {ms-Exch-EPI-Token-Serialization}"_s
                                << u"deny-ace-listed=Schema_Admins"_s << QString();
        QTest::newRow("German names")
            << u"User Deny ExtendedRights\n---- ---- --------------\n"
               "CONTOSO\\Dom\u00e4nen-Admins  True {ms-Exch-EPI-Token-Serialization}"_s
            << u"deny-ace-listed=Domain_Admins"_s << QString();
        QTest::newRow("neither") << rows << QString() << u"*"_s;
        QTest::newRow("command alone") << command << QString() << u"*"_s;
    }
    void readsDeniedRights() { compare(); }

    void endlessGroupsAreReadInOnePass()
    {
        QString rows = u"User Deny ExtendedRights\n---- ---- --------------\n"_s;
        QStringList names = healthy;
        for (int i = 0; i < 20'000; ++i) {
            rows += u"CONTOSO\\Group %1 True {ms-Exch-EPI-Token-Serialization}\n"_s.arg(i);
            names.append(u"Group %1"_s.arg(i));
        }
        // Work that grows with the square of the list would not end within the limit of this program.
        const QStringList words = support::recognised(rows + u'\n' + gpresult(names + level));
        QVERIFY(words.contains(u"deny-ace-listed"_s) && words.contains(u"!computer-in-denied-group@EX01"_s));
    }

private:
    void compare()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestRecogniseGroups)
#include "tst_recognise_groups.moc"
