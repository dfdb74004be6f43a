#include "ui/widgets/textpane.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/tall.h"

#include <QFontDatabase>
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
    m_view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
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

} // namespace ui
