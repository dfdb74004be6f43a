#pragma once

#include "wizard/investigation/case.h"

#include <QTreeWidget>

namespace ui {

/// What was read: each file with what it was taken for and how much of it counts; a folder or an archive is a
/// row that opens.
class FileTree : public QTreeWidget {
    Q_OBJECT

public:
    explicit FileTree(QWidget *parent = nullptr);

    void show(const QList<wizard::Case::File> &files);
    /// Of the file whose row, or a row in it, is the current one; empty without one.
    [[nodiscard]] QString currentPath() const;

    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace ui
