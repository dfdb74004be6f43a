#include "ui/pages/scriptpage.h"

#include "ui/presentation/names.h"
#include "ui/presentation/tabletexts.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scriptpane.h"
#include "ui/widgets/steplist.h"
#include "wizard/investigation/investigation.h"

#include <QDir>
#include <QFileDialog>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

ScriptPage::ScriptPage(wizard::Investigation &investigation, QWidget *parent)
    : Page(Step::Script, investigation, parent)
    , m_kinds(new QTabBar(this))
    , m_pane(new ScriptPane(this))
{
    m_kinds->setDrawBase(false);
    m_kinds->setExpanding(false);
    m_kinds->setObjectName(u"scriptKinds"_s);
    m_kinds->setAccessibleName(tr("Which script"));
    body().addWidget(m_kinds);
    body().addWidget(m_pane, 1);
    connect(m_kinds, &QTabBar::currentChanged, this, &ScriptPage::showScript);
}

const wizard::Plan *ScriptPage::plan() const
{
    const auto &plan = investigation().plan();
    return plan && *plan ? &**plan : nullptr;
}

void ScriptPage::enter()
{
    notice().clear();
    showPlan();
}

void ScriptPage::showPlan()
{
    const QSignalBlocker quiet(m_kinds);
    while (m_kinds->count() > 0)
        m_kinds->removeTab(0);
    const wizard::Plan *current = plan();
    m_pane->setVisible(current);
    m_kinds->setVisible(current && !current->scripts.isEmpty());
    if (!current) {
        setInstruction(
            tr("There is no script"), tr("The choices do not make a plan. Go back and complete them."));
        return;
    }
    for (const wizard::Script &script : current->scripts)
        m_kinds->addTab(scriptName(script.kind));
    if (!current->scripts.isEmpty() && !current->remedy->manual.empty())
        m_kinds->addTab(tr("By hand"));
    showScript(0);
    Q_EMIT buttonsChanged();
}

void ScriptPage::showScript(int tab)
{
    const wizard::Plan *current = plan();
    if (!current || tab < 0)
        return;
    if (tab >= current->scripts.size()) {
        m_pane->showManual(*current->remedy);
        setInstruction(tr("Repair it by hand"), remedyText(current->remedy->title));
        return;
    }
    const wizard::Script &script = current->scripts.at(tab);
    const bool commands = script.kind == wizard::ScriptKind::Commands;
    m_pane->showScript(*current->remedy, script, !commands && investigation().decisions().unattended);
    const QString questions = m_pane->steps().questions() == 0
        ? tr("It asks nothing.")
        : tr("Questions it asks: %1.").arg(m_pane->steps().questions());
    setInstruction(commands ? tr("Type the commands") : tr("Review the script"),
        u"%1 %2 %3"_s.arg(scriptPurpose(script.kind), questions, tr("Nothing runs from here.")));
}

void ScriptPage::extra()
{
    auto *dialog = new QFileDialog(this, tr("Save the scripts and their notes in a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveScriptsDialog"_s);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ScriptPage::saveInto);
    dialog->open();
}

void ScriptPage::saveInto(const QString &folder)
{
    const wizard::Plan *current = plan();
    if (!current)
        return;
    QList<std::pair<QString, QByteArray>> files;
    for (const wizard::Script &script : current->scripts)
        files.emplaceBack(script.fileName, script.bytes);
    files.emplaceBack(current->notesFileName, current->notes.toUtf8());
    for (const auto &[name, bytes] : files) {
        const QString path = QDir(folder).filePath(name);
        if (const auto saved = investigation().surroundings().saveFile(path, bytes); !saved) {
            notice().show(Tone::Bad, saved.error().text());
            return;
        }
    }
    notice().show(Tone::Good,
        (files.size() == 1 ? tr("1 file was saved in %1.")
                           : tr("%n files were saved in %1.", nullptr, static_cast<int>(files.size())))
            .arg(QDir::toNativeSeparators(folder)));
}

PageButtons ScriptPage::buttons() const
{
    const bool canSave = plan() && !plan()->scripts.isEmpty();
    return {.next = tr("&Next"),
        .nextIsPrimary = !canSave,
        .extra = canSave ? tr("&Save script…") : QString(),
        .extraIsPrimary = true};
}

QWidget *ScriptPage::firstFocus() const
{
    return m_pane->steps().first();
}

} // namespace ui
