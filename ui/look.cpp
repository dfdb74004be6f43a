#include "ui/look.h"

#include "ui/presentation.h"
#include "ui/quietstyle.h"

#include <QApplication>
#include <QEvent>

namespace ui {

Look::Look(QApplication &application, Scheme scheme)
    : QObject(&application)
    , m_application(application)
    , m_scheme(scheme)
{
    QApplication::setStyle(new QuietStyle); // the application owns it
    QApplication::setWindowIcon(programIcon());
    m_application.installEventFilter(this);
    apply();
}

void Look::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    apply();
}

bool Look::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && !m_applying
        && m_scheme == Scheme::System)
        apply();
    return QObject::eventFilter(watched, event);
}

void Look::apply()
{
    m_applying = true;
    QApplication::setPalette(QPalette()); // back to what the system says
    QApplication::setPalette(paletteFor(m_scheme, QApplication::palette()));
    m_applying = false;
}

} // namespace ui
