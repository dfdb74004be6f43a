#include "tests/support/recognised.h"

#include "wizard/evidence/words/ownwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

/// What somebody writes and what it tells; nothing where the second is empty.
struct Told {
    QStringView sentence;
    QStringView means;
};

const Told sentences[] = {
    {u"In the IIS bindings of Exchange Back End no certificate is selected.",
        u"back-end-certificate-reported-missing"},
    {u"At https 444 of the back end there is no certificate at all.",
        u"back-end-certificate-reported-missing"},
    {u"The certificate on port 444 is missing.", u"back-end-certificate-reported-missing"},
    {u"Exchange Back End has lost its certificate on 444.", u"back-end-certificate-reported-missing"},
    {u"In the binding on 444 somebody picked the wildcard certificate of the public CA for the back end.",
        u"back-end-certificate-reported-wrong"},
    {u"The certificate bound to Exchange Back End has expired.", u"back-end-certificate-reported-wrong"},
    {u"The https binding of Exchange Back End is missing.", u"back-end-binding-reported-wrong"},
    {u"Someone deleted the 444 binding of the back end.", u"back-end-binding-reported-wrong"},
    {u"The binding of Exchange Back End has a host name in it, which is wrong.",
        u"back-end-binding-reported-wrong"},
    {u"netsh still points to the deleted certificate.", u"ssl-entry-reported-stale"},
    {u"The thumbprint in netsh is not the right one.", u"ssl-entry-reported-stale"},
    {u"An admin removed the self-signed certificate called Microsoft Exchange by mistake.",
        u"self-signed-certificate-reported-deleted"},
    {u"We cleaned up old certificates yesterday and deleted the self signed one, after "
     u"the reboot OWA and ECP stay white.",
        u"self-signed-certificate-reported-deleted started-after-restart ~owa-blank-page ~ecp-blank-page"},
    {u"The Auth certificate expired last Sunday.", u"auth-certificate-reported-expired"},
    {u"Our OAuth certificate has run out.", u"auth-certificate-reported-expired"},
    {u"On the new server the Auth certificate is missing.", u"auth-certificate-reported-missing"},
    {u"The auth certificate cannot be found on EX02.", u"auth-certificate-reported-missing"},
    {u"We renewed the Auth certificate an hour ago and still get the error page in OWA.",
        u"auth-certificate-reported-renewed ~owa-error-after-sign-in"},
    {u"Cmdlets return half empty objects.", u"command-objects-reported-broken"},
    {u"The certificate of the default web site has expired.", u"front-end-certificate-reported-bad"},
    {u"Port 443 has no certificate any more.", u"front-end-certificate-reported-bad"},
    {u"The new certificate was made with a CNG key.", u"key-reported-in-new-store"},
    {u"With the old certificate it works again.", u"old-certificate-reported-to-help"},
    {u"The private key of the certificate is missing.", u"private-key-reported-missing"},
    {u"We imported the certificate without its private key.", u"private-key-reported-missing"},
    {u"The servers have different certificates on 443.", u"certificates-reported-different"},
    {u"One of the two servers is not patched yet.", u"builds-reported-different"},
    {u"Directly on each server OWA works, only through the load balancer it loops.",
        u"direct-access-reported-working only-through-load-balancer ~owa-sign-in-loop"},
    {u"Somebody added the computer account of the Exchange server to Domain Admins.",
        u"server-account-reported-in-admin-group"},
    {u"The server is not a member of Exchange Trusted Subsystem any more.",
        u"server-account-reported-out-of-groups"},
    {u"The right to manage auditing and security log was removed by a GPO.",
        u"auditing-right-reported-missing"},
    {u"There is a duplicate SPN for the server.", u"service-name-reported-wrong"},
    {u"The DNS entry of the server is wrong.", u"dns-reported-wrong"},
    {u"The server was cloned from a template.", u"server-reported-cloned"},
    {u"The clock of the server is ten minutes off.", u"clock-skew"},
    {u"He was removed from Organization Management.", u"roles-reported-missing"},
    {u"Remote PowerShell is disabled for my account.", u"remote-powershell-reported-disabled"},
    {u"A client access rule blocks the EAC.", u"access-rule-reported-denying"},
    {u"The admin center was switched off on that server.", u"admin-center-reported-disabled"},
    {u"He is in hundreds of groups.", u"many-groups-reported"},
    {u"OWA is disabled for this user.", u"mailbox-access-reported-disabled"},
    {u"The mailbox database is dismounted.", u"database-reported-dismounted"},
    {u"Last week we deleted the old default database.", u"database-reported-deleted"},
    {u"The arbitration mailboxes are missing.", u"system-mailbox-reported-broken"},
    {u"The C drive is full.", u"disk-reported-full"},
    {u"There is no space left on the disk with the logs.", u"disk-reported-full"},
    {u"Half of the Exchange services are stopped.", u"services-reported-stopped"},
    {u"All Exchange services are disabled since the failed update.",
        u"services-reported-disabled started-after-update"},
    {u"MSExchangeOWAAppPool is stopped.", u"pool-reported-stopped"},
    {u"The ECP app pool keeps stopping.", u"pool-reported-stopped"},
    {u"The World Wide Web Publishing Service is not running.", u"web-site-reported-stopped"},
    {u"Default Web Site is stopped in IIS.", u"web-site-reported-stopped"},
    {u"The web.config of ECP is missing.", u"web-config-reported-broken"},
    {u"SharedWebConfig.config does not exist in ClientAccess.", u"shared-web-config-reported-broken"},
    {u"The ecp virtual directory points to the owa folder.", u"directory-path-reported-wrong"},
    {u"The physical path of the ECP directory is wrong.", u"directory-path-reported-wrong"},
    {u"We set an HTTP redirect to OWA on the whole site and since then the shell cannot connect.",
        u"redirect-reported ~shell-does-not-connect"},
    {u"A URL rewrite rule blocks the requests.", u"rewrite-rule-reported"},
    {u"The emergency mitigation was applied to the server.", u"mitigation-reported"},
    {u"Since we switched Basic authentication on for OWA people loop.",
        u"sign-in-method-reported-changed ~owa-sign-in-loop"},
    {u"Since the new antivirus agent the shell is dead.", u"antivirus-reported ~shell-does-not-connect"},
    {u"The kerbauth.dll module cannot be found in IIS.", u"web-module-reported-missing"},
    {u"The environment variable ExchangeInstallPath is missing.", u"install-path-variable-reported-missing"},
    {u"Somebody ticked Require SSL for the PowerShell virtual directory.", u"require-ssl-reported"},
    {u"The PowerShell virtual directory was deleted.", u"shell-directory-reported-missing"},
    {u"Security removed the http binding on port 80.", u"port-80-reported-closed"},
    {u"A proxy was set on the server.", u"proxy-reported-set"},
    {u"It complains about too many concurrent shells.", u"too-many-shells-reported"},
    {u"WMF 5.0 was installed.", u"management-framework-reported"},
    {u"PowerShell 2.0 was removed from the server.", u"powershell-engine-reported-removed"},
    {u"The phone is in quarantine.", u"phone-reported-blocked"},
    {u"Only newly set up phones get no mail.", u"only-new-devices"},
    {u"Inheritance is disabled on his account.", u"device-permission-reported-missing"},
    {u"Basic authentication on ActiveSync was switched off.", u"phone-sign-in-reported-changed"},
    {u"The address gets longer and longer.", u"address-reported-growing"},
    {u"The update was interrupted half way.", u"update-reported-failed"},
    {u"The SU was installed by double click.", u"update-run-without-elevation"},
    {u"Outlook asks for the password all the time.", u"outlook-asks-for-password"},
    {u"From outside OWA fails, in the office it works.", u"only-from-outside"},
    {u"It works in a private window of the browser.", u"only-one-browser"},
    {u"A restart of IIS helps for a few hours.", u"restart-helps-for-a-while"},
    {u"We migrated from Exchange 2013 to 2019.", u"started-after-migration"},
    {u"Since the .NET update OWA and ECP are dead.", u"started-after-windows-update"},
    {u"Since we demoted the old domain controller nothing works.", u"started-after-domain-controller-change"},
    {u"OWA works, ECP shows a blank page.", u"owa-works ~ecp-blank-page"},
    {u"Outlook works, OWA doesn't.", u"outlook-works"},
    {u"EMS opens, but ECP gives a 500 after login.", u"shell-opens ~ecp-error-after-sign-in"},
    {u"Phones still sync, Outlook is fine.", u"phones-work outlook-works"},
    {u"Only one database is affected, users in other databases are fine.", u"one-database-affected"},
    {u"In der Bindung von Exchange Back End ist kein Zertifikat ausgewählt.",
        u"back-end-certificate-reported-missing"},
    {u"Am Port 444 fehlt das Zertifikat.", u"back-end-certificate-reported-missing"},
    {u"Die https-Bindung auf 444 fehlt.", u"back-end-binding-reported-wrong"},
    {u"Ein Kollege hat das selbstsignierte Zertifikat gelöscht.",
        u"self-signed-certificate-reported-deleted"},
    {u"Das Auth-Zertifikat ist abgelaufen.", u"auth-certificate-reported-expired"},
    {u"Das Authzertifikat ist am Sonntag abgelauffen.", u"auth-certificate-reported-expired"},
    {u"Auf dem neuen Server fehlt das Auth-Zertifikat.", u"auth-certificate-reported-missing"},
    {u"Der Anwendungspool von OWA ist gestoppt.", u"pool-reported-stopped"},
    {u"Der Anwendungspol MSExchangeECPAppPool läuft nicht.", u"pool-reported-stopped"},
    {u"Die Anmeldeseite kommt immer wieder, obwohl das Kennwort stimmt.", u"~owa-sign-in-loop"},
    {u"Nach dem Neustart starten die Exchange-Dienste nicht mehr.", u"started-after-restart ~services-down"},
    {u"Seit dem Update zeigt OWA nur noch eine weiße Seite.", u"started-after-update ~owa-blank-page"},
    {u"Seit dem Zertifikatstausch landet man wieder auf der Anmeldeseite.",
        u"started-after-certificate-change ~owa-sign-in-loop"},
    {u"Die Uhr des Servers geht zehn Minuten nach.", u"clock-skew"},
    {u"Outlook geht, OWA nicht.", u"outlook-works"},
    {u"Die Verwaltungsshell verbindet sich nicht, OWA funktioniert.", u"owa-works ~shell-does-not-connect"},
    {u"Die Platte C ist voll.", u"disk-reported-full"},
    {u"Der Server ist nicht mehr in der Gruppe Exchange Trusted Subsystem.",
        u"server-account-reported-out-of-groups"},
    {u"Das Computerkonto wurde in die Domänen-Admins aufgenommen.",
        u"server-account-reported-in-admin-group"},
    {u"Die Datenbank ist nicht eingehängt.", u"database-reported-dismounted"},
    {u"Das ECP-Verzeichnis zeigt auf den falschen Ordner.", u"directory-path-reported-wrong"},
    {u"Nur ein Benutzer ist betroffen, alle anderen kommen rein.", u"one-user-affected"},
    {u"Von außen geht OWA nicht, intern schon.", u"only-from-outside"},
    {u"Outlook fragt ständig nach dem Kennwort.", u"outlook-asks-for-password"},
    {u"Der private Schlüssel fehlt.", u"private-key-reported-missing"},
    {u"Die web.config von ECP ist beschädigt.", u"web-config-reported-broken"},
    {u"Die Handys bekommen keine Mails mehr.", u"~phones-do-not-sync"},
    {u"Das Update wurde abgebrochen.", u"update-reported-failed"},
    {u"Seit der neuen Gruppenrichtlinie geht die Shell nicht.",
        u"started-after-policy-change ~shell-does-not-connect"},
    {u"Dans la liaison du site Exchange Back End, aucun certificat n'est sélectionné.",
        u"back-end-certificate-reported-missing"},
    {u"Le certificat Auth a expiré.", u"auth-certificate-reported-expired"},
    {u"Le certificat auto-signé a été supprimé.", u"self-signed-certificate-reported-deleted"},
    {u"Le pool d'applications OWA est arrêté.", u"pool-reported-stopped"},
    {u"La page de connexion revient sans cesse.", u"~owa-sign-in-loop"},
    {u"Depuis la mise à jour, OWA affiche une page blanche.", u"started-after-update ~owa-blank-page"},
    {u"Outlook fonctionne, OWA non, il affiche une page blanche.", u"outlook-works ~owa-blank-page"},
    {u"L'horloge du serveur est décalée de dix minutes.", u"clock-skew"},
    {u"Le disque C est plein.", u"disk-reported-full"},
    {u"La base de données est démontée.", u"database-reported-dismounted"},
    {u"Les services Exchange ne démarrent pas depuis le redémarrage.",
        u"started-after-restart ~services-down"},
    {u"La clé privée est manquante.", u"private-key-reported-missing"},
    {u"Le répertoire virtuel ECP pointe vers le mauvais dossier.", u"directory-path-reported-wrong"},
    {u"Seul un utilisateur est touché.", u"one-user-affected"},
    {u"Outlook redemande le mot de passe sans arrêt.", u"outlook-asks-for-password"},
    {u"Le fichier web.config est corrompu.", u"web-config-reported-broken"},
    {u"La liaison du port 80 a été supprimée.", u"port-80-reported-closed"},
    {u"En el enlace de Exchange Back End no hay ningún certificado.",
        u"back-end-certificate-reported-missing"},
    {u"El certificado Auth ha caducado.", u"auth-certificate-reported-expired"},
    {u"Alguien ha borrado el certificado autofirmado.", u"self-signed-certificate-reported-deleted"},
    {u"El grupo de aplicaciones de OWA está detenido.", u"pool-reported-stopped"},
    {u"La página de inicio de sesión vuelve una y otra vez.", u"~owa-sign-in-loop"},
    {u"Desde la actualización OWA muestra una página en blanco.", u"started-after-update ~owa-blank-page"},
    {u"Outlook funciona, OWA no.", u"outlook-works"},
    {u"El reloj del servidor está atrasado.", u"clock-skew"},
    {u"El disco C está lleno.", u"disk-reported-full"},
    {u"La base de datos está desmontada.", u"database-reported-dismounted"},
    {u"Los servicios de Exchange no arrancan después del reinicio.", u"started-after-restart ~services-down"},
    {u"El directorio virtual ECP apunta a la carpeta equivocada.", u"directory-path-reported-wrong"},
    {u"Falta la clave privada del certificado.", u"private-key-reported-missing"},
    {u"Solo un usuario está afectado.", u"one-user-affected"},
    {u"Outlook pide la contraseña una y otra vez.", u"outlook-asks-for-password"},
    {u"The certifcate on the back end 444 is mising.", u"back-end-certificate-reported-missing"},
    {u"Das Zertifkat von Exchange Back End ist abgelaufen.", u"back-end-certificate-reported-wrong"},
    {u"The aplication pool of OWA is stoped.", u"pool-reported-stopped"},
    {u"Le certficat Auth est expiré.", u"auth-certificate-reported-expired"},
    {u"Missing is the certificate of Exchange Back End.", u"back-end-certificate-reported-missing"},
    {u"Abgelaufen ist das Auth-Zertifikat.", u"auth-certificate-reported-expired"},
    {u"Stopped is the application pool of ECP.", u"pool-reported-stopped"},
    {u"The certificate of the back end is selected and valid.", u""},
    {u"The Auth certificate has not expired.", u""},
    {u"The Auth certificate is valid until 2027.", u""},
    {u"The app pools are all running.", u""},
    {u"We already recreated the ECP directory, no change.", u""},
    {u"We checked the binding of the back end, the certificate is there.", u""},
    {u"We renewed the certificate, same error.", u""},
    {u"Ich habe die Anwendungspools schon neu gestartet, hat nichts gebracht.", u""},
    {u"Le certificat Auth n'a pas expiré.", u""},
    {u"El certificado Auth no ha caducado.", u""},
    {u"Wir haben das virtuelle Verzeichnis neu erstellt, ohne Erfolg.", u""},
    {u"Nous avons recréé le répertoire virtuel, sans succès.", u""},
    {u"Hemos recreado el directorio virtual, sin éxito.", u""},
    {u"The disk is not full.", u""},
    {u"Die Uhr geht richtig.", u""},
    {u"No domain controller was changed.", u""},
    {u"Is the Auth certificate expired?", u""},
    {u"Maybe the Auth certificate has expired.", u""},
    {u"Must we replace the certificate on the back end?", u""},
    {u"We have only one server.", u""},
    {u"The weather is fine today.", u""},
    {u"After we cleaned up old certs and rebooted, everybody gets a white page after login, "
     u"phones get no mail, Outlook is disconnected and the shell does not start.",
        u"started-after-restart ~owa-blank-page ~phones-do-not-sync ~outlook-disconnected "
        u"~shell-does-not-connect"},
    {u"I threw the certificate named 'Microsoft Exchange' away because it was self-signed.",
        u"self-signed-certificate-reported-deleted"},
    {u"In IIS manager the 444 binding of the back end shows 'Not selected' as SSL certificate.",
        u"back-end-certificate-reported-missing"},
    {u"The back end site is bound to the certificate from our public CA instead of the Exchange one.",
        u"back-end-certificate-reported-wrong"},
    {u"A colleague changed the back end binding to only one IP address.", u"back-end-binding-reported-wrong"},
    {u"Yesterday our oauth cert ran out and nobody can log into OWA any more, Outlook and phones do work.",
        u"auth-certificate-reported-expired outlook-works phones-work"},
    {u"Get-AuthConfig shows a certificate that does not exist on our second server.",
        u"auth-certificate-reported-missing"},
    {u"The Auth certificate was renewed this morning but OWA still throws something went wrong.",
        u"auth-certificate-reported-renewed ~owa-error-after-sign-in"},
    {u"ECP always opens the old Exchange 2010 page, my mailbox is still on 2010.", u"~ecp-older-version"},
    {u"The patch was installed with a double click and now ECP says could not load file or assembly.",
        u"update-run-without-elevation ~ecp-assembly-error"},
    {u"Since the July SU pages come without pictures.", u"started-after-update ~pages-without-images"},
    {u"After we replaced the certificate on the default web site, users are thrown back to the "
     u"login page although the password is right.",
        u"started-after-certificate-change ~owa-sign-in-loop"},
    {u"We requested the new certificate with the CNG provider.", u"key-reported-in-new-store"},
    {u"Login only loops when we go through the VIP, each server alone is fine.",
        u"only-through-load-balancer ~owa-sign-in-loop"},
    {u"IIS says it cannot use the private key of the certificate.", u"private-key-reported-missing"},
    {u"Since we disabled TLS 1.0 and 1.1 by group policy the EMS fails.",
        u"tls-settings-changed started-after-policy-change ~shell-does-not-connect"},
    {u"Chrome says inadequate transport security.", u"cipher-reported-weak"},
    {u"Since CU14 Outlook keeps asking for credentials, OWA is okay.",
        u"outlook-asks-for-password owa-works"},
    {u"Since Extended Protection is on, Outlook on Macs prompts for the password again and again.",
        u"extended-protection-switched-on outlook-asks-for-password"},
    {u"Setup was interrupted by a power failure, then resumed; OWA says something went wrong.",
        u"update-reported-failed ~owa-error-after-sign-in"},
    {u"The SharedWebConfig file of the front end is missing.", u"shared-web-config-reported-broken"},
    {u"In web.config the variable ExchangeInstallDir is not resolved.",
        u"install-variable-reported-unresolved"},
    {u"Somebody edited the web.config of OWA with Notepad and now there is a 500.",
        u"web-config-reported-broken"},
    {u"The virtual directory for ecp was pointed at the wrong path.", u"directory-path-reported-wrong"},
    {u"EMS gives 403, someone enabled require SSL for the whole site including PowerShell.",
        u"require-ssl-reported"},
    {u"For security port 80 has been closed on the server, since then EMS cannot connect, OWA is ok.",
        u"port-80-reported-closed owa-works ~shell-does-not-connect"},
    {u"They configured a redirect from / to /owa in IIS.", u"redirect-reported"},
    {u"Our ECP pool crashes every few minutes.", u"pool-reported-stopped"},
    {u"OWA says 503 Service Unavailable, the app pool has stopped.",
        u"pool-reported-stopped ~owa-service-unavailable"},
    {u"IIS will not start any more.", u"web-site-reported-stopped"},
    {u"URL Rewrite was uninstalled from the server.", u"web-module-reported-missing"},
    {u"A rewrite rule we added blocks ECP.", u"rewrite-rule-reported"},
    {u"My admin account name ends with a dollar sign.", u"account-name-ends-with-dollar"},
    {u"New administrator cannot open ECP, he is not a member of any role group.", u"roles-reported-missing"},
    {u"Admins without mailbox get a 500 in ECP, admins with a mailbox can use it.",
        u"mailboxless-admins-affected ~ecp-error-after-sign-in"},
    {u"Someone moved our Exchange server account into Domain Admins for backup.",
        u"server-account-reported-in-admin-group"},
    {u"ECP: Sorry, access denied, EMS: access denied, for all admins.",
        u"~ecp-access-denied ~shell-access-denied"},
    {u"Server name has two SPNs.", u"service-name-reported-wrong"},
    {u"Time on the domain controller is wrong by 12 minutes.", u"clock-skew"},
    {u"On the Exchange server someone set a proxy with netsh winhttp.", u"proxy-reported-set"},
    {u"After AD cleanup the server is no longer in Exchange Servers.",
        u"server-account-reported-out-of-groups"},
    {u"OWA: an unexpected error occurred, for all servers, after deleting cookies it is the same.",
        u"~owa-error-after-sign-in"},
    {u"The mailbox was moved yesterday and the user sees the old OWA.", u"mailbox-recently-moved"},
    {u"The Windows 7 PCs in the workshop cannot connect, everybody else can.", u"only-old-clients"},
    {u"Nur die alten Rechner in der Halle kommen nicht mehr rein.", u"only-old-clients"},
    {u"Seuls les vieux postes ne se connectent plus.", u"only-old-clients"},
    {u"Solo los equipos antiguos no se conectan.", u"only-old-clients"},
    {u"Internal only, no load balancer.", u""},
    {u"Only one single user cannot sign in to OWA.", u"one-user-affected"},
    {u"None of the domain controllers is reachable from Exchange.", u"domain-controllers-reported-down"},
    {u"The security team rolled out a new baseline for the DCs, now the Exchange services don't start.",
        u"started-after-policy-change ~services-down"},
    {u"The mailbox database does not mount.", u"database-reported-dismounted"},
    {u"Server is still in maintenance mode, components are inactive.", u"components-reported-inactive"},
    {u"After the failed CU all Exchange services are set to disabled.",
        u"services-reported-disabled started-after-update"},
    {u"Logs filled up drive C completely.", u"disk-reported-full"},
    {u"Since Windows updates last night EMS does not open.",
        u"started-after-windows-update ~shell-does-not-connect"},
    {u"New phones stay in quarantine.", u"phone-reported-blocked"},
    {u"ActiveSync stops after a few hours, recycling the pool helps for some hours.",
        u"restart-helps-for-a-while"},
    {u"Hab das selbstsignierte Zertifikat weggeräumt weil es im Weg war, nach dem Reboot nur noch "
     u"weiße Seiten.",
        u"self-signed-certificate-reported-deleted started-after-restart ~owa-blank-page"},
    {u"Beim Back End ist als SSL-Zertifikat nichts ausgewählt.", u"back-end-certificate-reported-missing"},
    {u"Das OAuth Zertifikat ist seit gestern ungültig.", u"auth-certificate-reported-expired"},
    {u"Nach dem Einloggen im OWA kommt \"Etwas ist schiefgelaufen\".", u"~owa-error-after-sign-in"},
    {u"ECP bringt Fehler 403, OWA läuft einwandfrei.", u"owa-works ~ecp-access-denied"},
    {u"Wir haben gestern das Zertifikat getauscht, seitdem landen alle wieder auf der Anmeldeseite.",
        u"started-after-certificate-change ~owa-sign-in-loop"},
    {u"Die EMS startet nicht, Outlook und Handys gehen aber.",
        u"outlook-works phones-work ~shell-does-not-connect"},
    {u"Der WWW-Dienst ist beendet.", u"web-site-reported-stopped"},
    {u"Das Laufwerk mit den Logs ist vollgelaufen.", u"disk-reported-full"},
    {u"Die Domänencontroller sind nicht erreichbar.", u"domain-controllers-reported-down"},
    {u"Seit dem letzten Patchday lässt sich die Verwaltungskonsole nicht mehr öffnen.",
        u"started-after-update"},
    {u"Nur über den Loadbalancer gibt es die Schleife, direkt auf dem Server geht es.",
        u"only-through-load-balancer direct-access-reported-working ~owa-sign-in-loop"},
    {u"Das Update wurde ohne Adminrechte per Doppelklick installiert.", u"update-run-without-elevation"},
    {u"Die Exchange-Dienste stehen alle auf deaktiviert.", u"services-reported-disabled"},
    {u"Auf dem Server wurde ein Proxy eingetragen.", u"proxy-reported-set"},
    {u"Der neue Admin ist in keiner Rollengruppe.", u"roles-reported-missing"},
    {u"Die Bindung für Port 80 wurde entfernt, die Shell verbindet sich nicht mehr.",
        u"port-80-reported-closed ~shell-does-not-connect"},
    {u"Für die PowerShell ist SSL erforderlich angehakt.", u"require-ssl-reported"},
    {u"Depuis le renouvellement du certificat, la page de connexion réapparaît sans cesse.",
        u"started-after-certificate-change ~owa-sign-in-loop"},
    {u"On a supprimé le certificat auto-signé la semaine dernière.",
        u"self-signed-certificate-reported-deleted"},
    {u"L'EMS ne s'ouvre plus mais OWA marche.", u"owa-works ~shell-does-not-connect"},
    {u"Le certificat OAuth est périmé.", u"auth-certificate-reported-expired"},
    {u"Le service W3SVC est arrêté.", u"web-site-reported-stopped"},
    {u"Le compte du serveur a été ajouté au groupe Admins du domaine.",
        u"server-account-reported-in-admin-group"},
    {u"La mise à jour a été interrompue.", u"update-reported-failed"},
    {u"Les téléphones ne reçoivent plus de mails.", u"~phones-do-not-sync"},
    {u"Uniquement via le répartiteur de charge, sinon tout fonctionne.", u"only-through-load-balancer"},
    {u"Aucun contrôleur de domaine n'est joignable.", u"domain-controllers-reported-down"},
    {u"Hemos borrado el certificado autofirmado y tras reiniciar todo sale en blanco.",
        u"self-signed-certificate-reported-deleted"},
    {u"La consola EMS no conecta pero OWA funciona.", u"owa-works ~shell-does-not-connect"},
    {u"El certificado OAuth está vencido.", u"auth-certificate-reported-expired"},
    {u"Los móviles no reciben correo.", u"~phones-do-not-sync"},
    {u"Desde el cambio de certificado vuelve al inicio de sesión.",
        u"started-after-certificate-change ~owa-sign-in-loop"},
    {u"El ECP da error 403.", u"~ecp-access-denied"},
    {u"No hay controladores de dominio disponibles.", u"domain-controllers-reported-down"},
    {u"El servicio W3SVC está detenido.", u"web-site-reported-stopped"},
    {u"La actualización se interrumpió a medias.", u"update-reported-failed"},
    {u"Los servicios de Exchange están deshabilitados.", u"services-reported-disabled"},
    {u"OWA muestra un error 500 después de iniciar sesión.", u"~owa-error-after-sign-in"},
    {u"owa blank afer login since cert was chnaged", u"started-after-certificate-change ~owa-blank-page"},
    {u"ems wont open, outlook fine, owa fine", u"outlook-works owa-works ~shell-does-not-connect"},
    {u"No EMS, no ECP, but OWA is working.", u"owa-works ~shell-does-not-connect"},
    {u"We tried to recreate the binding on 444, did not help.", u""},
    {u"Habe die web.config verglichen, ist in Ordnung.", u""},
    {u"We verified that the pools run and that the certificate is bound.", u""},
    {u"The certificate on 444 is valid and not expired.", u""},
    {u"Nobody changed the certificate.", u""},
    {u"The web site certificate was exchanged on Friday, on Saturday the server was restarted, "
     u"since then EAC stays blank.",
        u"started-after-certificate-change started-after-restart ~ecp-blank-page"},
    {u"OWA comes up, you type your password and it throws you out again.", u"~owa-sign-in-loop"},
    {u"After entering the password I end up on the login page once more.", u"~owa-sign-in-loop"},
    {u"Users enter name and password and nothing happens, white screen.", u"~owa-blank-page"},
    {u"We get HTTP 503 on /owa, /ecp is fine.", u"~owa-service-unavailable admin-center-works"},
    {u"Opening the EAC gives 404.", u"~ecp-not-found"},
    {u"ECP shows only my own options instead of the admin center.", u"~ecp-not-found"},
    {u"The Exchange shell tells me access denied.", u"~shell-access-denied"},
    {u"Get-Mailbox is not recognized as the name of a cmdlet in EMS.", u"~shell-has-no-commands"},
    {u"Our iPhones have stopped syncing since yesterday.", u"~phones-do-not-sync"},
    {u"Outlook stays on trying to connect.", u"~outlook-disconnected"},
    {u"Icons are missing on the OWA page.", u"~pages-without-images"},
    {u"Information Store service is stuck in starting.", u"~services-down"},
    {u"Users of DB03 only see mailbox unavailable.", u"~mailbox-unavailable"},
    {u"The time on our host jumped by an hour.", u"clock-skew"},
    {u"The Exchange server lost its membership in the Trusted Subsystem group.",
        u"server-account-reported-out-of-groups"},
    {u"New cert is an ECC certificate.", u"key-reported-in-new-store"},
    {u"Nobody but the administrators is affected.", u"only-admins-affected"},
    {u"It only happens on one of our four servers.", u"one-server-affected"},
    {u"All our servers behave the same.", u"all-servers-affected"},
    {u"The colleague who renewed the certificate forgot to bind it to the Default Web Site.", u""},
    {u"A certificate is no longer bound to the default web site.", u"front-end-certificate-reported-bad"},
    {u"There is no https binding on 444 any more.", u"back-end-binding-reported-wrong"},
    {u"IIS shows the wrong certificate at the Exchange Back End site.",
        u"back-end-certificate-reported-wrong"},
    {u"Setup of the CU hung at step 8 and we rebooted.", u""},
    {u"CU23 broke off at 85 percent.", u"update-reported-failed"},
    {u"The cumulative update ended with an error at the mailbox role step.", u"update-reported-failed"},
    {u"Somebody set MSExchangeADTopology to disabled.", u"services-reported-disabled"},
    {u"W3SVC refuses to start.", u"web-site-reported-stopped"},
    {u"Backup agent filled the log drive.", u"disk-reported-full"},
    {u"OWA for a single mailbox is turned off.", u"mailbox-access-reported-disabled"},
    {u"The admin lost his rights, he is not in Organization Management.", u"roles-reported-missing"},
    {u"Someone renamed the web.config in the ecp folder.", u"web-config-reported-broken"},
    {u"A virus scanner was installed yesterday, since then pools crash.",
        u"antivirus-reported pool-reported-stopped"},
    {u"We use a new reverse proxy and from outside nothing works, inside all good.", u"only-from-outside"},
    {u"When I use Firefox it works, Edge does not.", u"only-one-browser"},
    {u"Die OWA-Anmeldung landet immer wieder beim Login.", u"~owa-sign-in-loop"},
    {u"Man gibt sein Kennwort ein und ist wieder auf der Anmeldeseite.", u"~owa-sign-in-loop"},
    {u"ECP zeigt nur noch einen weißen Bildschirm.", u"~ecp-blank-page"},
    {u"Beim Öffnen des ECP kommt 404.", u"~ecp-not-found"},
    {u"Im OWA kommt nach dem Login Fehler 500.", u"~owa-error-after-sign-in"},
    {u"OWA meldet 503.", u"~owa-service-unavailable"},
    {u"Die Exchange-Shell bekommt keine Verbindung.", u"~shell-does-not-connect"},
    {u"Outlook verbindet sich nicht, Handys bekommen nichts.", u"~outlook-disconnected ~phones-do-not-sync"},
    {u"Der Dienst MSExchangeADTopology startet nicht.", u"~services-down"},
    {u"Symbole fehlen auf der Seite.", u"~pages-without-images"},
    {u"Postfach nicht verfügbar sagt OWA.", u"~mailbox-unavailable"},
    {u"Nach dem Stromausfall gehen die Dienste nicht an.", u"started-after-restart"},
    {u"Das Zertifikat am Exchange Back End wurde gelöscht.", u"back-end-certificate-reported-missing"},
    {u"Am Backend hängt das falsche Zertifikat.", u"back-end-certificate-reported-wrong"},
    {u"Auf 444 ist ein abgelaufenes Zertifikat gebunden.", u"back-end-certificate-reported-wrong"},
    {u"Das Zertifikat der Default Web Site ist abgelaufen.", u"front-end-certificate-reported-bad"},
    {u"Die Zertifikate der beiden Server sind unterschiedlich.", u"certificates-reported-different"},
    {u"Die Vererbung ist bei dem Konto deaktiviert.", u"device-permission-reported-missing"},
    {u"Eine Clientzugriffsregel sperrt das EAC.", u"access-rule-reported-denying"},
    {u"Für den Benutzer ist OWA abgeschaltet.", u"mailbox-access-reported-disabled"},
    {u"Der Kollege ist in sehr vielen Gruppen.", u"many-groups-reported"},
    {u"Der SPN ist doppelt vergeben.", u"service-name-reported-wrong"},
    {u"Der Server wurde aus einer Vorlage geklont.", u"server-reported-cloned"},
    {u"Seit dem Umstieg von 2013 auf 2019 kommt das alte ECP.", u"started-after-migration"},
    {u"Seit wir einen Domänencontroller herabgestuft haben, startet nichts mehr.",
        u"started-after-domain-controller-change"},
    {u"TLS 1.0 wurde per GPO abgeschaltet.", u"tls-settings-changed"},
    {u"Ein Neustart hilft nur für ein paar Stunden.", u"restart-helps-for-a-while"},
    {u"Nur neue Handys lassen sich nicht einrichten.", u"only-new-devices"},
    {u"Nur im Firefox geht es nicht.", u"only-one-browser"},
    {u"Das Administratorkonto endet auf Dollar.", u"account-name-ends-with-dollar"},
    {u"Les utilisateurs sont renvoyés à la page de connexion après avoir saisi le mot de passe.",
        u"~owa-sign-in-loop"},
    {u"ECP affiche une erreur 403.", u"~ecp-access-denied"},
    {u"OWA renvoie une erreur 503.", u"~owa-service-unavailable"},
    {u"Outlook ne se connecte plus.", u"~outlook-disconnected"},
    {u"Le service MSExchangeADTopology ne démarre pas.", u"~services-down"},
    {u"Le certificat du site par défaut est expiré.", u"front-end-certificate-reported-bad"},
    {u"Le mauvais certificat est lié à Exchange Back End.", u"back-end-certificate-reported-wrong"},
    {u"La liaison 444 a disparu.", u"back-end-binding-reported-wrong"},
    {u"Un antivirus a été installé hier.", u"antivirus-reported"},
    {u"Le serveur a été cloné.", u"server-reported-cloned"},
    {u"Depuis la migration vers Exchange 2019, l'ancien ECP s'affiche.", u"started-after-migration"},
    {u"Un proxy a été configuré sur le serveur.", u"proxy-reported-set"},
    {u"Depuis que TLS 1.0 est désactivé, l'EMS ne fonctionne plus.",
        u"tls-settings-changed ~shell-does-not-connect"},
    {u"Le téléphone est bloqué en quarantaine.", u"phone-reported-blocked"},
    {u"Les composants sont restés inactifs.", u"components-reported-inactive"},
    {u"Los usuarios vuelven a la página de inicio de sesión aunque la contraseña es correcta.",
        u"~owa-sign-in-loop"},
    {u"OWA devuelve 503.", u"~owa-service-unavailable"},
    {u"Outlook no se conecta.", u"~outlook-disconnected"},
    {u"El servicio de topología no arranca.", u"~services-down"},
    {u"El certificado del sitio web predeterminado ha caducado.", u"front-end-certificate-reported-bad"},
    {u"El certificado de Exchange Back End está equivocado.", u"back-end-certificate-reported-wrong"},
    {u"Falta el enlace 444.", u"back-end-binding-reported-wrong"},
    {u"Se instaló un antivirus nuevo.", u"antivirus-reported"},
    {u"El servidor fue clonado.", u"server-reported-cloned"},
    {u"Desde la migración a Exchange 2019 sale el ECP antiguo.", u"started-after-migration"},
    {u"La cuenta del servidor se añadió a administradores de dominio.",
        u"server-account-reported-in-admin-group"},
    {u"Los componentes están inactivos.", u"components-reported-inactive"},
    {u"Una regla de acceso de cliente bloquea el EAC.", u"access-rule-reported-denying"},
    {u"Hay dos SPN duplicados.", u"service-name-reported-wrong"},
    {u"El archivo web.config está dañado.", u"web-config-reported-broken"},
    {u"La variable de entorno ExchangeInstallPath no existe.", u"install-path-variable-reported-missing"},
    // "Nothing was changed" and what was changed after all.
    {u"Nothing changed, only the certificate was renewed.", u"started-after-certificate-change"},
    {u"Nothing was changed except the group policy for servers.", u"started-after-policy-change"},
    {u"Apart from the Windows update nothing was touched.", u"started-after-windows-update"},
    {u"Nobody did anything. Only the domain controller was replaced.",
        u"started-after-domain-controller-change"},
    {u"Es wurde nichts geändert, nur das Zertifikat wurde erneuert.", u"started-after-certificate-change"},
    {u"Bis auf das Sicherheitsupdate wurde nichts geändert.", u"started-after-update"},
    {u"Außer dem Zertifikat wurde nichts angefasst.", u"started-after-certificate-change"},
    {u"Rien n'a changé, sauf le certificat qui a été renouvelé.", u"started-after-certificate-change"},
    {u"Hormis la mise à jour de sécurité, rien n'a été modifié.", u"started-after-update"},
    {u"Aucun changement, à part une stratégie de groupe.", u"started-after-policy-change"},
    {u"No ha cambiado nada, excepto el certificado que se renovó.", u"started-after-certificate-change"},
    {u"Salvo la actualización de Windows no se ha tocado nada.", u"started-after-windows-update"},
    {u"Sin cambios, solo se renovó el certificado.", u"started-after-certificate-change"},
    {u"Nothing changed, only Outlook fails.", u"~outlook-disconnected"},
    {u"Rien n'a changé, sauf que le webmail affiche une page blanche.", u"~owa-blank-page"},
    {u"Niemand hat etwas geändert, außer dass die Shell nicht startet.", u"~shell-does-not-connect"},
    {u"Restarted IIS, no change, only OWA still fails.", u""},
    {u"Nothing was changed, but the certificate is trusted nowhere.", u""},
    {u"Nichts geändert, nur eine Zertifikatswarnung.", u""},
    // What goes on and what does not, joined by a comma.
    {u"OWA geht, Outlook bei niemandem mehr.", u"owa-works ~outlook-disconnected"},
    {u"Im Browser läuft OWA einwandfrei, Outlook seit heute früh nicht mehr.", u"~outlook-disconnected"},
    {u"OWA geht nicht, Outlook schon.", u"outlook-works"},
    {u"OWA ne marche pas, Outlook oui.", u"outlook-works"},
    {u"OWA no funciona, Outlook sí.", u"outlook-works"},
    {u"OWA does not work, Outlook does.", u"outlook-works"},
    {u"OWA geht nicht, Outlook auch nicht.", u"~outlook-disconnected"},
    {u"Le webmail ne fonctionne pas, Outlook non plus.", u"~outlook-disconnected"},
    {u"OWA no funciona, Outlook tampoco.", u"~outlook-disconnected"},
    {u"OWA fails, Outlook not.", u"outlook-works"},
    {u"Die Shell geht nicht, Outlook schon seit gestern nicht.",
        u"~shell-does-not-connect "
        u"~outlook-disconnected"},
    {u"Le webmail marche, Outlook plus du tout.", u"owa-works ~outlook-disconnected"},
    {u"OWA funciona, Outlook ya no.", u"owa-works ~outlook-disconnected"},
    {u"Webmail works, Outlook not any more.", u"owa-works ~outlook-disconnected"},
    {u"Les utilisateurs dont la boîte est à Lyon n'arrivent plus.", u""},
    {u"Since the MFA agent was changed, it says authentication OK and the logon page comes back.",
        u"~owa-sign-in-loop"},
    {u"Seit der MFA-Agent neu ist, sagt er Authentifizierung erfolgreich und die Anmeldeseite kommt wieder.",
        u"~owa-sign-in-loop"},
    {u"Depuis que l'agent 2FA a changé, authentification réussie puis la page de connexion revient.",
        u"~owa-sign-in-loop"},
    {u"Desde que cambiaron el agente 2FA dice autenticación correcta y vuelve la página de inicio de sesión.",
        u"~owa-sign-in-loop"},
};

