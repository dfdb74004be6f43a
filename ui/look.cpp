#include "ui/look.h"

#include "ui/presentation/icons.h"
#include "ui/quietstyle.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QWidget>

namespace ui {

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (const qreal size = QApplication::font().pointSizeF(); size > 0)
        font.setPointSizeF(size);
    return font;
}

Look::Look(QApplication &application, Scheme scheme)
    : QObject(&application)
    , m_application(application)
    , m_style(new QuietStyle)
    , m_scheme(scheme)
{
    QApplication::setStyle(m_style);
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
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (key && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
        showAccessKeys(event->type() == QEvent::KeyPress);
    if (event->type() == QEvent::ApplicationDeactivate)
        showAccessKeys(false);
    return QObject::eventFilter(watched, event);
}

void Look::showAccessKeys(bool shown)
{
    m_style->setAccessKeysShown(shown);
    for (QWidget *widget : QApplication::allWidgets())
        widget->update();
}

void Look::apply()
{
    m_applying = true;
    QApplication::setPalette(QPalette()); // back to what the system says
    QApplication::setPalette(paletteFor(m_scheme, QApplication::palette()));
    m_applying = false;
}

} // namespace ui
