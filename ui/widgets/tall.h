#pragma once

#include <QSize>
#include <QWidget>

namespace ui {

/// A view that asks for a number of text lines and takes what room there is beyond. Where the page has less,
/// the page scrolls instead of squeezing the view.
template <typename View>
class Tall : public View {
public:
    explicit Tall(int lines, QWidget *parent = nullptr)
        : View(parent)
        , m_lines(lines)
    {
    }

    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int line = this->fontMetrics().lineSpacing();
        return {8 * line, m_lines * line + 2 * this->frameWidth()};
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {View::sizeHint().width(), minimumSizeHint().height()};
    }

private:
    int m_lines;
};

} // namespace ui
