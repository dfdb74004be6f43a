#include "ui/widgets/collectingform.h"

#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionbutton.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/scrollpane.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using wizard::Collecting;
using wizard::Error;
using wizard::Result;

CollectingForm::CollectingForm(Place place, wizard::SecretStore &secrets, QWidget *parent)
    : QWidget(parent)
    , m_place(place)
    , m_wanted(place == Place::ThisComputer
              ? new CheckOption(tr("Also look &inside with PowerShell"),
                  tr("Reads certificates, bindings, groups and events, and changes nothing. Start Exmedic as "
                     "administrator to let it read them all."),
                  this)
              : new CheckOption(tr("Also look &inside with PowerShell"),
                  tr("Reads certificates, bindings, groups and events, and changes nothing. Needs an account "
                     "with administrator rights on the servers."),
                  this))
    , m_remote(new QWidget(this))
    , m_notice(new Notice(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_wanted->setObjectName(u"collect"_s);
    m_notice->setObjectName(u"collectNotice"_s);
    layout->addWidget(m_wanted);
    layout->addWidget(m_remote);
    layout->addWidget(m_notice);
    if (place == Place::OtherServers)
        buildRemote(secrets);
    connect(m_wanted, &QCheckBox::toggled, this, &CollectingForm::refresh);
    refresh();
}

void CollectingForm::buildRemote(wizard::SecretStore &secrets)
{
    auto *layout = new QVBoxLayout(m_remote);
    layout->setContentsMargins(24, 0, 0, 0);
    layout->setSpacing(6);
    m_winRm = new RadioOption(
        tr("&Windows remoting"), tr("WinRM; switched on by default on Windows Server."), m_remote);
    m_winRm->setObjectName(u"collectWinRm"_s);
    m_winRm->setChecked(true);
    m_ssh =
        new RadioOption(tr("SS&H"), tr("Needs PowerShell 7.4 or newer here and on the servers."), m_remote);
    m_ssh->setObjectName(u"collectSsh"_s);
    layout->addWidget(m_winRm);
    layout->addWidget(m_ssh);
    m_account = addLine(layout, u"collectAccount"_s, tr("Account"), tr("CONTOSO\\admin. Empty: your own"));
    m_password = new PasswordField(secrets, m_remote);
    layout->addWidget(m_password);
    m_keyFile = addLine(layout, u"collectKeyFile"_s, tr("Private key file"), tr("Empty: as ssh is set up"));
    m_port = addLine(layout, u"collectPort"_s, tr("Port"), tr("Empty: the usual one"));
    connect(m_ssh, &QRadioButton::toggled, this, &CollectingForm::refresh);
    connect(m_account, &QLineEdit::textChanged, this, &CollectingForm::refresh);
}

QLineEdit *CollectingForm::addLine(
    QVBoxLayout *layout, const QString &id, const QString &title, const QString &example)
{
    auto *field = new QWidget(m_remote);
    auto *fieldLayout = new QVBoxLayout(field);
    fieldLayout->setContentsMargins(0, 0, 0, 0);
    fieldLayout->setSpacing(6);
    auto *label = new Label(Label::Role::Section, title, field);
    auto *line = new QLineEdit(field);
    line->setObjectName(id);
    line->setAccessibleName(title);
    line->setAccessibleDescription(example);
    line->setPlaceholderText(example);
    line->setMaxLength(1000);
    label->setBuddy(line);
    fieldLayout->addWidget(label);
    fieldLayout->addWidget(line);
    layout->addWidget(field);
    return line;
}

void CollectingForm::refresh()
{
    m_notice->clear();
    m_remote->setVisible(m_wanted->isChecked() && m_place == Place::OtherServers);
    if (m_place == Place::ThisComputer)
        return;
    const bool ssh = m_ssh->isChecked();
    m_password->setVisible(!ssh);
    m_keyFile->parentWidget()->setVisible(ssh);
    const auto named = wizard::parseAccount(m_account->text(), way());
    m_password->setAccount(named.value_or(QString()));
}

bool CollectingForm::hasNewPassword() const
{
    return m_password && m_password->isNew() && way() == Collecting::Way::WinRm;
}

void CollectingForm::show(const std::optional<Collecting> &collecting)
{
    m_wanted->setChecked(collecting.has_value());
    if (!collecting || m_place == Place::ThisComputer)
        return;
    (collecting->way == Collecting::Way::Ssh ? m_ssh : m_winRm)->setChecked(true);
    m_account->setText(collecting->account);
    m_keyFile->setText(collecting->keyFile);
    m_port->setText(collecting->port == 0 ? QString() : QString::number(collecting->port));
}

Collecting::Way CollectingForm::way() const
{
    if (m_place == Place::ThisComputer)
        return Collecting::Way::ThisComputer;
    return m_ssh->isChecked() ? Collecting::Way::Ssh : Collecting::Way::WinRm;
}

Result<QString> CollectingForm::account() const
{
    auto account = wizard::parseAccount(m_account->text(), way());
    if (account && account->isEmpty() && hasNewPassword())
        return std::unexpected(Error{tr("Name the account that this password belongs to."), {}});
    return account;
}

Result<quint16> CollectingForm::port() const
{
    const QString text = m_port->text().trimmed();
    bool isNumber = false;
    const quint16 port = text.toUShort(&isNumber);
    if (text.isEmpty() || (isNumber && port > 0))
        return port;
    return std::unexpected(Error{tr("“%1” is not a port. Ports go from 1 to 65535.").arg(text.left(20)), {}});
}

Result<std::optional<Collecting>> CollectingForm::read()
{
    if (!m_wanted->isChecked())
        return std::nullopt;
    Collecting collecting{.way = way()};
    if (m_place == Place::ThisComputer)
        return collecting;
    const auto named = account();
    if (!named)
        return std::unexpected(complain(m_account, named.error()));
    const auto numbered = port();
    if (!numbered)
        return std::unexpected(complain(m_port, numbered.error()));
    collecting.account = *named;
    collecting.port = *numbered;
    if (collecting.way == Collecting::Way::Ssh)
        collecting.keyFile = m_keyFile->text().trimmed();
    else
        m_password->handOn();
    return collecting;
}

Error CollectingForm::complain(QWidget *field, const Error &error)
{
    m_notice->show(Tone::Bad, error.text());
    layout()->activate(); // the notice has its place only now
    bringIntoView(*m_notice);
    bringIntoView(*field);
    field->setFocus();
    return error;
}

} // namespace ui
