#include "wizard/evidence/words/lexicon/languages.h"

namespace wizard {

std::span<const Synonyms> french()
{
    using enum Word;
    static constexpr Synonyms rows[] = {
        {Owa,
            u"owa|webmail|outlook sur le web|outlook web app|outlook web|messagerie web|"
            u"outlook dans le navigateur|courrier web|messagerie en ligne|outlook en ligne|"
            u"page de messagerie|page du courrier|page mail|mail web|courriel web|acces web|"
            u"messagerie par le navigateur|interface web|portail de messagerie|"
            u"messagerie dans le navigateur|mail dans le navigateur|boite en ligne|site de messagerie|"
            u"courrier dans le navigateur|la messagerie en ligne|webmail sur le telephone|"
            u"navigateur du telephone|webmail sur leur telephone|webmail depuis le telephone"},
        {AdminCenter,
            u"ecp|eac|centre d administration|centre d administration exchange|"
            u"console d administration|centre admin|console exchange web|"
            u"panneau de configuration exchange|page d administration|page admin|"
            u"console d administration web|interface d administration|administration web|"
            u"portail d administration|panneau de controle|panneau d administration|console web|"
            u"page de gestion|administration|interface admin|page administrateur|"
            u"site d administration|panel d administration|admin exchange|la console web|"
            u"la console d administration web"},
        {Shell,
            u"ems|management shell|environnement de ligne de commande|console powershell|powershell|"
            u"shell|shell exchange|exchange management shell|exchange powershell|console shell|"
            u"console en ligne de commande|console exchange|fenetre powershell|console d exchange|"
            u"ligne de commande d exchange|fenetre noire|fenetre bleue|fenetre de commande*|"
            u"la console|console de commande*|powershell exchange|shell de gestion|"
            u"environnement powershell|powershell pour exchange|invite de commandes exchange|"
            u"cli exchange"},
        {Outlook,
            u"outlook|client outlook|clients outlook|outlook bureau|client lourd|outlook sur le poste|"
            u"outlook sur les postes|outlook installe|le client outlook|les outlook|outlook office|"
            u"client de messagerie"},
        {Phones,
            u"telephone*|smartphone*|mobile|mobiles|activesync|portable|portables|iphone*|"
            u"appareils mobiles|terminaux mobiles|tablette*"},
        {Page,
            u"page|pages|ecran|fenetre|site web|tous les navigateurs|n importe quel navigateur|tous "
            u"navigateurs|plusieurs navigateurs|differents navigateurs|quel que soit le navigateur|"
            u"chaque navigateur|pas d ad fs|pas d adfs|sans ad fs|sans adfs|pas ad fs|pas adfs|aucun adfs"},
        {SignInPage,
            u"page de connexion|page d authentification|page d ouverture de session|"
            u"formulaire de connexion|page de login|mire de connexion|ecran de connexion|"
            u"formulaire d authentification|connexion|page d accueil de connexion|"
            u"mire d authentification|login|page d identification|fenetre de connexion"},
        {OlderPage,
            u"ancienne page owa|ancien owa|ancien ecp|page exchange 2010|page d exchange 2010|"
            u"owa 2010|ecp 2010|page d exchange 2013|ancien centre d administration|ecp 2013|"
            u"interface d exchange 2010|ancienne interface|ecp d exchange 2010|ecp d exchange 2013"},
        {OlderVersion,
            u"ancien serveur|exchange 2010|exchange 2013|exchange 2007|ancienne version|vieux serveur"},
        {Images, u"image|images|icones|icone|logos"},
        {Address, u"url|adresse"},
        {BackEnd,
            u"exchange back end|back end|backend|site back end|site dorsal|site backend|"
            u"site principal d arriere plan"},
        {FrontEnd, u"default web site|site web par defaut|front end|frontend|site par defaut"},
        {Port443, u"443|port 443"},
        {Port444, u"444|port 444"},
        {Port80,
            u"port 80|liaison http|liaison du port 80|liaison sur le port 80|liaison 80|"
            u"http sur le port 80"},
        {Binding, u"liaison*|binding*|liaison https|liaisons|liaison iis"},
        {SslEntry, u"netsh|http sys|entree ssl|empreinte|hash|sslcert|empreinte numerique"},
        {Certificate,
            u"certificat*|certificat ssl|certificats|certif|certificat tls|cert|certifs|joker|"
            u"wildcard|nouveau certificat|change le certificat|changement de certificat|nouveau joker"},
        {AuthCertificate,
            u"certificat auth*|certificat oauth|certificat d authentification*|auth certificate|"
            u"exchange server auth certificate|certificat exchange server auth|"
            u"certificat d authentification du serveur|certificat de server auth|"
            u"certificat auth exchange|certificat d authentification|certificat auth|"
            u"certificats d authentification|server auth"},
        {SelfSigned,
            u"auto signe*|autosigne*|certificat auto signe|certificat microsoft exchange|"
            u"certificat autosigne|auto signes"},
        {FormerCertificate,
            u"ancien certificat|vieux certificat|precedent certificat|certificat precedent|"
            u"ancien certif"},
        {PrivateKey, u"cle privee|cle prive|clef privee|cles privees|clef prive"},
        {NewKeyStore,
            u"cng|ksp|ecc|fournisseur de stockage de cles|nouveau modele|courbe elliptique|"
            u"courbes elliptiques"},
        {Pool,
            u"pool d application*|pool d applications|pools d applications|apppool*|pool|pools|"
            u"*apppool|app pool|pool d application|pools d application*|groupe d applications|"
            u"processus de travail"},
        {Service,
            u"service|services|services exchange|banque d informations|service de transport|"
            u"service exchange"},
        {WebService,
            u"iis|w3svc|service www|serveur web|site web|service de publication world wide web|"
            u"service de publication|publication web|service web|world wide web*|dans iis|dans l iis"},
        {WebConfig,
            u"web config*|webconfig|fichier de configuration|fichiers de configuration|"
            u"applicationhost config|applicationhost"},
        {SharedWebConfig,
            u"sharedwebconfig*|sharedwebconfig config|shared web config|"
            u"fichier de configuration partage|fichier de configuration commun|configuration partagee"},
        {InstallVariable, u"exchangeinstalldir|binsearchfolders"},
        {InstallPathVariable,
            u"exchangeinstallpath|variable d environnement|variable systeme|variables d environnement"},
        {VirtualDirectory,
            u"repertoire virtuel|repertoires virtuels|vdir*|annuaire virtuel|dossier virtuel|"
            u"dossiers virtuels|repertoire virtuel ecp|repertoire ecp|repertoire owa"},
        {ShellDirectory,
            u"repertoire virtuel powershell|repertoire powershell|application powershell|"
            u"vdir powershell"},
        {Folder, u"dossier|chemin|chemins|chemin physique|mauvais dossier|repertoire"},
        {SignInMethod,
            u"authentification de base|authentification windows|authentification par formulaire*|"
            u"methode d authentification|methodes d authentification|authentification basique|"
            u"parametres d authentification|authentification integree|authentification"},
        {RequireSsl, u"exiger ssl|ssl requis|ssl obligatoire|require ssl|exige ssl|ssl exige"},
        {Redirect,
            u"redirection|redirection http|redirection vers https|redirection https|redirections|"
            u"redirection vers owa"},
        {RewriteRule,
            u"regle de reecriture|regles de reecriture|url rewrite|reecriture d url|regle rewrite|"
            u"reecriture"},
        {Mitigation, u"mitigation*|attenuation*|mesure d urgence|emergency mitigation|mesures d attenuation"},
        {WebModule, u"module iis|module|modules|dll|module natif"},
        {ServerAccount,
            u"compte d ordinateur|compte ordinateur|compte du serveur|compte machine|objet ordinateur|"
            u"comptes d ordinateur"},
        {Server,
            u"serveur|serveurs|noeud|noeuds|machine|ancien serveur 2016|ancien serveur 2019|"
            u"ancien exchange 2016|ancien exchange 2019|vieux serveur 2016|vieux serveur 2019"},
        {OneServer,
            u"un serveur|un seul serveur|un des serveurs|un noeud|un seul noeud|seul serveur|"
            u"un des deux serveurs|ce serveur|l un des serveurs"},
        {AllServers,
            u"tous les serveurs|tous nos serveurs|les deux serveurs|chaque serveur|tous les noeuds|"
            u"tous les serveurs exchange|l ensemble des serveurs"},
        {OtherServers,
            u"autre serveur|autres serveurs|deuxieme serveur|autre noeud|autres noeuds|l autre serveur"},
        {Site, u"site ad|site distant|agence|succursale|site principal|autre site|site active directory"},
        {ExchangeGroup,
            u"exchange servers|exchange trusted subsystem|groupes exchange|groupe exchange|"
            u"groupe exchange servers"},
        {AdminGroup,
            u"admins du domaine|administrateurs du domaine|domain admins|organization management|"
            u"administrateurs de l entreprise|groupe administrateurs|admins de domaine|"
            u"administrateurs de l organisation"},
        {Groups, u"groupe|groupes|appartenances|groupes de securite"},
        {Role, u"groupe de roles|groupes de roles|role|roles"},
        {AuditingRight,
            u"gerer le journal d audit*|droit d audit|journal d audit et de securite|manage auditing*|"
            u"gerer l audit|droits d audit|gerer le journal d audit et de securite"},
        {Policy,
            u"strategie de groupe|strategies de groupe|gpo*|strategie|durcissement|baseline|"
            u"strategie de securite|politique de groupe|gpo|strategies|strategie*|services inutiles|"
            u"services non utilises|services superflus"},
        {Clock,
            u"horloge*|heure du serveur|heure systeme|l heure|heure|synchronisation de l heure|ntp|"
            u"decalage horaire|heure du dc|heure de l hote|heures systeme"},
        {ServiceName, u"spn|spns|nom de principal|kerberos|ticket kerberos|nom principal de service"},
        {Dns,
            u"dns|enregistrement dns|resolution de noms|fichier hosts|serveur dns|enregistrements dns|"
            u"resolution de nom"},
        {DomainController,
            u"controleur de domaine|controleurs de domaine|dc|dcs|catalogue global|cd|controleurs"},
        {WinHttpProxy,
            u"winhttp|proxy winhttp|proxy|serveur proxy|proxy systeme|parametres proxy|mandataire"},
        {LoadBalancer,
            u"repartiteur*|equilibreur*|load balancer*|loadbalancer*|vip|lb|repartiteur de charge|"
            u"equilibreur de charge|repartition de charge|load balancer|adresse commune|nom commun|"
            u"nom partage|f5|netscaler|kemp"},
        {ReverseProxy,
            u"reverse proxy|proxy inverse|waf|wap|publication|utm|publie|sophos|caddy|haproxy|"
            u"mandataire inverse|en frontal"},
        {Firewall, u"pare feu*|firewall*"},
        {Adfs, u"adfs|ad fs|federation|fournisseur d identite|serveur de federation"},
        {Browser, u"navigateur*"},
        {Mailbox, u"boite aux lettres|boites aux lettres|bal|boite mail|boite|boites"},
        {SystemMailbox,
            u"boite aux lettres systeme|boites aux lettres systeme|boite d arbitrage|"
            u"boites d arbitrage|boite aux lettres d arbitrage|boites aux lettres d arbitrage"},
        {Database,
            u"base de donnees|bases de donnees|base|bases|bdd|base de boites|banque d informations|"
            u"magasin de boites"},
        {OneDatabase,
            u"une base|une seule base|une base de donnees|meme base|cette base|"
            u"une seule base de donnees|meme base de donnees"},
        {OtherDatabase, u"autre base|autres bases|autres bases de donnees"},
        {Disk, u"disque*|espace disque|lecteur|partition|volume|disque dur|stockage"},
        {Antivirus,
            u"antivirus*|anti virus|defender|amsi|edr|endpoint|logiciel antivirus|protection endpoint|"
            u"antivirus|xdr|agent de securite|protection des postes|capteur"},
        {Update,
            u"mise a jour*|mises a jour|maj|su#|cu|cu#|kb#|patch*|correctif*|mis a jour|mise a niveau|"
            u"correctifs|hotfix|mise a jour cumulative|mise a jour de securite|patche|patcher|msp|"
            u"maj exchange|le su|du su|un su|la su|mise a jour|rustine*|cumulative|mettre a jour|la cu"},
        {WindowsUpdate,
            u"mise a jour windows|mises a jour windows|windows update|.net|.net framework|"
            u"framework .net|dotnet|mise a jour de windows|maj windows|mises a jour de windows"},
        {Setup, u"setup|installation|installeur|programme d installation"},
        {Migration,
            u"migration*|migre|coexistence|nouveau serveur|nouveau serveur exchange|passage a|"
            u"passage de 2013|passage de 2010|passage de 2016|passes de 2013|passage vers"},
        {Tls,
            u"tls|schannel|tls 1 0|tls 1 2|tls 1 1|iis crypto|suites de chiffrement|parametres tls|"
            u"chiffrement|protocoles ssl"},
        {Cipher,
            u"securite inadequate|securite insuffisante|chiffrement faible|"
            u"securite de transport inadequate|niveau de securite inadequat|"
            u"niveau de securite insuffisant|niveau de securite"},
        {ExtendedProtection,
            u"extended protection|protection etendue|protection renforcee|liaison de canal|"
            u"attaques par relais"},
        {RemotePowerShell,
            u"powershell a distance|remote powershell|powershell distant|remotepowershellenabled|"
            u"acces powershell"},
        {AccessRule,
            u"regle d acces client|regles d acces client|regle d acces|client access rule*|"
            u"regles d acces|clientaccessrule*"},
        {Quota,
            u"trop de sessions|trop de shells|shells simultanes|sessions ouvertes|"
            u"nombre maximal de shells"},
        {ManagementFramework, u"wmf|wmf 5|wmf 5 0|wmf 5 1|windows management framework"},
        {PowerShellEngine, u"powershell 2 0|powershell 2|powershell v2"},
        {Commands, u"commande*|cmdlet*|applets de commande|applet de commande"},
        {Objects, u"objet|objets|resultats|sortie|proprietes|valeurs"},
        {Canary, u"canary*|msexchcanarydata*"},
        {Component, u"composant*|serverwideoffline|composants"},
        {Maintenance, u"maintenance|mode maintenance|en maintenance|en mode maintenance"},
        {Device,
            u"nouveau telephone|nouveaux telephones|nouvel iphone|nouvel appareil|nouveaux appareils|"
            u"nouveau mobile|nouveaux mobiles|nouveaux smartphones|nouveau smartphone"},
        {NoBalancer,
            u"pas de repartiteur*|sans repartiteur*|aucun repartiteur|pas d equilibreur|"
            u"pas de load balancer|sans load balancer"},
        {FixedAddress,
            u"ancienne ip|ancienne adresse|adresse fixe|ip fixe|une seule ip|ancienne adresse ip|"
            u"adresse precise"},
        {CurrentClient,
            u"nouveaux postes|nouveaux pc*|postes recents|"
            u"pc recents|nouveaux ordinateurs|ordinateurs recents"},
        {OldClient,
            u"windows 7|win7|win 7|windows xp|windows 8|windows vista|vieux windows|ancien windows|"
            u"vieux pc*|vieux postes|anciens postes|anciens pc*|vieil ordinateur|vieux ordinateurs|"
            u"vieilles machines|anciennes machines|anciens clients|postes linux"},
        {DevicePermission, u"heritage|droits herites|adminsdholder|autorisations heritees"},
        {PhoneSettings,
            u"repertoire activesync|parametres activesync|authentification activesync|"
            u"certificat* client|certificats clients|dossier activesync|repertoire des telephones|"
            u"repertoire pour les telephones|activesync dans iis|dossier de synchronisation"},
        {Ports, u"ports ephemeres|ports dynamiques|plus de ports|close wait"},
        {Admin, u"admin|admins|administrateur*|compte admin|comptes admin|administratrice"},
        {Person, u"utilisateur*|personne*|compte|comptes|collegue*|usager*"},
        {OnePerson,
            u"un utilisateur|un seul utilisateur|une personne|un compte|un seul compte|"
            u"une utilisatrice|une seule personne|une seule utilisatrice|un collegue|cet utilisateur|"
            u"un des utilisateurs|une seule boite|mon compte"},
        {OthersToo,
            u"tous les autres|les autres|autres utilisateurs|autres comptes|toutes les autres|"
            u"autres admins"},
        {Everything, u"tout|rien|plus rien|sans exception|chacun d entre"},
        {Password, u"mot de passe*|mots de passe|identifiants|mdp"},
        {DollarSign, u"dollar|signe dollar|symbole dollar"},
        {AccountName, u"nom de compte|nom du compte|nom d utilisateur|compte|compte admin|nom de connexion"},
        {VersionSwitch, u"exchclientver"},
        {Works,
            u"fonctionne|fonctionnent|marche|marchent|va bien|vont bien|ok|correctement|sans probleme|"
            u"tourne|tournent|normalement|sans souci|impeccable|nickel|arrive a se connecter|"
            u"arrivent a se connecter|peut se connecter|peuvent se connecter|pas touche*|"
            u"pas concerne*|ca va|aucun probleme|pas de probleme|non affecte*|marchait|fonctionne*|"
            u"jamais eu de probleme*|jamais de probleme*|jamais eu de souci*|aucun souci|normal|pas de "
            u"souci|passe bien|rien a signaler|parfait*|ne bronche pas|"
            u"stable|tres bien|super|tout va|s ouvre|s ouvrent|au vert"},
        {Fails,
            u"panne|en panne|hs|echec|echoue|echouent|erreur|erreurs|probleme*|casse|bloque|plante|"
            u"plantent|impacte*|touche|touchee|touches|concerne|se produit|tombe|ko|ne repond plus|"
            u"mort|incident|impossible|touchent|concernes|erreur*|probleme|marche plus|morte|"
            u"dysfonctionne*|rame|plantage|refuse|connexion non securisee|connexion pas securisee|connexion "
            u"n est pas securisee"},
        {Opens, u"ouvre|ouvrir|s ouvre|charge|s affiche|affiche|apparait|charger|ouvrent|afficher"},
        {NotOpens,
            u"page inaccessible|impossible d afficher|site inaccessible|connexion reinitialisee|"
            u"connexion refusee|injoignable|inaccessible|ne charge pas|ne s ouvre plus|inaccessible*|"
            u"injoignable*|hors service|ne charge plus"},
        {Connects, u"connecte|connecter|se connecte|connexion|connectent|connectes|joindre"},
        {Disconnected, u"deconnecte*|hors connexion|perd la connexion|pas de connexion"},
        {Starts, u"demarre|demarrer|demarrent|tourne|tournent|se lance|lancer|demarres|demarrage"},
        {Stopped,
            u"arrete*|stoppe*|a l arret|sont arretes|est arrete|s arrete|eteint|s arretent|"
            u"reste en demarrage"},
        {Syncs, u"synchronise*|synchroniser|recoit|recoivent|recevoir|recu|synchronisent"},
        {NotSyncs,
            u"plus de mails|aucun mail|pas de mails|plus aucun mail|n arrivent plus a relever|n "
            u"arrive plus a relever|ne releve plus|ne relevent plus|n arrivent plus a recevoir|ne "
            u"recoivent plus|ne recoit plus|n arrivent plus a recuperer"},
        {Present, u"present|presente|existe|existent|disponible|trouve|trouvee"},
        {Missing,
            u"manque|manquent|manquant*|absent|absente|disparu|disparue|vide|perdu|introuvable|"
            u"a disparu|perdue|ont disparu|disparu*|introuvable*|absent*|perdu*|n existe plus|plus la|"
            u"vides|n est plus la"},
        {Selected, u"selectionne*|assigne*|lie|liee|attribue*|choisi|affecte*|associe*|rattache*"},
        {Valid,
            u"valide|valable|a jour|expire en 202*|expire en 203*|jusqu en 202*|jusqu en 203*|"
            u"encore valable*"},
        {Expired,
            u"expire*|perime*|a expire|echu|plus valide|arrive a expiration|arrivee a expiration|"
            u"n est plus valide|expiration|perimee|expire|expiree|expires|n est plus valable|"
            u"arrive a echeance|echeance"},
        {Enabled, u"active|activee|actives|activer|mis en place|activation|coche|cochee|cocher|allume"},
        {Disabled, u"desactive*|coupe|coupee|desactiver|desactivation|decoche|ferme|fermee|fermes"},
        {Active, u"actif|active|actifs"},
        {Inactive, u"inactif|inactive|inactifs|en maintenance|inactives|en mode maintenance"},
        {Reachable, u"joignable|repond|repondent|accessible|en ligne|joignables"},
        {Down,
            u"injoignable*|hors ligne|eteint|eteints|arrete*|ne repond plus|indisponible|down|"
            u"hors service|eteinte"},
        {Right, u"correct|bon|bonne|juste|correcte"},
        {Wrong,
            u"faux|fausse|mauvais*|incorrect*|autre|errone*|ne correspond pas|en double|nom d hote|"
            u"une seule ip|une ip|ancien|ne correspond plus|non approuve|pas sur|non securise|"
            u"avertissement"},
        {Mounted, u"monte|montee|montees|monter"},
        {Dismounted,
            u"demonte|demontee|demontees|non montee|n est pas montee|pas monte|pas montee|demontee*|"
            u"ne monte pas|ne se monte pas|ne montent pas|hors ligne"},
        {Same, u"meme|identique|pareil|identiques"},
        {Different, u"different*|differente*|pas le meme|pas la meme|differents|divergent"},
        {Blank,
            u"page blanche|page vide|ecran blanc|ecran vide|reste blanche|reste vide|fenetre blanche|"
            u"toute blanche|pages blanches|page reste blanche|blanche|blanc|tout blanc"},
        {Loops,
            u"boucle|en boucle|revient au formulaire|retour au formulaire|retombe sur le formulaire|"
            u"renvoye au formulaire|revient sur le formulaire|tourne en rond|boucle de connexion|revient a "
            u"la page de connexion|"
            u"retour a la page de connexion|renvoye a la page de connexion|trop de redirections|"
            u"redirige vers la page de connexion|renvoye vers la page de connexion|"
            u"revient sur la page de connexion|retombe sur la page de connexion|"
            u"renvoie a la page de connexion|renvoie vers la page de connexion|"
            u"renvoyes vers la page de connexion|revient a la connexion|retour a la connexion|"
            u"renvoyes a la page de connexion|ramene a la page de connexion|boucle sur la connexion|"
            u"reviennent a la page de connexion|reviennent sur la page de connexion|"
            u"retombent sur la page de connexion|ramene a la connexion|"
            u"retour sur la page de connexion|deconnecte aussitot|boucle infinie|revient sur la page|"
            u"retombe sur|ejecte*|deconnecte*|retour a la case depart|reviennent sur la page|renvoye*|"
            u"sans arret|redemande"},
        {ComesBack,
            u"revient|retombe sur|revient sans cesse|reapparait|sans arret|revient toujours|encore et encore|"
            u"a chaque fois|sans cesse|reviennent"},
        {ErrorPage,
            u"page d erreur|une erreur s est produite|un probleme est survenu|erreur d execution|"
            u"page jaune|erreur serveur|erreur inattendue|erreur apres la connexion|"
            u"une erreur est survenue|erreur apres connexion|quelque chose s est mal passe|"
            u"erreur interne|erreur 500|http 500|une 500|erreur interne du serveur|message d erreur|"
            u"une erreur|une erreur inattendue"},
        {Error400, u"400|erreur 400|demande incorrecte|requete incorrecte"},
        {Error403, u"403|erreur 403|interdit"},
        {Error404,
            u"404|erreur 404|page introuvable|non trouve|page non trouvee|propres options|"
            u"seulement les options"},
        {Error500, u"500|erreur 500|erreur interne du serveur|http 500|une 500"},
        {Error503, u"503|erreur 503|service non disponible|service indisponible|une 503"},
        {Denied,
            u"acces refuse|refuse|refusee|pas les droits|non autorise|interdit|pas autorise|"
            u"acces interdit|droits insuffisants|l acces est refuse|refuses|acces est refuse|refuse*|"
            u"pas le droit|pas autorise*|non autorise*|interdite|n a pas acces|sans droits"},
        {Unavailable, u"indisponible*|pas disponible|non disponible"},
        {AssemblyError, u"fichier ou assembly|impossible de charger le fichier|assembly|dll manquante"},
        {Renewed,
            u"renouvele*|remplace*|change|changement|renouvellement|remplacement|renouvelle*|"
            u"renouveler|change le certificat|changement de certificat|prolonge"},
        {Deleted,
            u"supprime*|efface*|retire*|enleve*|suppression|desinstalle*|nettoye*|nettoyage|vire|"
            u"supprimer|jete|supprime|supprimes|supprimee|supprimees|retire|retires|nettoye|menage"},
        {Changed,
            u"change*|modifie*|modification*|edite*|reconfigure*|touche|reinitialise*|bascule|ecrase*|"
            u"changer|changement*|renomme*|durci*|restreint|change|changee|touche a|ajuste*|adapte*|"
            u"bascule*|configure|reregle"},
        {Added, u"ajoute*|membre|mis dans|ajouter|fait partie|est dans|ajoutee"},
        {Moved, u"deplace*|migre*|deplacement"},
        {Installed,
            u"installe*|importe*|applique*|deploye*|mis en place|installation|pose|configure|"
            u"configuree|parametre|mise en place|importe|importes|pousse|passe"},
        {Restarted,
            u"redemarrage*|redemarre*|reboot*|reboote|relance|coupure de courant|panne de courant|"
            u"coupure electrique|redemarrer|redemarr*|reboote*|relancee|panne electrique|reboot"},
        {Failed,
            u"interrompu*|annule*|rollback|abandonne*|retour arriere|pas terminee|pas termine|"
            u"inacheve*|incomplet*|interruption|n a pas abouti|s est arretee|s est arrete|a echoue|"
            u"mise a jour a echoue|installation a echoue|a plante pendant"},
        {Full,
            u"plein|pleine|sature*|plus d espace|plus de place|rempli|espace insuffisant|pleins|"
            u"plus assez d espace|rempli*|mo libres|ko libres|a ras bord|zero octet"},
        {Skewed,
            u"decale*|decalage|en retard|en avance|avance|retarde|derive*|desynchronise*|fausse|"
            u"mauvaise heure|minutes|pas a l heure|retard|faux|decalee|decale|minutes d avance|"
            u"minutes de retard|derive"},
        {Broken,
            u"corrompu*|endommage*|casse*|abime*|incomplet*|invalide*|ecrase*|defectueu*|illisible|"
            u"a moitie vides|vides"},
        {PointsTo, u"pointe vers|pointe|pointe sur|mene a|renvoie vers|pointent vers"},
        {Blocks, u"bloque*|empeche*|filtre*|quarantaine|en quarantaine|interdit|intercepte*|refuse|bloquent"},
        {Slow, u"lent|lente|lentement|tres lent|ralenti*|lenteur*|tres lente|rame|met des minutes"},
        {AsksAgain,
            u"demande le mot de passe|demande sans cesse|redemande*|demande de mot de passe|"
            u"invite de mot de passe|reclame le mot de passe|demandes de mot de passe|"
            u"demande toujours le mot de passe|demande sans arret|fenetre de mot de passe|"
            u"demande en boucle le mot de passe|demande un mot de passe|demandent le mot de passe|"
            u"redemande le mot de passe|redemandent|redemande sans cesse|boite de mot de passe|"
            u"mot de passe en boucle"},
        {Cloned, u"clone*|clonee|meme sid|copie de vm|sans sysprep"},
        {Grows, u"s allonge|de plus en plus long*|trop long*|grandit"},
        {Exhausted, u"epuise*|plus de|sature*"},
        {Weak,
            u"securite inadequate|securite insuffisante|chiffrement faible|"
            u"securite de transport inadequate"},
        {Helps,
            u"aide|resout|refonctionne*|remarche*|ca remarche|corrige|resolu|ca repart|repart|"
            u"fonctionne de nouveau|fonctionne a nouveau|tout refonctionne|regle le probleme"},
        {NotElevated,
            u"sans elevation|pas en administrateur|sans droits admin|double clic*|par double clic|"
            u"sans droits d administrateur|sans droits administrateur|pas en tant qu administrateur|"
            u"double clique"},
        {Since,
            u"depuis|apres|suite a|a la suite|depuis que|apres que|depuis la|a partir de|des que|"
            u"jusqu a|apparu avec|suite au|quand nous|parce que"},
        {SinceThen,
            u"depuis lors|depuis|ensuite|desormais|maintenant|depuis ce jour|depuis cela|"
            u"depuis ce moment|a present"},
        {Recently,
            u"hier|la semaine derniere|ce matin|aujourd hui|lundi|mardi|mercredi|jeudi|vendredi|"
            u"samedi|dimanche|le mois dernier|recemment|avant hier|ce week end|le week end dernier|"
            u"cette nuit|hier soir|il y a deux jours|il y a une semaine|vient d etre|venons de|"
            u"tout juste"},
        {Only, u"seulement|uniquement|seul|seule|seuls|juste|exclusivement"},
        {Through, u"via|par|a travers|derriere|passant par|en passant par"},
        {Direct,
            u"directement|en direct|localhost|en local|localement|direct|individuellement|"
            u"sans le repartiteur|avec le nom du serveur|en contournant"},
        {Outside,
            u"de l exterieur|depuis l exterieur|externe|hors du reseau|de chez*|depuis internet|"
            u"depuis la maison|a l exterieur|dehors"},
        {Inside, u"en interne|de l interieur|au bureau|interne|sur le lan|dans le reseau"},
        {Without, u"sans"},
        {ForAWhile,
            u"un certain temps|quelques heures|pendant une heure|pendant quelques heures|un moment|"
            u"apres quelques heures|pour un temps|quelque temps|temporairement|un temps"},
        {New, u"nouveau|nouveaux|nouvelle|nouvelles|nouvel|neuf"},
        {Many,
            u"beaucoup|tres nombreux|centaines|plus de 100|enormement|trop de|de nombreux|plein de|"
            u"des centaines"},
        {Tried,
            u"essaye*|sur le point de|tente*|recree*|reinstalle*|verifie*|controle*|compare*|execute*|deja|"
            u"repare*|"
            u"recycle*|iisreset fait|lance le script|regarde|teste*|copie*|relance"},
        {NoChange,
            u"sans succes|sans effet|aucun changement|rien change|meme erreur|meme probleme|"
            u"n a rien change|pas d effet|en vain|ne change rien|pas aide|rien donne|aucun effet|"
            u"rien n y fait|pas mieux|meme resultat|ca n aide pas|n a pas aide|aucune amelioration|"
            u"aucune difference|rien n a change"},
        {Except,
            u"sauf|a part|hormis|excepte|mis a part|en dehors d|en dehors de|a l exception|si ce n est|"
            u"seul changement|seule modification|seule chose"},
        {Still, u"toujours|encore"},
        {ByAccident, u"par erreur|par accident|accidentellement|par megarde|sans faire expres"},
        {Maybe,
            u"peut etre|eventuellement|il se peut|serait ce|je me demande|pas sur|je soupconne|"
            u"lu que|un forum|le forum|pretend|pense que|pense a|croit|suppose|soupconne|parle d un|parle d "
            u"une|parle du|ne vois pas le rapport|chatgpt*|soi disant"},
        {AtClient,
            u"ce pc|un pc|ce poste|un poste|le poste|du poste|son poste|du pc|son pc|cet ordinateur|un "
            u"portable|son portable|borne"},
        {Why, u"pourquoi|comment|une idee|quelqu un|que faire|aide"},
        {Not,
            u"pas|ne|n est|n a|n ont|n y a|n arrive|ne peut|jamais|impossible de|impossible d|"
            u"n arrivent|n ouvre|n affiche|n est plus|ni|refuse de|ne peuvent|n apparait|personne ne|"
            u"rien|plus rien|non plus|plus du tout|plus depuis|plus nulle part"},
        {No, u"aucun|aucune|sans|plus de|plus aucun|plus aucune|pas de"},
        {Self, u"nous|je|j ai|nous avons|on a|avons"},
        {Elsewhere, u"office 365|microsoft 365|exchange online|dans le cloud|cloud|o365|m365"},
        {Unlike, u"mais|alors que|tandis que|bien que|cependant|par contre|pourtant|en revanche|sauf"},
        {And, u"et|ou|puis|ainsi que"},
        {Indeed, u"oui|si|lui oui|elle oui|eux oui|par contre oui"},
        {Whose, u"dont la|dont le|dont les|dont l|dont un|dont une"},
        {WithMailbox, u"avec une boite|avec boite|avec une boite aux lettres|qui ont une boite"},
        {OneBrowser,
            u"navigation privee|fenetre privee|autre navigateur|un seul navigateur|un autre navigateur"},
        {Suspected,
            u"pense d abord|premiere piste|premier soupcon|d abord soupconne|soupconne d abord|"
            u"premiere idee|cru d abord|on a cru"},
        {ForeignTool, u"open source"},
        {PasswordRefused,
            u"n accepte jamais|jamais accepte|n est pas accepte|n accepte rien|jamais pris|"
            u"n accepte pas"},
    };
    return rows;
}

} // namespace wizard
