#pragma once

#include "ui/widgets/formpane.h"
#include "wizard/evidence/observation.h"

#include <QMap>

namespace ui {

class AnswerRow;

/// What only people can tell: since when, and statements that they affirm, deny or leave open.
class ReportedList : public FormPane {
    Q_OBJECT

public:
    explicit ReportedList(QWidget *parent = nullptr);

    void show(const QMap<wizard::Fact, wizard::Truth> &reported, const QString &since); ///< without a signal
    /// Without the statements that were left open.
    [[nodiscard]] QMap<wizard::Fact, wizard::Truth> answers() const;
    [[nodiscard]] QString since() const;

Q_SIGNALS:
    void changed();
    void sinceChanged();

private:
    QLineEdit *m_since;
    QMap<wizard::Fact, AnswerRow *> m_rows;
};

} // namespace ui
