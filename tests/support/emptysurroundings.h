#pragma once

#include "wizard/investigation/surroundings.h"

namespace support {

/// A reading that ends while it starts.
class ReadAtOnce : public wizard::FileReading {
public:
    explicit ReadAtOnce(wizard::Result<wizard::Import> import)
        : m_import(std::move(import))
    {
    }
    void start() override
    {
        if (m_import)
            Q_EMIT finished(*m_import);
        else
            Q_EMIT failed(m_import.error());
    }
    void stop() override { }

private:
    wizard::Result<wizard::Import> m_import;
};

/// A reading that goes on until somebody stops it.
class ReadUntilStopped : public wizard::FileReading {
public:
    void start() override { }
    void stop() override { Q_EMIT finished({}); }
};

/// A world without anything in it, for tests to fill as far as they need.
class EmptySurroundings : public wizard::Surroundings {
public:
    QDateTime clock = QDateTime::fromString(QStringLiteral("2026-11-21T12:00:00Z"), Qt::ISODate);
    wizard::MemorySecretStore store;

    QDateTime now() const override { return clock; }
    std::unique_ptr<wizard::Probe> makeProbe(wizard::Check, const wizard::Target &) override
    {
        return nullptr;
    }
    std::unique_ptr<wizard::Probe> makeCollector(const wizard::Target &, const wizard::Collecting &) override
    {
        return nullptr;
    }
    wizard::SecretStore &secrets() override { return store; }
    std::unique_ptr<wizard::FileReading> makeReading(const QString &path, const wizard::TimeWindow &) override
    {
        return std::make_unique<ReadAtOnce>(importFile(path));
    }
    virtual wizard::Result<wizard::Import> importFile(const QString &path)
    {
        return std::unexpected(wizard::Error{QStringLiteral("There is no such file."), path});
    }
    wizard::Result<void> saveFile(const QString &, const QByteArray &) override { return {}; }
    QString thisHost() const override { return QStringLiteral("ex01.contoso.com"); }
    QList<wizard::ScenarioEntry> scenarios() const override { return {}; }
    wizard::Result<QList<wizard::Target>> startScenario(const QString &id) override
    {
        return std::unexpected(wizard::Error{QStringLiteral("There is no such scenario."), id});
    }
};

} // namespace support
