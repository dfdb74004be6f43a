#pragma once

#include <QWidget>

namespace ui {

/// The address of a page: text to select, and a button that opens it in the browser. Nothing is fetched
/// before that.
class SourceRow : public QWidget {
    Q_OBJECT

public:
    explicit SourceRow(const QString &address, QWidget *parent = nullptr);
};

} // namespace ui
