#include "wizard/evidence/redaction/wellknown.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

QSet<QString> setOf(QStringView names)
{
    QSet<QString> set;
    for (const QStringView name : names.split(u'|'))
        set.insert(name.toString());
    return set;
}

bool hasAny(const QString &text, QStringView words)
{
    return std::ranges::any_of(words.split(u'|'), [&](QStringView word) { return text.contains(word); });
}

} // namespace

bool isWellKnown(QStringView name)
{
    static const QSet<QString> known = setOf(
        u"system|local system|localsystem|local service|localservice|network service|networkservice|"
        u"administrator|"
        u"administrateur|administrador|administrators|administratoren|administrateurs|administradores|"
        u"guest|gast|"
        u"krbtgt|everyone|jeder|authenticated users|anonymous logon|anonymous|iusr|defaultapppool|users|"
        u"benutzer|"
        u"domain users|domain admins|domänen-admins|domain computers|domain controllers|domain guests|"
        u"enterprise admins|schema admins|organisations-admins|schema-admins|account operators|server "
        u"operators|"
        u"backup operators|print operators|performance log users|performance monitor users|remote "
        u"desktop users|"
        u"remote management users|event log readers|distributed com users|group policy creator owners|"
        u"organization management|view-only organization management|recipient management|server management|"
        u"hygiene management|records management|discovery management|public folder management|help desk|"
        u"um management|delegated setup|compliance management|security administrator|security reader|"
        u"exchange servers|exchange trusted subsystem|exchange windows permissions|exchange all hosted "
        u"organizations|exchange install domain servers|exchangelegacyinterop|managed availability servers|"
        u"exchange enterprise servers|exchange domain servers|microsoft exchange security groups|"
        u"microsoft exchange system objects|microsoft exchange|microsoft exchange autodiscover|"
        u"microsoft exchange server auth certificate|exchange delegation federation|federation|"
        u"first organization|exchange administrative group (fydibohf23spdlt)|administrative groups|"
        u"default-first-site-name|services|servers|sites|subnets|configuration|schema|partitions|"
        u"computers|builtin|"
        u"foreignsecurityprincipals|program data|managed service accounts|deleted objects|lostandfound|"
        u"recipients|"
        u"auth configuration|client access|extended-rights|ms-exch-epi-token-serialization|protocols|http|"
        u"global settings|default global address list|all address lists|transport settings|connections|"
        u"default web site|exchange back end|public|default|default user|all users|defaultaccount|"
        u"wdagutilityaccount|discoverysearchmailbox|federatedemail|migration|mailbox|exchange|owner|self|"
        u"creator owner|n/a|nicht zutreffend|sans objet|not available|none|null|true|false|unknown|localhost|"
        u"localhost.localdomain|this|local|any|all|admin$|ipc$");
    const QString small = smallLetters(name.trimmed());
    return known.contains(small)
        || hasAny(small,
            u"digicert|let's encrypt|sectigo|globalsign|entrust|godaddy|go daddy|geotrust|thawte|comodo|"
            u"verisign|"
            u"microsoft corporation|baltimore|usertrust|isrg")
        || hasAny(u'^' + small,
            u"^nt service\\|^msexchange|^.net |^classic .net|^dwm-|^systemmailbox{|"
            u"^discoverysearchmailbox|^federatedemail.|^migration.|^globalthrottlingpolicy_|^microsoft "
            u"exchange server auth cert|^umfd-|^wmsvc-sha|^microsoft-");
}

bool isWellKnownDomain(QStringView domain)
{
    static const QSet<QString> known = setOf(
        u"nt authority|builtin|iis apppool|nt service|apppool|nt-autorität|vordefiniert|nt-dienst|"
        u"autorite nt|"
        u"autorité nt|autoridad nt|authority|autorität|service|window manager|font driver host|"
        u"workgroup|hklm|hkcu|"
        u"hkey_local_machine|hkey_current_user|registry|software|system|machine|microsoft|windows|exchange|"
        u"currentversion|controlset001|currentcontrolset|v14|v15|bin|owa|ecp|clientaccess|frontend|httpproxy|"
        u"logging|setup|scripts|root|cimv2|iis|localmachine|my|cert|global|clsid|x86|x64|amd64|inetpub|"
        u"wwwroot|"
        u"program|files|system32|syswow64|framework|framework64|microsoft.net|inetsrv|logfiles|c|d|e");
    return known.contains(smallLetters(domain.trimmed()));
}

bool isRole(QStringView user)
{
    static const QSet<QString> roles =
        setOf(u"monitor|monitoring|backup|scan|scanner|archive|archiv|relay|test|testuser|admin|service|info|"
              u"support|"
              u"helpdesk|office|sales|postmaster|abuse|noreply|no-reply|donotreply|printer|fax|sync|owa|"
              u"exchange|mail|"
              u"email|webmaster|hostmaster|root|user|username|benutzer|name|alert|alerts|reports|report|"
              u"ticket|tickets");
    return roles.contains(smallLetters(user));
}

bool isWellKnownGuid(QStringView guid)
{
    static const QSet<QString> known =
        setOf(u"bb558c35-97f1-4cb9-8ff7-d53741dc928c|e0dc1c29-89c3-4034-b678-e6c29d823ed9|"
              u"1f05a927-7f49-4820-b23a-00b5c1a55f1a|d0e409a0-af9b-4720-92fe-aac869b0d201|"
              u"2ce34405-31be-455d-89d7-a7c7da7a0daa|d919ba05-46a6-415f-80ad-7e09334bb852|"
              u"4c1f4d8b-8179-4148-93bf-00a95fa1e042|8f3e7716-2011-43e4-96b1-aba62d229136|"
              u"00000000-0000-0000-0000-000000000000");
    return known.contains(smallLetters(guid));
}

} // namespace wizard
