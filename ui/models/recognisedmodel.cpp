#include "ui/models/recognisedmodel.h"

#include "ui/colours.h"
#include "ui/models/rowroles.h"

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

} // namespace

void RecognisedModel::show(const QList<wizard::Recognition> &recognised)
{
    beginResetModel();
    m_recognised = recognised;
    endResetModel();
}

int RecognisedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_recognised.size());
}

QVariant RecognisedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const wizard::Recognition &one = m_recognised.at(index.row());
    const QString detail = tr("Line %1: %2").arg(one.line).arg(titleOf(one.reader));
    switch (role) {
    case Qt::DisplayRole:
        return one.what;
    case DetailRole:
        return detail;
    case IconRole:
        return QStringLiteral("good");
    case ToneRole:
        return static_cast<int>(Tone::Good);
    case Qt::AccessibleTextRole:
        return tr("%1. %2").arg(one.what, detail);
    default:
        return {};
    }
}

} // namespace ui
