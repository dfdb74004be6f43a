#include "wizard/diagnosis/diagnose.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/evidence/words/ownwords.h"
#include "wizard/knowledge/area.h"
#include "wizard/knowledge/catalog.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const QDateTime now = QDateTime::fromString(u"2026-11-21T12:00:00Z"_s, Qt::ISODate);

/// What follows from a text that somebody tells; only from the telling where nothing else is to count.
Diagnosis diagnosisOf(const QString &text, bool tellingAlone = false)
{
    Evidence evidence;
    QList<Symptom> symptoms;
    for (const Recognition &one : recognise(text, u"pasted text"_s)) {
        if (tellingAlone && !isOwnWords(one))
            continue;
        for (const Observation &observation : one.observations)
            evidence.add(observation);
        for (const Symptom symptom : one.symptoms) {
            if (!symptoms.contains(symptom))
                symptoms.append(symptom);
        }
    }
    return diagnose(symptoms, evidence, causes(), now);
}

struct Telling {
    const char *cause;
    QStringView text;
};

const Telling tellings[] = {
    // Certificates.
    {"lb-different-certs",
        u"The new certificate is on two of four machines so far. People who come in over the balancer are "
        u"logged out again and again, straight to one machine it is steady."},
    {"auth-cert-expired",
        u"Alle Server gleichzeitig, mitten in der Nacht: nach der Anmeldung im Webmail kommt die Fehlerseite. "
        u"Outlook geht. Installiert vor fünf Jahren."},
    {"frontend-cert-cng-ksp",
        u"Depuis le nouveau certificat à courbe elliptique le webmail revient à la page de connexion."},
    {"extended-protection-conflict",
        u"Desde que activamos la protección extendida, Outlook pide la contraseña una y otra vez; por la web "
        u"se entra bien. El balanceador hace offloading."},
    // The web server.
    {"http-redirect-inherited",
        u"We set a redirect on the whole site, now the phones, the control panel and the shell all fail."},
    {"site-host-header-added",
        u"Das Zertifikatstool hat gestern verlängert, seitdem antwortet nur der eine Name, localhost und der "
        u"Servername bringen 404."},
    {"iis-module-load-failure",
        u"On a mis le pool en 32 bits, depuis tout répond 503, service indisponible."},
    {"amsi-request-filtering",
        u"Los adjuntos de más de un mega dan bad request desde la actualización; los pequeños entran."},
    // The shell.
    {"winhttp-proxy", u"We typed in the web proxy for all servers; the exchange shell prints html text now."},
    {"execution-policy-restricted",
        u"Die Shell hat keine Befehle mehr, die Skriptausführung wurde per Richtlinie gesperrt."},
    {"exchangeinstallpath-missing",
        u"La console Exchange échoue, quelqu'un a supprimé une variable d'environnement."},
    {"rps-quota-exceeded",
        u"Solo la cuenta de servicio: demasiadas sesiones, el script no cierra ninguna y la consola falla."},
    // Directory.
    {"time-skew",
        u"After the hypervisor came back the clock is twenty minutes behind and passwords are rejected."},
    {"gpo-manage-auditing-right",
        u"Die Revision hat die Benutzerrechte auf den Domänencontrollern gekürzt, seit dem Neustart starten "
        u"die Dienste nicht und keine Datenbank wird bereitgestellt."},
    {"epi-token-serialization-deny",
        u"Un collègue a mis le compte ordinateur dans les admins du domaine pour la sauvegarde ; depuis le "
        u"redémarrage, accès refusé partout."},
    {"duplicate-machine-sid", u"Las máquinas virtuales fueron clonadas de la misma plantilla, sin sysprep."},
    // Services, phones, people, updates.
    {"disk-full", u"Nothing works and the c drive shows a few mb free, old logs everywhere."},
    {"eas-abq-blocked", u"Das neue Handy meldet, dass die Freigabe durch den Administrator aussteht."},
    {"legacy-mailbox-ecp-version",
        u"Pendant la migration, la page d'administration montre toujours l'ancienne interface à l'admin dont "
        u"la boîte est sur l'ancien serveur."},
    {"user-scope", u"Solo una persona, que acaba de volver de una baja maternal, no entra al correo web."},
    {"su-installed-unelevated", u"I double clicked the patch. Now the pictures in webmail are missing."},
    {"services-disabled-after-update",
        u"Das Update brach ab und rollte zurück, jetzt stehen alle Dienste auf deaktiviert."},
    // All over again, in other languages.
    {"auth-cert-missing-on-server",
        u"We recovered ex03 from backup last night. Browser mail on ex03 dies after login, ex01 "
        u"and ex02 are fine. The oauth cert isn't in its store."},
    {"backend-cert-unbound",
        u"Nach dem Wochenende ist OWA nach dem Login leer, Handys tot, Outlook getrennt. Jemand "
        u"hat im Zertifikatsspeicher ausgemistet."},
    {"cipher-order-http2",
        u"Après un passage d'IIS Crypto, Chrome refuse la page en parlant de sécurité "
        u"insuffisante, un vieux navigateur passe."},
    {"winrm-trustedhosts-star",
        u"Nur von meinem Rechner aus geht die Exchange-Shell nicht, ich hatte bei den "
        u"vertrauenswürdigen Hosts ein Sternchen eingetragen."},
    {"component-state-inactive",
        u"Node two came out of patching but nobody took it out of maintenance I think, the "
        u"balancer still skips it and mail queues there."},
    {"kdc-stopped-on-dc",
        u"Se puede leer el correo pero no enviar, ni en web ni en Outlook. En un controlador de "
        u"dominio el servicio de claves de Kerberos está parado."},
    {"database-dismounted",
        u"Toute la compta a « boîte indisponible », les autres services non. La base de la compta "
        u"ne remonte pas depuis la coupure."},
    {"gpo-manage-auditing-right",
        u"Security trimmed user rights on the DCs, after reboot exchange services don't come up, "
        u"stores don't mount, DCs answer."},
    {"eas-device-container-permission",
        u"El jefe no puede añadir el correo en su móvil nuevo, antes era administrador y su cuenta"
        u" no hereda permisos."},
    {"known-bad-build",
        u"Since we put the march update on, documents can't be previewed in webmail and the little"
        u" envelope icons are off. Everything else fine."},
    {"insufficient-cpu",
        u"Por las mañanas, cuando entran todos, el correo web da error 500; la máquina virtual "
        u"tiene dos núcleos al cien por cien."},
    {"hybrid-app-override-without-oauth",
        u"Seit der Umstellung auf die eigene Hybrid-App sehen wir keine Frei/Gebucht-Zeiten der "
        u"Cloud-Kollegen mehr."},
    {"rbac-no-role",
        u"Le nouveau de l'équipe n'a pas le droit d'ouvrir la console web, il voit seulement ses "
        u"propres options. Moi ça marche."},
    {"iis-ip-restriction",
        u"Vom Homeoffice aus kommt bei der Adminseite sofort verboten, im Büro geht sie. Webmail "
        u"geht überall."},
    {"redirect-relative-url",
        u"If people type just the short address they land on a forbidden page, with https in front"
        u" it works. I set the forward to /owa."},
    {"vdir-wrong-path",
        u"Die Verwaltungsseite bringt 404, im IIS zeigt der Ordner von ecp auf ein altes Laufwerk."},
    {"sharedwebconfig-missing",
        u"Tras una instalación interrumpida falta el archivo de configuración compartido, la web "
        u"dice algo salió mal."},
    {"ews-api-in-exchange-path",
        u"Seit das Archivprodukt seine DLL ins Exchange-Verzeichnis gelegt hat, stürzt der "
        u"Anwendungspool für EWS ab."},
    {"duplicate-machine-sid",
        u"Both mail servers were made from the same template on Server 2025, since last month's "
        u"windows patches they refuse to talk to each other."},
    {"mailbox-anchoring",
        u"Erster 2013er mit CU11 neben 2010, die Shell darauf landet immer auf dem alten Server, "
        u"mein Postfach liegt noch dort."},
    {"stale-location-after-move",
        u"Gestern in die neue Version verschobene Leute sehen noch das alte OWA, nach einer halben"
        u" Stunde ist es gut."},
    {"em-mitigation-side-effects",
        u"Sin tocar nada, desde mayo no se imprime el calendario y no se ven las imágenes dentro "
        u"de los mensajes."},
    {"frontend-cert-unbound",
        u"Browser meldet, dass das Zertifikat gestern abgelaufen ist, Handys und Outlook meckern, "
        u"die Shell geht."},
    {"not-server-dns",
        u"The mail name suddenly resolves to the old load balancer ip, someone changed the DNS "
        u"record."},
    {"not-server-network",
        u"Seit dem Firewallwechsel bekommen nur die Leute Fehler, deren Postfach auf dem anderen "
        u"Server liegt."},
    {"not-server-logon-token",
        u"Ich bin seit heute in Organization Management, aber das Setup behauptet nein. Abgemeldet"
        u" habe ich mich noch nicht."},
    {"not-server-adfs",
        u"L'erreur apparaît sur la page de fédération, juste après le deuxième facteur, avant "
        u"d'arriver au webmail."},
    {"ad-topology-unavailable",
        u"Après le redémarrage aucun contrôleur de domaine n'est joignable et presque aucun "
        u"service Exchange ne démarre."},
    {"owa-ecp-auth-mismatch",
        u"Después de la acumulativa sale el formulario aunque usamos autenticación de Windows, y "
        u"vuelve a salir siempre."},
    {"ps-port80-binding-missing",
        u"Wir haben im IIS alles Unverschlüsselte zugemacht, seitdem findet die Exchange-Shell "
        u"keinen Server, alles andere läuft."},
    {"fipfs-date", u"Seit Mitternacht an Silvester stauen sich alle Mails, anmelden kann man sich."},
    {"cross-site-ecp-externalurl-loop",
        u"L'adresse de la page d'administration devient de plus en plus longue puis erreur 400, "
        u"seulement pour ceux de l'autre site."},
    {"winrm-trustedhosts-star",
        u"Auf dem einen Server verbindet sich die Shell nicht einmal mit sich selbst, vom anderen aus geht "
        u"es. Ein Kollege wollte von dort Rechner der Arbeitsgruppe fernsteuern."},
    {"auth-cert-not-yet-valid",
        u"Renewed the sign-in certificate of Exchange two hours ago, published it, still the same page. We "
        u"are in Vancouver."},
    {"ecp-binsearchfolders-wrong",
        u"L'admin dit qu'une dll est introuvable, pourtant la dll est bien là. Le webmail marche."},
    // Outside.
    {"not-server-browser", u"Seulement dans une fenêtre privée de Firefox, ailleurs tout va bien."},
    {"not-server-client",
        u"Solo los equipos con Windows 7 y Outlook 2010 no conectan; el correo web va bien."},
};

} // namespace

