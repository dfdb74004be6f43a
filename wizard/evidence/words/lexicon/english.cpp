#include "wizard/evidence/words/lexicon/languages.h"

namespace wizard {

std::span<const Synonyms> english()
{
    using enum Word;
    static constexpr Synonyms rows[] = {
        {Owa,
            u"owa|outlook web app|outlook web access|outlook on the "
            u"web|outlook web|webmail|web mail|"
            u"mail in the browser"},
        {AdminCenter,
            u"ecp|eac|admin center|admin centre|admin console in the "
            u"browser|exchange admin center|"
            u"exchange admin centre|exchange control panel"},
        {Shell,
            u"ems|management shell|exchange shell|exchange management "
            u"shell|exchange powershell|"
            u"powershell|shell|powershell session|remote session|server in "
            u"the current site|"
            u"an exchange server in the current site|any exchange server in "
            u"the current site|"
            u"exchange server in the current site"},
        {Outlook,
            u"outlook|outlook desktop|outlook client*|outlook for "
            u"windows|desktop client*|"
            u"outlook for mac|outlook itself"},
        {Phones,
            u"phone|phones|smartphone*|activesync|active "
            u"sync|eas|mobile*|mobile device*|iphone*|"
            u"ipad*|android*|cell phone*|microsoft server activesync"},
        {Page, u"screen*|site loads|window|page|pages|web page"},
        {SignInPage,
            u"login page*|logon page*|sign in page*|log in page*|log on "
            u"page*|fba page*|fba|"
            u"login screen*|logon screen*|login form*|logon form*|sign "
            u"in form*|sign in screen*|login|"
            u"logon|sign in"},
        {OlderPage,
            u"exchange 2010 owa|exchange 2010 ecp|exchange 2010 "
            u"eac|exchange 2010 page|"
            u"exchange 2010 outlook|exchange 2007 owa|exchange 2007 "
            u"ecp|exchange 2007 page|"
            u"exchange 2013 owa|exchange 2013 ecp|exchange 2013 "
            u"eac|exchange 2013 page|2010 owa|"
            u"2010 ecp|2013 owa|2013 ecp|2013 eac|old owa|old ecp|old "
            u"eac|old owa page|old ecp page|"
            u"the exchange 2010|2010 page|older ecp|old admin "
            u"center|page of the old version"},
        {OlderVersion,
            u"exchange 2010|exchange 2007|exchange 2013|2010 server|2013 server|old "
            u"server|"
            u"old exchange|older version|old version|previous version"},
        {Images, u"image*|picture*|icon*|graphics|logo*"},
        {Address, u"url*|address bar|address|query string|link"},
        {BackEnd,
            u"exchange back end|back end|backend|exchange backend|back end "
            u"site|backend site|"
            u"back end website|be site"},
        {FrontEnd, u"default web site|default website|front end|frontend|front end site"},
        {Port443, u"443|port 443|tcp 443"},
        {Port444, u"444|port 444|tcp 444"},
        {Port80,
            u"port 80|tcp 80|http binding*|http bindings|http on port 80|plain "
            u"http|http 80|"
            u"port 80 binding*|binding for port 80|binding on port 80|80 binding*"},
        {Binding, u"binding*|bindings|https binding*|iis binding*|ssl binding*|bound to"},
        {SslEntry,
            u"netsh*|http sys|httpsys|sslcert*|ssl cert entry|ssl "
            u"entry|ssl entries|certificate hash|"
            u"cert hash|certhash|thumbprint*|appid"},
        {Certificate,
            u"certificate*|cert|certs|ssl certificate*|tls "
            u"certificate*|pfx|wildcard"},
        {AuthCertificate,
            u"auth certificate*|auth cert|auth certs|oauth certificate*|oauth cert|"
            u"exchange server auth certificate*|server auth certificate*|exchange "
            u"auth certificate*|"
            u"federation or auth certificate|certificate in "
            u"authconfig|authconfig|auth config"},
        {SelfSigned,
            u"self signed certificate*|self signed|self signed cert|selfsigned|"
            u"selfsigned certificate*|certificate microsoft exchange|microsoft "
            u"exchange certificate*|"
            u"certificate called microsoft exchange|certificate named microsoft "
            u"exchange|"
            u"built in certificate|exchange s own certificate|own exchange "
            u"certificate"},
        {FormerCertificate,
            u"old certificate*|old cert|former certificate*|previous certificate*|"
            u"self signed one back|old one back|previous cert"},
        {PrivateKey,
            u"private key*|keyset|key set|machinekeys|machine keys|key "
            u"container*|key file*"},
        {NewKeyStore,
            u"cng|ksp|key storage provider*|ecc|ecdsa|elliptic*|cng "
            u"key*|version 3 template|"
            u"template version 3|v3 template|software key storage"},
        {Pool,
            u"app pool*|application pool*|apppool*|*apppool|pool|pools|owa "
            u"pool|ecp pool|"
            u"worker process*|msexchangeowaapppool|msexchangeecpapppool"},
        {Service,
            u"service|services|exchange services|information "
            u"store|information store service|"
            u"msexchange*|transport service|topology service"},
        {WebService,
            u"iis|w3svc|www service*|world wide web publishing service|web "
            u"publishing service|"
            u"web server|iis admin service|was service|iisadmin|web site|website"},
        {WebConfig,
            u"web config*|webconfig|applicationhost "
            u"config|applicationhost|config file*|"
            u"configuration file*"},
        {SharedWebConfig,
            u"sharedwebconfig*|shared web config*|shared "
            u"config*|sharedwebconfig config"},
        {InstallVariable,
            u"exchangeinstalldir|install dir "
            u"variable|binsearchfolders|bin search folders|"
            u"bin search folder"},
        {InstallPathVariable,
            u"exchangeinstallpath|install path "
            u"variable|environment variable*|system variable*"},
        {VirtualDirectory,
            u"virtual director*|virtual directory|virtual directories|vdir*|v "
            u"dir*|v dirs|vdirs|"
            u"ecp directory|owa directory|ecp director*|owa director*"},
        {ShellDirectory,
            u"powershell virtual directory|powershell directory|powershell vdir|"
            u"powershell application|powershell app|powershell virtual directories|"
            u"powershell folder in iis"},
        {Folder, u"physical path*|folder*|path|paths|file path"},
        {SignInMethod,
            u"basic authentication|windows authentication|forms based "
            u"authentication|"
            u"forms authentication|integrated authentication|basic "
            u"auth|windows auth|forms auth|"
            u"authentication method*|authentication setting*|"
            u"authentication on the virtual directories|logon "
            u"method*|auth method*|auth settings|"
            u"authentication"},
        {RequireSsl, u"require ssl|ssl required|ssl flag*|requires ssl|ssl needed|force ssl"},
        {Redirect,
            u"http redirect*|redirect|redirection|redirects|redirect to "
            u"https|redirect to owa|"
            u"http to https redirect*|site redirect"},
        {RewriteRule, u"rewrite rule*|url rewrite*|url rewrite rule*|rewrite|rewrite module"},
        {Mitigation,
            u"mitigation*|emergency mitigation*|em "
            u"service|eomt|eomtv2|mitigation service|"
            u"emergency mitigation service"},
        {WebModule,
            u"iis module*|native module*|module*|url rewrite "
            u"module|dll|dlls|module dll|isapi filter*|"
            u"kerbauth dll|exppw dll"},
        {ServerAccount,
            u"computer account*|server account*|machine "
            u"account*|account of the server|"
            u"server s account|server object|computer object*|server "
            u"s computer account|"
            u"server itself is in|exchange server is a "
            u"member|servers computer account"},
        {Server,
            u"server*|box|boxes|node|nodes|member server|dag member*|dag "
            u"node*|machine"},
        {OneServer,
            u"one server|a single server|single server|one of the servers|one of "
            u"our servers|one box|"
            u"one node|one of the nodes|one of two servers|one of the two servers|"
            u"one of the dag members|one mailbox server|one exchange server|that "
            u"server|this server|"
            u"one of the boxes|one of our two servers|one of our three servers|"
            u"one of our four servers|one of the three servers|one of the four "
            u"servers|"
            u"one of our exchange servers|one of the exchange servers|one of our "
            u"nodes|"
            u"one of several servers|one of the members|a single node|only one "
            u"member"},
        {AllServers,
            u"all servers|all exchange servers|all our servers|all the "
            u"servers|all of our servers|"
            u"all of the servers|every server|each server|both "
            u"servers|all nodes|all boxes|both nodes|"
            u"every node|all our exchange servers|all of our exchange "
            u"servers|all the exchange servers"},
        {OtherServers,
            u"other server*|other servers|other node*|other box*|second "
            u"server|remaining servers|"
            u"other dag members|other exchange server*|good server|other one"},
        {Site,
            u"ad site*|branch site|branch office|other site|main site|second "
            u"site|remote site|"
            u"one site|active directory site*|site in"},
        {ExchangeGroup,
            u"exchange servers group|exchange trusted "
            u"subsystem|trusted subsystem|exchange groups|"
            u"exchange server groups|exchange servers and exchange "
            u"trusted subsystem|"
            u"group exchange servers|exchange security groups|in "
            u"exchange servers|of exchange servers|"
            u"from exchange servers|out of exchange servers"},
        {AdminGroup,
            u"domain admins|enterprise admins|schema admins|organization management|"
            u"organisation management|administrators group|admin group|domain "
            u"administrators|"
            u"enterprise administrators"},
        {Groups, u"group|groups|group memberships|memberships|security groups"},
        {Role, u"role group*|management role*|role|roles|rbac|admin rights"},
        {AuditingRight,
            u"manage auditing*|auditing right|auditing and security log|"
            u"manage auditing and security log|security log "
            u"right|sesecurityprivilege|audit right"},
        {Policy,
            u"group polic*|group policy|group "
            u"policies|gpo*|gpos|hardening*|security baseline*|"
            u"baseline|cis|hardened"},
        {Clock,
            u"clock*|system time|server time|time on the server|time of the "
            u"server|time on the dc|"
            u"time on the host|time of the host|time on the vm|time "
            u"sync*|time synchronisation|"
            u"time synchronization|time service|ntp|time skew|time on our "
            u"server|time of our server|"
            u"time on the domain controller|time of the dc|time on the "
            u"hypervisor|time of the vm|"
            u"time of the domain controller|time of the hypervisor|the "
            u"time|time is"},
        {ServiceName,
            u"spn|spns|service principal name*|kerberos "
            u"name*|servicename|kerberos ticket*|kerberos|"
            u"two spns"},
        {Dns,
            u"dns|dns server*|dns record*|dns entry|dns entries|hosts "
            u"file|host record|"
            u"name resolution|a record|srv record*"},
        {DomainController, u"domain controller*|dc|dcs|domain controllers|global catalog*|gc|pdc"},
        {WinHttpProxy,
            u"winhttp*|winhttp proxy|proxy server on the "
            u"server|system proxy|internet proxy|"
            u"proxy setting*|web proxy|proxy on the server|proxy "
            u"server|outbound proxy|proxy"},
        {LoadBalancer,
            u"load balancer*|loadbalancer*|vip|lb|netscaler|f5|kemp|haproxy|citrix "
            u"adc|load balancing|"
            u"nlb|balancer|load balanced name|virtual ip"},
        {ReverseProxy,
            u"reverse proxy*|waf|wap|web application "
            u"proxy|nginx|application gateway|reverse proxies|"
            u"utm|tmg|published name"},
        {Firewall, u"firewall*|network team"},
        {Adfs, u"adfs|ad fs|federation server*|claims"},
        {Browser, u"browser*|browser cache"},
        {Mailbox, u"mailbox*"},
        {SystemMailbox,
            u"arbitration mailbox*|system "
            u"mailbox*|systemmailbox*|organization mailbox*|"
            u"organisation mailbox*|discovery mailbox*|arbitration"},
        {Database,
            u"database*|mailbox database*|db|dbs|mailbox "
            u"store|information store database"},
        {OneDatabase,
            u"one database|a single database|same database|that "
            u"database|this database|"
            u"a certain database|one mailbox database|one db|one of "
            u"the databases|single database"},
        {OtherDatabase,
            u"other database|other databases|other dbs|other db|another database|"
            u"the other mailbox databases"},
        {Disk,
            u"disk*|drive|drives|volume*|disc|disk space|free "
            u"space|partition*|c drive|c disk|"
            u"hard disk*|space on c"},
        {Antivirus,
            u"antivirus*|anti virus*|virus scanner*|av|av "
            u"product|endpoint protection*|edr|defender*|"
            u"amsi|security agent*|virus protection|malware "
            u"scanner*|anti malware|av software"},
        {Update,
            u"update*|updates|su#|cu|cu#|patch*|patched|patching|kb#|hotfix*"
            u"|cumulative update*|"
            u"security "
            u"update*|upgrade*|updated|upgraded|upgrading|updating|patchday|"
            u"patch tuesday|"
            u"exchange update*|patches|rollup*|service pack*|msp|the su|an "
            u"su|july su|august su|"
            u"november su|march su|may su|october su|january su|february "
            u"su|latest su|last su|"
            u"exchange su|su for|su was|su on|newest su|a su|new su|june "
            u"su|april su"},
        {WindowsUpdate,
            u"windows update*|windows patch*|dotnet*|.net|.net "
            u"framework|net framework*|.net update*|"
            u"windows server update*|monthly windows update*|windows "
            u"updates|os update*|os patch*"},
        {Setup,
            u"setup|installer|installation|install of the cu|cu "
            u"install|prepare ad|preparead"},
        {Migration,
            u"migration*|migrated|migrating|coexistence|moved from 2010|moved from "
            u"2013|"
            u"moved from 2016|new exchange server|new exchange 2019|new 2019 "
            u"server|new 2016 server|"
            u"moving from 2010|moving from 2013|going from 2013|going from 2016|"
            u"brought in the new server|first 2019 server|first 2016 server|moved "
            u"from exchange 2013|"
            u"moved from exchange 2010|moved from exchange 2016"},
        {Tls,
            u"tls|tls 1 0|tls 1 1|tls 1 2|tls 1 3|tls setting*|ssl 3|ssl "
            u"setting*|schannel|iis crypto|"
            u"iiscrypto|cipher suite*|ciphers|cipher|old protocols|secure "
            u"protocols"},
        {Cipher,
            u"inadequate transport security|inadequate security|inadequate "
            u"encryption|weak cipher*|"
            u"err http2 inadequate transport security|err spdy inadequate "
            u"transport security|"
            u"security settings of the session|session can t be secured"},
        {ExtendedProtection, u"extended protection|ep|windows extended protection|channel binding*"},
        {RemotePowerShell,
            u"remote powershell|remotepowershell|remotepowershellenabled|remote "
            u"powershell access|"
            u"powershell for users|remote powershell for users"},
        {AccessRule, u"client access rule*|access rule*|clientaccessrule*|ca rule*"},
        {Quota,
            u"too many shells|concurrent shells|maximum number of "
            u"shells|open sessions|"
            u"too many sessions|too many powershell sessions|shell quota|too "
            u"many open sessions|"
            u"sessions are not closed|quota of shells"},
        {ManagementFramework,
            u"wmf|wmf 5|wmf 5 0|wmf 5 1|wmf5|management "
            u"framework|windows management framework|"
            u"windows management framework 5"},
        {PowerShellEngine,
            u"powershell 2 0|powershell 2|powershell "
            u"v2|powershell engine|powershell 2 0 engine|"
            u"windows powershell 2 0"},
        {Commands, u"command*|cmdlet*|commands|cmdlets|exchange commands|exchange cmdlets"},
        {Objects,
            u"object|objects|output|results|properties|values|"
            u"serialization*|serialisation*|"
            u"deserialization*"},
        {Canary, u"canary*|msexchcanarydata*|canary data"},
        {Component,
            u"component*|serverwideoffline|server "
            u"component*|owaproxy|ecpproxy|rpsproxy|hubtransport|"
            u"component state*"},
        {Maintenance,
            u"maintenance|maintenance mode|maintenance state|stuck in maintenance|"
            u"still in maintenance|remains in maintenance|stays in maintenance|left "
            u"in maintenance|"
            u"in maintenance|stay in maintenance|remain in maintenance"},
        {Device,
            u"new phone*|new device*|replacement phone*|newly set up "
            u"phone*|new mobile*|new iphone*|"
            u"new smartphone*|phones that are set up anew|after a reset of "
            u"the phone|reset phone*"},
        {DevicePermission,
            u"inherit*|inheritance|inheritable permission*|permission "
            u"inheritance|protected account*|"
            u"adminsdholder|inherited permissions"},
        {PhoneSettings,
            u"activesync virtual directory|activesync directory|activesync "
            u"settings|activesync vdir|"
            u"client certificates on activesync|basic authentication on activesync|"
            u"basic auth on activesync|sync app pool|activesync "
            u"authentication|basic on activesync|"
            u"basic authentication for activesync"},
        {Ports,
            u"ephemeral port*|dynamic port*|out of ports|tcp ports|close "
            u"wait|free ports|"
            u"outgoing ports"},
        {Admin,
            u"admin|admins|administrator*|admin account*|admins accounts|adm "
            u"account*|admin users"},
        {Person, u"user*|person|people|account*|colleague*|somebody|employee*"},
        {OnePerson,
            u"one user|a single user|single user|one account|one "
            u"person|one mailbox|a single account|"
            u"a single mailbox|single person|this user|this account|one "
            u"of our users|one colleague|"
            u"this one user|1 user|one of the users|a single person|one "
            u"employee|my account|that user|"
            u"that one user"},
        {OthersToo,
            u"everybody else|everyone else|all others|all other "
            u"users|other users|other people|"
            u"all other people|other accounts|other admins"},
        {Everything,
            u"everything|nothing|all of it|anything|everything "
            u"else|whole server|everybody|everyone"},
        {Password, u"password*|credential*"},
        {DollarSign,
            u"dollar sign|dollar|ends in a dollar|ends with a "
            u"dollar|ends with dollar|"
            u"dollar at the end|dollar character"},
        {AccountName,
            u"account name*|user name*|username*|admin "
            u"account*|account*|login name*|logon name*|"
            u"name of the account|admin s name"},
        {VersionSwitch, u"exchclientver|exchclientver 15|exchclientver 15 2|exchclientver 15 1"},
        {Works,
            u"works|work|working|is fine|are fine|fine|ok|okay|is good|are "
            u"good|all good|perfect|"
            u"perfectly|usable|healthy|unaffected|not affected|no trouble|no "
            u"problem|without problems|"
            u"without trouble|gets in|get in|can log in|can sign in|logs "
            u"in|quiet|is all right|"
            u"runs well|no issues|in order|does its job|as ever|is happy|can "
            u"work|lets me in|"
            u"let me in|let us in|lets us in|lets them in|let them in|gets "
            u"into|get into|can open|"
            u"can use|let anybody in|lets anybody in"},
        {Fails,
            u"fail|fails|failing|failed|broken|dead|error|errors|problem*|"
            u"issue*|trouble|happens|"
            u"occurs|happen|affected|affects|affect|gone|unusable|crash*|"
            u"stopped working|"
            u"stops working|stop working|quit working|no "
            u"go|kaputt|dies|died|cannot be used|"
            u"wrong with|times out|time "
            u"out|timeout*|hangs|hang|hanging|shows it|have it|has it|"
            u"out of order|can t get in|can t log in|can t sign in|cannot "
            u"get in|cannot sign in|"
            u"cannot log in|cannot log on"},
        {Opens,
            u"open|opens|loads|load|come up|comes up|appear|appears|shows "
            u"up|opened|displayed|"
            u"opens up|renders"},
        {NotOpens,
            u"page cannot be displayed|can t be reached|cannot be reached|cannot "
            u"reach this page|"
            u"connection reset|connection was reset|err connection reset|refuses to "
            u"connect|"
            u"this site can t be reached|connection refused|err connection refused|"
            u"not even the login page"},
        {Connects,
            u"connect|connects|connected|connecting|stays connected|is "
            u"connected|gets connected|"
            u"connection"},
        {Disconnected,
            u"disconnected|offline mode|trying to connect|loses "
            u"connection|lost connection|disconnects"},
        {Starts,
            u"start|starts|starting|run|runs|running|started|come "
            u"back|comes back up|get past|"
            u"gets past|stay up"},
        {Stopped,
            u"stopped|stops|stop|halted|not running|is not started|stays "
            u"in starting|stay in starting|"
            u"stuck in starting|hang at starting|hangs at starting|stuck "
            u"at starting|terminated|"
            u"stops again|keeps stopping|refuse to start"},
        {Syncs,
            u"sync|syncs|synchronise|synchronize|receive|receives|receive "
            u"mail|get mail|gets mail|"
            u"syncing|get new mail"},
        {NotSyncs, u"stopped syncing|stop syncing|stopped receiving|no new mail"},
        {Present, u"there|present|exists|exist|found|available|in place|listed"},
        {Missing,
            u"missing|lost|lacks|lack|disappeared|vanished|is empty|are "
            u"empty|empty|nowhere|absent|"
            u"not there any more|not on|lacking|is gone|are gone|was "
            u"gone|not available|"
            u"not recognized|not recognised|isn t recognized|isnt "
            u"recognized|unknown|not known"},
        {Selected, u"selected|assigned|bound|chosen|attached|set"},
        {Valid, u"valid|in date|still valid|up to date"},
        {Expired,
            u"expired|expires|has run out|ran out|run out|out of "
            u"date|outdated|expiry|expiration|"
            u"past its date|expire|lapsed|no longer valid|invalid"},
        {Enabled,
            u"enabled|enable|switched on|turned "
            u"on|activated|enabling|switch on|turning on|"
            u"switched it on|turned it on|activate|turned|switching on|on "
            u"with the script"},
        {Disabled,
            u"disabled|disable|switched off|turned off|deactivated|switch "
            u"off|turn off|is off|are off|"
            u"set to disabled|left disabled|disabling|closed|locked"},
        {Active, u"active"},
        {Inactive,
            u"inactive|stuck in maintenance|still in maintenance|remains "
            u"in maintenance|"
            u"stays in maintenance|left in maintenance|in "
            u"maintenance|stay in maintenance|"
            u"remain in maintenance"},
        {Reachable,
            u"reachable|answers|responds|answer|respond|online|up|"
            u"running there|reached|available"},
        {Down,
            u"down|offline|unreachable|unavailable|switched off|shut "
            u"down|powered off|out of reach|"
            u"not responding"},
        {Right, u"right|correct|matches|match"},
        {Wrong,
            u"wrong|incorrect|another|other|different one|mistaken|doesn t "
            u"match|mismatch|bad|invalid|"
            u"misconfigured|not the right|old|third party|public "
            u"one|foreign|duplicate*|twice|"
            u"not the correct|host header|host name|one ip|single ip|only "
            u"one ip|one address|sni|"
            u"modified|wildcard|not trusted|untrusted|not "
            u"secure|insecure|warns about|"
            u"certificate warning|public ca|instead of|two spns|our own "
            u"ca|internal ca"},
        {Mounted, u"mounted|mount|mounts"},
        {Dismounted, u"dismounted|unmounted|dismounts|dirty shutdown|not mounted"},
        {Same, u"same|identical|equal"},
        {Different,
            u"different|differ|differs|not the same|unequal|mixed|its "
            u"own certificate|"
            u"their own certificate"},
        {Blank,
            u"white page*|empty page*|white screen*|empty screen*|empty "
            u"window*|white window*|"
            u"white site|empty site|page is white|page stays white|page is "
            u"empty|page stays empty|"
            u"page remains white|stays white|is white|remains white|nothing "
            u"but white|white after|"
            u"just white|all white|remains empty|stays empty|page comes up "
            u"white|comes up empty|"
            u"comes up white|page comes up empty|stay white|stay blank|are "
            u"white|remain white|"
            u"stay empty|remain blank|blank page*|blank screen*|blank "
            u"site|blank window*|"
            u"blank white page*|blank owa|blank ecp|blank eac|page is "
            u"blank|page stays blank|"
            u"page remains blank|page comes up blank|stays blank|screen is "
            u"blank|goes blank"},
        {Loops,
            u"loop|loops|looping|looped|login loop|endless*|redirect loop|too many "
            u"redirects|"
            u"redirected you too many times|around in circles|in circles|redirect "
            u"limit reached|"
            u"thrown back|thrown out|kicked out|redirected to the login page|"
            u"redirected to the logon page|redirected to the sign in page|back to "
            u"the login|"
            u"back to the logon|back to the sign in|back to the fba|back at the "
            u"login|"
            u"back at the logon|back at the sign in|redirects to the login "
            u"page|returns to the login|"
            u"returns to the sign in|login page again|logon page again|sign in page "
            u"again|"
            u"return to the login page|redirected back to the login|back on the "
            u"login|"
            u"back on the logon|login page appears again|sent back to the "
            u"login|throws you out|"
            u"throws me out|throws them out|throws users out|kicks me out|kicks you "
            u"out|"
            u"kicks them out|end up on the login page|ends up on the login page|"
            u"end up on the logon page|land on the login page|lands on the login "
            u"page|"
            u"land back on the login|lands back on the login|end up at the "
            u"login|ends up at the login|"
            u"end up back|back to login|back to logon|back on login|to log in again|"
            u"have to sign in again|signs them out|logs me out|logs them out"},
        {ComesBack,
            u"comes back|come back again|reappears|reappear|keeps coming "
            u"back|again and again|"
            u"keeps reappearing|returns|over and over|appears "
            u"again|shows up again|bounces back|"
            u"once more|all the time|every time|each time"},
        {ErrorPage,
            u"something went wrong|error page*|went wrong|an error occurred|"
            u"request couldn t be completed|request could not be completed|yellow "
            u"page|"
            u"yellow error page|yellow screen|runtime error|server error|unexpected "
            u"error|"
            u"throws an error|error after login|error after sign in|oops|shows an "
            u"error|"
            u"gives an error|http 500|error 500|the 500|a 500|internal server "
            u"error|http error 500|"
            u"500 error"},
        {Error400, u"400|bad request|http 400|400 bad request|error 400"},
        {Error403,
            u"403|forbidden|http 403|error 403|403 forbidden|403 4|status "
            u"code of 403"},
        {Error404,
            u"404|not found|http 404|error 404|404 not found|page not "
            u"found|own options|"
            u"options page only|only the options"},
        {Error500,
            u"500|http 500|error 500|500 error|internal server "
            u"error|status code 500|"
            u"500 internal server error|http error 500|the 500|a 500"},
        {Error503,
            u"503|service unavailable|service is unavailable|http "
            u"503|error 503|service not available"},
        {Denied,
            u"access denied|access is denied|denied|no permission*|not "
            u"authorized|not authorised|"
            u"not permitted|lack permission*|no "
            u"rights|rejected|refused|permission error*|not allowed|"
            u"don t have permission"},
        {Unavailable,
            u"unavailable|isn t available|not available|is not "
            u"available|is unavailable"},
        {AssemblyError,
            u"could not load file or assembly|could not load file|assembly|"
            u"cannot load file or assembly|dll is missing|could not load "
            u"type|missing assembly|"
            u"assembly could not be loaded"},
        {Renewed,
            u"renewed|renew|replaced|replace|exchanged|swapped|rotated|new "
            u"one|renewing|renewal|"
            u"replacing|rolled over|reissued|replacement|changed over"},
        {Deleted,
            u"deleted|delete|removed|remove|deleting|removing|cleaned "
            u"up|cleaned out|clean up|cleanup|"
            u"cleaned|wiped|thrown away|threw out|uninstalled|tidied "
            u"up|tidied|deletion|removal|"
            u"took out|taken out|threw "
            u"away|purged|dropped|demoted|decommissioned|retired|threw|"
            u"throw away|deleted by|got rid of|cut out|pulled out"},
        {Changed,
            u"changed|change|modified|edited|altered|reconfigured|touched|"
            u"changes|changing|modify|"
            u"reset|moved to another|adjusted|set "
            u"the|tweaked|overwritten|overwrote|switched|"
            u"played "
            u"with|rewritten|enforced|tightened|renamed|rename|restricted|"
            u"converted"},
        {Added,
            u"added|add|joined|put into|put in|became a member|is a member|are "
            u"members|is member|"
            u"member of|belongs to|in the group|nested in|is in|are in|assigned to"},
        {Moved, u"moved|move|migrated|moves|moving|was moved|being moved"},
        {Installed,
            u"installed|install|imported|import|assigned|installing|"
            u"rolled out|applied|importing|"
            u"introduced|brought in|put on|configured|set "
            u"up|configuring|implemented|deployed"},
        {Restarted,
            u"rebooted|reboot|restarted|restart|rebooting|restarting|reboots|"
            u"restarts|power cut|"
            u"power failure|power outage|power loss|outage of the power|boot"},
        {Failed,
            u"rolled back|rollback|aborted|broke "
            u"off|interrupted|cancelled|canceled|stopped half way|"
            u"stopped halfway|half way|did not finish|didn t finish|not "
            u"finished|never finished|"
            u"failed half way|failed midway|stopped in the middle|ended "
            u"with an error|"
            u"ended with errors|incomplete|crashed during|failed at "
            u"step|hung during|stuck during|"
            u"unfinished|update failed|install failed|installation "
            u"failed|setup failed|"
            u"failed to install|update has failed|did not go through|didn t "
            u"go through|not go through"},
        {Full,
            u"full|no space|no space left|no free space|out of space|ran "
            u"full|runs full|"
            u"out of disk space|almost full|0 bytes|zero bytes|no room|filled "
            u"up|not enough space|"
            u"low on space|filled|fills up|filling up|fills"},
        {Skewed,
            u"skewed|behind|ahead|drifted|out of sync|slow by|fast "
            u"by|minutes off|minutes ahead|"
            u"minutes behind|hour off|hours off|is off|off by|wrong "
            u"time|was off|skew|jumped|"
            u"minutes slow|minutes fast|an hour|time skew"},
        {Broken,
            u"broken|corrupt*|damaged|invalid|malformed|not well "
            u"formed|destroyed|incomplete|"
            u"half empty|mangled|bad|unreadable|faulty|defective|serialization "
            u"error*|"
            u"serialisation error*|overwritten|inconsistent|cannot be read|can t be "
            u"read|unusable|"
            u"orphaned|half"},
        {PointsTo,
            u"points to|point to|pointing to|leads to|refers to|points "
            u"at|goes to|pointed to|set to|"
            u"mapped to"},
        {Blocks,
            u"block|blocks|blocked|blocking|intercepts|intercept|quarantined|"
            u"quarantine|denies|scans|"
            u"inspects|injects|prevents|forbids|in the way|filters|eats|denying"},
        {Slow,
            u"slow|slowly|slower|very slow|takes minutes|takes ages|takes "
            u"forever|sluggish|takes long"},
        {AsksAgain,
            u"asks for the password|asks for a password|asks for password|prompts "
            u"for the password|"
            u"prompts for password|prompts for credentials|password "
            u"prompt*|password box*|"
            u"keeps asking|asks and asks|credential prompt*|keeps "
            u"prompting|prompted for password*|"
            u"prompted for credentials|asking for password|asking for the password|"
            u"asking for credentials|password popup*|password pop up*|wants the "
            u"password|"
            u"wants a password|password dialog*|prompts again|password "
            u"window*|prompts all day|"
            u"prompts users for|asks users for"},
        {Cloned,
            u"cloned|clone|from a clone|copied vm|copy of another vm|same "
            u"sid|same machine sid|"
            u"from an image without sysprep|without sysprep|from the same "
            u"template|duplicate sid|"
            u"identical sid"},
        {Grows,
            u"grows|grow|longer and longer|gets longer|too long|keeps "
            u"growing|growing"},
        {Exhausted,
            u"exhausted|used up|run out|ran out|too many|runs out|out of "
            u"ports|pile up|piling up|"
            u"thousands of"},
        {Weak,
            u"inadequate transport security|inadequate security|inadequate "
            u"encryption|too weak|"
            u"weak encryption"},
        {Helps,
            u"helps|helped|fixes it|fixed it|fixes|solves|solved|is fine at "
            u"once|fine at once|"
            u"works again|is back|gone again|cured|works right away|gives "
            u"the right|shows the right"},
        {NotElevated,
            u"without elevation|not elevated|unelevated|without admin rights|"
            u"without administrator rights|not as admin|not as administrator|by "
            u"double click|"
            u"double clicked|double click|double clicking|not run as admin|normal "
            u"double click|"
            u"with a double click|without uac"},
        {Since,
            u"since|after|following|ever since|began with|started with|came "
            u"with|begun with|"
            u"starts with|right after|until|came after|came right after|when "
            u"we|when i|when they|"
            u"when somebody|when someone|because|once we|shortly after|as "
            u"soon as|began after|"
            u"started after|started right after"},
        {SinceThen,
            u"since then|ever since|after that|afterwards|now|from then "
            u"on|since that|"
            u"from that moment|from that day|thereafter|since that day"},
        {Recently,
            u"yesterday|last week|last night|this morning|last "
            u"month|today|on monday|on tuesday|"
            u"on wednesday|on thursday|on friday|on saturday|on "
            u"sunday|two days ago|a week ago|"
            u"days ago|weekend|last weekend|just|recently|last friday|on "
            u"the weekend|earlier today|"
            u"tonight|had just|a few days ago|lately"},
        {Only, u"only|just|solely|exclusively|nothing but|merely|nobody but"},
        {Through, u"through|via|over|behind|with the|from the|by the|by name of the"},
        {Direct,
            u"directly|direct|each alone|alone|locally|localhost|by server "
            u"name|bypassing|"
            u"without the load balancer|past the load "
            u"balancer|straight|individually|"
            u"on the server itself|each server|by its own name|each "
            u"node|directly to|directly on"},
        {Outside,
            u"from outside|externally|external|from the internet|from "
            u"home|from the outside|outside|"
            u"over the internet|from abroad"},
        {Inside,
            u"inside|internally|internal|in the lan|in the office|from "
            u"inside|lan|in house|"
            u"inside the network"},
        {Without, u"without"},
        {ForAWhile,
            u"for a while|for some time|for some hours|for a few "
            u"hours|for an hour|for a day|"
            u"after some hours|after a few hours|after some time|after a "
            u"while|every few hours|"
            u"for hours|then it starts again|for a few minutes|until it "
            u"comes back|until the next"},
        {New, u"new|newly|brand new|fresh|freshly|anew|again set up"},
        {Many,
            u"many|lots of|a lot of|hundreds of|very many|too many|over "
            u"100|more than 100|dozens of"},
        {Tried,
            u"tried|attempted|recreated|re created|reinstalled|re "
            u"installed|rebuilt|recycled|rerun|"
            u"re "
            u"ran|ran|executed|checked|verified|confirmed|compared|followed|"
            u"cleared|repaired|"
            u"was run|were run|have run|been run|already|re "
            u"enabled|reenabled|re assigned|reassigned|"
            u"looked at|looked for|copied|we ve run|i ve run|double "
            u"checked|iisreset done|"
            u"iisreset made|checking"},
        {NoChange,
            u"no change|no effect|no success|no luck|no difference|no "
            u"avail|no improvement|"
            u"did not help|didn t help|doesn t help|does not help|did not "
            u"change|didn t change|"
            u"without success|without effect|without luck|same error|same "
            u"result|same problem|"
            u"same issue|same behaviour|same behavior|in vain|didn t "
            u"work|did not work|has not helped|"
            u"changed nothing|changes nothing|made no difference|didn t "
            u"solve|did not solve|"
            u"did not fix|didn t fix|does nothing|did nothing|no "
            u"result|to no avail"},
        {Still, u"still"},
        {ByAccident,
            u"by accident|accidentally|by "
            u"mistake|mistakenly|inadvertently|unintentionally|stupid me|"
            u"my fault|oops"},
        {Maybe,
            u"maybe|perhaps|might|possibly|whether|could it be|i suspect|not "
            u"sure|no idea if|i guess|"
            u"unsure|don t know if|do not know if|in case|suppose|wonder"},
        {Why,
            u"why|what is wrong|how come|what could|how do|how can|what "
            u"can|any idea|anybody|help"},
        {Not,
            u"not|cannot|cant|can t|doesnt|doesn t|dont|don t|didnt|didn "
            u"t|wont|won t|isnt|isn t|"
            u"arent|aren t|wasnt|wasn t|hasnt|hasn t|havent|haven "
            u"t|couldnt|couldn t|unable to|"
            u"fails to|fail to|failed to|refuses to|refuse to|never|no "
            u"longer|no more|neither|nor|"
            u"stopped to|wouldn t|wouldnt|weren t|werent|nothing|nobody|no "
            u"one|noone"},
        {No, u"no|none|without|no more|zero|neither"},
        {Self, u"we|i|i ve|we ve|have been|has been"},
        {Elsewhere,
            u"office 365|o365|microsoft 365|m365|exchange online|the "
            u"cloud|in the cloud"},
        {Unlike,
            u"but|while|whereas|although|though|however|yet|instead|only "
            u"that|except"},
        {And, u"and|or|so|then|as well as"},
        {WithMailbox,
            u"with a mailbox|with mailbox|with mailboxes|who have a "
            u"mailbox|that have a mailbox|"
            u"has a mailbox|having a mailbox|with a mailbox of their "
            u"own|with an exchange mailbox"},
        {OneBrowser,
            u"edge|chrome|firefox|safari|internet explorer|private "
            u"window*|incognito*|one browser|"
            u"other browser*|another browser|different browser|private "
            u"mode|private browsing"},
        {BareBlank, u"blank"},
    };
    return rows;
}

} // namespace wizard
