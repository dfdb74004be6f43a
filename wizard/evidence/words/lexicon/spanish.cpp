#include "wizard/evidence/words/lexicon/languages.h"

namespace wizard {

std::span<const Synonyms> spanish()
{
    using enum Word;
    static constexpr Synonyms rows[] = {
        {Owa,
            u"owa|webmail|outlook en la web|outlook web|outlook web app|correo web|"
            u"outlook en el navegador"},
        {AdminCenter,
            u"ecp|eac|centro de administracion|centro de "
            u"administracion de exchange|consola web|"
            u"consola de administracion|panel de control de exchange"},
        {Shell,
            u"ems|management shell|shell de administracion|consola de "
            u"exchange|powershell|shell|"
            u"shell de exchange|exchange powershell|exchange management "
            u"shell|consola powershell"},
        {Outlook, u"outlook|cliente outlook|clientes outlook|outlook de escritorio"},
        {Phones,
            u"telefono|telefonos|movil|moviles|celular*|smartphone*|"
            u"activesync|iphone*|"
            u"dispositivos moviles"},
        {Page, u"pagina|paginas|pantalla|ventana|sitio"},
        {SignInPage,
            u"pagina de inicio de sesion|pagina de login|formulario de inicio|"
            u"pantalla de inicio de sesion|pagina de acceso|inicio de "
            u"sesion|login|pantalla de login|"
            u"formulario de inicio de sesion|pagina de autenticacion"},
        {OlderPage,
            u"pagina de exchange 2010|owa antiguo|ecp antiguo|pagina "
            u"antigua|owa 2010|ecp 2010|"
            u"owa de exchange 2010|ecp de exchange 2010|interfaz "
            u"antigua|ecp viejo|owa viejo|"
            u"ecp de exchange 2013|pagina de exchange 2013"},
        {OlderVersion,
            u"servidor antiguo|exchange 2010|exchange 2013|exchange "
            u"2007|version anterior|"
            u"version antigua|servidor viejo"},
        {Images, u"imagen|imagenes|iconos|icono|logos"},
        {Address, u"url|direccion"},
        {BackEnd, u"exchange back end|back end|backend|sitio back end|sitio backend"},
        {FrontEnd,
            u"default web site|sitio web predeterminado|front "
            u"end|frontend|sitio predeterminado"},
        {Port443, u"443|puerto 443"},
        {Port444, u"444|puerto 444"},
        {Port80,
            u"puerto 80|enlace http|enlace del puerto 80|enlace en el "
            u"puerto 80|http en el puerto 80"},
        {Binding, u"enlace*|binding*|vinculo|vinculos|enlace https"},
        {SslEntry, u"netsh|http sys|entrada ssl|huella|huella digital|hash|sslcert"},
        {Certificate, u"certificado*|certificado ssl|certificado tls"},
        {AuthCertificate,
            u"certificado auth*|certificado oauth|certificado de "
            u"autenticacion*|auth certificate|"
            u"exchange server auth certificate|certificado de "
            u"auth|certificado server auth"},
        {SelfSigned,
            u"autofirmado*|auto firmado*|certificado microsoft "
            u"exchange|certificado autofirmado|"
            u"autofirmada"},
        {FormerCertificate,
            u"certificado anterior|certificado "
            u"antiguo|certificado viejo|antiguo certificado|"
            u"anterior certificado|viejo certificado"},
        {PrivateKey, u"clave privada|llave privada|claves privadas"},
        {NewKeyStore,
            u"cng|ksp|ecc|proveedor de almacenamiento de "
            u"claves|plantilla nueva|nueva plantilla|"
            u"curva eliptica"},
        {Pool,
            u"grupo de aplicaciones|grupos de aplicaciones|pool de "
            u"aplicaciones|apppool*|pool|pools|"
            u"*apppool|app pool|grupo de aplicacion"},
        {Service,
            u"servicio|servicios|servicios de exchange|almacen de "
            u"informacion|servicio de transporte"},
        {WebService,
            u"iis|w3svc|servicio www|servidor web|sitio web|servicio de "
            u"publicacion"},
        {WebConfig,
            u"web config*|webconfig|archivo de configuracion|fichero de "
            u"configuracion|"
            u"applicationhost config|applicationhost|archivos de configuracion"},
        {SharedWebConfig, u"sharedwebconfig*|sharedwebconfig config|shared web config"},
        {InstallVariable, u"exchangeinstalldir|binsearchfolders"},
        {InstallPathVariable,
            u"exchangeinstallpath|variable de entorno|variable "
            u"del sistema|variables de entorno"},
        {VirtualDirectory,
            u"directorio virtual|directorios "
            u"virtuales|vdir*|carpeta virtual|directorio ecp|"
            u"directorio owa"},
        {ShellDirectory,
            u"directorio virtual powershell|directorio virtual de "
            u"powershell|directorio powershell|"
            u"aplicacion powershell|directorio de powershell"},
        {Folder, u"carpeta|carpetas|ruta|rutas|ruta fisica|carpeta equivocada"},
        {SignInMethod,
            u"autenticacion basica|autenticacion de windows|autenticacion windows|"
            u"autenticacion por formulario*|metodo de autenticacion|metodos de "
            u"autenticacion|"
            u"autenticacion|autenticacion integrada"},
        {RequireSsl,
            u"requerir ssl|ssl requerido|ssl obligatorio|require "
            u"ssl|exigir ssl|requiere ssl|exige ssl"},
        {Redirect,
            u"redireccion|redireccion http|redireccionamiento|redireccion "
            u"a https|redireccion a owa|"
            u"redirecciones"},
        {RewriteRule,
            u"regla de reescritura|reglas de reescritura|url "
            u"rewrite|reescritura de url|reescritura"},
        {Mitigation, u"mitigacion*|medida de emergencia|emergency mitigation"},
        {WebModule, u"modulo de iis|modulo|modulos|dll|modulo nativo"},
        {ServerAccount,
            u"cuenta de equipo|cuenta del servidor|cuenta de "
            u"maquina|objeto de equipo|"
            u"cuenta del equipo|cuenta de computadora"},
        {Server, u"servidor|servidores|nodo|nodos|maquina"},
        {OneServer,
            u"un servidor|un solo servidor|uno de los servidores|un "
            u"nodo|un solo nodo|unico servidor|"
            u"este servidor|uno de los dos servidores"},
        {AllServers,
            u"todos los servidores|ambos servidores|cada servidor|los "
            u"dos servidores|todos los nodos|"
            u"todos nuestros servidores"},
        {OtherServers,
            u"otro servidor|otros servidores|segundo servidor|otro "
            u"nodo|otros nodos|demas servidores"},
        {Site,
            u"sitio ad|sucursal*|sede|sede principal|oficina remota|otro "
            u"sitio|sedes|delegacion"},
        {ExchangeGroup,
            u"exchange servers|exchange trusted subsystem|grupos de "
            u"exchange|grupo exchange servers"},
        {AdminGroup,
            u"administradores de dominio|domain admins|organization management|"
            u"administradores de empresa|admins de dominio|administradores del "
            u"dominio|"
            u"grupo administradores"},
        {Groups, u"grupo|grupos|pertenencias|grupos de seguridad"},
        {Role, u"grupo de roles|grupos de roles|rol|roles"},
        {AuditingRight,
            u"administrar registro de seguridad*|derecho de auditoria|"
            u"registro de auditoria y seguridad|manage auditing*|administrar "
            u"auditoria*|"
            u"administrar registro de auditoria*|administrar registros de "
            u"auditoria*"},
        {Policy,
            u"directiva de grupo|directivas de grupo|gpo*|politica de "
            u"grupo|directiva|baseline|"
            u"politicas de grupo|endurecimiento|bastionado"},
        {Clock,
            u"reloj*|hora del servidor|hora del sistema|la "
            u"hora|sincronizacion de hora|ntp|"
            u"desfase horario|hora del dc|hora del host|hora"},
        {ServiceName, u"spn|spns|kerberos|nombre principal de servicio|ticket kerberos"},
        {Dns,
            u"dns|registro dns|resolucion de nombres|archivo hosts|servidor "
            u"dns|registros dns"},
        {DomainController,
            u"controlador de dominio|controladores de "
            u"dominio|dc|dcs|catalogo global"},
        {WinHttpProxy,
            u"winhttp|proxy winhttp|proxy|servidor proxy|proxy del "
            u"sistema|configuracion de proxy"},
        {LoadBalancer,
            u"balanceador*|balanceador de carga|load "
            u"balancer*|vip|lb|equilibrador*|balanceo de carga"},
        {ReverseProxy, u"proxy inverso|reverse proxy|waf|wap|publicacion"},
        {Firewall, u"cortafuegos|firewall*"},
        {Adfs, u"adfs|ad fs"},
        {Browser, u"navegador*"},
        {Mailbox, u"buzon|buzones|casilla|casillas"},
        {SystemMailbox,
            u"buzon de arbitraje|buzones de arbitraje|buzon de "
            u"sistema|buzones de sistema|"
            u"buzon del sistema|buzones del sistema"},
        {Database, u"base de datos|bases de datos|bd|base"},
        {OneDatabase,
            u"una base de datos|una sola base de datos|misma base de "
            u"datos|esa base de datos|"
            u"esta base de datos|una sola base"},
        {OtherDatabase, u"otra base de datos|otras bases de datos|otras bases"},
        {Disk,
            u"disco*|unidad|espacio en disco|particion|volumen|disco "
            u"duro|espacio libre"},
        {Antivirus, u"antivirus*|defender|amsi|edr|endpoint|programa antivirus"},
        {Update,
            u"actualizacion*|actualizaciones|su#|cu|cu#|kb#|parche*|"
            u"actualizado|actualizar|hotfix|"
            u"actualizamos|parcheado|parcheamos|actualizacion "
            u"acumulativa|actualizacion de seguridad|"
            u"msp|actualice|parchear|el su|del su|un su|la su"},
        {WindowsUpdate,
            u"actualizacion de windows|actualizaciones de "
            u"windows|windows update|.net|.net framework|"
            u"dotnet|parches de windows|parche de windows"},
        {Setup, u"setup|instalacion|instalador|programa de instalacion"},
        {Migration,
            u"migracion*|migramos|migrado|coexistencia|nuevo "
            u"servidor|nuevo exchange|paso a exchange|"
            u"migrar|paso de 2013|paso de 2010|paso de 2016"},
        {Tls,
            u"tls|schannel|tls 1 0|tls 1 2|tls 1 1|iis crypto|conjuntos de "
            u"cifrado|cifrados|"
            u"ajustes tls|configuracion tls|suites de cifrado"},
        {Cipher,
            u"seguridad inadecuada|seguridad insuficiente|cifrado debil|"
            u"seguridad de transporte inadecuada"},
        {ExtendedProtection, u"extended protection|proteccion extendida|proteccion ampliada"},
        {RemotePowerShell,
            u"powershell remoto|remote "
            u"powershell|remotepowershellenabled|powershell remota|"
            u"acceso a powershell"},
        {AccessRule,
            u"regla de acceso de cliente|reglas de acceso de "
            u"cliente|regla de acceso|"
            u"client access rule*|reglas de acceso|reglas de acceso de "
            u"clientes|clientaccessrule*"},
        {Quota,
            u"demasiadas sesiones|demasiados shells|shells "
            u"simultaneos|sesiones abiertas|"
            u"numero maximo de shells"},
        {ManagementFramework, u"wmf|wmf 5|wmf 5 0|wmf 5 1|windows management framework"},
        {PowerShellEngine, u"powershell 2 0|powershell 2|powershell v2"},
        {Commands, u"comando*|cmdlet*"},
        {Objects, u"objeto|objetos|resultados|salida|propiedades|valores"},
        {Canary, u"canary*|msexchcanarydata*"},
        {Component, u"componente*|serverwideoffline"},
        {Maintenance,
            u"mantenimiento|modo de mantenimiento|modo "
            u"mantenimiento|en mantenimiento|"
            u"en modo de mantenimiento"},
        {Device,
            u"telefono nuevo|telefonos nuevos|movil nuevo|moviles "
            u"nuevos|nuevo movil|nuevos moviles|"
            u"dispositivo nuevo|dispositivos nuevos|nuevo telefono|nuevos "
            u"telefonos|iphone nuevo"},
        {DevicePermission, u"herencia|permisos heredados|adminsdholder"},
        {PhoneSettings,
            u"directorio activesync|configuracion de "
            u"activesync|autenticacion de activesync"},
        {Ports,
            u"puertos efimeros|puertos dinamicos|sin puertos|close "
            u"wait|puertos libres"},
        {Admin,
            u"admin|admins|administrador*|cuenta de administrador|cuentas de "
            u"administrador|"
            u"administradores"},
        {Person, u"usuario*|persona*|cuenta|cuentas|companero*|usuaria*"},
        {OnePerson,
            u"un usuario|un solo usuario|una persona|una cuenta|una sola "
            u"cuenta|una usuaria|"
            u"una sola persona|un companero|este usuario|un unico "
            u"usuario|unico usuario|mi cuenta"},
        {OthersToo,
            u"todos los demas|los demas|otros usuarios|otras cuentas|las "
            u"demas|demas usuarios|"
            u"otros administradores"},
        {Everything, u"todo|nada"},
        {Password, u"contrasena*|clave|credenciales|contrasenas"},
        {DollarSign, u"dolar|signo de dolar|simbolo de dolar|signo dolar"},
        {AccountName,
            u"nombre de cuenta|nombre de la cuenta|nombre de "
            u"usuario|cuenta|cuenta de administrador"},
        {VersionSwitch, u"exchclientver"},
        {Works,
            u"funciona|funcionan|va bien|van bien|ok|correctamente|sin "
            u"problemas|bien|normal|"
            u"normalmente|perfectamente|sin problema|perfecto|no "
            u"afectado*|no afectada*|"
            u"no estan afectados|marcha|puede entrar|pueden entrar|entra "
            u"bien|entran bien"},
        {Fails,
            u"falla|fallan|fallo|error|errores|problema*|caido|caida|caidos|"
            u"afectado*|afectada*|"
            u"averiado|sucede|ocurre|roto|muerto|no responde|colgado|se "
            u"cuelga|pasa|imposible|afecta|"
            u"no va|dejo de funcionar|dejaron de funcionar|ha dejado de "
            u"funcionar|sin acceso|averia"},
        {Opens,
            u"abre|abren|abrir|carga|cargan|aparece|muestra|se "
            u"abre|cargar|se muestra|sale"},
        {NotOpens,
            u"no se puede mostrar|no se puede acceder|conexion "
            u"rechazada|conexion restablecida|"
            u"inaccesible|inalcanzable|pagina no disponible"},
        {Connects, u"conecta|conectan|conectar|conectado|conexion|se conecta|conectarse"},
        {Disconnected, u"desconectado*|desconecta*|sin conexion|pierde la conexion"},
        {Starts,
            u"arranca|arrancan|arrancar|inicia|inician|iniciar|ejecuta|"
            u"corre|corren|en ejecucion|"
            u"levanta|levantan|se inician"},
        {Stopped,
            u"detenido*|detenida*|parado*|parada*|se detiene|apagado|se "
            u"para|detienen|"
            u"se queda iniciando|se detienen"},
        {Syncs, u"sincroniza*|reciben|recibe|recibir|sincronizar|sincronizan"},
        {NotSyncs, u"sin correo|no llega correo|no llegan correos|no llega el correo"},
        {Present, u"existe|existen|presente|esta ahi|disponible|encuentra|encontrado"},
        {Missing,
            u"falta|faltan|desaparecido*|ausente|perdido|vacio|vacia|"
            u"desaparecio|no aparece|"
            u"ha desaparecido|faltaba|no esta"},
        {Selected,
            u"seleccionado*|asignado*|enlazado*|elegido|vinculado*|"
            u"asociado*|seleccionada*"},
        {Valid, u"valido|vigente|en vigor"},
        {Expired,
            u"caducado*|caducada*|expirado*|expiro|vencido*|caduco|"
            u"caducidad|vencio|ha caducado|"
            u"ha expirado|expiracion|vencido|vencimiento"},
        {Enabled,
            u"activado|activada|habilitado|habilitada|activamos|habilitar|"
            u"activar|habilitamos|activo|"
            u"habilito|activaron|marcado"},
        {Disabled,
            u"deshabilitado*|desactivado*|deshabilitada*|desactivada*|"
            u"deshabilitar|desactivar|apagado|"
            u"desactivaron|deshabilitaron|inhabilitado*|desactivamos|"
            u"deshabilitamos|cerrado|cerrada|"
            u"cerramos|cerraron"},
        {Active, u"activo|activos"},
        {Inactive, u"inactivo*|inactiva*|en mantenimiento|en modo de mantenimiento"},
        {Reachable, u"accesible|responde|responden|en linea|alcanzable"},
        {Down,
            u"inaccesible*|fuera de linea|apagado*|caido*|caidos|no "
            u"responde|no responden|"
            u"no disponible|down|no estan disponibles"},
        {Right, u"correcto|correcta|bueno|correctos"},
        {Wrong,
            u"equivocado*|incorrecto*|incorrecta*|mal|otro|otra|erroneo*|erronea*|"
            u"no coincide|"
            u"duplicado*|nombre de host|una sola ip|una ip|equivocada|antiguo|falso|"
            u"no es de confianza|no seguro|advertencia|no es seguro"},
        {Mounted, u"montada|montado|montadas|montar"},
        {Dismounted, u"desmontada*|desmontado*|desmonto|no montada|sin montar"},
        {Same, u"mismo|misma|igual|identico|iguales"},
        {Different, u"diferente*|distinto*|distinta*|no es el mismo|distintos"},
        {Blank,
            u"pagina en blanco|pantalla en blanco|en blanco|pagina vacia|pantalla "
            u"vacia|"
            u"paginas en blanco|ventana en blanco|pantalla blanca|pagina blanca"},
        {Loops,
            u"bucle|en bucle|vuelve a la pagina de inicio de sesion|vuelve al "
            u"inicio de sesion|"
            u"vuelve al login|regresa al inicio de sesion|regresa a la pagina de "
            u"inicio de sesion|"
            u"demasiadas redirecciones|da vueltas|vuelve a la pagina de login|ciclo|"
            u"devuelve a la pagina de inicio de sesion|devuelve al inicio de sesion|"
            u"otra vez a la pagina de inicio de sesion|vuelve a pedir iniciar "
            u"sesion|regresa al login|"
            u"redirige al inicio de sesion|redirige a la pagina de inicio de sesion|"
            u"de vuelta al login|de nuevo a la pagina de inicio de sesion|vuelven "
            u"al inicio de sesion|"
            u"vuelven a la pagina de inicio de sesion|vuelven a la pagina de "
            u"login|vuelven al login|"
            u"regresan al inicio de sesion|devueltos al inicio de sesion|"
            u"devuelven al inicio de sesion|devueltos a la pagina de inicio de "
            u"sesion"},
        {ComesBack,
            u"vuelve|vuelve a aparecer|reaparece|una y otra vez|aparece "
            u"otra vez|aparece de nuevo|"
            u"otra vez|regresa|sin parar|vuelve a salir|sale otra vez"},
        {ErrorPage,
            u"pagina de error|algo salio mal|se produjo un error|ha ocurrido un "
            u"error|"
            u"error del servidor|error inesperado|pagina amarilla|ocurrio un error|"
            u"error despues de iniciar sesion|algo ha ido mal|error al iniciar "
            u"sesion|"
            u"error de servidor|error tras iniciar sesion|error 500|http 500|un 500|"
            u"error interno del servidor"},
        {Error400, u"400|error 400|solicitud incorrecta"},
        {Error403, u"403|error 403|prohibido"},
        {Error404,
            u"404|error 404|no encontrado|pagina no encontrada|no "
            u"encontrada|propias opciones|"
            u"solo las opciones"},
        {Error500, u"500|error 500|error interno del servidor|http 500|un 500"},
        {Error503,
            u"503|error 503|servicio no disponible|un 503|servicio no "
            u"esta disponible"},
        {Denied,
            u"acceso denegado|denegado|denegada|sin permisos|no "
            u"autorizado|rechazado|"
            u"no tiene permiso*|no permitido|deniega*|acceso prohibido|sin "
            u"permiso|se deniega"},
        {Unavailable, u"no disponible|no esta disponible|no estan disponibles"},
        {AssemblyError,
            u"archivo o ensamblado|no se pudo cargar el "
            u"archivo|ensamblado|falta la dll"},
        {Renewed,
            u"renovado*|renovamos|reemplazado*|reemplazamos|sustituido*|cambiado*|"
            u"renovacion|"
            u"sustituimos|reemplazo|renovo|sustitucion|renovar|cambiamos|renovaron"},
        {Deleted,
            u"borrado*|eliminado*|borramos|eliminamos|quitado*|quitamos|"
            u"borro|elimino|desinstalado*|"
            u"limpieza|limpiamos|borraron|eliminaron|borrar|eliminar|quite|"
            u"borre|quitaron|quito|"
            u"eliminacion|borrada|eliminada"},
        {Changed,
            u"cambiado*|cambiamos|modificado*|modificamos|cambio|editado*|"
            u"cambios|tocado|"
            u"reconfigurado*|restablecido*|cambie|modifique|cambiaron|"
            u"modificaron|cambiar|"
            u"sobrescrito*|alterado*|edito|renombrado*|renombro|endurecido|"
            u"restringido"},
        {Added,
            u"anadido*|agregado*|miembro|metido|anadimos|agregamos|pertenece|"
            u"esta en|anadio|agrego|"
            u"agregaron"},
        {Moved, u"movido*|movimos|migrado*|traslado|movio|trasladado*|movieron"},
        {Installed,
            u"instalado*|instalamos|importado*|importamos|aplicado*|"
            u"aplicamos|instale|puesto|"
            u"instalacion|desplegado*|instalaron|instalar|configurado|"
            u"configuramos|configurada|"
            u"configuraron"},
        {Restarted,
            u"reinicio*|reiniciado*|reiniciamos|reiniciar|rearranque|"
            u"corte de luz|apagon|reiniciaron|"
            u"corte de corriente"},
        {Failed,
            u"interrumpido*|interrumpida*|cancelado*|abortado*|rollback|no "
            u"termino|revertido*|"
            u"a medias|incompleto*|incompleta*|se detuvo|se corto|se "
            u"interrumpio|se cancelo|"
            u"sin terminar|se aborto|actualizacion fallida|instalacion "
            u"fallida|fallo la instalacion|"
            u"fallo la actualizacion"},
        {Full,
            u"lleno|llena|sin espacio|no queda espacio|agotado|sin espacio "
            u"libre|lleno el disco|"
            u"se lleno"},
        {Skewed,
            u"desfasado*|atrasado*|adelantado*|retrasado*|desincronizado*|"
            u"desfase|mal|minutos|retraso|"
            u"incorrecta|atrasada|adelantada|desviado"},
        {Broken,
            u"corrupto*|corrupta*|danado*|danada*|roto|rota|incompleto*|incompletos|"
            u"invalido*|"
            u"sobrescrito*|estropeado*|defectuoso*|a medias|ilegible|vacios"},
        {PointsTo, u"apunta a|apunta|apuntan a|lleva a|apuntando"},
        {Blocks,
            u"bloquea*|bloqueado*|impide*|filtra*|cuarentena|en "
            u"cuarentena|prohibe*|intercepta*|"
            u"bloqueados"},
        {Slow,
            u"lento|lenta|lentamente|muy lento|tarda mucho|lentitud|tarda "
            u"minutos|muy lenta"},
        {AsksAgain,
            u"pide la contrasena|pide contrasena|pide "
            u"credenciales|solicita la contrasena|"
            u"pide una y otra vez|piden la contrasena|pide "
            u"constantemente|ventana de contrasena|"
            u"vuelve a pedir la contrasena|pide continuamente la "
            u"contrasena|solicita contrasena|"
            u"pide todo el tiempo la contrasena|pidiendo la "
            u"contrasena|pidiendo contrasena|"
            u"solicitud de contrasena"},
        {Cloned, u"clonado*|clonada|mismo sid|clon|sin sysprep"},
        {Grows, u"crece|cada vez mas larga|demasiado larga|se alarga"},
        {Exhausted, u"agotado*|se agotan|agotaron|sin puertos"},
        {Weak,
            u"seguridad inadecuada|seguridad insuficiente|cifrado debil|"
            u"seguridad de transporte inadecuada"},
        {Helps,
            u"ayuda|resuelve|soluciona|arregla|vuelve a "
            u"funcionar|ayudo|funciona de nuevo|vuelve a ir|"
            u"se arregla|funciona otra vez"},
        {NotElevated,
            u"sin elevacion|no como administrador|sin permisos de "
            u"administrador|doble clic*|"
            u"con doble clic|sin derechos de administrador|sin ser administrador"},
        {Since,
            u"desde|despues de|tras|a raiz de|luego de|desde que|a partir "
            u"de|hasta|empezo con|"
            u"comenzo con|cuando|despues del|empezo tras|comenzo tras|por "
            u"culpa de|desde el"},
        {SinceThen,
            u"desde entonces|despues|ahora|a partir de "
            u"entonces|luego|desde ese dia|a partir de ahi"},
        {Recently,
            u"ayer|la semana pasada|esta manana|hoy|el lunes|el martes|el "
            u"miercoles|el jueves|"
            u"el viernes|el sabado|el domingo|el mes "
            u"pasado|recientemente|anoche|anteayer|"
            u"este fin de semana|el fin de semana|hace dos dias|hace una "
            u"semana|acabamos de|hace poco"},
        {Only, u"solo|solamente|unicamente|exclusivamente"},
        {Through, u"por|a traves|mediante|via|detras|a traves del"},
        {Direct,
            u"directamente|directo|localhost|localmente|en "
            u"local|individualmente|sin el balanceador|"
            u"con el nombre del servidor|saltando"},
        {Outside,
            u"desde fuera|externo|desde casa|externamente|desde el "
            u"exterior|fuera de la red|por fuera|"
            u"desde internet"},
        {Inside,
            u"internamente|desde dentro|en la oficina|interno|dentro de la "
            u"red|en la red interna"},
        {Without, u"sin"},
        {ForAWhile,
            u"un rato|unas horas|durante unas horas|por un "
            u"tiempo|algunas horas|unas pocas horas|"
            u"temporalmente|durante una hora|por unas horas|por un "
            u"rato|al cabo de unas horas"},
        {New, u"nuevo|nuevos|nueva|nuevas"},
        {Many, u"muchos|muchisimos|cientos|mas de 100|demasiados|centenares|muchas"},
        {Tried,
            u"intentado|intentamos|probado|probamos|recreado|recreamos|"
            u"reinstalado*|reinstalamos|"
            u"verificado*|verificamos|comprobado*|comprobamos|revisado*|"
            u"revisamos|ejecutado*|"
            u"ejecutamos|ya|reparado*|reciclado*|hemos "
            u"hecho|comparado*|comparamos|copiado*|probe|"
            u"revise"},
        {NoChange,
            u"sin exito|sin efecto|sin cambios|nada cambio|mismo "
            u"error|mismo problema|no ayudo|"
            u"no sirvio|en vano|sin resultado|sigue igual|no cambia "
            u"nada|no ha ayudado|no cambio nada|"
            u"no soluciono|no funciono|no hay diferencia|ningun cambio|no "
            u"ha cambiado nada"},
        {Still, u"todavia|sigue|siguen|aun"},
        {ByAccident, u"por error|por accidente|accidentalmente|sin querer|por equivocacion"},
        {Maybe,
            u"quiza|quizas|tal vez|puede que|posiblemente|si acaso|podria "
            u"ser|sospecho|no se si|"
            u"no estoy seguro"},
        {Why,
            u"por que|como puedo|como podemos|alguna idea|que "
            u"puedo|alguien|como arreglo|"
            u"ayuda por favor"},
        {Not,
            u"no|nunca|jamas|tampoco|ni|ya no|imposible|no se puede|no "
            u"puede|no pueden|nadie|no deja|"
            u"nada"},
        {No, u"ningun|ninguna|ninguno|sin|no hay|ya no hay"},
        {Self, u"hemos|nosotros|yo|he|habiamos"},
        {Elsewhere, u"office 365|microsoft 365|exchange online|en la nube|nube|o365|m365"},
        {Unlike,
            u"pero|mientras|aunque|sin embargo|en cambio|mientras "
            u"que|excepto|salvo"},
        {And, u"y|o|e|luego|asi como"},
        {WithMailbox, u"con buzon|con un buzon|que tienen buzon"},
        {OneBrowser,
            u"ventana privada|modo incognito|incognito|otro "
            u"navegador|un solo navegador"},
    };
    return rows;
}

} // namespace wizard
