#include "ui/widgets/causechooser.h"

#include "ui/presentation/breaking.h"
#include "ui/presentation/mark.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/foldinglist.h"
#include "ui/widgets/optionbutton.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// More at once are not compared by anybody.
constexpr int most = 5;

/// What was taken up from below the fold stays in sight.
int shownAtFirst(const QList<const wizard::Finding *> &findings, const wizard::Finding *chosen)
{
    return findings.indexOf(chosen) < most ? most : static_cast<int>(findings.size());
}

} // namespace

CauseChooser::CauseChooser(
    const QList<const wizard::Finding *> &findings, const wizard::Finding *chosen, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString heading = chosen ? tr("Other possible causes") : tr("It could be");
    setObjectName(u"causes"_s);
    setAccessibleName(heading);
    auto *list = new FoldingList(heading, shownAtFirst(findings, chosen), this);
    layout->addWidget(list);
    for (const wizard::Finding *finding : findings) {
        const wizard::Cause *cause = finding->cause;
        const QString title = causeText(cause->title);
        auto *option = new RadioOption(withoutMnemonic(title), markFor(finding->verdict).word, list);
        option->setAccessibleName(title);
        option->setObjectName(QString(cause->id));
        option->setChecked(finding == chosen);
        // Queued: taking up a cause rebuilds the list that the button belongs to.
        connect(
            option, &QRadioButton::toggled, this,
            [this, cause](bool on) {
                if (on)
                    Q_EMIT this->chosen(cause);
            },
            Qt::QueuedConnection);
        list->add(option);
        m_options.insert(cause, option);
    }
}

void CauseChooser::focus(const wizard::Cause &cause)
{
    if (QWidget *option = m_options.value(&cause))
        option->setFocus();
}

} // namespace ui
