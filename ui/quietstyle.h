#pragma once

#include <QProxyStyle>

namespace ui {

/// Flat, roomy controls over Fusion, in the palette's colours and with a focus ring that always shows.
/// A default button is filled with the accent, a flat one reads as a link.
class QuietStyle : public QProxyStyle {
    Q_OBJECT

public:
    QuietStyle();

    /// Access keys are underlined while Alt is held.
    void setAccessKeysShown(bool shown) { m_accessKeysShown = shown; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;

private:
    void drawButton(const QStyleOption &option, QPainter &painter) const;
    void drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawTab(const QStyleOption &option, QPainter &painter) const;

    bool m_accessKeysShown = false;
};

} // namespace ui
