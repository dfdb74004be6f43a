#include "ui/widgets/passwordfield.h"

#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

PasswordField::PasswordField(wizard::SecretStore &secrets, QWidget *parent)
    : QWidget(parent)
    , m_secrets(secrets)
    , m_line(new QLineEdit(this))
    , m_keep(new QPushButton(tr("&Keep it in the keyring"), this))
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto *title = new Label(Label::Role::Section, tr("Password"), this);
    title->setBuddy(m_line);
    m_line->setEchoMode(QLineEdit::Password);
    m_line->setObjectName(u"collectPassword"_s);
    m_line->setAccessibleName(title->text());
    m_line->setPlaceholderText(tr("Empty: the one in the keyring"));
    m_line->setAccessibleDescription(m_line->placeholderText());
    m_line->setMaxLength(500);
    m_keep->setObjectName(u"collectKeep"_s);
    m_notice->setObjectName(u"collectKept"_s);
    layout->addWidget(title);
    layout->addWidget(m_line);
    layout->addWidget(m_keep, 0, Qt::AlignLeft);
    layout->addWidget(m_notice);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isNew = !text.isEmpty();
        refresh();
    });
    connect(m_keep, &QPushButton::clicked, this, &PasswordField::keep);
    setFocusProxy(m_line);
    refresh();
}

void PasswordField::setAccount(const QString &account)
{
    m_account = account;
    refresh();
}

void PasswordField::refresh()
{
    m_notice->clear();
    m_keep->setEnabled(!m_account.isEmpty() && !m_line->text().isEmpty());
}

void PasswordField::handOn()
{
    if (m_isNew && !m_account.isEmpty())
        m_secrets.write(
            m_account, m_line->text(), wizard::Keep::Session, [](const wizard::Result<void> &) {});
    m_isNew = false;
}

void PasswordField::keep()
{
    // The keyring may ask the person first, and the field may be gone when it answers.
    m_secrets.write(m_account, m_line->text(), wizard::Keep::Lasting,
        [self = QPointer<PasswordField>(this)](const wizard::Result<void> &kept) {
            if (self)
                self->tellKept(kept);
        });
}

void PasswordField::tellKept(const wizard::Result<void> &kept)
{
    if (!kept)
        m_notice->show(Tone::Bad, kept.error().text());
    else if (m_secrets.isLasting())
        m_notice->show(Tone::Good, tr("The keyring has it."));
    else
        m_notice->show(
            Tone::Caution, tr("There is no keyring here. The password is kept until Exmedic is closed."));
}

} // namespace ui
