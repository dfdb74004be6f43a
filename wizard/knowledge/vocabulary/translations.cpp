#include "wizard/knowledge/vocabulary/layers.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const VocabularyRow> layers::translations()
{
    using enum Strength;
    static constexpr VocabularyRow rows[] = {
        {"Beim Verbinden mit dem Remoteserver + ist folgender Fehler"_L1,
            "Beim Verbinden mit dem Remoteserver + ist folgender Fehler aufgetreten"_L1},
        {"Beim Verarbeiten von Daten vom Remoteserver + ist"_L1,
            "Beim Verarbeiten von Daten vom Remoteserver + ist folgender Fehler aufgetreten"_L1,
            "exchange-authz-plugin-fails rbac-no-role"_L1, Consistent},
        {"Die Anforderung kann vom WS-Verwaltungsdienst nicht"_L1,
            "Die Anforderung kann vom WS-Verwaltungsdienst nicht verarbeitet werden"_L1},
        {"Die maximale Anzahl von gleichzeitigen Shells f + r diesen"_L1,
            "Die maximale Anzahl von gleichzeitigen Shells f + r diesen Benutzer wurde + berschritten"_L1,
            "rps-quota-exceeded"_L1, Characteristic},
        {"Das Systemlastenkontingent von + berschritten + wurde"_L1, {}, "rps-quota-exceeded"_L1,
            Characteristic},
        {"Eine angegebene Anmeldesitzung ist nicht vorhanden"_L1, {}, "kerberos-spn-time-name"_L1,
            Characteristic},
        {"about_Remote_Troubleshooting + Weitere Informationen"_L1,
            "about_Remote_Troubleshooting + Weitere Informationen finden Sie im Hilfethema"_L1, {},
            Consistent, {}, {}, true},
        {"Zugriff verweigert + PSSession"_L1, {},
            "epi-token-serialization-deny remote-powershell-disabled rbac-no-role"_L1, Consistent},
        {"Herstellen einer Verbindung mit dem Remoteserver"_L1},
        {"La connexion au serveur distant a + avec le message"_L1,
            "La connexion au serveur distant a + avec le message d'erreur suivant + chou"_L1},
        {"chec de la connexion au serveur distant + avec le message"_L1,
            "chec de la connexion au serveur distant + avec le message d'erreur suivant"_L1},
        {"chec du traitement des donn + partir du serveur distant"_L1, {},
            "exchange-authz-plugin-fails rbac-no-role"_L1, Consistent},
        {"s refus + PSSession"_L1, {},
            "epi-token-serialization-deny remote-powershell-disabled rbac-no-role"_L1, Consistent},
        {"Error al conectar con el servidor remoto + con el"_L1,
            "Error al conectar con el servidor remoto + con el siguiente mensaje de error"_L1},
        {"Error al procesar los datos del servidor remoto"_L1, {},
            "exchange-authz-plugin-fails rbac-no-role"_L1, Consistent},
        {"Fehler beim Verarbeiten von Daten vom Remoteserver"_L1, {},
            "exchange-authz-plugin-fails rbac-no-role"_L1, Consistent},
        {"Acceso denegado + PSSession"_L1, {},
            "epi-token-serialization-deny remote-powershell-disabled rbac-no-role"_L1, Consistent},
        {"Serverfehler in der Anwendung"_L1},
        {"Erreur du serveur dans l'application"_L1},
        {"Error de servidor en la aplicaci"_L1},
        {"Die Ressource kann nicht gefunden werden"_L1, {}, "vdir-wrong-path"_L1, Consistent},
        {"La ressource est introuvable"_L1, {}, "vdir-wrong-path"_L1, Consistent},
        {"rence d'objet n'est pas d + une instance d'un objet"_L1,
            "rence d'objet n'est pas d + une instance d'un objet + finie + La r"_L1,
            "auth-cert-expired frontend-cert-cng-ksp"_L1, Consistent},
        {"Der Objektverweis wurde nicht auf eine Objektinstanz"_L1,
            "Der Objektverweis wurde nicht auf eine Objektinstanz festgelegt"_L1,
            "auth-cert-expired frontend-cert-cng-ksp"_L1, Consistent},
        {"Referencia a objeto no establecida como instancia de un"_L1,
            "Referencia a objeto no establecida como instancia de un objeto"_L1,
            "auth-cert-expired frontend-cert-cng-ksp"_L1, Consistent},
        {"ltiger Providertyp angegeben + Ung"_L1,
            "ltiger Providertyp angegeben + Ung\n"
            "Type de fournisseur non valide sp + cifi\n"
            "El tipo de proveedor especificado no es v + lido"_L1,
            "frontend-cert-cng-ksp"_L1, Consistent},
        {"sselsatz ist nicht vorhanden + Der Schl"_L1,
            "sselsatz ist nicht vorhanden + Der Schl\n"
            "El conjunto de claves no existe"_L1,
            "cert-private-key-broken"_L1, Consistent},
        {"Die zugrunde liegende Verbindung wurde geschlossen"_L1,
            "Die zugrunde liegende Verbindung wurde geschlossen\n"
            "La connexion sous-jacente a + ferm\n"
            "Se ha terminado la conexi"_L1,
            "tls-config-mismatch backend-cert-unbound"_L1, Consistent},
        {"me est survenu lors de l'ouverture des options dans"_L1,
            "me est survenu lors de l'ouverture des options dans Outlook Web App + Un probl"_L1,
            "ecp-featureset-be-param"_L1, Consistent},
        {"Dienst nicht verf + 503"_L1,
            "Dienst nicht verf + 503\n"
            "Service non disponible + 503\n"
            "El servicio no est + 503"_L1,
            "app-pool-stopped"_L1, Consistent},
        {"van de module is niet geladen + Het DLL-bestand"_L1, {}, "iis-module-load-failure"_L1,
            Characteristic},
        {"Diese Seite funktioniert im Moment nicht"_L1,
            "Diese Seite funktioniert im Moment nicht\n"
            "Cette page ne fonctionne pas"_L1,
            "auth-cert-expired admin-no-mailbox-arbitration-unhealthy"_L1, Consistent},
        {"Die Verbindung ist nicht privat"_L1,
            "Die Verbindung ist nicht privat\n"
            "Votre connexion n'est pas priv"_L1,
            "eas-expired-server-cert frontend-cert-unbound"_L1, Consistent},
    };
    return rows;
}

} // namespace wizard
