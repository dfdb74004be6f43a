#pragma once

#include "ui/presentation/mark.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class Label;

/// One statement: shape, sentence, and where it comes from; with a command to copy where one helps.
class EvidenceRow : public QWidget {
    Q_OBJECT

public:
    EvidenceRow(const Mark &mark, const QString &text, const QString &detail, QWidget *parent = nullptr);

    /// Adds a button that puts the command on the clipboard.
    void offerCommand(const QString &command);
    void setExcerpt(const QString &excerpt) { setToolTip(excerpt.toHtmlEscaped()); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    Mark m_mark;
    QString m_said;
    QLabel *m_icon;
    Label *m_text;
    Label *m_detail;
};

} // namespace ui
