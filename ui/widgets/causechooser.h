#pragma once

#include "wizard/diagnosis/finding.h"

#include <QHash>
#include <QWidget>

namespace ui {

/// The causes that are not ruled out, with their verdicts; one may be taken up.
class CauseChooser : public QWidget {
    Q_OBJECT

public:
    CauseChooser(const QList<const wizard::Finding *> &findings, const wizard::Finding *chosen,
        QWidget *parent = nullptr);

    /// Gives the keyboard to the button of a cause, as after the list was built anew around it.
    void focus(const wizard::Cause &cause);

Q_SIGNALS:
    void chosen(const wizard::Cause *cause);

private:
    QHash<const wizard::Cause *, QWidget *> m_options;
};

} // namespace ui
