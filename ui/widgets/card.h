#pragma once

#include "ui/colours.h"

#include <QWidget>

namespace ui {

/// A raised surface with an edge in the colour of its tone.
class Card : public QWidget {
    Q_OBJECT

public:
    explicit Card(Tone tone, QWidget *parent = nullptr);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

} // namespace ui
