#pragma once

#include "wizard/evidence/reading/importer.h"

#include <QObject>

namespace wizard {

/// Reads a file, or all files of a folder, while the caller goes on. Destruction cancels.
/// Guarantee to users: one of `finished` and `failed` is emitted at most once and never after destruction;
/// all signals may be emitted inside start().
class FileReading : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual void start() = 0;
    /// Ends soon, with what was found until then.
    virtual void stop() = 0;

Q_SIGNALS:
    void progressed(const wizard::Progress &progress);
    void finished(const wizard::Import &import);
    void failed(const wizard::Error &error);
};

} // namespace wizard
