#pragma once

#include "ui/colours.h"

#include <QWidget>

class QLabel;

namespace ui {

class Label;

/// One sentence beside what it is about: an error, a warning, or that something was done. Hidden while empty;
/// a screen reader is told when it changes.
class Notice : public QWidget {
    Q_OBJECT

public:
    explicit Notice(QWidget *parent = nullptr);

    void show(Tone tone, const QString &text);
    void clear();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QLabel *m_icon;
    Label *m_text;
    Tone m_tone = Tone::Plain;
};

} // namespace ui
