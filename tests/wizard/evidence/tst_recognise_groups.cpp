#include "tests/support/recognised.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestRecogniseGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsComputerGroups_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("denied")
            << u"COMPUTER SETTINGS\n"_s
               u"------------------\n"_s
               u"\n"_s
               u"    The computer is a part of the following security groups\n"_s
               u"    -------------------------------------------------------\n"_s
               u"        BUILTIN\\Administrators\n"_s
               u"        Everyone\n"_s
               u"        BUILTIN\\Users\n"_s
               u"        NT AUTHORITY\\NETWORK\n"_s
               u"        This Organization\n"_s
               u"        EX01$\n"_s
               u"        Enterprise Admins\n"_s
               u"        Denied RODC Password Replication Group\n"_s
               u"        Exchange Servers\n"_s
               u"        Exchange Trusted Subsystem\n"_s
               u"        Domain Computers\n"_s
               u"        Exchange Windows Permissions\n"_s
               u"        $N21000-8BS7AS1P5RCG\n"_s
               u"        System Mandatory Level"_s
            << u"computer-in-denied-group=Enterprise_Admins computer-in-denied-group@EX01"_s
            << u"!computer-in-denied-group"_s;
        QTest::newRow("two groups, qualified")
            << u"COMPUTER SETTINGS\n"_s
               u"------------------\n"_s
               u"\n"_s
               u"    The computer is a part of the following security groups\n"_s
               u"    -------------------------------------------------------\n"_s
               u"        BUILTIN\\Administrators\n"_s
               u"        Everyone\n"_s
               u"        BUILTIN\\Users\n"_s
               u"        NT AUTHORITY\\NETWORK\n"_s
               u"        This Organization\n"_s
               u"        EX01$\n"_s
               u"        Enterprise Admins\n"_s
               u"        Denied RODC Password Replication Group\n"_s
               u"        Exchange Servers\n"_s
               u"        Exchange Trusted Subsystem\n"_s
               u"        Domain Computers\n"_s
               u"        Exchange Windows Permissions\n"_s
               u"        $N21000-8BS7AS1P5RCG\n"_s
               u"        CONTOSO\\Domain Admins\n"_s
               u"        System Mandatory Level"_s
            << u"computer-in-denied-group=Domain_Admins;Enterprise_Admins"_s << u""_s;
        QTest::newRow("role group") << u"COMPUTER SETTINGS\n"_s
                                       u"------------------\n"_s
                                       u"\n"_s
                                       u"    The computer is a part of the following security groups\n"_s
                                       u"    -------------------------------------------------------\n"_s
                                       u"        BUILTIN\\Administrators\n"_s
                                       u"        Everyone\n"_s
                                       u"        BUILTIN\\Users\n"_s
                                       u"        NT AUTHORITY\\NETWORK\n"_s
                                       u"        This Organization\n"_s
                                       u"        EX01$\n"_s
                                       u"        Exchange Servers\n"_s
                                       u"        Exchange Trusted Subsystem\n"_s
                                       u"        Domain Computers\n"_s
                                       u"        Exchange Windows Permissions\n"_s
                                       u"        $N21000-8BS7AS1P5RCG\n"_s
                                       u"        Organization Management\n"_s
                                       u"        System Mandatory Level"_s
                                    << u"computer-in-denied-group=Organization_Management"_s << u""_s;
        QTest::newRow("none") << u"COMPUTER SETTINGS\n"_s
                                 u"------------------\n"_s
                                 u"\n"_s
                                 u"    The computer is a part of the following security groups\n"_s
                                 u"    -------------------------------------------------------\n"_s
                                 u"        BUILTIN\\Administrators\n"_s
                                 u"        Everyone\n"_s
                                 u"        BUILTIN\\Users\n"_s
                                 u"        NT AUTHORITY\\NETWORK\n"_s
                                 u"        This Organization\n"_s
                                 u"        EX01$\n"_s
                                 u"        Exchange Servers\n"_s
                                 u"        Exchange Trusted Subsystem\n"_s
                                 u"        Domain Computers\n"_s
                                 u"        Exchange Windows Permissions\n"_s
                                 u"        $N21000-8BS7AS1P5RCG\n"_s
                                 u"        System Mandatory Level"_s
                              << u"!computer-in-denied-group !computer-in-denied-group@EX01"_s
                              << u"computer-in-denied-group"_s;
        QTest::newRow("none, the list is cut")
            << u"COMPUTER SETTINGS\n"_s
               u"------------------\n"_s
               u"\n"_s
               u"    The computer is a part of the following security groups\n"_s
               u"    -------------------------------------------------------\n"_s
               u"        BUILTIN\\Administrators\n"_s
               u"        Everyone\n"_s
               u"        BUILTIN\\Users\n"_s
               u"        NT AUTHORITY\\NETWORK\n"_s
               u"        This Organization\n"_s
               u"        EX01$\n"_s
               u"        Exchange Servers\n"_s
               u"        Exchange Trusted Subsystem\n"_s
               u"        Domain Computers\n"_s
               u"        Exchange Windows Permissions\n"_s
               u"        $N21000-8BS7AS1P5RCG"_s
            << u""_s << u"*"_s;
        QTest::newRow("denied, the list is cut")
            << u"COMPUTER SETTINGS\n"_s
               u"------------------\n"_s
               u"\n"_s
               u"    The computer is a part of the following security groups\n"_s
               u"    -------------------------------------------------------\n"_s
               u"        BUILTIN\\Administrators\n"_s
               u"        Everyone\n"_s
               u"        BUILTIN\\Users\n"_s
               u"        NT AUTHORITY\\NETWORK\n"_s
               u"        This Organization\n"_s
               u"        EX01$\n"_s
               u"        Enterprise Admins"_s
            << u"computer-in-denied-group"_s << u""_s;
        QTest::newRow("none, another section follows")
            << u"COMPUTER SETTINGS\n"_s
               u"------------------\n"_s
               u"\n"_s
               u"    The computer is a part of the following security groups\n"_s
               u"    -------------------------------------------------------\n"_s
               u"        BUILTIN\\Administrators\n"_s
               u"        Everyone\n"_s
               u"        BUILTIN\\Users\n"_s
               u"        NT AUTHORITY\\NETWORK\n"_s
               u"        This Organization\n"_s
               u"        EX01$\n"_s
               u"        Exchange Servers\n"_s
               u"        Exchange Trusted Subsystem\n"_s
               u"        Domain Computers\n"_s
               u"        Exchange Windows Permissions\n"_s
               u"        $N21000-8BS7AS1P5RCG\n"_s
               u"\n"_s
               u"USER SETTINGS\n"_s
               u"--------------\n"_s
               u"\n"_s
               u"    The user is a part of the following security groups\n"_s
               u"    ---------------------------------------------------\n"_s
               u"        Domain Users\n"_s
               u"        Domain Admins\n"_s
               u"        High Mandatory Level"_s
            << u"!computer-in-denied-group"_s << u"computer-in-denied-group"_s;
        QTest::newRow("only the user is a member")
            << u"COMPUTER SETTINGS\n"_s
               u"------------------\n"_s
               u"\n"_s
               u"    The computer is a part of the following security groups\n"_s
               u"    -------------------------------------------------------\n"_s
               u"        BUILTIN\\Administrators\n"_s
               u"        Everyone\n"_s
               u"        BUILTIN\\Users\n"_s
               u"        NT AUTHORITY\\NETWORK\n"_s
               u"        This Organization\n"_s
               u"        EX01$\n"_s
               u"        Exchange Servers\n"_s
               u"        Exchange Trusted Subsystem\n"_s
               u"        Domain Computers\n"_s
               u"        Exchange Windows Permissions\n"_s
               u"        $N21000-8BS7AS1P5RCG\n"_s
               u"        System Mandatory Level\n"_s
               u"\n"_s
               u"USER SETTINGS\n"_s
               u"--------------\n"_s
               u"\n"_s
               u"    The user is a part of the following security groups\n"_s
               u"    ---------------------------------------------------\n"_s
               u"        Domain Users\n"_s
               u"        Domain Admins\n"_s
               u"        High Mandatory Level"_s
            << u"!computer-in-denied-group"_s << u"computer-in-denied-group"_s;
        QTest::newRow("only the part of the user")
            << u"\n"_s
               u"USER SETTINGS\n"_s
               u"--------------\n"_s
               u"\n"_s
               u"    The user is a part of the following security groups\n"_s
               u"    ---------------------------------------------------\n"_s
               u"        Domain Users\n"_s
               u"        Domain Admins\n"_s
               u"        High Mandatory Level"_s
            << u""_s << u"*"_s;
        QTest::newRow("not an Exchange server")
            << u"COMPUTER SETTINGS\n"_s
               u"------------------\n"_s
               u"\n"_s
               u"    The computer is a part of the following security groups\n"_s
               u"    -------------------------------------------------------\n"_s
               u"        Everyone\n"_s
               u"        Users\n"_s
               u"        PC01$\n"_s
               u"        Domain Computers\n"_s
               u"        a\n"_s
               u"        b\n"_s
               u"        c\n"_s
               u"        System Mandatory Level"_s
            << u""_s << u"*"_s;
        QTest::newRow("too short to prove anything")
            << u"COMPUTER SETTINGS\n"_s
               u"------------------\n"_s
               u"\n"_s
               u"    The computer is a part of the following security groups\n"_s
               u"    -------------------------------------------------------\n"_s
               u"        Exchange Servers\n"_s
               u"        EX01$\n"_s
               u"        System Mandatory Level"_s
            << u""_s << u"*"_s;
        QTest::newRow("without indentation") << u"COMPUTER SETTINGS\n"_s
                                                u"------------------\n"_s
                                                u"\n"_s
                                                u"The computer is a part of the following security groups\n"_s
                                                u"-------------------------------------------------------\n"_s
                                                u"BUILTIN\\Administrators\n"_s
                                                u"Everyone\n"_s
                                                u"BUILTIN\\Users\n"_s
                                                u"NT AUTHORITY\\NETWORK\n"_s
                                                u"This Organization\n"_s
                                                u"EX01$\n"_s
                                                u"Enterprise Admins\n"_s
                                                u"Denied RODC Password Replication Group\n"_s
                                                u"Exchange Servers\n"_s
                                                u"Exchange Trusted Subsystem\n"_s
                                                u"Domain Computers\n"_s
                                                u"Exchange Windows Permissions\n"_s
                                                u"$N21000-8BS7AS1P5RCG\n"_s
                                                u"System Mandatory Level"_s
                                             << u"computer-in-denied-group=Enterprise_Admins"_s << u""_s;
        QTest::newRow("bullets") << u"COMPUTER SETTINGS\n"_s
                                    u"------------------\n"_s
                                    u"\n"_s
                                    u"    The computer is a part of the following security groups\n"_s
                                    u"- BUILTIN\\Administrators\n"_s
                                    u"- Everyone\n"_s
                                    u"- BUILTIN\\Users\n"_s
                                    u"- NT AUTHORITY\\NETWORK\n"_s
                                    u"- This Organization\n"_s
                                    u"- EX01$\n"_s
                                    u"- Enterprise Admins\n"_s
                                    u"- Denied RODC Password Replication Group\n"_s
                                    u"- Exchange Servers\n"_s
                                    u"- Exchange Trusted Subsystem\n"_s
                                    u"- Domain Computers\n"_s
                                    u"- Exchange Windows Permissions\n"_s
                                    u"- $N21000-8BS7AS1P5RCG\n"_s
                                    u"- System Mandatory Level"_s
                                 << u"computer-in-denied-group=Enterprise_Admins"_s << u""_s;
        QTest::newRow("typographic bullets")
            << u"COMPUTER SETTINGS\n"_s
               u"------------------\n"_s
               u"\n"_s
               u"    The computer is a part of the following security groups\n"_s
               u"  \u2022 BUILTIN\\Administrators\n"_s
               u"  \u2022 Everyone\n"_s
               u"  \u2022 BUILTIN\\Users\n"_s
               u"  \u2022 NT AUTHORITY\\NETWORK\n"_s
               u"  \u2022 This Organization\n"_s
               u"  \u2022 EX01$\n"_s
               u"  \u2022 Enterprise Admins\n"_s
               u"  \u2022 Denied RODC Password Replication Group\n"_s
               u"  \u2022 Exchange Servers\n"_s
               u"  \u2022 Exchange Trusted Subsystem\n"_s
               u"  \u2022 Domain Computers\n"_s
               u"  \u2022 Exchange Windows Permissions\n"_s
               u"  \u2022 $N21000-8BS7AS1P5RCG\n"_s
               u"  \u2022 System Mandatory Level"_s
            << u"computer-in-denied-group=Enterprise_Admins"_s << u""_s;
        QTest::newRow("bullets, none") << u"COMPUTER SETTINGS\n"_s
                                          u"------------------\n"_s
                                          u"\n"_s
                                          u"    The computer is a part of the following security groups\n"_s
                                          u"* BUILTIN\\Administrators\n"_s
                                          u"* Everyone\n"_s
                                          u"* BUILTIN\\Users\n"_s
                                          u"* NT AUTHORITY\\NETWORK\n"_s
                                          u"* This Organization\n"_s
                                          u"* EX01$\n"_s
                                          u"* Exchange Servers\n"_s
                                          u"* Exchange Trusted Subsystem\n"_s
                                          u"* Domain Computers\n"_s
                                          u"* Exchange Windows Permissions\n"_s
                                          u"* $N21000-8BS7AS1P5RCG\n"_s
                                          u"* System Mandatory Level"_s
                                       << u"!computer-in-denied-group"_s << u""_s;
        QTest::newRow("double-spaced") << u"COMPUTER SETTINGS\n"_s
                                          u"\n"_s
                                          u"------------------\n"_s
                                          u"\n"_s
                                          u"\n"_s
                                          u"\n"_s
                                          u"    The computer is a part of the following security groups\n"_s
                                          u"\n"_s
                                          u"    -------------------------------------------------------\n"_s
                                          u"\n"_s
                                          u"        BUILTIN\\Administrators\n"_s
                                          u"\n"_s
                                          u"        Everyone\n"_s
                                          u"\n"_s
                                          u"        BUILTIN\\Users\n"_s
                                          u"\n"_s
                                          u"        NT AUTHORITY\\NETWORK\n"_s
                                          u"\n"_s
                                          u"        This Organization\n"_s
                                          u"\n"_s
                                          u"        EX01$\n"_s
                                          u"\n"_s
                                          u"        Enterprise Admins\n"_s
                                          u"\n"_s
                                          u"        Denied RODC Password Replication Group\n"_s
                                          u"\n"_s
                                          u"        Exchange Servers\n"_s
                                          u"\n"_s
                                          u"        Exchange Trusted Subsystem\n"_s
                                          u"\n"_s
                                          u"        Domain Computers\n"_s
                                          u"\n"_s
                                          u"        Exchange Windows Permissions\n"_s
                                          u"\n"_s
                                          u"        $N21000-8BS7AS1P5RCG\n"_s
                                          u"\n"_s
                                          u"        System Mandatory Level"_s
                                       << u"computer-in-denied-group=Enterprise_Admins"_s << u""_s;
        QTest::newRow("double-spaced and cut")
            << u"COMPUTER SETTINGS\n"_s
               u"\n"_s
               u"------------------\n"_s
               u"\n"_s
               u"\n"_s
               u"\n"_s
               u"    The computer is a part of the following security groups\n"_s
               u"\n"_s
               u"    -------------------------------------------------------\n"_s
               u"\n"_s
               u"        BUILTIN\\Administrators\n"_s
               u"\n"_s
               u"        Everyone\n"_s
               u"\n"_s
               u"        BUILTIN\\Users\n"_s
               u"\n"_s
               u"        NT AUTHORITY\\NETWORK\n"_s
               u"\n"_s
               u"        This Organization\n"_s
               u"\n"_s
               u"        EX01$\n"_s
               u"\n"_s
               u"        Exchange Servers\n"_s
               u"\n"_s
               u"        Exchange Trusted Subsystem"_s
            << u""_s << u"*"_s;
        QTest::newRow("Windows line ends")
            << u"COMPUTER SETTINGS\r\n"_s
               u"------------------\r\n"_s
               u"\r\n"_s
               u"    The computer is a part of the following security groups\r\n"_s
               u"    -------------------------------------------------------\r\n"_s
               u"        BUILTIN\\Administrators\r\n"_s
               u"        Everyone\r\n"_s
               u"        BUILTIN\\Users\r\n"_s
               u"        NT AUTHORITY\\NETWORK\r\n"_s
               u"        This Organization\r\n"_s
               u"        EX01$\r\n"_s
               u"        Enterprise Admins\r\n"_s
               u"        Denied RODC Password Replication Group\r\n"_s
               u"        Exchange Servers\r\n"_s
               u"        Exchange Trusted Subsystem\r\n"_s
               u"        Domain Computers\r\n"_s
               u"        Exchange Windows Permissions\r\n"_s
               u"        $N21000-8BS7AS1P5RCG\r\n"_s
               u"        System Mandatory Level"_s
            << u"computer-in-denied-group=Enterprise_Admins"_s << u""_s;
        QTest::newRow("heading wrapped") << u"COMPUTER SETTINGS\n"_s
                                            u"------------------\n"_s
                                            u"\n"_s
                                            u"    The computer is a part of\n"_s
                                            u"the following security groups\n"_s
                                            u"    -------------------------------------------------------\n"_s
                                            u"        BUILTIN\\Administrators\n"_s
                                            u"        Everyone\n"_s
                                            u"        BUILTIN\\Users\n"_s
                                            u"        NT AUTHORITY\\NETWORK\n"_s
                                            u"        This Organization\n"_s
                                            u"        EX01$\n"_s
                                            u"        Enterprise Admins\n"_s
                                            u"        Denied RODC Password Replication Group\n"_s
                                            u"        Exchange Servers\n"_s
                                            u"        Exchange Trusted Subsystem\n"_s
                                            u"        Domain Computers\n"_s
                                            u"        Exchange Windows Permissions\n"_s
                                            u"        $N21000-8BS7AS1P5RCG\n"_s
                                            u"        System Mandatory Level"_s
                                         << u"computer-in-denied-group=Enterprise_Admins"_s << u""_s;
        QTest::newRow("German") << u"COMPUTER SETTINGS\n"_s
                                   u"------------------\n"_s
                                   u"\n"_s
                                   u"    Der Computer ist Mitglied der folgenden Sicherheitsgruppen\n"_s
                                   u"    ----------------------------------------------------------\n"_s
                                   u"        BUILTIN\\Administrators\n"_s
                                   u"        Everyone\n"_s
                                   u"        BUILTIN\\Users\n"_s
                                   u"        NT AUTHORITY\\NETWORK\n"_s
                                   u"        This Organization\n"_s
                                   u"        EX01$\n"_s
                                   u"        Exchange Servers\n"_s
                                   u"        Exchange Trusted Subsystem\n"_s
                                   u"        Domain Computers\n"_s
                                   u"        Exchange Windows Permissions\n"_s
                                   u"        $N21000-8BS7AS1P5RCG\n"_s
                                   u"        Dom\u00e4nen-Admins\n"_s
                                   u"        Organisations-Admins\n"_s
                                   u"        Systemverbindlichkeitsstufe"_s
                                << u"computer-in-denied-group=Domain_Admins;Enterprise_Admins"_s << u""_s;
        QTest::newRow("German, OEM code page")
            << u"COMPUTER SETTINGS\n"_s
               u"------------------\n"_s
               u"\n"_s
               u"    Der Computer ist Mitglied der folgenden Sicherheitsgruppen\n"_s
               u"    ----------------------------------------------------------\n"_s
               u"        BUILTIN\\Administrators\n"_s
               u"        Everyone\n"_s
               u"        BUILTIN\\Users\n"_s
               u"        NT AUTHORITY\\NETWORK\n"_s
               u"        This Organization\n"_s
               u"        EX01$\n"_s
               u"        Exchange Servers\n"_s
               u"        Exchange Trusted Subsystem\n"_s
               u"        Domain Computers\n"_s
               u"        Exchange Windows Permissions\n"_s
               u"        $N21000-8BS7AS1P5RCG\n"_s
               u"        Dom\u201enen-Admins"_s
            << u"computer-in-denied-group=Domain_Admins"_s << u""_s;
        QTest::newRow("German, none") << u"COMPUTER SETTINGS\n"_s
                                         u"------------------\n"_s
                                         u"\n"_s
                                         u"    Der Computer ist Mitglied der folgenden Sicherheitsgruppen\n"_s
                                         u"    ----------------------------------------------------------\n"_s
                                         u"        BUILTIN\\Administrators\n"_s
                                         u"        Everyone\n"_s
                                         u"        BUILTIN\\Users\n"_s
                                         u"        NT AUTHORITY\\NETWORK\n"_s
                                         u"        This Organization\n"_s
                                         u"        EX01$\n"_s
                                         u"        Exchange Servers\n"_s
                                         u"        Exchange Trusted Subsystem\n"_s
                                         u"        Domain Computers\n"_s
                                         u"        Exchange Windows Permissions\n"_s
                                         u"        $N21000-8BS7AS1P5RCG\n"_s
                                         u"        Systemverbindlichkeitsstufe"_s
                                      << u"!computer-in-denied-group"_s << u""_s;
        QTest::newRow("French")
            << u"COMPUTER SETTINGS\n"_s
               u"------------------\n"_s
               u"\n"_s
               u"    L\u2019ordinateur fait partie des groupes de s\u00e9curit\u00e9 suivants\n"_s
               u"    ---------------------------------------------------------\n"_s
               u"        BUILTIN\\Administrators\n"_s
               u"        Everyone\n"_s
               u"        BUILTIN\\Users\n"_s
               u"        NT AUTHORITY\\NETWORK\n"_s
               u"        This Organization\n"_s
               u"        EX01$\n"_s
               u"        Exchange Servers\n"_s
               u"        Exchange Trusted Subsystem\n"_s
               u"        Domain Computers\n"_s
               u"        Exchange Windows Permissions\n"_s
               u"        $N21000-8BS7AS1P5RCG\n"_s
               u"        Admins du domaine\n"_s
               u"        Administrateurs du sch\u00e9ma\n"_s
               u"        Administrateurs de l\u2019entreprise"_s
            << u"computer-in-denied-group=Domain_Admins;Schema_Admins;Enterprise_Admins"_s << u""_s;
        QTest::newRow("French user")
            << u"L\u2019utilisateur fait partie des groupes de s\u00e9curit\u00e9 suivants\n"_s
               u"-----\n"_s
               u"  Admins du domaine\n"_s
               u"  a"_s
            << u""_s << u"*"_s;
        QTest::newRow("unknown language") << u"COMPUTER SETTINGS\n"_s
                                             u"------------------\n"_s
                                             u"\n"_s
                                             u"    El equipo forma parte de los siguientes grupos\n"_s
                                             u"    ----------------------------------------------\n"_s
                                             u"        BUILTIN\\Administrators\n"_s
                                             u"        Everyone\n"_s
                                             u"        BUILTIN\\Users\n"_s
                                             u"        NT AUTHORITY\\NETWORK\n"_s
                                             u"        This Organization\n"_s
                                             u"        EX01$\n"_s
                                             u"        Enterprise Admins\n"_s
                                             u"        Denied RODC Password Replication Group\n"_s
                                             u"        Exchange Servers\n"_s
                                             u"        Exchange Trusted Subsystem\n"_s
                                             u"        Domain Computers\n"_s
                                             u"        Exchange Windows Permissions\n"_s
                                             u"        $N21000-8BS7AS1P5RCG\n"_s
                                             u"        System Mandatory Level"_s
                                          << u""_s << u"*"_s;
        QTest::newRow("similar name") << u"COMPUTER SETTINGS\n"_s
                                         u"------------------\n"_s
                                         u"\n"_s
                                         u"    The computer is a part of the following security groups\n"_s
                                         u"    -------------------------------------------------------\n"_s
                                         u"        BUILTIN\\Administrators\n"_s
                                         u"        Everyone\n"_s
                                         u"        BUILTIN\\Users\n"_s
                                         u"        NT AUTHORITY\\NETWORK\n"_s
                                         u"        This Organization\n"_s
                                         u"        EX01$\n"_s
                                         u"        Domain Admins Helpers\n"_s
                                         u"        Denied RODC Password Replication Group\n"_s
                                         u"        Exchange Servers\n"_s
                                         u"        Exchange Trusted Subsystem\n"_s
                                         u"        Domain Computers\n"_s
                                         u"        Exchange Windows Permissions\n"_s
                                         u"        $N21000-8BS7AS1P5RCG\n"_s
                                         u"        System Mandatory Level"_s
                                      << u"!computer-in-denied-group"_s << u"computer-in-denied-group"_s;
        QTest::newRow("SIDs of the token")
            << u"Get-ADComputer EX01 -Properties tokenGroups\n"_s
               u"tokenGroups : {S-1-5-21-1-2-3-515, S-1-5-21-1-2-3-512, S-1-5-32-544}"_s
            << u"token-serialization-denied=Domain_Admins"_s << u""_s;
        QTest::newRow("SIDs of somebody") << u"whoami /groups\n"_s
                                             u"S-1-5-21-1-2-3-512"_s
                                          << u""_s << u"*"_s;
    }
    void readsComputerGroups()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void readsDeniedRights_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("filtered")
            << u"[PS] C:\\>Get-ADPermission -Identity (Get-ExchangeServer EX01).DistinguishedName | where {($_.ExtendedRights -like \"ms-Exch-EPI-Token-Serialization\") -and ($_.Deny -like \"True\")} | ft -autosize User,ExtendedRights\n"_s
               u"\n"_s
               u"User                                ExtendedRights\n"_s
               u"----                                --------------\n"_s
               u"CONTOSO\\Domain Admins               {ms-Exch-EPI-Token-Serialization}\n"_s
               u"CONTOSO\\Organization Management     {ms-Exch-EPI-Token-Serialization}\n"_s
            << u"deny-ace-listed=Domain_Admins;Organization_Management"_s << u""_s;
        QTest::newRow("column of the right")
            << u"User Deny ExtendedRights\n"_s
               u"---- ---- --------------\n"_s
               u"CONTOSO\\Schema Admins  True {ms-Exch-EPI-Token-Serialization}"_s
            << u"deny-ace-listed=Schema_Admins"_s << u""_s;
        QTest::newRow("neither filter nor column")
            << u"User                                ExtendedRights\n"_s
               u"----                                --------------\n"_s
               u"CONTOSO\\Domain Admins               {ms-Exch-EPI-Token-Serialization}\n"_s
               u"CONTOSO\\Organization Management     {ms-Exch-EPI-Token-Serialization}\n"_s
            << u""_s << u"*"_s;
        QTest::newRow("only the command")
            << u"[PS] C:\\>Get-ADPermission -Identity (Get-ExchangeServer EX01).DistinguishedName | where {($_.ExtendedRights -like \"ms-Exch-EPI-Token-Serialization\") -and ($_.Deny -like \"True\")} | ft -autosize User,ExtendedRights"_s
            << u""_s << u"*"_s;
    }
    void readsDeniedRights()
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
