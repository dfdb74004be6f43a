#include "ui/widgets/thisserverpane.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace ui {

ThisServerPane::ThisServerPane(const QString &host, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(Label::Role::Section, host, this));
    layout->addWidget(new Label(Label::Role::Body,
        tr("The checks ask this computer on ports 80, 443 and 444. Administrator rights are not needed."),
        this));
}

} // namespace ui
