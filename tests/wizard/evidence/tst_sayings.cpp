#include "wizard/evidence/words/ownwords.h"
#include "wizard/evidence/words/sayings.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/sayings.h"
#include "wizard/knowledge/surface.h"
#include "wizard/knowledge/vocabulary.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

QStringList saidIn(const QString &text)
{
    qsizetype steps = 0;
    QStringList said;
    for (const Recognition &one : recogniseWords(PastedText(text), steps)) {
        for (const Observation &observation : one.observations) {
            if (observation.fact == Fact::MessageSeen)
                said.append(observation.value.text().remove(u'"'));
        }
    }
    return said;
}

struct Row {
    QStringView sentence;
    QStringView said; ///< separated by commas
    QStringView unsaid = {};
};

const Row rows[] = {
    // Certificates.
    {u"On Monday we put a new certificate on the server.", u"certificate replaced"},
    {u"Am Montag haben wir das Zertifikat getauscht.", u"certificate replaced"},
    {u"Lundi le certificat a été remplacé.", u"certificate replaced"},
    {u"El lunes renovamos el certificado.", u"certificate replaced"},
    {u"The certificates were not touched.", {}, u"certificate replaced"},
    {u"The key is elliptic.", u"new key store"},
    {u"Wir haben eine interne CA.", u"internal CA"},
    {u"Installé il y a cinq ans.", u"five years"},
    // Who and where.
    {u"Only through the balancer, directly it is fine.",
        u"only through the load balancer,direct access works"},
    {u"Nur über den Lastverteiler.", u"only through the load balancer"},
    {u"Une fois sur deux ça passe.", u"sometimes"},
    {u"A veces entra y a veces no.", u"sometimes"},
    {u"Some people see it, others do not.", u"some people"},
    {u"Desde otro equipo la consola abre.", u"from another computer"},
    {u"Seit dem Umzug ins andere Netz.", u"another network"},
    // What was changed.
    {u"The auditors asked for it.", u"hardened"},
    {u"Die Revision wollte das so.", u"hardened"},
    {u"The VM was restored from a snapshot.", u"restored,virtual machine"},
    {u"Der neue Server kam gestern dazu.", u"new server"},
    {u"Son compte vient d'être réactivé.", u"returned colleague"},
    {u"Lo quitaron de la lista blanca.", u"IP restriction"},
    {u"We use no second factor.", {}, u"second factor"},
    // What people see.
    {u"Webmail zeigt eine leere Seite.", u"blank page,OWA fails"},
    {u"La consola no abre, el correo web va bien.", u"shell fails,OWA works", u"OWA fails"},
    {u"Das Laufwerk ist randvoll.", u"disk full"},
    {u"The attachmnet does not open.", u"attachments"},
    {u"Le téléphone attend une approbation.", u"approval"},
    {u"They can't send anything, it sits in drafts.", u"cannot send"},
    {u"Lesen geht, beim Senden kommt eine Meldung.", u"reading works,cannot send"},
    {u"Tout marche, mais au ralenti, à toute heure.", u"only slow,at all hours"},
    {u"Outlook shows a password box that never accepts anything.",
        u"asks for the password again,password refused"},
    // Where and whom.
    {u"Every single user gets bad request.", u"bad request", u"one person"},
    {u"None of the admins gets in, though they are all still in the groups.",
        u"all admins,members unchanged"},
    {u"Ninguno de los administradores entra.", u"all admins"},
    {u"Wir haben uns neu angemeldet.", u"signed in anew", u"session"},
    {u"Ceux qui sont encore sur l'ancien serveur, et les dossiers publics.",
        u"mailbox on the old version,other mailboxes"},
    {u"Die Postfächer auf dem alten Server 2019 waren schnell.", {}, u"mailbox on the old version"},
    {u"Load balancer bypassed, same thing.", u"same when direct"},
    // What was put into the server.
    {u"They put an open source filter inside the IIS, it doesn't block anything.", u"security module"},
    {u"Der Hersteller hat seine Bibliotheken in den Exchange Ordner kopiert.", u"foreign library"},
    {u"Los grupos se convirtieron, pasaron a global.", u"group kind"},
    {u"The number of groups doesn't matter.", u"groups do not matter", u"many groups"},
    // What somebody thought of first is no finding.
    {u"It reads like the expired Auth certificate.", {}, u"Auth certificate expired"},
    // A chat.
    {u"[08:12] mara: the webmail page stays blank", u"blank page"},
    {u"28.11.26, 08:12 - Mara: das Laufwerk ist voll", u"disk full"},
    {u"[08:12:33] ERROR: disk is full", {}, u"disk full"},
    {u"When I go to ecp I get my mailbox instead.", u"mail instead of administration"},
    {u"It was in maintenance, but that window closed.", u"maintenance"},
    // Words that another language has as well, and what is not there or not one.
    {u"Die Verwaltung ist hier nicht erreichbar, das ist neu.", {}, u"crashes"},
    {u"Solo le pasa a ella con su buzón, los demás entran.", {}, u"update"},
    {u"El SU de ayer se instaló en todos los servidores.", u"update"},
    {u"The same with all browsers.", {}, u"one browser"},
    {u"Con cualquier navegador.", {}, u"one browser"},
    {u"A second factor, no AD FS.", u"second factor", u"federation"},
};

} // namespace

