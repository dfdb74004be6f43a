#include "ui/models/recognisedmodel.h"

#include "ui/colours.h"
#include "ui/models/rowroles.h"
#include "ui/presentation/statements.h"
#include "ui/presentation/tabletexts.h"
#include "wizard/knowledge/sayings.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {
namespace {

QString titleOf(QLatin1StringView reader)
{
    const auto all = wizard::readers();
    const auto found = std::ranges::find(all, reader, &wizard::Reader::id);
    return found == all.end() ? QString() : QCoreApplication::translate("Readers", found->title);
}

/// What a person's words were taken for.
QString understood(const wizard::Recognition &one)
{
    QStringList texts;
    for (const wizard::Observation &observation : one.observations) {
        if (wizard::isSaying(observation.fact, observation.value.text())) {
            texts.append(observation.value.text()); // a saying reads as it stands
            continue;
        }
        const wizard::FactEntry &entry = wizard::entry(observation.fact);
        QString text = factText(observation.truth == wizard::Truth::No ? entry.no : entry.yes);
        if (text.contains(QStringLiteral("%1")))
            text = text.arg(observation.value.text());
        texts.append(text);
    }
    for (const wizard::Symptom symptom : one.symptoms) {
        const wizard::SymptomEntry &entry = wizard::entry(symptom);
        texts.append(QCoreApplication::translate("Symptoms", wizard::clientName(entry.client))
            + QStringLiteral(": ") + symptomText(entry.text));
    }
    return texts.join(QStringLiteral("; "));
}

} // namespace

void RecognisedModel::show(
    const QList<wizard::Recognition> &recognised, const QList<wizard::Case::Answer> &answers)
{
    beginResetModel();
    m_answers = answers;
    m_recognised = recognised;
    endResetModel();
}

const wizard::Recognition *RecognisedModel::ownWordsAt(const QModelIndex &index) const
{
    const bool inside = checkIndex(index, CheckIndexOption::IndexIsValid);
    return inside && !answerAt(index) && wizard::isOwnWords(m_recognised.at(index.row()))
        ? &m_recognised.at(index.row())
        : nullptr;
}

const wizard::Case::Answer *RecognisedModel::answerAt(const QModelIndex &index) const
{
    const bool inside = checkIndex(index, CheckIndexOption::IndexIsValid);
    const qsizetype behind = index.row() - m_recognised.size();
    return inside && behind >= 0 ? &m_answers.at(behind) : nullptr;
}

QVariant RecognisedModel::answerData(const wizard::Case::Answer &answer, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return answerText(answer);
    case DetailRole:
        return tr("Your answer, click to take it back");
    case IconRole:
        return QStringLiteral("person");
    case ToneRole:
        return static_cast<int>(Tone::Muted);
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(answerText(answer), tr("Your answer, click to take it back"));
    default:
        return {};
    }
}

QString RecognisedModel::title(const wizard::Recognition &one) const
{
    if (!wizard::isOwnWords(one))
        return one.what;
    return one.takenBack ? tr("Taken back: %1").arg(understood(one)) : understood(one);
}

QString RecognisedModel::detail(const wizard::Recognition &one) const
{
    if (!wizard::isOwnWords(one))
        return tr("Line %1: %2").arg(one.line).arg(titleOf(one.reader));
    return (
        one.takenBack ? tr("Line %1, click to count it again: %2") : tr("Line %1, click to take it back: %2"))
        .arg(one.line)
        .arg(one.what);
}

int RecognisedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_recognised.size() + m_answers.size());
}

QVariant RecognisedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const wizard::Case::Answer *answer = answerAt(index))
        return answerData(*answer, role);
    const wizard::Recognition &one = m_recognised.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(one);
    case DetailRole:
        return detail(one);
    case IconRole:
        return one.takenBack ? QStringLiteral("skipped") : QStringLiteral("good");
    case ToneRole:
        return static_cast<int>(one.takenBack ? Tone::Muted : Tone::Good);
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(title(one), detail(one));
    default:
        return {};
    }
}

} // namespace ui
