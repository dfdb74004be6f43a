#pragma once

#include <QList>
#include <QWidget>

class QBoxLayout;

namespace ui {

/// Two panes beside each other, or one above the other where the text is too large for the width.
class Columns : public QWidget {
    Q_OBJECT

public:
    /// Pane shares are stretch factors; below `ems` text heights of width the panes stack.
    Columns(QWidget *left, int leftShare, QWidget *right, int rightShare, int ems, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_layout;
    int m_ems;
};

} // namespace ui
