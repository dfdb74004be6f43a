#pragma once

#include "wizard/investigation/secretstore.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace ui {

class Notice;

/// A password for one account, and a button that keeps it in the keyring. It goes to the secret store and
/// nowhere else.
class PasswordField : public QWidget {
    Q_OBJECT

public:
    /// `secrets` must outlive the field.
    explicit PasswordField(wizard::SecretStore &secrets, QWidget *parent = nullptr);

    /// A name that no account can have counts as none.
    void setAccount(const QString &account);
    /// Whether a password was typed that handOn() has not given to the store yet.
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// Gives what was typed to the store, for this session.
    void handOn();

private:
    void refresh();
    void keep();
    void tellKept(const wizard::Result<void> &kept);

    wizard::SecretStore &m_secrets;
    QString m_account;
    QLineEdit *m_line;
    QPushButton *m_keep;
    Notice *m_notice;
    bool m_isNew = false;
};

} // namespace ui
