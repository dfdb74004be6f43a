#pragma once

#include "wizard/evidence/certificate.h"
#include "wizard/evidence/recognition.h"
#include "wizard/result.h"

#include <QIODevice>
#include <QLatin1StringView>

#include <functional>
#include <memory>
#include <optional>

namespace wizard {

/// A value in a report of HealthChecker: a text, an object with members, a list or a dictionary. Copies
/// share.
class ReportValue {
public:
    struct Held;

    ReportValue() = default;
    explicit ReportValue(std::shared_ptr<const Held> held)
        : m_held(std::move(held))
    {
    }

    /// It stands in the report and is not null.
    [[nodiscard]] bool isKnown() const { return m_held != nullptr; }
    /// What is written, or what an object calls itself.
    [[nodiscard]] QString text() const;
    /// "true" and "false" are never translated.
    [[nodiscard]] std::optional<bool> truth() const;
    /// A member is there, if only with null. Names are compared without case.
    [[nodiscard]] bool has(QLatin1StringView name) const;
    [[nodiscard]] ReportValue operator[](QLatin1StringView name) const;
    [[nodiscard]] bool hasMembers() const;
    /// Of a list. PowerShell writes a list of one as its only item.
    [[nodiscard]] QList<ReportValue> items() const;
    /// Of a dictionary, or of the object that JSON made of it.
    [[nodiscard]] QList<std::pair<QString, ReportValue>> entries() const;
    /// A list, a dictionary or an object that was read to its end.
    [[nodiscard]] bool isWhole() const;
    /// Of the objects in each other.
    [[nodiscard]] int depth() const;

private:
    std::shared_ptr<const Held> m_held;
};

/// What was kept of one report, while it is read: gives out values by their paths and takes remarks.
class HealthCheckerReport {
public:
    /// Reads a file in constant memory. Of one that was cut off, what stands before the cut counts, and a
    /// remark names the
    /// place. `goOn` is told how many bytes were read, and stops the reading where it says false.
    [[nodiscard]] static Result<HealthCheckerReport> read(QIODevice &file, const QString &name,
        const CertificateReader &certificates, const std::function<bool(qint64)> &goOn = {});

    [[nodiscard]] const ServerName &server() const { return m_server; }
    [[nodiscard]] const QDateTime &made() const { return m_made; }
    [[nodiscard]] const CertificateReader &certificates() const { return m_certificates; }

    /// The value at a path below the server; the observations that follow belong to it.
    [[nodiscard]] ReportValue at(QLatin1StringView path);
    /// Whether a list has all that there was. What is missing from a list proves nothing otherwise.
    [[nodiscard]] bool isWhole(const ReportValue &list) const;

    /// Completes what a reader found at the path that was asked last: server, source, time and excerpt.
    [[nodiscard]] QList<Recognition> completed(QList<Recognition> recognitions) const;
    void remark(const QString &text);
    [[nodiscard]] QStringList remarks() const { return m_remarks; }

private:
    QString m_name;
    CertificateReader m_certificates;
    ReportValue m_root;
    ServerName m_server;
    QDateTime m_made;
    QString m_path;
    QStringList m_remarks;
    bool m_complete = true;
};

/// Whether the beginning of a file, 64 kB, is that of a report, whichever of its members comes first.
[[nodiscard]] bool looksLikeHealthChecker(const QByteArray &beginning);

} // namespace wizard
