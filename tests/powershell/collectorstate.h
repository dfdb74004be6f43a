#pragma once

#include "wizard/evidence/observation.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace powershell {

/// Reads one server of a state and notes what follows from it, without any of the code under test.
class StateReader {
public:
    StateReader(const QJsonObject &state, const QString &server);

    [[nodiscard]] QStringList read();

private:
    void note(
        wizard::Fact fact, wizard::Truth truth, const QString &value = {}, const QString &certificate = {});
    void noteYesOrNo(wizard::Fact fact, bool yes, const QString &value = {});

    [[nodiscard]] QString file(const QString &relative) const;
    [[nodiscard]] bool hasFile(const QString &relative) const;
    [[nodiscard]] QString hashOf(const QString &endpoint) const;
    [[nodiscard]] QString registry(const QString &key, const QString &name) const;
    [[nodiscard]] bool listensOn(int port) const;
    [[nodiscard]] QSet<QString> memberships() const;

    void readVersions();
    void readCertificates();
    void readEntries();
    void readAuth();
    void readGroups();
    void readPorts();
    void readServedPort(
        const QString &port, wizard::Fact open, wizard::Fact completes, wizard::Fact certificate);
    void readEvents();

    void readBinding();
    void readSites();
    void readServices();
    void readFiles();
    void readModules();
    void readRedirects();
    void readRules();
    void readIis();
    void readRegistry();
    void readSurroundings();

    QJsonObject m_state;
    QString m_name;
    QJsonObject m_server;
    QStringList m_lines;
};

} // namespace powershell
