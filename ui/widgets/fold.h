#pragma once

#include <QWidget>

class QVBoxLayout;

namespace ui {

class FoldButton;

/// A section that shows its heading until somebody opens it.
class Fold : public QWidget {
    Q_OBJECT

public:
    explicit Fold(const QString &heading, QWidget *parent = nullptr);

    void add(QWidget *row);

private:
    FoldButton *m_heading;
    QWidget *m_content;
    QVBoxLayout *m_rows;
};

} // namespace ui
