#pragma once

#include "wizard/diagnosis/finding.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace ui {

/// The causes that are not ruled out; one may be taken up. What only a symptom speaks for stands under that
/// symptom. A few are shown, the others on request.
class CauseChooser : public QWidget {
    Q_OBJECT

public:
    CauseChooser(
        const wizard::Diagnosis &diagnosis, const wizard::Finding *chosen, QWidget *parent = nullptr);

    /// Gives the keyboard to the button of a cause, as after the list was built anew around it.
    void focus(const wizard::Cause &cause);

Q_SIGNALS:
    void chosen(const wizard::Cause *cause);

private:
    void addGroup(const QString &heading, const QList<const wizard::Finding *> &findings);
    QWidget *optionFor(const wizard::Finding &finding);

    const wizard::Finding *m_chosen;
    QVBoxLayout *m_layout;
    QButtonGroup *m_buttons;
    qsizetype m_mayShow; ///< how many more are shown at first
    QHash<const wizard::Cause *, QWidget *> m_options;
};

} // namespace ui
