#pragma once

#include "wizard/investigation/collecting.h"
#include "wizard/investigation/secretstore.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class Notice;
class PasswordField;

/// Whether the collector runs on the servers too, how it gets there and as whom.
class CollectingForm : public QWidget {
    Q_OBJECT

public:
    enum class Place { ThisComputer, OtherServers };

    /// `secrets` must outlive the form.
    CollectingForm(Place place, wizard::SecretStore &secrets, QWidget *parent = nullptr);

    void show(const std::optional<wizard::Collecting> &collecting);
    /// Hands a typed password to the store for this session. An error is shown beside the fields and has the
    /// focus.
    [[nodiscard]] wizard::Result<std::optional<wizard::Collecting>> read();
    /// Whether a password was typed that read() has not handed on yet.
    [[nodiscard]] bool hasNewPassword() const;

private:
    void buildRemote(wizard::SecretStore &secrets);
    QLineEdit *addLine(QVBoxLayout *layout, const QString &id, const QString &title, const QString &example);
    void refresh();
    [[nodiscard]] wizard::Collecting::Way way() const;
    [[nodiscard]] wizard::Result<QString> account() const;
    [[nodiscard]] wizard::Result<quint16> port() const;
    wizard::Error complain(QWidget *field, const wizard::Error &error);

    Place m_place;
    QCheckBox *m_wanted;
    QWidget *m_remote;
    QRadioButton *m_winRm = nullptr;
    QRadioButton *m_ssh = nullptr;
    QLineEdit *m_account = nullptr;
    PasswordField *m_password = nullptr;
    QLineEdit *m_keyFile = nullptr;
    QLineEdit *m_port = nullptr;
    Notice *m_notice;
};

} // namespace ui
