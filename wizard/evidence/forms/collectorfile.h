#pragma once

#include "wizard/evidence/recognition.h"
#include "wizard/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>

#include <optional>

namespace wizard {

/// One file of the collector while it is read: gives out its parts and takes remarks. A part that failed, and
/// every value of a wrong type, leaves a remark and no observation.
class CollectorFile {
public:
    /// The outer form of the file; an error names file and line.
    [[nodiscard]] static Result<CollectorFile> open(const QByteArray &bytes, const QString &name);

    [[nodiscard]] const ServerName &server() const { return m_server; }

    /// Data of a part that succeeded; the observations that follow belong to it.
    [[nodiscard]] std::optional<QJsonObject> part(QLatin1StringView name);

    [[nodiscard]] QString text(const QJsonObject &object, QLatin1StringView key);
    [[nodiscard]] QList<QJsonObject> objects(const QJsonObject &object, QLatin1StringView key);
    /// Empty where the value is null or no list of texts: nobody looked.
    [[nodiscard]] std::optional<QStringList> texts(const QJsonObject &object, QLatin1StringView key);
    /// Whether `objects` gives the whole list. What is missing from a list proves nothing otherwise.
    [[nodiscard]] bool isWhole(const QJsonObject &object, QLatin1StringView key) const;
    /// Empty where the value is null or no number.
    [[nodiscard]] std::optional<double> number(const QJsonObject &object, QLatin1StringView key);
    /// Unknown where the value is null or no truth value.
    [[nodiscard]] Truth truth(const QJsonObject &object, QLatin1StringView key);

    /// Completes what a reader found in the part that was read last: server, source, time and excerpt.
    [[nodiscard]] QList<Recognition> completed(QList<Recognition> recognitions) const;
    void remark(const QString &text);

    /// Name of the file and of that part.
    [[nodiscard]] QString source() const;
    [[nodiscard]] QStringList remarks() const { return m_remarks; }

private:
    QString m_name;
    ServerName m_server;
    QString m_part;
    QDateTime m_made;
    QJsonObject m_parts;
    QStringList m_remarks;
};

} // namespace wizard
