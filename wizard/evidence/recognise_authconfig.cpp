#include "wizard/evidence/recognising.h"

#include "wizard/evidence/certificate.h"
#include "wizard/evidence/forms/writtendate.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Slot {
    QLatin1StringView property;
    Fact fact;
};

constexpr Slot thumbprintSlots[] = {{"CurrentCertificateThumbprint"_L1, Fact::AuthCurrentThumbprint},
    {"PreviousCertificateThumbprint"_L1, Fact::AuthPreviousThumbprint},
    {"NextCertificateThumbprint"_L1, Fact::AuthNextThumbprint},
    {"InternalTransportCertificateThumbprint"_L1, Fact::InternalTransportThumbprint}};

/// An empty value says "none", unless the paste ends right there: then it may only be cut off.
bool isCutOff(const Paste &text, int line)
{
    for (qsizetype i = line; i < text.lines().size(); ++i) {
        if (!text.lines().at(i).trimmed().isEmpty())
            return false;
    }
    return true;
}

QList<Observation> observationsOf(const PropertyObject &object, const Paste &text, DateOrder order)
{
    QList<Observation> observations;
    for (const Slot &slot : thumbprintSlots) {
        if (!object.has(slot.property))
            continue;
        const QString value = object.value(slot.property);
        const QString thumbprint = normalisedThumbprint(value);
        if (!thumbprint.isEmpty())
            observations.append(seen(slot.fact, thumbprint));
        else if (value.isEmpty() && !isCutOff(text, object.lineOf(slot.property)))
            observations.append(seen(slot.fact, {}, Truth::No));
    }
    constexpr auto effective = "NextCertificateEffectiveDate"_L1;
    if (object.has(effective)) {
        const QString value = object.value(effective);
        const QString date = invariantDate(value, order);
        if (!date.isEmpty())
            observations.append(seen(Fact::AuthNextEffectiveDate, date));
        else if (value.isEmpty() && !isCutOff(text, object.lineOf(effective)))
            observations.append(seen(Fact::AuthNextEffectiveDate, {}, Truth::No));
    }
    return observations;
}

/// "(Get-AuthConfig).CurrentCertificateThumbprint" alone prints the thumbprint or nothing.
void addBareThumbprints(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression bare(
        u"^\\(\\s*Get-AuthConfig\\s*\\)\\.(Current|Previous|Next)CertificateThumbprint\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const ShellCommand &command : text.commands()) {
        const auto match = bare.match(command.text);
        if (!match.hasMatch())
            continue;
        const QString which = match.captured(1).toLower();
        const Fact fact = which == u"current" ? Fact::AuthCurrentThumbprint
            : which == u"next"                ? Fact::AuthNextThumbprint
                                              : Fact::AuthPreviousThumbprint;
        const QString thumbprint = normalisedThumbprint(command.output.join(QString()));
        if (!thumbprint.isEmpty())
            recognitions.append(found(
                u"Get-AuthConfig"_s, command.line, {seen(Fact::AuthConfigRead), seen(fact, thumbprint)}));
        else if (command.isBlank() && command.prompted && command.ended)
            recognitions.append(found(
                u"Get-AuthConfig"_s, command.line, {seen(Fact::AuthConfigRead), seen(fact, {}, Truth::No)}));
    }
}

QList<Recognition> recogniseAuthConfig(const Paste &text)
{
    const DateOrder order = dateOrderOf(text.text());
    QList<Recognition> recognitions;
    for (const PropertyObject &object : text.objects()) {
        QList<Observation> observations = observationsOf(object, text, order);
        if (observations.isEmpty())
            continue;
        if (object.has("CurrentCertificateThumbprint"_L1))
            observations.prepend(seen(Fact::AuthConfigRead));
        recognitions.append(found(u"Get-AuthConfig"_s, object.line(), observations));
    }
    addBareThumbprints(recognitions, text);
    return recognitions;
}

} // namespace

Reader authConfigurations()
{
    return {"auth-config"_L1, QT_TRANSLATE_NOOP("Readers", "Output of Get-AuthConfig"),
        {Fact::AuthConfigRead, Fact::AuthCurrentThumbprint, Fact::AuthPreviousThumbprint,
            Fact::AuthNextThumbprint, Fact::InternalTransportThumbprint, Fact::AuthNextEffectiveDate},
        recogniseAuthConfig};
}

} // namespace wizard
