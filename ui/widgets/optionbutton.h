#pragma once

#include <QCheckBox>
#include <QRadioButton>

namespace ui {

/// A check box or radio button whose text wraps and may carry an explanation below, so that nothing is cut at
/// large text sizes.
template <typename Button>
class OptionButton : public Button {
public:
    explicit OptionButton(const QString &text, const QString &explanation = {}, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &pos) const override { return this->rect().contains(pos); }

private:
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QRect textRect(int width) const;
    [[nodiscard]] QRect explanationRect(int width) const;

    QString m_explanation;
};

using CheckOption = OptionButton<QCheckBox>;
using RadioOption = OptionButton<QRadioButton>;

extern template class OptionButton<QCheckBox>;
extern template class OptionButton<QRadioButton>;

} // namespace ui
