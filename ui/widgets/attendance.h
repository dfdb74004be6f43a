#pragma once

#include <QWidget>

class QAbstractButton;

namespace ui {

/// Whether somebody sits in front of the script and answers what it asks.
class Attendance : public QWidget {
    Q_OBJECT

public:
    explicit Attendance(QWidget *parent = nullptr);

    [[nodiscard]] bool isUnattended() const;
    /// Shows the decision without announcing it as a change.
    void setUnattended(bool unattended);
    [[nodiscard]] QWidget *input() const;

Q_SIGNALS:
    void changed();

private:
    QAbstractButton *m_attended;
    QAbstractButton *m_unattended;
};

} // namespace ui
