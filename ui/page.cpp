#include "ui/page.h"

#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scrollpane.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Page::Page(Step step, wizard::Investigation &investigation, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_investigation(investigation)
    , m_pane(new ScrollPane(new QWidget, this))
    , m_instruction(new Label(Label::Role::Instruction, {}, m_pane->widget()))
    , m_sentence(new Label(Label::Role::Muted, {}, m_pane->widget()))
    , m_notice(new Notice(this))
    , m_body(new QVBoxLayout)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_pane, 1);
    outer->addWidget(m_notice);
    auto *layout = new QVBoxLayout(m_pane->widget());
    layout->setContentsMargins(32, 26, 32, 16);
    layout->setSpacing(0);
    layout->addWidget(m_instruction);
    layout->addSpacing(4);
    layout->addWidget(m_sentence);
    layout->addSpacing(16);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(8);
    m_notice->setContentsMargins(32, 0, 32, 12);
    m_instruction->setObjectName(u"instruction"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_notice->setObjectName(u"pageNotice"_s);
}

void Page::scrollToTop()
{
    m_pane->ensureVisible(0, 0);
}

QString Page::instruction() const
{
    return m_instruction->text();
}

void Page::setInstruction(const QString &instruction, const QString &sentence)
{
    m_instruction->setText(instruction);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    setAccessibleName(instruction);
    setAccessibleDescription(sentence);
}

} // namespace ui
