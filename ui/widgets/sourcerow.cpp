#include "ui/widgets/sourcerow.h"

#include "ui/widgets/label.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPushButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

SourceRow::SourceRow(const QString &address, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    auto *text = new Label(Label::Role::Body, address, this);
    text->makeReadable();
    text->setAccessibleName(address);
    auto *open = new QPushButton(tr("Open"), this);
    open->setFlat(true);
    open->setAutoDefault(false);
    open->setObjectName(u"openSource"_s);
    open->setAccessibleName(tr("Open %1 in the browser").arg(address));
    row->addWidget(text, 1);
    row->addWidget(open, 0, Qt::AlignTop);
    connect(open, &QPushButton::clicked, this, [address] { QDesktopServices::openUrl(QUrl(address)); });
}

} // namespace ui
