#include "ui/widgets/causechooser.h"

#include "ui/presentation.h"
#include "ui/widgets/label.h"
#include "ui/widgets/optionbutton.h"

#include <QVBoxLayout>

namespace ui {

CauseChooser::CauseChooser(
    const QList<const wizard::Finding *> &findings, const wizard::Finding *chosen, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const QString heading = chosen ? tr("Other possible causes") : tr("It could be");
    layout->addWidget(new Label(Label::Role::Section, heading, this));
    setAccessibleName(heading);
    for (const wizard::Finding *finding : findings) {
        const QString title = causeText(finding->cause->title);
        auto *option = new RadioOption(withoutMnemonic(title), markFor(finding->verdict).word, this);
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
        layout->addWidget(option);
    }
}

} // namespace ui
