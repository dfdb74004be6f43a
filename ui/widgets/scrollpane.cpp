#include "ui/widgets/scrollpane.h"

#include <QScrollBar>

namespace ui {
namespace {

/// Fewer lines are not worth a scroll bar of their own; the page scrolls then.
constexpr int leastLines = 10;

} // namespace

ScrollPane::ScrollPane(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    setContent(content);
}

void ScrollPane::setContent(QWidget *content)
{
    setWidget(content);
    content->setAutoFillBackground(false); // the page's own surface shows through
    updateGeometry();
}

QSize ScrollPane::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    const int width = widget() ? widget()->minimumSizeHint().width() : 0;
    return {width + bar, leastLines * fontMetrics().height()};
}

QSize ScrollPane::sizeHint() const
{
    return {QScrollArea::sizeHint().width(), minimumSizeHint().height()};
}

void ScrollPane::makeReadable(const QString &name)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
}

void bringIntoView(QWidget &widget)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(&widget);
    }
}

void bringIntoView(QWidget &widget, const QRect &part)
{
    for (QWidget *above = widget.parentWidget(); above; above = above->parentWidget()) {
        auto *area = qobject_cast<QScrollArea *>(above);
        if (!area || !area->widget())
            continue;
        const QPoint middle = widget.mapTo(area->widget(), part.center());
        area->ensureVisible(middle.x(), middle.y(), part.width() / 2, part.height());
    }
}

} // namespace ui
