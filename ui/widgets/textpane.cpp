#include "ui/widgets/textpane.h"

#include "ui/look.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/tall.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

TextPane::TextPane(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_view(new Tall<QPlainTextEdit>(8, this))
    , m_copy(new CopyButton(tr("Copy &text"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_copy, 0, Qt::AlignRight);
    m_view->setReadOnly(true);
    m_view->setFont(fixedFont());
    m_view->setTabChangesFocus(true);
    m_view->setAccessibleName(tr("%1, read only").arg(name));
    m_copy->setObjectName(u"copyText"_s);
    m_copy->setAccessibleDescription(name);
    setFocusProxy(m_view);
}

void TextPane::setText(const QString &text)
{
    m_view->setPlainText(text);
    m_copy->setContent(text);
}

bool TextPane::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        m_view->setFont(fixedFont());
    return QWidget::event(event);
}

} // namespace ui
