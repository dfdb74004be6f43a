#pragma once

#include "wizard/evidence/forms/timewindow.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;

namespace ui {

/// The part of logs that counts, in UTC as logs are written; off, everything does.
class LogWindow : public QWidget {
    Q_OBJECT

public:
    /// Proposes the day before `now`.
    explicit LogWindow(const QDateTime &now, QWidget *parent = nullptr);

    [[nodiscard]] wizard::TimeWindow window() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QDateTimeEdit *edit(const QDateTime &at, const QString &name, const char *objectName);

    QCheckBox *m_on;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
};

} // namespace ui
