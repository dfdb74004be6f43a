#pragma once

#include "wizard/diagnosis/finding.h"

#include <QWidget>

namespace ui {

/// The causes that are not ruled out, with their verdicts; one may be taken up.
class CauseChooser : public QWidget {
    Q_OBJECT

public:
    CauseChooser(const QList<const wizard::Finding *> &findings, const wizard::Finding *chosen,
        QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(QLatin1StringView cause);
};

} // namespace ui
