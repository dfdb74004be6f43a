#pragma once

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>

// What of a window's text is whole on the screen.

namespace support {

inline QString described(const QWidget &widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1StringView(widget.metaObject()->className()), widget.objectName());
}

inline QList<QWidget *> shown(const QWidget &window)
{
    QList<QWidget *> widgets;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible())
            widgets << widget;
    }
    return widgets;
}

/// Where a widget that shows text lies outside of what is above it, up to the window or what scrolls.
inline QString stickingOut(const QWidget &widget, const QWidget &window)
{
    for (const QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        const QRect place(widget.mapTo(above, QPoint()), widget.size());
        if (place.left() < 0 || place.right() >= above->width())
            return QStringLiteral("%1 sticks out of %2").arg(described(widget), described(*above));
        if (above == &window || qobject_cast<const QScrollArea *>(above->parentWidget()))
            break;
    }
    return {};
}

inline QString cut(const QWidget &widget, const QWidget &window)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text = label ? label->text() : button ? button->text() : QString();
    if (text.isEmpty())
        return {};
    const QSize least = widget.minimumSizeHint();
    const bool wraps = widget.hasHeightForWidth();
    const int needed = wraps ? widget.heightForWidth(widget.width()) : least.height();
    if (widget.height() < needed || (!wraps && widget.width() < least.width()))
        return QStringLiteral("%1 is cut: %2").arg(described(widget), text);
    return stickingOut(widget, window);
}

/// The first text of a window that is not whole; empty where all are.
inline QString firstCut(const QWidget &window)
{
    for (const QWidget *widget : shown(window)) {
        if (const QString found = cut(*widget, window); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace support
