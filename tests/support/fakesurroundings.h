#pragma once

#include "tests/support/emptysurroundings.h"
#include "tests/support/fakeprobe.h"
#include "tests/support/observations.h"
#include "wizard/evidence/reading/importer.h"

#include <QMap>

namespace support {

/// A world for the window: the Auth certificate of EX01 and its like has ended, everything else works. Says
/// nothing that the real probes cannot say; tst_fakeworld holds it against them.
class FakeSurroundings : public EmptySurroundings {
public:
    FakeSurroundings() { clock = QDateTime::fromString(QStringLiteral("2024-11-07T12:00:00Z"), Qt::ISODate); }

    FakeProbe::Finish finish = FakeProbe::Finish::Later;
    QList<wizard::Check> hanging; ///< never finish, whatever `finish` says
    /// What a check of a server says instead; the server by its name.
    QMap<std::pair<QString, wizard::Check>, wizard::ProbeReport> told;
    bool mended = false;
    QMap<QString, wizard::Import> files;
    QMap<QString, wizard::Import> opened; ///< what a file turns out to hold once its password was offered
    QMap<QString, QString> passwords; ///< that were offered, by path
    QList<wizard::TimeWindow> windows; ///< of each file that was to be read
    QString slowFile; ///< is read until somebody stops it
    wizard::FileReading *slowReading = nullptr;
    QMap<QString, QByteArray> saved;
    bool diskIsFull = false;
    QList<wizard::Collecting> collecting; ///< how each collection was to be made
    wizard::ProbeReport collected{wizard::ProbeReport::Outcome::Good, QStringLiteral("42 facts read"), {}};

    std::unique_ptr<wizard::Probe> makeProbe(wizard::Check check, const wizard::Target &target) override
    {
        if (check == wizard::Check::ShellEndpoint)
            return nullptr;
        return std::make_unique<FakeProbe>(
            hanging.contains(check) ? FakeProbe::Finish::Never : finish, report(check, target));
    }

    std::unique_ptr<wizard::Probe> makeCollector(
        const wizard::Target &, const wizard::Collecting &how) override
    {
        collecting.append(how);
        return std::make_unique<FakeProbe>(
            hanging.contains(wizard::Check::Collector) ? FakeProbe::Finish::Never : finish, collected);
    }

    std::unique_ptr<wizard::FileReading> makeReading(
        const QString &path, const wizard::TimeWindow &window) override
    {
        windows.append(window);
        if (path != slowFile)
            return EmptySurroundings::makeReading(path, window);
        auto reading = std::make_unique<ReadUntilStopped>();
        slowReading = reading.get();
        return reading;
    }

    wizard::Result<wizard::Import> importFile(const QString &path) override
    {
        if (const auto known = files.constFind(path); known != files.cend())
            return *known;
        return std::unexpected(wizard::Error{QStringLiteral("The file ends in the middle of an object."),
            QStringLiteral("%1, line 7").arg(path)});
    }

    wizard::Result<void> saveFile(const QString &path, const QByteArray &bytes) override
    {
        if (diskIsFull)
            return std::unexpected(wizard::Error{QStringLiteral("The disk is full."), path});
        saved.insert(path, bytes);
        return {};
    }

    void offerPassword(const QString &path, const QString &password) override
    {
        passwords.insert(path, password);
        if (opened.contains(path))
            files.insert(path, opened.value(path));
    }

    QList<wizard::ScenarioEntry> scenarios() const override
    {
        return {{QStringLiteral("auth-cert-expired"), QStringLiteral("The Auth certificate has expired"),
                    {wizard::Symptom::OwaErrorAfterSignIn, wizard::Symptom::EcpErrorAfterSignIn}},
            {QStringLiteral("backend-cert-unbound"), QStringLiteral("Port 444 lost its certificate"),
                {wizard::Symptom::OwaBlankPage}},
            {QStringLiteral("healthy"), QStringLiteral("Nothing is broken"), {}}};
    }

    wizard::Result<QList<wizard::Target>> startScenario(const QString &id) override
    {
        if (id == QLatin1StringView("healthy"))
            return std::unexpected(wizard::Error{QStringLiteral("Port 8443 is taken."), {}});
        return QList{*wizard::parseTarget(QStringLiteral("127.0.0.1:8443:8444"))};
    }

private:
    /// As the real probes judge: a server without a valid key publishes none, and that alone says nothing.
    wizard::ProbeReport report(wizard::Check check, const wizard::Target &target) const
    {
        using Outcome = wizard::ProbeReport::Outcome;
        if (const auto other = told.constFind({target.server().text(), check}); other != told.cend())
            return *other;
        if (check == wizard::Check::AuthMetadata && !mended)
            return {Outcome::Unclear, QStringLiteral("no published key is in date"), {}};
        const auto &entry = wizard::entry(check);
        auto observation = seen(entry.tells.front().fact, wizard::Truth::Yes, {}, target.server().text());
        observation.source = wizard::Place::ofCheck(check, target.server(), target.https);
        return {Outcome::Good, QStringLiteral("answered in 12 ms"), {observation}};
    }
};

/// A folder with two logs that were read and a link that was not.
inline wizard::Import folderImport()
{
    wizard::Import log;
    log.importer = QLatin1StringView("text");
    log.server = wizard::ServerName(QStringLiteral("EX01"));
    log.from = QDateTime::fromString(QStringLiteral("2024-11-06T22:00:00Z"), Qt::ISODate);
    log.to = log.from.addSecs(3599);
    log.rows = 48211;
    log.counted = 612;
    wizard::Import folder;
    folder.importer = wizard::folderForm;
    for (const QString &name : {QStringLiteral("HttpProxy/Ecp/HttpProxy_2024110622-1.LOG"),
             QStringLiteral("HttpProxy/Owa/HttpProxy_2024110622-1.LOG"),
             QStringLiteral("link to other logs")}) {
        folder.parts.append(log);
        folder.parts.last().name = name;
    }
    folder.parts.last() = {};
    folder.parts.last().name = QStringLiteral("link to other logs");
    folder.parts.last().leftOut = QStringLiteral("It is a link. Add what it leads to.");
    return folder;
}

/// What an administrator pastes when the current Auth certificate has ended.
inline QString expiredAuthCertificateText()
{
    return QStringLiteral(
        "[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"
        "CertificateDomains : {}\n"
        "HasPrivateKey      : True\n"
        "IsSelfSigned       : True\n"
        "Issuer             : CN=Microsoft Exchange Server Auth Certificate\n"
        "NotAfter           : 2024-11-06 22:47:12\n"
        "NotBefore          : 2019-12-03 22:47:12\n"
        "PublicKeySize      : 2048\n"
        "Services           : SMTP\n"
        "Status             : DateInvalid\n"
        "Subject            : CN=Microsoft Exchange Server Auth Certificate\n"
        "Thumbprint         : C3EDCF18A9B0AA5C7C1D6C53C2E9F6D7F4B02AE1\n");
}

} // namespace support
