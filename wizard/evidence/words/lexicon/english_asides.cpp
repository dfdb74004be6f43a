#include "wizard/evidence/words/lexicon/languages.h"

namespace wizard {

std::span<const Synonyms> englishAsides()
{
    using enum Word;
    static constexpr Synonyms rows[] = {
        {Attachment,
            u"attachment*|attached|attach|attaching|attaches|photo*|pdf|pdfs|download*|"
            u"file from a mail|picture in a mail|picture in an email|picture in the mail|pictures in mails|"
            u"image in a mail|image in an email|pictures in a mail"},
        {BigSize,
            u"megabyte*|mb|large mail*|big mail*|bigger|larger|big file*|large file*|big attachment*|"
            u"large attachment*|over 1 mb|size limit*|too big|too large|big items|everything big|"
            u"large request*|large ones|big ones|mega|megs|small mail*|small ones|small items"},
        {InlineImage,
            u"pasted image*|pasted picture*|inline image*|inline picture*|embedded image*|"
            u"embedded picture*|picture* in the mail*|signature picture*|signature logo*|"
            u"images in the message*|picture* in signature*|pictures inside|images inside"},
        {CalendarPrint,
            u"print calendar|print the calendar|calendar print*|printing the calendar|"
            u"printing calendar*|print a calendar|printing of the calendar|print their calendar*|"
            u"print my calendar"},
        {LightVersion,
            u"light version|owa light|lite version|basic version|light client|light mode|"
            u"simple version"},
        {SecondFactor,
            u"second factor*|2fa|mfa|two factor*|multi factor*|otp|authenticator*|"
            u"confirmation on the phone|duo|securid|one time code|one time password|2 factor|"
            u"push confirmation|two step|second step|code from the app|token code|extra login step|"
            u"push on the phone|token vendor|push confirm*|push notification*|approve on the phone|"
            u"confirm on the phone|hardware token*|securenvoy|privacyidea|rublon|swivel|yubikey*|okta|wikid|"
            u"silverfort|miniorange|token login|token sign in|token page|one time code product"},
        {DownloadName,
            u"download domain*|own host name|separate host name|separate name|attachment domain|"
            u"attachments their own|own domain for attachments|attachment host|second host name|"
            u"download host|download name|second web name|second web address|second name|second domain|"
            u"other web name|address for downloads|download address|separate address"},
        {MailFlow,
            u"queue|queues|mail flow|no mail goes|mail is stuck|mails are stuck|mail stuck|"
            u"nothing goes out|no mails go|no mail comes|mail delivery|piling up|outgoing mail|"
            u"incoming mail|delivery|delivered|undelivered|mail is not moving|outbox|nothing comes in|"
            u"nothing arrives|mails don t arrive|mail doesn t arrive|not delivered|no delivery|"
            u"mails pile|mail piles|stopped receiving|no new mail|outgoing|incoming"},
        {NewYear,
            u"new year*|january 1|1st of january|first of january|midnight|new years eve|"
            u"turn of the year|2022|millennium"},
        {ScanEngine,
            u"scan engine*|scanning engine*|antimalware engine|anti malware engine|malware engine|"
            u"version number|malware filter*|malware agent|fip fs|antimalware|anti malware|"
            u"spam filter*"},
        {Cpu,
            u"cpu*|processor*|pegged|maxed out|cores|core|vcpu*|100 percent|processor load|cpu load|too "
            u"small|"
            u"underpowered|resources"},
        {Memory, u"memory|ram"},
        {VirtualMachine,
            u"virtual machine*|vm|vms|hypervisor*|esx*|vmware|hyper v|vmotion*|virtual host|"
            u"live migration|host server|host|cluster host|host battery|nutanix|proxmox|"
            u"virtual server|moved the vm|cloud vm|azure vm"},
        {Snapshot,
            u"snapshot*|restored|restore|backup restore|from backup|recovered|recovery|rolled back to|"
            u"rebuilt|reinstalled the server|disaster recovery|recoverserver|recover server|"
            u"restored from|image backup|resumed|suspended|paused|standby|hibernat*|"
            u"rolled the vm back|reverted|old snapshot|from an image|rebuilt the server|after a crash|"
            u"bare metal"},
        {NewServer,
            u"new server*|additional server*|third server|fourth server|third node|new node*|"
            u"new mail server*|new box|freshly installed server|newly installed server|new member|"
            u"second server we added|added a server|new exchange|new machine|fresh server|"
            u"brand new server|new mailbox server*|replacement server|second box|joined last week|"
            u"server joined|added to the pool|new hardware|just installed server|extra server|"
            u"fresh install"},
        {OtherClient,
            u"thunderbird|apple mail|davmail|mac mail|scanner*|printer*|copier*|old pc*|old computer*|"
            u"windows 7|windows xp|old outlook|outlook 2010|outlook 2013|outlook 2007|linux|evolution|"
            u"old laptop*|mac users|macs|mac|third party client*|imap client*|old windows|"
            u"older windows|older pc*|entourage|old phones|java|bridge|gateway for|mail gateway|"
            u"our program|connector|sync add on|one program|line of business|machine control|terminal|"
            u"kiosk|ticket system"},
        {FarZone,
            u"denver|seattle|los angeles|california|san francisco|chicago|texas|dallas|houston|new york|"
            u"boston|toronto|vancouver|phoenix|arizona|mexico|bogota|lima|buenos aires|sao paulo|brazil|"
            u"atlanta|florida|miami|montreal|calgary|hawaii|honolulu|pacific time|mountain time|"
            u"central time|eastern time|west coast|east coast|behind utc|behind gmt|time zone|timezone|"
            u"utc minus|canada"},
        {ShortWhile,
            u"an hour ago|hour and a half|one hour ago|two hours ago|three hours ago|four hours ago|"
            u"an hour later|hours already|since this morning|this morning|just now|just renewed|"
            u"minutes ago|earlier today|been an hour|been two hours|hours ago"},
        {IncidentOver,
            u"incident closed|closing documentation|close the ticket|closing the ticket|"
            u"no new calls|no more calls|no further calls|no new tickets|no more reports|"
            u"no further reports|has been quiet since|"
            u"incident is over|outage is over|"
            u"all users confirmed|"
            u"was fixed yesterday|works again since|no repeat since|"
            u"problem solved|problem is solved|issue solved|issue is solved|issue fixed|issue is fixed|"
            u"issue resolved|issue is resolved|problem resolved|problem is resolved|problem fixed|problem "
            u"is fixed|update solved|update fixed|update resolved|marking as answered|mark as answered|"
            u"marked as solved|marking as solved|closing the loop|leaving this for|for the next person|for "
            u"anyone who finds|posting the solution|all good since|all good now|all good again|all well "
            u"since|all fine since|everything is fine again|everything is back|back to normal|service "
            u"restored|services restored|all services back|everything works again|everything working again|"
            u"all works again|everything is working again|has not come back|hasn t come back|did not come "
            u"back|no longer occurs|don t reopen|do not reopen|case closed|can be closed|please close this"},
        {Solved, u"solved|fixed|resolved|sorted|done and dusted|problem gone|works again|working again"},
        {Relapse,
            u"again today|again this morning|again since|again now|back again|it came back|problem came "
            u"back|error came back|comes back|happens again|happened again|down again|fails again|failed "
            u"again|broken again|white again|blank again|but today|but now|but this morning|but since|but "
            u"then|but after|temporarily|only for|every day|every morning|not fully|not completely|one "
            u"thing|except|apart from|other than that|new problem|another problem|however|only thing left|"
            u"remains|remaining|since this morning|since today"},
        {NothingBroken,
            u"nothing is broken|nothing broken|nothing is wrong here|no outage here|no outage at the moment|"
            u"no incident|no fault at the moment|no problem at the moment|no problems at the moment|no "
            u"issue at the moment|no issues at the moment|planning question|theoretical question|"
            u"hypothetical question|hypothetical*|for an interview|studying for|no production system|not a "
            u"production system|i do not have this error|i don t have this error|do not have that error|don "
            u"t have that error|do not have this problem|don t have this problem|no help needed|no action "
            u"needed"},
        {AskedBefore,
            u"what happens if|what happens when|what would happen|what will happen|before i press|before we "
            u"press|before i touch|before i do|before we do|before i change|before we change|planning to|we "
            u"plan to|i plan to|about to|going to replace|going to renew|intend to|beforehand|in advance|in "
            u"preparation|preparing|runbook|documentation|best practice|right order|correct order|what is "
            u"the order|how do i avoid|how to avoid|avoid that|what should i monitor|quick question|general "
            u"question|comprehension question|just curious|out of curiosity"},
        {PlannedWork,
            u"maintenance window|change window|planned maintenance|scheduled maintenance|chg|"
            u"planned work|announced maintenance|planned outage|planned change|approved change|"
            u"setup is running|update is running|drained it|has drained|"
            u"as scheduled|as planned|on purpose for maintenance|is expected until|expected until"},
        {GoodTarget,
            u"as a target|as target|connect over to|from the other one|can be reached from|"
            u"connects to both|to connect to itself|not to itself|even to itself|nor to itself|"
            u"connect to itself|connect to anything"},
        {Script,
            u"script|scripts|scripted|scheduled task*|automation|monitoring tool|job|jobs|batch file|"
            u"scheduled job*|runs every|provisioning tool"},
        {Monitoring,
            u"monitoring|monitor|monitors|scom|prtg|zabbix|nagios|alert*|probe*|health set*|"
            u"managed availability|health check*|health report*|red lamp|unhealthy|dashboard|"
            u"monitoring system|alarm*"},
        {HealthMailbox, u"health mailbox*|healthmailbox*|monitoring mailbox*|monitoring account*"},
        {FreeBusy,
            u"free busy|freebusy|availability|calendar sharing|calendar of cloud|cloud calendar*|"
            u"photos of colleagues|mail tips|mailtips|colleagues calendar*|see calendars|hashed|"
            u"hatched"},
        {HybridApp,
            u"hybrid app*|dedicated hybrid|hybrid application|hybrid wizard|hybrid configuration|"
            u"hybrid setup|hybrid"},
        {Compliance,
            u"ediscovery|e discovery|compliance|discovery search*|legal hold|in place hold|"
            u"legal search|content search"},
        {SignedInByWindows,
            u"never had to type|never typed a password|windows did that|signed in automatically|"
            u"logged in automatically|single sign on|sso|without typing|forms login page|blue form|"
            u"forms page|login form appears|form with username|never saw one|never saw a login|"
            u"integrated windows|passed through|straight in before"},
        {MailInstead,
            u"mail page not|get the mail page|gets the mail page|lands in the mailbox|"
            u"opens the mailbox instead|webmail instead|owa instead|lands in owa|ends up in owa|"
            u"mailbox instead of|mail instead of|redirects to owa|looks like webmail|my mailbox instead|get "
            u"my mailbox|gets my mailbox|the mailbox instead|their mailbox instead|his mailbox instead|her "
            u"mailbox instead|own mailbox instead|get their mailbox|get the mailbox|webmail instead of|owa "
            u"instead of|inbox instead|my inbox instead|get my inbox|shows my mailbox|opens my mailbox|"
            u"opens my inbox"},
        {OwnOptions,
            u"own settings|own options|out of office|my options|my own settings|personal settings|"
            u"own profile|personal options|vacation message|mailbox options"},
        {GroupKind,
            u"universal|global group*|domain local|group scope|group type|scope of the group*|"
            u"converted the group*|global to|to global|mail enabled|mail-enabled group|group hygiene|"
            u"domain wide|to plain domain|looked too broad|too broad|convert* a bunch of groups|"
            u"converted groups|changed the scope|narrowed the groups|group converted|groups converted|"
            u"security enabled|distribution group*|made them global|kind of group"},
        {BackupProduct,
            u"backup software|backup product|backup people|backup tool|backup guys|backup vendor|"
            u"backup team|backup solution|backup agent|veeam"},
        {Network,
            u"vpn|other network*|different network|subnet*|other floor|new floor|network segment*|"
            u"segment*|vlan*|guest network|wifi|office network|other office|different subnet|"
            u"home office|from another network|other location"},
        {AddressList,
            u"ip restriction*|ip address restriction*|allowed addresses|ip filter*|whitelist|"
            u"ip range*|address restriction*|allow list|restricted to|ip addresses|ip block"},
        {ScriptPolicy,
            u"execution policy|running scripts|scripts disabled|script execution|"
            u"scripts are not allowed|scripts not allowed|run scripts|remotesigned|restricted|"
            u"unsigned script*|signed scripts|executing scripts"},
        {TrustedHosts,
            u"trusted hosts|trustedhosts|trusted host list|winrm*|trusted list|as trusted|all hosts|"
            u"windows remoting|trusted for|trust all|star|trust every|workgroup|not in the domain|"
            u"isn t in the domain|outside the domain|non domain|dmz box*|without domain|remote into"},
        {VdirUrls,
            u"all urls|internal url*|external url*|urls of all|urls on all|set the urls|url script|"
            u"internal and external|urls to https|url of the powershell|virtual directory urls|"
            u"all the urls|internal name|set all url|exchange addresses|internal addresses|"
            u"list of internal|all addresses|every address|url field|all virtual directories|"
            u"sets every url|one url for all|same url"},
        {RemoteComputer,
            u"from my own pc|from my pc|from another computer|from another server|"
            u"from another machine|from my workstation|from any other|from a different server|"
            u"other machine*|another machine|management pc|admin pc|admin workstation|tools installed|"
            u"jump host|jump server|jump box|management server|management station|admin server|"
            u"terminal server|from other servers|from elsewhere|remotely|from my desk"},
        {OnServerItself,
            u"on the server itself|on the servers themselves|on the exchange servers themselves|on the "
            u"server|locally|on that box|on these servers|on this server|"
            u"at the server|on the box|from the server|sitting at the server|local logon|"
            u"on the console of"},
        {Toolbox, u"toolbox|queue viewer|tool box"},
        {DotNet,
            u"dotnet*|.net|net framework*|.net framework*|framework|dot net|net version|"
            u"microsoft components|runtime components"},
        {ForeignTool,
            u"third party tool*|archive tool*|archiving|crm|signature tool*|migration tool*|ews api|"
            u"managed api|vendor tool*|add on|addon*|add in|plugin*|plug in|fax software|journaling|"
            u"copied a dll|copied dll*|software we installed|app we installed|connector software|vendor "
            u"installed|installed directly on the exchange|on the exchange itself|room booking|booking "
            u"software|vendor s software|room display*|room booking*|booking panel*|meeting room panel*|"
            u"display software|signage"},
        {SecurityModule,
            u"modsecurity|mod security|isapi|web application firewall|waf module|security module*|"
            u"iis filter|request filter*|iis plugin|security add on|security product in iis|intrusion|"
            u"inspection filter|request inspection|inspection module|detection only|only logs|"
            u"passive mode|observation mode|put it in passive|web firewall|watch only|watching only|"
            u"only logging|only log|rule set*|rule hits|web application firewall thing|inside the iis|"
            u"inside iis|waf inside|extra module|filter module|big rule set|blocks nothing|"
            u"doesn t block anything|core rule set|owasp"},
        {Session,
            u"remote desktop|rdp|logged on session|session|log off|sign out|logged off|signed out|"
            u"locked his pc|locked the screen|sign off|log out and in|stays logged on|logged on since|"
            u"never logs off|lock the screen|just locked|terminal session|still logged in|"
            u"open session|disconnected session|never logged off|forty open windows|"
            u"haven t logged off|not logged off|same session|signed in since"},
        {Extension,
            u"extension*|ad blocker*|adblock*|browser cache|cookies|cookie|cache|browser profile|"
            u"profile|private window|incognito|addon*|add on*|plugin*|guest profile|fresh profile|"
            u"grammar checker|privacy tool|puzzle|coupon|clear the cache|other browser"},
        {SomePeople,
            u"some user*|some people|some of them|some colleague*|a few user*|a few people|"
            u"some mailboxes|certain user*|certain people|half of the user*|half the user*|"
            u"half of them|others don t|a handful|a group of user*|part of the user*|several user*|"
            u"some are|some can|some staff|others are fine|others can|three users|two users|few of us|"
            u"a team|one department|one branch|accounting|sales team|people in|those who|whoever|"
            u"only those|only the ones"},
        {Returner,
            u"maternity leave|parental leave|came back from|re enabled|reenabled|rehired|re hired|"
            u"returned to the company|long sick|sick leave|sabbatical|reactivated|"
            u"account was disabled|account had been disabled|leave of absence|back from leave|"
            u"returned from|old account|account was reused|re used account|came back to the company|"
            u"account revived|long absence|back at work|reconnected mailbox|disconnected mailbox"},
        {RenamedPerson,
            u"married|new name|got married|renamed|name change|changed her name|changed his name|"
            u"new surname"},
        {Approval,
            u"approve*|approval|held until|temporarily held|waiting for an administrator|"
            u"access is held|pending|release the device|allow the device|let the device|quarantin*|"
            u"permission for the phone|on hold|waiting for approval|waits for approval|"
            u"administrator allows|admin has to allow|has to be allowed|needs permission from|"
            u"until it is allowed|waiting to be allowed"},
        {FiveYears,
            u"five years|5 years|half a decade|years ago to the day|anniversary|"
            u"since we installed exchange|years to the day"},
        {CertificateTool,
            u"let s encrypt|lets encrypt|letsencrypt|acme*|win acme|winacme|certify the web|certify|"
            u"certbot|free certificate*|certificate tool*|automatic certificate*|certificate client|"
            u"auto renew*"},
        {OtherNames,
            u"autodiscover|server name|server s own name|localhost|other names|own name|internal name|"
            u"ip address|by ip|short name|machine name|with the ip|other host name*|any other name|"
            u"old name"},
        {OneName,
            u"one name|that one name|only to that name|only the public name|only listens|listens to|"
            u"host name|mail name|only under the|only with the name|only for that name"},
        {BareName,
            u"without https|type only the|only type|only the name|just the name|without typing|"
            u"name without|type the https|typed https|http only|in front of it|with http|"
            u"short address|type https|without the s|put https|http version|unsecure|"
            u"not secure address|over a secure channel|must be viewed|the s in front|put the s|"
            u"s in front"},
        {SubFolder,
            u"send people to|land on owa|jump to owa|to the owa folder|root redirect|forward people|"
            u"forwarding|forwards|send everyone to|goes straight to|jump to|jumps to|slash owa|"
            u"makes it jump|send everybody|bounced|gets bounced"},
        {Kerberos, u"kerberos|spn|spns|service principal*|alternate service account|asa|tickets"},
        {Encryption,
            u"encryption|rc4|aes|encrypt*|protocols|old protocol*|tls*|ssl 3*|secure channel|crypto*|"
            u"weak protocol*|legacy protocol*|old encryption"},
        {Hardening,
            u"harden*|security audit*|auditors|audit|auditor|pentest*|penetration test*|security team|"
            u"security guys|security people|security asked|security officer|benchmark|"
            u"compliance people|ciso|security department|security colleague*|secure the server*|"
            u"security guide*|checklist|hardening|cis|baseline|stig|scan flagged|vulnerability scan*|"
            u"vulnerability|scanner flagged|regulation|iso|certification|cyber insurance|insurance|"
            u"locked down|lock down|best practice*|security recommendation*|recommendation|something for "
            u"security|something for the security|something security related|for more security"},
        {CredentialProtection,
            u"credential guard|credential protection|virtualization based|virtualisation based|"
            u"protection of passwords|vbs|device guard|lsa protection|password protection feature|"
            u"windows security feature|on by default|security feature of windows|"
            u"isolation of credentials|credential isolation|factory protection*|default protection*|"
            u"out of the box protection*|left on by default|virtualization protection|"
            u"virtualisation protection|memory integrity|core isolation|isolates passwords|"
            u"isolated passwords"},
        {NewWindows,
            u"windows server 2025|server 2025|newest windows|latest windows|new windows version|2025|"
            u"newest server|newer windows|newest windows server|windows 2025"},
        {ForeignWindows,
            u"german windows|french windows|non english|localised windows|localized windows|"
            u"spanish windows|windows in german|windows language|language pack|not an english"},
        {TemporaryFiles,
            u"temp files|temporary files|compile*|compilation|write file*|can t write|cannot write|"
            u"temporary asp"},
        {LogFiles,
            u"log file*|logs|logging folder|inetpub|old logs|logfiles|transaction log*|iis logs|"
            u"log folder*|logging|dumps|temp folder|gigabytes of"},
        {FileName,
            u"file or assembly|some file|assembly|dll|dlls|exchange file*|a file|component file*|"
            u"program file*|library|libraries|certain file"},
        {Untouched,
            u"untouched|unchanged|not touched|wasn t touched|haven t touched|as before|as it was|"
            u"still the old one|nothing was changed|same as before"},
        {NothingChanged,
            u"nobody changed|nothing changed|nothing was installed|no changes|nobody touched|"
            u"nobody installed|nothing new|out of the blue|out of nowhere|for no reason|"
            u"no change was made|change freeze|we changed nothing|did nothing|"
            u"haven t changed anything|nobody did anything|nothing has changed|nothing was changed|"
            u"nothing else changed|nothing else was changed|didn t change anything|"
            u"did not change anything|nothing was touched|no other change*"},
        {PasswordRefused,
            u"password is rejected|password rejected|passwords are rejected|wrong password|"
            u"password is wrong|password not accepted|refuses the password|"
            u"does not accept the password|doesn t accept the password|password is right|"
            u"password is correct|correct password|passwords are right|passwords are correct|"
            u"right password|says the password"},
        {CertificateWarning,
            u"not private|not secure|certificate warning*|security warning*|security alert*|"
            u"not trusted|untrusted|warning page|red lock|red padlock|certificate error*|"
            u"name mismatch|privacy error|red page|trust the server|cannot verify server identity|warns|"
            u"warning"},
        {HeaderTooLong,
            u"header too long|request too long|header is too long|headers too long|request header|"
            u"too long|header size|header field|headers are too big|headers too big|too many headers"},
        {NotSends,
            u"cannot send|can t send|sending fails|cannot be sent|can t be sent|does not send|"
            u"doesn t send|sending is|not send|unable to send|sending mail|sending|pressing send|"
            u"press send|hit send|hitting send|send button|click send|clicking send|sits in drafts|"
            u"stays in drafts|sit in drafts|stay in drafts|can not send"},
        {HtmlText,
            u"html|web page text|page full of html|html code|html text|html page|gibberish|"
            u"text of a web page"},
        {CannotConvert,
            u"cannot convert|can t convert|conversion|half the values|empty columns|half empty|"
            u"incomplete|deserializ*|serializ*|missing values|weird objects|strange objects|"
            u"empty fields"},
        {OldLook,
            u"old look|old style|old design|old version|old interface|old owa|old page|yellowish|"
            u"yellow ish|old control panel|looks like the old|looks like 2010|previous version|"
            u"older version|old webmail|old one|old looking|ten years ago|old admin page|"
            u"old exchange page|from the stone age|antique"},
        {BeingMoved,
            u"being moved|is moving|move is finished|after the move|batch|batches|moved last|"
            u"moved yesterday|moved today|wave|waves|moved mailboxes|mailbox move*|just moved|"
            u"move request*|migration batch*|moved over"},
        {BackByItself,
            u"after half an hour|half an hour|wait a while|wait half|next day|next morning|by itself|"
            u"on its own|goes away|fine the next|later it works|after some time|later the same day|"
            u"few hours later|waits half|wait|waited|in the evening|tomorrow|after waiting"},
        {Doubled, u"twice|two times|duplicate*|same key|already exists|double|two entries|two of them"},
        {HalfWay,
            u"half way|halfway|in the middle|rolled back|roll back|aborted|cancelled|canceled|"
            u"interrupted|broke off|breaks off|aborts|stops at the very beginning|right at the start|"
            u"stopped at|did not finish|didn t finish|never finished|"
            u"never completed|crashed during|power went|failed at|undid|undone|backed out|"
            u"gave an error near|stuck at|percent|error at the end|step|bails out|bailed out|"
            u"stops right after|stopped with an error|stopped with|quits|gave up"},
        {LeftOver,
            u"left over|leftover*|forgot|forgotten|forgot to|not put back|not taken out|never undone|"
            u"left like that|remained|still set aside|left early|set aside"},
        {NotListed,
            u"not listed|no databases|no servers|lists nothing|list is empty|can t see|cannot see|"
            u"don t see|doesn t see|nothing listed|no longer see|shows no"},
        {Crashes,
            u"crash|crashes|crashing|crashed|dies|keeps dying|keeps crashing|dying|"
            u"restarts itself|goes down again|faulting|dump|falls over|fall over|they die|it dies|process "
            u"dies|processes die|pool dies|pools die|just dies|worker dies|workers die|dies again|dies "
            u"after|dies every|dies with|die again|die after|service dies|services die"},
        {Sometimes,
            u"sometimes|now and then|intermittent*|random*|occasionally|every other time|on and off|"
            u"from time to time|one time in|half of the time|not always|sporadic*|every second|"
            u"once in a while|depending on|comes and goes|hit and miss|third time|second time|"
            u"a matter of luck|lottery"},
        {Overnight, u"overnight|during the night|last night|at night|this night|in the night|over night"},
        {AllAtOnce,
            u"all at the same moment|at the same time|all at once|simultaneously|same moment|"
            u"same minute|same second|at once everywhere|everywhere at once|on all four|on all three|"
            u"on all servers|all servers|every server|every single server|all of them|both servers|"
            u"every node|each box|every box|all nodes|all boxes|org wide|organisation wide|"
            u"organization wide|on every|all three|all four|whole farm|both nodes|in both"},
        {Periodic,
            u"every few days|every few hours|every day|every couple of|every three|every four|"
            u"once a week|every morning|every ten|every fifteen|every 10|every 15|every hour|"
            u"every monday|until the next time|few days|regularly|until next time|again after|"
            u"every two"},
        {OnlyHere,
            u"only here|only on this|only that server|only one server|just one server|only on one|"
            u"only this server|only the second|only server|just this one"},
        {ByName,
            u"by name|by its name|with the name of the server|own names|one by one|individually|"
            u"separately|each one directly|by their own|go directly|going directly|directly|direct|"
            u"past the|without the balancer|around the|bypass*|server directly|with the server name"},
        {Several,
            u"two servers|both servers|two exchange servers|three servers|four servers|cluster|dag|"
            u"several servers|pair of servers|second server|other server|the other one|two nodes|"
            u"other node|two mail servers|servers|two boxes|more than one server|farm"},
        {QueryString,
            u"query string|url too long|address too long|url is too long|grows and grows|"
            u"longer and longer|kilometre long|url grows|address line|address bar|length exceeds"},
        {Bits32, u"32 bit|32bit|bitness|different processor|x86"},
        {Placeholder,
            u"percent sign*|percent signs|placeholder|raw variable|literal variable|raw percent|"
            u"literal"},
        {Registry, u"registry|reg key|reg hack*|registry key*|registry cleaner|registry value|regedit|lsa"},
        {SearchFolder,
            u"search folder*|bin search|binsearch*|search list|folders to search|list of folders|"
            u"application setting*|app setting*|looks for its files|where it looks|where that page looks|"
            u"file is there|dll is there|not finding the file|still in the bin"},
        {SetupFolder,
            u"setup folder|bin setup|older copy|old assembly|older dll|older than the build|"
            u"wrong version|version number of|method missing|missing method|method does not exist|"
            u"older version than"},
        {Fips, u"fips*|crypto mode|government crypto|compliant algorithm*|fips mode"},
        {CloudAlias,
            u"cname|dns alias|aliased|points at office 365|points to office 365|vanity name|alias to"},
        {SrvRecord,
            u"srv|msdcs|underscore record*|dns zone|forest root|root domain|child domain|"
            u"parent domain|zone"},
        {Year2010, u"exchange 2010|2010|old 2010 box|2010 box|twenty ten|exchange 2010 server"},
        {Year2013, u"exchange 2013|2013|cu11|twenty thirteen"},
        {Cu11, u"cu11|cu 11"},
        {FirstRelease,
            u"rtm|first release|very first release|day it came out|original iso|original release|"
            u"first version"},
        {ContentType, u"content type|type of the response|content type unknown"},
        {KerbModule, u"kerb|kerbauth*|wsman module|powershell module in iis|module with kerb|wsman"},
        {OtherProgram,
            u"port is used|used by another|another program|other program|apache|port in use|"
            u"another process|web gui|grabbed port|occupied|takes the port|tomcat|skype|print program"},
        {AdsiEdit, u"adsi edit|adsiedit|adsi|configuration partition|ad objects|http protocols|ad object"},
        {Recreated,
            u"recreate*|re create*|created again|made again|new one says|rebuild the|rebuilt some "
            u"virtual|rebuilt the virtual|rebuilt virtual|rebuilt the directories|rebuilt vdirs|"
            u"rebuilt the vdirs|rebuilt some directories|rebuilt some vdirs|rebuilt the folders|"
            u"rebuilt all virtual"},
        {WwwRoot, u"wwwroot|physical path|inetpub|file not found"},
        {NoApplications,
            u"no web application*|no application*|nothing below|tree is empty|no exchange folders|"
            u"no owa ecp|empty tree|no virtual director*|none of the folders|nothing under the site|"
            u"site is empty|no owa|not a single application"},
        {MailboxRole,
            u"mailbox role|client access|cas|cas role|split role*|front half|mailbox server only|"
            u"only mailbox"},
        {EventLogRight,
            u"event log|write access to the log|log for source|open the log|security descriptor|"
            u"application log|siem|its own source|own source|write to the log|write access|"
            u"log sources|write sources"},
        {Offload,
            u"offload*|terminates ssl|terminates tls|ssl termination|re encrypts|plain http behind|"
            u"decrypts|own certificate on the balancer|different one"},
        {HealthProbe,
            u"health check|healthcheck*|monitor gets|keepalive|probe page|expects 200|pool shows|"
            u"marks them down|marked down|all down|every node down|members down|sees all servers down|"
            u"health page|health url"},
        {CheckReport,
            u"healthchecker|health checker|report|red lines|script report|red line|scan report|checker"},
        {TwoLogins,
            u"two logins|second login|login twice|two sign ins|two passwords|second window|grey box|"
            u"first page|log in twice|double login|pre authentication|preauthentication|"
            u"authenticate twice"},
        {DomainPrefix,
            u"domain in front|domain user|contoso in front|with the domain|default domain|"
            u"plain username|domain backslash|name alone|only username|defaultdomain"},
        {AuthScheme,
            u"basic|basic auth*|ntlm*|modern auth*|oauth|digest|hybrid modern|"
            u"authentication parameter|user and password plain|negotiate"},
        {ModernAuth, u"modern auth*|hybrid modern*|hma"},
        {RemoteScript,
            u"my script|script can t connect|our script*|new pssession|pssession|connection uri|"
            u"connectionuri|remote ps|slash powershell|python|connector logs|automation connects|"
            u"own script|scripts open"},
        {HttpsAddress,
            u"https address|https url|with https|https instead|padlock|needs http|http instead|"
            u"the s away|https link|http with https|from http to https|addresses secure|"
            u"make it secure|secure addresses"},
        {ComputerAccount,
            u"computer account*|server account*|machine account*|trust relationship|secure channel|"
            u"computer password|server itself|computer object*"},
        {HostsFile,
            u"hosts file|host file|points to the old machine|resolves to|old address|name resolves|"
            u"wrong ip|dns entry|dns record"},
        {ImportKey,
            u"cer|pfx|key icon|without the key|logon session|machinekeys|no private key|private key|"
            u"hsm|smart card|crt"},
        {NewKey,
            u"elliptic*|ecc|ecdsa|cng|key storage provider|new template|newer template|modern key|ksp|"
            u"v3 template|elliptic curve"},
        {InternalCa, u"internal ca|company ca|own ca|private ca|windows ca|inhouse ca|third party ca"},
        {OneServerPort,
            u"specific ip|one ip|certain ip|fixed ip|second network card|network card|all unassigned|"
            u"sni|host name in the binding|single address"},
        {ServerToServer,
            u"server to server|between servers|between the servers|cross server|mailbox lives on|"
            u"mailbox sits on|other server s|the other way round|mailboxes that live|peer|"
            u"active on the other|across the link"},
        {FirewallChange,
            u"firewall*|network team|vlan*|segmented|ports closed|blocked port|permitted|telco|router|"
            u"new firewall|firewall change|firewall team|firewall rule*|firewall swapped|"
            u"blocks the port|dropped packets|drops|network change"},
        {NotOwnService,
            u"sharepoint|file server*|citrix|sql|other services too|other applications|"
            u"intranet|file shares|print server*|other web applications|other iis|everything with windows "
            u"authentication"},
        {RoleMember,
            u"organization management|organisation management|role group|role groups|admin group|"
            u"domain admin|domain admins|management role*|added me|granted|full rights|all rights|"
            u"member of"},
        {NewColleague,
            u"new guy|new colleague|new admin|new hire|new in our team|trainee|new employee|"
            u"takes over|look after|newcomer|service account|new one in the team|replacement for|"
            u"joined the team|started last week|successor"},
        {ManyGroups,
            u"security groups|many groups|every group|hundreds of groups|lots of groups|"
            u"group membership*|nests|groups"},
        {DollarName,
            u"dollar|dollar sign|ends with a dollar|ends with|dollar character|ends in dollar|"
            u"with a dollar|usd sign"},
        {Inheritance,
            u"inherit*|adminsdholder|protected group*|used to be domain admin*|"
            u"permissions not inherited|privileged account*|former admin*|create some container|"
            u"container|used to be admin|was an admin|was once admin|formerly admin"},
        {NewPhone,
            u"new phone*|new iphone*|replacement|after a reset|factory|set up again|restored from|"
            u"new device*|new handset*|first sync|set up mail on|reset her|reset his|new mobile*"},
        {PhoneCertificate,
            u"own ca|android mail|secure connection unavailable|phones complain about the certificate|"
            u"certificate on the phone*|phone* certificate"},
        {TcpPorts,
            u"tcp ports|ports left|ephemeral|out of ports|half closed|close wait|waiting to close|"
            u"active requests|free ports|port exhaustion|connections keep"},
        {NoShellsLeft,
            u"concurrent shells|maximum number of|too many sessions|sessions open|does not close|"
            u"doesn t close|exceeded|maximum"},
        {WebProxy, u"web proxy|internet proxy|proxy|netsh winhttp|winhttp|system proxy|net shell|exceptions"},
        {OldFramework, u"wmf|management framework|powershell 5|updated powershell|wmf 5|powershell 4"},
        {OldEngine,
            u"powershell 2|powershell 2 0|powershell v2|old powershell|setup version|installed version"},
        {OldServer2012, u"2012 r2|2012r2|server 2012|2008 r2|2008r2|old windows server"},
        {ExportModule, u"export module|metadata|escape*|method not found|method missing"},
        {EnvVariable,
            u"environment variable*|system variable*|install path|exchangeinstallpath|path variable"},
        {PowerShellFolder,
            u"powershell application|powershell directory|powershell vdir|powershell virtual|"
            u"except powershell|powershell folder|powershell entry"},
        {Port80Word,
            u"port 80|http entry|http binding|plain http|unencrypted|port eighty|80 line|http line|"
            u"port 80 line|http removed"},
        {Port444Word, u"444|port 444|odd port|other port"},
        {SslTick,
            u"require ssl|ticked|forced ssl|force ssl|ssl required|enforce ssl|ssl on every|"
            u"ssl settings"},
        {AccessRuleWord,
            u"client access rule*|access rule*|made a rule|rule in exchange|one rule|exchange rule|"
            u"deny rule|rule"},
        {RewriteWord, u"rewrite|url rewrite|pattern|proxynotshell|blocking rule|emergency rule|rewrite rule"},
        {AutomaticProtection,
            u"mitigation*|automatic protection*|emergency mitigation|microsoft pushes|"
            u"pushed by microsoft|em service"},
        {ConfigFile,
            u"web config|webconfig|config file*|configuration file*|config|500 19|500 point nineteen|"
            u"configuration data|applicationhost"},
        {SharedConfig,
            u"shared web config|sharedwebconfig|shared config*|common shared|shared one|shared web|"
            u"shared configuration|common config"},
        {HandEdited, u"edited|by hand|hand edited|notepad|left a tag|copied the config|manually"},
        {NothingListens, u"connection refused|refused|nothing answers|refuses connection|not listening"},
        {SitesStopped,
            u"sites stopped|site stopped|site is stopped|black square|both sites|stop symbol|"
            u"stopped icon"},
        {BadRequestWord, u"bad request|400|invalid request"},
        {DcUpdate,
            u"patched only the domain controllers|dcs patched|patching dcs|patched the dc*|dc update*|"
            u"domain controllers were patched|updates on the dc*|patch tuesday on dcs"},
        {KdcService,
            u"kdc|key distribution*|kerberos service|kerberos key|key service|ticket service|"
            u"key distribution"},
        {SamPolicy, u"sam|remote calls|remote sam|offline address book|oab"},
        {AuditRight,
            u"audit* right*|manage auditing|user rights|auditing and security|sacl|rights on the dcs|"
            u"user rights assignment"},
        {GroupCleanup,
            u"ad cleaning|ad cleanup|ad clean up|from groups|exchange servers group|vanished from|"
            u"out of the group*|cleaned up groups|ad tidying|out of exchange servers|"
            u"removed all computers"},
        {InAdminGroup,
            u"into domain admins|in domain admins|to domain admins|nested|trusted group|"
            u"trusted subsystem|server in the admin group|nested groups|enterprise admins|"
            u"into domain admin"},
        {NewCertificate,
            u"new certificate*|fresh certificate|new cert|new wildcard|certificate roll out|"
            u"certificate change|certificate swap|certificate renewal"},
        {ShellLost,
            u"shell id|invalid shell|shell not found|shell was not found|lost its shell|"
            u"losing its shell|between one call|mid session|remote interpreter"},
        {BypassUrl, u"bypass url|nlb bypass|bypass address|internal nlb|bypass"},
        {TokenSigning,
            u"token signing|signing cert*|wrong audience|audience|signature of the token|"
            u"tokens are rejected|rejects the token*|rolled over its"},
        {NewThing, u"new|brand new|newly|fresh"},
        {HttpVersion, u"http 1 1|http 1|http2|http 2|h2|protocol version|http version"},
        {Slow, u"sluggish|crawling|crawls|takes forever|laggy|lags|snail|seconds to open|drags"},
        {MailUsersFine,
            u"users notice nothing|users are fine|users don t notice|users fine|nobody complains|"
            u"no complaints from users|users happy|everything users touch|users unaffected|mail works|"
            u"no user affected|no complaint*|have no complaint*|no one complains|nobody has complained|no "
            u"users affected|nobody affected|users see nothing|no user impact|"
            u"no impact|"
            u"users run on|users are on|users work|users can work|nobody had any trouble|nobody had trouble|"
            u"logins all fine|logins are fine|logins fine"},
        {AutodiscoverEws,
            u"ews|autodiscover|web services|exchange web services|calendar add in*|mac outlook|"
            u"outlook on mac*|outlook for mac|room booking|booking tool|booking software|"
            u"calendar tool*|meeting room software|calendar app*"},
        {OnePerson,
            u"one lady|one guy|a colleague|my manager|my boss|the boss|our director|the director|"
            u"the ceo|just me|only me|just mine|exactly one|one teacher|one doctor|one woman|one man|"
            u"a single|one login|for me only|a certain person|my account|one employee|one customer|"
            u"our accountant|my mailbox|her mailbox|his mailbox"},
        {SmallFault,
            u"preview*|previewed|envelope|templates|time zone*|document viewer|search results|"
            u"transport rule*|open this document"},
        {Cipher,
            u"cipher list|cipher order|ciphers|cipher|cipher suite*|order of the ciphers|"
            u"strong ciphers|strong ones|encryption list"},
        {SignedAnew,
            u"signed off and on|logged off and on|signed out and in|logged out and in|"
            u"logged off and back on|signed out and back in|new session|fresh session|"
            u"after a reboot of the pc|logged on again|signed in again"},
        {MembersSame,
            u"still all there|all still there|still a member|still members|already a member|"
            u"nobody was removed|no one was removed|members unchanged|members are unchanged|"
            u"members are all still|still in the group*|membership unchanged|still in the role group*|"
            u"members are complete|members are right|still listed as member*"},
        {AllAdmins,
            u"all admins|every admin|none of the admins|no admin|all the admins|all our admins|"
            u"all of us admins|all exchange admins|all 3 admins|all 4 admins|all four admins|"
            u"all three admins|all five admins|none of our admins|whole admin team|"
            u"whole team of admins|every administrator|all administrators"},
        {CanRead,
            u"read everything|can read|reading works|read mail|reading is|can still read|reading mail|"
            u"reads fine|read their mail"},
        {OtherMailbox,
            u"second mailbox|shared mailbox*|other mailbox*|public folder*|additional mailbox*|"
            u"someone else s mailbox|team mailbox*|delegate mailbox*|group mailbox*"},
        {NeverPatched,
            u"never patched|never updated|original dvd|ran windows update|not patched since|"
            u"never got an update|never got updates|never had an update|without any updates|"
            u"no updates for years|unpatched|hasn t been patched|years behind|no patch for years"},
        {StillOnOld,
            u"still on the old|living on the old|live on the old|left on the old|remain on the old|"
            u"still over there|not yet moved|not moved yet|not migrated yet|still on 2010|"
            u"stayed on the old|old mailboxes|over there"},
        {GroupsAlike,
            u"number of groups doesn t matter|groups don t matter|without groups|regardless of groups|"
            u"no matter how many groups|few groups|hardly any groups|only two groups|"
            u"independent of groups"},
        {ForeignLibrary,
            u"library into the exchange|libraries into the exchange|dll into the exchange|own dll|"
            u"own libraries|copied its dll*|copied their dll*|copied its librar*|copied their librar*|"
            u"into the exchange folder|into exchange s folder|in the exchange folder|"
            u"into the program folder|web services library|dropped a dll|dropped its dll*"},
        {AllHours,
            u"at any hour|around the clock|round the clock|day and night|also at night|even at night|"
            u"all day long|whatever the time|no matter the time|all hours|"
            u"in the middle of the night too"},
        {OnlySlow,
            u"only slow|just slow|but slow*|nothing is broken|nothing fails|works but|eventually|"
            u"in the end it works|gets there in the end|no error messages|no errors at all|"
            u"no error message|half a minute|20 seconds|30 seconds|forty seconds"},
    };
    return rows;
}

} // namespace wizard
