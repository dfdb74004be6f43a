#pragma once

#include "wizard/servername.h"

#include <memory>

namespace wizard {

enum class Check;

/// Where an observation comes from. Copies share.
class Place {
public:
    Place() = default;
    /// A line of a document, or 0 where the whole of it is meant.
    [[nodiscard]] static Place inDocument(const QString &name, qint64 line = 0);
    [[nodiscard]] static Place inEvent(const QString &document, int id, const QString &provider);
    [[nodiscard]] static Place ofCheck(Check check, const ServerName &server, quint16 port);
    /// Somebody answered a question.
    [[nodiscard]] static Place toldByPerson();
    [[nodiscard]] bool isPerson() const;
    /// Of what follows from several observations.
    [[nodiscard]] static Place together(const QList<Place> &places);
    /// Reads what text() wrote.
    [[nodiscard]] static Place parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return !m_held; }
    /// The form of packs and of JSON, never localised: "a.log, line 4", "check owa-health on EX01:443".
    [[nodiscard]] QString text() const;
    /// For people.
    [[nodiscard]] QString readable() const;

    friend bool operator==(const Place &one, const Place &other);
    friend size_t qHash(const Place &place, size_t seed);

private:
    struct Held;
    explicit Place(Held held);
    [[nodiscard]] QString written(QString (*in)(const char *)) const;

    std::shared_ptr<const Held> m_held;
};

[[nodiscard]] QStringList readable(const QList<Place> &places);

} // namespace wizard