qsizetype stepsFor(const QString &text)
{
    qsizetype steps = 0;
    (void)recogniseWords(PastedText(text), steps);
    return steps;
}

/// So many words that all differ, each a slip away from one of the lexicon.
QString misspelt(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += u"certificat"_s;
        for (int rest = i; rest > 0; rest /= 26)
            text += QChar(u'a' + rest % 26);
        text += i % 40 == 39 ? u".\n"_s : u" "_s;
    }
    return text;
}

} // namespace

/// What people say, in four languages, with slips, denials and what they already tried.
class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        support::addRecognitionColumns();
        for (const auto &[sentence, means] : sentences) {
            const QString text = sentence.toString();
            QTest::addRow("%s", qPrintable(text.left(50)))
                << text << means.toString() << (means.isEmpty() ? u"*"_s : QString());
        }
    }
    void understands()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void leansOnTheSentenceBefore_data()
    {
        support::addRecognitionColumns();
        QTest::newRow("it") << u"We looked at the Auth certificate. It has expired."_s
                            << u"auth-certificate-reported-expired"_s << QString();
        QTest::newRow("since then") << u"Yesterday somebody replaced the certificate. Since then OWA loops."_s
                                    << u"started-after-certificate-change ~owa-sign-in-loop"_s << QString();
        QTest::newRow("the page named before") << u"OWA is broken. After the logon we get a blank page."_s
                                               << u"~owa-blank-page"_s << u"~ecp-blank-page"_s;
    }
    void leansOnTheSentenceBefore() { understands(); }

    void programsDoNotSpeak_data()
    {
        support::addRecognitionColumns();
        for (const QString &text :
            {u"Name : MSExchangeOWAAppPool is stopped"_s, u"MSExchangeOWAAppPool   Stopped   LocalSystem"_s,
                u"WARNING: The Auth certificate has expired."_s,
                u"System, Service Control Manager, 7031\nThe Auth certificate has expired."_s,
                u"EX19-2 System: Schannel 36874\nThe application pool was stopped."_s})
            QTest::newRow(qPrintable(text.left(30))) << text << QString()
                                                     << u"pool-reported-stopped "
                                                        "auth-certificate-reported-expired"_s;
    }
    void programsDoNotSpeak() { understands(); }

    void costsNoMoreThanTheLengthOfTheText_data()
    {
        QTest::addColumn<QString>("text");
        constexpr qsizetype million = 1'000'000;
        QTest::newRow("one word") << QString(million, u'a');
        QTest::newRow("one word, again and again") << u"certificate "_s.repeated(million / 12);
        QTest::newRow("a slip, again and again") << u"certifikate "_s.repeated(million / 12);
        QTest::newRow("nothing but not") << u"not "_s.repeated(million / 4);
        QTest::newRow("no blanks") << u"OWA,ECP;not-working/"_s.repeated(million / 20);
        QTest::newRow("marks without letters") << QString(million, u'\u0301');
        QTest::newRow("other scripts") << u"сертификат 証明書 certificate شهادة "_s.repeated(million / 35);
        QTest::newRow("words that all differ") << misspelt(60'000);
    }
    void costsNoMoreThanTheLengthOfTheText()
    {
        QFETCH(QString, text);
        const qsizetype steps = stepsFor(text);
        QVERIFY2(steps <= 40 * text.size(), qPrintable(QString::number(steps)));
    }

    void twiceTheTextCostsTwiceTheSteps()
    {
        const qsizetype once = stepsFor(misspelt(10'000));
        const qsizetype twice = stepsFor(misspelt(20'000));
        QVERIFY2(twice < once * 5 / 2, qPrintable(u"%1, then %2"_s.arg(once).arg(twice)));
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
