#include "ui/widgets/factcard.h"

#include "ui/widgets/evidencerow.h"

#include <QVBoxLayout>

namespace ui {

FactCard::FactCard(Tone tone, const QString &name, QWidget *parent)
    : Card(tone, parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 12, 16, 12);
    rows->setSpacing(10);
    setAccessibleName(name);
}

void FactCard::add(QLatin1StringView icon, const QString &question, const QString &answer)
{
    if (!answer.isEmpty())
        layout()->addWidget(new EvidenceRow({icon, question, Tone::Muted}, answer, question, this));
}

bool FactCard::isEmpty() const
{
    return layout()->isEmpty();
}

} // namespace ui
