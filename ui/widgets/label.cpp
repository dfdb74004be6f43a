#include "ui/widgets/label.h"

#include <QApplication>
#include <QEvent>

namespace ui {
namespace {

qreal scaleOf(Label::Role role)
{
    switch (role) {
    case Label::Role::Instruction:
        return 1.6;
    case Label::Role::Small:
        return 0.92;
    case Label::Role::Section:
    case Label::Role::Strong:
    case Label::Role::Body:
    case Label::Role::Muted:
        return 1.0;
    }
    return 1.0;
}

} // namespace

Label::Label(Role role, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText); // evidence is shown here, and it may hold markup
    setWordWrap(true);
    if (role == Role::Muted || role == Role::Small)
        setForegroundRole(QPalette::PlaceholderText);
    else
        setForegroundRole(QPalette::Text);
    applyRole();
}

void Label::makeReadable()
{
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFocusPolicy(Qt::StrongFocus);
}

bool Label::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        applyRole();
    return QLabel::event(event);
}

void Label::applyRole()
{
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * scaleOf(m_role));
    else
        font.setPixelSize(qRound(font.pixelSize() * scaleOf(m_role)));
    const bool heavy = m_role == Role::Instruction || m_role == Role::Section || m_role == Role::Strong;
    font.setWeight(heavy ? QFont::DemiBold : QFont::Normal);
    setFont(font);
}

} // namespace ui