/// The right cause stands among the first three for what people tell in their own words.
class TestTellings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachTheCause_data()
    {
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("text");
        for (const auto &[cause, text] : tellings)
            QTest::addRow("%s: %s", cause, qPrintable(text.left(20).toString()))
                << QString::fromLatin1(cause) << text.toString();
    }
    void reachTheCause()
    {
        QFETCH(QString, cause);
        QFETCH(QString, text);
        QStringList first;
        for (const Finding &finding : diagnosisOf(text).findings.mid(0, 3))
            first.append(QString(finding.cause->id));
        QVERIFY2(first.contains(cause), qPrintable(first.join(u' ')));
    }

    void neverConfirmAnything_data() { reachTheCause_data(); }
    void neverConfirmAnything()
    {
        QFETCH(QString, text);
        for (const Finding &finding : diagnosisOf(text, true).findings)
            QVERIFY2(finding.verdict < Verdict::Confirmed, finding.cause->id.data());
    }

    void nothingIsLikelyWhereAllIsSaidToBeWell_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("addition");
        const QString expired =
            u"The Auth certificate had expired, nobody could open OWA, error 500 after sign-in.\n\n"_s;
        const QString inactive = u"ServerWideOffline   Inactive\nHubTransport   Inactive\n\n"_s;
        QTest::newRow("over") << expired << u"Closing the ticket: no new calls since Tuesday."_s;
        QTest::newRow("over, German") << expired << u"Störung behoben, seitdem keine neuen Meldungen."_s;
        QTest::newRow("over, French") << expired << u"Incident clos, plus aucun appel depuis lundi."_s;
        QTest::newRow("over, Spanish") << expired << u"Incidente cerrado, no hay más llamadas."_s;
        QTest::newRow("over, one word") << expired << u"Solved: a new one was published on Monday."_s;
        QTest::newRow("over, one word, German") << expired << u"Gelöst! Neues Zertifikat, seither gut."_s;
        QTest::newRow("over, one word, Spanish") << expired << u"Solucionado. Lo dejo aquí."_s;
        QTest::newRow("well") << expired << u"Planning question, nothing is broken: that was 2022."_s;
        QTest::newRow("well, French") << expired << u"C'était en 2022, aucun incident chez nous."_s;
        QTest::newRow("planned") << inactive << u"Maintenance window until four, no users affected."_s;
        QTest::newRow("planned, German") << inactive << u"Wartungsfenster bis vier, niemand betroffen."_s;
    }
    void nothingIsLikelyWhereAllIsSaidToBeWell()
    {
        QFETCH(QString, text);
        QFETCH(QString, addition);
        const auto best = [](const QString &told) { return diagnosisOf(told).findings.first().verdict; };
        QVERIFY(best(text) >= Verdict::Likely);
        QCOMPARE(best(text + addition), Verdict::Possible);
    }

    /// The same words, where they tell of something that lasts.
    void aFaultStaysLikely_data()
    {
        QTest::addColumn<QString>("addition");
        QTest::newRow("denied") << u"Not solved yet."_s;
        QTest::newRow("denied, German") << u"Das Problem ist noch nicht gelöst."_s;
        QTest::newRow("asked") << u"Is the issue fixed in a newer build?"_s;
        QTest::newRow("came back") << u"Yesterday: problem solved. But today it is the same again."_s;
        QTest::newRow("came back, French") << u"Problème résolu hier. De nouveau la même page ce matin."_s;
        QTest::newRow("of a thing") << u"We have a fixed address on the server."_s;
        QTest::newRow("beforehand") << u"Before we renew it: what is the right order?"_s;
    }
    void aFaultStaysLikely()
    {
        QFETCH(QString, addition);
        const QString expired =
            u"The Auth certificate has expired, nobody can open OWA, error 500 after sign-in.\n\n"_s;
        QVERIFY(diagnosisOf(expired + addition).findings.first().verdict >= Verdict::Likely);
    }

    /// Clocks, pools and pages of other products, and what somebody read.
    void othersFailAlone_data()
    {
        QTest::addColumn<QString>("ofOthers");
        QTest::addColumn<QString>("ofExchange");
        QTest::newRow("clock") << u"The clock of the Sophos WAF is nine minutes behind."_s
                               << u"The clock of the server is nine minutes behind."_s;
        QTest::newRow("clock of one computer")
            << u"En ese equipo el reloj está atrasado."_s << u"En el servidor el reloj está atrasado."_s;
        const QString pool = u"Source: Microsoft-Windows-WAS\nEvent ID: 5002\nDescription:\n"
                             "Application pool '%1' is being automatically disabled."_s;
        QTest::newRow("pool") << pool.arg(u"WsusPool"_s) << pool.arg(u"MSExchangeOWAAppPool"_s);
        const QString page = u"HTTP Error 500.19 - Internal Server Error\nError Code 0x8007000d\n"
                             "Config File \\\\?\\%1web.config"_s;
        QTest::newRow("page") << page.arg(u"D:\\sites\\intranet\\"_s)
                              << page.arg(u"C:\\Program Files\\Microsoft\\Exchange Server\\V15\\"_s);
        QTest::newRow("read somewhere")
            << u"OWA shows error 500 after sign-in. I have read that the Auth certificate expired."_s
            << u"OWA shows error 500 after sign-in. The Auth certificate expired."_s;
    }
    void othersFailAlone()
    {
        QFETCH(QString, ofOthers);
        QFETCH(QString, ofExchange);
        const auto likely = [](const QString &text) {
            return std::ranges::any_of(diagnosisOf(text).findings, [](const Finding &finding) {
                return finding.verdict >= Verdict::Likely && !isOutside(*finding.cause);
            });
        };
        QVERIFY(!likely(ofOthers));
        QVERIFY(likely(ofExchange));
    }

    /// Whatever is said at once: no words together confirm a cause.
    void allOfThemTogetherConfirmNothing()
    {
        QString all;
        for (const Telling &telling : tellings)
            all += telling.text.toString() + u"\n\n"_s;
        for (const Finding &finding : diagnosisOf(all, true).findings)
            QVERIFY2(finding.verdict < Verdict::Confirmed, finding.cause->id.data());
    }

    void noTellingGivesNoCause()
    {
        QVERIFY(
            diagnosisOf(u"Good morning, lovely weather and the coffee machine hums."_s).findings.isEmpty());
    }

    /// What somebody says that works, or was renewed, speaks against what it would have broken.
    void whatIsInOrderSpeaksAgainst()
    {
        const QString loop = u"Webmail goes back to the login page, only through the load balancer. "_s;
        const auto place = [](const Diagnosis &diagnosis, QLatin1StringView id) {
            const auto found = std::ranges::find_if(
                diagnosis.findings, [&](const Finding &finding) { return finding.cause->id == id; });
            return found - diagnosis.findings.begin();
        };
        const Diagnosis replaced = diagnosisOf(loop + u"We replaced the certificate on one of them."_s);
        QVERIFY(place(replaced, "lb-different-certs"_L1) < place(replaced, "lb-mixed-builds"_L1));
        const Diagnosis updated = diagnosisOf(loop + u"We updated one of them, the certificates are fine."_s);
        QVERIFY(place(updated, "lb-mixed-builds"_L1) < place(updated, "lb-different-certs"_L1));
    }
};

QTEST_GUILESS_MAIN(TestTellings)
#include "tst_tellings.moc"
