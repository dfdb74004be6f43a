#include "wizard/evidence/words/lexicon/languages.h"

namespace wizard {

std::span<const Synonyms> spanishAsides()
{
    using enum Word;
    static constexpr Synonyms rows[] = {
        {Attachment, u"adjunto*|adjuntar|adjuntos|foto|fotos|pdf|descarg*|archivo adjunto"},
        {BigSize,
            u"mega|megas|megabyte*|mb|archivos grandes|adjuntos grandes|demasiado grande|pesad*|pesan|"
            u"limite de tamano|los pequenos|correos grandes|adjuntos pequenos"},
        {InlineImage,
            u"imagenes pegadas|imagenes incrustadas|imagenes en el correo|imagenes en los correos|"
            u"imagenes dentro|logo de la firma|imagen de la firma|imagenes de la firma"},
        {CalendarPrint,
            u"imprimir el calendario|impresion del calendario|imprimir calendario*|imprimir la agenda|"
            u"imprimir su calendario"},
        {LightVersion, u"version ligera|owa light|version light|version simple|version basica"},
        {SecondFactor,
            u"segundo factor|doble factor|2fa|mfa|autenticacion de dos factores|multifactor|otp|"
            u"codigo del movil|codigo de un solo uso|dos pasos|dos factores|"
            u"notificacion push|confirmar en el movil|aprobar en el movil"},
        {DownloadName,
            u"dominio de descarga*|nombre de host aparte|dominio aparte|nombre separado|"
            u"dominio para los adjuntos|nombre aparte"},
        {MailFlow,
            u"cola|colas|no sale ningun correo|no salen correos|correos atascados|entrega de correo|"
            u"entrega|no entra correo|bandeja de salida|se acumul*|atascad*|flujo de correo|"
            u"no sale correo|no salen|no entran|no llega nada|no sale nada|no llegan correos|"
            u"no llega correo|ni entra ni sale|correos se acumulan"},
        {NewYear,
            u"ano nuevo|primero de enero|1 de enero|medianoche|nochevieja|fin de ano|2022|"
            u"cambio de ano"},
        {ScanEngine,
            u"motor antimalware|motor de analisis|numero de version|filtro antimalware|antimalware|"
            u"motor de exploracion"},
        {Cpu, u"cpu|procesador*|clavad*|al 100|nucleos|vcpu*|carga|saturad*|recursos"},
        {Memory, u"memoria|ram"},
        {VirtualMachine,
            u"maquina virtual|maquinas virtuales|vm|vms|hipervisor*|esx*|vmware|hyper v|anfitrion|"
            u"nutanix|proxmox|servidor virtual"},
        {Snapshot,
            u"snapshot*|instantanea*|restaur*|copia de seguridad|reconstru*|recuper*|recoverserver|"
            u"suspendid*|pausad*|vuelta atras|snapshot antiguo|desde una imagen|tras un fallo"},
        {NewServer,
            u"servidor nuevo|servidores nuevos|nuevo servidor|nuevos servidores|tercer servidor|"
            u"servidor adicional|nodo nuevo|nuevo nodo|nuevo exchange|exchange nuevo|maquina nueva|"
            u"servidor de reemplazo|hardware nuevo|recien instalado|anadido al pool"},
        {OtherClient,
            u"thunderbird|apple mail|davmail|escaner*|impresora*|fotocopiadora*|pc viejo|pcs viejos|"
            u"equipos viejos|windows 7|windows xp|outlook antiguo|outlook 2010|outlook 2013|"
            u"outlook 2007|mac|macs|linux|equipos antiguos|moviles antiguos|ordenador viejo|"
            u"programa de terceros|java|pasarela|un programa|nuestro programa|aplicacion propia|"
            u"sistema de tickets|quiosco"},
        {FarZone,
            u"mexico|colombia|bogota|peru|lima|chile|argentina|buenos aires|santiago|canarias|"
            u"zona horaria|miami|ecuador|quito|venezuela|caracas|panama|costa rica|uruguay|america"},
        {ShortWhile,
            u"hace una hora|hace dos horas|hace tres horas|hora y media|esta manana|hace un rato|"
            u"hace poco|ahora mismo|llevamos una hora|llevamos dos horas"},
        {IncidentOver,
            u"incidencia cerrada|cerrar la incidencia|cerrar el ticket|incidente cerrado|"
            u"no hay mas llamadas|sin nuevas incidencias|sin mas llamadas|"
            u"todo normal desde|"
            u"desde entonces todo bien|"
            u"problema solucionado|problema resuelto|problema esta resuelto|problema esta solucionado|"
            u"incidencia resuelta|incidencia solucionada|ya esta solucionado|esta solucionado|ya esta "
            u"resuelto|esta resuelto|quedo resuelto|quedo solucionado|se soluciono|se resolvio|todo vuelve "
            u"a funcionar|vuelve a funcionar todo|ya funciona todo|todo funciona de nuevo|todo ha vuelto a "
            u"la normalidad|vuelta a la normalidad|se puede cerrar|podeis cerrar|pueden cerrar|por si a "
            u"alguien le sirve|por si le sirve a alguien|por si sirve|no ha vuelto a pasar|no se ha "
            u"repetido|no volvio a"},
        {Solved, u"solucionado|resuelto|arreglado|solucionada|resuelta"},
        {Relapse,
            u"otra vez|de nuevo hoy|hoy de nuevo|ha vuelto el|volvio el error|vuelve el error|vuelve a "
            u"fallar|volvio a fallar|pero hoy|pero ahora|pero esta manana|pero desde|pero luego|"
            u"temporalmente|no del todo|salvo|excepto|otro problema|nuevo problema|sin embargo|queda "
            u"pendiente|desde esta manana|desde hoy"},
        {NothingBroken,
            u"no hay nada roto|nada roto|nada esta roto|sin averia*|ninguna averia|no hay incidencia*|"
            u"ninguna incidencia|sin incidencias|pregunta teorica|teorica*|hipotetic*|no es produccion|no "
            u"esta en produccion|no tengo ese error|no tengo este error|no tenemos ese error|no tenemos "
            u"este problema|no necesito ayuda|no hace falta ayuda"},
        {AskedBefore,
            u"que pasa si|que pasaria|que ocurre si|que ocurriria|antes de|vamos a|voy a|queremos|quiero|"
            u"planeamos|pensamos|por adelantado|con antelacion|preparando|documentacion|procedimiento|orden "
            u"correcto|en que orden|pregunta rapida|pregunta general|por curiosidad|la semana que viene|el "
            u"mes que viene|evitar|es solo para"},
        {PlannedWork,
            u"ventana de mantenimiento|mantenimiento planificado|mantenimiento programado|"
            u"mantenimiento previsto|cambio planificado|cambio programado|instalador en marcha|"
            u"tarea planificada por|"
            u"segun lo previsto|mantenimiento voluntario|tal como estaba previsto|es lo esperado"},
        {GoodTarget, u"como destino|a si mismo|consigo mismo|a los dos|a ambos|desde el otro"},
        {Script, u"script|scripts|tarea programada|tareas programadas|automatiz*|guion"},
        {Monitoring,
            u"monitorizacion|monitorizar|monitoreo|supervision|scom|prtg|zabbix|nagios|alerta*|"
            u"alarma*|sonda*"},
        {HealthMailbox,
            u"health mailbox*|healthmailbox*|buzones de supervision|buzon de supervision|"
            u"cuentas de supervision|buzones de monitorizacion"},
        {FreeBusy,
            u"disponibilidad*|libre ocupado|libre u ocupado|calendario compartido|"
            u"calendarios de los compañeros|calendario de los de la nube|calendarios"},
        {HybridApp, u"aplicacion hibrida|asistente hibrido|hibrid*"},
        {Compliance, u"ediscovery|e discovery|cumplimiento|retencion legal|busqueda legal|compliance"},
        {SignedInByWindows,
            u"entraban solos|entraba solo|sin escribir contrasena|sin poner contrasena|"
            u"autenticacion de windows|inicio de sesion unico|sale el formulario|sale un formulario|"
            u"nunca pedia contrasena"},
        {MailInstead,
            u"sale el correo en vez|entra al correo en vez|abre el correo en vez|owa en vez|"
            u"webmail en vez|cae en el correo|va a owa"},
        {OwnOptions,
            u"propias opciones|mis opciones|opciones personales|fuera de oficina|propia configuracion|"
            u"configuracion personal|mis propias|ajustes personales|opciones de usuario"},
        {GroupKind,
            u"universal*|grupo global|grupos globales|ambito del grupo|tipo de grupo|local de dominio|"
            u"convertido grupos|convirtieron grupos|convirtieron los grupos|grupos convertidos|"
            u"grupos a global|pasado a global|pasaron a global|tipo de los grupos|"
            u"ambito de los grupos|grupo convertido"},
        {BackupProduct,
            u"software de backup|herramienta de backup|equipo de backup|software de copias|veeam|"
            u"copias de seguridad|producto de backup"},
        {Network, u"vpn|otra red|subred*|red|redes|vlan*|wifi|planta|teletrabajo|segmento"},
        {AddressList,
            u"restriccion ip|restricciones ip|filtro ip|direcciones permitidas|rango ip|lista blanca|"
            u"direcciones ip|restriccion de ip|filtro por ip"},
        {ScriptPolicy,
            u"directiva de ejecucion|politica de ejecucion|ejecucion de scripts|"
            u"scripts deshabilitados|ejecutar scripts|scripts prohibidos|remotesigned|"
            u"scripts no permitidos"},
        {TrustedHosts,
            u"trustedhosts|trusted hosts|hosts de confianza|equipos de confianza|winrm*|"
            u"todos los hosts|como confiables|confiables|asterisco|grupo de trabajo|fuera del dominio|"
            u"no esta en el dominio|confie en todos|confiar en todos"},
        {VdirUrls,
            u"todas las url|todas las urls|url interna*|url externa*|urls internas|urls externas|"
            u"internas y externas|las urls|direcciones de exchange|direcciones internas|"
            u"todas las direcciones|urls internas y externas|todos los directorios virtuales"},
        {RemoteComputer,
            u"desde mi pc|desde mi equipo|desde otro servidor|desde otro equipo|"
            u"desde el otro servidor|otro equipo|equipo de administracion|en remoto|remotamente|"
            u"servidor de salto|equipo de gestion|servidor de administracion|desde mi ordenador"},
        {OnServerItself,
            u"en el servidor|en el propio servidor|en local|localmente|desde el servidor|"
            u"en los propios servidores|en los servidores|en la maquina"},
        {Toolbox, u"caja de herramientas|visor de colas|queue viewer|toolbox"},
        {DotNet, u"dotnet*|.net|net framework*|.net framework*|framework|punto net|version net"},
        {ForeignTool,
            u"herramienta de terceros|archivado|crm|herramienta de firmas|herramienta de migracion|"
            u"ews api|managed api|plugin*|complemento*|software de fax|programa de terceros|"
            u"copiado una dll|copio una dll|copie una dll|fabricante instalo|"
            u"directamente en el exchange|reserva de salas|software del fabricante"},
        {SecurityModule,
            u"modsecurity|mod security|isapi|firewall de aplicaciones|modulo de seguridad|"
            u"filtro de iis|filtrado de solicitudes|modulo de iis|modo deteccion|solo observa|"
            u"modo observacion|solo registra|conjunto de reglas|no bloquea nada|modo escucha|"
            u"modulo waf|modulo de filtrado|waf dentro|owasp|solo mira|solo observar"},
        {Session,
            u"escritorio remoto|rdp|sesion|cerrar sesion|cerrado sesion|cerro sesion|"
            u"bloquead* la pantalla|sesion abierta|bloquea el equipo|bloqueado el equipo|"
            u"sesion de terminal|sigue conectado|sin cerrar sesion|misma sesion|no cerre sesion|"
            u"no he cerrado"},
        {Extension,
            u"extension*|bloqueador de anuncios|adblock*|cache|cookies|cookie|perfil|ventana privada|"
            u"incognito|complemento del navegador|plugin*|perfil de invitado|perfil nuevo|borrar cache"},
        {SomePeople,
            u"algunos|algunas|unos cuantos|la mitad|varios usuario*|varias personas|parte de los|"
            u"parte de la gente|ciertos|un grupo de|dos usuarios|tres usuarios|un departamento|"
            u"contabilidad|los que|solo los que"},
        {Returner,
            u"baja maternal|baja por|permiso de maternidad|reactivad*|vuelto a contratar|reincorpor*|"
            u"excedencia|volvio de|ha vuelto de|cuenta deshabilitada|recontrat*|cuenta antigua|"
            u"cuenta reutilizada|larga ausencia|buzon reconectado"},
        {RenamedPerson, u"casad*|caso|cambio de nombre|renombrad*|apellido*|nombre nuevo"},
        {Approval,
            u"aprob*|pendiente*|en espera|cuarentena|autorizar el dispositivo|retenid*|validar el|"
            u"a la espera|espera de que el administrador|el administrador lo permita|"
            u"pendiente de permiso|lo permita|lo autorice|lo habiamos permitido|pendiente de autoriza*"},
        {FiveYears, u"cinco anos|5 anos|aniversario|dia por dia"},
        {CertificateTool,
            u"let s encrypt|lets encrypt|letsencrypt|acme*|win acme|winacme|certify|certbot|"
            u"certificado gratuito|certificado gratis|herramienta de certificados|"
            u"renovacion automatica"},
        {OtherNames,
            u"autodiscover|nombre del servidor|su propio nombre|localhost|otros nombres|"
            u"nombre interno|direccion ip|por ip|nombre corto|con la ip|nombre antiguo"},
        {OneName,
            u"un solo nombre|ese nombre|nombre publico|nombre de host|solo escucha|solo con ese|"
            u"solo responde"},
        {BareName,
            u"sin https|solo el nombre|escribir https|con https delante|por http|ponen https|"
            u"lo de seguro|el nombre sin mas|no seguro|nombre del correo|poner https|solo teclear|"
            u"canal seguro|la s delante"},
        {SubFolder,
            u"redireccion*|redirig*|reenvio|manda a|reenvia a|salta a|lleva a|va directo a|"
            u"acaba en owa|todo acaba"},
        {Kerberos, u"kerberos|spn|spns|tickets"},
        {Encryption,
            u"cifrado*|rc4|aes|protocolos antiguos|protocolos viejos|tls*|cripto*|protocolos|"
            u"encriptacion"},
        {Hardening,
            u"bastionad*|bastionamos|endurec*|auditor*|auditoria*|pentest*|equipo de seguridad|"
            u"hardening|los de seguridad|securiz*|ens|ciberseguridad|cis|vulnerabilidad*|aseguradora|"
            u"iso|recomendacion*|normativa|escaneo"},
        {CredentialProtection,
            u"credential guard|proteccion de credenciales|basada en virtualizacion|vbs|device guard|"
            u"proteccion de contrasenas|activado por defecto|aislamiento de credenciales|"
            u"protecciones de fabrica|por virtualizacion|protecciones por defecto|"
            u"aislamiento del nucleo|aisla las contrasenas"},
        {NewWindows,
            u"windows server 2025|server 2025|ultimo windows|windows mas nuevo|2025|nuevo windows|"
            u"ultima version de windows|windows 2025"},
        {ForeignWindows,
            u"windows en espanol|servidor en espanol|version en espanol|esta en espanol|"
            u"no esta en ingles|servidor esta en espanol"},
        {TemporaryFiles, u"archivos temporales|compil*|no puede escribir|escribir"},
        {LogFiles,
            u"registros|archivos de log|logs|inetpub|ficheros de log|ficheros log|"
            u"carpeta de registros|gigas"},
        {FileName, u"archivo|archivos|fichero*|dll|dlls|ensamblado|biblioteca*"},
        {Untouched, u"intacto*|sin tocar|sin cambios|como antes|no se ha tocado|no hemos tocado"},
        {NothingChanged,
            u"nadie ha tocado|nadie toco|no hemos cambiado nada|no se ha cambiado nada|sin motivo|"
            u"de repente|de la noche a la manana|nada instalado|no hemos tocado nada|"
            u"no se ha instalado nada|ningun cambio|nadie cambio|nadie ha|no ha cambiado nada|"
            u"nada ha cambiado|no cambio nada|nada cambio|no cambiamos nada|sin cambios|"
            u"no se ha tocado nada"},
        {PasswordRefused,
            u"contrasena incorrecta|contrasena rechazada|no acepta la contrasena|"
            u"contrasena es correcta|contrasena correcta|rechaza la contrasena|clave incorrecta|"
            u"contrasenas rechazadas|contrasena esta bien|contrasena buena"},
        {CertificateWarning,
            u"conexion no segura|pagina roja|fecha caducada|confiar en el|no es privada|no es segura|no es "
            u"seguro|advertencia de seguridad|aviso de seguridad|"
            u"alerta de seguridad|no es de confianza|error de certificado|aviso de certificado|"
            u"advertencia*"},
        {HeaderTooLong,
            u"encabezado demasiado largo|cabecera demasiado larga|encabezado muy largo|"
            u"solicitud demasiado larga|demasiado larg*|encabezado*|cabecera*"},
        {NotSends,
            u"enviar|envio|no puede enviar|no pueden enviar|no se envia|boton enviar|al enviar|"
            u"pulsar enviar|se queda en borradores|quedan en borradores|darle a enviar"},
        {HtmlText, u"html|codigo html|pagina html|texto html"},
        {CannotConvert,
            u"convertir|conversion|columnas vacias|incomplet*|deserializ*|serializ*|campos vacios|"
            u"no se puede convertir"},
        {OldLook,
            u"pagina antigua|version antigua|interfaz antigua|aspecto antiguo|pagina vieja|"
            u"antigua version|version vieja|panel antiguo|aspecto viejo|webmail antiguo|"
            u"consola antigua|interfaz vieja|antigua interfaz"},
        {BeingMoved, u"movid*|moviendo|movemos|movimos|lote|lotes|tanda*|migrad*|mover"},
        {BackByItself,
            u"media hora|al dia siguiente|dia siguiente|solo se arregla|al rato|un rato|espera|"
            u"esperar|esperan|mas tarde|pasado un tiempo"},
        {Doubled, u"duplicad*|dos veces|ya existe|repetid*|dos entradas"},
        {HalfWay,
            u"interrumpi*|a la mitad|a medias|deshizo|revirtio|revertid*|cancel*|abort*|no termino|"
            u"no acabo|se corto|fallo al|rollback|quedo a medias|casi al final|paso|por ciento|"
            u"se para|se detiene|se detuvo|se paro"},
        {LeftOver, u"olvid*|quedo en|dejado en|apartad*|no se quito|no lo quito"},
        {NotListed,
            u"no lista|sin bases|lista vacia|no veo|no ve|no se ven|no muestra|ni bases ni servidores"},
        {Crashes, u"se cae|se caen|cuelgue*|crash*|muere|mueren|casca|peta|revienta|se para solo"},
        {Sometimes,
            u"a veces|de vez en cuando|intermitente*|aleatori*|una de cada|segun|no siempre|"
            u"ocasional*|a ratos|al azar|depende"},
        {Overnight, u"durante la noche|anoche|esta noche|por la noche|de madrugada|de la noche"},
        {AllAtOnce,
            u"al mismo tiempo|a la vez|simultane*|todos los servidores|en todos|en todas partes|"
            u"los dos servidores|ambos servidores|todos a la vez|cada servidor|todos los nodos|"
            u"los tres|los cuatro|toda la organizacion|los dos nodos"},
        {Periodic,
            u"cada dos|cada tres|cada pocos|cada dia|cada manana|cada hora|cada diez|cada semana|"
            u"todos los dias|regularmente|hasta la proxima|cada lunes|todas las mananas|cada cierto"},
        {OnlyHere, u"solo en|solo en ese|un solo servidor|solamente en|unicamente en|solo ese servidor"},
        {ByName,
            u"directamente|en directo|por el nombre|uno por uno|individualmente|sin pasar por|"
            u"saltando el|por su nombre|por separado"},
        {Several,
            u"dos servidores|tres servidores|cuatro servidores|cluster|dag|varios servidores|"
            u"otro servidor|segundo servidor|el otro|otro nodo|dos nodos|granja"},
        {QueryString,
            u"cadena de consulta|url demasiado larga|direccion cada vez mas larga|cada vez mas larga|"
            u"barra de direcciones"},
        {Bits32, u"32 bits|32bits"},
        {Placeholder, u"signos de porcentaje|porcentajes|marcador|variable sin resolver"},
        {Registry, u"registro de windows|clave de registro|clave del registro|regedit|el registro|lsa"},
        {SearchFolder,
            u"carpetas de busqueda|binsearch*|ruta de busqueda|configuracion de aplicacion*|"
            u"fichero esta ahi|archivo esta ahi|dll esta ahi|donde busca"},
        {SetupFolder,
            u"carpeta setup|bin setup|dll vieja|dll antigua|metodo que no existe|version mas vieja|"
            u"version equivocada"},
        {Fips, u"fips*|algoritmos compatibles|algoritmos conformes"},
        {CloudAlias, u"cname|alias dns|apunta a office 365|alias"},
        {SrvRecord, u"srv|msdcs|zona dns|dominio raiz|subdominio|dominio hijo|zona"},
        {Year2010, u"exchange 2010|2010"},
        {Year2013, u"exchange 2013|2013|cu11"},
        {Cu11, u"cu11|cu 11"},
        {FirstRelease, u"rtm|primera version|version inicial|version original"},
        {ContentType, u"tipo de contenido|content type"},
        {KerbModule, u"kerb|kerbauth*|wsman"},
        {OtherProgram, u"puerto en uso|otro programa|otro proceso|apache|puerto ocupado|tomcat"},
        {AdsiEdit,
            u"adsi edit|adsiedit|adsi|editor adsi|particion de configuracion|"
            u"objeto del directorio activo|directorio activo"},
        {Recreated, u"recrear|recre*|volvio a crear|volver a crear|rehacer"},
        {WwwRoot, u"wwwroot|ruta fisica|inetpub"},
        {NoApplications,
            u"ninguna aplicacion|ningun directorio|no hay aplicaciones|arbol vacio|no aparece ninguna|"
            u"nada bajo el sitio|sitio vacio|no hay carpeta owa"},
        {MailboxRole, u"rol de buzon|acceso de cliente|cas|rol cas|roles separados"},
        {EventLogRight,
            u"registro de eventos|visor de eventos|origen|descriptor de seguridad|siem|"
            u"escribir en el registro|abrir el registro|propio origen"},
        {Offload, u"offload*|descarga ssl|termina el ssl|descifra*"},
        {HealthProbe,
            u"sonda|healthcheck*|espera un 200|marca los servidores|comprobacion de estado|marcado|"
            u"marcando"},
        {CheckReport, u"healthchecker|health checker|informe|lineas rojas"},
        {TwoLogins,
            u"dos inicios|dos veces|segunda ventana|doble inicio|preautenticacion|pre autenticacion|"
            u"ventanita gris"},
        {DomainPrefix,
            u"dominio delante|con el dominio|solo el usuario|dominio predeterminado|dominio usuario"},
        {AuthScheme, u"basic|autenticacion basica|ntlm*|autenticacion moderna"},
        {ModernAuth, u"autenticacion moderna|hma"},
        {RemoteScript,
            u"mi script|nuestro script|new pssession|connectionuri|el script no conecta|un script"},
        {HttpsAddress,
            u"direccion https|con https|https del|http en vez|http a https|pasado a https|"
            u"direcciones seguras"},
        {ComputerAccount,
            u"cuenta de equipo|cuenta del servidor|cuenta de maquina|relacion de confianza|"
            u"cuentas de equipo"},
        {HostsFile, u"archivo hosts|fichero hosts|resuelve a|direccion antigua|ip equivocada|registro dns"},
        {ImportKey, u"cer|pfx|clave privada|sin la clave|machinekeys|crt|sesion de inicio"},
        {NewKey,
            u"eliptica*|ecc|ecdsa|cng|curva|plantilla nueva|nueva plantilla|ksp|"
            u"proveedor de almacenamiento"},
        {InternalCa, u"ca interna|entidad interna|pki interna|ca propia"},
        {OneServerPort, u"ip concreta|ip fija|segunda tarjeta|tarjeta de red|todas sin asignar|sni"},
        {ServerToServer,
            u"entre servidores|entre los servidores|buzon esta en el otro|al reves|"
            u"de servidor a servidor"},
        {FirewallChange,
            u"cortafuegos|firewall|vlan*|segmentad*|puertos cerrados|equipo de redes|"
            u"cortafuegos nuevo|regla de firewall|paquetes descartados|cambio de red"},
        {NotOwnService,
            u"sharepoint|servidores de archivos|citrix|sql|otros servicios|carpetas compartidas|"
            u"otras aplicaciones"},
        {RoleMember,
            u"organization management|grupo de roles|administrador de dominio|admin de dominio|"
            u"rol de administracion|roles de administracion|miembro del grupo|todos los permisos"},
        {NewColleague,
            u"companero nuevo|nuevo companero|nuevo administrador|becario|cuenta de servicio|"
            u"nuevo tecnico|compañero nuevo|el nuevo del equipo|la nueva del equipo|acaba de llegar|"
            u"recien llegado"},
        {ManyGroups, u"muchos grupos|todos los grupos|cientos de grupos|grupos|anidad*"},
        {DollarName, u"dolar|simbolo del dolar|acaba en|termina en|con un dolar|termina con dolar"},
        {Inheritance,
            u"herencia|adminsdholder|grupo protegido|antiguo administrador|contenedor|hered*|"
            u"antes era administrador|era administrador|fue administrador"},
        {NewPhone,
            u"movil nuevo|moviles nuevos|telefono nuevo|nuevo movil|restablec*|primera sincronizacion|"
            u"iphone nuevo|nuevos moviles|de fabrica|resetead*|restablecieron|formatead*"},
        {PhoneCertificate, u"conexion segura|certificado en el movil"},
        {TcpPorts,
            u"puertos tcp|no quedan puertos|puertos libres|agot*|conexiones activas|"
            u"solicitudes activas"},
        {NoShellsLeft, u"numero maximo|demasiadas sesiones|sesiones abiertas|no cierra|superado|maximo"},
        {WebProxy, u"proxy|proxy web|proxy de internet|winhttp|excepciones"},
        {OldFramework, u"wmf|management framework|powershell 5"},
        {OldEngine, u"powershell 2|powershell 2 0|powershell antiguo|version instalada"},
        {OldServer2012, u"2012 r2|2012r2|2008 r2"},
        {ExportModule, u"export module|metadatos|metodo no encontrado"},
        {EnvVariable, u"variable de entorno|variables de entorno|variables del sistema"},
        {PowerShellFolder,
            u"directorio powershell|directorio de powershell|aplicacion powershell|carpeta powershell"},
        {Port80Word, u"puerto 80|enlace http|sin cifrar|entrada http|linea del puerto 80"},
        {Port444Word, u"444|puerto 444"},
        {SslTick, u"requerir ssl|ssl obligatorio|forzar ssl|marque|exigir ssl"},
        {AccessRuleWord, u"regla de acceso|reglas de acceso|una regla|regla"},
        {RewriteWord, u"rewrite|reescritura|patron|proxynotshell|regla de emergencia"},
        {AutomaticProtection, u"mitigacion*|protecciones automaticas|mitigaciones|microsoft aplica"},
        {ConfigFile,
            u"web config|webconfig|archivo de configuracion|fichero de configuracion|500 19|"
            u"datos de configuracion"},
        {SharedConfig,
            u"sharedwebconfig|configuracion compartida|archivo compartido|configuracion compartido|"
            u"configuracion comun"},
        {HandEdited, u"a mano|editad*|bloc de notas|edite|manualmente"},
        {NothingListens, u"conexion rechazada|conexion denegada|nada responde|rechaza la conexion"},
        {SitesStopped, u"sitio detenido|sitios detenidos|aparece detenido|sitio parado"},
        {BadRequestWord, u"bad request|400|solicitud incorrecta|peticion incorrecta"},
        {DcUpdate,
            u"parchear los controladores|parcheamos los controladores|parches en los dc|"
            u"solo los controladores"},
        {KdcService,
            u"kdc|centro de distribucion|servicio kerberos|servicio de claves|servicio de tickets|"
            u"distribucion de claves"},
        {SamPolicy, u"sam|llamadas remotas|libreta de direcciones|oab"},
        {AuditRight, u"derechos de usuario|administrar registro de auditoria|registro de auditoria|sacl"},
        {GroupCleanup,
            u"limpieza del directorio|limpieza de ad|grupo exchange servers|fuera del grupo|"
            u"sacado del grupo|quitado del grupo"},
        {InAdminGroup,
            u"en administradores de dominio|a domain admins|anidad*|trusted subsystem|domain admins|"
            u"administradores del dominio"},
        {NewCertificate,
            u"nuevo certificado|certificado nuevo|nuevo comodin|cambio de certificado|"
            u"renovacion del certificado"},
        {ShellLost, u"interprete|shell no encontrado|no se encontro el shell"},
        {BypassUrl, u"url de omision|bypass|url bypass"},
        {TokenSigning, u"firma de tokens|certificado de firma|tokens rechazados|firma de token|audiencia"},
        {NewThing, u"nuevo|nueva|nuevos|nuevas|recien"},
        {HttpVersion, u"http 1 1|http2|http 2|version http"},
        {Slow, u"lento|lenta|lentos|lentisimo|va lento|tarda*|eterno|lentitud"},
        {MailUsersFine,
            u"usuarios no notan|nadie se queja|usuarios trabajan|usuarios no se enteran|sin quejas|"
            u"ninguna queja|no hay quejas|ningun usuario afectado|sin impacto|"
            u"nadie ha notado|nadie ha reportado|usuarios trabajan con normalidad|usuarios pasan por|nadie "
            u"reporta"},
        {AutodiscoverEws,
            u"ews|autodiscover|servicios web|outlook de mac|outlook en mac|outlook para mac|"
            u"reserva de salas|herramienta de calendario"},
        {OnePerson,
            u"una companera|un companero|un usuario|una usuaria|solo a mi|mi jefe|mi jefa|"
            u"la directora|el director|una persona|un solo usuario|solo yo|a mi solo|mi cuenta|"
            u"mi buzon|una chica|un empleado"},
        {SmallFault,
            u"vista previa|previsualiz*|plantillas|zona horaria|reglas de transporte|"
            u"resultados de busqueda"},
        {Cipher, u"conjunto* de cifrado|cifrados|lista de cifrado*|orden de los cifrados|suites de cifrado"},
        {SignedAnew,
            u"cerrado y abierto|salido y entrado|nueva sesion|vuelto a entrar|vuelto a iniciar|"
            u"cerrar y abrir"},
        {MembersSame,
            u"siguen siendo miembros|sigue siendo miembro|ya es miembro|nadie fue quitado|"
            u"no se quito a nadie|miembros no han cambiado|siguen en el grupo|siguen en los grupos|"
            u"miembros siguen"},
        {AllAdmins,
            u"todos los administradores|ningun administrador|ninguno de los administradores|"
            u"todos los admins|ningun admin|ninguno de los admins|todo el equipo de administradores"},
        {CanRead, u"leer funciona|pueden leer|puede leer|la lectura|se puede leer|leer si|leen"},
        {OtherMailbox,
            u"buzon compartido|buzones compartidos|carpetas publicas|carpeta publica|segundo buzon|"
            u"otro buzon|buzon adicional"},
        {NeverPatched,
            u"nunca actualizado|sin actualizar|dvd original|sin parches|nunca parcheado|"
            u"jamas actualizado|sin parchear|anos sin actualiza*"},
        {StillOnOld,
            u"todavia en el viejo|siguen en el viejo|siguen en el antiguo|sigue en el viejo|"
            u"aun en el viejo|no migrados|aun no migrad*|siguen en 2010"},
        {GroupsAlike, u"numero de grupos|sin grupos|pocos grupos|da igual los grupos"},
        {ForeignLibrary,
            u"biblioteca* en la carpeta|dll en la carpeta de exchange|en la carpeta de exchange|"
            u"en el directorio de exchange|copio sus dll*|copio sus biblioteca*|su propia dll"},
        {AllHours, u"a todas horas|tambien de noche|dia y noche|a cualquier hora|incluso de noche"},
        {OnlySlow,
            u"pero lento|solo lento|solo va lento|pero va lento|ningun mensaje de error|sin errores|"
            u"acaba entrando|medio minuto|20 segundos|30 segundos|al final entra"},
    };
    return rows;
}

} // namespace wizard
