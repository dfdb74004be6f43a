#include "ui/widgets/evidencerow.h"

#include "ui/presentation/breaking.h"
#include "ui/presentation/icons.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"

#include <QEvent>
#include <QGridLayout>

namespace ui {

EvidenceRow::EvidenceRow(const Mark &mark, const QString &text, const QString &detail, QWidget *parent)
    : QWidget(parent)
    , m_mark(mark)
    , m_said(text)
    , m_icon(new QLabel(this))
    , m_text(new Label(Label::Role::Body, breakable(text), this))
    , m_detail(new Label(Label::Role::Small, breakable(detail), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(m_text, 0, 1);
    grid->addWidget(m_detail, 1, 1);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(QStringList{mark.word, text, detail}.join(QLatin1StringView(". ")));
    m_icon->setAccessibleName(mark.word);
    updateIcon();
}

void EvidenceRow::offerCommand(const QString &command)
{
    auto *button = new CopyButton(tr("Copy command"), this);
    button->setContent(command);
    button->setAccessibleName(tr("Copy command: %1").arg(m_said));
    button->setFlat(true); // below, so that a long command has the width
    static_cast<QGridLayout *>(layout())->addWidget(button, 2, 1, Qt::AlignLeft);
}

void EvidenceRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateIcon();
    QWidget::changeEvent(event);
}

void EvidenceRow::updateIcon()
{
    m_icon->setPixmap(
        pixmap(m_mark.icon, m_mark.tone, fontMetrics().height(), palette(), devicePixelRatioF()));
}

} // namespace ui
