#include "wizard/evidence/words/lexicon/languages.h"

namespace wizard {

std::span<const Synonyms> germanAsides()
{
    using enum Word;
    static constexpr Synonyms rows[] = {
        {Attachment,
            u"anhang|anhange*|anhangen|angehangt|anlage|anlagen|foto|fotos|pdf|dateianhang*|"
            u"heruntergeladen|herunterladen|download*"},
        {BigSize,
            u"megabyte|mb|grosse anhange|grosse mail*|grosse dateien|grosser als|zu gross|"
            u"grossenlimit*|grossenbeschrankung*|grossere|kleine mails|kleine anhange|kleinere|"
            u"grosse sachen|mega"},
        {InlineImage,
            u"eingefugte bilder|eingebettete bilder|bilder in der mail|bilder in mails|"
            u"bilder in den mails|bilder im text|signaturbild*|logo in der signatur|"
            u"bilder in der signatur|eingefugten bilder|eingebetteten bilder"},
        {CalendarPrint,
            u"kalender drucken|kalenderdruck*|kalender ausdrucken|drucken des kalenders|"
            u"ausdruck des kalenders|den kalender drucken|kalender druckt"},
        {LightVersion,
            u"light version|leichte version|owa light|einfache version|vereinfachte version|"
            u"light variante"},
        {SecondFactor,
            u"zweiter faktor|zweiten faktor|zweite faktor|2fa|mfa|zwei faktor*|zweifaktor*|"
            u"multifaktor*|authenticator*|einmalcode*|einmalkennwort*|einmalpasswort*|token code|"
            u"bestatigung am handy|zusatzcode|otp|push nachricht*|push auf dem handy|"
            u"bestatigen am handy|freigabe am handy|tokenhersteller*|securenvoy|privacyidea|rublon|token "
            u"anmeldung|tokenanmeldung|ohne token|mit token|tokenabfrage|token seite|zwei faktor zusatz"},
        {DownloadName,
            u"download domane*|downloaddomane*|eigener hostname|eigenen hostnamen|"
            u"eigene domain fur anhange|eigene domane fur anhange|download domain|"
            u"extra namen fur anhange|eigenen namen fur anhange|download adresse"},
        {MailFlow,
            u"warteschlange*|mailfluss|keine mails gehen|mails bleiben liegen|mails hangen|"
            u"mail versand|postausgang|zustellung|zugestellt|stauen|stau|geht keine mail|"
            u"kommt keine mail|gehen keine mails|kommen keine mails|ausgehend*|mails kommen nicht|"
            u"mails gehen nicht|es kommt nichts|nichts kommt an|kommt nichts rein|geht nichts raus|"
            u"nichts rein|keine neuen mails|mails stapeln"},
        {NewYear, u"neujahr*|silvester|jahreswechsel|ersten januar|1 januar|mitternacht|2022|jahreswende"},
        {ScanEngine,
            u"scan engine|scanengine|malware engine|antimalware*|versionsnummer|malwarefilter|"
            u"malware filter|spamfilter"},
        {Cpu,
            u"cpu*|prozessor*|kerne|kern|vcpu*|rechenleistung|auslastung|ausgelastet|last|"
            u"prozessorlast|100 prozent|am anschlag"},
        {Memory, u"arbeitsspeicher|ram|speicher"},
        {VirtualMachine,
            u"virtuelle maschine*|virtuellen maschine|vm|vms|hypervisor*|esx*|vmware|hyper v|hyperv|"
            u"vmotion|virtualisierung*|nutanix|proxmox|virtueller server|virtuellen server|wirt"},
        {Snapshot,
            u"snapshot*|wiederhergestellt|wiederherstellung|restore*|aus dem backup|aus der sicherung|"
            u"zuruckgesichert|zuruckgespielt|neu aufgesetzt|recovery|recoverserver|rucksicherung|"
            u"sicherung zuruck|pausiert|angehalten|eingefroren|zuruckgedreht|alter snapshot|"
            u"altem snapshot|aus einem image|nach einem crash"},
        {NewServer,
            u"neuer server|neue server|neuen server|neuem server|neuer mailserver|neuen mailserver|"
            u"neue mailserver|dritten server|dritter server|weiteren server|weiterer server|"
            u"zusatzlichen server|zweitem server|neuer knoten|neuer exchange|neuen exchange|"
            u"neue exchange server|frisch installierter server|neu aufgesetzter server|neue kiste|"
            u"neuen knoten|ersatzserver|neue hardware|dazugekommen|hinzugekommen|frisch installiert|"
            u"zusatzserver"},
        {OtherClient,
            u"thunderbird|apple mail|davmail|scanner|drucker|kopierer|alte rechner|alter rechner|"
            u"alten rechnern|windows 7|windows xp|altes outlook|alten outlook|outlook 2010|"
            u"outlook 2013|outlook 2007|mac|macs|linux|alte pcs|alten pcs|altere rechner|"
            u"altere telefone|multifunktionsgerat*|fremdprogramm|alte windows|java|schnittstelle|"
            u"ein programm|unser programm|ticketsystem|warenwirtschaft|kiosk|altes programm|"
            u"steuerrechner"},
        {FarZone,
            u"new york|chicago|denver|texas|kalifornien|mexiko|brasilien|sao paulo|toronto|kanada|"
            u"zeitzone|hinter utc|westlich|usa|amerika|ostkuste|westkuste|buenos aires|bogota|lima"},
        {ShortWhile,
            u"vor einer stunde|seit einer stunde|vor zwei stunden|seit zwei stunden|vor drei stunden|"
            u"anderthalb stunden|heute morgen|heute fruh|gerade erst|vor minuten|eben erst|"
            u"stunden her|vorhin"},
        {IncidentOver,
            u"storung behoben|storung ist behoben|ticket schliessen|vorfall abgeschlossen|"
            u"keine neuen meldungen|keine weiteren meldungen|seitdem ruhe|seither ruhe|"
            u"wieder alles normal|lauft seitdem|lauft seither|langst behoben|"
            u"bereits behoben|seitdem nicht mehr aufgetreten|"
            u"problem gelost|problem ist gelost|problem behoben|problem ist behoben|problem wurde behoben|"
            u"problem erledigt|hat sich erledigt|thema erledigt|kann geschlossen werden|bitte schliessen|"
            u"funktioniert wieder alles|funktioniert alles wieder|lauft wieder alles|lauft alles wieder|"
            u"geht wieder alles|geht alles wieder|wieder in ordnung|lauft wieder normal|alles wieder gut|"
            u"alles wieder ok|alles wieder oben|fur die nachwelt|falls es jemandem hilft|nicht wieder "
            u"aufgetreten|nicht mehr aufgetreten|problem ist weg|fehler ist weg"},
        {Solved, u"gelost|behoben|erledigt|geklart|lauft wieder|geht wieder|funktioniert wieder"},
        {Relapse,
            u"seit heute wieder|heute wieder|jetzt wieder|wieder kaputt|wieder weg|erneut|schon wieder|"
            u"tritt wieder auf|kommt wieder|kam wieder|aber heute|aber jetzt|aber seit|aber nun|aber dann|"
            u"nur kurz|vorubergehend|nicht vollstandig|nicht ganz|ausser|bis auf|neues problem|anderes "
            u"problem|allerdings|ubrig bleibt|bleibt noch|seit heute"},
        {NothingBroken,
            u"nichts kaputt|ist nichts kaputt|keine storung|kein ausfall|kein akutes problem|kein akuter|"
            u"keine akute|theoretische frage|rein theoretisch|hypothetisch*|planungsfrage|bei uns ist das "
            u"nicht so|habe den fehler nicht|haben den fehler nicht|haben das problem nicht|habe das "
            u"problem nicht|tritt bei uns nicht auf|keine hilfe notig|kein produktivsystem|nicht produktiv"},
        {AskedBefore,
            u"was passiert wenn|was wurde passieren|bevor ich|bevor wir|wir planen|ich plane|geplant ist|"
            u"vorab|im voraus|im vorfeld|verstandnisfrage|kurze frage|allgemeine frage|frage zur doku*|"
            u"betriebsanleitung|betriebshandbuch|dokumentation|richtige reihenfolge|welche reihenfolge|was "
            u"muss ich beachten|worauf muss ich achten|nachste woche|nachsten monat|vermeiden|aus neugier|"
            u"interessehalber"},
        {PlannedWork,
            u"wartungsfenster*|geplante wartung|geplanten wartung|angekundigte wartung|"
            u"geplante anderung|setup lauft|update lauft|geplante arbeiten|"
            u"wie geplant|planmassig*|wie angekundigt"},
        {GoodTarget,
            u"als ziel|von dort aus|sich selbst|zu sich selbst|auf sich selbst|mit sich selbst|"
            u"zu beiden|vom anderen aus"},
        {Script,
            u"skript|skripte|script|scripts|geplante aufgabe*|automatisier*|aufgabenplanung|batch|"
            u"jobs|aufgabe|automat"},
        {Monitoring,
            u"uberwachung*|monitoring|scom|prtg|zabbix|nagios|checkmk|alarm*|sonde*|health set*|"
            u"gesundheit*|ampel|meldungen aus dem monitoring|alarmiert"},
        {HealthMailbox,
            u"health mailbox*|healthmailbox*|uberwachungspostfach*|monitoring postfach*|"
            u"uberwachungskonten|monitoring konten"},
        {FreeBusy,
            u"frei gebucht|frei gebucht*|verfugbarkeit*|kalenderfreigabe*|frei belegt|"
            u"kalender der kollegen|terminplanung|schraffiert|kalender der cloud"},
        {HybridApp,
            u"hybrid app*|hybridanwendung*|dedizierte hybrid*|hybrid assistent*|hybridassistent*|"
            u"hybrid*"},
        {Compliance, u"ediscovery|e discovery|compliance|inhaltssuche|beweissicherung"},
        {SignedInByWindows,
            u"automatisch angemeldet|einmalanmeldung|ohne anmeldung|ohne kennwort|nie ein kennwort|"
            u"plotzlich ein formular|anmeldeformular|windows anmeldung|integrierte anmeldung|"
            u"nie anmelden|durchgereicht"},
        {MailInstead,
            u"landet in owa|landet im postfach|landet im webmail|statt der verwaltung|"
            u"webmail statt|owa statt|postfach statt|statt des admin center"},
        {OwnOptions,
            u"eigene einstellungen|eigenen einstellungen|eigene optionen|eigenen optionen|"
            u"abwesenheits*|personliche einstellungen|optionen seite|optionenseite|meine optionen|"
            u"urlaubsnotiz|personlichen einstellungen"},
        {GroupKind,
            u"universell*|globale gruppe*|globale gruppen|gruppenbereich|gruppentyp|domanenlokal*|"
            u"lokal in domane|mailaktiviert|mail aktiviert|verteilergruppe*|gruppen umgestellt|"
            u"gruppen umgewandelt|gruppen konvertiert|gruppe umgewandelt|gruppe umgestellt|"
            u"gruppen auf global|gruppe auf global|auf global umgestellt|gruppenart|"
            u"bereich der gruppe*"},
        {BackupProduct,
            u"backup software|backupsoftware|backup tool|sicherungssoftware|backup leute|veeam|"
            u"backup produkt|backup dienstleister|datensicherung|backup agent"},
        {Network,
            u"vpn|anderes netz|anderen netz|netzwerk*|subnetz*|netzsegment*|segment|vlan*|wlan|"
            u"stockwerk|etage|homeoffice|home office|anderer standort|anderen standort|netzbereich|"
            u"andere netz"},
        {AddressList,
            u"ip einschrankung*|ip beschrankung*|ip filter|erlaubte adressen|ip bereich*|"
            u"ip adressbereich*|whitelist|adressbeschrankung|ip sperre|nur von bestimmten|ip adressen"},
        {ScriptPolicy,
            u"ausfuhrungsrichtlinie*|skriptausfuhrung|skripte deaktiviert|skripte nicht erlaubt|"
            u"skripts nicht|skripte ausfuhren|ausfuhrung von skript*|remotesigned|skripte durfen|"
            u"keine skripte|skripte verboten"},
        {TrustedHosts,
            u"trustedhosts|trusted hosts|vertrauenswurdige hosts|vertrauenswurdigen hosts|winrm*|"
            u"alle hosts|vertrauenswurdig eingetragen|stern|sternchen|arbeitsgruppe|nicht in der domane|"
            u"ausserhalb der domane|allen rechnern vertraut|allen vertrauen"},
        {VdirUrls,
            u"alle urls|interne url*|externe url*|interne und externe|urls gesetzt|url skript|"
            u"urls aller|internen url*|externen url*|namensumstellung|adressen aller|"
            u"exchange adressen|interne adressen|alle adressen|jede adresse|alle virtuellen verzeichnisse|"
            u"allen virtuellen verzeichnissen"},
        {RemoteComputer,
            u"von meinem rechner|von meinem pc|von einem anderen rechner|von einem anderen server|"
            u"vom anderen server|von anderen servern|anderer rechner|anderen rechner|admin pc|"
            u"sprunghost|managementserver|verwaltungsserver|admin server|terminalserver|adminrechner|"
            u"verwaltungsrechner|sprungserver|jumphost|vom admin|von meinem arbeitsplatz|"
            u"remote"},
        {OnServerItself,
            u"auf dem server|auf dem server selbst|direkt am server|lokal|am server|auf den servern|auf den "
            u"servern selbst|"
            u"auf diesem server|direkt auf dem server|auf der maschine|auf der kiste"},
        {Toolbox, u"toolbox|warteschlangenanzeige|warteschlangen viewer|queue viewer"},
        {DotNet, u"dotnet*|.net|net framework*|.net framework*|framework|net version|punkt net"},
        {ForeignTool,
            u"archivierung*|archivtool|archivlosung|crm|signaturtool|signatursoftware|migrationstool|"
            u"ews api|managed api|zusatztool|zusatzprogramm|plugin*|drittanbieter*|faxsoftware|"
            u"fremdsoftware|addon*|dll kopiert|journaling|fremdtool|schnittstelle|hersteller der|direkt auf "
            u"dem exchange|software auf dem exchange|raumbuchung*|fremde software|software des herstellers|"
            u"raumanzeige*|raumdisplay*|turschild*|raumpanel*"},
        {SecurityModule,
            u"modsecurity|mod security|isapi|web application firewall|sicherheitsmodul*|iis filter|"
            u"anforderungsfilter*|sicherheitsfilter|iis plugin|beobachtungsmodus|nur beobachten|"
            u"web firewall|protokolliert nur|nur protokollier*|nur mitlesen|liest nur mit|regelwerk|"
            u"regelsatz*|blockiert nichts|blockt nichts|waf modul|im iis selbst|zusatzmodul|"
            u"filtermodul|nur protokoll|owasp"},
        {Session,
            u"remotedesktop|rdp|sitzung|abgemeldet|abmelden|bildschirm gesperrt|nur gesperrt|"
            u"angemeldet geblieben|pc gesperrt|angemeldet|terminalsitzung|noch angemeldet|"
            u"offene sitzung|nicht abgemeldet|seit gestern angemeldet|dieselbe sitzung|nie abgemeldet"},
        {Extension,
            u"erweiterung*|werbeblocker*|adblock*|browsercache|cookies|cookie|cache|browserprofil|"
            u"profil|privates fenster|inkognito|addon*|add on*|plugin*|gastprofil|neues profil|"
            u"cache geleert"},
        {SomePeople,
            u"einige|einigen|manche|manchen|ein paar|einzelne|einzelnen|die halfte|mehrere benutzer|"
            u"mehrere kollegen|teil der leute|teil der benutzer|teil der kollegen|gewisse|bestimmte|"
            u"bestimmten|handvoll|zwei benutzer|drei benutzer|eine abteilung|die buchhaltung|"
            u"der vertrieb|nur die|nur diejenigen|wer"},
        {Returner,
            u"elternzeit|mutterschutz|zuruckgekommen|wieder aktiviert|reaktiviert|wieder eingestellt|"
            u"wiedereingestellt|lange krank|krankgeschrieben|ruckkehr*|sabbatical|war deaktiviert|"
            u"beurlaub*|wieder da|altes konto|konto wiederverwendet|wieder im haus|lange abwesend|"
            u"wieder verbunden"},
        {RenamedPerson, u"geheiratet|heirat|namensanderung|neuer name|neuen namen|umbenannt|nachname*"},
        {Approval,
            u"freigabe|freigeben|freigegeben|freischalten|freigeschaltet|genehmig*|zuruckgehalten|"
            u"quarantane|wartet auf|zulassen|zugelassen|warten auf|muss erst erlaubt|erlaubt werden|"
            u"wartet auf erlaubnis|bis der administrator|vom administrator zugelassen"},
        {FiveYears,
            u"funf jahre*|5 jahre*|funf jahren|5 jahren|seit der erstinstallation|jubilaum|"
            u"auf den tag genau"},
        {CertificateTool,
            u"let s encrypt|lets encrypt|letsencrypt|acme*|win acme|winacme|certify|certbot|"
            u"kostenlose zertifikat*|zertifikatstool*|zertifikats tool|automatisch erneuert|"
            u"kostenloses zertifikat*"},
        {OtherNames,
            u"autodiscover|servername*|eigenen namen|eigener name|localhost|anderen namen|"
            u"andere namen|interner name|internen namen|ip adresse|uber die ip|per ip|maschinenname|"
            u"kurzname|mit der ip|alten namen"},
        {OneName,
            u"einen namen|auf den namen|nur unter dem namen|nur auf den|hostname*|hort nur|"
            u"offentlichen namen|nur unter dem"},
        {BareName,
            u"ohne https|nur den namen|nur der name|ohne s|https davor|https eintipp*|https eingibt|"
            u"https eintippen|per http|mit http|nur die adresse|kurze adresse|kurzadresse|"
            u"https voranstell*|sicheren kanal|das s davor|s davor"},
        {SubFolder,
            u"weiterleitung*|umleitung*|weitergeleitet|umgeleitet|leitet um|leitet weiter|leute auf|"
            u"direkt auf owa|auf owa leiten|springt auf|springt direkt|umgebogen"},
        {Kerberos, u"kerberos|spn|spns|dienstprinzipal*|tickets|alternatives dienstkonto"},
        {Encryption,
            u"verschlusselung*|rc4|aes|protokollversion*|alte protokolle|alten protokolle|tls*|"
            u"krypto*|alte verschlusselung*|unsichere protokolle|unsichere*"},
        {Hardening,
            u"hartung*|gehartet|gehartete*|geharteten|harten|audit*|auditor*|pentest*|penetrationstest*|"
            u"sicherheitsabteilung|security team|sicherheitsteam|it sicherheit|bsi|"
            u"informationssicherheit|prufer|abgesichert|absicherung*|security|sicherheitsbeauftragte*|"
            u"securityleute|sicherheitsrichtlinie*|revision|cis|baseline|schwachstellenscan*|"
            u"schwachstelle*|versicherung|iso|zertifizierung|vorgabe*|empfehlung*|dichtgemacht|"
            u"abgedichtet|was fur die sicherheit|etwas fur die sicherheit|fur die sicherheit eingerichtet|"
            u"mehr sicherheit"},
        {CredentialProtection,
            u"credential guard|virtualisierungsbasiert*|schutz der anmeldedaten|schutzfunktion*|vbs|"
            u"device guard|kennwortschutz|anmeldeinformationsschutz|ab werk an|standardmassig an|"
            u"isolierung der anmeldedaten|anmeldedaten isolier*|schutzfunktionen|werkseinstellung*|"
            u"ab werk|kernisolierung|virtualisierungsschutz|isoliert die kennworter"},
        {NewWindows,
            u"windows server 2025|server 2025|neueste windows*|neuesten windows|allerneueste*|"
            u"allerneuesten|2025|neuem windows|neuen windows|windows 2025"},
        {ForeignWindows,
            u"deutsches windows|deutschen windows|windows auf deutsch|deutscher server|"
            u"windows deutsch|deutsche version|kein englisches|deutschem windows|deutschsprachig*"},
        {TemporaryFiles,
            u"temporare dateien|temp ordner|kompilier*|ubersetzen|kann nicht schreiben|schreiben"},
        {LogFiles,
            u"logdatei*|protokolldatei*|logs|logfiles|inetpub|logordner|protokolle|"
            u"transaktionsprotokoll*|transaktionslog*|protokollordner|logs von|gigabyte"},
        {FileName,
            u"datei|dateien|dll|dlls|assembly|programmdatei*|bibliothek*|exchange datei*|"
            u"irgendeine datei"},
        {Untouched,
            u"unverandert|nicht angefasst|nicht angeruhrt|unangetastet|wie vorher|wie zuvor|"
            u"ist das alte|wie immer|nichts geandert"},
        {NothingChanged,
            u"niemand hat|keiner hat|nichts geandert|nichts gemacht|nichts installiert|ohne anlass|"
            u"aus heiterem himmel|von selbst|einfach so|von heute auf morgen|keine anderungen|"
            u"nichts verandert|niemand war dran|keiner war dran|plotzlich|sich nichts geandert|"
            u"nichts angefasst|nichts umgestellt|sonst nichts geandert"},
        {PasswordRefused,
            u"passwort falsch|kennwort falsch|passwort wird nicht|kennwort wird nicht|"
            u"passworter werden|kennworter werden|passwort stimmt|kennwort stimmt|richtigem kennwort|"
            u"richtigem passwort|richtiges passwort|richtiges kennwort|falsches passwort|"
            u"falsches kennwort|passwort abgelehnt|kennwort abgelehnt"},
        {CertificateWarning,
            u"nicht privat|nicht sicher|zertifikatswarnung*|zertifikatwarnung*|sicherheitswarnung*|"
            u"nicht vertrauenswurdig|zertifikatsfehler*|zertifikatfehler*|sicherheitshinweis*|"
            u"rote seite|vertrauen soll|unsichere verbindung|verbindung unsicher|warnmeldung*|warnung*|"
            u"rotes schloss"},
        {HeaderTooLong,
            u"kopf zu lang|header zu lang|kopfzeile zu lang|anforderung zu lang|header zu gross|"
            u"zu lang|header ist zu|kopfzeile*|zu langer"},
        {NotSends,
            u"nicht senden|nicht versenden|nicht verschicken|senden geht nicht|versand klappt nicht|"
            u"kann nicht gesendet|versenden|verschicken|senden|abschicken|auf senden|beim senden|"
            u"bleibt im entwurf*|bleibt in den entwurf*|liegt in den entwurf*|senden knopf"},
        {HtmlText, u"html|html text|html code|html seite|quelltext|haufen html"},
        {CannotConvert,
            u"konvertier*|kann nicht konvertiert|umwandlung|umwandeln|leere spalten|halb leer|"
            u"unvollstandig*|deserialisier*|serialisier*|leere felder"},
        {OldLook,
            u"alte oberflache|alten oberflache|altes aussehen|altes design|alte version|alten version|"
            u"alte seite|alten seite|alte owa|alte ansicht|alte verwaltung*|wie fruher|alte webmail|"
            u"alte adminseite|sieht aus wie|alte maske|vorversion|alten look|alter look|alten ecp|"
            u"alte ecp|alte konsole"},
        {BeingMoved,
            u"verschoben|verschiebung|umgezogen|umzug|umziehen|migrationsbatch|batch|charge|"
            u"wird verschoben|schwung|welle|migriert|migrieren"},
        {BackByItself,
            u"halbe stunde|halben stunde|von alleine|von allein|am nachsten tag|nachsten morgen|"
            u"am nachsten morgen|nach einer weile|nach einiger zeit|spater geht|geht vorbei|abwarten|"
            u"gewartet|warten"},
        {Doubled, u"doppelt*|zweimal|duplikat*|existiert bereits|gibt es schon|zwei eintrage"},
        {HalfWay,
            u"abgebrochen|abbruch|mittendrin|auf halbem weg|halber strecke|zuruckgerollt|rollback|"
            u"zuruckgesetzt|nicht fertig|unterbrochen|hangen geblieben|nicht abgeschlossen|ruckgangig|"
            u"bricht ab|bricht gleich|bricht sofort|am anfang ab|gleich am anfang|brach ab|nicht "
            u"durchgelaufen|schritt|prozent|rollte zuruck|zuruck gerollt|"
            u"steigt aus|ausgestiegen|blieb stehen|bleibt stehen|stehen geblieben"},
        {LeftOver,
            u"vergessen|ubrig|ubriggeblieben|liegengeblieben|nicht zuruckgenommen|"
            u"nicht zuruckgestellt|stehen gelassen|stehengelassen|noch drin"},
        {NotListed,
            u"nicht gelistet|keine datenbanken|keine server|liste ist leer|listen leer|"
            u"nicht angezeigt|nicht sichtbar|sehe keine|sieht keine|zeigt keine"},
        {Crashes,
            u"absturz*|sturzt ab|sturzen ab|abgesturzt|stirbt|krepiert|schmiert ab|crasht|crash*|"
            u"kackt ab|verabschiedet sich|raucht ab|kippt|kippen|klappt weg|fliegt weg|steigt aus|haut es "
            u"um|semmelt ab|4999|4999er|ereignis 4999|sturzt|sturzen"},
        {Sometimes,
            u"manchmal|ab und zu|gelegentlich|sporadisch|hin und wieder|mal so mal so|zufallig|"
            u"jedes zweite mal|jeder zweite|mal geht|wechselnd|unregelmassig|mal ja|beim dritten|"
            u"beim zweiten|gluckssache|je nachdem|immer mal wieder|mal klappt"},
        {Overnight, u"uber nacht|letzte nacht|heute nacht|nachts|in der nacht|ubernacht|gestern nacht"},
        {AllAtOnce,
            u"gleichzeitig|alle auf einmal|zur selben zeit|zeitgleich|im selben moment|uberall|"
            u"zur gleichen zeit|auf allen servern|alle server|alle gleichzeitig|beide server|"
            u"beiden servern|samtliche server|auf jedem|jeder server|alle knoten|auf allen|alle drei|"
            u"alle vier|organisationsweit|beide knoten"},
        {Periodic,
            u"alle paar tage|alle paar stunden|alle drei|alle zwei|jeden tag|jeden morgen|alle zehn|"
            u"alle 10|alle 15|jede stunde|einmal die woche|regelmassig|bis zum nachsten mal|alle vier|"
            u"taglich|jeden montag"},
        {OnlyHere,
            u"nur hier|nur auf dem|nur dieser server|nur ein server|nur auf einem|nur der zweite|"
            u"nur der eine|nur auf diesem"},
        {ByName,
            u"einzeln|direkt|direkt auf|mit ihrem namen|einzeln mit|uber den servernamen|"
            u"am lastverteiler vorbei|ohne lastverteiler|direkt angesprochen|direkt aufgerufen|"
            u"direkt uber|am balancer vorbei|umgehe"},
        {Several,
            u"zwei server|beide server|zwei exchange|zwei mailserver|drei server|vier server|cluster|"
            u"dag|mehrere server|serverpaar|anderer server|andere server|anderen server|"
            u"zweiter server|zweite server|der andere|der zweite|beiden servern|zwei knoten|farm"},
        {QueryString,
            u"abfragezeichenfolge*|query string|adresse wird immer langer|adresszeile|url zu lang|"
            u"immer langer|adressleiste"},
        {Bits32, u"32 bit|32bit|32 bittig"},
        {Placeholder, u"prozentzeichen|platzhalter|variable im klartext"},
        {Registry, u"registry|registrierung|registrierungs*|reg key|registryschlussel*|lsa"},
        {SearchFolder,
            u"suchordner|binsearch*|suchpfad*|anwendungseinstellung*|datei ist da|dll ist da|"
            u"datei liegt da|dll liegt da|wo die seite sucht"},
        {SetupFolder,
            u"setup ordner|bin setup|altere dll|alte dll|methode fehlt|methode nicht gefunden|"
            u"falsche version|alter als der build"},
        {Fips, u"fips*|fips modus|konforme algorithmen"},
        {CloudAlias, u"cname|dns alias|zeigt auf office 365|alias"},
        {SrvRecord, u"srv|msdcs|zone|stammdomane|rootdomane|root domane|unterdomane|gesamtstruktur*"},
        {Year2010, u"exchange 2010|2010"},
        {Year2013, u"exchange 2013|2013|2013er|cu11"},
        {Cu11, u"cu11|cu 11"},
        {FirstRelease, u"rtm|erste version|allererste version|ursprungliche version|iso vom ersten tag"},
        {ContentType, u"inhaltstyp*|content type"},
        {KerbModule, u"kerb|kerbauth*|wsman"},
        {OtherProgram,
            u"port belegt|anderes programm|apache|anderer prozess|tomcat|belegt|port ist in gebrauch|"
            u"anderer dienst"},
        {AdsiEdit, u"adsi edit|adsiedit|adsi|konfigurationspartition|ad objekt*"},
        {Recreated, u"neu angelegt|neu erstellt|neu erzeugt|neu anlegen|neu erstellen"},
        {WwwRoot, u"wwwroot|physischer pfad|physikalischer pfad|inetpub"},
        {NoApplications,
            u"keine anwendungen|keine webanwendung*|baum ist leer|keine virtuellen verzeichnisse|"
            u"keine ordner|unter der site nichts|site ist leer|kein owa ordner|nichts darunter"},
        {MailboxRole, u"postfachrolle|clientzugriff*|cas|cas rolle|nur postfach*|mailboxrolle"},
        {EventLogRight,
            u"ereignisprotokoll*|protokoll fur die quelle|siem|sicherheitsbeschreibung|log offnen|"
            u"eigene quelle|schreibrecht*|ins protokoll schreiben"},
        {Offload, u"offload*|ssl terminier*|terminiert*|entschlusselt*|neu verschlusselt"},
        {HealthProbe,
            u"healthcheck*|health check|zustandsprufung|sonde|erwartet 200|markiert|als down|keepalive"},
        {CheckReport, u"healthchecker|health checker|bericht|rote zeilen|report"},
        {TwoLogins,
            u"zwei anmeldungen|zweimal anmelden|doppelte anmeldung|zweites fenster|graues fenster|"
            u"vorauthentifizierung|erst am proxy|preauth*"},
        {DomainPrefix, u"domane davor|mit domane|domane vor|ohne domane|standarddomane|domane benutzer"},
        {AuthScheme,
            u"basic|basisauthentifizierung|standardauthentifizierung|ntlm*|moderne authentifizierung|"
            u"moderne anmeldung|modern auth*"},
        {ModernAuth, u"moderne authentifizierung|moderne anmeldung|modern auth*|hma"},
        {RemoteScript,
            u"mein skript|unser skript|new pssession|pssession|connectionuri|remote powershell|"
            u"skript verbindet"},
        {HttpsAddress,
            u"https adresse|mit https|http statt|auf https|https statt|http auf https|"
            u"auf https umgestellt|adressen sicher"},
        {ComputerAccount, u"computerkonto*|serverkonto|maschinenkonto|vertrauensstellung|computerkonten"},
        {HostsFile, u"hosts datei|hostsdatei|lost auf|alte adresse|falsche ip|dns eintrag"},
        {ImportKey,
            u"cer|pfx|schlusselsymbol|ohne schlussel|machinekeys|privater schlussel|"
            u"privaten schlussel|crt|anmeldesitzung"},
        {NewKey, u"elliptisch*|ecc|ecdsa|cng|neue vorlage|neuer vorlage|schlusselspeicher*|ksp"},
        {InternalCa,
            u"interne ca|internen ca|eigene ca|eigenen ca|firmen ca|hauseigene ca|"
            u"interne zertifizierungsstelle|eigenen zertifizierungsstelle"},
        {OneServerPort,
            u"feste ip|bestimmte ip|zweite netzwerkkarte|netzwerkkarte|keine zugewiesen|sni|eine ip"},
        {ServerToServer,
            u"zwischen den servern|server zu server|postfach auf dem anderen|postfach liegt auf|"
            u"umgekehrt|serverubergreifend"},
        {FirewallChange,
            u"firewall*|netzwerkteam|vlan*|segmentier*|ports gesperrt|ports zu|router|neue firewall|"
            u"firewallregel*|firewall team|pakete verworfen|netzumbau|netz umgebaut"},
        {NotOwnService,
            u"sharepoint|dateiserver|fileserver|citrix|sql|andere dienste|netzlaufwerke|andere anwendungen|"
            u"dateifreigaben"},
        {RoleMember,
            u"organization management|rollengruppe*|domanen admin*|domanenadmin*|verwaltungsrolle*|"
            u"in der gruppe|mitglied|volle rechte|rolle*"},
        {NewColleague,
            u"neuer kollege|neue kollegin|neuen kollegen|neuer admin|azubi|neuer mitarbeiter|"
            u"soll ubernehmen|dienstkonto|nachfolger|unser neuer kollege|neu im team|nachfolgerin"},
        {ManyGroups,
            u"vielen gruppen|viele gruppen|jeder gruppe|hunderte gruppen|gruppenmitgliedschaft*|"
            u"gruppen|verschachtelt*"},
        {DollarName, u"dollar*|dollarzeichen|endet auf|mit dollar|dollar am ende"},
        {Inheritance,
            u"vererb*|adminsdholder|geschutzte gruppe*|fruher domanenadmin|war mal admin|container|"
            u"war fruher admin|ehemaliger admin|fruher admin"},
        {NewPhone,
            u"neues handy|neue handys|neuem handy|neues telefon|neue gerate|zuruckgesetzt|"
            u"neu eingerichtet|erste synchronisierung|neues smartphone|neues iphone|neue iphones|"
            u"ersatzgerat"},
        {PhoneCertificate, u"handys zertifikat*|zertifikat auf dem handy|sichere verbindung"},
        {TcpPorts,
            u"tcp ports|keine ports|freie ports|portmangel|halb offen|halb geschlossen|"
            u"aktive anforderungen|ephemer*"},
        {NoShellsLeft,
            u"maximale anzahl|zu viele sitzungen|sitzungen offen|schliesst nicht|uberschritten|maximal"},
        {WebProxy, u"proxy|web proxy|internetproxy|winhttp|systemproxy|ausnahmen"},
        {OldFramework, u"wmf|management framework|powershell 5|powershell aktualisiert"},
        {OldEngine, u"powershell 2|powershell 2 0|alte powershell|installierte version"},
        {OldServer2012, u"2012 r2|2012r2|server 2012|2008 r2"},
        {ExportModule, u"export module|metadaten|methode nicht gefunden"},
        {EnvVariable, u"umgebungsvariable*|systemvariable*|installationspfad"},
        {PowerShellFolder,
            u"powershell verzeichnis*|powershell anwendung|powershell ordner|virtuelle powershell"},
        {Port80Word, u"port 80|http bindung|http eintrag|unverschlusselt*|http zeile"},
        {Port444Word, u"444|port 444"},
        {SslTick, u"ssl erforderlich|ssl zwang|ssl erzwungen|ssl erzwingen|angehakt|hakchen"},
        {AccessRuleWord, u"zugriffsregel*|clientzugriffsregel*|regel in exchange|regel"},
        {RewriteWord, u"rewrite|url rewrite|muster|proxynotshell|notfallregel|notfall regel"},
        {AutomaticProtection,
            u"mitigation*|automatische schutzmassnahme*|gegenmassnahme*|notfallmassnahme*|"
            u"microsoft schiebt|entscharf*"},
        {ConfigFile,
            u"web config|webconfig|konfigurationsdatei*|config datei|500 19|konfigurationsdaten|config"},
        {SharedConfig,
            u"sharedwebconfig|gemeinsame konfig*|shared web config|gemeinsame konfigurationsdatei|"
            u"gemeinsamen konfigurationsdatei"},
        {HandEdited, u"von hand|editiert|per hand|notepad|bearbeitet|handisch|manuell"},
        {NothingListens,
            u"verbindung abgelehnt|verbindung verweigert|antwortet nichts|nichts antwortet|"
            u"verbindung abgewiesen"},
        {SitesStopped, u"websites gestoppt|site gestoppt|website gestoppt|beide sites|website angehalten"},
        {BadRequestWord, u"bad request|400|ungultige anforderung|ungultige anfrage"},
        {DcUpdate, u"domanencontroller gepatcht|dcs gepatcht|updates auf den dcs|nur die dcs"},
        {KdcService,
            u"kdc|schlusselverteilung*|kerberos dienst|schlusseldienst|ticketdienst|verteilungsdienst"},
        {SamPolicy, u"sam|remoteaufrufe|offlineadressbuch|oab"},
        {AuditRight,
            u"uberwachungsrecht*|benutzerrechte|uberwachungs und sicherheitsprotokoll*|sacl|"
            u"zuweisen von benutzerrechten"},
        {GroupCleanup,
            u"ad aufraumen|ad bereinigung|aus gruppen|gruppe exchange servers|ad aufgeraumt|"
            u"aus der gruppe"},
        {InAdminGroup,
            u"in domanen admins|zu den domanen admins|bei den domanen admins|verschachtelt|"
            u"trusted subsystem|domain admins|organisations admins"},
        {NewCertificate,
            u"neue zertifikat|neues zertifikat|neuen zertifikat|neuem zertifikat|neue wildcard|"
            u"neues wildcard|neue zert|zertifikatstausch|zertifikatswechsel|zertifikattausch|"
            u"zertifikatserneuerung|neues zert|neuem zert|neuen zert|neues cert|neues ssl"},
        {ShellLost, u"shell nicht gefunden|shell wurde nicht gefunden|shell id|mitten in der sitzung"},
        {BypassUrl, u"bypass url|bypass adresse|nlb bypass|umgehungs url|bypass"},
        {TokenSigning,
            u"tokensignatur*|signaturzertifikat*|signierzertifikat*|falsche zielgruppe|"
            u"token wird abgelehnt|token signatur"},
        {NewThing, u"neu|neue|neuer|neues|neuen|nagelneu*|frisch"},
        {HttpVersion, u"http 1 1|http2|http 2|http version|protokollversion"},
        {Slow, u"lahm|zah|trage|kriecht|ewig|schneckentempo|langsam*|braucht ewig|dauert ewig"},
        {MailUsersFine,
            u"anwender merken nichts|benutzer merken nichts|anwender arbeiten normal|"
            u"niemand beschwert sich|benutzer haben keine|anwender haben keine|niemand betroffen|keine "
            u"beschwerden|keiner beschwert sich|"
            u"keine anwender betroffen|kein anwender betroffen|keine benutzer betroffen|"
            u"benutzer laufen uber|anwender laufen uber|niemand meldet|keiner meldet|benutzer arbeiten "
            u"normal|alle arbeiten normal"},
        {AutodiscoverEws,
            u"ews|autodiscover|webdienste|mac outlook|outlook am mac|outlook auf dem mac|raumbuchung*|"
            u"kalender tool*|kalendertool*|abwesenheitsassistent"},
        {OnePerson,
            u"eine kollegin|ein kollege|nur bei mir|mein chef|meine chefin|der chef|die chefin|"
            u"ein benutzer|eine benutzerin|eine person|ein einziger|ein anwender|eine anwenderin|"
            u"nur ich|nur mein|bei mir|nur sie|nur er|nur eine|ein mitarbeiter|eine mitarbeiterin|unser "
            u"direktor|eine dame"},
        {SmallFault, u"vorschau*|briefumschlag*|vorlagen|zeitzone*|transportregel*|suchergebnis*"},
        {Cipher,
            u"chiffre*|cipher*|verschlusselungssammlung*|reihenfolge der verschlusselung|"
            u"chiffrensammlung*"},
        {SignedAnew,
            u"ab und wieder angemeldet|ab und angemeldet|neu angemeldet|ab und anmelden|neuer sitzung|"
            u"neue sitzung|abgemeldet und wieder"},
        {MembersSame,
            u"noch mitglied*|alle noch drin|mitglieder sind noch|mitglieder unverandert|"
            u"niemand entfernt|schon mitglied|bereits mitglied|noch in der gruppe|noch alle drin|"
            u"mitglieder stimmen|weiterhin mitglied"},
        {AllAdmins,
            u"alle admins|jeder admin|kein admin|keiner der admins|alle administratoren|"
            u"kein administrator|samtliche admins|alle vier admins|alle drei admins|ganze adminteam|"
            u"ganze admin team|keiner von uns admins"},
        {CanRead, u"lesen geht|lesen klappt|lesen kann|kann lesen|konnen lesen|lesen ist|lesen funktioniert"},
        {OtherMailbox,
            u"zweites postfach|freigegebene* postfach*|zusatzlich* postfach*|offentliche* ordner*|"
            u"weiteres postfach|fremdes postfach|gruppenpostfach*|teampostfach*"},
        {NeverPatched,
            u"nie gepatcht|nie aktualisiert|original dvd|nie updates|keine updates bekommen|"
            u"ohne updates|seit jahren keine updates|jahrelang nicht|ungepatcht|nie ein update"},
        {StillOnOld,
            u"noch auf dem alten|noch nicht umgezogen|noch nicht migriert|noch auf 2010|"
            u"auf dem alten liegen|noch druben|alte postfacher"},
        {GroupsAlike,
            u"anzahl der gruppen|ohne gruppen|egal wie viele gruppen|wenige gruppen|kaum gruppen|"
            u"unabhangig von gruppen"},
        {ForeignLibrary,
            u"bibliothek* mit in den exchange|in den exchange programmordner|exchange programmordner|"
            u"in den exchange ordner|ins exchange verzeichnis|bibliothek* kopiert|dlls kopiert|"
            u"eigene dll*|eigene bibliothek*|bibliotheken zum ansprechen"},
        {AllHours,
            u"rund um die uhr|zu jeder zeit|zu jeder tageszeit|auch nachts|tag und nacht|egal wann|"
            u"egal zu welcher zeit"},
        {OnlySlow,
            u"nur langsam|aber langsam|nur zah|nur trage|keine fehlermeldung*|nichts kaputt|"
            u"irgendwann geht|am ende geht|halbe minute|20 sekunden|30 sekunden"},
    };
    return rows;
}

} // namespace wizard
