#include "ui/widgets/scriptpane.h"

#include "ui/presentation/tabletexts.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/steplist.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString codeOf(const wizard::Script &script)
{
    QString code = QString::fromLatin1(script.bytes);
    return code.remove(u'\r');
}

/// Cards are numbered in the order of the remedy's steps; a step without lines in the script has no mark.
QList<CodeView::Mark> marksOf(const wizard::RemedyScript &steps, const wizard::Script &script)
{
    QList<CodeView::Mark> marks;
    int number = 0;
    for (const wizard::RemedyStep &step : steps.steps) {
        ++number;
        const auto lines = std::ranges::find(script.steps, step.key, &wizard::StepLines::key);
        if (lines != script.steps.end())
            marks << CodeView::Mark{number, lines->first, lines->last};
    }
    return marks;
}

} // namespace

ScriptPane::ScriptPane(QWidget *parent)
    : QWidget(parent)
    , m_steps(new StepList(this))
    , m_code(new CodeView(this))
    , m_whoRuns(new Label(Label::Role::Small, {}, this))
    , m_notice(new Notice(this))
    , m_copyStep(new CopyButton(tr("&Copy step"), this))
    , m_copyAll(new CopyButton(tr("Copy a&ll"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(10);
    auto *columns = new Columns(m_steps, m_code, {.left = 9, .right = 15}, this);
    columns->layout()->setSpacing(16);
    layout->addWidget(columns, 1);
    layout->addWidget(m_notice);
    layout->addWidget(buildBelow());
    connect(m_steps, &StepList::chosen, this, &ScriptPane::chooseStep);
    connect(m_code, &CodeView::stepReached, m_steps, &StepList::select);
    connect(m_copyAll, &CopyButton::copied, this, &ScriptPane::warnAboutQuestions);
}

QWidget *ScriptPane::buildBelow()
{
    auto *below = new QWidget(this);
    auto *row = new QHBoxLayout(below);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_whoRuns, 1);
    row->addWidget(m_copyStep);
    row->addWidget(m_copyAll);
    m_copyStep->setObjectName(u"copyStep"_s);
    m_copyAll->setObjectName(u"copyAll"_s);
    m_notice->setObjectName(u"copyNotice"_s);
    return below;
}

void ScriptPane::showScript(const wizard::Remedy &remedy, const wizard::Script &script, bool unattended)
{
    const wizard::RemedyScript steps = wizard::describedBy(remedy, script);
    m_notice->clear();
    m_whoRuns->setText(remedyText(remedy.whoRuns));
    m_code->setCode(codeOf(script), marksOf(steps, script));
    m_code->setAccessibleDescription(script.fileName);
    m_code->show();
    // A step of a script does not run without the rest of it.
    m_commands = script.kind == wizard::ScriptKind::Commands;
    m_copyStep->setVisible(m_commands);
    m_copyAll->setContent(codeOf(script));
    m_steps->showScript(steps, unattended);
    chooseStep(m_steps->selected());
}

void ScriptPane::showManual(const wizard::Remedy &remedy)
{
    m_notice->clear();
    m_whoRuns->setText(remedyText(remedy.whoRuns));
    m_code->hide();
    m_copyStep->hide();
    m_steps->showManual(remedy.manual);
    QStringList lines;
    for (const char *step : remedy.manual)
        lines << u"%1. %2"_s.arg(lines.size() + 1).arg(remedyText(step));
    m_copyAll->setContent(lines.join(u'\n'));
}

void ScriptPane::chooseStep(int number)
{
    m_code->select(number);
    m_copyStep->setLabel(tr("&Copy step %1").arg(number));
    m_copyStep->setContent(m_code->textOf(number));
}

void ScriptPane::warnAboutQuestions()
{
    if (m_steps->questions() == 0)
        return;
    m_notice->show(Tone::Caution,
        m_commands
            ? tr("Copied. Paste it one step at a time: pasted as a whole, its own lines would answer the "
                 "questions.")
            : tr("Copied. Run it as a file: when pasted into a shell, its own lines would answer the "
                 "questions."));
}

} // namespace ui
