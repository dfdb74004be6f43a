#pragma once

#include "ui/step.h"

#include <QWidget>

namespace ui {

/// The seven steps at the left: a tick for those behind, weight and a bar for the current one. Without room
/// for the names the numbers remain. Tells a screen reader where the journey stands.
class StepRail : public QWidget {
    Q_OBJECT

public:
    explicit StepRail(QWidget *parent = nullptr);

    void setCurrent(Step step);
    void setCompact(bool compact);
    [[nodiscard]] int fullWidth() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A finished step was clicked: the same as Back, several times.
    void stepChosen(ui::Step step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int top() const;
    [[nodiscard]] int circle() const;
    [[nodiscard]] QRect row(Step step) const;
    void paintRow(QPainter &painter, Step step) const;
    void paintCircle(QPainter &painter, Step step, const QRectF &box) const;
    void paintPromise(QPainter &painter) const;
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] int doneStepAt(const QPoint &pos) const;

    Step m_current = Step::Symptoms;
    bool m_compact = false;
};

} // namespace ui
