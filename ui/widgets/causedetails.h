#pragma once

#include "wizard/diagnosis/finding.h"

#include <QWidget>

class QVBoxLayout;

namespace wizard {
class Investigation;
}

namespace ui {

class CauseChooser;
class NextCheckList;

/// All below the verdict, as the investigation stands: before and now, what holds at once, reasons, what the
/// cause is confused with, what else it could be, what was ruled out.
class CauseDetails : public QWidget {
    Q_OBJECT

public:
    explicit CauseDetails(wizard::Investigation &investigation, QWidget *parent = nullptr);

    /// Gives the keyboard to a cause among those to choose from.
    void focus(const wizard::Cause &cause);
    [[nodiscard]] NextCheckList &nextChecks() const { return *m_next; }

Q_SIGNALS:
    void causeChosen(const wizard::Cause *cause);

private:
    void addPlaces(const wizard::Finding &finding);
    void addOrder(const wizard::Diagnosis &diagnosis);
    void addContradictions(const wizard::Evidence &evidence);
    void addUnlisted(const wizard::Evidence &evidence);
    void addTell(const QString &text);
    void addChooser(const wizard::Diagnosis &diagnosis, const wizard::Finding *chosen);

    QVBoxLayout *m_layout;
    NextCheckList *m_next = nullptr;
    CauseChooser *m_chooser = nullptr; ///< where there is something to choose
};

} // namespace ui
