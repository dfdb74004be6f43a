#include "wizard/evidence/words/lexicon/languages.h"

namespace wizard {

std::span<const Synonyms> spanish()
{
    using enum Word;
    static constexpr Synonyms rows[] = {
        {Owa,
            u"owa|webmail|outlook en la web|outlook web|outlook web app|correo web|"
            u"outlook en el navegador|correo por web|pagina del correo|pagina de correo|"
            u"correo en el navegador|correo por internet|web del correo|correo online|web de correo|"
            u"portal de correo|buzon en la web|correo en la web|sitio del correo|sitio de correo|"
            u"correo desde el navegador|correo por navegador|webmail en el movil|navegador del movil|"
            u"webmail del movil|webmail desde el movil"},
        {AdminCenter,
            u"ecp|eac|centro de administracion|centro de administracion de exchange|consola web|"
            u"consola de administracion|panel de control de exchange|pagina de administracion|"
            u"panel de administracion|portal de administracion|administracion web|panel de control|"
            u"web de administracion|pagina del administrador|la administracion|panel admin|"
            u"interfaz de administracion|sitio de administracion|pagina del admin|"
            u"web del administrador|la consola web|la consola de administracion web"},
        {Shell,
            u"ems|management shell|shell de administracion|consola de exchange|powershell|shell|"
            u"shell de exchange|exchange powershell|exchange management shell|consola powershell|"
            u"consola de comandos|ventana negra|ventana azul|ventana de comandos|la consola|"
            u"powershell de exchange|linea de comandos de exchange|"
            u"consola de administracion de exchange|consola de administracion|"
            u"powershell para exchange|linea de comandos|simbolo del sistema de exchange"},
        {Outlook,
            u"outlook|cliente outlook|clientes outlook|outlook de escritorio|el outlook del pc|"
            u"cliente de escritorio|outlook en el pc|outlook normal|los outlook|cliente de correo|"
            u"outlook instalado"},
        {Phones,
            u"telefono|telefonos|movil|moviles|celular*|smartphone*|activesync|iphone*|"
            u"dispositivos moviles|telefono*|tableta*"},
        {Page,
            u"pagina|paginas|pantalla|ventana|sitio|cualquier navegador|todos los navegadores|equipo y "
            u"navegador|ordenador y navegador|varios navegadores|distintos navegadores|da igual el "
            u"navegador|diferentes navegadores|sin ad fs|sin adfs|no ad fs|no adfs|no hay adfs|no hay ad "
            u"fs|no usamos adfs|no tenemos adfs|nada de adfs"},
        {SignInPage,
            u"pagina de inicio de sesion|pagina de login|formulario de inicio|"
            u"pantalla de inicio de sesion|pagina de acceso|inicio de sesion|login|pantalla de login|"
            u"formulario de inicio de sesion|pagina de autenticacion|formulario de acceso|"
            u"pantalla de acceso"},
        {OlderPage,
            u"pagina de exchange 2010|owa antiguo|ecp antiguo|pagina antigua|owa 2010|ecp 2010|"
            u"owa de exchange 2010|ecp de exchange 2010|interfaz antigua|ecp viejo|owa viejo|"
            u"ecp de exchange 2013|pagina de exchange 2013"},
        {OlderVersion,
            u"servidor antiguo|exchange 2010|exchange 2013|exchange 2007|version anterior|"
            u"version antigua|servidor viejo"},
        {Images, u"imagen|imagenes|iconos|icono|logos"},
        {Address, u"url|direccion"},
        {BackEnd, u"exchange back end|back end|backend|sitio back end|sitio backend"},
        {FrontEnd, u"default web site|sitio web predeterminado|front end|frontend|sitio predeterminado"},
        {Port443, u"443|puerto 443"},
        {Port444, u"444|puerto 444"},
        {Port80, u"puerto 80|enlace http|enlace del puerto 80|enlace en el puerto 80|http en el puerto 80"},
        {Binding, u"enlace*|binding*|vinculo|vinculos|enlace https"},
        {SslEntry, u"netsh|http sys|entrada ssl|huella|huella digital|hash|sslcert"},
        {Certificate,
            u"certificado*|certificado ssl|certificado tls|cert|wildcard|comodin|nuevo certificado|"
            u"certificado nuevo|cambie el certificado|cambiamos el certificado|cambio de certificado"},
        {AuthCertificate,
            u"certificado auth*|certificado oauth|certificado de autenticacion*|auth certificate|"
            u"exchange server auth certificate|certificado de auth|certificado server auth|"
            u"certificado de autenticacion|certificado auth|autenticacion de exchange|server auth"},
        {SelfSigned,
            u"autofirmado*|auto firmado*|certificado microsoft exchange|certificado autofirmado|"
            u"autofirmada|autofirmad*|auto firmad*"},
        {FormerCertificate,
            u"certificado anterior|certificado antiguo|certificado viejo|antiguo certificado|"
            u"anterior certificado|viejo certificado"},
        {PrivateKey, u"clave privada|llave privada|claves privadas"},
        {NewKeyStore,
            u"cng|ksp|ecc|proveedor de almacenamiento de claves|plantilla nueva|nueva plantilla|"
            u"curva eliptica"},
        {Pool,
            u"grupo de aplicaciones|grupos de aplicaciones|pool de aplicaciones|apppool*|pool|pools|"
            u"*apppool|app pool|grupo de aplicacion|proceso de trabajo"},
        {Service, u"servicio|servicios|servicios de exchange|almacen de informacion|servicio de transporte"},
        {WebService,
            u"iis|w3svc|servicio www|servidor web|sitio web|servicio de publicacion|publicacion web|"
            u"servicio web|world wide web*|dentro de iis|dentro del iis"},
        {WebConfig,
            u"web config*|webconfig|archivo de configuracion|fichero de configuracion|"
            u"applicationhost config|applicationhost|archivos de configuracion"},
        {SharedWebConfig,
            u"sharedwebconfig*|sharedwebconfig config|shared web config|"
            u"archivo de configuracion compartido|fichero de configuracion compartido|"
            u"configuracion compartida"},
        {InstallVariable, u"exchangeinstalldir|binsearchfolders"},
        {InstallPathVariable,
            u"exchangeinstallpath|variable de entorno|variable del sistema|variables de entorno"},
        {VirtualDirectory,
            u"directorio virtual|directorios virtuales|vdir*|carpeta virtual|directorio ecp|"
            u"directorio owa"},
        {ShellDirectory,
            u"directorio virtual powershell|directorio virtual de powershell|directorio powershell|"
            u"aplicacion powershell|directorio de powershell"},
        {Folder, u"carpeta|carpetas|ruta|rutas|ruta fisica|carpeta equivocada"},
        {SignInMethod,
            u"autenticacion basica|autenticacion de windows|autenticacion windows|"
            u"autenticacion por formulario*|metodo de autenticacion|metodos de autenticacion|"
            u"autenticacion|autenticacion integrada"},
        {RequireSsl,
            u"requerir ssl|ssl requerido|ssl obligatorio|require ssl|exigir ssl|requiere ssl|exige ssl"},
        {Redirect,
            u"redireccion|redireccion http|redireccionamiento|redireccion a https|redireccion a owa|"
            u"redirecciones"},
        {RewriteRule,
            u"regla de reescritura|reglas de reescritura|url rewrite|reescritura de url|reescritura"},
        {Mitigation, u"mitigacion*|medida de emergencia|emergency mitigation"},
        {WebModule, u"modulo de iis|modulo|modulos|dll|modulo nativo"},
        {ServerAccount,
            u"cuenta de equipo|cuenta del servidor|cuenta de maquina|objeto de equipo|"
            u"cuenta del equipo|cuenta de computadora"},
        {Server,
            u"servidor|servidores|nodo|nodos|maquina|servidor antiguo 2016|servidor antiguo 2019|"
            u"antiguo servidor 2016|antiguo servidor 2019|viejo 2016|viejo 2019|antiguo exchange 2016"},
        {OneServer,
            u"un servidor|un solo servidor|uno de los servidores|un nodo|un solo nodo|unico servidor|"
            u"este servidor|uno de los dos servidores"},
        {AllServers,
            u"todos los servidores|ambos servidores|cada servidor|los dos servidores|todos los nodos|"
            u"todos nuestros servidores"},
        {OtherServers,
            u"otro servidor|otros servidores|segundo servidor|otro nodo|otros nodos|demas servidores"},
        {Site, u"sitio ad|sucursal*|sede|sede principal|oficina remota|otro sitio|sedes|delegacion"},
        {ExchangeGroup,
            u"exchange servers|exchange trusted subsystem|grupos de exchange|grupo exchange servers"},
        {AdminGroup,
            u"administradores de dominio|domain admins|organization management|"
            u"administradores de empresa|admins de dominio|administradores del dominio|"
            u"grupo administradores"},
        {Groups, u"grupo|grupos|pertenencias|grupos de seguridad"},
        {Role, u"grupo de roles|grupos de roles|rol|roles"},
        {AuditingRight,
            u"administrar registro de seguridad*|derecho de auditoria|"
            u"registro de auditoria y seguridad|manage auditing*|administrar auditoria*|"
            u"administrar registro de auditoria*|administrar registros de auditoria*"},
        {Policy,
            u"directiva de grupo|directivas de grupo|gpo*|politica de grupo|directiva|baseline|"
            u"politicas de grupo|endurecimiento|bastionado|gpo|directiva*|politica*|"
            u"servicios innecesarios|servicios que no se usan|servicios no necesarios"},
        {Clock,
            u"reloj*|hora del servidor|hora del sistema|la hora|sincronizacion de hora|ntp|"
            u"desfase horario|hora del dc|hora del host|hora"},
        {ServiceName, u"spn|spns|kerberos|nombre principal de servicio|ticket kerberos"},
        {Dns, u"dns|registro dns|resolucion de nombres|archivo hosts|servidor dns|registros dns"},
        {DomainController,
            u"controlador de dominio|controladores de dominio|dc|dcs|catalogo global|controladores"},
        {WinHttpProxy,
            u"winhttp|proxy winhttp|proxy|servidor proxy|proxy del sistema|configuracion de proxy"},
        {LoadBalancer,
            u"balanceador*|balanceador de carga|load balancer*|vip|lb|equilibrador*|balanceo de carga|"
            u"balanceo|load balancer|nombre comun|direccion comun|nombre compartido|f5|netscaler|kemp"},
        {ReverseProxy,
            u"proxy inverso|reverse proxy|waf|wap|publicacion|utm|publicado|sophos|caddy|haproxy|"
            u"proxy delante"},
        {Firewall, u"cortafuegos|firewall*"},
        {Adfs, u"adfs|ad fs|federacion|proveedor de identidad|servidor de federacion"},
        {Browser, u"navegador*"},
        {Mailbox, u"buzon|buzones|casilla|casillas"},
        {SystemMailbox,
            u"buzon de arbitraje|buzones de arbitraje|buzon de sistema|buzones de sistema|"
            u"buzon del sistema|buzones del sistema"},
        {Database, u"base de datos|bases de datos|bd|base|bases|almacen de buzones|almacen"},
        {OneDatabase,
            u"una base de datos|una sola base de datos|misma base de datos|esa base de datos|"
            u"esta base de datos|una sola base"},
        {OtherDatabase, u"otra base de datos|otras bases de datos|otras bases"},
        {Disk,
            u"disco*|unidad|espacio en disco|particion|volumen|disco duro|espacio libre|espacio|"
            u"almacenamiento"},
        {Antivirus,
            u"antivirus*|defender|amsi|edr|endpoint|programa antivirus|antivirus|xdr|"
            u"agente de seguridad|proteccion de endpoints|sensor"},
        {Update,
            u"actualizacion*|actualizaciones|su#|cu|cu#|kb#|parche*|actualizado|actualizar|hotfix|"
            u"actualizamos|parcheado|parcheamos|actualizacion acumulativa|actualizacion de seguridad|"
            u"msp|actualice|parchear|el su|del su|un su|la su|actualizad*|parchead*|acumulativ*|la cu|"
            u"el cu"},
        {WindowsUpdate,
            u"actualizacion de windows|actualizaciones de windows|windows update|.net|.net framework|"
            u"dotnet|parches de windows|parche de windows"},
        {Setup, u"setup|instalacion|instalador|programa de instalacion"},
        {Migration,
            u"migracion*|migramos|migrado|coexistencia|nuevo servidor|nuevo exchange|paso a exchange|"
            u"migrar|paso de 2013|paso de 2010|paso de 2016"},
        {Tls,
            u"tls|schannel|tls 1 0|tls 1 2|tls 1 1|iis crypto|conjuntos de cifrado|cifrados|"
            u"ajustes tls|configuracion tls|suites de cifrado"},
        {Cipher,
            u"seguridad inadecuada|seguridad insuficiente|cifrado debil|"
            u"seguridad de transporte inadecuada|nivel de seguridad inadecuado|"
            u"nivel de seguridad insuficiente|nivel de seguridad"},
        {ExtendedProtection,
            u"extended protection|proteccion extendida|proteccion ampliada|vinculacion de canal|"
            u"ataques de retransmision"},
        {RemotePowerShell,
            u"powershell remoto|remote powershell|remotepowershellenabled|powershell remota|"
            u"acceso a powershell"},
        {AccessRule,
            u"regla de acceso de cliente|reglas de acceso de cliente|regla de acceso|"
            u"client access rule*|reglas de acceso|reglas de acceso de clientes|clientaccessrule*"},
        {Quota,
            u"demasiadas sesiones|demasiados shells|shells simultaneos|sesiones abiertas|"
            u"numero maximo de shells"},
        {ManagementFramework, u"wmf|wmf 5|wmf 5 0|wmf 5 1|windows management framework"},
        {PowerShellEngine, u"powershell 2 0|powershell 2|powershell v2"},
        {Commands, u"comando*|cmdlet*"},
        {Objects, u"objeto|objetos|resultados|salida|propiedades|valores"},
        {Canary, u"canary*|msexchcanarydata*"},
        {Component, u"componente*|serverwideoffline"},
        {Maintenance,
            u"mantenimiento|modo de mantenimiento|modo mantenimiento|en mantenimiento|"
            u"en modo de mantenimiento"},
        {Device,
            u"telefono nuevo|telefonos nuevos|movil nuevo|moviles nuevos|nuevo movil|nuevos moviles|"
            u"dispositivo nuevo|dispositivos nuevos|nuevo telefono|nuevos telefonos|iphone nuevo"},
        {NoBalancer,
            u"sin balanceador*|no hay balanceador*|no tenemos balanceador*|ningun balanceador|"
            u"sin load balancer"},
        {FixedAddress,
            u"ip antigua|ip vieja|direccion antigua|direccion vieja|ip fija|direccion fija|una sola ip|"
            u"ip anterior|direccion anterior"},
        {CurrentClient,
            u"equipos nuevos|pcs nuevos|"
            u"ordenadores nuevos|equipos recientes|equipos modernos"},
        {OldClient,
            u"windows 7|win7|win 7|windows xp|windows 8|windows vista|windows antiguo*|pc viejo*|"
            u"pcs viejos|pcs antiguos|equipos viejos|equipos antiguos|ordenador viejo|"
            u"ordenadores viejos|ordenadores antiguos|maquinas viejas|maquinas antiguas|"
            u"clientes antiguos|equipos linux"},
        {DevicePermission, u"herencia|permisos heredados|adminsdholder"},
        {PhoneSettings,
            u"directorio activesync|configuracion de activesync|autenticacion de activesync|"
            u"certificado* de cliente|certificados cliente|carpeta activesync|carpeta de activesync|"
            u"carpeta de los moviles|directorio de los moviles|activesync en iis"},
        {Ports, u"puertos efimeros|puertos dinamicos|sin puertos|close wait|puertos libres"},
        {Admin,
            u"admin|admins|administrador*|cuenta de administrador|cuentas de administrador|"
            u"administradores"},
        {Person, u"usuario*|persona*|cuenta|cuentas|companero*|usuaria*"},
        {OnePerson,
            u"un usuario|un solo usuario|una persona|una cuenta|una sola cuenta|una usuaria|"
            u"una sola persona|un companero|este usuario|un unico usuario|unico usuario|mi cuenta"},
        {OthersToo,
            u"todos los demas|los demas|otros usuarios|otras cuentas|las demas|demas usuarios|"
            u"otros administradores"},
        {Everything, u"todo|nada|todos y cada uno|sin excepcion"},
        {Password, u"contrasena*|clave|credenciales|contrasenas"},
        {DollarSign, u"dolar|signo de dolar|simbolo de dolar|signo dolar"},
        {AccountName,
            u"nombre de cuenta|nombre de la cuenta|nombre de usuario|cuenta|cuenta de administrador"},
        {VersionSwitch, u"exchclientver"},
        {Works,
            u"funciona|funcionan|va bien|van bien|ok|correctamente|sin problemas|bien|normal|"
            u"normalmente|perfectamente|sin problema|perfecto|no afectado*|no afectada*|"
            u"no estan afectados|marcha|puede entrar|pueden entrar|entra bien|entran bien|va|van|"
            u"nunca han tenido problemas|nunca tuvo problemas|nunca han dado problemas|funciona*|sin "
            u"problema*|de maravilla|ningun problema|como siempre|sin novedad|tira|"
            u"tiran|anda bien|genial|estupendo|perfectos|estable|en verde|abre|abren|entra|entran|"
            u"de lujo"},
        {Fails,
            u"falla|fallan|fallo|error|errores|problema*|caido|caida|caidos|afectado*|afectada*|"
            u"averiado|sucede|ocurre|roto|muerto|no responde|colgado|se cuelga|pasa|imposible|afecta|"
            u"no va|dejo de funcionar|dejaron de funcionar|ha dejado de funcionar|sin acceso|averia|"
            u"rota|no tira|muerta|peta|casca|cascado|se cae|problema|problemas|da error"},
        {Opens, u"abre|abren|abrir|carga|cargan|aparece|muestra|se abre|cargar|se muestra|sale"},
        {NotOpens,
            u"no se puede mostrar|no se puede acceder|conexion rechazada|conexion restablecida|"
            u"inaccesible|inalcanzable|pagina no disponible|no carga|no abre|se queda cargando|"
            u"inaccesible*|fuera de servicio|no abren|no entra"},
        {Connects, u"conecta|conectan|conectar|conectado|conexion|se conecta|conectarse"},
        {Disconnected, u"desconectado*|desconecta*|sin conexion|pierde la conexion"},
        {Starts,
            u"arranca|arrancan|arrancar|inicia|inician|iniciar|ejecuta|corre|corren|en ejecucion|"
            u"levanta|levantan|se inician"},
        {Stopped,
            u"detenido*|detenida*|parado*|parada*|se detiene|apagado|se para|detienen|"
            u"se queda iniciando|se detienen"},
        {Syncs, u"sincroniza*|reciben|recibe|recibir|sincronizar|sincronizan"},
        {NotSyncs, u"sin correo|no llega correo|no llegan correos|no llega el correo"},
        {Present, u"existe|existen|presente|esta ahi|disponible|encuentra|encontrado"},
        {Missing,
            u"falta|faltan|desaparecido*|ausente|perdido|vacio|vacia|desaparecio|no aparece|"
            u"ha desaparecido|faltaba|no esta|desaparecid*|no existe|perdid*|no encuentra"},
        {Selected, u"seleccionado*|asignado*|enlazado*|elegido|vinculado*|asociado*|seleccionada*"},
        {Valid,
            u"valido|vigente|en vigor|caduca en 202*|caduca en 203*|hasta 2027|hasta 2028|hasta 2029|"
            u"hasta 203*|vence en 202*|vence en 203*"},
        {Expired,
            u"caducado*|caducada*|expirado*|expiro|vencido*|caduco|caducidad|vencio|ha caducado|"
            u"ha expirado|expiracion|vencido|vencimiento|caducad*|vencid*|expirad*|ha vencido|"
            u"ya no es valido|caduca"},
        {Enabled,
            u"activado|activada|habilitado|habilitada|activamos|habilitar|activar|habilitamos|activo|"
            u"habilito|activaron|marcado"},
        {Disabled,
            u"deshabilitado*|desactivado*|deshabilitada*|desactivada*|deshabilitar|desactivar|apagado|"
            u"desactivaron|deshabilitaron|inhabilitado*|desactivamos|deshabilitamos|cerrado|cerrada|"
            u"cerramos|cerraron"},
        {Active, u"activo|activos"},
        {Inactive, u"inactivo*|inactiva*|en mantenimiento|en modo de mantenimiento"},
        {Reachable, u"accesible|responde|responden|en linea|alcanzable"},
        {Down,
            u"inaccesible*|fuera de linea|apagado*|caido*|caidos|no responde|no responden|"
            u"no disponible|down|no estan disponibles"},
        {Right, u"correcto|correcta|bueno|correctos"},
        {Wrong,
            u"equivocado*|incorrecto*|incorrecta*|mal|otro|otra|erroneo*|erronea*|no coincide|"
            u"duplicado*|nombre de host|una sola ip|una ip|equivocada|antiguo|falso|"
            u"no es de confianza|no seguro|advertencia|no es seguro"},
        {Mounted, u"montada|montado|montadas|montar"},
        {Dismounted,
            u"desmontada*|desmontado*|desmonto|no montada|sin montar|desmontad*|no monta|no se monta|"
            u"no montan|fuera de linea"},
        {Same, u"mismo|misma|igual|identico|iguales"},
        {Different, u"diferente*|distinto*|distinta*|no es el mismo|distintos"},
        {Blank,
            u"pagina en blanco|pantalla en blanco|en blanco|pagina vacia|pantalla vacia|"
            u"paginas en blanco|ventana en blanco|pantalla blanca|pagina blanca|blanca|"
            u"se queda en blanco|todo blanco"},
        {Loops,
            u"bucle|vuelve al formulario|devuelve al formulario|otra vez el formulario|en bucle|vuelve a la "
            u"pagina de inicio de sesion|vuelve al inicio de sesion|"
            u"vuelve al login|regresa al inicio de sesion|regresa a la pagina de inicio de sesion|"
            u"demasiadas redirecciones|da vueltas|vuelve a la pagina de login|ciclo|"
            u"devuelve a la pagina de inicio de sesion|devuelve al inicio de sesion|"
            u"otra vez a la pagina de inicio de sesion|vuelve a pedir iniciar sesion|regresa al login|"
            u"redirige al inicio de sesion|redirige a la pagina de inicio de sesion|"
            u"de vuelta al login|de nuevo a la pagina de inicio de sesion|vuelven al inicio de sesion|"
            u"vuelven a la pagina de inicio de sesion|vuelven a la pagina de login|vuelven al login|"
            u"regresan al inicio de sesion|devueltos al inicio de sesion|"
            u"devuelven al inicio de sesion|devueltos a la pagina de inicio de sesion|"
            u"vuelve a la pagina|vuelve al inicio|vuelta a empezar|echa fuera|los echa|me echa|"
            u"expuls*|devuelve a|vuelve a pedir|otra vez al login|otra vez la pagina"},
        {ComesBack,
            u"vuelve|vuelve a aparecer|reaparece|una y otra vez|aparece otra vez|aparece de nuevo|"
            u"otra vez|regresa|sin parar|vuelve a salir|sale otra vez"},
        {ErrorPage,
            u"pagina de error|algo salio mal|se produjo un error|ha ocurrido un error|"
            u"error del servidor|error inesperado|pagina amarilla|ocurrio un error|"
            u"error despues de iniciar sesion|algo ha ido mal|error al iniciar sesion|"
            u"error de servidor|error tras iniciar sesion|error 500|http 500|un 500|"
            u"error interno del servidor|mensaje de error|un error|se ha producido un error"},
        {Error400, u"400|error 400|solicitud incorrecta"},
        {Error403, u"403|error 403|prohibido"},
        {Error404,
            u"404|error 404|no encontrado|pagina no encontrada|no encontrada|propias opciones|"
            u"solo las opciones"},
        {Error500, u"500|error 500|error interno del servidor|http 500|un 500"},
        {Error503, u"503|error 503|servicio no disponible|un 503|servicio no esta disponible"},
        {Denied,
            u"acceso denegado|denegado|denegada|sin permisos|no autorizado|rechazado|"
            u"no tiene permiso*|no permitido|deniega*|acceso prohibido|sin permiso|se deniega|"
            u"denegad*|sin permiso*|no tengo permiso*|rechaz*|sin derechos|no tengo acceso|prohibido"},
        {Unavailable, u"no disponible|no esta disponible|no estan disponibles|no disponibles"},
        {AssemblyError, u"archivo o ensamblado|no se pudo cargar el archivo|ensamblado|falta la dll"},
        {Renewed,
            u"renovado*|renovamos|reemplazado*|reemplazamos|sustituido*|cambiado*|renovacion|"
            u"sustituimos|reemplazo|renovo|sustitucion|renovar|cambiamos|renovaron|renovado|renove|"
            u"reemplaz*|sustitu*|cambie el certificado|cambiamos el certificado|cambio de certificado"},
        {Deleted,
            u"borrado*|eliminado*|borramos|eliminamos|quitado*|quitamos|borro|elimino|desinstalado*|"
            u"limpieza|limpiamos|borraron|eliminaron|borrar|eliminar|quite|borre|quitaron|quito|"
            u"eliminacion|borrada|eliminada|borrad*|eliminad*|elimine|quitad*|limpi*|desinstal*|"
            u"suprimi*"},
        {Changed,
            u"cambiado*|cambiamos|modificado*|modificamos|cambio|editado*|cambios|tocado|"
            u"reconfigurado*|restablecido*|cambie|modifique|cambiaron|modificaron|cambiar|"
            u"sobrescrito*|alterado*|edito|renombrado*|renombro|endurecido|restringido|cambiad*|"
            u"modific*|toque|tocamos|ajust*|reconfigur*|retoc*|endureci*"},
        {Added,
            u"anadido*|agregado*|miembro|metido|anadimos|agregamos|pertenece|esta en|anadio|agrego|"
            u"agregaron"},
        {Moved, u"movido*|movimos|migrado*|traslado|movio|trasladado*|movieron"},
        {Installed,
            u"instalado*|instalamos|importado*|importamos|aplicado*|aplicamos|instale|puesto|"
            u"instalacion|desplegado*|instalaron|instalar|configurado|configuramos|configurada|"
            u"configuraron|instal*|desplegad*|desplegamos|implantad*|pusimos|puse|puso|metimos|"
            u"aplicad*|aplique"},
        {Restarted,
            u"reinicio*|reiniciado*|reiniciamos|reiniciar|rearranque|corte de luz|apagon|reiniciaron|"
            u"corte de corriente|reinici*|rearranc*|corte electrico|reboot|arrancado de nuevo|apagamos"},
        {Failed,
            u"interrumpido*|interrumpida*|cancelado*|abortado*|rollback|no termino|revertido*|"
            u"a medias|incompleto*|incompleta*|se detuvo|se corto|se interrumpio|se cancelo|"
            u"sin terminar|se aborto|actualizacion fallida|instalacion fallida|fallo la instalacion|"
            u"fallo la actualizacion"},
        {Full,
            u"lleno|llena|sin espacio|no queda espacio|agotado|sin espacio libre|lleno el disco|"
            u"se lleno|llenos|repleto|al cien|mb libres|kb libres|a tope"},
        {Skewed,
            u"desfasado*|atrasado*|adelantado*|retrasado*|desincronizado*|desfase|mal|minutos|retraso|"
            u"incorrecta|atrasada|adelantada|desviado|adelantad*|atrasad*|desfasad*|"
            u"minutos de adelanto|minutos de retraso|desajustad*|va mal la hora|desincronizad*|"
            u"adelanta|atrasa"},
        {Broken,
            u"corrupto*|corrupta*|danado*|danada*|roto|rota|incompleto*|incompletos|invalido*|"
            u"sobrescrito*|estropeado*|defectuoso*|a medias|ilegible|vacios"},
        {PointsTo, u"apunta a|apunta|apuntan a|lleva a|apuntando"},
        {Blocks,
            u"bloquea*|bloqueado*|impide*|filtra*|cuarentena|en cuarentena|prohibe*|intercepta*|"
            u"bloqueados"},
        {Slow, u"lento|lenta|lentamente|muy lento|tarda mucho|lentitud|tarda minutos|muy lenta"},
        {AsksAgain,
            u"pide la contrasena|pide contrasena|pide credenciales|solicita la contrasena|"
            u"pide una y otra vez|piden la contrasena|pide constantemente|ventana de contrasena|"
            u"vuelve a pedir la contrasena|pide continuamente la contrasena|solicita contrasena|"
            u"pide todo el tiempo la contrasena|pidiendo la contrasena|pidiendo contrasena|"
            u"solicitud de contrasena|pide la clave|vuelve a pedir|pide usuario"},
        {Cloned, u"clonado*|clonada|mismo sid|clon|sin sysprep"},
        {Grows, u"crece|cada vez mas larga|demasiado larga|se alarga"},
        {Exhausted, u"agotado*|se agotan|agotaron|sin puertos"},
        {Weak,
            u"seguridad inadecuada|seguridad insuficiente|cifrado debil|"
            u"seguridad de transporte inadecuada"},
        {Helps,
            u"ayuda|resuelve|soluciona|arregla|vuelve a funcionar|ayudo|funciona de nuevo|vuelve a ir|"
            u"se arregla|funciona otra vez"},
        {NotElevated,
            u"sin elevacion|no como administrador|sin permisos de administrador|doble clic*|"
            u"con doble clic|sin derechos de administrador|sin ser administrador"},
        {Since,
            u"desde|despues de|tras|a raiz de|luego de|desde que|a partir de|hasta|empezo con|"
            u"comenzo con|cuando|despues del|empezo tras|comenzo tras|por culpa de|desde el"},
        {SinceThen, u"desde entonces|despues|ahora|a partir de entonces|luego|desde ese dia|a partir de ahi"},
        {Recently,
            u"ayer|la semana pasada|esta manana|hoy|el lunes|el martes|el miercoles|el jueves|"
            u"el viernes|el sabado|el domingo|el mes pasado|recientemente|anoche|anteayer|"
            u"este fin de semana|el fin de semana|hace dos dias|hace una semana|acabamos de|hace poco"},
        {Only, u"solo|solamente|unicamente|exclusivamente"},
        {Through, u"por|a traves|mediante|via|detras|a traves del"},
        {Direct,
            u"directamente|directo|localhost|localmente|en local|individualmente|sin el balanceador|"
            u"con el nombre del servidor|saltando"},
        {Outside,
            u"desde fuera|externo|desde casa|externamente|desde el exterior|fuera de la red|por fuera|"
            u"desde internet"},
        {Inside, u"internamente|desde dentro|en la oficina|interno|dentro de la red|en la red interna"},
        {Without, u"sin"},
        {ForAWhile,
            u"un rato|unas horas|durante unas horas|por un tiempo|algunas horas|unas pocas horas|"
            u"temporalmente|durante una hora|por unas horas|por un rato|al cabo de unas horas"},
        {New, u"nuevo|nuevos|nueva|nuevas"},
        {Many, u"muchos|muchisimos|cientos|mas de 100|demasiados|centenares|muchas"},
        {Tried,
            u"intentado|a punto de|intentamos|probado|probamos|recreado|recreamos|reinstalado*|reinstalamos|"
            u"verificado*|verificamos|comprobado*|comprobamos|revisado*|revisamos|ejecutado*|"
            u"ejecutamos|ya|reparado*|reciclado*|hemos hecho|comparado*|comparamos|copiado*|probe|"
            u"revise"},
        {NoChange,
            u"sin exito|sin efecto|sin cambios|nada cambio|mismo error|mismo problema|no ayudo|"
            u"no sirvio|en vano|sin resultado|sigue igual|no cambia nada|no ha ayudado|no cambio nada|"
            u"no soluciono|no funciono|no hay diferencia|ningun cambio|no ha cambiado nada"},
        {Except,
            u"excepto|salvo|aparte de|aparte del|a excepcion de|a excepcion del|unico cambio|lo unico|"
            u"quitando"},
        {Still, u"todavia|sigue|siguen|aun"},
        {ByAccident, u"por error|por accidente|accidentalmente|sin querer|por equivocacion"},
        {Maybe,
            u"quiza|quizas|tal vez|puede que|posiblemente|si acaso|podria ser|sospecho|no se si|"
            u"no estoy seguro|"
            u"leyo que|lei que|he leido|ha leido|un foro|afirma|cree que|supone|sospecha|sospechan|chatgpt*|"
            u"no veo la relacion"},
        {AtClient,
            u"quiosco*|kiosco*|ese equipo|este equipo|un equipo|un portatil|su portatil|ese portatil|su pc|"
            u"un pc|ese pc|este pc|del pc|del portatil"},
        {Why,
            u"por que|como puedo|como podemos|alguna idea|que puedo|alguien|como arreglo|"
            u"ayuda por favor"},
        {Not,
            u"no|nunca|jamas|tampoco|ni|ya no|imposible|no se puede|no puede|no pueden|nadie|no deja|"
            u"nada"},
        {No, u"ningun|ninguna|ninguno|sin|no hay|ya no hay"},
        {Self, u"hemos|nosotros|yo|he|habiamos"},
        {Elsewhere, u"office 365|microsoft 365|exchange online|en la nube|nube|o365|m365"},
        {Unlike, u"pero|mientras|aunque|sin embargo|en cambio|mientras que|excepto|salvo"},
        {And, u"y|o|e|luego|asi como"},
        {Indeed, u"si|en cambio si|si que"},
        {WithMailbox, u"con buzon|con un buzon|que tienen buzon"},
        {OneBrowser, u"ventana privada|modo incognito|incognito|otro navegador|un solo navegador"},
        {Suspected,
            u"primera sospecha|pensamos primero|primero pensamos|al principio pensamos|sospechamos|"
            u"primera idea|creimos que"},
        {ForeignTool, u"codigo abierto"},
        {PasswordRefused, u"nunca acepta|no acepta|no la acepta|nunca la acepta|no se acepta|no lo acepta"},
    };
    return rows;
}

} // namespace wizard
