#pragma once

#include "wizard/evidence/observation.h"
#include "wizard/knowledge/symptom.h"

#include <QLatin1StringView>
#include <QList>

#include <concepts>

namespace wizard {

/// One thing found in a document: who recognised it, where, and what follows from it.
struct Recognition {
    QLatin1StringView reader; ///< id
    QString what; ///< short, untranslated: "Event 1003", "WSMan -2144108477"
    int line = 0; ///< first line in the original document, from 1; 0 where the form has no lines
    QList<Observation> observations;
    QList<Symptom> symptoms; ///< hints from a user's own words
    bool takenBack = false; ///< somebody said that it was not meant so; it counts no more
};

/// Things of one kind as one document shows them. Only a whole list proves that something is not there.
template <typename Thing>
struct Seen {
    QList<Thing> items;
    bool whole = false;
    int line = 0; ///< where the list stands
};

/// An observation without subject; the form adds source, time and excerpt.
[[nodiscard]] Observation seen(Fact fact, const Value &value = {}, Truth truth = Truth::Yes);
/// A text is read by what the fact holds.
template <std::convertible_to<QString> Text>
[[nodiscard]] Observation seen(Fact fact, const Text &text, Truth truth = Truth::Yes)
{
    return seen(fact, Value::parse(fact, text), truth);
}

/// A recognition; the list of readers adds the reader.
[[nodiscard]] Recognition found(const QString &what, int line, const QList<Observation> &observations);

/// What was found in a file of one server, with server, source, time and excerpt.
[[nodiscard]] QList<Recognition> completed(
    QList<Recognition> recognitions, const ServerName &server, const Place &source, const QDateTime &time);

} // namespace wizard
