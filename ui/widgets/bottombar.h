#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace ui {

class Notice;

/// What a page offers at the bottom. An empty text hides its button.
struct PageButtons {
    QString next;
    bool nextIsPrimary = true;
    QString extra; ///< between Back and Next
    bool extraIsPrimary = false;
    bool back = true;
};

/// Save case, Back, the page's own command and Next, always in the same place.
class BottomBar : public QWidget {
    Q_OBJECT

public:
    explicit BottomBar(QWidget *parent = nullptr);

    void offer(const PageButtons &buttons);
    void tell(const QString &text, bool good);
    void forget();
    /// Takes the focus where a page has nothing to operate: never one that goes on.
    [[nodiscard]] QWidget *quietButton() const;

Q_SIGNALS:
    void saveCase();
    void backClicked();
    void extraClicked();
    void nextClicked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QPushButton *m_save;
    Notice *m_notice;
    QPushButton *m_back;
    QPushButton *m_extra;
    QPushButton *m_next;
    QBoxLayout *m_layout;
};

} // namespace ui
