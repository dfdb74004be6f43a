#pragma once

#include <QWidget>

class QBoxLayout;

namespace ui {

/// Two panes beside each other, or one above the other where the text is too large for the width.
class Columns : public QWidget {
    Q_OBJECT

public:
    /// How the panes divide the width.
    struct Shares {
        int left = 1;
        int right = 1;
    };
    Columns(QWidget *left, QWidget *right, Shares shares, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();

    QBoxLayout *m_layout;
};

} // namespace ui
