#include "wizard/evidence/words/lexicon/languages.h"

namespace wizard {

std::span<const Synonyms> frenchAsides()
{
    using enum Word;
    static constexpr Synonyms rows[] = {
        {Attachment,
            u"piece jointe|pieces jointes|fichier joint|fichiers joints|photo*|pdf|telecharge*|joindre"},
        {BigSize,
            u"mega|megaoctet*|mo|gros fichier*|grosses pieces|trop gros|trop volumineux|volumineu*|"
            u"gros mails|taille limite|plus de un|petits mails|petites pieces|les petits"},
        {InlineImage,
            u"images collees|images integrees|images incorporees|images dans les messages|"
            u"images dans le message|images dans les mails|logo de signature|image de signature|"
            u"images de signature"},
        {CalendarPrint,
            u"impression du calendrier|imprimer le calendrier|imprimer l agenda|"
            u"impression de l agenda|impression d agenda|imprimer leur agenda|imprimer son agenda|"
            u"imprimer leur calendrier|impression"},
        {LightVersion, u"version legere|owa light|version light|version simplifiee|version allegee"},
        {SecondFactor,
            u"second facteur|deuxieme facteur|double authentification|2fa|mfa|authentification forte|"
            u"double facteur|otp|code sur le telephone|deux facteurs|code unique|multifacteur|"
            u"code a usage unique|notification push|validation sur le telephone|"
            u"confirmer sur le telephone"},
        {DownloadName,
            u"domaine de telechargement|nom d hote separe|domaine separe|nom separe|"
            u"domaine pour les pieces jointes|nom a part"},
        {MailFlow,
            u"file d attente|files d attente|aucun mail ne part|aucun mail ne sort|mails bloques|"
            u"ne part|distribution|livre|livraison|boite d envoi|s empile*|flux de messagerie|"
            u"mails ne partent|n arrivent plus|plus de mail|s accumulent|rien n arrive|rien ne part|"
            u"plus aucun mail|ne recoivent plus|n arrive plus|mails s accumulent"},
        {NewYear,
            u"nouvel an|premier janvier|1er janvier|minuit|saint sylvestre|bonne annee|jour de l an|"
            u"2022|changement d annee|reveillon"},
        {ScanEngine,
            u"moteur antimalware|moteur anti malware|moteur d analyse|numero de version|antimalware|"
            u"filtre anti malware|anti malware"},
        {Cpu, u"cpu|processeur*|coeurs|vcpu*|charge|surcharg*|ressources|sature*|100 pour cent"},
        {Memory, u"memoire|ram"},
        {VirtualMachine,
            u"machine virtuelle|machines virtuelles|vm|vms|hyperviseur*|esx*|vmware|hyper v|"
            u"hote de virtualisation|nouvel hote|hote|nutanix|proxmox|serveur virtuel|hebergeur"},
        {Snapshot,
            u"snapshot*|instantane*|restaur*|sauvegarde restauree|reconstrui*|remonte|"
            u"reinstalle le serveur|recovery|recoverserver|reprise|suspendu*|retour arriere|"
            u"ancien snapshot|depuis une image|apres un crash"},
        {NewServer,
            u"nouveau serveur|nouveaux serveurs|troisieme serveur|serveur supplementaire|serveur neuf|"
            u"nouveau noeud|nouvel exchange|nouvelle machine|serveur ajoute|serveur de remplacement|"
            u"nouveau materiel|fraichement installe|ajoute au pool|nouvelles machines|installe neuf"},
        {OtherClient,
            u"thunderbird|apple mail|davmail|scanner*|imprimante*|copieur*|vieux pc|vieux postes|"
            u"windows 7|windows xp|ancien outlook|outlook 2010|outlook 2013|outlook 2007|mac|macs|"
            u"linux|anciens postes|vieux telephones|vieil ordinateur|logiciel tiers|java|passerelle|"
            u"un logiciel|seul logiciel|notre logiciel|logiciel metier|borne"},
        {FarZone,
            u"montreal|quebec|canada|new york|mexique|bresil|martinique|guadeloupe|guyane|"
            u"fuseau horaire|amerique|antilles|chicago|denver"},
        {ShortWhile,
            u"il y a une heure|depuis une heure|il y a deux heures|depuis deux heures|ce matin|"
            u"heure et demie|a l instant|il y a trois heures|depuis trois heures|tout a l heure"},
        {IncidentOver,
            u"incident clos|cloture de l incident|incident cloture|incident resolu|plus d appel*|plus aucun "
            u"appel|plus de tickets|"
            u"tout fonctionne depuis|"
            u"incident termine|"
            u"probleme resolu|probleme est resolu|c est resolu|incident est resolu|resolu depuis|probleme "
            u"regle|probleme est regle|c est regle|rentre dans l ordre|tout refonctionne|tout remarche|"
            u"retour a la normale|service retabli|services retablis|on peut cloturer|vous pouvez cloturer|"
            u"sujet clos|ticket clos|peut etre cloture|si ca peut aider|si ca peut servir|n est pas revenu|"
            u"ne s est pas reproduit|plus reproduit"},
        {Solved, u"resolu|regle|corrige|c est bon|remarche|refonctionne"},
        {Relapse,
            u"de nouveau|a nouveau|encore ce matin|encore aujourd hui|recommence|ca revient|est revenu|sont "
            u"revenus|mais aujourd hui|mais maintenant|mais ce matin|mais depuis|mais ensuite|"
            u"temporairement|pas completement|pas entierement|sauf|hormis|nouveau probleme|autre probleme|"
            u"cependant|reste que|depuis ce matin"},
        {NothingBroken,
            u"rien n est casse|rien en panne|rien de casse|rien n est en panne|aucun incident|aucune panne|"
            u"pas de panne|question theorique|theorique*|hypothetique*|question de preparation|pas en "
            u"production|n ai pas cette erreur|n avons pas cette erreur|n avons pas ce probleme|pas besoin "
            u"d aide"},
        {AskedBefore,
            u"que se passe t il si|qu est ce qui se passe si|que se passerait|avant de|avant que|nous "
            u"prevoyons|on prevoit|je prevois|on compte|je veux le remplacer|a l avance|en prevision|je "
            u"prepare|nous preparons|on prepare|documentation|procedure|bon ordre|quel ordre|question "
            u"rapide|question generale|petite question|plan de reprise|par curiosite|la semaine prochaine|"
            u"le mois prochain|eviter"},
        {PlannedWork,
            u"fenetre de maintenance|maintenance planifiee|maintenance prevue|changement planifie|"
            u"maintenance annoncee|intervention planifiee|setup tourne|travaux prevus|"
            u"comme prevu|maintenance volontaire|volontairement en maintenance|c est attendu|c est normal "
            u"jusqu"},
        {GoodTarget,
            u"en tant que cible|comme cible|a lui meme|lui meme|vers lui meme|vers les deux|"
            u"depuis l autre"},
        {Script, u"script|scripts|tache planifiee|taches planifiees|automatis*|taches|traitement par lots"},
        {Monitoring, u"supervision|monitoring|scom|prtg|zabbix|nagios|alerte*|sonde*|centreon|surveillance"},
        {HealthMailbox,
            u"health mailbox*|healthmailbox*|boites de supervision|boites de surveillance|"
            u"comptes de supervision"},
        {FreeBusy,
            u"disponibilite*|libre occupe|partage de calendrier|calendriers des collegues|"
            u"calendrier des collegues|hachure*"},
        {HybridApp, u"application hybride|assistant hybride|hybride*"},
        {Compliance, u"ediscovery|e discovery|conformite|recherche de conformite|conservation legale"},
        {SignedInByWindows,
            u"connectes automatiquement|connexion automatique|sans mot de passe|authentification windows|"
            u"jamais eu a taper|jamais de mot de passe|formulaire est apparu|sans s identifier"},
        {MailInstead,
            u"tombe sur la messagerie|tombe sur owa|tombe sur le webmail|messagerie au lieu|"
            u"owa au lieu|webmail au lieu|arrive sur la messagerie"},
        {OwnOptions,
            u"propres options|ses options|options personnelles|mes options|absence du bureau|"
            u"message d absence|propres parametres|mes parametres|parametres personnels|"
            u"propres reglages"},
        {GroupKind,
            u"universel*|groupe global|groupes globaux|etendue du groupe|type de groupe|domaine local|"
            u"etendue|groupes convertis|converti les groupes|converti des groupes|groupes en global|"
            u"passe en global|passes en global|type des groupes|portee du groupe|portee des groupes|"
            u"groupe converti"},
        {BackupProduct,
            u"logiciel de sauvegarde|equipe sauvegarde|outil de sauvegarde|sauvegarde|veeam|"
            u"solution de sauvegarde"},
        {Network, u"vpn|autre reseau|sous reseau*|reseau|reseaux|vlan*|wifi|etage|teletravail|segment"},
        {AddressList,
            u"restriction ip|restrictions ip|filtrage ip|adresses autorisees|plage ip|liste blanche|"
            u"restriction d adresse*|adresses ip|filtre ip"},
        {ScriptPolicy,
            u"strategie d execution|politique d execution|execution de scripts|scripts desactives|"
            u"scripts non signes|execution des scripts|scripts interdits|remotesigned|"
            u"scripts non autorises"},
        {TrustedHosts,
            u"trustedhosts|trusted hosts|hotes approuves|hotes de confiance|winrm*|tous les hotes|"
            u"approuves|etoile|asterisque|groupe de travail|hors domaine|pas dans le domaine|"
            u"confiance a toutes"},
        {VdirUrls,
            u"toutes les url|toutes les urls|url interne*|url externe*|urls internes|urls externes|"
            u"adresses internes|internes et externes|les urls|adresses d exchange|toutes les adresses|"
            u"chaque adresse|tous les repertoires virtuels"},
        {RemoteComputer,
            u"depuis mon poste|depuis mon pc|depuis un autre serveur|depuis un autre poste|"
            u"depuis l autre serveur|d un autre serveur|d un autre poste|poste d administration|"
            u"serveur de rebond|poste d admin|serveur d administration|a distance|depuis mon ordinateur"},
        {OnServerItself,
            u"sur le serveur|sur le serveur lui meme|en local|localement|sur les serveurs|"
            u"directement sur le serveur|sur la machine"},
        {Toolbox, u"boite a outils|afficheur de files|visionneuse de files|queue viewer|toolbox"},
        {DotNet, u"dotnet*|.net|net framework*|.net framework*|framework|point net|version net"},
        {ForeignTool,
            u"outil tiers|archivage|crm|outil de signature|outil de migration|ews api|managed api|"
            u"plugin*|module complementaire|logiciel de fax|complement|extension tierce|copie une dll|"
            u"outil d archivage|editeur a installe|directement sur l exchange|"
            u"sur le serveur exchange meme|reservation de salles|logiciel de l editeur"},
        {SecurityModule,
            u"modsecurity|mod security|isapi|pare feu applicatif|module de securite|filtre iis|"
            u"filtrage des demandes|module iis|mode detection|mode observation|"
            u"ne fait que journaliser|jeu de regles|ne bloque rien|lecture seule|observe seulement|"
            u"module waf|module de filtrage|waf dans iis|owasp|que observer"},
        {Session,
            u"bureau a distance|rdp|session|fermer la session|ferme la session|deconnexion de session|"
            u"verrouille*|session ouverte|ouvert sa session|session terminal|toujours connecte|"
            u"jamais deconnecte|session depuis|meme session|pas ferme sa session"},
        {Extension,
            u"extension*|bloqueur de pub*|adblock*|cache|cookies|cookie|profil|navigation privee|"
            u"module complementaire|plugin*|profil invite|nouveau profil|vider le cache"},
        {SomePeople,
            u"certains|certaines|quelques|une partie|la moitie|plusieurs utilisateur*|"
            u"plusieurs collegue*|plusieurs personnes|une poignee|deux utilisateurs|"
            u"trois utilisateurs|un service entier|la comptabilite|un departement|ceux qui|seuls ceux"},
        {Returner,
            u"conge maternite|conge parental|reactive*|reembauche*|revenu de|revenue de|"
            u"retour de conge|arret maladie|compte desactive|longue absence|de retour|ancien compte|"
            u"compte reutilise|de nouveau parmi nous|boite reconnectee"},
        {RenamedPerson, u"mariee|marie|mariage|nouveau nom|renomme*|change de nom"},
        {Approval,
            u"approbation|approuve*|en attente|autoriser l appareil|quarantaine|"
            u"en attente d approbation|mis en attente|debloquer|validation|"
            u"attend que l administrateur|doit etre autorise|en attendant l autorisation|"
            u"attente d autorisation|administrateur l autorise"},
        {FiveYears, u"cinq ans|5 ans|anniversaire|jour pour jour"},
        {CertificateTool,
            u"let s encrypt|lets encrypt|letsencrypt|acme*|win acme|winacme|certify|certbot|"
            u"certificat gratuit|outil de certificat*|renouvellement automatique"},
        {OtherNames,
            u"autodiscover|nom du serveur|son propre nom|localhost|autres noms|nom interne|adresse ip|"
            u"par l ip|nom court|avec l ip|ancien nom"},
        {OneName, u"un seul nom|ce nom|nom public|nom d hote|qu a ce nom|n ecoute|ce seul nom"},
        {BareName,
            u"sans https|juste le nom|seulement le nom|taper https|avec https devant|en http|"
            u"tapant https|https devant|adresse courte|que le nom|le nom sans|canal securise|"
            u"le s devant"},
        {SubFolder,
            u"redirection*|redirige*|renvoie vers|renvoi vers|renvoyer vers|rediriger|saute vers|"
            u"bascule vers|atterri* sur"},
        {Kerberos, u"kerberos|spn|spns|tickets"},
        {Encryption,
            u"chiffrement*|rc4|aes|anciens protocoles|vieux protocoles|tls*|crypto*|protocoles|"
            u"cryptage"},
        {Hardening,
            u"durcissement*|durci*|durcir|audit*|auditeur*|pentest*|equipe securite|rssi|securis*|"
            u"test d intrusion|service securite|anssi|cis|referentiel|vulnerabilite*|assurance|iso|"
            u"recommandation*|preconisation*|scan de securite"},
        {CredentialProtection,
            u"credential guard|protection des identifiants|basee sur la virtualisation|vbs|"
            u"device guard|securite basee sur la virtualisation|protection des mots de passe|"
            u"active par defaut|isolation des identifiants|protections d usine|par virtualisation|"
            u"protections par defaut|isolation du noyau|isole les mots de passe"},
        {NewWindows,
            u"windows server 2025|server 2025|dernier windows|tout dernier windows|2025|"
            u"nouveau windows|derniere version de windows|windows 2025"},
        {ForeignWindows,
            u"windows en francais|windows francais|serveur en francais|version francaise|"
            u"pas en anglais|installation francaise"},
        {TemporaryFiles, u"fichiers temporaires|compil*|ne peut pas ecrire|n arrive pas a ecrire|ecrire"},
        {LogFiles,
            u"journaux|fichiers journaux|logs|inetpub|fichiers de log|fichiers log|"
            u"dossier de journaux|gigaoctets"},
        {FileName, u"fichier|fichiers|dll|dlls|assembly|bibliotheque*|assemblage"},
        {Untouched, u"inchange*|pas touche|intact*|comme avant|n a pas bouge|n a pas change"},
        {NothingChanged,
            u"rien change|rien installe|personne n a|rien touche|sans raison|du jour au lendemain|"
            u"aucun changement|gel des changements|rien n a ete|on n a rien|d un coup|subitement|"
            u"rien n a change|rien modifie|n avons rien change|rien d autre n a change"},
        {PasswordRefused,
            u"mot de passe refuse|mots de passe refuses|mot de passe rejete|mots de passe rejetes|"
            u"mot de passe incorrect|mot de passe est bon|mauvais mot de passe|"
            u"mots de passe sont rejetes|bon mot de passe|mot de passe correct|ils sont bons"},
        {CertificateWarning,
            u"pas privee|n est pas privee|pas securise*|alerte de securite|avertissement*|non fiable|"
            u"erreur de certificat|non approuve|n est pas securise*|cadenas|non securise*|page rouge|date "
            u"depassee|"
            u"faire confiance|certificat perime"},
        {HeaderTooLong,
            u"entete trop long|en tete trop long|entetes trop longs|requete trop longue|trop long|"
            u"trop longue|en tetes|en tete"},
        {NotSends,
            u"envoyer|envoi|envois|ne peut pas envoyer|l envoi echoue|ne s envoie|bouton envoyer|"
            u"clique sur envoyer|clic sur envoyer|reste dans les brouillons|"
            u"restent dans les brouillons"},
        {HtmlText, u"html|code html|page html|texte html"},
        {CannotConvert,
            u"convertir|conversion|colonnes vides|incomplet*|deserialis*|serialis*|champs vides|"
            u"impossible de convertir"},
        {OldLook,
            u"ancienne interface|ancienne page|ancienne version|vieille page|vieille version|"
            u"ancien owa|ancien webmail|ancien look|vieille interface|ancienne console|vieux look|"
            u"ancien panneau|ancienne administration"},
        {BeingMoved,
            u"deplace*|deplacement*|migre|migres|migree|lot|lots|vague|en cours de deplacement|"
            u"deplacer"},
        {BackByItself,
            u"demi heure|une demi heure|lendemain|le lendemain|tout seul|toute seule|apres un moment|"
            u"attend|attendre|plus tard|apres quelque temps"},
        {Doubled, u"en double|deux fois|doublon*|existe deja|deux entrees"},
        {HalfWay,
            u"interrompu*|a mi chemin|moitie|annule*|tout annule|rollback|pas termine|pas finie|"
            u"echoue|echouee|coupe|arrete au milieu|en plein milieu|pas alle au bout|etape|pour cent|"
            u"revenu en arriere|s arrete|s est arrete|abandonne"},
        {LeftOver, u"oublie*|reste en|laisse en|pas remis|mis de cote|a l ecart"},
        {NotListed,
            u"pas de bases|pas de serveurs|liste vide|ne voit pas|ne vois pas|ne s affiche pas|"
            u"ne s affichent|n affiche pas|aucune base"},
        {Crashes, u"plante|plantent|plantage*|crash*|tombe|tombent|meurt|s arrete tout seul|s effondre"},
        {Sometimes,
            u"parfois|de temps en temps|par moments|aleatoire*|une fois sur|intermittent*|un coup|"
            u"occasionnellement|pas toujours|selon|au hasard|au petit bonheur"},
        {Overnight, u"dans la nuit|cette nuit|pendant la nuit|du jour au lendemain|la nuit|la nuit derniere"},
        {AllAtOnce,
            u"en meme temps|au meme moment|simultanement|tous les serveurs|partout|sur tous|"
            u"tous en meme temps|les deux serveurs|tous nos serveurs|chaque serveur|tous les noeuds|"
            u"les trois|les quatre|toute l organisation|les deux noeuds"},
        {Periodic,
            u"tous les deux|tous les trois|tous les jours|tous les matins|toutes les heures|"
            u"chaque matin|chaque jour|tous les quelques|regulierement|jusqu a la prochaine|"
            u"toutes les dix|tous les lundis|toutes les"},
        {OnlyHere, u"seulement sur|que sur|un seul serveur|uniquement sur|seul ce serveur|qu un serveur"},
        {ByName,
            u"directement|en direct|par le nom|individuellement|l un et l autre|sans passer par|"
            u"en contournant|un par un|directement par"},
        {Several,
            u"deux serveurs|trois serveurs|quatre serveurs|cluster|dag|plusieurs serveurs|"
            u"l autre serveur|autre serveur|deuxieme serveur|second serveur|le second|l autre|ferme"},
        {QueryString,
            u"chaine de requete|longueur de chaine|url trop longue|adresse trop longue|s allonge|"
            u"barre d adresse"},
        {Bits32, u"32 bits|32bits"},
        {Placeholder, u"signes pour cent|pourcentages|variable brute|espace reserve"},
        {Registry, u"registre|base de registre|cle de registre|lsa"},
        {SearchFolder,
            u"dossiers de recherche|binsearch*|chemin de recherche|parametres d application|"
            u"fichier est bien la|dll est bien la|ou il cherche"},
        {SetupFolder,
            u"dossier setup|bin setup|ancienne dll|methode introuvable|methode inexistante|"
            u"mauvaise version"},
        {Fips, u"fips*|algorithmes conformes"},
        {CloudAlias, u"cname|alias dns|pointe vers office 365|alias"},
        {SrvRecord, u"srv|msdcs|zone dns|domaine racine|sous domaine|domaine enfant|zone"},
        {Year2010, u"exchange 2010|2010"},
        {Year2013, u"exchange 2013|2013|cu11"},
        {Cu11, u"cu11|cu 11"},
        {FirstRelease, u"rtm|premiere version|version initiale|toute premiere"},
        {ContentType, u"type de contenu|content type"},
        {KerbModule, u"kerb|kerbauth*|wsman"},
        {OtherProgram, u"port utilise|autre programme|autre processus|apache|port occupe|port deja|tomcat"},
        {AdsiEdit, u"adsi edit|adsiedit|adsi|modification adsi|partition de configuration|objet ad"},
        {Recreated, u"recreer|recree*|refaire"},
        {WwwRoot, u"wwwroot|chemin physique|inetpub"},
        {NoApplications,
            u"aucune application|aucun repertoire|aucune appli|arbre vide|rien sous le site|site vide|"
            u"pas de dossier owa"},
        {MailboxRole, u"role boite|acces client|cas|role cas|roles separes"},
        {EventLogRight,
            u"journal d evenements|journal pour la source|descripteur de securite|siem|"
            u"observateur d evenements|ecrire dans le journal|ouvrir le journal|propre source"},
        {Offload, u"offload*|dechargement ssl|deport ssl|termine le ssl|dechiffre*"},
        {HealthProbe,
            u"sonde|healthcheck*|attend un code|marque les serveurs|sorti tous les noeuds|test de vie|"
            u"verification d etat"},
        {CheckReport, u"healthchecker|health checker|rapport|lignes rouges"},
        {TwoLogins,
            u"deux connexions|double connexion|deux fois|deuxieme fenetre|pre authentification|"
            u"preauthentification|seconde fenetre"},
        {DomainPrefix, u"domaine devant|avec le domaine|le nom seul|domaine par defaut|domaine utilisateur"},
        {AuthScheme,
            u"basic|authentification de base|ntlm*|authentification moderne|authentification basique"},
        {ModernAuth, u"authentification moderne|hma"},
        {RemoteScript,
            u"mon script|nos scripts|un script|new pssession|connectionuri|ouvre une session|"
            u"ouvrent une session"},
        {HttpsAddress,
            u"adresse https|en https|avec https|http au lieu|http en https|passe en https|"
            u"adresses securisees"},
        {ComputerAccount,
            u"compte ordinateur|compte d ordinateur|compte machine|relation d approbation|"
            u"comptes d ordinateur"},
        {HostsFile, u"fichier hosts|resout vers|ancienne adresse|mauvaise ip|enregistrement dns"},
        {ImportKey, u"cer|pfx|cle privee|sans la cle|machinekeys|crt|session d ouverture"},
        {NewKey, u"elliptique*|ecc|ecdsa|cng|courbe|nouveau modele|fournisseur de stockage|ksp"},
        {InternalCa, u"ca interne|autorite interne|pki interne|ac interne"},
        {OneServerPort, u"adresse ip precise|deuxieme carte|carte reseau|toutes non attribuees|sni"},
        {ServerToServer,
            u"entre serveurs|entre les serveurs|boite est sur l autre|inversement|de serveur a serveur"},
        {FirewallChange,
            u"pare feu|parefeu|vlan*|segmente*|ports fermes|equipe reseau|firewall|nouveau pare feu|"
            u"regle de pare feu|paquets rejetes|changement reseau"},
        {NotOwnService,
            u"sharepoint|serveurs de fichiers|citrix|sql|autres services|partages de fichiers|"
            u"autres applications"},
        {RoleMember,
            u"organization management|groupe de roles|admin du domaine|administrateur du domaine|"
            u"role de gestion|roles de gestion|membre du groupe|tous les droits"},
        {NewColleague,
            u"nouveau collegue|nouvelle recrue|nouvel admin|nouvel administrateur|stagiaire|"
            u"compte de service|remplacant|le nouveau de|la nouvelle de|nouveau dans l equipe|"
            u"vient d arriver"},
        {ManyGroups, u"beaucoup de groupes|tous les groupes|centaines de groupes|groupes|imbriqu*"},
        {DollarName, u"dollar|signe dollar|se termine par|avec un dollar|finit par un dollar"},
        {Inheritance,
            u"heritage|adminsdholder|groupe protege|ancien administrateur|conteneur|herite*|"
            u"etait administrateur|avait ete admin|anciennement administrateur"},
        {NewPhone,
            u"nouveau telephone|nouveaux telephones|nouvel appareil|reinitialise*|premiere synchro|"
            u"nouvel iphone|nouveaux iphone*"},
        {PhoneCertificate, u"connexion securisee|certificat sur le telephone"},
        {TcpPorts, u"ports tcp|plus de ports|ports libres|epuisement|requetes actives|connexions actives"},
        {NoShellsLeft, u"nombre maximal|trop de sessions|sessions ouvertes|ne ferme pas|depasse"},
        {WebProxy, u"proxy|proxy web|proxy internet|winhttp|exceptions"},
        {OldFramework, u"wmf|management framework|powershell 5"},
        {OldEngine, u"powershell 2|powershell 2 0|ancien powershell|version installee"},
        {OldServer2012, u"2012 r2|2012r2|2008 r2"},
        {ExportModule, u"export module|metadonnees|methode introuvable"},
        {EnvVariable,
            u"variable d environnement|variables d environnement|variables systeme|variable systeme"},
        {PowerShellFolder, u"repertoire powershell|application powershell|dossier powershell"},
        {Port80Word, u"port 80|liaison http|entree http|non chiffre|ligne port 80"},
        {Port444Word, u"444|port 444"},
        {SslTick, u"exiger ssl|ssl obligatoire|force le ssl|coche|forcer ssl"},
        {AccessRuleWord, u"regle d acces|regles d acces|une regle|regle"},
        {RewriteWord, u"rewrite|reecriture|motif|proxynotshell|regle d urgence"},
        {AutomaticProtection,
            u"mitigation*|protections automatiques|attenuation*|attenuations d urgence|"
            u"microsoft pousse"},
        {ConfigFile,
            u"web config|webconfig|fichier de configuration|donnees de configuration|500 19|"
            u"fichier config"},
        {SharedConfig,
            u"sharedwebconfig|config partagee|fichier partage|configuration partagee|"
            u"configuration partage|configuration commun"},
        {HandEdited, u"a la main|edite|bloc notes|manuellement"},
        {NothingListens, u"connexion refusee|rien ne repond|refuse la connexion"},
        {SitesStopped, u"site arrete|sites arretes|site est arrete"},
        {BadRequestWord, u"bad request|400|mauvaise requete|requete incorrecte|demande incorrecte"},
        {DcUpdate,
            u"correctifs sur les dc|mis a jour les controleurs|mise a jour des controleurs|"
            u"seulement les controleurs"},
        {KdcService,
            u"kdc|centre de distribution|service kerberos|service de cles|service de tickets|"
            u"distribution de cles"},
        {SamPolicy, u"sam|appels distants|carnet d adresses hors connexion|oab"},
        {AuditRight,
            u"droits utilisateur|gerer le journal d audit|journal d audit|sacl|droits d utilisateur"},
        {GroupCleanup,
            u"nettoyage ad|nettoyage de l ad|hors du groupe|groupe exchange servers|retire du groupe|"
            u"sorti du groupe"},
        {InAdminGroup,
            u"dans les admins du domaine|admins du domaine|imbrique*|trusted subsystem|domain admins|"
            u"administrateurs de l entreprise"},
        {NewCertificate,
            u"nouveau certificat|nouveau joker|nouveau wildcard|changement de certificat|"
            u"renouvellement du certificat"},
        {ShellLost, u"interpreteur|shell introuvable|interpreteur distant"},
        {BypassUrl, u"url de contournement|bypass|url bypass"},
        {TokenSigning,
            u"signature de jeton*|certificat de signature|jetons refuses|signature des jetons|audience"},
        {NewThing, u"neuf|neuve|nouvelle|nouveau|nouveaux|nouvelles"},
        {HttpVersion, u"http 1 1|http2|http 2|version http"},
        {Slow, u"lent|lente|lents|lentes|rame|ralenti*|traine|interminable|met 30|au ralenti"},
        {MailUsersFine,
            u"utilisateurs ne remarquent rien|personne ne se plaint|personne ne rale|"
            u"utilisateurs travaillent|aucune plainte|aucun utilisateur touche|aucun impact|pas de plainte|"
            u"sans plainte|"
            u"utilisateurs passent par|utilisateurs sont sur|aucun utilisateur impacte|utilisateurs ne sont "
            u"pas impactes"},
        {AutodiscoverEws,
            u"ews|autodiscover|services web|outlook mac|outlook pour mac|outlook sur mac|"
            u"reservation de salles|outils de calendrier"},
        {OnePerson,
            u"une collegue|un collegue|mon chef|ma chef|le directeur|la directrice|moi seul|"
            u"une seule personne|un seul utilisateur|une utilisatrice|un utilisateur|chez moi|"
            u"seulement moi|une dame|mon compte|ma boite|une personne"},
        {SmallFault, u"apercu*|enveloppe*|modeles|fuseau*|regles de transport|resultats de recherche"},
        {Cipher, u"suite* de chiffrement|liste des chiffrements|ordre des suites|algorithmes de chiffrement"},
        {SignedAnew,
            u"deconnecte et reconnecte|deconnectes et reconnectes|ferme et rouvert|nouvelle session|"
            u"reconnecte*"},
        {MembersSame,
            u"toujours membre*|deja membre*|personne n a ete retire|membres inchanges|"
            u"membres sont toujours|toujours dans le groupe|toujours dans les groupes"},
        {AllAdmins,
            u"tous les admins|tous les administrateurs|aucun admin|aucun administrateur|"
            u"aucun des admins|aucun des administrateurs|toute l equipe d admin*|chaque administrateur"},
        {CanRead,
            u"lire fonctionne|peuvent lire|peut lire|lecture fonctionne|la lecture|on peut lire|lisent"},
        {OtherMailbox,
            u"boite partagee|boites partagees|dossiers publics|dossier public|deuxieme boite|"
            u"seconde boite|autre boite|boite supplementaire"},
        {NeverPatched,
            u"jamais mis a jour|jamais patche|dvd d origine|pas de mise a jour depuis|"
            u"sans mise a jour|aucune mise a jour depuis"},
        {StillOnOld,
            u"encore sur l ancien|restes sur l ancien|reste sur l ancien|pas encore migre*|"
            u"pas encore deplace*|encore sur 2010|anciennes boites"},
        {GroupsAlike, u"nombre de groupes|sans groupe*|peu de groupes|peu importe les groupes"},
        {ForeignLibrary,
            u"bibliotheque* dans le dossier|dll dans le dossier exchange|dans le dossier d exchange|"
            u"dans le repertoire exchange|copie ses dll*|copie ses bibliotheque*|sa propre dll|"
            u"ses propres dll"},
        {AllHours,
            u"a toute heure|aussi la nuit|meme la nuit|jour et nuit|peu importe l heure|en permanence|"
            u"24h 24"},
        {OnlySlow,
            u"mais au ralenti|juste lent*|seulement lent*|mais lent*|aucun message d erreur|finit par|"
            u"rien n est casse|demi minute|20 a 30 secondes|30 secondes|20 secondes"},
    };
    return rows;
}

} // namespace wizard
