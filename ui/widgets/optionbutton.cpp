#include "ui/widgets/optionbutton.h"

#include "ui/colours.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace ui {
namespace {

constexpr int edge = 4;
constexpr int indicatorGap = 10;
constexpr int plainFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
constexpr int wrapFlags = plainFlags | Qt::TextShowMnemonic;

} // namespace

template <typename Button>
OptionButton<Button>::OptionButton(const QString &text, const QString &explanation, QWidget *parent)
    : Button(text, parent)
    , m_explanation(explanation)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    this->setSizePolicy(policy);
    this->setAccessibleDescription(explanation);
}

template <typename Button>
int OptionButton<Button>::textLeft() const
{
    return edge + this->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this) + indicatorGap;
}

template <typename Button>
QRect OptionButton<Button>::textRect(int width) const
{
    const QRect space(textLeft(), edge, std::max(1, width - textLeft() - edge), 100000);
    return this->fontMetrics().boundingRect(space, wrapFlags, this->text());
}

template <typename Button>
QRect OptionButton<Button>::explanationRect(int width) const
{
    const QRect text = textRect(width);
    if (m_explanation.isEmpty())
        return {text.left(), text.bottom(), 0, 0};
    const QRect space(textLeft(), text.bottom() + 3, std::max(1, width - textLeft() - edge), 100000);
    return this->fontMetrics().boundingRect(space, plainFlags, m_explanation);
}

template <typename Button>
QSize OptionButton<Button>::sizeHint() const
{
    const int em = this->fontMetrics().height();
    const QRect text =
        this->fontMetrics().boundingRect(QRect(0, 0, 40 * em, 100000), wrapFlags, this->text());
    const int width = textLeft() + std::max(text.width(), m_explanation.isEmpty() ? 0 : 16 * em) + edge + 2;
    return {width, heightForWidth(width)};
}

template <typename Button>
QSize OptionButton<Button>::minimumSizeHint() const
{
    const int em = this->fontMetrics().height();
    const int width = std::min(sizeHint().width(), textLeft() + 7 * em);
    return {width, 2 * edge + em};
}

template <typename Button>
int OptionButton<Button>::heightForWidth(int width) const
{
    const int indicator = this->style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this);
    return std::max(explanationRect(width).bottom() + edge + 1, indicator + 2 * edge);
}

template <typename Button>
void OptionButton<Button>::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    this->initStyleOption(&option);
    const bool radio = std::is_same_v<Button, QRadioButton>;
    const int size = this->style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this);
    const int line = this->fontMetrics().height();
    option.rect = QRect(edge, edge + (line - size) / 2, size, size);
    this->style()->drawPrimitive(
        radio ? QStyle::PE_IndicatorRadioButton : QStyle::PE_IndicatorCheckBox, &option, &painter, this);

    const Colours colours = coloursFor(this->palette());
    painter.setPen(this->isEnabled() ? colours.text : colours.muted);
    const bool underline = this->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this);
    painter.drawText(
        textRect(this->width()), underline ? wrapFlags : plainFlags | Qt::TextHideMnemonic, this->text());
    painter.setPen(colours.muted);
    if (!m_explanation.isEmpty())
        painter.drawText(explanationRect(this->width()), plainFlags, m_explanation);
    if (this->hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        focus.rect = this->rect();
        this->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

template class OptionButton<QCheckBox>;
template class OptionButton<QRadioButton>;

} // namespace ui
