#pragma once

#include "wizard/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace wizard {

/// Reads the fields of one JSON object and keeps the first thing that is wrong, with its place in the
/// document. Everything returned after an error is empty; the caller looks at `error` once, at the end.
class FieldReader {
public:
    /// `error` is shared by all readers of one document and must outlive them.
    FieldReader(const QJsonValue &value, QString place, std::optional<Error> &error);

    [[nodiscard]] bool has(QLatin1StringView key);
    [[nodiscard]] bool isNull(QLatin1StringView key);
    [[nodiscard]] QJsonValue value(QLatin1StringView key);
    [[nodiscard]] QString text(QLatin1StringView key);
    [[nodiscard]] QString text(QLatin1StringView key, const QString &fallback);
    [[nodiscard]] int number(QLatin1StringView key, int least, int most, int fallback);
    [[nodiscard]] QJsonArray list(QLatin1StringView key);
    [[nodiscard]] QStringList texts(QLatin1StringView key);
    /// Index of the text under `key` in `names`; 0 where the key is absent.
    [[nodiscard]] int choice(QLatin1StringView key, const QStringList &names);
    [[nodiscard]] QString placeOf(QLatin1StringView key) const;

    /// Complains about keys that nobody asked for.
    void refuseOthers();
    void complain(const QString &place, const QString &message);

private:
    QJsonObject m_object;
    QString m_place;
    QStringList m_known;
    std::optional<Error> &m_error;
};

} // namespace wizard
