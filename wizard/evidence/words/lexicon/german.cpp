#include "wizard/evidence/words/lexicon/languages.h"

namespace wizard {

std::span<const Synonyms> german()
{
    using enum Word;
    static constexpr Synonyms rows[] = {
        {Owa,
            u"owa|webmail|outlook im web|outlook im browser|web "
            u"outlook|weboutlook|outlook web app|"
            u"mail im browser|owa seite*"},
        {AdminCenter,
            u"ecp|eac|verwaltungskonsole|admin "
            u"center|admincenter|exchange verwaltungskonsole|"
            u"exchange admin center|admin "
            u"konsole|adminkonsole|verwaltungsoberflache|"
            u"systemsteuerung von exchange"},
        {Shell,
            u"ems|verwaltungsshell|exchange verwaltungsshell|exchange "
            u"shell|management shell|"
            u"powershell|shell|exchange powershell|powershell sitzung"},
        {Outlook, u"outlook|outlook client*|outlook am pc|desktop outlook"},
        {Phones,
            u"handy|handys|smartphone*|mobiltelefon*|telefone|iphone*|"
            u"activesync|mobilgerat*|"
            u"diensthandy*|mobile gerate"},
        {Page, u"seite|seiten|bildschirm|fenster|webseite"},
        {SignInPage,
            u"anmeldeseite*|anmeldemaske*|loginseite*|login "
            u"seite*|anmeldeformular*|login maske|"
            u"anmeldefenster|formularanmeldung|fba "
            u"seite|anmeldung|login|loginmaske"},
        {OlderPage,
            u"alte owa seite|exchange 2010 seite|exchange 2013 seite|altes "
            u"owa|altes ecp|"
            u"alte ecp seite|alten owa|alten ecp|seite von exchange 2010|ecp von "
            u"exchange 2010|"
            u"owa von 2010|oberflache von exchange 2010|2010er oberflache|2010er "
            u"seite|"
            u"alte oberflache|2013er ecp|ecp von 2013|ecp von exchange 2013"},
        {OlderVersion,
            u"alter server|alten server|alten exchange|altem server|altem "
            u"exchange|exchange 2010|"
            u"exchange 2013|exchange 2007|alte version|altere version"},
        {Images, u"bild|bilder|symbole|icons|grafiken|logos"},
        {Address, u"adresse|url|adresszeile"},
        {BackEnd,
            u"exchange back end|backend|back end|backend site|backend "
            u"seite|hintere site|hintere seite"},
        {FrontEnd, u"default web site|standardwebsite|default website|frontend|front end"},
        {Port443, u"443|port 443"},
        {Port444, u"444|port 444"},
        {Port80,
            u"port 80|http bindung|http binding|80er bindung|80er port|http "
            u"auf port 80|"
            u"bindung fur port 80|bindung auf port 80"},
        {Binding,
            u"bindung|bindungen|https bindung|sitebindung*|binding|bindings|iis "
            u"bindung*|ssl bindung*"},
        {SslEntry,
            u"netsh|http sys|ssl eintrag|ssl "
            u"eintrage|fingerabdruck*|zertifikatshash|zertifikathash|"
            u"hash|sslcert"},
        {Certificate,
            u"zertifikat*|ssl zertifikat*|serverzertifikat*|tls "
            u"zertifikat*|*zertifikat|zert|"
            u"wildcardzertifikat*"},
        {AuthCertificate,
            u"auth zertifikat*|authzertifikat*|oauth "
            u"zertifikat*|exchange server auth certificate|"
            u"auth certificate|auth zert|server auth "
            u"zertifikat*|authentifizierungszertifikat*|"
            u"oauthzertifikat*|auth cert"},
        {SelfSigned,
            u"selbstsigniert*|selbst signiert*|selbstsigniertes zertifikat|"
            u"microsoft exchange zertifikat|zertifikat microsoft exchange|selbst "
            u"ausgestellt*|"
            u"selfsigned|exchange eigene zertifikat|selbst ausgestelltes "
            u"zertifikat|selbstausgestellt*"},
        {FormerCertificate,
            u"altes zertifikat|alte zertifikat|alten "
            u"zertifikat|altem zertifikat|voriges zertifikat|"
            u"vorherige zertifikat|fruhere zertifikat|alte zert"},
        {PrivateKey,
            u"privater schlussel|private schlussel|privaten schlussel|privatem "
            u"schlussel|private key|"
            u"privatschlussel|privater schluessel|schlussel|schlusselsatz"},
        {NewKeyStore,
            u"cng|ksp|ecc|schlusselspeicheranbieter|cng "
            u"schlussel|vorlage version 3|neue vorlage|"
            u"elliptische kurve*|cng anbieter"},
        {Pool,
            u"anwendungspool*|app "
            u"pool*|apppool*|pool|pools|*apppool|applikationspool*|"
            u"anwendungs pool|arbeitsprozess*"},
        {Service,
            u"dienst|dienste|diensten|exchange dienst|exchange "
            u"dienste|informationsspeicher|"
            u"informationsspeicherdienst|transportdienst|topologiedienst"},
        {WebService,
            u"iis|w3svc|www dienst*|webserver|www "
            u"publishingdienst|webpublishingdienst|iis dienst|"
            u"iis dienste|website"},
        {WebConfig,
            u"web config*|webconfig|konfigurationsdatei*|applicationhost "
            u"config|applicationhost"},
        {SharedWebConfig, u"sharedwebconfig*|sharedwebconfig config|shared web config"},
        {InstallVariable, u"exchangeinstalldir|binsearchfolders"},
        {InstallPathVariable, u"exchangeinstallpath|umgebungsvariable*|systemvariable*"},
        {VirtualDirectory,
            u"virtuelles verzeichnis|virtuelle "
            u"verzeichnis*|virtuellen verzeichnis*|vdir*|"
            u"virtuellem verzeichnis|ecp verzeichnis*|owa "
            u"verzeichnis*|virtuelle directory|vdirs"},
        {ShellDirectory,
            u"powershell verzeichnis*|virtuelles powershell "
            u"verzeichnis|powershell vdir|"
            u"powershell anwendung|virtuelle powershell "
            u"verzeichnis|powershell virtual directory"},
        {Folder,
            u"ordner|pfad|pfade|physischer pfad|physische "
            u"pfad|physikalischer pfad|verzeichnispfad|"
            u"falschen ordner|physischen pfad"},
        {SignInMethod,
            u"standardauthentifizierung|windows authentifizierung|formularbasiert*|"
            u"formularauthentifizierung|anmeldemethode*|authentifizierungsmethode*|"
            u"authentifizierung|"
            u"basic auth|windows "
            u"auth|anmeldeverfahren|basisauthentifizierung|standardanmeldung|"
            u"authentifizierungseinstellung*"},
        {RequireSsl,
            u"ssl erforderlich|require ssl|ssl erzwingen|ssl "
            u"erzwungen|ssl pflicht|ssl verlangt|"
            u"ssl verlangen"},
        {Redirect,
            u"http umleitung*|umleitung|weiterleitung*|http weiterleitung*|redirect|"
            u"umleitung auf https|umleitung auf owa|umleitungen"},
        {RewriteRule,
            u"rewrite regel*|url rewrite*|umschreibregel*|rewriteregel*|url rewrite "
            u"regel*|rewrite"},
        {Mitigation,
            u"mitigation*|emergency "
            u"mitigation*|schutzmassnahme*|notfallmassnahme*|eomt|"
            u"abwehrmassnahme*"},
        {WebModule,
            u"iis modul*|modul|module|dll|natives modul|kerbauth "
            u"dll|isapi filter|rewrite modul"},
        {ServerAccount,
            u"computerkonto|computerkonten|serverkonto|maschinenkonto|"
            u"computerobjekt|"
            u"konto des servers|rechnerkonto|computeraccount|serverobjekt|exchange "
            u"server ist mitglied"},
        {Server, u"server|servern|knoten|maschine|kiste|servers"},
        {OneServer,
            u"ein server|einem server|einen server|einer der server|nur "
            u"ein knoten|einem der server|"
            u"einzelner server|einzigen server|einem knoten|ein "
            u"knoten|ein einziger server|"
            u"diesem server"},
        {AllServers,
            u"alle server|allen servern|alle exchange server|allen "
            u"exchange servern|beide server|"
            u"beiden servern|jeder server|jedem server|alle "
            u"knoten|allen knoten|samtliche server|"
            u"samtlichen servern"},
        {OtherServers,
            u"andere server|anderen server|andere knoten|zweite "
            u"server|ubrigen server|anderen servern|"
            u"andere exchange|anderer server|anderen knoten|anderen "
            u"exchange server"},
        {Site,
            u"ad "
            u"standort*|standort*|aussenstelle*|zweigstelle*|niederlassung*|"
            u"filiale*|hauptstandort"},
        {ExchangeGroup,
            u"exchange servers|exchange trusted subsystem|exchange "
            u"gruppen|exchange gruppe|"
            u"gruppe exchange servers|trusted subsystem"},
        {AdminGroup,
            u"domanen admins|domanenadmins|domain admins|organisations "
            u"admins|enterprise admins|"
            u"organization management|administratorengruppe|domanenadministratoren|"
            u"domanen admin gruppe|schema admins|domainadmins"},
        {Groups,
            u"gruppe|gruppen|gruppenmitgliedschaft*|sicherheitsgruppen|"
            u"mitgliedschaften"},
        {Role, u"rollengruppe*|rolle|rollen|adminrechte|verwaltungsrolle*"},
        {AuditingRight,
            u"verwalten von uberwachungs*|uberwachungsrecht*|uberwachungs und "
            u"sicherheitsprotokoll*|"
            u"verwalten des uberwachungs*|recht uberwachung*|manage auditing*|"
            u"sicherheitsprotokolle verwalten|uberwachungsprotokoll*"},
        {Policy,
            u"gruppenrichtlinie*|gpo*|gruppen "
            u"richtlinie*|richtlinie*|hartung*|security baseline|"
            u"sicherheitsrichtlinie*|gehartet|haertung|baseline"},
        {Clock,
            u"uhr|uhren|uhrzeit*|systemzeit|serverzeit|zeit des servers|zeit am "
            u"server|"
            u"zeit auf dem server|zeit vom "
            u"server|zeitsynchronisation|zeitdienst|zeitabweichung|"
            u"zeit am dc|zeit vom dc|zeit des hosts|zeit vom host|zeitserver|ntp"},
        {ServiceName,
            u"spn|spns|dienstprinzipalname*|kerberos|kerberos "
            u"ticket*|dienstprinzipalnamen"},
        {Dns,
            u"dns|dns server|dns eintrag*|namensauflosung|hosts datei|dns "
            u"eintraege"},
        {DomainController,
            u"domanencontroller*|domaincontroller*|domain "
            u"controller*|dc|dcs|globaler katalog|"
            u"globale katalog*|domanen controller*|domaenencontroller*"},
        {WinHttpProxy,
            u"winhttp "
            u"proxy|winhttp|proxy|proxyserver|systemproxy|"
            u"proxyeinstellung*|internetproxy|"
            u"proxy einstellung*|proxy server"},
        {LoadBalancer,
            u"load "
            u"balancer*|loadbalancer*|lastverteiler*|lastenverteiler*|"
            u"vip|lb|netscaler|kemp|f5|"
            u"lastausgleich|load balancing|lastenausgleich"},
        {ReverseProxy, u"reverse proxy*|waf|wap|utm|veroffentlichung*|webanwendungsproxy"},
        {Firewall, u"firewall*|netzwerkteam"},
        {Adfs, u"adfs|ad fs"},
        {Browser, u"browser*"},
        {Mailbox, u"postfach|postfacher|postfachs|mailbox*|postfaecher|postfaches"},
        {SystemMailbox,
            u"systempostfach*|arbitration "
            u"mailbox*|vermittlungspostfach*|arbitrierungspostfach*|"
            u"schlichtungspostfach*|organisationspostfach*|system postfach*"},
        {Database, u"datenbank*|postfachdatenbank*|db|dbs"},
        {OneDatabase,
            u"eine datenbank|einer datenbank|derselben datenbank|dieser "
            u"datenbank|diese datenbank|"
            u"einzigen datenbank|gleichen datenbank|einer bestimmten datenbank"},
        {OtherDatabase, u"andere datenbank*|anderen datenbank*|ubrigen datenbanken"},
        {Disk,
            u"platte|festplatte*|laufwerk*|datentrager*|disk|partition*|"
            u"plattenplatz|speicherplatz|"
            u"volume|systemplatte|platten|c platte|plattenspeicher"},
        {Antivirus,
            u"virenscanner*|antivirus*|virenschutz*|endpoint "
            u"schutz|defender|amsi|virusscanner*|"
            u"endpoint "
            u"protection|av|virenschutzprogramm|virenprogramm|sicherheitsagent*"},
        {Update,
            u"update*|cu|cu#|kb#|su#|patch*|gepatcht|patchen|hotfix*|aktualisiert|"
            u"aktualisierung*|"
            u"upgrade|sicherheitsupdate*|kumulativ*|kumulatives "
            u"update|rollup|exchange update*|"
            u"einspielen des cu|updaten|upgedatet|geupdatet|geupdated|msp|das "
            u"su|dem su|ein su|des su|"
            u"november su|august su|marz su|juli su|oktober su|neuen su"},
        {WindowsUpdate,
            u"windows update*|windows patch*|.net|.net framework|net "
            u"framework|dotnet|"
            u"betriebssystemupdate*|windows updates|.net update"},
        {Setup, u"setup|installation|installer|installationsprogramm"},
        {Migration,
            u"migration*|migriert|umstieg|koexistenz|umgestiegen|neuer "
            u"exchange|neuen exchange|"
            u"neuer server|von 2010 auf|von 2013 auf|von 2016 auf|neuen "
            u"server eingebunden|umzug auf|"
            u"umstellung auf exchange"},
        {Tls,
            u"tls|schannel|tls 1 0|tls 1 2|tls 1 1|iis "
            u"crypto|chiffren|verschlusselungssammlung*|"
            u"cipher|tls einstellung*|ssl einstellung*|verschlusselungsverfahren"},
        {Cipher,
            u"unzureichende sicherheit*|unzureichende transportsicherheit|"
            u"unzureichender transportsicherheit"},
        {ExtendedProtection,
            u"extended protection|erweiterter "
            u"schutz|erweiterten schutz|ep|erweiterte schutz|"
            u"erweiterte protection"},
        {RemotePowerShell,
            u"remote powershell|remotepowershell|powershell "
            u"zugriff|remotepowershellenabled|"
            u"remote powershell zugriff"},
        {AccessRule,
            u"clientzugriffsregel*|client access "
            u"rule*|zugriffsregel*|clientaccessrule*"},
        {Quota,
            u"zu viele shells|zu viele sitzungen|zu viele sessions|zu viele "
            u"powershell sitzungen|"
            u"maximale anzahl shells|gleichzeitige shells|offene sitzungen"},
        {ManagementFramework,
            u"wmf|wmf 5|wmf 5 0|wmf 5 1|windows management "
            u"framework|management framework"},
        {PowerShellEngine, u"powershell 2 0|powershell 2|powershell v2"},
        {Commands, u"befehl*|cmdlet*|kommandos|exchange befehle|befehlen"},
        {Objects, u"objekt|objekte|ausgabe|ergebnisse|eigenschaften|werte"},
        {Canary, u"canary*|msexchcanarydata*"},
        {Component, u"komponente*|serverwideoffline|serverkomponente*|komponenten"},
        {Maintenance,
            u"wartung|wartungsmodus|maintenance|wartungszustand|im "
            u"wartungsmodus|noch in wartung|"
            u"in wartung"},
        {Device,
            u"neues handy|neue handys|neues iphone|neue iphones|neue "
            u"gerate|neues gerat|"
            u"neu eingerichtete handys|neue smartphones|neue telefone|neues "
            u"smartphone|"
            u"neu eingerichtete*"},
        {DevicePermission, u"vererbung*|vererbte berechtigung*|vererbte rechte|adminsdholder"},
        {PhoneSettings,
            u"activesync verzeichnis|activesync "
            u"einstellung*|activesync authentifizierung|"
            u"client zertifikate fur activesync"},
        {Ports, u"freie ports|dynamische ports|keine ports|close wait|ausgehende ports"},
        {Admin,
            u"admin|admins|administrator*|administratoren|adminkonto|"
            u"adminkonten|admin konto|"
            u"admin konten"},
        {Person,
            u"benutzer*|anwender*|nutzer*|konto|konten|mitarbeiter*|kollege*"
            u"|kollegin|leute|user"},
        {OnePerson,
            u"ein benutzer|einem benutzer|ein einziger "
            u"benutzer|einzelner benutzer|ein anwender|"
            u"einem anwender|ein konto|ein einzelner benutzer|ein "
            u"user|einem user|ein nutzer|"
            u"eine kollegin|ein kollege|ein mitarbeiter|einen "
            u"benutzer|eine person|ein postfach|"
            u"dieser benutzer|einzigen benutzer|diesem benutzer|einer "
            u"benutzerin|mein konto|"
            u"einem konto"},
        {OthersToo,
            u"alle anderen|die anderen|anderen benutzer|andere "
            u"benutzer|andere konten|allen anderen|"
            u"andere user|anderen konten|anderen admins"},
        {Everything,
            u"alles|nichts|gar nichts|gar nix|nix|uberhaupt "
            u"nichts|komplett|alle dienste"},
        {Password, u"kennwort*|passwort*|anmeldedaten|zugangsdaten"},
        {DollarSign, u"dollarzeichen|dollar|endet auf dollar|dollar zeichen"},
        {AccountName,
            u"kontoname*|benutzername*|anmeldename*|konto|adminkonto|"
            u"loginname*|name des kontos|"
            u"account*"},
        {VersionSwitch, u"exchclientver"},
        {Works,
            u"geht|gehen|funktioniert|funktionieren|lauft|laufen|in "
            u"ordnung|ok|okay|klappt|klappen|"
            u"tut|einwandfrei|problemlos|ist gut|alles gut|normal|ohne "
            u"probleme|ohne problem|"
            u"nicht betroffen|arbeitet|arbeiten|tadellos|kommt rein|kommen "
            u"rein|kann sich anmelden|"
            u"konnen sich anmelden|fehlerfrei|keine probleme|keinerlei "
            u"probleme|laeuft|lief"},
        {Fails,
            u"fehler|problem*|kaputt|tot|gestort|storung|ausgefallen|ausfall|"
            u"betroffen|tritt auf|"
            u"treten auf|scheitert|scheitern|versagt|schlagt "
            u"fehl|fehlgeschlagen|abgesturzt|absturz*|"
            u"sturzt ab|bricht ab|hangt|auftritt|kein zugriff|geht nix|kommt "
            u"nicht rein|"
            u"kommen nicht rein|spinnt|streikt|passiert|funktionsunfahig|im "
            u"eimer|timeout"},
        {Opens,
            u"offnet|offnen|ladt|laden|erscheint|erscheinen|kommt|angezeigt|"
            u"aufrufen|aufgerufen|"
            u"aufgeht|geoffnet|oeffnet|oeffnen|laedt|kommt hoch"},
        {NotOpens,
            u"seite kann nicht angezeigt werden|nicht "
            u"erreichbar|verbindung zuruckgesetzt|"
            u"verbindung abgelehnt|website ist nicht "
            u"erreichbar|verbindung verweigert|nicht aufrufbar|"
            u"keine anmeldeseite"},
        {Connects, u"verbindet|verbinden|verbunden|verbindung|verbindet sich"},
        {Disconnected,
            u"getrennt|keine verbindung|verbindungsabbruch*|versucht "
            u"zu verbinden|offline modus|"
            u"nicht verbunden"},
        {Starts,
            u"startet|starten|gestartet|lauft "
            u"an|lauft|laufen|hochkommt|hochgefahren|kommt hoch|"
            u"kommen hoch|anlaufen|start|laufen an"},
        {Stopped,
            u"gestoppt|angehalten|beendet|steht "
            u"still|stehen|gestoppten|stoppt|bleibt stehen|"
            u"bleiben stehen|lauft nicht|laufen nicht|bleibt bei wird "
            u"gestartet|haengt beim starten|"
            u"hangt beim starten|geht immer wieder aus|startet nicht mehr"},
        {Syncs,
            u"synchronisiert|synchronisieren|empfangt|empfangen|bekommt "
            u"mails|bekommen mails|bekommen|"
            u"mails bekommen|synct|syncen|abrufen|bekommen mehr mails|erhalten"},
        {NotSyncs, u"keine mails|keine mail|keine e mails|keine neuen mails"},
        {Present,
            u"da|vorhanden|existiert|existieren|verfugbar|gefunden|"
            u"hinterlegt|enthalten|aufgelistet"},
        {Missing,
            u"fehlt|fehlen|fehlend*|verschwunden|weg|verloren|leer|"
            u"abhanden|ist leer|nicht mehr da|"
            u"mangelt|nicht mehr vorhanden|fehlte|vermisst"},
        {Selected,
            u"ausgewahlt|zugewiesen|gebunden|zugeordnet|gewahlt|"
            u"hinterlegt|eingetragen|eingebunden|"
            u"ausgewaehlt|gesetzt"},
        {Valid, u"gultig|gueltig|noch gultig|aktuell"},
        {Expired,
            u"abgelaufen*|lauft "
            u"ab|ablaufen|ablauf|verfallen|ungultig|ausgelaufen|abgelaufenes|"
            u"ist abgelaufen|abgelauffen"},
        {Enabled,
            u"aktiviert|eingeschaltet|angeschaltet|eingeschalten|"
            u"aktivieren|einschalten|"
            u"scharf geschaltet|angemacht|eingestellt"},
        {Disabled,
            u"deaktiviert|abgeschaltet|ausgeschaltet|abgestellt|"
            u"deaktivieren|abschalten|ausgemacht|"
            u"gesperrt|ist aus|ausgestellt|deaktivierte|auf "
            u"deaktiviert|geschlossen|dichtgemacht|"
            u"zugemacht"},
        {Active, u"aktiv"},
        {Inactive, u"inaktiv|im wartungsmodus|noch in wartung|inactive|in wartung"},
        {Reachable, u"erreichbar|antwortet|antworten|online|erreicht"},
        {Down,
            u"nicht "
            u"erreichbar|unerreichbar|offline|down|heruntergefahren|"
            u"abgeschaltet|weg|unten|"
            u"nicht mehr erreichbar|ausgefallen|aus"},
        {Right, u"richtig|richtige|richtigen|korrekt|stimmt|passt|stimmen"},
        {Wrong,
            u"falsch*|verkehrt*|anderes|anderen|andere|fremd*|stimmt "
            u"nicht|passt nicht|verstellt|alte|"
            u"altes|alten|doppelt|hostname|hostheader|falscher name|eine "
            u"ip|auf eine ip|einzelne ip|"
            u"nur auf einer ip|ungultig|nicht "
            u"vertrauenswurdig|unsicher|nicht sicher|"
            u"zertifikatswarnung|warnt"},
        {Mounted, u"eingehangt|bereitgestellt|gemountet|mounten|bereitstellen"},
        {Dismounted,
            u"ausgehangt|dismounted|nicht eingebunden|nicht "
            u"bereitgestellt|aufgehoben|nicht gemountet|"
            u"nicht eingehangt|abgehangt"},
        {Same, u"gleich|gleiche|gleichen|identisch|dasselbe|selbe"},
        {Different,
            u"unterschiedlich*|verschieden*|abweichend*|nicht "
            u"gleich|ungleich|abweichen|unterscheiden"},
        {Blank,
            u"weisse seite|leere seite|weisser bildschirm|leerer bildschirm|bleibt "
            u"weiss|bleibt leer|"
            u"leeres fenster|seite ist leer|seite ist weiss|nur weiss|weissen "
            u"seite|leeren seite|"
            u"weisse seiten|weissen bildschirm|leeren bildschirm|komplett "
            u"weiss|seite bleibt leer|"
            u"seite bleibt weiss|weisses fenster|ist weiss|alles weiss|weiss"},
        {Loops,
            u"schleife|anmeldeschleife|endlosschleife|login schleife|loginschleife|"
            u"zuruck zur anmeldung|zuruck zur anmeldeseite|wieder zur anmeldung|"
            u"wieder auf der anmeldeseite|wieder zur anmeldeseite|wieder die "
            u"anmeldeseite|"
            u"wieder bei der anmeldung|im kreis|zu viele "
            u"umleitungen|umleitungsschleife|"
            u"wieder auf die anmeldeseite|landet wieder|landen "
            u"wieder|zuruckgeworfen|"
            u"wieder auf dem anmeldeformular|immer wieder anmelden|wieder "
            u"rausgeworfen|"
            u"fliegt wieder raus|auf die anmeldeseite zuruck|zur anmeldeseite "
            u"zuruck|"
            u"auf der anmeldeseite|springt zuruck|fliegen wieder raus|fliegt sofort "
            u"raus|"
            u"wird wieder abgemeldet|zuruck auf die anmeldung|zuruck beim "
            u"login|wieder beim login|"
            u"immer wieder beim login|wieder zum login|zuruck zum login|wieder zur "
            u"anmeldemaske|"
            u"wieder auf der anmeldemaske"},
        {ComesBack,
            u"kommt immer wieder|kommt wieder|erscheint wieder|erscheint "
            u"erneut|immer wieder|erneut|"
            u"taucht wieder auf|wieder und wieder|kommt zuruck|kommt "
            u"gleich wieder|kommt erneut|"
            u"kommt jedes mal wieder|kommt sofort wieder|kehrt zuruck"},
        {ErrorPage,
            u"fehlerseite|etwas ist schiefgelaufen|etwas ist schief gelaufen|"
            u"es ist ein fehler aufgetreten|ein fehler ist aufgetreten|gelbe seite|"
            u"fehler nach der anmeldung|laufzeitfehler|serverfehler|unerwarteter "
            u"fehler|"
            u"fehler nach dem anmelden|fehlermeldung nach der anmeldung|etwas ging "
            u"schief|"
            u"fehlerseiten|gelbe fehlerseite|da ist etwas schiefgelaufen|fehler "
            u"500|500er|"
            u"500er fehler|http 500|einen 500|interner serverfehler"},
        {Error400, u"400|fehler 400|ungultige anforderung|fehlerhafte anforderung"},
        {Error403, u"403|fehler 403|verboten|forbidden"},
        {Error404,
            u"404|fehler 404|nicht gefunden|seite nicht gefunden|eigenen "
            u"optionen|eigene optionen|"
            u"nur die optionen"},
        {Error500,
            u"500|fehler 500|interner serverfehler|500er|500er "
            u"fehler|http 500|einen 500"},
        {Error503,
            u"503|fehler 503|dienst nicht verfugbar|503er|service unavailable|"
            u"dienst ist nicht verfugbar"},
        {Denied,
            u"zugriff verweigert|verweigert|keine berechtigung*|kein "
            u"zugriff|abgelehnt|"
            u"nicht berechtigt|zugriff wird verweigert|keine rechte|nicht "
            u"erlaubt|abgewiesen|"
            u"wird der zugriff verweigert"},
        {Unavailable, u"nicht verfugbar|nicht erreichbar|steht nicht zur verfugung"},
        {AssemblyError,
            u"datei oder assembly|assembly konnte nicht geladen werden|assembly|"
            u"konnte nicht geladen werden|dll fehlt"},
        {Renewed,
            u"erneuert|ersetzt|getauscht|ausgetauscht|gewechselt|"
            u"verlangert|erneuern|tausch|wechsel|"
            u"erneuerung|austausch|neu "
            u"ausgestellt|zertifikatswechsel|zertifikatstausch|"
            u"zertifikatserneuerung|zertifikatsaustausch|zertifikatwechsel|"
            u"zertifikattausch"},
        {Deleted,
            u"geloscht|entfernt|loschen|entfernen|weggeraumt|aufgeraumt|"
            u"rausgeworfen|weggeworfen|"
            u"geloescht|deinstalliert|rausgeloscht|weggeloscht|"
            u"rausgenommen|herausgenommen|gelöschtes|"
            u"ausgetragen|entnommen|entfernung|loschung|herabgestuft|"
            u"heruntergestuft|abgelost"},
        {Changed,
            u"geandert|verandert|umgestellt|angepasst|bearbeitet|verstellt|"
            u"umkonfiguriert|"
            u"zuruckgesetzt|geaendert|anderung*|umgebogen|uberschrieben|umgezogen|"
            u"modifiziert|"
            u"verbogen|editiert|umbenannt|verscharft|eingeschrankt|umgewandelt"},
        {Added,
            u"hinzugefugt|aufgenommen|mitglied|eingetragen|gesteckt|"
            u"hinzugenommen|ist in|hinzugefuegt|"
            u"gelegt"},
        {Moved, u"verschoben|umgezogen|migriert|verschieben|verschiebung"},
        {Installed,
            u"installiert|eingespielt|importiert|eingebaut|eingespielten|"
            u"aufgespielt|zugewiesen|"
            u"ausgerollt|installieren|eingebunden|drauf|konfiguriert|"
            u"eingerichtet|eingetragen"},
        {Restarted,
            u"neustart*|neu "
            u"gestartet|neugestartet|reboot*|rebootet|gebootet|durchgestartet|"
            u"stromausfall|neu starten|hochgefahren|neu gebootet"},
        {Failed,
            u"abgebrochen|zuruckgerollt|rollback|unterbrochen|abbruch|nicht fertig|"
            u"nicht durchgelaufen|bricht ab|brach ab|steckengeblieben|hangen "
            u"geblieben|"
            u"hangengeblieben|unvollstandig|nicht zu ende|halb fertig|ruckgangig "
            u"gemacht|"
            u"nicht sauber durch|update fehlgeschlagen|installation fehlgeschlagen|"
            u"fehlgeschlagenes update|fehlgeschlagenen update"},
        {Full,
            u"voll|kein platz|kein platz mehr|kein "
            u"speicherplatz|vollgelaufen|randvoll|lauft voll|"
            u"platz mehr|kein speicher mehr|0 "
            u"byte|ubergelaufen|volllaufen|kaum noch platz|ist voll"},
        {Skewed,
            u"falsch|geht vor|geht nach|vor|nach|weicht "
            u"ab|abweichung|daneben|verstellt|minuten|"
            u"asynchron|auseinander|verschoben|falsche zeit|stimmt "
            u"nicht|lauft falsch|hinterher|"
            u"minuten nach|minuten vor"},
        {Broken,
            u"kaputt|beschadigt|korrupt|defekt|zerstort|fehlerhaft|uberschrieben|"
            u"unvollstandig|"
            u"ungultig|halb "
            u"leer|halbleer|kaputte|verbogen|unbrauchbar|unlesbar|nicht lesbar|"
            u"zerschossen"},
        {PointsTo,
            u"zeigt auf|verweist auf|zeigt noch auf|zeigt|verweist|fuhrt "
            u"zu|zeigen auf"},
        {Blocks,
            u"blockiert|blockt|sperrt|gesperrt|verhindert|blockieren|"
            u"quarantane|in quarantane|filtert|"
            u"greift ein|verbietet|dazwischen|verhindern|geblockt|im weg"},
        {Slow,
            u"langsam|sehr langsam|dauert ewig|schleppend|dauert "
            u"minuten|trage|lahm|zah|elend langsam"},
        {AsksAgain,
            u"fragt nach dem kennwort|fragt nach dem "
            u"passwort|kennwortabfrage*|passwortabfrage*|"
            u"fragt standig|fragt immer wieder|kennwort "
            u"abfrage*|verlangt das kennwort|"
            u"verlangt das passwort|will das kennwort|will das "
            u"passwort|standig nach dem kennwort|"
            u"standig nach dem passwort|immer wieder nach dem "
            u"passwort|immer wieder nach dem kennwort|"
            u"nach dem passwort|nach dem kennwort|nach kennwort|nach "
            u"passwort|passwortfenster|"
            u"kennwortfenster|passwort "
            u"popup|anmeldefenster|passworteingabe|passwort abfrage*|"
            u"anmeldeaufforderung*"},
        {Cloned,
            u"geklont|klon|gleiche sid|kopie einer vm|aus einer "
            u"vorlage|ohne sysprep|kopierte vm|"
            u"gleichen sid|dieselbe sid"},
        {Grows, u"wachst|immer langer|wird langer|zu lang|wird immer langer"},
        {Exhausted, u"erschopft|aufgebraucht|keine mehr frei|ausgehen|gehen aus|verbraucht"},
        {Weak,
            u"zu schwach|unzureichende sicherheit|unzureichende "
            u"transportsicherheit"},
        {Helps,
            u"hilft|half|geholfen|behebt|behoben|geht es wieder|geht "
            u"wieder|lauft wieder|"
            u"funktioniert wieder|geht es sofort|wieder alles gut|geht "
            u"sofort wieder|lost das problem"},
        {NotElevated,
            u"ohne adminrechte|ohne administratorrechte|nicht als "
            u"administrator|doppelklick|"
            u"per doppelklick|nicht als admin|ohne erhohte rechte|ohne "
            u"admin rechte|doppelgeklickt|"
            u"ohne elevation"},
        {Since,
            u"seit|nach|nachdem|seit dem|seitdem wir|nach dem|begann "
            u"mit|seit der|infolge|bis|"
            u"fing an mit|angefangen mit|wegen|sobald|angefangen nach|fing "
            u"nach|weil|beim|als wir|"
            u"als ich"},
        {SinceThen,
            u"seitdem|seither|danach|jetzt|nun|ab da|seit dem|seit da|ab "
            u"dann|ab diesem tag"},
        {Recently,
            u"gestern|letzte woche|heute|heute fruh|heute morgen|gestern "
            u"abend|am montag|am dienstag|"
            u"am mittwoch|am donnerstag|am freitag|am samstag|am "
            u"sonntag|am wochenende|letzten monat|"
            u"vorgestern|vor kurzem|gerade|kurzlich|vor zwei tagen|vor "
            u"einer woche|letzte nacht|"
            u"neulich|vorhin|frisch|vor drei tagen|vergangene woche"},
        {Only, u"nur|bloss|ausschliesslich|lediglich|einzig|allein"},
        {Through, u"uber|via|durch|hinter|uber den"},
        {Direct,
            u"direkt|lokal|localhost|einzeln|direkt auf|am load balancer "
            u"vorbei|unter umgehung|"
            u"mit dem servernamen|direkt am server|fur sich|uber den "
            u"servernamen|direkt auf den server"},
        {Outside,
            u"von aussen|extern|aus dem internet|von zuhause|von "
            u"daheim|ausserhalb|von extern|"
            u"unterwegs|homeoffice|von zu hause|home office"},
        {Inside,
            u"intern|von innen|im lan|im buro|im haus|innerhalb|im internen "
            u"netz|im firmennetz"},
        {Without, u"ohne"},
        {ForAWhile,
            u"eine zeit lang|eine zeitlang|fur einige zeit|fur ein paar "
            u"stunden|fur eine stunde|"
            u"nach einigen stunden|nach ein paar stunden|eine weile|ein "
            u"paar stunden|fur eine weile|"
            u"alle paar stunden|fur kurze zeit|kurzzeitig|kurz|fur "
            u"einige stunden|nur fur kurze zeit|"
            u"dann geht es wieder los"},
        {New, u"neu|neue|neuer|neues|neuen|neu eingerichtet|frisch"},
        {Many,
            u"viele|vielen|sehr vielen|hunderte*|hunderten|zu viele|zu "
            u"vielen|uber 100|unmengen|"
            u"sehr viele|zig"},
        {Tried,
            u"versucht|probiert|ausprobiert|neu erstellt|neuerstellt|neu "
            u"angelegt|neu installiert|"
            u"neuinstalliert|gepruft|uberpruft|kontrolliert|verglichen|"
            u"nachgesehen|ausgefuhrt|"
            u"durchgefuhrt|bereits|repariert|recycelt|angeschaut|geprueft|"
            u"ueberprueft|"
            u"iisreset gemacht|durchgesehen|kopiert|nachgeschaut|laufen "
            u"lassen|neu aufgesetzt|"
            u"neu gebaut"},
        {NoChange,
            u"keine anderung|ohne erfolg|hat nichts gebracht|half "
            u"nicht|hilft nicht|nicht geholfen|"
            u"nichts gebracht|bringt nichts|brachte nichts|gleicher "
            u"fehler|gleiche fehler|"
            u"derselbe fehler|selber fehler|kein unterschied|ohne "
            u"wirkung|vergeblich|erfolglos|"
            u"keine besserung|keine veranderung|andert nichts|anderte "
            u"nichts|keine wirkung|"
            u"kein erfolg|nutzt nichts|hat nicht geholfen|nichts "
            u"geandert|brachte keine besserung|"
            u"genauso|kein effekt"},
        {Still, u"immer noch|noch immer|weiterhin|nach wie vor"},
        {ByAccident,
            u"aus versehen|versehentlich|irrtumlich|ungewollt|dummerweise|aus "
            u"dummheit"},
        {Maybe,
            u"vielleicht|eventuell|moglicherweise|ob|falls|konnte es "
            u"sein|vermute|kann es sein|"
            u"keine ahnung ob|nicht sicher|weiss nicht ob"},
        {Why,
            u"warum|wieso|weshalb|woran|wie kann|wie bekomme|wie komme|was "
            u"kann|jemand eine idee|"
            u"hilfe|was ist los"},
        {Not,
            u"nicht|nie|niemals|kann nicht|nicht mehr|lasst sich "
            u"nicht|nichts|keinesfalls|nimmer|nix|"
            u"garnicht|gar nicht|niemand|weder|keiner"},
        {No, u"kein|keine|keinen|keinem|keiner|keinerlei|ohne|null|keines"},
        {Self, u"wir|ich|habe|haben|habe ich|haben wir|hab|wurde von uns"},
        {Elsewhere,
            u"office 365|microsoft 365|exchange online|in der "
            u"cloud|cloud|o365|m365"},
        {Unlike,
            u"aber|wahrend|jedoch|sondern|obwohl|doch|allerdings|dafur|"
            u"hingegen|dagegen|nur dass|"
            u"ausser"},
        {And, u"und|oder|sowie|dann|beziehungsweise|bzw"},
        {WithMailbox,
            u"mit postfach|mit einem postfach|mit eigenem postfach|ein "
            u"postfach haben|"
            u"die ein postfach haben"},
        {OneBrowser,
            u"privates fenster|privaten "
            u"fenster|inkognito*|privatmodus|anderer browser|"
            u"anderen browser|einem browser|anderem browser"},
        {BareBlank, u"blank"},
    };
    return rows;
}

} // namespace wizard
