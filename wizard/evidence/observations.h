#pragma once

#include "wizard/evidence/observation.h"

#include <QList>

#include <iterator>

namespace wizard {

/// Some of the observations of a case, shared with it: those at two lists of places, one after the other.
/// Iterators are valid as long as the range.
class Observations {
public:
    class Iterator {
    public:
        using difference_type = std::ptrdiff_t;
        using value_type = Observation;

        Iterator() = default;
        Iterator(const Observations *range, qsizetype at)
            : m_range(range)
            , m_at(at)
        {
        }
        const Observation &operator*() const { return m_range->at(m_at); }
        const Observation *operator->() const { return &m_range->at(m_at); }
        Iterator &operator++()
        {
            ++m_at;
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++m_at;
            return before;
        }
        friend bool operator==(const Iterator &one, const Iterator &other) { return one.m_at == other.m_at; }

    private:
        const Observations *m_range = nullptr;
        qsizetype m_at = 0;
    };

    Observations() = default;
    explicit Observations(
        QList<Observation> all, QList<qsizetype> places = {}, QList<qsizetype> morePlaces = {})
        : m_all(std::move(all))
        , m_places(std::move(places))
        , m_morePlaces(std::move(morePlaces))
    {
    }

    [[nodiscard]] qsizetype size() const { return m_places.size() + m_morePlaces.size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] const Observation &at(qsizetype i) const { return m_all.at(placeOf(i)); }
    [[nodiscard]] const Observation &last() const { return at(size() - 1); }
    [[nodiscard]] Iterator begin() const { return {this, 0}; }
    [[nodiscard]] Iterator end() const { return {this, size()}; }

private:
    [[nodiscard]] qsizetype placeOf(qsizetype i) const
    {
        const qsizetype first = m_places.size();
        return i < first ? m_places.at(i) : m_morePlaces.at(i - first);
    }

    QList<Observation> m_all;
    QList<qsizetype> m_places;
    QList<qsizetype> m_morePlaces;
};

} // namespace wizard
