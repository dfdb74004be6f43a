#include "ui/widgets/reportedlist.h"

#include "ui/presentation/tabletexts.h"
#include "ui/widgets/answerrow.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace ui {

ReportedList::ReportedList(QWidget *parent)
    : FormPane(parent)
    , m_since(addLine(u"since"_s, tr("Since when?"), tr("yesterday, about 18:30")))
{
    connect(m_since, &QLineEdit::textEdited, this, &ReportedList::sinceChanged);
    addHeading(tr("Is that so?"));
    addHint(
        tr("Answer only what is certain and leave the rest open. Nothing here decides the cause by itself."));
    for (const wizard::FactEntry &entry : wizard::facts()) {
        if (!wizard::isAsked(entry.fact))
            continue;
        auto *row = new AnswerRow(factText(entry.yes), entry.id, widget());
        connect(row, &AnswerRow::changed, this, &ReportedList::changed);
        addRow(row);
        m_rows.insert(entry.fact, row);
    }
}

void ReportedList::show(const QMap<wizard::Fact, wizard::Truth> &reported, const QString &since)
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        row.value()->setAnswer(reported.value(row.key(), wizard::Truth::Unknown));
    m_since->setText(since);
}

QMap<wizard::Fact, wizard::Truth> ReportedList::answers() const
{
    QMap<wizard::Fact, wizard::Truth> answers;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (const wizard::Truth answer = row.value()->answer(); answer != wizard::Truth::Unknown)
            answers.insert(row.key(), answer);
    }
    return answers;
}

QString ReportedList::since() const
{
    return m_since->text();
}

} // namespace ui
