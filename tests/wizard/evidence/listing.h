#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace support {

using namespace Qt::StringLiterals;

/// Rows of a table as PowerShell prints it, and the same as a list of the collector.
struct Listing {
    QStringList columns;
    QList<QStringList> rows;

    [[nodiscard]] QString table() const
    {
        QString text;
        for (const QStringList &row : QList{columns, QStringList(columns.size(), u"----"_s)} + rows) {
            for (const QString &cell : row)
                text += cell.leftJustified(30);
            text += u'\n';
        }
        return text;
    }
    [[nodiscard]] QJsonObject list(const QString &key, const QStringList &keys) const
    {
        QJsonArray array;
        for (const QStringList &row : rows) {
            QJsonObject one;
            for (qsizetype i = 0; i < keys.size(); ++i)
                one[keys.at(i)] = row.at(i);
            array.append(one);
        }
        return {{key, array}};
    }
};

} // namespace support
