#include "wizard/evidence/words/lexicon/languages.h"

namespace wizard {

std::span<const Synonyms> english()
{
    using enum Word;
    static constexpr Synonyms rows[] = {
        {Owa,
            u"owa|outlook web app|outlook web access|outlook on the web|outlook web|webmail|web mail|"
            u"mail in the browser|mail page|mail web page|web version of outlook|outlook web page|"
            u"mail website|mail web site|mail in the web|web outlook|outlook in the browser|"
            u"outlook online page|email website|online mail|webmail page|mail over the web|web access|"
            u"mail site|mail portal|browser mail|e mail page|email page|email in the browser|"
            u"mail in browser|email portal|mailbox in the browser|web inbox|inbox page|web based mail|"
            u"internet mail page|mail through the browser|mail on the web|email site|"
            u"webmail on the phone|webmail on the same phone|webmail on their phone*|"
            u"browser of the phone|browser on the phone|webmail in the phone|phone s browser"},
        {AdminCenter,
            u"ecp|eac|admin center|admin centre|admin console in the browser|exchange admin center|"
            u"exchange admin centre|exchange control panel|admin page|admin site|admin web page|"
            u"admin website|administration page|administration site|web console|admin portal|"
            u"exchange admin page|exchange console in the browser|management page|management site|"
            u"admin interface|control panel|admin webpage|exchange admin|mail control panel|admin gui|"
            u"exchange gui|admin url|control page|mail admin page|administration panel|admin panel|"
            u"web admin|administrator page|administrator site"},
        {Shell,
            u"ems|management shell|exchange shell|exchange management shell|exchange powershell|"
            u"powershell|shell|powershell session|remote session|server in the current site|"
            u"an exchange server in the current site|any exchange server in the current site|"
            u"exchange server in the current site|command window|command shell|blue window|"
            u"black window|exchange command line|exchange console|exchange prompt|command line window|"
            u"exchange command shell|console window|powershell window|powershell console|mgmt shell|"
            u"exchange command window|powershell for exchange|exchange ps|ems window|"
            u"exchange commands window|admin command*|admin shell|command prompt for exchange|"
            u"exchange cli|power shell"},
        {Outlook,
            u"outlook|outlook desktop|outlook client*|outlook for windows|desktop client*|"
            u"outlook for mac|outlook itself|outlook on the pc*|desktop outlook|outlook app|"
            u"mail program|fat client|full outlook|outlook on their pc*|real outlook|mail client|"
            u"mail clients|thick client*|outlooks|office outlook|installed outlook"},
        {Phones,
            u"phone|phones|smartphone*|activesync|active sync|eas|mobile*|mobile device*|iphone*|"
            u"ipad*|android*|cell phone*|microsoft server activesync|mobiles|smart phone*|handset*|"
            u"tablets|mobile mail|mail on the phone*|company phone*|mail app"},
        {Page,
            u"screen*|site loads|window|page|pages|web page|all browsers|any browser|every browser|all "
            u"the browsers|several browsers|different browsers|whichever browser|no matter which browser|"
            u"no ad fs|no adfs|not ad fs|not adfs|without ad fs|without adfs|don t use ad fs|don t use "
            u"adfs|don t have ad fs|don t have adfs|no federation|not federated"},
        {SignInPage,
            u"login page*|logon page*|sign in page*|log in page*|log on page*|fba page*|fba|"
            u"login screen*|logon screen*|login form*|logon form*|sign in form*|sign in screen*|login|"
            u"logon|sign in|login mask|login window|username and password page|login site|"
            u"sign on page|page where you type the password|password page|logging in page"},
        {OlderPage,
            u"exchange 2010 owa|exchange 2010 ecp|exchange 2010 eac|exchange 2010 page|"
            u"exchange 2010 outlook|exchange 2007 owa|exchange 2007 ecp|exchange 2007 page|"
            u"exchange 2013 owa|exchange 2013 ecp|exchange 2013 eac|exchange 2013 page|2010 owa|"
            u"2010 ecp|2013 owa|2013 ecp|2013 eac|old owa|old ecp|old eac|old owa page|old ecp page|"
            u"the exchange 2010|2010 page|older ecp|old admin center|page of the old version"},
        {OlderVersion,
            u"exchange 2010|exchange 2007|exchange 2013|2010 server|2013 server|old server|"
            u"old exchange|older version|old version|previous version"},
        {Images, u"image*|picture*|icon*|graphics|logo*"},
        {Address, u"url*|address bar|address|query string|link"},
        {BackEnd,
            u"exchange back end|back end|backend|exchange backend|back end site|backend site|"
            u"back end website|be site|second site in iis|back half"},
        {FrontEnd, u"default web site|default website|front end|frontend|front end site"},
        {Port443, u"443|port 443|tcp 443"},
        {Port444, u"444|port 444|tcp 444"},
        {Port80,
            u"port 80|tcp 80|http binding*|http bindings|http on port 80|plain http|http 80|"
            u"port 80 binding*|binding for port 80|binding on port 80|80 binding*"},
        {Binding, u"binding*|bindings|https binding*|iis binding*|ssl binding*|bound to"},
        {SslEntry,
            u"netsh*|http sys|httpsys|sslcert*|ssl cert entry|ssl entry|ssl entries|certificate hash|"
            u"cert hash|certhash|thumbprint*|appid"},
        {Certificate,
            u"certificate*|cert|certs|ssl certificate*|tls certificate*|pfx|wildcard|ssl|cert file|"
            u"website certificate*|web certificate*|https certificate*|security certificate*|"
            u"public certificate*|purchased certificate*|wildcard cert|san cert|new certificate|"
            u"fresh certificate|new cert"},
        {AuthCertificate,
            u"auth certificate*|auth cert|auth certs|oauth certificate*|oauth cert|"
            u"exchange server auth certificate*|server auth certificate*|exchange auth certificate*|"
            u"federation or auth certificate|certificate in authconfig|authconfig|auth config|"
            u"authentication certificate*|server auth"},
        {SelfSigned,
            u"self signed certificate*|self signed|self signed cert|selfsigned|"
            u"selfsigned certificate*|certificate microsoft exchange|microsoft exchange certificate*|"
            u"certificate called microsoft exchange|certificate named microsoft exchange|"
            u"built in certificate|exchange s own certificate|own exchange certificate|self made|"
            u"self signed ones|self issued|homemade certificate*"},
        {FormerCertificate,
            u"old certificate*|old cert|former certificate*|previous certificate*|"
            u"self signed one back|old one back|previous cert"},
        {PrivateKey, u"private key*|keyset|key set|machinekeys|machine keys|key container*|key file*"},
        {NewKeyStore,
            u"cng|ksp|key storage provider*|ecc|ecdsa|elliptic*|cng key*|version 3 template|"
            u"template version 3|v3 template|software key storage"},
        {Pool,
            u"app pool*|application pool*|apppool*|*apppool|pool|pools|owa pool|ecp pool|"
            u"worker process*|msexchangeowaapppool|msexchangeecpapppool|web worker*|iis worker*"},
        {Service,
            u"service|services|exchange services|information store|information store service|"
            u"msexchange*|transport service|topology service"},
        {WebService,
            u"iis|w3svc|www service*|world wide web publishing service|web publishing service|"
            u"web server|iis admin service|was service|iisadmin|web site|website|world wide web*|"
            u"www publishing|web service|publishing service|inside the iis|inside iis|inside of iis|"
            u"into the iis|into iis"},
        {WebConfig,
            u"web config*|webconfig|applicationhost config|applicationhost|config file*|"
            u"configuration file*"},
        {SharedWebConfig,
            u"sharedwebconfig*|shared web config*|shared config*|sharedwebconfig config|"
            u"shared configuration file*|common config file*|shared config file*"},
        {InstallVariable,
            u"exchangeinstalldir|install dir variable|binsearchfolders|bin search folders|"
            u"bin search folder"},
        {InstallPathVariable,
            u"exchangeinstallpath|install path variable|environment variable*|system variable*"},
        {VirtualDirectory,
            u"virtual director*|virtual directory|virtual directories|vdir*|v dir*|v dirs|vdirs|"
            u"ecp directory|owa directory|ecp director*|owa director*"},
        {ShellDirectory,
            u"powershell virtual directory|powershell directory|powershell vdir|"
            u"powershell application|powershell app|powershell virtual directories|"
            u"powershell folder in iis"},
        {Folder, u"physical path*|folder*|path|paths|file path"},
        {SignInMethod,
            u"basic authentication|windows authentication|forms based authentication|"
            u"forms authentication|integrated authentication|basic auth|windows auth|forms auth|"
            u"authentication method*|authentication setting*|"
            u"authentication on the virtual directories|logon method*|auth method*|auth settings|"
            u"authentication"},
        {RequireSsl, u"require ssl|ssl required|ssl flag*|requires ssl|ssl needed|force ssl"},
        {Redirect,
            u"http redirect*|redirect|redirection|redirects|redirect to https|redirect to owa|"
            u"http to https redirect*|site redirect"},
        {RewriteRule, u"rewrite rule*|url rewrite*|url rewrite rule*|rewrite|rewrite module"},
        {Mitigation,
            u"mitigation*|emergency mitigation*|em service|eomt|eomtv2|mitigation service|"
            u"emergency mitigation service"},
        {WebModule,
            u"iis module*|native module*|module*|url rewrite module|dll|dlls|module dll|isapi filter*|"
            u"kerbauth dll|exppw dll"},
        {ServerAccount,
            u"computer account*|server account*|machine account*|account of the server|"
            u"server s account|server object|computer object*|server s computer account|"
            u"server itself is in|exchange server is a member|servers computer account"},
        {Server,
            u"server*|box|boxes|node|nodes|member server|dag member*|dag node*|machine|"
            u"old server 2016|old server 2019|old 2016 server|old 2019 server|old exchange 2016|"
            u"old exchange 2019"},
        {OneServer,
            u"one server|a single server|single server|one of the servers|one of our servers|one box|"
            u"one node|one of the nodes|one of two servers|one of the two servers|"
            u"one of the dag members|one mailbox server|one exchange server|that server|this server|"
            u"one of the boxes|one of our two servers|one of our three servers|"
            u"one of our four servers|one of the three servers|one of the four servers|"
            u"one of our exchange servers|one of the exchange servers|one of our nodes|"
            u"one of several servers|one of the members|a single node|only one member"},
        {AllServers,
            u"all servers|all exchange servers|all our servers|all the servers|all of our servers|"
            u"all of the servers|every server|each server|both servers|all nodes|all boxes|both nodes|"
            u"every node|all our exchange servers|all of our exchange servers|all the exchange servers"},
        {OtherServers,
            u"other server*|other servers|other node*|other box*|second server|remaining servers|"
            u"other dag members|other exchange server*|good server|other one"},
        {Site,
            u"ad site*|branch site|branch office|other site|main site|second site|remote site|"
            u"one site|active directory site*|site in"},
        {ExchangeGroup,
            u"exchange servers group|exchange trusted subsystem|trusted subsystem|exchange groups|"
            u"exchange server groups|exchange servers and exchange trusted subsystem|"
            u"group exchange servers|exchange security groups|in exchange servers|of exchange servers|"
            u"from exchange servers|out of exchange servers"},
        {AdminGroup,
            u"domain admins|enterprise admins|schema admins|organization management|"
            u"organisation management|administrators group|admin group|domain administrators|"
            u"enterprise administrators"},
        {Groups, u"group|groups|group memberships|memberships|security groups"},
        {Role, u"role group*|management role*|role|roles|rbac|admin rights"},
        {AuditingRight,
            u"manage auditing*|auditing right|auditing and security log|"
            u"manage auditing and security log|security log right|sesecurityprivilege|audit right"},
        {Policy,
            u"group polic*|group policy|group policies|gpo*|gpos|hardening*|security baseline*|"
            u"baseline|cis|hardened|gpo|policy|policies|group policy object|"
            u"default domain controllers policy|services not needed|unneeded services|unused services|"
            u"services we don t need|unnecessary services"},
        {Clock,
            u"clock*|system time|server time|time on the server|time of the server|time on the dc|"
            u"time on the host|time of the host|time on the vm|time sync*|time synchronisation|"
            u"time synchronization|time service|ntp|time skew|time on our server|time of our server|"
            u"time on the domain controller|time of the dc|time on the hypervisor|time of the vm|"
            u"time of the domain controller|time of the hypervisor|the time|time is|clock|wall clock|"
            u"time zone|wrong time"},
        {ServiceName,
            u"spn|spns|service principal name*|kerberos name*|servicename|kerberos ticket*|kerberos|"
            u"two spns"},
        {Dns,
            u"dns|dns server*|dns record*|dns entry|dns entries|hosts file|host record|"
            u"name resolution|a record|srv record*"},
        {DomainController,
            u"domain controller*|dc|dcs|domain controllers|global catalog*|gc|pdc|"
            u"active directory server*|ad server*|logon server*"},
        {WinHttpProxy,
            u"winhttp*|winhttp proxy|proxy server on the server|system proxy|internet proxy|"
            u"proxy setting*|web proxy|proxy on the server|proxy server|outbound proxy|proxy"},
        {LoadBalancer,
            u"load balancer*|loadbalancer*|vip|lb|netscaler|f5|kemp|haproxy|citrix adc|load balancing|"
            u"nlb|balancer|load balanced name|virtual ip|pool name|shared address|common name|"
            u"shared name|cluster name|load balanced|in the pool|virtual address|in front"},
        {ReverseProxy,
            u"reverse proxy*|waf|wap|web application proxy|nginx|application gateway|reverse proxies|"
            u"utm|tmg|published name|web proxy in front|publishing|web application firewall|"
            u"published through|proxy in front|proxy manager|caddy|haproxy|traefik|sophos|fortinet|"
            u"apache in front|gateway in front"},
        {Firewall, u"firewall*|network team"},
        {Adfs,
            u"adfs|ad fs|federation server*|claims|federation*|federated|federation page|sso page|"
            u"single sign on page|identity provider"},
        {Browser, u"browser*|browser cache"},
        {Mailbox, u"mailbox*"},
        {SystemMailbox,
            u"arbitration mailbox*|system mailbox*|systemmailbox*|organization mailbox*|"
            u"organisation mailbox*|discovery mailbox*|arbitration"},
        {Database,
            u"database*|mailbox database*|db|dbs|mailbox store|information store database|store|"
            u"databases|mail store|mail database*|information store"},
        {OneDatabase,
            u"one database|a single database|same database|that database|this database|"
            u"a certain database|one mailbox database|one db|one of the databases|single database"},
        {OtherDatabase,
            u"other database|other databases|other dbs|other db|another database|"
            u"the other mailbox databases"},
        {Disk,
            u"disk*|drive|drives|volume*|disc|disk space|free space|partition*|c drive|c disk|"
            u"hard disk*|space on c|disk|system drive|volume|c bar|storage|hard drive"},
        {Antivirus,
            u"antivirus*|anti virus*|virus scanner*|av|av product|endpoint protection*|edr|defender*|"
            u"amsi|security agent*|virus protection|malware scanner*|anti malware|av software|"
            u"antivirus|xdr|endpoint agent|endpoint security|virus scan*|sensor|crowdstrike|sentinel|"
            u"defender|malware scan*|security software|endpoint protection"},
        {Update,
            u"update*|updates|su#|cu|cu#|patch*|patched|patching|kb#|hotfix*|cumulative update*|"
            u"security update*|upgrade*|updated|upgraded|upgrading|updating|patchday|patch tuesday|"
            u"exchange update*|patches|rollup*|service pack*|msp|the su|an su|july su|august su|"
            u"november su|march su|may su|october su|january su|february su|latest su|last su|"
            u"exchange su|su for|su was|su on|newest su|new su|june su|april su|security patch*|"
            u"monthly patches|the cu|security fix*|exchange patch*|the patch|servicing|cumulative|"
            u"exchange security|installed a su|ran a su|installing a su|after a su|since a su|with a su|"
            u"applied a su|put a su"},
        {WindowsUpdate,
            u"windows update*|windows patch*|dotnet*|.net|.net framework|net framework*|.net update*|"
            u"windows server update*|monthly windows update*|windows updates|os update*|os patch*"},
        {Setup, u"setup|installer|installation|install of the cu|cu install|prepare ad|preparead"},
        {Migration,
            u"migration*|migrated|migrating|coexistence|moved from 2010|moved from 2013|"
            u"moved from 2016|new exchange server|new exchange 2019|new 2019 server|new 2016 server|"
            u"moving from 2010|moving from 2013|going from 2013|going from 2016|"
            u"brought in the new server|first 2019 server|first 2016 server|moved from exchange 2013|"
            u"moved from exchange 2010|moved from exchange 2016"},
        {Tls,
            u"tls|tls 1 0|tls 1 1|tls 1 2|tls 1 3|tls setting*|ssl 3|ssl setting*|schannel|iis crypto|"
            u"iiscrypto|cipher suite*|ciphers|cipher|old protocols|secure protocols"},
        {Cipher,
            u"inadequate transport security|inadequate security|inadequate encryption|weak cipher*|"
            u"err http2 inadequate transport security|err spdy inadequate transport security|"
            u"security settings of the session|session can t be secured|inadequate level of security|"
            u"inadequate security level|inadequate transport|level of security|transport security"},
        {ExtendedProtection,
            u"extended protection|ep|windows extended protection|channel binding*|bound the channel|"
            u"bind the channel|relay attack*"},
        {RemotePowerShell,
            u"remote powershell|remotepowershell|remotepowershellenabled|remote powershell access|"
            u"powershell for users|remote powershell for users"},
        {AccessRule, u"client access rule*|access rule*|clientaccessrule*|ca rule*"},
        {Quota,
            u"too many shells|concurrent shells|maximum number of shells|open sessions|"
            u"too many sessions|too many powershell sessions|shell quota|too many open sessions|"
            u"sessions are not closed|quota of shells"},
        {ManagementFramework,
            u"wmf|wmf 5|wmf 5 0|wmf 5 1|wmf5|management framework|windows management framework|"
            u"windows management framework 5"},
        {PowerShellEngine,
            u"powershell 2 0|powershell 2|powershell v2|powershell engine|powershell 2 0 engine|"
            u"windows powershell 2 0"},
        {Commands, u"command*|cmdlet*|commands|cmdlets|exchange commands|exchange cmdlets"},
        {Objects,
            u"object|objects|output|results|properties|values|serialization*|serialisation*|"
            u"deserialization*"},
        {Canary, u"canary*|msexchcanarydata*|canary data"},
        {Component,
            u"component*|serverwideoffline|server component*|owaproxy|ecpproxy|rpsproxy|hubtransport|"
            u"component state*|component state"},
        {Maintenance,
            u"maintenance|maintenance mode|maintenance state|stuck in maintenance|"
            u"still in maintenance|remains in maintenance|stays in maintenance|left in maintenance|"
            u"in maintenance|stay in maintenance|remain in maintenance|maintenance window procedure"},
        {Device,
            u"new phone*|new device*|replacement phone*|newly set up phone*|new mobile*|new iphone*|"
            u"new smartphone*|phones that are set up anew|after a reset of the phone|reset phone*"},
        {NoBalancer,
            u"no load balancer*|without load balancer*|without a load balancer|not load balanced|no lb|"
            u"there is no load balancer|no balancer|no vip"},
        {FixedAddress,
            u"old ip|old address|old ip address|fixed ip|fixed address|one ip|single ip|specific ip|"
            u"particular ip|hard coded address|hard coded ip|previous ip|certain ip"},
        {CurrentClient,
            u"windows 10|windows 11|win10|win11|win 10|win 11|"
            u"new pcs|new computers|newer computers|newer pcs|current computers|modern computers"},
        {OldClient,
            u"windows 7|win7|win 7|windows seven|win seven|windows xp|windows 8|windows vista|old windows|"
            u"older windows|old pcs|old computers|old laptops|old machines|ancient pc*|"
            u"old versions of windows|old operating system*|legacy pc*|legacy machine*|legacy client*|"
            u"old client*|older client*|oldest pc*|davmail|thunderbird|apple mail|evolution|mac mail|"
            u"linux client*|linux users|linux machine*|linux pc*|defaultsecureprotocols|internet settings "
            u"winhttp"},
        {DevicePermission,
            u"inherit*|inheritance|inheritable permission*|permission inheritance|protected account*|"
            u"adminsdholder|inherited permissions"},
        {PhoneSettings,
            u"activesync virtual directory|activesync directory|activesync settings|activesync vdir|"
            u"client certificates on activesync|basic authentication on activesync|"
            u"basic auth on activesync|sync app pool|activesync authentication|basic on activesync|"
            u"basic authentication for activesync|client certificate*|client cert|client certs|"
            u"phone folder|folder for phones|folder of the phones|sync folder|activesync folder|"
            u"directory for phones|phone directory|activesync in iis|sync directory"},
        {Ports,
            u"ephemeral port*|dynamic port*|out of ports|tcp ports|close wait|free ports|"
            u"outgoing ports"},
        {Admin, u"admin|admins|administrator*|admin account*|admins accounts|adm account*|admin users"},
        {Person, u"user*|person|people|account*|colleague*|somebody|employee*"},
        {OnePerson,
            u"one user|a single user|single user|one account|one person|one mailbox|a single account|"
            u"a single mailbox|single person|this user|this account|one of our users|one colleague|"
            u"this one user|1 user|one of the users|a single person|one employee|my account|that user|"
            u"that one user"},
        {OthersToo,
            u"everybody else|everyone else|all others|all other users|other users|other people|"
            u"all other people|other accounts|other admins"},
        {Everything,
            u"everything|nothing|all of it|anything|everything else|whole server|everybody|everyone|every "
            u"single user|every single person|every single one|every single account|each single user|each "
            u"and every"},
        {Password,
            u"password*|credential*|ok on the phone|confirmed on the phone|approved on the phone|"
            u"code on the phone"},
        {DollarSign,
            u"dollar sign|dollar|ends in a dollar|ends with a dollar|ends with dollar|"
            u"dollar at the end|dollar character"},
        {AccountName,
            u"account name*|user name*|username*|admin account*|account*|login name*|logon name*|"
            u"name of the account|admin s name"},
        {VersionSwitch, u"exchclientver|exchclientver 15|exchclientver 15 2|exchclientver 15 1"},
        {Works,
            u"works|work|working|is fine|are fine|fine|ok|okay|is good|are good|all good|perfect|"
            u"perfectly|usable|healthy|unaffected|not affected|no trouble|no problem|without problems|"
            u"without trouble|never had trouble|never had any trouble|never had a problem|had no trouble|"
            u"never a problem|not asked for anything|gets in|get in|can log in|can sign in|logs in|quiet|is "
            u"all right|"
            u"runs well|no issues|in order|does its job|as ever|is happy|can work|lets me in|"
            u"let me in|let us in|lets us in|lets them in|let them in|gets into|get into|can open|"
            u"can use|let anybody in|lets anybody in|works fine|is alright|alright|no complaints|"
            u"ok there|doing fine|still good|no problems|goes through|all ok|works ok|working fine|"
            u"works normally|works as usual|normal|happy|unchanged behaviour|does work|worked|peachy|"
            u"great|alive|solid|steady|up and running|smooth|smoothly|excellent|is up|are up|green|"
            u"content|unbothered|came right back|lively|are not asked|is not asked|aren t asked|isn t asked|"
            u"not asked for|never asked for"},
        {Fails,
            u"fail|fails|failing|failed|broken|dead|error|errors|problem*|issue*|trouble|happens|occurs|"
            u"happen|affected|affects|affect|gone|unusable|crash*|stopped working|stops working|stop "
            u"working|quit working|no go|kaputt|dies|died|cannot be used|wrong with|times out|time out|"
            u"timeout*|hangs|hang|hanging|shows it|have it|has it|out of order|can t get in|can t log "
            u"in|can t sign in|cannot get in|cannot sign in|cannot log in|cannot log on|goes wrong|does "
            u"nothing|is dead|are dead|stopped|acting up|refuses|won t do|isn t happy|complains|barfs|"
            u"bombs out|throws up|stuck|messed up|useless|gives up|is down|chokes|cannot get to|can not "
            u"get to|can t get to|couldn t get to|unable to get to|cannot get into|can not get into|can "
            u"t get into|can t get onto|cannot get onto"},
        {Opens,
            u"open|opens|loads|load|come up|comes up|appear|appears|shows up|opened|displayed|"
            u"opens up|renders"},
        {NotOpens,
            u"page cannot be displayed|can t be reached|cannot be reached|cannot reach this page|"
            u"connection reset|connection was reset|err connection reset|refuses to connect|this "
            u"site can t be reached|connection refused|err connection refused|not even the login "
            u"page|never loads|keeps loading|stuck loading|spins|spinning|hourglass|will not load|"
            u"won t load|won t come up|unreachable|page never comes"},
        {Connects,
            u"connect|connects|connected|connecting|stays connected|is connected|gets connected|"
            u"connection"},
        {Disconnected,
            u"disconnected|offline mode|trying to connect|loses connection|lost connection|disconnects"},
        {Starts,
            u"start|starts|starting|run|runs|running|started|come back|comes back up|get past|"
            u"gets past|stay up"},
        {Stopped,
            u"stopped|stops|stop|halted|not running|is not started|stays in starting|stay in starting|"
            u"stuck in starting|hang at starting|hangs at starting|stuck at starting|terminated|"
            u"stops again|keeps stopping|refuse to start"},
        {Syncs,
            u"sync|syncs|synchronise|synchronize|receive|receives|receive mail|get mail|gets mail|"
            u"syncing|get new mail"},
        {NotSyncs, u"stopped syncing|stop syncing|stopped receiving|no new mail"},
        {Present, u"there|present|exists|exist|found|available|in place|listed"},
        {Missing,
            u"missing|lost|lacks|lack|disappeared|vanished|is empty|are empty|empty|nowhere|absent|"
            u"not there any more|not on|lacking|is gone|are gone|was gone|not available|"
            u"not recognized|not recognised|isn t recognized|isnt recognized|unknown|not known|"
            u"isn t there|not there|disappear|no trace|can t find|cannot find|couldn t find|not exist|"
            u"got lost|no sign of"},
        {Selected, u"selected|assigned|bound|chosen|attached|set"},
        {Valid,
            u"valid|in date|still valid|up to date|expires 202*|expires 203*|expires in 202*|"
            u"expires in 203*|expiring 202*|expiring 203*|until 2027|until 2028|until 2029|until 203*|"
            u"for another year|years left|months left|for years"},
        {Expired,
            u"expired|expires|has run out|ran out|run out|out of date|outdated|expiry|expiration|"
            u"past its date|expire|lapsed|no longer valid|invalid|past its end|end of its life|"
            u"validity ended|has ended|is over its date|end date"},
        {Enabled,
            u"enabled|enable|switched on|turned on|activated|enabling|switch on|turning on|"
            u"switched it on|turned it on|activate|turned|switching on|on with the script"},
        {Disabled,
            u"disabled|disable|switched off|turned off|deactivated|switch off|turn off|is off|are off|"
            u"set to disabled|left disabled|disabling|closed|locked"},
        {Active, u"active"},
        {Inactive,
            u"inactive|stuck in maintenance|still in maintenance|remains in maintenance|"
            u"stays in maintenance|left in maintenance|in maintenance|stay in maintenance|"
            u"remain in maintenance"},
        {Reachable, u"reachable|answers|responds|answer|respond|online|up|running there|reached|available"},
        {Down,
            u"down|offline|unreachable|unavailable|switched off|shut down|powered off|out of reach|"
            u"not responding"},
        {Right, u"right|correct|matches|match"},
        {Wrong,
            u"wrong|incorrect|another|other|different one|mistaken|doesn t match|mismatch|bad|invalid|"
            u"misconfigured|not the right|old|third party|public one|foreign|duplicate*|twice|"
            u"not the correct|host header|host name|one ip|single ip|only one ip|one address|sni|"
            u"modified|wildcard|not trusted|untrusted|not secure|insecure|warns about|"
            u"certificate warning|public ca|instead of|two spns|our own ca|internal ca"},
        {Mounted, u"mounted|mount|mounts"},
        {Dismounted,
            u"dismounted|unmounted|dismounts|dirty shutdown|not mounted|mounted false|won t mount|"
            u"does not mount|won t stay up|is not mounted|can t be mounted|doesn t mount|dismount*|"
            u"not mount|went offline|store offline"},
        {Same, u"same|identical|equal"},
        {Different,
            u"different|differ|differs|not the same|unequal|mixed|its own certificate|"
            u"their own certificate"},
        {Blank,
            u"white page*|empty page*|white screen*|empty screen*|empty window*|white window*|"
            u"white site|empty site|page is white|page stays white|page is empty|page stays empty|"
            u"page remains white|stays white|is white|remains white|nothing but white|white after|"
            u"just white|all white|remains empty|stays empty|page comes up white|comes up empty|"
            u"comes up white|page comes up empty|stay white|stay blank|are white|remain white|"
            u"stay empty|remain blank|blank page*|blank screen*|blank site|blank window*|"
            u"blank white page*|blank owa|blank ecp|blank eac|page is blank|page stays blank|"
            u"page remains blank|page comes up blank|stays blank|screen is blank|goes blank|white|"
            u"totally white|nothing shows|empty white|plain white|blank white|just a white|"
            u"shows nothing|page with nothing|nothing on it"},
        {Loops,
            u"loop|back to the form|back at the form|returns to the form|loops|looping|looped|login loop|"
            u"endless*|redirect loop|too many redirects|"
            u"redirected you too many times|around in circles|in circles|redirect limit reached|"
            u"thrown back|thrown out|kicked out|redirected to the login page|"
            u"redirected to the logon page|redirected to the sign in page|back to the login|"
            u"back to the logon|back to the sign in|back to the fba|back at the login|"
            u"back at the logon|back at the sign in|redirects to the login page|returns to the login|"
            u"returns to the sign in|login page again|logon page again|sign in page again|"
            u"return to the login page|redirected back to the login|back on the login|"
            u"back on the logon|login page appears again|sent back to the login|throws you out|"
            u"throws me out|throws them out|throws users out|kicks me out|kicks you out|"
            u"kicks them out|end up on the login page|ends up on the login page|"
            u"end up on the logon page|land on the login page|lands on the login page|"
            u"land back on the login|lands back on the login|end up at the login|ends up at the login|"
            u"end up back|back to login|back to logon|back on login|to log in again|"
            u"have to sign in again|signs them out|logs me out|logs them out|back to the same page|"
            u"starts over|back where i started|merry go round|log in again|login again|sign in again|"
            u"returns me|puts me back|back at the start|round and round|ejected|kicked back|"
            u"sends you back|sends me back|back to square one|bounced back"},
        {ComesBack,
            u"comes back|come back again|reappears|reappear|keeps coming back|again and again|"
            u"keeps reappearing|returns|over and over|appears again|shows up again|bounces back|"
            u"once more|all the time|every time|each time"},
        {ErrorPage,
            u"something went wrong|error page*|went wrong|an error occurred|"
            u"request couldn t be completed|request could not be completed|yellow page|"
            u"yellow error page|yellow screen|runtime error|server error|unexpected error|"
            u"throws an error|error after login|error after sign in|oops|shows an error|"
            u"gives an error|http 500|error 500|the 500|a 500|internal server error|http error 500|"
            u"500 error|error message|error screen|error comes|an error|ugly error|problem occurred|"
            u"something wrong|sad face|sorry page|error instead|request can t be completed|request cannot "
            u"be completed"},
        {Error400, u"400|bad request|http 400|400 bad request|error 400"},
        {Error403, u"403|forbidden|http 403|error 403|403 forbidden|403 4|status code of 403"},
        {Error404,
            u"404|not found|http 404|error 404|404 not found|page not found|own options|"
            u"options page only|only the options"},
        {Error500,
            u"500|http 500|error 500|500 error|internal server error|status code 500|"
            u"500 internal server error|http error 500|the 500|a 500"},
        {Error503,
            u"503|service unavailable|service is unavailable|http 503|error 503|service not available"},
        {Denied,
            u"access denied|access is denied|denied|no permission*|not authorized|not authorised|"
            u"not permitted|lack permission*|no rights|rejected|refused|permission error*|not allowed|"
            u"don t have permission|not entitled|no access|lacks rights|insufficient|sorry you|"
            u"not enough rights|turned away|no authorisation|no authorization|may not|locked out|"
            u"without rights"},
        {Unavailable,
            u"unavailable|isn t available|not available|is not available|is unavailable|"
            u"not available right now|is offline"},
        {AssemblyError,
            u"could not load file or assembly|could not load file|assembly|"
            u"cannot load file or assembly|dll is missing|could not load type|missing assembly|"
            u"assembly could not be loaded"},
        {Renewed,
            u"renewed|renew|replaced|replace|exchanged|swapped|rotated|new one|renewing|renewal|"
            u"replacing|rolled over|reissued|replacement|changed over|put the new one in|"
            u"put a new one in|exchanged the|swapped out|put in the new|put in a new|put the new|"
            u"brought in a new|bought a new|extended|re issued|installed the new|imported the new"},
        {Deleted,
            u"deleted|delete|removed|remove|deleting|removing|cleaned up|cleaned out|clean up|cleanup|"
            u"cleaned|wiped|thrown away|threw out|uninstalled|tidied up|tidied|deletion|removal|"
            u"took out|taken out|threw away|purged|dropped|demoted|decommissioned|retired|threw|"
            u"throw away|deleted by|got rid of|cut out|pulled out|took away|took it out|cleared out|"
            u"thrown out|housekeeping|weeded out|spring cleaning|tidying|binned|kicked out|sorted out|"
            u"cleaned the|cleaning up"},
        {Changed,
            u"changed|change|modified|edited|altered|reconfigured|touched|changes|changing|modify|"
            u"reset|moved to another|adjusted|set the|tweaked|overwritten|overwrote|switched|"
            u"played with|rewritten|enforced|tightened|renamed|rename|restricted|converted|swapped|"
            u"moved over|fiddled|messed with|adapted|set differently|switched over|turned over|"
            u"rearranged|hardened|tweaking|pressed ok|clicked ok|hit ok|clicked apply|pressed apply"},
        {Added,
            u"added|add|joined|put into|put in|became a member|is a member|are members|is member|"
            u"member of|belongs to|in the group|nested in|is in|are in|assigned to"},
        {Moved, u"moved|move|migrated|moves|moving|was moved|being moved"},
        {Installed,
            u"installed|install|imported|import|assigned|installing|rolled out|applied|importing|"
            u"introduced|brought in|put on|configured|set up|configuring|implemented|deployed|put in|"
            u"loaded|came in|put onto|ran the"},
        {Restarted,
            u"rebooted|reboot|restarted|restart|rebooting|restarting|reboots|restarts|power cut|"
            u"power failure|power outage|power loss|outage of the power|boot|power cycled|bounced|"
            u"rebooted the|reboot of|monthly restart|turned off and on|switched off and on|"
            u"came up after|crash of the server|crash of the host"},
        {Failed,
            u"rolled back|rollback|aborted|broke off|interrupted|cancelled|canceled|stopped half way|"
            u"stopped halfway|half way|did not finish|didn t finish|not finished|never finished|"
            u"failed half way|failed midway|stopped in the middle|ended with an error|"
            u"ended with errors|incomplete|crashed during|failed at step|hung during|stuck during|"
            u"unfinished|update failed|install failed|installation failed|setup failed|"
            u"failed to install|update has failed|did not go through|didn t go through|not go through"},
        {Full,
            u"full|no space|no space left|no free space|out of space|ran full|runs full|"
            u"out of disk space|almost full|0 bytes|zero bytes|no room|filled up|not enough space|"
            u"low on space|filled|fills up|filling up|fills|red bar|completely red|few kb|few mb|"
            u"running out of space|low space|little space|space left|gb left|mb left|mb free|kb free|"
            u"0 bytes free"},
        {Skewed,
            u"skewed|behind|ahead|drifted|out of sync|slow by|fast by|minutes off|minutes ahead|"
            u"minutes behind|hour off|hours off|is off|off by|wrong time|was off|skew|jumped|"
            u"minutes slow|minutes fast|an hour|time skew|minutes early|minutes late|too fast|"
            u"too slow|runs behind|early|clocks are skewed|half an hour off|quarter of an hour"},
        {Broken,
            u"broken|corrupt*|damaged|invalid|malformed|not well formed|destroyed|incomplete|"
            u"half empty|mangled|bad|unreadable|faulty|defective|serialization error*|"
            u"serialisation error*|overwritten|inconsistent|cannot be read|can t be read|unusable|"
            u"orphaned|half"},
        {PointsTo,
            u"points to|point to|pointing to|leads to|refers to|points at|goes to|pointed to|set to|"
            u"mapped to"},
        {Blocks,
            u"block|blocks|blocked|blocking|intercepts|intercept|quarantined|quarantine|denies|scans|"
            u"inspects|injects|prevents|forbids|in the way|filters|eats|denying"},
        {Slow, u"slow|slowly|slower|very slow|takes minutes|takes ages|takes forever|sluggish|takes long"},
        {AsksAgain,
            u"asks for the password|asks for a password|asks for password|prompts for the password|"
            u"prompts for password|prompts for credentials|password prompt*|password box*|"
            u"keeps asking|asks and asks|credential prompt*|keeps prompting|prompted for password*|"
            u"prompted for credentials|asking for password|asking for the password|"
            u"asking for credentials|password popup*|password pop up*|wants the password|"
            u"wants a password|password dialog*|prompts again|password window*|prompts all day|"
            u"prompts users for|asks users for|password box|asks for credentials|"
            u"password over and over|keeps wanting|login box|credential box|password again|"
            u"credentials again|pop up asking|box for the password|asked for the password|"
            u"asks for user"},
        {Cloned,
            u"cloned|clone|from a clone|copied vm|copy of another vm|same sid|same machine sid|"
            u"from an image without sysprep|without sysprep|from the same template|duplicate sid|"
            u"identical sid"},
        {Grows, u"grows|grow|longer and longer|gets longer|too long|keeps growing|growing"},
        {Exhausted,
            u"exhausted|used up|run out|ran out|too many|runs out|out of ports|pile up|piling up|"
            u"thousands of"},
        {Weak,
            u"inadequate transport security|inadequate security|inadequate encryption|too weak|"
            u"weak encryption"},
        {Helps,
            u"helps|helped|fixes it|fixed it|fixes|solves|solved|is fine at once|fine at once|"
            u"works again|is back|gone again|cured|works right away|gives the right|shows the right"},
        {NotElevated,
            u"without elevation|not elevated|unelevated|without admin rights|"
            u"without administrator rights|not as admin|not as administrator|by double click|"
            u"double clicked|double click|double clicking|not run as admin|normal double click|"
            u"with a double click|without uac"},
        {Since,
            u"since|after|following|ever since|began with|started with|came with|begun with|"
            u"starts with|right after|until|came after|came right after|when we|when i|when they|"
            u"when somebody|when someone|because|once we|shortly after|as soon as|began after|"
            u"started after|started right after"},
        {SinceThen,
            u"since then|ever since|after that|afterwards|now|from then on|since that|"
            u"from that moment|from that day|thereafter|since that day"},
        {Recently,
            u"yesterday|last week|last night|this morning|last month|today|on monday|on tuesday|"
            u"on wednesday|on thursday|on friday|on saturday|on sunday|two days ago|a week ago|"
            u"days ago|weekend|last weekend|just|recently|last friday|on the weekend|earlier today|"
            u"tonight|had just|a few days ago|lately"},
        {Only, u"only|just|solely|exclusively|nothing but|merely|nobody but"},
        {Through, u"through|via|over|behind|with the|from the|by the|by name of the"},
        {Direct,
            u"directly|direct|each alone|alone|locally|localhost|by server name|bypassing|"
            u"without the load balancer|past the load balancer|straight|individually|"
            u"on the server itself|each server|by its own name|each node|directly to|directly on"},
        {Outside,
            u"from outside|externally|external|from the internet|from home|from the outside|outside|"
            u"over the internet|from abroad"},
        {Inside,
            u"inside|internally|internal|in the lan|in the office|from inside|lan|in house|"
            u"inside the network"},
        {Without, u"without"},
        {ForAWhile,
            u"for a while|for some time|for some hours|for a few hours|for an hour|for a day|"
            u"after some hours|after a few hours|after some time|after a while|every few hours|"
            u"for hours|then it starts again|for a few minutes|until it comes back|until the next"},
        {New, u"new|newly|brand new|fresh|freshly|anew|again set up"},
        {Many, u"many|lots of|a lot of|hundreds of|very many|too many|over 100|more than 100|dozens of"},
        {Tried,
            u"tried|about to|was going to|attempted|recreated|re created|reinstalled|re installed|rebuilt|"
            u"recycled|rerun|"
            u"re ran|ran|executed|checked|verified|confirmed|compared|followed|cleared|repaired|"
            u"was run|were run|have run|been run|already|re enabled|reenabled|re assigned|reassigned|"
            u"looked at|looked for|copied|we ve run|i ve run|double checked|iisreset done|"
            u"iisreset made|checking"},
        {NoChange,
            u"no change|no effect|no success|no luck|no difference|no avail|no improvement|"
            u"did not help|didn t help|doesn t help|does not help|did not change|didn t change|"
            u"without success|without effect|without luck|same error|same result|same problem|"
            u"same issue|same behaviour|same behavior|in vain|didn t work|did not work|has not helped|"
            u"changed nothing|changes nothing|made no difference|didn t solve|did not solve|"
            u"did not fix|didn t fix|does nothing|did nothing|no result|to no avail"},
        {Except,
            u"except|apart from|other than|except for|aside from|except that|save for|"
            u"with the exception of|only change|only thing that changed|only thing we changed|"
            u"only thing changed|only thing we did"},
        {Still, u"still"},
        {ByAccident,
            u"by accident|accidentally|by mistake|mistakenly|inadvertently|unintentionally|stupid me|"
            u"my fault|oops"},
        {Maybe,
            u"maybe|perhaps|might|possibly|whether|could it be|i suspect|not sure|no idea if|i guess|"
            u"unsure|don t know if|do not know if|in case|suppose|wonder|"
            u"read that|a forum|forum says|googled|article says|blog says|a post says|according to a blog|"
            u"chatgpt*|chat gpt|copilot says|suspects|thinks it|thinks that|thinks the|believes|claims|"
            u"assumes|unrelated|see no connection|don t see the connection|don t see how|must be the"},
        {AtClient,
            u"kiosk*|this pc|that pc|one pc|one laptop|this laptop|that laptop|his laptop|her laptop|his pc|"
            u"her pc|client pc*|workstation*|the laptop|the pc"},
        {Why, u"why|what is wrong|how come|what could|how do|how can|what can|any idea|anybody|help"},
        {Not,
            u"not|cannot|cant|can t|doesnt|doesn t|dont|don t|didnt|didn t|wont|won t|isnt|isn t|"
            u"arent|aren t|wasnt|wasn t|hasnt|hasn t|havent|haven t|couldnt|couldn t|unable to|"
            u"fails to|fail to|failed to|refuses to|refuse to|never|no longer|no more|neither|nor|"
            u"stopped to|wouldn t|wouldnt|weren t|werent|nothing|nobody|no one|noone"},
        {No, u"no|none|without|no more|zero|neither"},
        {Self, u"we|i|i ve|we ve|have been|has been"},
        {Elsewhere, u"office 365|o365|microsoft 365|m365|exchange online|the cloud|in the cloud"},
        {Unlike, u"but|while|whereas|although|though|however|yet|instead|only that|except"},
        {And, u"and|or|so|then|as well as"},
        {Indeed, u"does|do|did"},
        {WithMailbox,
            u"with a mailbox|with mailbox|with mailboxes|who have a mailbox|that have a mailbox|"
            u"has a mailbox|having a mailbox|with a mailbox of their own|with an exchange mailbox"},
        {OneBrowser,
            u"edge|chrome|firefox|safari|internet explorer|private window*|incognito*|one browser|"
            u"other browser*|another browser|different browser|private mode|private browsing"},
        {BareBlank, u"blank"},
        {Sometimes,
            u"half the time|half of the time|most of the time|at the same time|by the time|"
            u"at the time|some of the time|at that time|for the time being|this time|next time|"
            u"last time|first time|a long time|any time"},
        {Suspected,
            u"reads like|first suspect|first suspicion|first thought|first guess|guesses so far|"
            u"guesses were|our guess was|i suspected|we suspected|was suspected|was my suspicion|"
            u"suspicion was|looked like the missing|looked like the usual"},
        {ForeignTool, u"open source"},
        {PasswordRefused,
            u"never accepts|never accepted|doesn t accept|does not accept|not accepted|won t accept|"
            u"isn t accepted|never takes it|doesn t take it|not take the password"},
    };
    return rows;
}

} // namespace wizard
