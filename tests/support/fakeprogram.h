#pragma once

#include <QFile>
#include <QString>
#include <QTemporaryDir>

namespace support {

/// A shell script that can be started in place of a real program; POSIX only.
inline QString fakeProgram(const QTemporaryDir &folder, const QString &name, const QByteArray &body)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("#!/bin/sh\n" + body + '\n');
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

} // namespace support
