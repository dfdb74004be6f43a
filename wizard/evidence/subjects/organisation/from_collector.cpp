#include "wizard/evidence/subjects/organisation/organisation.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

std::optional<double> utcOffsetOf(CollectorFile &file, const QJsonObject &data)
{
    const QJsonValue minutes = data[u"utcOffsetMinutes"];
    if (minutes.isDouble() && std::abs(minutes.toDouble()) <= 14 * 60)
        return minutes.toDouble() / 60;
    if (!minutes.isNull())
        file.remark(Tr::tr("“%1” is no offset from UTC").arg(minutes.toVariant().toString().left(40)));
    return std::nullopt;
}

} // namespace

QList<Recognition> organisationFromCollector(CollectorFile &file)
{
    QList<Recognition> recognitions;
    if (const auto data = file.part("server"_L1)) {
        Organisation organisation;
        organisation.utcOffset = utcOffsetOf(file, *data);
        if (file.truth(*data, "elevated"_L1) == Truth::No)
            file.remark(
                Tr::tr("the collector ran without administrator rights, so keys, bindings and groups may be "
                       "missing; run it again elevated"));
        recognitions = file.completed(observe(organisation));
    }
    if (const auto data = file.part("authConfig"_L1)) {
        Organisation organisation;
        // No such object says nothing: the wizard of Exchange may have been run under another name.
        organisation.hybrid = (*data)[u"hybridObjects"].toInt() > 0 ? Truth::Yes : Truth::Unknown;
        recognitions += file.completed(observe(organisation));
    }
    return recognitions;
}

} // namespace wizard
