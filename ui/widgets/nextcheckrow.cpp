#include "ui/widgets/nextcheckrow.h"

#include "ui/presentation/mark.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/evidencerow.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pastebox.h"
#include "wizard/diagnosis/nextcheck.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

NextCheckRow::NextCheckRow(const wizard::NextCheck &check, QWidget *parent)
    : QWidget(parent)
    , m_check(check)
    , m_text(factText(wizard::textOf(check)))
    , m_layout(new QVBoxLayout(this))
{
    if (!check.server.isEmpty())
        m_text = tr("%1: %2").arg(check.server.text(), m_text);
    const QString command = QString::fromLatin1(wizard::entry(check.fact).command);
    const bool isCommand = check.kind == wizard::CheckKind::Command;
    setObjectName(u"check-"_s + wizard::entry(check.fact).id);
    m_layout->setContentsMargins(0, 0, 0, 4);
    m_layout->setSpacing(4);
    m_layout->addWidget(
        new EvidenceRow(markFor(Standing::NotChecked), m_text, isCommand ? command : QString(), this));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(fontMetrics().height() + 10, 0, 0, 0); // below the text
    buttons->setSpacing(6);
    m_layout->addLayout(buttons);
    if (check.kind == wizard::CheckKind::Question)
        addAnswers(*buttons);
    else if (isCommand)
        addCommand(*buttons, command);
    else
        connect(addButton(*buttons, tr("Open…"), u"open"_s), &QPushButton::clicked, this,
            &NextCheckRow::fileWanted);
    if (check.kind != wizard::CheckKind::Question)
        addPaste(*buttons);
    buttons->addStretch();
}

QPushButton *NextCheckRow::addButton(QHBoxLayout &buttons, const QString &text, const QString &suffix)
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    button->setObjectName(objectName() + u'-' + suffix);
    button->setAccessibleName(tr("%1: %2").arg(m_text, text));
    buttons.addWidget(button);
    if (!m_first)
        m_first = button;
    return button;
}

void NextCheckRow::addAnswers(QHBoxLayout &buttons)
{
    const auto add = [&](const QString &text, const QString &suffix, wizard::Truth truth) {
        connect(addButton(buttons, text, suffix), &QPushButton::clicked, this,
            [this, truth] { Q_EMIT answered(truth); });
    };
    add(tr("Yes"), u"yes"_s, wizard::Truth::Yes);
    add(tr("No"), u"no"_s, wizard::Truth::No);
    add(tr("Don’t know"), u"unknown"_s, wizard::Truth::Unknown);
}

void NextCheckRow::addCommand(QHBoxLayout &buttons, const QString &command)
{
    auto *copy = new CopyButton(tr("Copy command"), this);
    copy->setContent(command);
    copy->setAccessibleName(tr("Copy command: %1").arg(m_text));
    copy->setObjectName(objectName() + "-copy"_L1);
    buttons.addWidget(copy);
    m_first = copy;
}

/// The box appears when it is wanted, and what is pasted counts when typing pauses.
void NextCheckRow::addPaste(QHBoxLayout &buttons)
{
    auto *paste = addButton(buttons, tr("Paste the answer"), u"paste"_s);
    auto *box = new PasteBox(this);
    box->setObjectName(objectName() + "-box"_L1);
    box->setAccessibleName(tr("Answer: %1").arg(m_text));
    box->hide();
    box->notice().hide();
    m_layout->addWidget(box);
    m_layout->addWidget(&box->notice());
    connect(paste, &QPushButton::clicked, this, [box] {
        box->show();
        box->setFocus();
        box->paste();
    });
    auto *typing = new QTimer(this);
    typing->setSingleShot(true);
    typing->setInterval(300ms);
    connect(box, &QPlainTextEdit::textChanged, typing, qOverload<>(&QTimer::start));
    connect(typing, &QTimer::timeout, this, [this, box] {
        if (const QString text = box->toPlainText(); !text.trimmed().isEmpty())
            Q_EMIT pasted(text);
    });
}

} // namespace ui
