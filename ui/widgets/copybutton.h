#pragma once

#include <QPushButton>
#include <QTimer>

namespace ui {

/// Puts its content on the clipboard and says so for a moment.
class CopyButton : public QPushButton {
    Q_OBJECT

public:
    explicit CopyButton(const QString &text, QWidget *parent = nullptr);

    void setContent(const QString &content) { m_content = content; }
    [[nodiscard]] QString content() const { return m_content; }
    void setLabel(const QString &label);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void copied();

private:
    void copy();

    QString m_label;
    QString m_content;
    QTimer m_back;
};

} // namespace ui
