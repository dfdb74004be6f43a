#include "ui/page.h"

#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

Page::Page(Step step, wizard::Investigation &investigation, QWidget *parent)
    : QWidget(parent)
    , m_step(step)
    , m_investigation(investigation)
    , m_instruction(new Label(Label::Role::Instruction, {}, this))
    , m_sentence(new Label(Label::Role::Muted, {}, this))
    , m_notice(new Notice(this))
    , m_body(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 26, 32, 16);
    layout->setSpacing(0);
    layout->addWidget(m_instruction);
    layout->addSpacing(4);
    layout->addWidget(m_sentence);
    layout->addSpacing(16);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_notice);
    m_body->setSpacing(8);
    m_instruction->setObjectName(u"instruction"_s);
    m_sentence->setObjectName(u"sentence"_s);
    m_notice->setObjectName(u"pageNotice"_s);
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
