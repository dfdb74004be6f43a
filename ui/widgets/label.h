#pragma once

#include <QLabel>

namespace ui {

/// Text in one of the window's sizes, relative to the platform's font, wrapping by itself.
class Label : public QLabel {
    Q_OBJECT

public:
    enum class Role {
        Instruction, ///< what to do on this page
        Section, ///< heading inside a page
        Strong,
        Body,
        Muted,
        Small, ///< muted, a little smaller
    };

    explicit Label(Role role, const QString &text = {}, QWidget *parent = nullptr);

    /// Reachable with the keyboard, so that a screen reader can read it and its text can be copied.
    void makeReadable();

protected:
    bool event(QEvent *event) override;

private:
    void applyRole();

    Role m_role;
};

} // namespace ui
