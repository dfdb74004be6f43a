#include "wizard/evidence/redaction/incolumns.h"

#include <utility>

namespace wizard {

void InColumns::put(qsizetype start, qsizetype end, const QString &alias)
{
    copyTo(start);
    m_new += alias;
    m_longer += alias.size() - (end - start);
    m_from = end;
}

QString InColumns::text()
{
    copyTo(m_old.size());
    return m_new;
}

void InColumns::copyTo(qsizetype end)
{
    for (; m_from < end; ++m_from) {
        const QChar c = m_old.at(m_from);
        if (c == u'\n') {
            m_longer = 0;
            meetLine(m_from + 1);
        }
        const bool gap = m_table && c == u' ' && m_from + 1 < end && m_old.at(m_from + 1) == u' ';
        if (gap && m_longer < 0)
            m_new += QString(-std::exchange(m_longer, 0), u' ');
        if (gap && m_longer > 0)
            --m_longer;
        else
            m_new += c;
    }
}

/// "----  ----" begins a table, and an empty line ends it.
void InColumns::meetLine(qsizetype start)
{
    qsizetype end = start;
    while (end < m_old.size() && (m_old.at(end) == u'-' || m_old.at(end) == u' '))
        ++end;
    const bool ends = end == m_old.size() || m_old.at(end) == u'\n' || m_old.at(end) == u'\r';
    if (ends)
        m_table = end - start >= 4 && QStringView(m_old).sliced(start, end - start).contains(u'-');
}

} // namespace wizard
