#pragma once

#include <QPushButton>

namespace ui {

/// The heading of a section, with an arrow that says whether it is open.
class FoldButton : public QPushButton {
    Q_OBJECT

public:
    explicit FoldButton(const QString &heading, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont headingFont() const;
    void describe();
};

} // namespace ui
