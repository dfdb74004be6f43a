#pragma once

#include "wizard/evidence/observation.h"

#include <QWidget>

namespace ui {

class AnswerButton;

/// A statement that somebody affirms or denies. Nobody knows, as long as neither is pressed.
class AnswerRow : public QWidget {
    Q_OBJECT

public:
    /// `id` names the row for tests, and its buttons with "-yes" and "-no".
    AnswerRow(const QString &statement, QLatin1StringView id, QWidget *parent = nullptr);

    void setAnswer(wizard::Truth answer); ///< without a signal
    [[nodiscard]] wizard::Truth answer() const;

Q_SIGNALS:
    void changed();

private:
    void connectAnswer(AnswerButton *pressed, AnswerButton *other);

    AnswerButton *m_yes;
    AnswerButton *m_no;
};

} // namespace ui
