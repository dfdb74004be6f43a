#pragma once

#include <QScrollArea>

namespace ui {

/// A frameless area that scrolls downwards where its content is taller than the page; never sideways.
class ScrollPane : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollPane(QWidget *content, QWidget *parent = nullptr);

    /// Replaces what is shown; the old content is deleted.
    void setContent(QWidget *content);
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;
    /// Content without anything to operate is reached by Tab and scrolled with the arrow keys.
    void makeReadable(const QString &name);
};

/// Scrolls whatever holds the widget until it can be seen.
void bringIntoView(QWidget &widget);
/// The same for a part of it, as it stands in the widget.
void bringIntoView(QWidget &widget, const QRect &part);

} // namespace ui
