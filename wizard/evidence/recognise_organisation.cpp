#include "wizard/evidence/recognising.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// "-05:30:00", a TimeSpan as .NET prints it everywhere.
QString hoursOf(const QString &span)
{
    static const QRegularExpression shape(u"^(-?)(\\d{2}):(\\d{2}):\\d{2}$"_s);
    const auto match = shape.match(span);
    const int hours = match.captured(2).toInt();
    if (!match.hasMatch() || hours > 14)
        return {};
    return match.captured(1) + QString::number(hours + match.captured(3).toInt() / 60.0);
}

bool isHybrid(const PropertyObject &object)
{
    return object.has("OnPremisesSmartHost"_L1)
        && (object.has("ReceivingTransportServers"_L1) || object.has("TlsCertificateName"_L1));
}

QList<Recognition> recogniseOrganisation(const Paste &text)
{
    QList<Recognition> recognitions;
    for (const PropertyObject &object : text.objects()) {
        if (const QString hours = hoursOf(object.value("BaseUtcOffset"_L1)); !hours.isEmpty())
            recognitions.append(found(
                u"BaseUtcOffset"_s, object.lineOf("BaseUtcOffset"_L1), {seen(Fact::UtcOffsetHours, hours)}));
        if (isHybrid(object))
            recognitions.append(
                found(u"Get-HybridConfiguration"_s, object.line(), {seen(Fact::HybridConfigured)}));
    }
    for (const ShellCommand &command : text.commands()) {
        const bool asked = command.text.startsWith(u"Get-HybridConfiguration"_s, Qt::CaseInsensitive);
        if (asked && command.prompted && command.ended && command.isBlank())
            recognitions.append(found(
                u"Get-HybridConfiguration"_s, command.line, {seen(Fact::HybridConfigured, {}, Truth::No)}));
    }
    return recognitions;
}

} // namespace

Reader organisationSettings()
{
    return {"organisation"_L1, QT_TRANSLATE_NOOP("Readers", "Time zone and hybrid configuration"),
        {Fact::UtcOffsetHours, Fact::HybridConfigured}, recogniseOrganisation};
}

} // namespace wizard
