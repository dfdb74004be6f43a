#pragma once

#include "remedycases.h"

#include <random>

namespace powershell {

/// Repeatable on every platform: the distributions of the library are not.
class Dice {
public:
    explicit Dice(quint32 seed)
        : m_engine(seed)
    {
    }

    [[nodiscard]] int below(int count) { return int(m_engine() % quint32(count)); }
    [[nodiscard]] bool chance(int percent) { return below(100) < percent; }
    template <typename List>
    [[nodiscard]] auto pick(const List &list)
    {
        return list.at(below(int(list.size())));
    }

private:
    std::mt19937 m_engine;
};

/// A repair in an organisation with a fault and whatever else was drawn. One seed always gives the same one.
struct RandomCase {
    quint32 seed = 0;
    RemedyCase base;
    QJsonObject state;
    QMap<QString, QString> choices;
    bool unattended = false;
    QJsonObject parameters; ///< names of the server as people type them
    QList<Rule> rules;
    QStringList answers; ///< to the script's own questions, one of them may be No
    QJsonArray undoFaults;
    bool undo = true; ///< the repair is undone before it is made again
    int minutes = 0; ///< that pass before the last run
    QStringList drawn; ///< what makes this case nasty

    [[nodiscard]] QString name() const;
};

[[nodiscard]] RandomCase drawCase(quint32 seed);

/// Something that goes on in real organisations and lies in the way of a repair.
struct Nastiness {
    const char *name;
    QStringList remedies; ///< starts of their names; empty: all
    QJsonObject (*patch)(Dice &dice, const QJsonObject &state);
};

[[nodiscard]] QList<Nastiness> nastinesses();

/// What answers late, never, or from another place than before.
[[nodiscard]] QList<Nastiness> delays();

/// Faults of other causes, on this server or another one.
[[nodiscard]] QList<Nastiness> otherFaults();

} // namespace powershell
