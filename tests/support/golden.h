#pragma once

#include "tests/support/paths.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

namespace support {

/// Compares with a file of the source tree; EXMEDIC_UPDATE_GOLDEN=1 writes it instead, for review in the
/// diff.
inline bool matchesGolden(const QByteArray &actual, const QString &relative)
{
    const QString path = sourceFile(relative);
    if (qEnvironmentVariableIntValue("EXMEDIC_UPDATE_GOLDEN") == 1) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(actual) == actual.size();
    }
    const QByteArray expected = readAll(path);
    if (actual == expected)
        return true;
    const QList<QByteArray> left = actual.split('\n');
    const QList<QByteArray> right = expected.split('\n');
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i) {
        if (left.value(i) != right.value(i)) {
            qWarning("%s line %lld: \"%s\" instead of \"%s\"", qPrintable(relative), qlonglong(i + 1),
                left.value(i).constData(), right.value(i).constData());
            break;
        }
    }
    return false;
}

} // namespace support
