#pragma once

#include "wizard/investigation/surroundings.h"

#include <QWidget>

class QListWidget;

namespace ui {

/// The training scenarios, each with what its people would report.
class ScenarioList : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioList(const QList<wizard::ScenarioEntry> &scenarios, QWidget *parent = nullptr);

    void select(const QString &id);
    [[nodiscard]] QString selected() const;

private:
    QListWidget *m_list;
};

} // namespace ui
