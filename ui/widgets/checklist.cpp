#include "ui/widgets/checklist.h"

#include "ui/presentation/breaking.h"
#include "ui/widgets/label.h"
#include "ui/widgets/optionbutton.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

CheckList::CheckList(QWidget *parent)
    : ScrollPane(new QWidget, parent)
    , m_layout(new QVBoxLayout(widget()))
{
    m_layout->setContentsMargins(0, 12, 8, 0);
    m_layout->setSpacing(2);
    m_layout->addStretch();
}

void CheckList::append(QWidget *widget)
{
    m_layout->insertWidget(m_layout->count() - 1, widget);
}

void CheckList::addHeading(const QString &text)
{
    auto *heading = new Label(Label::Role::Section, text, widget());
    heading->setContentsMargins(0, m_boxes.isEmpty() ? 0 : 12, 0, 0);
    append(heading);
}

void CheckList::addHint(const QString &text)
{
    auto *hint = new Label(Label::Role::Muted, text, widget());
    hint->setContentsMargins(0, 0, 0, 6);
    append(hint);
}

QLineEdit *CheckList::addLine(const QString &id, const QString &question, const QString &example)
{
    auto *label = new Label(Label::Role::Section, question, widget());
    auto *line = new QLineEdit(widget());
    line->setObjectName(id);
    line->setAccessibleName(question);
    line->setPlaceholderText(example);
    line->setMaxLength(200);
    label->setBuddy(line);
    append(label);
    append(line);
    m_layout->insertSpacing(m_layout->count() - 1, 8);
    return line;
}

void CheckList::add(int key, QLatin1StringView id, const QString &text, const QString &spoken)
{
    auto *box = new CheckOption(withoutMnemonic(text), {}, widget());
    box->setAccessibleName(spoken);
    box->setObjectName(QString(id));
    connect(box, &QCheckBox::toggled, this, &CheckList::changed);
    append(box);
    m_boxes.insert(key, box);
}

void CheckList::setChecked(const QList<int> &keys)
{
    const QSignalBlocker quiet(this);
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        box.value()->setChecked(keys.contains(box.key()));
}

QList<int> CheckList::checked() const
{
    QList<int> keys;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        if (box.value()->isChecked())
            keys << box.key();
    }
    return keys;
}

QWidget *CheckList::first() const
{
    return m_boxes.isEmpty() ? nullptr : m_boxes.first();
}

} // namespace ui
