#include "ui/widgets/scenariolist.h"

#include "ui/colours.h"
#include "ui/models/rowroles.h"
#include "ui/presentation/names.h"
#include "ui/widgets/label.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tall.h"

#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString reported(const QList<wizard::Symptom> &symptoms)
{
    QStringList texts;
    for (const wizard::Symptom symptom : symptoms)
        texts << withClient(symptom);
    return texts.isEmpty() ? ScenarioList::tr("Nothing is reported") : texts.join(u"; "_s);
}

} // namespace

ScenarioList::ScenarioList(const QList<wizard::ScenarioEntry> &scenarios, QWidget *parent)
    : QWidget(parent)
    , m_list(new Tall<QListWidget>(8, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(Label::Role::Section, tr("Training scenarios"), this));
    layout->addWidget(m_list);
    layout->addWidget(new Label(
        Label::Role::Small, tr("A scenario runs on this computer. No Exchange server is asked."), this));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setObjectName(u"scenarios"_s);
    m_list->setAccessibleName(tr("Training scenarios"));
    setFocusProxy(m_list);
    for (const wizard::ScenarioEntry &scenario : scenarios) {
        auto *item = new QListWidgetItem(scenario.title, m_list);
        item->setData(Qt::UserRole, scenario.id);
        item->setData(DetailRole, reported(scenario.symptoms));
        item->setData(IconRole, u"flask"_s);
        item->setData(ToneRole, static_cast<int>(Tone::Muted));
        item->setData(Qt::AccessibleTextRole, tr("%1. %2").arg(scenario.title, reported(scenario.symptoms)));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void ScenarioList::select(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

QString ScenarioList::selected() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(Qt::UserRole).toString() : QString();
}

} // namespace ui