/// What people tell besides facts, and what it points to.
class TestSayings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("unwanted");
        for (const auto &[sentence, said, unsaid] : rows)
            QTest::addRow("%s", qPrintable(sentence.toString().left(50)))
                << sentence.toString() << said.toString().split(u',', Qt::SkipEmptyParts)
                << unsaid.toString().split(u',', Qt::SkipEmptyParts);
    }
    void understands()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, wanted);
        QFETCH(QStringList, unwanted);
        const QStringList said = saidIn(text);
        for (const QString &one : wanted)
            QVERIFY2(said.contains(one), qPrintable(one + u" is not in "_s + said.join(u", "_s)));
        for (const QString &one : unwanted)
            QVERIFY2(!said.contains(one), qPrintable(one));
    }

    void whatWasTriedIsNotTold()
    {
        QVERIFY(!saidIn(u"We already tried to replace the certificate, no change."_s)
                     .contains(u"certificate replaced"_s));
    }

    void nothingIsInvented()
    {
        QCOMPARE(saidIn(u"Good morning, the weather is lovely today."_s), QStringList());
    }

    void everySayingPointsToACause()
    {
        QSet<QLatin1StringView> told;
        for (const Profile &profile : profiles()) {
            QVERIFY2(causeById(profile.cause), profile.cause.data());
            for (const QLatin1StringView cell : {profile.tells, profile.against}) {
                for (const QLatin1StringView saying : listed(cell, ", "_L1))
                    told.insert(saying);
            }
        }
        QSet<QLatin1StringView> known;
        for (const Saying &saying : sayings()) {
            known.insert(saying.id);
            QVERIFY2(!saying.words.empty(), saying.id.data());
            const QString value = valueOf(saying.id);
            const bool judged = value == saidToBeOver || value == saidToBeWell || value == saidToBeAhead
                || value == saidToBePlanned;
            QVERIFY2(judged || told.contains(saying.id), saying.id.data());
        }
        for (const QLatin1StringView saying : std::as_const(told))
            QVERIFY2(known.contains(saying), saying.data());
    }

    void everyCauseHasOneProfile()
    {
        QSet<QLatin1StringView> profiled;
        for (const Profile &profile : profiles()) {
            QVERIFY2(!profiled.contains(profile.cause), profile.cause.data());
            profiled.insert(profile.cause);
        }
    }
};

QTEST_GUILESS_MAIN(TestSayings)
#include "tst_sayings.moc"
