#pragma once

#include <QDir>
#include <QFile>
#include <QString>

namespace support {

/// A file of the source tree, for instance "resources/scripts/x.ps1".
inline QString sourceFile(const QString &relative)
{
    return QDir(QStringLiteral(EXMEDIC_SOURCE_DIR)).filePath(relative);
}

/// A file as people hand it over: objects of Export-Clixml, configuration files.
inline QString evidenceFile(const QString &name)
{
    return sourceFile(QStringLiteral("tests/evidence-data/") + name);
}

/// A file of the shared material beside the checkout; tests skip where it is absent.
inline QString sharedFile(const QString &relative)
{
    return QDir(QStringLiteral(EXMEDIC_SOURCE_DIR)).filePath(QStringLiteral("../shared/") + relative);
}

inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace support
