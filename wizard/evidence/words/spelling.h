#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace wizard {

/// Words that may be misspelt: one slip from six letters on, two from ten. A slip is a letter too many, too
/// few, another one, or two that changed places; the first letter is right.
class Spelling {
public:
    /// `most` slips at the most: two cost five times the room and the time to build.
    explicit Spelling(int most)
        : m_most(most)
    {
    }
    void add(const QString &word, int id);
    /// Ids of the words next to this one, none where it is too short or too long; counts its look-ups.
    [[nodiscard]] QList<int> nearTo(const QString &word, qsizetype &steps) const;

private:
    struct Known {
        QString word;
        int id;
    };

    [[nodiscard]] int slipsIn(qsizetype length) const;

    int m_most;
    QList<Known> m_known;
    QHash<QString, QList<qsizetype>> m_shortened; ///< words that become equal when letters are left out
};

} // namespace wizard
