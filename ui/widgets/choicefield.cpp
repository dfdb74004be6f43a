#include "ui/widgets/choicefield.h"

#include "ui/presentation/breaking.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionbutton.h"
#include "wizard/remediation/powershell.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

const QString on = u"true"_s;
const QString off = u"false"_s;

QString placeholder(const wizard::Choice &choice)
{
    if (!choice.required)
        return ChoiceField::tr("May stay empty");
    switch (choice.kind) {
    case wizard::ValueKind::Host:
        return u"ex01.contoso.com"_s;
    case wizard::ValueKind::Thumbprint:
        return ChoiceField::tr("40 characters from 0 to 9 and A to F");
    case wizard::ValueKind::DistinguishedName:
        return u"CN=EX01,OU=Servers,DC=contoso,DC=com"_s;
    case wizard::ValueKind::Path:
        return u"C:\\Program Files\\…"_s;
    case wizard::ValueKind::Text:
    case wizard::ValueKind::Number:
    case wizard::ValueKind::Switch:
    case wizard::ValueKind::OneOf:
        return {};
    }
    return {};
}

} // namespace

ChoiceField::ChoiceField(const wizard::Choice &choice, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    setObjectName(QString(choice.name));
    if (choice.kind == wizard::ValueKind::Switch)
        buildSwitch();
    else if (choice.kind == wizard::ValueKind::OneOf)
        buildOptions();
    else
        buildLine();
    layout->addWidget(m_notice);
    setValue(fallback());
}

void ChoiceField::buildSwitch()
{
    const QString question = remedyText(m_choice.question);
    m_switch = new CheckOption(withoutMnemonic(question), remedyText(m_choice.explanation), this);
    m_switch->setAccessibleName(question);
    layout()->addWidget(m_switch);
    m_input = m_switch;
    connect(m_switch, &QAbstractButton::toggled, this, &ChoiceField::edited);
}

void ChoiceField::buildOptions()
{
    layout()->addWidget(new Label(Label::Role::Section, remedyText(m_choice.question), this));
    if (m_choice.explanation)
        layout()->addWidget(new Label(Label::Role::Muted, remedyText(m_choice.explanation), this));
    for (const wizard::Option &option : m_choice.options) {
        const QString text = remedyText(option.text);
        auto *button = new RadioOption(withoutMnemonic(text), {}, this);
        button->setAccessibleName(tr("%1: %2").arg(remedyText(m_choice.question), text));
        button->setObjectName(QString(option.value));
        layout()->addWidget(button);
        m_options.insert(QString(option.value), button);
        if (!m_input)
            m_input = button;
        connect(button, &QAbstractButton::toggled, this, &ChoiceField::edited);
    }
}

void ChoiceField::buildLine()
{
    layout()->addWidget(new Label(Label::Role::Section, remedyText(m_choice.question), this));
    if (m_choice.explanation)
        layout()->addWidget(new Label(Label::Role::Muted, remedyText(m_choice.explanation), this));
    m_line = new QLineEdit(this);
    m_line->setAccessibleName(remedyText(m_choice.question));
    m_line->setAccessibleDescription(remedyText(m_choice.explanation));
    m_line->setPlaceholderText(placeholder(m_choice));
    m_line->setMaxLength(2000);
    layout()->addWidget(m_line);
    m_input = m_line;
    connect(m_line, &QLineEdit::textChanged, this, &ChoiceField::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &ChoiceField::validate);
}

void ChoiceField::edited()
{
    m_notice->clear();
    Q_EMIT changed();
}

void ChoiceField::setValue(const QString &value)
{
    const QSignalBlocker quiet(this);
    if (m_line)
        m_line->setText(value);
    if (m_switch)
        m_switch->setChecked(value == on);
    if (auto *option = m_options.value(value))
        option->setChecked(true);
}

QString ChoiceField::fallback() const
{
    return QString(m_choice.fallback);
}

QString ChoiceField::value() const
{
    if (m_line)
        return m_line->text().trimmed();
    if (m_switch)
        return m_switch->isChecked() ? on : off;
    for (auto option = m_options.cbegin(); option != m_options.cend(); ++option) {
        if (option.value()->isChecked())
            return option.key();
    }
    return {};
}

bool ChoiceField::validate()
{
    if (!m_line)
        return true;
    const QString text = value();
    if (text.isEmpty() && !m_choice.required) {
        m_notice->clear();
        return true;
    }
    const auto valid = text.isEmpty() ? wizard::Result<QString>(
                           std::unexpected(wizard::Error{tr("Fill this in: the script needs it."), {}}))
                                      : wizard::validated(m_choice.kind, text, remedyText(m_choice.question));
    if (valid)
        m_notice->clear();
    else
        m_notice->show(Tone::Bad, valid.error().text());
    return valid.has_value();
}

} // namespace ui
