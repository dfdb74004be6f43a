#pragma once

#include <QList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace ui {

/// A headed list of rows that shows the first few and offers the others.
class FoldingList : public QWidget {
    Q_OBJECT

public:
    FoldingList(const QString &heading, int shown, QWidget *parent = nullptr);

    void add(QWidget *row);
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }

private:
    void unfold();

    QVBoxLayout *m_layout;
    QPushButton *m_more;
    QList<QWidget *> m_rows;
    int m_shown;
};

} // namespace ui
