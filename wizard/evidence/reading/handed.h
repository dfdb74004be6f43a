#pragma once

#include "wizard/evidence/certificate.h"
#include "wizard/evidence/forms/literalsearch.h"
#include "wizard/evidence/forms/timewindow.h"

#include <QIODevice>
#include <QString>

#include <functional>

namespace wizard {

/// How far the reading of a file has come.
struct Progress {
    QString file = {}; ///< the one inside a folder or an archive
    qint64 bytes = 0; ///< of it
    qint64 size = -1; ///< -1: not known
    qint64 found = 0; ///< rows that counted so far
};

/// How files are read: what the core is handed from outside, and when to stop.
struct Reading {
    CertificateReader certificates = {};
    LiteralSearchMaker search = {}; ///< empty: the core's own
    TimeWindow window = {};
    std::function<bool(const Progress &)> goOn = {}; ///< false: stop and keep what was found; empty: never
};

/// A file while it is read, once, from front to back.
struct HandedFile {
    QString name; ///< is shown as the source
    QIODevice &device; ///< open, at the file's beginning; may be sequential
    qint64 size = -1; ///< -1: not known
};

} // namespace wizard
