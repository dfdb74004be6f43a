#include "wizard/evidence/recognising.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Objects with a property that is True or False; neither word is translated.
QList<PropertyObject> withSwitch(const QList<PropertyObject> &objects, QLatin1StringView property)
{
    QList<PropertyObject> found;
    for (const PropertyObject &object : objects) {
        const QString value = object.value(property);
        if (value == u"True" || value == u"False")
            found.append(object);
    }
    return found;
}

QString accountOf(const PropertyObject &object)
{
    for (const QLatin1StringView property : {"Identity"_L1, "SamAccountName"_L1, "Name"_L1}) {
        if (const QString value = object.value(property); !value.isEmpty())
            return value;
    }
    return {};
}

/// Of one account only: a list of all accounts shows many that are rightly switched off.
void addAccount(QList<Recognition> &recognitions, const QList<PropertyObject> &objects,
    QLatin1StringView property, Fact fact)
{
    const QList<PropertyObject> known = withSwitch(objects, property);
    if (known.size() != 1)
        return;
    const PropertyObject &object = known.first();
    const QString value = object.value(property);
    Observation observation =
        seen(fact, QString(property).chopped(7), value == u"True" ? Truth::Yes : Truth::No);
    observation.subject.account = accountOf(object);
    recognitions.append(
        found(u"%1 %2"_s.arg(QString(property), value), object.lineOf(property), {observation}));
}

void addDatabases(QList<Recognition> &recognitions, const QList<PropertyObject> &objects)
{
    QStringList dismounted;
    int line = 0;
    for (const PropertyObject &object : withSwitch(objects, "Mounted"_L1)) {
        if (object.value("Recovery"_L1) == u"True") // recovery databases are dismounted most of the time
            continue;
        const bool mounted = object.value("Mounted"_L1) == u"True";
        if (line == 0 || (!mounted && dismounted.isEmpty()))
            line = object.line();
        if (!mounted)
            dismounted.append(object.value("Name"_L1));
    }
    if (line != 0)
        recognitions.append(found(u"Mounted"_s, line,
            {seen(Fact::DatabaseMounted, dismounted.join(u", "_s),
                dismounted.isEmpty() ? Truth::Yes : Truth::No)}));
}

void addPhones(QList<Recognition> &recognitions, const QList<PropertyObject> &objects)
{
    for (const PropertyObject &object : objects) {
        const QString state = object.value("DeviceAccessState"_L1);
        if (state == u"Quarantined" || state == u"Blocked" || state == u"DeviceDiscovery")
            recognitions.append(found(
                u"DeviceAccessState %1"_s.arg(state), object.line(), {seen(Fact::DeviceBlocked, state)}));
    }
}

/// A rule without protocols denies all of them.
void addRules(QList<Recognition> &recognitions, const QList<PropertyObject> &objects)
{
    for (const PropertyObject &object : objects) {
        const QString protocols = object.value("AnyOfProtocols"_L1);
        const bool administrators = protocols.isEmpty() || protocols == u"{}"
            || protocols.contains(u"ExchangeAdminCenter"_s) || protocols.contains(u"RemotePowerShell"_s);
        if (object.value("Action"_L1) != u"DenyAccess" || object.value("Enabled"_L1) == u"False"
            || !object.has("AnyOfProtocols"_L1) || !administrators)
            continue;
        const QString name = object.value("Name"_L1);
        recognitions.append(found(u"DenyAccess %1"_s.arg(name).left(60), object.line(),
            {seen(Fact::ClientAccessRuleDenies, name)}));
    }
}

void addServer(QList<Recognition> &recognitions, const QList<PropertyObject> &objects)
{
    static const QRegularExpression outlook(u"\\bM2(?:\\.\\d+)*\\b"_s);
    static const QRegularExpression scanning(
        u"^(?:HttpRequestFiltering|AmsiRequestBodyScanning|BlockRequestBodyGreaterThanMaxScanSize)$"_s);
    for (const PropertyObject &object : objects) {
        const auto applied = outlook.match(object.value("MitigationsApplied"_L1));
        if (applied.hasMatch())
            recognitions.append(found(u"MitigationsApplied"_s, object.lineOf("MitigationsApplied"_L1),
                {seen(Fact::MitigationApplied, applied.captured())}));
        const QString section = object.value("SectionName"_L1);
        if (scanning.match(section).hasMatch())
            recognitions.append(found(
                section, object.lineOf("SectionName"_L1), {seen(Fact::RequestFilteringOverridden, section)}));
    }
}

QList<Recognition> recogniseSettings(const Paste &text)
{
    QList<Recognition> recognitions;
    const QList<PropertyObject> objects = text.objects();
    addAccount(recognitions, objects, "RemotePowerShellEnabled"_L1, Fact::RemotePowerShellEnabled);
    addAccount(recognitions, objects, "OWAEnabled"_L1, Fact::ClientAccessEnabled);
    addDatabases(recognitions, objects);
    addPhones(recognitions, objects);
    addRules(recognitions, objects);
    addServer(recognitions, objects);
    return recognitions;
}

} // namespace

Reader settings()
{
    return {"settings"_L1, QT_TRANSLATE_NOOP("Readers", "Settings of accounts, databases and servers"),
        {Fact::RemotePowerShellEnabled, Fact::ClientAccessEnabled, Fact::DatabaseMounted,
            {Fact::DeviceBlocked, Says::Yes}, {Fact::ClientAccessRuleDenies, Says::Yes},
            {Fact::MitigationApplied, Says::Yes}, {Fact::RequestFilteringOverridden, Says::Yes}},
        recogniseSettings};
}

} // namespace wizard
