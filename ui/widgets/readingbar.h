#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace wizard {
class HandingOver;
}

namespace ui {

class Label;

/// How far the reading of a file has come, and a button that stops it. Hidden while nothing is read.
class ReadingBar : public QWidget {
    Q_OBJECT

public:
    /// `files` must outlive it.
    explicit ReadingBar(wizard::HandingOver &files, QWidget *parent = nullptr);

private:
    void show();

    wizard::HandingOver &m_files;
    Label *m_text;
    QProgressBar *m_bar;
    QPushButton *m_stop;
};

} // namespace ui
