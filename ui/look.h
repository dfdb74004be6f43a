#pragma once

#include "ui/colours.h"

#include <QFont>
#include <QObject>

class QApplication;

namespace ui {

class QuietStyle;

/// The platform's fixed-width font in the size of its text font.
[[nodiscard]] QFont fixedFont();

/// Style, palette and icon of the program. Keeps the palette complete when the system's colours change.
class Look : public QObject {
    Q_OBJECT

public:
    Look(QApplication &application, Scheme scheme);
    void setScheme(Scheme scheme);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    void showAccessKeys(bool shown);

    QApplication &m_application;
    QuietStyle *m_style; ///< owned by the application
    Scheme m_scheme;
    bool m_applying = false;
};

} // namespace ui
