#pragma once

#include <QAbstractButton>

class QTextDocument;

namespace ui {

/// A step of a script: what it does, what it asks and what to answer, how to undo it. The chosen one pairs
/// with its lines in the script.
class StepCard : public QAbstractButton {
    Q_OBJECT

public:
    struct Line {
        QString lead; ///< "Asks", "Answer", "Undo"; empty for what the step does
        QString key; ///< what to press
        QString text;
    };

    StepCard(int number, const QString &title, const QList<Line> &lines, QWidget *parent = nullptr);

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void write(QTextDocument &document) const;
    /// Draws, or only measures where there is no painter; gives the height.
    int lay(int width, QPainter *painter) const;
    [[nodiscard]] QFont bold() const;
    [[nodiscard]] QFont small() const;

    int m_number;
    QString m_title;
    QList<Line> m_lines;
};

} // namespace ui
