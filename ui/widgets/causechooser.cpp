#include "ui/widgets/causechooser.h"

#include "ui/presentation/breaking.h"
#include "ui/presentation/mark.h"
#include "ui/presentation/names.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/foldinglist.h"
#include "ui/widgets/optionbutton.h"
#include "wizard/diagnosis/symptomgroup.h"

#include <QButtonGroup>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

CauseChooser::CauseChooser(const wizard::Diagnosis &diagnosis, const wizard::Finding *chosen, QWidget *parent)
    : QWidget(parent)
    , m_chosen(chosen)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
    , m_mayShow(wizard::shownFirst)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(14);
    setObjectName(u"causes"_s);
    setAccessibleName(tr("What it could be"));
    auto supported = diagnosis.candidates();
    supported.removeIf([](const wizard::Finding *finding) { return finding->isOnlySuspected(); });
    addGroup(tr("What it could be"), supported);
    for (const wizard::SymptomGroup &group : wizard::groupedBySymptom(diagnosis))
        addGroup(tr("Known causes of “%1”").arg(withClient(group.symptom)), group.findings);
}

void CauseChooser::addGroup(const QString &heading, const QList<const wizard::Finding *> &findings)
{
    if (findings.isEmpty())
        return;
    const qsizetype first = std::min(findings.size(), m_mayShow);
    m_mayShow -= first;
    // What was taken up from below the fold stays in sight.
    const qsizetype shown = findings.indexOf(m_chosen) < first ? first : findings.size();
    auto *list = new FoldingList(heading, static_cast<int>(shown), this);
    for (const wizard::Finding *finding : findings)
        list->add(optionFor(*finding));
    m_layout->addWidget(list);
}

QWidget *CauseChooser::optionFor(const wizard::Finding &finding)
{
    const wizard::Cause *cause = finding.cause;
    const QString title = causeText(cause->title);
    const QString verdict = markFor(finding.verdict).word;
    auto *option =
        new RadioOption(withoutMnemonic(title), finding.isOnlySuspected() ? QString() : verdict, this);
    option->setAccessibleName(title);
    option->setAccessibleDescription(verdict);
    option->setObjectName(QString(cause->id));
    option->setChecked(&finding == m_chosen);
    connect(option, &QRadioButton::toggled, this, [this, cause](bool on) {
        if (on)
            Q_EMIT chosen(cause);
    });
    m_buttons->addButton(option);
    m_options.insert(cause, option);
    return option;
}

void CauseChooser::focus(const wizard::Cause &cause)
{
    if (QWidget *option = m_options.value(&cause))
        option->setFocus();
}

} // namespace ui
