#pragma once

#include "ui/step.h"

#include <QPointer>
#include <QWidget>

class QMessageBox;
class QStackedWidget;

namespace wizard {
class Investigation;
}

namespace ui {

class BottomBar;
class Page;
class StepRail;

/// The window: the seven steps at the left, one page at a time, what it offers at the bottom. Every page
/// stays as it was left; the case itself is in the investigation, which must outlive the window.
class JourneyWindow : public QWidget {
    Q_OBJECT

public:
    explicit JourneyWindow(wizard::Investigation &investigation, QWidget *parent = nullptr);

    [[nodiscard]] Step step() const;
    /// Brings a step to the front, as Back, Next or a link does.
    void goTo(ui::Step step);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPage(Page *page);
    void connectBar();
    void back();
    void next();
    void showButtons();
    void announce(Page &page);
    void focusFirst(Page &page);
    enum class Saving { Whole, WithoutNames };
    void saveCase(Saving saving);
    void writeCase(const QString &path);
    void writeWithoutNames(const QString &path);
    void askBeforeClosing();
    void fitRail();
    [[nodiscard]] Page &page() const;

    wizard::Investigation &m_investigation;
    StepRail *m_rail;
    QStackedWidget *m_pages;
    BottomBar *m_bar;
    QPointer<QMessageBox> m_closeQuestion; ///< while it is open
    bool m_mayClose = false;
};

} // namespace ui
