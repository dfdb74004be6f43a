#pragma once

#include "wizard/diagnosis/finding.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class PasteBox;

/// One thing to find out next, with what it takes to answer it right there: Yes, No and Don't know for a
/// question; a command to copy with a box for its output; a file to open.
class NextCheckRow : public QWidget {
    Q_OBJECT

public:
    explicit NextCheckRow(const wizard::NextCheck &check, QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *firstButton() const { return m_first; }

Q_SIGNALS:
    void answered(wizard::Truth truth);
    void pasted(const QString &text);
    void fileWanted();

private:
    void addAnswers(QHBoxLayout &buttons);
    void addCommand(QHBoxLayout &buttons, const QString &command);
    void addPaste(QHBoxLayout &buttons);
    QPushButton *addButton(QHBoxLayout &buttons, const QString &text, const QString &suffix);

    wizard::NextCheck m_check;
    QString m_text;
    QVBoxLayout *m_layout;
    QPushButton *m_first = nullptr;
};

} // namespace ui
