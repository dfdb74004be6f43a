#pragma once

#include "wizard/evidence/forms/textdecoding.h"

#include <QStringList>

#include <optional>

namespace wizard {

/// A row of a file of separated values; `line` is where it begins.
struct TableRow {
    QStringList cells;
    int line = 0;
};

/// Rows of values between commas, semicolons or tabs; a value in quotes may hold all of them and line ends.
/// Read one by one, in constant memory.
class Table {
public:
    Table(QIODevice &device, QChar separator)
        : m_text(device)
        , m_separator(separator)
    {
    }
    /// Empty at the end of the file. Blank lines are passed over.
    [[nodiscard]] std::optional<TableRow> next();
    [[nodiscard]] qint64 bytes() const { return m_text.bytes(); }
    [[nodiscard]] bool isCut() const { return m_cut; } ///< the file ends within quotes

private:
    [[nodiscard]] std::optional<QChar> take();
    [[nodiscard]] QChar ahead();
    [[nodiscard]] TableRow readRow(QChar first);

    TextStream m_text;
    QChar m_separator;
    QString m_buffer;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_cut = false;
};

/// How a beginning separates its values, and the line of its names; empty where it is no such file.
/// PowerShell writes every name in quotes; the viewer of events writes five and a sixth value in each row.
struct TableHead {
    QChar separator;
    QStringList names;
    bool ofEventViewer = false;
};
[[nodiscard]] std::optional<TableHead> tableHeadOf(const QByteArray &bytes);

} // namespace wizard
