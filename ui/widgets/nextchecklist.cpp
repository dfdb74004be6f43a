#include "ui/widgets/nextchecklist.h"

#include "ui/presentation/statements.h"
#include "ui/widgets/foldinglist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/nextcheckrow.h"
#include "wizard/investigation/investigation.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

/// Those of step 1 as well: they are the same to who gave them.
QList<wizard::Case::Answer> answersIn(const wizard::Case &given)
{
    QList<wizard::Case::Answer> all;
    for (auto one = given.reported.cbegin(); one != given.reported.cend(); ++one)
        all.append({one.key(), one.value(), {}});
    return all + given.answers;
}

} // namespace

NextCheckList::NextCheckList(
    wizard::Investigation &investigation, const QList<wizard::Fact> &without, QWidget *parent)
    : QWidget(parent)
    , m_investigation(investigation)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(14);
    addChecks(without);
    addAnswers(answersIn(investigation.given()));
    watchReading();
}

void NextCheckList::addChecks(const QList<wizard::Fact> &without)
{
    const wizard::Diagnosis &diagnosis = m_investigation.diagnosis();
    auto *list =
        new FoldingList(diagnosis.hasAnswer() ? tr("To be sure, check next") : tr("What to find out next"),
            diagnosis.hasAnswer() ? 1 : 3, this);
    list->setObjectName(u"nextChecks"_s);
    for (const wizard::NextCheck &next : diagnosis.next) {
        if (without.contains(next.fact))
            continue;
        NextCheckRow *row = checkRow(next);
        list->add(row);
        if (!m_first)
            m_first = row->firstButton();
    }
    m_layout->addWidget(list);
    list->setVisible(!list->isEmpty());
    m_empty = list->isEmpty();
}

NextCheckRow *NextCheckList::checkRow(const wizard::NextCheck &check)
{
    auto *row = new NextCheckRow(check, this);
    connect(row, &NextCheckRow::answered, this, [this, check](wizard::Truth truth) {
        m_investigation.answer({check.fact, truth, check.server});
    });
    connect(row, &NextCheckRow::pasted, this, &NextCheckList::paste);
    connect(row, &NextCheckRow::fileWanted, this, &NextCheckList::choose);
    return row;
}

void NextCheckList::addAnswers(const QList<wizard::Case::Answer> &answers)
{
    auto *list = new FoldingList(tr("What you answered"), 4, this);
    list->setObjectName(u"answers"_s);
    for (const wizard::Case::Answer &answer : answers)
        list->add(answerRow(answer));
    m_layout->addWidget(list);
    list->setVisible(!list->isEmpty());
    m_empty = m_empty && list->isEmpty();
}

QWidget *NextCheckList::answerRow(const wizard::Case::Answer &answer)
{
    const QString said = answerText(answer);
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(Label::Role::Body, said, row), 1);
    auto *back = new QPushButton(tr("Take back"), row);
    back->setFlat(true);
    back->setAutoDefault(false);
    back->setObjectName(u"takeBack-"_s + wizard::entry(answer.fact).id);
    back->setAccessibleName(tr("Take back: %1").arg(said));
    connect(back, &QPushButton::clicked, this, [this, answer] { m_investigation.takeBack(answer); });
    layout->addWidget(back, 0, Qt::AlignTop);
    return row;
}

void NextCheckList::choose()
{
    auto *dialog = new QFileDialog(this, tr("Open the file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setObjectName(u"openFileDialog"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &NextCheckList::open);
    dialog->open();
}

void NextCheckList::paste(const QString &text)
{
    const qsizetype before = m_investigation.given().pasted.size();
    m_investigation.paste(text);
    if (m_investigation.given().pasted.size() > before)
        Q_EMIT told(Tone::Good, tr("The text was read; it stands with the others in the first step."));
    else
        Q_EMIT told(Tone::Muted, tr("Nothing in this text is known. It is kept; you can go on."));
}

void NextCheckList::open(const QString &path)
{
    m_opened = path;
    m_investigation.addFiles({path});
}

void NextCheckList::watchReading()
{
    const wizard::HandingOver &files = m_investigation.handingOver();
    connect(
        &files, &wizard::HandingOver::refused, this, [this](const QString &path, const wizard::Error &error) {
            if (path == m_opened)
                Q_EMIT told(Tone::Bad, error.text());
        });
    connect(&files, &wizard::HandingOver::taken, this, [this](const QString &path) {
        if (path == m_opened)
            Q_EMIT told(Tone::Good, tr("The file was read; it stands with the others in the second step."));
    });
}

} // namespace ui
