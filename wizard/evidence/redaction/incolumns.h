#pragma once

#include <QString>

namespace wizard {

/// A text while names in it are replaced. Tables keep their columns: readers cut their lines by the headings.
class InColumns {
public:
    /// `text` must outlive it.
    explicit InColumns(const QString &text)
        : m_old(text)
    {
    }
    /// Replaces what stands from `start` to `end`; places only grow.
    void put(qsizetype start, qsizetype end, const QString &alias);
    /// The rest too.
    [[nodiscard]] QString text();

private:
    void copyTo(qsizetype end);
    void meetLine(qsizetype start);

    const QString &m_old;
    QString m_new;
    qsizetype m_from = 0;
    bool m_table = false;
    qsizetype m_longer = 0; ///< than it was, in this line
};

} // namespace wizard
