#pragma once

#include "ui/page.h"

#include <QTimer>

class QProgressBar;

namespace ui {

class CheckList;
class GridPane;

/// Step 3: the checks as they run; they can be stopped at any time and what was found is kept.
class ChecksPage : public Page {
    Q_OBJECT

public:
    explicit ChecksPage(wizard::Investigation &investigation, QWidget *parent = nullptr);

    void enter() override;
    /// While checks run, Next reads Stop.
    bool leave() override;
    void extra() override;
    [[nodiscard]] PageButtons buttons() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    void showRun();
    void refreshSoon();
    void refresh();
    void tellRunning();
    void tellDone();
    [[nodiscard]] bool needsRun() const;
    [[nodiscard]] bool isForSeveral() const;
    [[nodiscard]] QString whom() const;
    [[nodiscard]] QString doing() const;

    QTimer m_due; ///< until what changed is shown
    Label *m_doing;
    QProgressBar *m_progress;
    CheckList *m_list;
    GridPane *m_grid;
};

} // namespace ui
