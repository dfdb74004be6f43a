#include "ui/widgets/causechooser.h"

#include "ui/presentation/breaking.h"
#include "ui/presentation/mark.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/foldinglist.h"
#include "ui/widgets/optionbutton.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

/// All that are likely, and down to the one that is taken up.
int shownAtFirst(const QList<const wizard::Finding *> &findings, const wizard::Finding *chosen)
{
    const auto likely = std::ranges::count_if(
        findings, [](const wizard::Finding *f) { return f->verdict >= wizard::Verdict::Likely; });
    return int(std::max({qsizetype(3), qsizetype(likely), findings.indexOf(chosen) + 1}));
}

} // namespace

CauseChooser::CauseChooser(
    const QList<const wizard::Finding *> &findings, const wizard::Finding *chosen, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString heading = chosen ? tr("Other possible causes") : tr("It could be");
    setAccessibleName(heading);
    auto *list = new FoldingList(heading, shownAtFirst(findings, chosen), this);
    layout->addWidget(list);
    for (const wizard::Finding *finding : findings) {
        const QString title = causeText(finding->cause->title);
        auto *option = new RadioOption(withoutMnemonic(title), markFor(finding->verdict).word, list);
        option->setAccessibleName(title);
        option->setObjectName(QString(finding->cause->id));
        option->setChecked(finding == chosen);
        const QLatin1StringView id = finding->cause->id;
        // Queued: taking up a cause rebuilds the list that the button belongs to.
        connect(
            option, &QRadioButton::toggled, this,
            [this, id](bool on) {
                if (on)
                    Q_EMIT this->chosen(id);
            },
            Qt::QueuedConnection);
        list->add(option);
    }
}

} // namespace ui
