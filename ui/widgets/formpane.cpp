#include "ui/widgets/formpane.h"

#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

FormPane::FormPane(QWidget *parent)
    : ScrollPane(new QWidget, parent)
    , m_layout(new QVBoxLayout(widget()))
{
    m_layout->setContentsMargins(0, 12, 8, 0);
    m_layout->setSpacing(2);
    m_layout->addStretch();
}

void FormPane::addRow(QWidget *row)
{
    m_layout->insertWidget(m_layout->count() - 1, row);
}

void FormPane::addHeading(const QString &text)
{
    const bool first = m_layout->count() == 1; // only the stretch
    auto *heading = new Label(Label::Role::Section, text, widget());
    heading->setContentsMargins(0, first ? 0 : 12, 0, 0);
    addRow(heading);
}

void FormPane::addHint(const QString &text)
{
    auto *hint = new Label(Label::Role::Muted, text, widget());
    hint->setContentsMargins(0, 0, 0, 6);
    addRow(hint);
}

QLineEdit *FormPane::addLine(const QString &id, const QString &question, const QString &example)
{
    auto *label = new Label(Label::Role::Section, question, widget());
    auto *line = new QLineEdit(widget());
    line->setObjectName(id);
    line->setAccessibleName(question);
    line->setPlaceholderText(example);
    line->setMaxLength(200);
    label->setBuddy(line);
    addRow(label);
    addRow(line);
    m_layout->insertSpacing(m_layout->count() - 1, 8);
    return line;
}

} // namespace ui
