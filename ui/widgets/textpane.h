#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace ui {

class CopyButton;

/// A text to hand on: read only, with a button that copies it.
class TextPane : public QWidget {
    Q_OBJECT

public:
    explicit TextPane(const QString &name, QWidget *parent = nullptr);
    void setText(const QString &text);

protected:
    bool event(QEvent *event) override;

private:
    QPlainTextEdit *m_view;
    CopyButton *m_copy;
};

} // namespace ui
