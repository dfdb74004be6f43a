#pragma once

#include "wizard/investigation/case.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class Label;

/// Asks for the password of the first file that one protects; hidden where none does. What was typed is
/// handed on once and kept nowhere here.
class FilePassword : public QWidget {
    Q_OBJECT

public:
    explicit FilePassword(QWidget *parent = nullptr);

    void show(const QList<wizard::Case::File> &files);

Q_SIGNALS:
    void given(const QString &path, const QString &password);

private:
    void hand();

    Label *m_title;
    QLineEdit *m_line;
    QPushButton *m_open;
    QString m_path; ///< that the person handed over; the file may lie in it
};

} // namespace ui
