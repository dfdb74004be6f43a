#include "ui/widgets/scrollpane.h"

#include <QScrollBar>

namespace ui {

ScrollPane::ScrollPane(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    // The page's own surface shows through.
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

QSize ScrollPane::minimumSizeHint() const
{
    const int bar = verticalScrollBar()->sizeHint().width();
    const int width = widget() ? widget()->minimumSizeHint().width() : 0;
    return {width + bar, 4 * fontMetrics().height()};
}

void ScrollPane::makeReadable(const QString &name)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
}

} // namespace ui
