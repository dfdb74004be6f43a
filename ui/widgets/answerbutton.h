#pragma once

#include <QPushButton>

namespace ui {

/// A small answer that stays pressed.
class AnswerButton : public QPushButton {
    Q_OBJECT

public:
    explicit AnswerButton(const QString &answer, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace ui
