#include "ui/widgets/copybutton.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>

#include <chrono>

using namespace std::chrono_literals;

namespace ui {

CopyButton::CopyButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_label(text)
{
    m_back.setSingleShot(true);
    connect(&m_back, &QTimer::timeout, this, [this] { setText(m_label); });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::setLabel(const QString &label)
{
    m_label = label;
    m_back.stop();
    setText(label);
}

QSize CopyButton::sizeHint() const
{
    // Wide enough for both words, so that nothing moves when it answers.
    const int growth =
        fontMetrics().horizontalAdvance(tr("Copied")) - fontMetrics().horizontalAdvance(text());
    return QPushButton::sizeHint() + QSize(std::max(0, growth), 0);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_content);
    setText(tr("Copied"));
    m_back.start(2s);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT copied();
}

} // namespace ui
