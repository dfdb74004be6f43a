#pragma once

#include <QHeaderView>

namespace ui {

/// The names of the checks above their columns, in two lines where they need them.
class CheckHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit CheckHeader(QWidget *parent = nullptr);

    /// Of a column whose words are whole in it.
    [[nodiscard]] int neededWidth() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;

private:
    [[nodiscard]] QString nameOf(int column) const;
};

} // namespace ui
