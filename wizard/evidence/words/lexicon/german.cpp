#include "wizard/evidence/words/lexicon/languages.h"

namespace wizard {

std::span<const Synonyms> german()
{
    using enum Word;
    static constexpr Synonyms rows[] = {
        {Owa,
            u"owa|webmail|outlook im web|outlook im browser|web outlook|weboutlook|outlook web app|"
            u"mail im browser|owa seite*|webmail*|web mail|weboberflache|mailseite|mail seite|"
            u"mails im browser|outlook web|webzugriff|webzugang|webpostfach|mailoberflache|"
            u"browserpost|outlook online|browser mail|mailportal|mail portal|mails im web|"
            u"postfach im browser|e mail seite|emailseite|mailzugang im browser|mail webseite|"
            u"mail website|webmail am handy|webmail auf dem handy|browser des handys|im handybrowser|"
            u"browser vom handy|webmail am telefon"},
        {AdminCenter,
            u"ecp|eac|verwaltungskonsole|admin center|admincenter|exchange verwaltungskonsole|"
            u"exchange admin center|admin konsole|adminkonsole|verwaltungsoberflache|"
            u"systemsteuerung von exchange|adminseite*|admin seite|verwaltungsseite*|admin oberflache|"
            u"adminoberflache|verwaltungszugang|adminportal|admin portal|exchange verwaltung|"
            u"verwaltung|webkonsole|admin webseite|administrationsseite|admin panel|verwaltungsportal|"
            u"administrationsoberflache|weboberflache der verwaltung|adminpanel|"
            u"exchange verwaltungsseite|verwaltungs seite"},
        {Shell,
            u"ems|verwaltungsshell|exchange verwaltungsshell|exchange shell|management shell|"
            u"powershell|shell|exchange powershell|powershell sitzung|kommandofenster|befehlsfenster|"
            u"management konsole|verwaltungskonsole|schwarze fenster|schwarzes fenster|blaue fenster|blaues "
            u"fenster|powershell fenster|"
            u"exchange kommandozeile|kommandozeile|shellfenster|die shell|exchange konsole|"
            u"verwaltungskonsole in powershell|powershell konsole|eingabefenster|"
            u"powershell fur exchange|befehlszeile|verwaltungs shell|exchange befehlszeile|"
            u"admin shell|exchange kommandos"},
        {Outlook,
            u"outlook|outlook client*|outlook am pc|desktop outlook|outlook am rechner|"
            u"outlook auf dem rechner|outlook auf dem pc|das normale outlook|outlook am desktop|"
            u"mailprogramm|das richtige outlook|mailclient*|mail client|outlooks|office outlook|"
            u"installiertes outlook"},
        {Phones,
            u"handy|handys|smartphone*|mobiltelefon*|telefone|iphone*|activesync|mobilgerat*|"
            u"diensthandy*|mobile gerate|handies|handis|firmenhandy*|iphones|tablets"},
        {Page,
            u"seite|seiten|bildschirm|fenster|webseite|alle browser|allen browsern|jeder browser|jedem "
            u"browser|jeden browser|egal welcher browser|mehrere browser|mehreren browsern|verschiedene "
            u"browser|verschiedenen browsern|keine ad fs|kein ad fs|keine adfs|kein adfs|ohne ad fs|ohne "
            u"adfs|nicht ad fs|nicht adfs|keine foderation|beim start|beim starten|beim aufruf|beim "
            u"aufrufen"},
        {SignInPage,
            u"anmeldeseite*|anmeldemaske*|loginseite*|login seite*|anmeldeformular*|login maske|"
            u"anmeldefenster|formularanmeldung|fba seite|anmeldung|login|loginmaske|loginmaske*|"
            u"anmeldefenster*|login seite|einloggseite*|anmeldebildschirm*|kennwortseite"},
        {OlderPage,
            u"alte owa seite|exchange 2010 seite|exchange 2013 seite|altes owa|altes ecp|"
            u"alte ecp seite|alten owa|alten ecp|seite von exchange 2010|ecp von exchange 2010|"
            u"owa von 2010|oberflache von exchange 2010|2010er oberflache|2010er seite|"
            u"alte oberflache|2013er ecp|ecp von 2013|ecp von exchange 2013"},
        {OlderVersion,
            u"alter server|alten server|alten exchange|altem server|altem exchange|exchange 2010|"
            u"exchange 2013|exchange 2007|alte version|altere version"},
        {Images, u"bild|bilder|symbole|icons|grafiken|logos"},
        {Address, u"adresse|url|adresszeile"},
        {BackEnd,
            u"exchange back end|backend|back end|backend site|backend seite|hintere site|"
            u"hintere seite|hinteren seite|seite fur hinten|hintere website|hinteren website|"
            u"back end site"},
        {FrontEnd, u"default web site|standardwebsite|default website|frontend|front end|standardseite"},
        {Port443, u"443|port 443"},
        {Port444, u"444|port 444"},
        {Port80,
            u"port 80|http bindung|http binding|80er bindung|80er port|http auf port 80|"
            u"bindung fur port 80|bindung auf port 80"},
        {Binding, u"bindung|bindungen|https bindung|sitebindung*|binding|bindings|iis bindung*|ssl bindung*"},
        {SslEntry,
            u"netsh|http sys|ssl eintrag|ssl eintrage|fingerabdruck*|zertifikatshash|zertifikathash|"
            u"hash|sslcert"},
        {Certificate,
            u"zertifikat*|ssl zertifikat*|serverzertifikat*|tls zertifikat*|*zertifikat|zert|"
            u"wildcardzertifikat*|*zertifikate|cert|zerti|wildcard|neue zertifikat|neues zertifikat|"
            u"neuen zertifikat|neue wildcard|neues wildcard|neue zert"},
        {AuthCertificate,
            u"auth zertifikat*|authzertifikat*|oauth zertifikat*|exchange server auth certificate|"
            u"auth certificate|auth zert|server auth zertifikat*|authentifizierungszertifikat*|"
            u"oauthzertifikat*|auth cert|server auth"},
        {SelfSigned,
            u"selbstsigniert*|selbst signiert*|selbstsigniertes zertifikat|"
            u"microsoft exchange zertifikat|zertifikat microsoft exchange|selbst ausgestellt*|"
            u"selfsigned|exchange eigene zertifikat|selbst ausgestelltes zertifikat|selbstausgestellt*"},
        {FormerCertificate,
            u"altes zertifikat|alte zertifikat|alten zertifikat|altem zertifikat|voriges zertifikat|"
            u"vorherige zertifikat|fruhere zertifikat|alte zert"},
        {PrivateKey,
            u"privater schlussel|private schlussel|privaten schlussel|privatem schlussel|private key|"
            u"privatschlussel|privater schluessel|schlussel|schlusselsatz"},
        {NewKeyStore,
            u"cng|ksp|ecc|schlusselspeicheranbieter|cng schlussel|vorlage version 3|neue vorlage|"
            u"elliptische kurve*|cng anbieter"},
        {Pool,
            u"anwendungspool*|app pool*|apppool*|pool|pools|*apppool|applikationspool*|"
            u"anwendungs pool|arbeitsprozess*|anwendungspools|iis arbeitsprozess*"},
        {Service,
            u"dienst|dienste|diensten|exchange dienst|exchange dienste|informationsspeicher|"
            u"informationsspeicherdienst|transportdienst|topologiedienst|dienste von exchange"},
        {WebService,
            u"iis|w3svc|www dienst*|webserver|www publishingdienst|webpublishingdienst|iis dienst|"
            u"iis dienste|website|webserver*|www publishing*|www dienst|webdienst*|in den iis|im iis"},
        {WebConfig, u"web config*|webconfig|konfigurationsdatei*|applicationhost config|applicationhost"},
        {SharedWebConfig,
            u"sharedwebconfig*|sharedwebconfig config|shared web config|"
            u"gemeinsame konfigurationsdatei|gemeinsamen konfigurationsdatei|"
            u"geteilte konfigurationsdatei"},
        {InstallVariable, u"exchangeinstalldir|binsearchfolders"},
        {InstallPathVariable, u"exchangeinstallpath|umgebungsvariable*|systemvariable*"},
        {VirtualDirectory,
            u"virtuelles verzeichnis|virtuelle verzeichnis*|virtuellen verzeichnis*|vdir*|"
            u"virtuellem verzeichnis|ecp verzeichnis*|owa verzeichnis*|virtuelle directory|vdirs"},
        {ShellDirectory,
            u"powershell verzeichnis*|virtuelles powershell verzeichnis|powershell vdir|"
            u"powershell anwendung|virtuelle powershell verzeichnis|powershell virtual directory"},
        {Folder,
            u"ordner|pfad|pfade|physischer pfad|physische pfad|physikalischer pfad|verzeichnispfad|"
            u"falschen ordner|physischen pfad"},
        {SignInMethod,
            u"standardauthentifizierung|windows authentifizierung|formularbasiert*|"
            u"formularauthentifizierung|anmeldemethode*|authentifizierungsmethode*|authentifizierung|"
            u"basic auth|windows auth|anmeldeverfahren|basisauthentifizierung|standardanmeldung|"
            u"authentifizierungseinstellung*"},
        {RequireSsl,
            u"ssl erforderlich|require ssl|ssl erzwingen|ssl erzwungen|ssl pflicht|ssl verlangt|"
            u"ssl verlangen"},
        {Redirect,
            u"http umleitung*|umleitung|weiterleitung*|http weiterleitung*|redirect|"
            u"umleitung auf https|umleitung auf owa|umleitungen"},
        {RewriteRule,
            u"rewrite regel*|url rewrite*|umschreibregel*|rewriteregel*|url rewrite regel*|rewrite"},
        {Mitigation,
            u"mitigation*|emergency mitigation*|schutzmassnahme*|notfallmassnahme*|eomt|"
            u"abwehrmassnahme*"},
        {WebModule, u"iis modul*|modul|module|dll|natives modul|kerbauth dll|isapi filter|rewrite modul"},
        {ServerAccount,
            u"computerkonto|computerkonten|serverkonto|maschinenkonto|computerobjekt|"
            u"konto des servers|rechnerkonto|computeraccount|serverobjekt|exchange server ist mitglied"},
        {Server,
            u"server|servern|knoten|maschine|kiste|servers|alter server 2016|alten server 2016|"
            u"alten server 2019|alte server 2019|alter server 2019|alten 2016er|alten 2019er|"
            u"alten exchange 2016|alten exchange 2019"},
        {OneServer,
            u"ein server|einem server|einen server|einer der server|nur ein knoten|einem der server|"
            u"einzelner server|einzigen server|einem knoten|ein knoten|ein einziger server|"
            u"diesem server"},
        {AllServers,
            u"alle server|allen servern|alle exchange server|allen exchange servern|beide server|"
            u"beiden servern|jeder server|jedem server|alle knoten|allen knoten|samtliche server|"
            u"samtlichen servern"},
        {OtherServers,
            u"andere server|anderen server|andere knoten|zweite server|ubrigen server|anderen servern|"
            u"andere exchange|anderer server|anderen knoten|anderen exchange server"},
        {Site, u"ad standort*|standort*|aussenstelle*|zweigstelle*|niederlassung*|filiale*|hauptstandort"},
        {ExchangeGroup,
            u"exchange servers|exchange trusted subsystem|exchange gruppen|exchange gruppe|"
            u"gruppe exchange servers|trusted subsystem"},
        {AdminGroup,
            u"domanen admins|domanenadmins|domain admins|organisations admins|enterprise admins|"
            u"organization management|administratorengruppe|domanenadministratoren|"
            u"domanen admin gruppe|schema admins|domainadmins"},
        {Groups, u"gruppe|gruppen|gruppenmitgliedschaft*|sicherheitsgruppen|mitgliedschaften"},
        {Role, u"rollengruppe*|rolle|rollen|adminrechte|verwaltungsrolle*"},
        {AuditingRight,
            u"verwalten von uberwachungs*|uberwachungsrecht*|uberwachungs und sicherheitsprotokoll*|"
            u"verwalten des uberwachungs*|recht uberwachung*|manage auditing*|"
            u"sicherheitsprotokolle verwalten|uberwachungsprotokoll*"},
        {Policy,
            u"gruppenrichtlinie*|gpo*|gruppen richtlinie*|richtlinie*|hartung*|security baseline|"
            u"sicherheitsrichtlinie*|gehartet|haertung|baseline|gpos|nicht benotigte dienste|"
            u"unnotige dienste|uberflussige dienste|dienste die keiner braucht"},
        {Clock,
            u"uhr|uhren|uhrzeit*|systemzeit|serverzeit|zeit des servers|zeit am server|"
            u"zeit auf dem server|zeit vom server|zeitsynchronisation|zeitdienst|zeitabweichung|"
            u"zeit am dc|zeit vom dc|zeit des hosts|zeit vom host|zeitserver|ntp|uhr*|uhrzeit|zeit"},
        {ServiceName, u"spn|spns|dienstprinzipalname*|kerberos|kerberos ticket*|dienstprinzipalnamen"},
        {Dns, u"dns|dns server|dns eintrag*|namensauflosung|hosts datei|dns eintraege"},
        {DomainController,
            u"domanencontroller*|domaincontroller*|domain controller*|dc|dcs|globaler katalog|"
            u"globale katalog*|domanen controller*|domaenencontroller*|domain controller|ad server*|"
            u"anmeldeserver"},
        {WinHttpProxy,
            u"winhttp proxy|winhttp|proxy|proxyserver|systemproxy|proxyeinstellung*|internetproxy|"
            u"proxy einstellung*|proxy server"},
        {LoadBalancer,
            u"load balancer*|loadbalancer*|lastverteiler*|lastenverteiler*|vip|lb|netscaler|kemp|f5|"
            u"lastausgleich|load balancing|lastenausgleich|balancer|gemeinsame adresse|"
            u"gemeinsamen namen|gemeinsame name|lastenausgleich*|lastausgleich*|gemeinsamen adresse|"
            u"clusternamen"},
        {ReverseProxy,
            u"reverse proxy*|waf|wap|utm|veroffentlichung*|webanwendungsproxy|veroffentlich*|sophos|"
            u"caddy|haproxy|traefik|davor ein proxy|proxy davor|vorgeschaltet*"},
        {Firewall, u"firewall*|netzwerkteam"},
        {Adfs, u"adfs|ad fs|foderation*|verbunddienst*|foderationsserver|sso seite"},
        {Browser, u"browser*"},
        {Mailbox, u"postfach|postfacher|postfachs|mailbox*|postfaecher|postfaches"},
        {SystemMailbox,
            u"systempostfach*|arbitration mailbox*|vermittlungspostfach*|arbitrierungspostfach*|"
            u"schlichtungspostfach*|organisationspostfach*|system postfach*"},
        {Database,
            u"datenbank*|postfachdatenbank*|db|dbs|speicher der postfacher|informationsspeicher|"
            u"datenbanken"},
        {OneDatabase,
            u"eine datenbank|einer datenbank|derselben datenbank|dieser datenbank|diese datenbank|"
            u"einzigen datenbank|gleichen datenbank|einer bestimmten datenbank"},
        {OtherDatabase, u"andere datenbank*|anderen datenbank*|ubrigen datenbanken"},
        {Disk,
            u"platte|festplatte*|laufwerk*|datentrager*|disk|partition*|plattenplatz|speicherplatz|"
            u"volume|systemplatte|platten|c platte|plattenspeicher|partition|datentrager"},
        {Antivirus,
            u"virenscanner*|antivirus*|virenschutz*|endpoint schutz|defender|amsi|virusscanner*|"
            u"endpoint protection|av|virenschutzprogramm|virenprogramm|sicherheitsagent*|edr|xdr|"
            u"endpoint*|schutzsoftware|scanner|sicherheitssoftware|sensor"},
        {Update,
            u"update*|cu|cu#|kb#|su#|patch*|gepatcht|patchen|hotfix*|aktualisiert|aktualisierung*|"
            u"upgrade|sicherheitsupdate*|kumulativ*|kumulatives update|rollup|exchange update*|"
            u"einspielen des cu|updaten|upgedatet|geupdatet|geupdated|msp|das su|dem su|ein su|des su|"
            u"november su|august su|marz su|juli su|oktober su|neuen su|updates|patch|patches|"
            u"gepatched|patchtag|patchday|kumulative*|kumulatives|upgrade*|einspielen|su|"
            u"sicherheitspatch*|servicepack*"},
        {WindowsUpdate,
            u"windows update*|windows patch*|.net|.net framework|net framework|dotnet|"
            u"betriebssystemupdate*|windows updates|.net update"},
        {Setup, u"setup|installation|installer|installationsprogramm"},
        {Migration,
            u"migration*|migriert|umstieg|koexistenz|umgestiegen|neuer exchange|neuen exchange|"
            u"neuer server|von 2010 auf|von 2013 auf|von 2016 auf|neuen server eingebunden|umzug auf|"
            u"umstellung auf exchange"},
        {Tls,
            u"tls|schannel|tls 1 0|tls 1 2|tls 1 1|iis crypto|chiffren|verschlusselungssammlung*|"
            u"cipher|tls einstellung*|ssl einstellung*|verschlusselungsverfahren"},
        {Cipher,
            u"unzureichende sicherheit*|unzureichende transportsicherheit|"
            u"unzureichender transportsicherheit|unzureichend* sicherheitsniveau|sicherheitsniveau|"
            u"unzureichendes sicherheitsniveau"},
        {ExtendedProtection,
            u"extended protection|erweiterter schutz|erweiterten schutz|ep|erweiterte schutz|"
            u"erweiterte protection|kanalbindung*|relay angriff*"},
        {RemotePowerShell,
            u"remote powershell|remotepowershell|powershell zugriff|remotepowershellenabled|"
            u"remote powershell zugriff"},
        {AccessRule, u"clientzugriffsregel*|client access rule*|zugriffsregel*|clientaccessrule*"},
        {Quota,
            u"zu viele shells|zu viele sitzungen|zu viele sessions|zu viele powershell sitzungen|"
            u"maximale anzahl shells|gleichzeitige shells|offene sitzungen"},
        {ManagementFramework, u"wmf|wmf 5|wmf 5 0|wmf 5 1|windows management framework|management framework"},
        {PowerShellEngine, u"powershell 2 0|powershell 2|powershell v2"},
        {Commands, u"befehl*|cmdlet*|kommandos|exchange befehle|befehlen"},
        {Objects, u"objekt|objekte|ausgabe|ergebnisse|eigenschaften|werte"},
        {Canary, u"canary*|msexchcanarydata*"},
        {Component, u"komponente*|serverwideoffline|serverkomponente*|komponenten"},
        {Maintenance,
            u"wartung|wartungsmodus|maintenance|wartungszustand|im wartungsmodus|noch in wartung|"
            u"in wartung|wartung*"},
        {Device,
            u"neues handy|neue handys|neues iphone|neue iphones|neue gerate|neues gerat|"
            u"neu eingerichtete handys|neue smartphones|neue telefone|neues smartphone|"
            u"neu eingerichtete*"},
        {NoBalancer,
            u"kein loadbalancer|kein load balancer|ohne loadbalancer|ohne load balancer|"
            u"keinen loadbalancer|keinen load balancer|kein lastverteiler|ohne lastverteiler|kein lb"},
        {FixedAddress,
            u"alte ip|alten ip|alte adresse|alten adresse|feste ip|feste adresse|fest eingetragene*|"
            u"eine bestimmte ip|bestimmte adresse|alte ip adresse|nur eine ip"},
        {CurrentClient,
            u"neue rechner|neuen rechner*|neuere rechner|neueren rechner*|"
            u"neue pcs|neuen pcs|neuere pcs|aktuelle rechner|aktuellen rechner*"},
        {OldClient,
            u"windows 7|win7|win 7|windows xp|windows 8|windows vista|alte windows|alten windows|"
            u"altes windows|alte rechner|alten rechner*|alter rechner|altere rechner|alteren rechner*|"
            u"alte pcs|alten pcs|alter pc|alte clients|alten clients|alte betriebssysteme|altrechner*|"
            u"alte notebooks|alten notebooks|uralt pc*|uralte rechner|linux rechner*|linux clients|"
            u"linux nutzer*"},
        {DevicePermission, u"vererbung*|vererbte berechtigung*|vererbte rechte|adminsdholder"},
        {PhoneSettings,
            u"activesync verzeichnis|activesync einstellung*|activesync authentifizierung|"
            u"client zertifikate fur activesync|clientzertifikat*|client zertifikat*|handyverzeichnis|"
            u"verzeichnis fur handys|verzeichnis fur die handys|activesync ordner|sync verzeichnis|"
            u"activesync im iis"},
        {Ports, u"freie ports|dynamische ports|keine ports|close wait|ausgehende ports"},
        {Admin,
            u"admin|admins|administrator*|administratoren|adminkonto|adminkonten|admin konto|"
            u"admin konten"},
        {Person, u"benutzer*|anwender*|nutzer*|konto|konten|mitarbeiter*|kollege*|kollegin|leute|user"},
        {OnePerson,
            u"ein benutzer|einem benutzer|ein einziger benutzer|einzelner benutzer|ein anwender|"
            u"einem anwender|ein konto|ein einzelner benutzer|ein user|einem user|ein nutzer|"
            u"eine kollegin|ein kollege|ein mitarbeiter|einen benutzer|eine person|ein postfach|"
            u"dieser benutzer|einzigen benutzer|diesem benutzer|einer benutzerin|mein konto|"
            u"einem konto"},
        {OthersToo,
            u"alle anderen|die anderen|anderen benutzer|andere benutzer|andere konten|allen anderen|"
            u"andere user|anderen konten|anderen admins"},
        {Everything,
            u"alles|nichts|gar nichts|gar nix|nix|uberhaupt nichts|komplett|alle dienste|"
            u"jeder einzelne|jedem einzelnen|jeder einzelnen"},
        {Password, u"kennwort*|passwort*|anmeldedaten|zugangsdaten"},
        {DollarSign, u"dollarzeichen|dollar|endet auf dollar|dollar zeichen"},
        {AccountName,
            u"kontoname*|benutzername*|anmeldename*|konto|adminkonto|loginname*|name des kontos|"
            u"account*"},
        {VersionSwitch, u"exchclientver"},
        {Works,
            u"geht|gehen|funktioniert|funktionieren|lauft|laufen|in ordnung|ok|okay|klappt|klappen|"
            u"tut|einwandfrei|problemlos|ist gut|alles gut|normal|ohne probleme|ohne problem|"
            u"nie probleme|noch nie probleme|nie arger|macht keinen arger|nicht betroffen|arbeitet|arbeiten|"
            u"tadellos|kommt rein|kommen rein|kann sich anmelden|"
            u"konnen sich anmelden|fehlerfrei|keine probleme|keinerlei probleme|laeuft|lief|ging|"
            u"funktioniert*|funzt|tuts|merkt nix|merken nix|merkt nichts|unbeeindruckt|sauber|o k|"
            u"kein problem|ganz normal|wunderbar|rennt|prima|reibungslos|stabil|super|top|passt|rund|"
            u"flott|ist ruhe|bestens|keine beschwerden|lauft rund|erreichbar wie immer"},
        {Fails,
            u"fehler|problem*|kaputt|tot|gestort|storung|ausgefallen|ausfall|betroffen|tritt auf|"
            u"treten auf|scheitert|scheitern|versagt|schlagt fehl|fehlgeschlagen|abgesturzt|absturz*|"
            u"sturzt ab|bricht ab|hangt|auftritt|kein zugriff|geht nix|kommt nicht rein|"
            u"kommen nicht rein|spinnt|streikt|passiert|funktionsunfahig|im eimer|timeout|defekt|"
            u"fehlermeldung*|probleme|problem|geht nicht mehr|absturz|sturzt|abbruch|klemmt|hakt|"
            u"zickt|macht nichts|meckert|mault|fliegt"},
        {Opens,
            u"offnet|offnen|ladt|laden|erscheint|erscheinen|kommt|angezeigt|aufrufen|aufgerufen|"
            u"aufgeht|geoffnet|oeffnet|oeffnen|laedt|kommt hoch"},
        {NotOpens,
            u"seite kann nicht angezeigt werden|nicht erreichbar|verbindung zuruckgesetzt|"
            u"verbindung abgelehnt|website ist nicht erreichbar|verbindung verweigert|nicht aufrufbar|"
            u"keine anmeldeseite|ladt nicht|ladt ewig|dreht nur|sanduhr|unerreichbar|"
            u"seite kommt nicht|baut sich nicht auf|kommt nichts"},
        {Connects, u"verbindet|verbinden|verbunden|verbindung|verbindet sich"},
        {Disconnected,
            u"getrennt|keine verbindung|verbindungsabbruch*|versucht zu verbinden|offline modus|"
            u"nicht verbunden"},
        {Starts,
            u"startet|starten|gestartet|lauft an|lauft|laufen|hochkommt|hochgefahren|kommt hoch|"
            u"kommen hoch|anlaufen|start|laufen an"},
        {Stopped,
            u"gestoppt|angehalten|beendet|steht still|stehen|gestoppten|stoppt|bleibt stehen|"
            u"bleiben stehen|lauft nicht|laufen nicht|bleibt bei wird gestartet|haengt beim starten|"
            u"hangt beim starten|geht immer wieder aus|startet nicht mehr"},
        {Syncs,
            u"synchronisiert|synchronisieren|empfangt|empfangen|bekommt mails|bekommen mails|bekommen|"
            u"mails bekommen|synct|syncen|abrufen|bekommen mehr mails|erhalten"},
        {NotSyncs, u"keine mails|keine mail|keine e mails|keine neuen mails"},
        {Present, u"da|vorhanden|existiert|existieren|verfugbar|gefunden|hinterlegt|enthalten|aufgelistet"},
        {Missing,
            u"fehlt|fehlen|fehlend*|verschwunden|weg|verloren|leer|abhanden|ist leer|nicht mehr da|"
            u"mangelt|nicht mehr vorhanden|fehlte|vermisst|nicht da|nicht vorhanden|nicht gefunden|"
            u"nicht auffindbar|unauffindbar"},
        {Selected,
            u"ausgewahlt|zugewiesen|gebunden|zugeordnet|gewahlt|hinterlegt|eingetragen|eingebunden|"
            u"ausgewaehlt|gesetzt"},
        {Valid,
            u"gultig|gueltig|noch gultig|aktuell|lauft noch|bis 2027|bis 2028|bis 2029|bis 203*|"
            u"noch jahre"},
        {Expired,
            u"abgelaufen*|lauft ab|ablaufen|ablauf|verfallen|ungultig|ausgelaufen|abgelaufenes|"
            u"ist abgelaufen|abgelauffen|lief ab|ablauf*|nicht mehr gultig|uberfallig"},
        {Enabled,
            u"aktiviert|eingeschaltet|angeschaltet|eingeschalten|aktivieren|einschalten|"
            u"scharf geschaltet|angemacht|eingestellt"},
        {Disabled,
            u"deaktiviert|abgeschaltet|ausgeschaltet|abgestellt|deaktivieren|abschalten|ausgemacht|"
            u"gesperrt|ist aus|ausgestellt|deaktivierte|auf deaktiviert|geschlossen|dichtgemacht|"
            u"zugemacht"},
        {Active, u"aktiv"},
        {Inactive, u"inaktiv|im wartungsmodus|noch in wartung|inactive|in wartung"},
        {Reachable, u"erreichbar|antwortet|antworten|online|erreicht"},
        {Down,
            u"nicht erreichbar|unerreichbar|offline|down|heruntergefahren|abgeschaltet|weg|unten|"
            u"nicht mehr erreichbar|ausgefallen|aus"},
        {Right, u"richtig|richtige|richtigen|korrekt|stimmt|passt|stimmen"},
        {Wrong,
            u"falsch*|verkehrt*|anderes|anderen|andere|fremd*|stimmt nicht|passt nicht|verstellt|alte|"
            u"altes|alten|doppelt|hostname|hostheader|falscher name|eine ip|auf eine ip|einzelne ip|"
            u"nur auf einer ip|ungultig|nicht vertrauenswurdig|unsicher|nicht sicher|"
            u"zertifikatswarnung|warnt"},
        {Mounted, u"eingehangt|bereitgestellt|gemountet|mounten|bereitstellen"},
        {Dismounted,
            u"ausgehangt|dismounted|nicht eingebunden|nicht bereitgestellt|aufgehoben|nicht gemountet|"
            u"nicht eingehangt|abgehangt|dismount*|lasst sich nicht mounten|mountet nicht|"
            u"offline gegangen|mounten nicht"},
        {Same, u"gleich|gleiche|gleichen|identisch|dasselbe|selbe"},
        {Different,
            u"unterschiedlich*|verschieden*|abweichend*|nicht gleich|ungleich|abweichen|unterscheiden"},
        {Blank,
            u"weisse seite|leere seite|weisser bildschirm|leerer bildschirm|bleibt weiss|bleibt leer|"
            u"leeres fenster|seite ist leer|seite ist weiss|nur weiss|weissen seite|leeren seite|"
            u"weisse seiten|weissen bildschirm|leeren bildschirm|komplett weiss|seite bleibt leer|"
            u"seite bleibt weiss|weisses fenster|ist weiss|alles weiss|weiss|weisse|weisses|weisser|"
            u"leere weisse|blanke seite|nichts zu sehen|blanko"},
        {Loops,
            u"schleife|wieder im formular|wieder beim formular|wieder das formular|zuruck zum formular|"
            u"anmeldeschleife|endlosschleife|login schleife|loginschleife|"
            u"zuruck zur anmeldung|zuruck zur anmeldeseite|wieder zur anmeldung|"
            u"wieder auf der anmeldeseite|wieder zur anmeldeseite|wieder die anmeldeseite|"
            u"wieder bei der anmeldung|im kreis|zu viele umleitungen|umleitungsschleife|"
            u"wieder auf die anmeldeseite|landet wieder|landen wieder|zuruckgeworfen|"
            u"wieder auf dem anmeldeformular|immer wieder anmelden|wieder rausgeworfen|"
            u"fliegt wieder raus|auf die anmeldeseite zuruck|zur anmeldeseite zuruck|"
            u"auf der anmeldeseite|springt zuruck|fliegen wieder raus|fliegt sofort raus|"
            u"wird wieder abgemeldet|zuruck auf die anmeldung|zuruck beim login|wieder beim login|"
            u"immer wieder beim login|wieder zum login|zuruck zum login|wieder zur anmeldemaske|"
            u"wieder auf der anmeldemaske|dreht sich im kreis|wieder die anmeldemaske|"
            u"wieder die anmeldung|rausgeworfen|rausgeschmissen|fliegt raus|fliegt man|"
            u"wieder am anfang|von vorne|kommt sie gleich wieder|wieder auf dem login|endlos"},
        {ComesBack,
            u"kommt immer wieder|kommt wieder|erscheint wieder|erscheint erneut|immer wieder|erneut|"
            u"taucht wieder auf|wieder und wieder|kommt zuruck|kommt gleich wieder|kommt erneut|"
            u"kommt jedes mal wieder|kommt sofort wieder|kehrt zuruck"},
        {ErrorPage,
            u"fehlerseite|etwas ist schiefgelaufen|etwas ist schief gelaufen|"
            u"es ist ein fehler aufgetreten|ein fehler ist aufgetreten|gelbe seite|"
            u"fehler nach der anmeldung|laufzeitfehler|serverfehler|unerwarteter fehler|"
            u"fehler nach dem anmelden|fehlermeldung nach der anmeldung|etwas ging schief|"
            u"fehlerseiten|gelbe fehlerseite|da ist etwas schiefgelaufen|fehler 500|500er|"
            u"500er fehler|http 500|einen 500|interner serverfehler|fehlerseite*|fehlermeldung*|"
            u"schiefgegangen|ein fehler|traurige* gesicht|da ist was schiefgelaufen|hoppla|anforderung kann "
            u"zurzeit nicht abgeschlossen|versuchen sie es spater erneut|anforderung konnte nicht "
            u"abgeschlossen"},
        {Error400, u"400|fehler 400|ungultige anforderung|fehlerhafte anforderung"},
        {Error403,
            u"403|fehler 403|verboten|forbidden|zugriff verbietet|zugriff verboten|zugriff untersagt|"
            u"verbietet den zugriff|untersagt den zugriff|verweigert mit 403"},
        {Error404,
            u"404|fehler 404|nicht gefunden|seite nicht gefunden|eigenen optionen|eigene optionen|"
            u"nur die optionen"},
        {Error500, u"500|fehler 500|interner serverfehler|500er|500er fehler|http 500|einen 500"},
        {Error503,
            u"503|fehler 503|dienst nicht verfugbar|503er|service unavailable|"
            u"dienst ist nicht verfugbar"},
        {Denied,
            u"zugriff verweigert|verweigert|keine berechtigung*|kein zugriff|abgelehnt|"
            u"nicht berechtigt|zugriff wird verweigert|keine rechte|nicht erlaubt|abgewiesen|"
            u"wird der zugriff verweigert|verweigert*|darf nicht|darf er nicht|fehlende rechte|"
            u"nicht zugelassen|nicht autorisiert|keinen zugriff|rechte fehlen|zuruckgewiesen|gesperrt"},
        {Unavailable, u"nicht verfugbar|nicht erreichbar|steht nicht zur verfugung"},
        {AssemblyError,
            u"datei oder assembly|assembly konnte nicht geladen werden|assembly|"
            u"konnte nicht geladen werden|dll fehlt"},
        {Renewed,
            u"erneuert|ersetzt|getauscht|ausgetauscht|gewechselt|verlangert|erneuern|tausch|wechsel|"
            u"erneuerung|austausch|neu ausgestellt|zertifikatswechsel|zertifikatstausch|"
            u"zertifikatserneuerung|zertifikatsaustausch|zertifikatwechsel|zertifikattausch|"
            u"neu eingespielt|neu gekauft|ausgewechselt|umgestellt auf"},
        {Deleted,
            u"geloscht|entfernt|loschen|entfernen|weggeraumt|aufgeraumt|rausgeworfen|weggeworfen|"
            u"geloescht|deinstalliert|rausgeloscht|weggeloscht|rausgenommen|herausgenommen|gelöschtes|"
            u"ausgetragen|entnommen|entfernung|loschung|herabgestuft|heruntergestuft|abgelost|"
            u"rausgeschmissen|ausgemistet|entsorgt|weggenommen|bereinigt|geputzt|aufraumen|ausmisten|"
            u"raus genommen|gekillt"},
        {Changed,
            u"geandert|verandert|umgestellt|angepasst|bearbeitet|verstellt|umkonfiguriert|"
            u"zuruckgesetzt|geaendert|anderung*|umgebogen|uberschrieben|umgezogen|modifiziert|"
            u"verbogen|editiert|umbenannt|verscharft|eingeschrankt|umgewandelt|umgebaut|gedreht|"
            u"angefasst|eingestellt|rumgespielt|rumgeschraubt"},
        {Added,
            u"hinzugefugt|aufgenommen|mitglied|eingetragen|gesteckt|hinzugenommen|ist in|hinzugefuegt|"
            u"gelegt"},
        {Moved, u"verschoben|umgezogen|migriert|verschieben|verschiebung"},
        {Installed,
            u"installiert|eingespielt|importiert|eingebaut|eingespielten|aufgespielt|zugewiesen|"
            u"ausgerollt|installieren|eingebunden|drauf|konfiguriert|eingerichtet|eingetragen|"
            u"eingefuhrt|draufgemacht|drauf gemacht|draufgespielt|drauf gespielt|verteilt|"
            u"in betrieb genommen"},
        {Restarted,
            u"neustart*|neu gestartet|neugestartet|reboot*|rebootet|gebootet|durchgestartet|"
            u"stromausfall|neu starten|hochgefahren|neu gebootet|stromausfall*|strom weg|"
            u"neu hochgefahren|aus und wieder an|neuen start|bootet"},
        {Failed,
            u"abgebrochen|zuruckgerollt|rollback|unterbrochen|abbruch|nicht fertig|"
            u"nicht durchgelaufen|bricht ab|brach ab|steckengeblieben|hangen geblieben|"
            u"hangengeblieben|unvollstandig|nicht zu ende|halb fertig|ruckgangig gemacht|"
            u"nicht sauber durch|update fehlgeschlagen|installation fehlgeschlagen|"
            u"fehlgeschlagenes update|fehlgeschlagenen update"},
        {Full,
            u"voll|kein platz|kein platz mehr|kein speicherplatz|vollgelaufen|randvoll|lauft voll|"
            u"platz mehr|kein speicher mehr|0 byte|ubergelaufen|volllaufen|kaum noch platz|ist voll|"
            u"kein speicher|zugemullt|uberlauft|vollgeschrieben|mb frei|kb frei|nichts mehr frei|"
            u"wenig speicherplatz|speicherplatz knapp|0 bytes"},
        {Skewed,
            u"falsch|geht vor|geht nach|vor|nach|weicht ab|abweichung|daneben|verstellt|minuten|"
            u"asynchron|auseinander|verschoben|falsche zeit|stimmt nicht|lauft falsch|hinterher|"
            u"minuten nach|minuten vor|nachgeht|vorgeht|minuten falsch|falsche uhrzeit|viertelstunde|"
            u"stunde vor|stunde zuruck"},
        {Broken,
            u"kaputt|beschadigt|korrupt|defekt|zerstort|fehlerhaft|uberschrieben|unvollstandig|"
            u"ungultig|halb leer|halbleer|kaputte|verbogen|unbrauchbar|unlesbar|nicht lesbar|"
            u"zerschossen"},
        {PointsTo, u"zeigt auf|verweist auf|zeigt noch auf|zeigt|verweist|fuhrt zu|zeigen auf"},
        {Blocks,
            u"blockiert|blockt|sperrt|gesperrt|verhindert|blockieren|quarantane|in quarantane|filtert|"
            u"greift ein|verbietet|dazwischen|verhindern|geblockt|im weg"},
        {Slow, u"langsam|sehr langsam|dauert ewig|schleppend|dauert minuten|trage|lahm|zah|elend langsam"},
        {AsksAgain,
            u"fragt nach dem kennwort|fragt nach dem passwort|kennwortabfrage*|passwortabfrage*|"
            u"fragt standig|fragt immer wieder|kennwort abfrage*|verlangt das kennwort|"
            u"verlangt das passwort|will das kennwort|will das passwort|standig nach dem kennwort|"
            u"standig nach dem passwort|immer wieder nach dem passwort|immer wieder nach dem kennwort|"
            u"nach dem passwort|nach dem kennwort|nach kennwort|nach passwort|passwortfenster|"
            u"kennwortfenster|passwort popup|anmeldefenster|passworteingabe|passwort abfrage*|"
            u"anmeldeaufforderung*|fragt nach kennwort|will standig|passwort eingeben|"
            u"kennwort eingeben|passwortdialog|kennwortdialog|passwortaufforderung|anmeldeaufforderung"},
        {Cloned,
            u"geklont|klon|gleiche sid|kopie einer vm|aus einer vorlage|ohne sysprep|kopierte vm|"
            u"gleichen sid|dieselbe sid"},
        {Grows, u"wachst|immer langer|wird langer|zu lang|wird immer langer"},
        {Exhausted, u"erschopft|aufgebraucht|keine mehr frei|ausgehen|gehen aus|verbraucht"},
        {Weak, u"zu schwach|unzureichende sicherheit|unzureichende transportsicherheit"},
        {Helps,
            u"hilft|half|geholfen|behebt|behoben|geht es wieder|geht wieder|lauft wieder|"
            u"funktioniert wieder|geht es sofort|wieder alles gut|geht sofort wieder|lost das problem"},
        {NotElevated,
            u"ohne adminrechte|ohne administratorrechte|nicht als administrator|doppelklick|"
            u"per doppelklick|nicht als admin|ohne erhohte rechte|ohne admin rechte|doppelgeklickt|"
            u"ohne elevation"},
        {Since,
            u"seit|nach|nachdem|seit dem|seitdem wir|nach dem|begann mit|seit der|infolge|bis|"
            u"fing an mit|angefangen mit|wegen|sobald|angefangen nach|fing nach|weil|beim|als wir|"
            u"als ich"},
        {SinceThen, u"seitdem|seither|danach|jetzt|nun|ab da|seit dem|seit da|ab dann|ab diesem tag"},
        {Recently,
            u"gestern|letzte woche|heute|heute fruh|heute morgen|gestern abend|am montag|am dienstag|"
            u"am mittwoch|am donnerstag|am freitag|am samstag|am sonntag|am wochenende|letzten monat|"
            u"vorgestern|vor kurzem|gerade|kurzlich|vor zwei tagen|vor einer woche|letzte nacht|"
            u"neulich|vorhin|frisch|vor drei tagen|vergangene woche|am we|letztes we|vergangenes we"},
        {Only, u"nur|bloss|ausschliesslich|lediglich|einzig|allein"},
        {Through, u"uber|via|durch|hinter|uber den"},
        {Direct,
            u"direkt|lokal|localhost|einzeln|direkt auf|am load balancer vorbei|unter umgehung|"
            u"mit dem servernamen|direkt am server|fur sich|uber den servernamen|direkt auf den server"},
        {Outside,
            u"von aussen|extern|aus dem internet|von zuhause|von daheim|ausserhalb|von extern|"
            u"unterwegs|homeoffice|von zu hause|home office"},
        {Inside, u"intern|von innen|im lan|im buro|im haus|innerhalb|im internen netz|im firmennetz"},
        {Without, u"ohne"},
        {ForAWhile,
            u"eine zeit lang|eine zeitlang|fur einige zeit|fur ein paar stunden|fur eine stunde|"
            u"nach einigen stunden|nach ein paar stunden|eine weile|ein paar stunden|fur eine weile|"
            u"alle paar stunden|fur kurze zeit|kurzzeitig|kurz|fur einige stunden|nur fur kurze zeit|"
            u"dann geht es wieder los"},
        {New, u"neu|neue|neuer|neues|neuen|neu eingerichtet|frisch"},
        {Many,
            u"viele|vielen|sehr vielen|hunderte*|hunderten|zu viele|zu vielen|uber 100|unmengen|"
            u"sehr viele|zig"},
        {Tried,
            u"versucht|wollte gerade|probiert|ausprobiert|neu erstellt|neuerstellt|neu angelegt|neu "
            u"installiert|"
            u"neuinstalliert|gepruft|uberpruft|kontrolliert|verglichen|nachgesehen|ausgefuhrt|"
            u"durchgefuhrt|bereits|repariert|recycelt|angeschaut|geprueft|ueberprueft|"
            u"iisreset gemacht|durchgesehen|kopiert|nachgeschaut|laufen lassen|neu aufgesetzt|"
            u"neu gebaut"},
        {NoChange,
            u"keine anderung|ohne erfolg|hat nichts gebracht|half nicht|hilft nicht|nicht geholfen|"
            u"nichts gebracht|bringt nichts|brachte nichts|gleicher fehler|gleiche fehler|"
            u"derselbe fehler|selber fehler|kein unterschied|ohne wirkung|vergeblich|erfolglos|"
            u"keine besserung|keine veranderung|andert nichts|anderte nichts|keine wirkung|"
            u"kein erfolg|nutzt nichts|hat nicht geholfen|nichts geandert|brachte keine besserung|"
            u"genauso|kein effekt"},
        {Except,
            u"ausser|bis auf|abgesehen von|mit ausnahme|einzige anderung|einzige was|"
            u"einzig geandert|einzige das"},
        {Still, u"immer noch|noch immer|weiterhin|nach wie vor"},
        {ByAccident, u"aus versehen|versehentlich|irrtumlich|ungewollt|dummerweise|aus dummheit"},
        {Maybe,
            u"vielleicht|eventuell|moglicherweise|ob|falls|konnte es sein|vermute|kann es sein|"
            u"keine ahnung ob|nicht sicher|weiss nicht ob|"
            u"gelesen dass|gelesen|gegoogelt|forum|im internet|behauptet|meint|glaubt|vermutet|tippt auf|"
            u"chatgpt*|keinen zusammenhang|kein zusammenhang|verdachtigt"},
        {AtClient,
            u"kiosk*|dieser pc|diesem pc|ein pc|einem pc|ein laptop|einem laptop|dieses notebook|einem "
            u"notebook|diesem rechner|einem rechner|arbeitsplatz*|client pc*|der laptop|des laptops|am pc|"
            u"des pcs"},
        {Why,
            u"warum|wieso|weshalb|woran|wie kann|wie bekomme|wie komme|was kann|jemand eine idee|"
            u"hilfe|was ist los"},
        {Not,
            u"nicht|nie|niemals|kann nicht|nicht mehr|lasst sich nicht|nichts|keinesfalls|nimmer|nix|"
            u"garnicht|gar nicht|niemand|weder|keiner|bei niemandem|bei niemand|"
            u"bei keinem mehr|bei keinem"},
        {No, u"kein|keine|keinen|keinem|keiner|keinerlei|ohne|null|keines"},
        {Self, u"wir|ich|habe|haben|habe ich|haben wir|hab|wurde von uns"},
        {Elsewhere, u"office 365|microsoft 365|exchange online|in der cloud|cloud|o365|m365"},
        {Unlike,
            u"aber|wahrend|jedoch|sondern|obwohl|doch|allerdings|dafur|hingegen|dagegen|nur dass|"
            u"ausser"},
        {Indeed, u"schon|sehr wohl|dagegen schon|aber schon|jedoch schon|doch"},
        {And, u"und|oder|sowie|dann|beziehungsweise|bzw"},
        {WithMailbox,
            u"mit postfach|mit einem postfach|mit eigenem postfach|ein postfach haben|"
            u"die ein postfach haben"},
        {OneBrowser,
            u"privates fenster|privaten fenster|inkognito*|privatmodus|anderer browser|"
            u"anderen browser|einem browser|anderem browser"},
        {BareBlank, u"blank"},
        {Suspected,
            u"erst gedacht|zuerst gedacht|erster verdacht|erst verdacht|verdacht war|verdacht fiel|"
            u"erste vermutung|vermutung war|liest sich wie|dachten zuerst|dachte zuerst|dachten erst|"
            u"dachte erst"},
        {ForeignTool, u"open source|quelloffen*"},
        {PasswordRefused,
            u"nie akzeptiert|nicht akzeptiert|nimmt es nicht|nimmt das kennwort nicht|"
            u"nimmt das passwort nicht|nie angenommen|nicht angenommen|nimmt nichts an"},
    };
    return rows;
}

} // namespace wizard
