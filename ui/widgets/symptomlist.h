#pragma once

#include "ui/widgets/formpane.h"
#include "wizard/knowledge/symptom.h"

#include <QList>
#include <QMap>

class QCheckBox;

namespace ui {

/// Every symptom as a check box, under the client that shows it.
class SymptomList : public FormPane {
    Q_OBJECT

public:
    explicit SymptomList(QWidget *parent = nullptr);

    void show(const QList<wizard::Symptom> &symptoms); ///< without a signal
    [[nodiscard]] QList<wizard::Symptom> ticked() const;
    [[nodiscard]] QWidget *first() const;

Q_SIGNALS:
    void changed();

private:
    void add(const wizard::SymptomEntry &entry);

    QMap<wizard::Symptom, QCheckBox *> m_boxes;
};

} // namespace ui
