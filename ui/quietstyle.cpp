#include "ui/quietstyle.h"

#include "ui/colours.h"

#include <QAbstractSpinBox>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr qreal corner = 4.0;

void roundedFrame(
    QPainter &painter, const QRect &rect, const QColor &edge, const QBrush &fill, qreal width = 1.0)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, width));
    painter.setBrush(fill);
    const qreal half = width / 2.0;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

QColor faded(const QColor &colour, bool enabled)
{
    QColor result = colour;
    result.setAlphaF(enabled ? 1.0F : 0.45F);
    return result;
}

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void drawCheck(const QStyleOption &option, QPainter &painter, bool round)
{
    const Colours colours = coloursFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor edge = on || has(option, QStyle::State_MouseOver) ? colours.accent : colours.outline;
    painter.setPen(QPen(faded(edge, enabled), 1.4));
    painter.setBrush(on ? faded(colours.accent, enabled) : QBrush(colours.page));
    const qreal radius = round ? box.width() / 2.0 : 3.0;
    painter.drawRoundedRect(box, radius, radius);
    if (on && round) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.onAccent);
        painter.drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2);
    } else if (on) {
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter.setPen(
            QPen(colours.onAccent, box.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.71), at(0.77, 0.31)}));
    }
    painter.restore();
}

void drawProgress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Colours colours = coloursFor(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QRectF bar(option.rect);
    const qreal radius = bar.height() / 2.0;
    painter.setBrush(colours.line);
    painter.drawRoundedRect(bar, radius, radius);
    const int range = std::max(1, option.maximum - option.minimum);
    bar.setWidth(bar.width() * (option.progress - option.minimum) / range);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QRect &slider)
{
    const Colours colours = coloursFor(option.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    painter.setBrush(active ? colours.muted : colours.outline);
    const QRectF grip = QRectF(slider).adjusted(3, 3, -3, -3);
    const qreal radius = std::min(grip.width(), grip.height()) / 2.0;
    painter.drawRoundedRect(grip, radius, radius);
    painter.restore();
}

} // namespace

QuietStyle::QuietStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void QuietStyle::drawButton(const QStyleOption &option, QPainter &painter) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button && button->features.testFlag(QStyleOptionButton::Flat))
        return;
    const Colours colours = coloursFor(option.palette);
    const bool enabled = has(option, State_Enabled);
    const bool primary = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    QColor fill = primary ? colours.accent : colours.page;
    if (has(option, State_Sunken))
        fill = primary ? fill.darker(112) : colours.selected;
    else if (has(option, State_MouseOver) && enabled)
        fill = primary ? fill.lighter(108) : colours.card;
    roundedFrame(
        painter, option.rect, faded(primary ? fill : colours.outline, enabled), faded(fill, enabled));
}

void QuietStyle::drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto &button = static_cast<const QStyleOptionButton &>(option);
    const Colours colours = coloursFor(option.palette);
    QStyleOptionButton label(button);
    QColor text = colours.text;
    if (button.features.testFlag(QStyleOptionButton::Flat))
        text = colours.accent;
    else if (button.features.testFlag(QStyleOptionButton::DefaultButton))
        text = colours.onAccent;
    label.palette.setColor(QPalette::ButtonText, faded(text, has(option, State_Enabled)));
    QProxyStyle::drawControl(CE_PushButtonLabel, &label, &painter, widget);
}

void QuietStyle::drawTab(const QStyleOption &option, QPainter &painter) const
{
    const Colours colours = coloursFor(option.palette);
    const QRect &rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    if (has(option, State_Selected))
        painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), colours.accent);
    else if (has(option, State_MouseOver))
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colours.outline);
}

void QuietStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Colours colours = coloursFor(option->palette);
    const QColor edge = has(*option, State_HasFocus) ? colours.accent : colours.outline;
    if (element == PE_PanelButtonCommand)
        return drawButton(*option, *painter);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton)
        return drawCheck(*option, *painter, element == PE_IndicatorRadioButton);
    if (element == PE_FrameFocusRect)
        return roundedFrame(*painter, option->rect, colours.accent, Qt::NoBrush, 2.0);
    const bool framedBySpinBox = widget && qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
    if ((element == PE_PanelLineEdit || element == PE_FrameLineEdit) && framedBySpinBox)
        return;
    if (element == PE_PanelLineEdit || element == PE_FrameLineEdit)
        return roundedFrame(
            *painter, option->rect, edge, colours.page, has(*option, State_HasFocus) ? 2.0 : 1.0);
    if (element == PE_Frame)
        return roundedFrame(*painter, option->rect,
            has(*option, State_HasFocus) ? colours.accent : colours.line, Qt::NoBrush,
            has(*option, State_HasFocus) ? 2.0 : 1.0);
    if (element == PE_PanelScrollAreaCorner)
        return painter->fillRect(option->rect, colours.page);
    if (element == PE_FrameTabBarBase || element == PE_FrameTabWidget)
        return;
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuietStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (element == CE_PushButtonLabel)
        return drawButtonLabel(*option, *painter, widget);
    if (element == CE_TabBarTabShape)
        return drawTab(*option, *painter);
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) // of a table, a part of the page
        return painter->fillRect(option->rect, coloursFor(option->palette).page);
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarLabel)
        return;
    if (element == CE_ProgressBarContents)
        return drawProgress(static_cast<const QStyleOptionProgressBar &>(*option), *painter);
    if (element == CE_ShapedFrame && widget && widget->inherits("QAbstractScrollArea")) {
        if (static_cast<const QStyleOptionFrame &>(*option).frameShape != QFrame::NoFrame)
            drawPrimitive(PE_Frame, option, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void QuietStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        painter->fillRect(option->rect, coloursFor(option->palette).page);
        return drawScrollBar(static_cast<const QStyleOptionSlider &>(*option), *painter,
            subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    static const QHash<PixelMetric, int> fixed{{PM_CheckBoxLabelSpacing, 10},
        {PM_RadioButtonLabelSpacing, 10}, {PM_ScrollBarExtent, 14}, {PM_TabBarTabHSpace, 24},
        {PM_TabBarTabVSpace, 14}, {PM_TabBarTabShiftVertical, 0}, {PM_TabBarBaseOverlap, 0},
        {PM_ButtonShiftHorizontal, 0}, {PM_ButtonShiftVertical, 0}};
    if (const auto known = fixed.constFind(metric); known != fixed.cend())
        return *known;
    const bool indicator = metric == PM_IndicatorWidth || metric == PM_IndicatorHeight
        || metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight;
    if (indicator)
        return std::max(16, widget ? widget->fontMetrics().height() : 0);
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int QuietStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returned) const
{
    if (hint == SH_UnderlineShortcut)
        return m_accessKeysShown ? 1 : 0;
    // A selected row of a tree is marked as far as its text goes, not where it opens.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_ItemView_ShowDecorationSelected)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QSize QuietStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool link = button && button->features.testFlag(QStyleOptionButton::Flat);
        return {
            contents.width() + (link ? 4 : 36), std::max(contents.height() + (link ? 8 : 14), link ? 0 : 32)};
    }
    if (type == CT_LineEdit || type == CT_ComboBox)
        size.setHeight(std::max(size.height() + 4, 30));
    return size;
}

} // namespace ui
