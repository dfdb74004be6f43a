#include "ui/widgets/symptomlist.h"

#include "ui/presentation/breaking.h"
#include "ui/presentation/names.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/optionbutton.h"

namespace ui {

SymptomList::SymptomList(QWidget *parent)
    : FormPane(parent)
{
    QMap<wizard::Client, QList<wizard::SymptomEntry>> byClient;
    for (const wizard::SymptomEntry &entry : wizard::symptoms())
        byClient[entry.client] << entry;
    for (auto group = byClient.cbegin(); group != byClient.cend(); ++group) {
        addHeading(symptomText(wizard::clientName(group.key())));
        for (const wizard::SymptomEntry &entry : group.value())
            add(entry);
    }
}

void SymptomList::add(const wizard::SymptomEntry &entry)
{
    const QString text = symptomText(entry.text);
    auto *box = new CheckOption(withoutMnemonic(text), {}, widget());
    box->setAccessibleName(withClient(entry.symptom));
    box->setObjectName(QString(entry.id));
    connect(box, &QCheckBox::toggled, this, &SymptomList::changed);
    addRow(box);
    m_boxes.insert(entry.symptom, box);
}

void SymptomList::show(const QList<wizard::Symptom> &symptoms)
{
    const QSignalBlocker quiet(this);
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box)
        box.value()->setChecked(symptoms.contains(box.key()));
}

QList<wizard::Symptom> SymptomList::ticked() const
{
    QList<wizard::Symptom> symptoms;
    for (auto box = m_boxes.cbegin(); box != m_boxes.cend(); ++box) {
        if (box.value()->isChecked())
            symptoms << box.key();
    }
    return symptoms;
}

QWidget *SymptomList::first() const
{
    return m_boxes.isEmpty() ? nullptr : m_boxes.first();
}

} // namespace ui
