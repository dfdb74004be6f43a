#include "tests/support/observations.h"
#include "wizard/evidence/reading/importing.h"
#include "wizard/evidence/reading/neighbours.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

Import part(const QString &name, const QString &server, Fact fact = Fact::HttpSysEntry444)
{
    Import import;
    import.name = name;
    import.server = ServerName::parse(server);
    import.observations = {support::seen(fact)};
    import.observations.first().subject.server = import.server;
    return import;
}

Import folder(const QList<Import> &parts)
{
    Import import;
    import.importer = folderForm;
    import.parts = parts;
    nameServers(import);
    return import;
}

QString serverOf(const Import &import, qsizetype part)
{
    return import.parts.at(part).observations.first().subject.server.text();
}

} // namespace

/// Which server a file in a folder is of.
class TestNeighbours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileThatNamesNoServerIsOfTheOneBesideIt()
    {
        const Import import = folder({part(u"certificates.xml"_s, u"EX01"_s), part(u"bindings.xml"_s, {})});
        QCOMPARE(serverOf(import, 1), u"EX01"_s);
        QCOMPARE(import.parts.at(1).server.text(), u"EX01"_s);
        QVERIFY(import.parts.at(1).remarks.join(u' ').contains(u"EX01"_s));
    }

    void eachFolderIsOfItsOwnServer()
    {
        const Import import = folder({part(u"a/certificates.xml"_s, u"EX01"_s), part(u"a/bindings.xml"_s, {}),
            part(u"b/certificates.xml"_s, u"EX02"_s), part(u"b/logs/bindings.xml"_s, {}),
            part(u"bindings.xml"_s, {})});
        QCOMPARE(serverOf(import, 1), u"EX01"_s);
        QCOMPARE(serverOf(import, 3), u"EX02"_s);
        QCOMPARE(serverOf(import, 4), QString());
    }

    void severalServersInAFolderTellNothing()
    {
        const Import import = folder(
            {part(u"one.xml"_s, u"EX01"_s), part(u"two.xml"_s, u"EX02"_s), part(u"bindings.xml"_s, {})});
        QCOMPARE(serverOf(import, 2), QString());
        QVERIFY(import.parts.at(2).remarks.isEmpty());
    }

    void aListOfAllServersCountsWithEachOfThem()
    {
        Import list = part(u"all.xml"_s, {});
        list.observations = {support::seen(Fact::AppPoolStopped, Truth::Yes, {}, u"EX02"_s),
            support::seen(Fact::AppPoolStopped, Truth::Yes, {}, u"EX03"_s),
            support::seen(Fact::HttpSysEntry444)};
        const Import alone = folder({part(u"one.xml"_s, u"EX01"_s), list, part(u"bindings.xml"_s, {})});
        QCOMPARE(serverOf(alone, 2), QString());
        QCOMPARE(alone.parts.at(1).observations.last().subject.server.text(), QString());
    }

    void aCertificateThatIsAFileIsOnNoServer()
    {
        Import file = part(u"mail.cer"_s, {}, Fact::CertificateNotAfter);
        file.importer = certificateFileForm;
        QCOMPARE(serverOf(folder({part(u"one.xml"_s, u"EX01"_s), file}), 1), QString());
    }

    void theNameOfAFolderTellsNothing()
    {
        QCOMPARE(serverOf(folder({part(u"EX01/bindings.xml"_s, {})}), 0), QString());
    }

    void whatConcernsTheOrganisationStaysWithoutServer()
    {
        const Import import =
            folder({part(u"certificates.xml"_s, u"EX01"_s), part(u"auth.xml"_s, {}, Fact::AuthConfigRead)});
        QCOMPARE(serverOf(import, 1), QString());
        QVERIFY(import.parts.at(1).server.isEmpty());
    }

    void whatNamesItsServerKeepsIt()
    {
        const Import import = folder({part(u"one.xml"_s, u"EX01"_s), part(u"two.xml"_s, u"EX01"_s)});
        QVERIFY(import.parts.at(1).remarks.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"
