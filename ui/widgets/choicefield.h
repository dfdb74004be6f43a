#pragma once

#include "wizard/knowledge/remedy.h"

#include <QMap>
#include <QWidget>

class QAbstractButton;
class QLineEdit;

namespace ui {

class Notice;

/// One choice of a remedy in the form that its kind asks for, checked while it is typed.
class ChoiceField : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceField(const wizard::Choice &choice, QWidget *parent = nullptr);

    [[nodiscard]] const wizard::Choice &choice() const { return m_choice; }
    void setValue(const QString &value); ///< without a signal
    [[nodiscard]] QString value() const;
    [[nodiscard]] QString fallback() const;
    /// False after saying beside the field what is wrong with it.
    bool validate();
    [[nodiscard]] QWidget *input() const { return m_input; }

Q_SIGNALS:
    void changed();

private:
    void buildSwitch();
    void buildOptions();
    void buildLine();
    void edited();

    const wizard::Choice &m_choice;
    QMap<QString, QAbstractButton *> m_options;
    QAbstractButton *m_switch = nullptr;
    QLineEdit *m_line = nullptr;
    QWidget *m_input = nullptr;
    Notice *m_notice;
};

} // namespace ui
