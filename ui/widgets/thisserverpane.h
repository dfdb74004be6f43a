#pragma once

#include <QWidget>

namespace ui {

/// Says which computer is asked when it is this one.
class ThisServerPane : public QWidget {
    Q_OBJECT

public:
    explicit ThisServerPane(const QString &host, QWidget *parent = nullptr);
};

} // namespace ui
