#include "wizard/evidence/recognising.h"

#include "wizard/evidence/certificate.h"
#include "wizard/evidence/forms/writtendate.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

bool isCertificate(const PropertyObject &object)
{
    constexpr QLatin1StringView names[] = {"Subject"_L1, "NotAfter"_L1, "NotBefore"_L1, "Services"_L1,
        "HasPrivateKey"_L1, "Issuer"_L1, "FriendlyName"_L1};
    const bool described =
        std::ranges::any_of(names, [&](QLatin1StringView name) { return object.has(name); });
    // Without its thumbprint a certificate is known by subject and end alone.
    return described
        && (object.has("Thumbprint"_L1) || (object.has("Subject"_L1) && object.has("NotAfter"_L1)));
}

/// "IP.WS.." of a table and "IMAP, POP, IIS, SMTP" of a list, in the long form.
QString servicesOf(const QString &text)
{
    static const QRegularExpression letters(u"^[IPUWSFC.]{5,8}$"_s);
    if (!letters.match(text).hasMatch())
        return text.compare(u"None", Qt::CaseInsensitive) == 0 ? QString() : QString(text).remove(u' ');
    constexpr std::pair<char16_t, QLatin1StringView> names[] = {{u'I', "IMAP"_L1}, {u'P', "POP"_L1},
        {u'U', "UM"_L1}, {u'W', "IIS"_L1}, {u'S', "SMTP"_L1}, {u'F', "Federation"_L1}};
    QStringList services;
    for (const auto &[letter, name] : names) {
        if (text.contains(letter))
            services.append(name);
    }
    return services.join(u',');
}

/// "{mail.contoso.com, autodiscover.contoso.com}"; PowerShell ends a long list in "...", which is no list.
QString namesOf(const QString &text)
{
    QString inner = text.trimmed();
    if (!inner.startsWith(u'{') || !inner.endsWith(u'}') || inner.contains(u"..."_s)
        || inner.contains(u'\u2026'))
        return {};
    inner = inner.mid(1, inner.size() - 2);
    return inner.remove(u',').simplified();
}

/// Server that a list came from: Identity and PSComputerName say it, or the command did.
QString serverOf(const PropertyObject &object, const ShellCommand *command)
{
    if (const QString identity = object.value("Identity"_L1); identity.contains(u'\\'))
        return serverName(identity.section(u'\\', 0, 0));
    if (const QString computer = object.value("PSComputerName"_L1); !computer.isEmpty())
        return serverName(computer);
    return command ? serverName(command->argument(u"Server"_s)) : QString();
}

QList<Observation> observationsOf(const PropertyObject &object, const ShellCommand *command, DateOrder order)
{
    const QString thumbprint = normalisedThumbprint(object.value("Thumbprint"_L1));
    const Subject subject{serverOf(object, command), thumbprint, {}};
    QList<Observation> observations;
    const auto add = [&](Fact fact, const QString &value, Truth truth = Truth::Yes) {
        observations.append(seen(fact, value, truth));
        observations.last().subject = subject;
    };
    if (!thumbprint.isEmpty())
        add(Fact::CertificatePresent, thumbprint);
    if (const QString name = object.value("Subject"_L1); !name.isEmpty() && !name.endsWith(u"..."_s))
        add(Fact::CertificateSubject, name);
    if (const QString date = invariantDate(object.value("NotBefore"_L1), order); !date.isEmpty())
        add(Fact::CertificateNotBefore, date);
    if (const QString date = invariantDate(object.value("NotAfter"_L1), order); !date.isEmpty())
        add(Fact::CertificateNotAfter, date);
    const QString key = object.value("HasPrivateKey"_L1);
    if (key == u"True" || key == u"False")
        add(Fact::CertificateHasPrivateKey, {}, key == u"True" ? Truth::Yes : Truth::No);
    if (const QString services = object.value("Services"_L1); !services.isEmpty())
        add(Fact::CertificateServices, servicesOf(services),
            servicesOf(services).isEmpty() ? Truth::No : Truth::Yes);
    if (const QString names = namesOf(object.value("CertificateDomains"_L1)); !names.isEmpty())
        add(Fact::CertificateNames, names);
    return observations;
}

bool listsCertificates(const ShellCommand &command)
{
    return command.text.contains(u"Get-ExchangeCertificate"_s, Qt::CaseInsensitive);
}

/// Nothing in the command narrows the list down.
bool listsWholeStore(const ShellCommand &command)
{
    static const QRegularExpression whole(
        u"^Get-ExchangeCertificate(?:\\s+-Server[\\s:]+\\S+)?"_s
        u"(?:\\s*\\|\\s*(?:fl|ft|format-list|format-table|select|select-object|sort|sort-object)\\b(?![^|]*-(?:First|Last|Skip|Unique))[^|]*)*$"_s,
        caseless);
    return whole.match(command.text).hasMatch();
}

bool asksForCurrent(const ShellCommand &command)
{
    return listsCertificates(command)
        && command.text.contains(u"(Get-AuthConfig).CurrentCertificateThumbprint"_s, Qt::CaseInsensitive);
}

/// What a command's output says as a whole. An empty thumbprint in the pipe lists every certificate, so only
/// a single one is the current one.
QList<Observation> aboutCommand(const ShellCommand &command, const QStringList &thumbprints)
{
    QList<Observation> observations;
    const QString server = serverName(command.argument(u"Server"_s));
    if (asksForCurrent(command) && thumbprints.size() == 1 && !thumbprints.first().isEmpty())
        observations.append(seen(Fact::AuthCurrentThumbprint, thumbprints.first()));
    if (command.prompted && command.ended && listsWholeStore(command) && !thumbprints.isEmpty())
        observations.append(seen(Fact::CertificateListComplete));
    if (command.prompted && command.ended && command.isBlank())
        observations.append(seen(Fact::ShellAuthCertificateListedBlank));
    for (Observation &observation : observations) {
        if (observation.fact != Fact::AuthCurrentThumbprint)
            observation.subject.server = server;
    }
    return observations;
}

/// The command's own error id with a thumbprint in it: asked for by thumbprint, and not there.
void addMissing(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression error(
        u"Server=([\\w.-]+)[^\\]]{0,200}\\]\\s?\\[FailureCategory=Cmdlet-InvalidOperationException\\].{0,120}"_s
        u"GetExchangeCertificate\\b"_s);
    static const QRegularExpression asked(u"(?<![0-9A-Fa-f])[0-9A-Fa-f]{40}(?![0-9A-Fa-f])"_s);
    const auto match = error.match(text.folded());
    if (!match.hasMatch())
        return;
    const auto thumbprint = asked.match(around(text.folded(), match.capturedStart(), 1200));
    if (!thumbprint.hasMatch())
        return;
    Observation observation = seen(Fact::CertificatePresent, thumbprint.captured().toUpper(), Truth::No);
    observation.subject = Subject{serverName(match.captured(1)), thumbprint.captured().toUpper(), {}};
    recognitions.append(found(u"Certificate not found: %1"_s.arg(observation.value),
        text.lineOfFolded(match.capturedStart()), {observation}));
}

QList<Recognition> recogniseCertificates(const Paste &text)
{
    const QList<ShellCommand> commands = text.commands();
    const DateOrder order = dateOrderOf(text.text());
    QList<PropertyObject> objects = text.objects();
    objects.removeIf([](const PropertyObject &object) { return !isCertificate(object); });
    const auto bare = std::ranges::count_if(objects, [](const PropertyObject &object) {
        return normalisedThumbprint(object.value("Thumbprint"_L1)).isEmpty();
    });

    QList<Recognition> recognitions;
    for (const PropertyObject &object : std::as_const(objects)) {
        const QString thumbprint = normalisedThumbprint(object.value("Thumbprint"_L1));
        if (thumbprint.isEmpty() && bare > 1)
            continue; // several without thumbprint could not be kept apart
        const auto command = std::ranges::find_if(commands,
            [&](const ShellCommand &each) { return listsCertificates(each) && each.holds(object.line()); });
        const auto observations =
            observationsOf(object, command == commands.end() ? nullptr : &*command, order);
        if (!observations.isEmpty())
            recognitions.append(
                found(u"Certificate %1"_s.arg(thumbprint).trimmed(), object.line(), observations));
    }
    for (const ShellCommand &command : commands) {
        if (!listsCertificates(command))
            continue;
        QStringList thumbprints;
        for (const PropertyObject &object : std::as_const(objects)) {
            if (command.holds(object.line()))
                thumbprints.append(normalisedThumbprint(object.value("Thumbprint"_L1)));
        }
        if (const auto observations = aboutCommand(command, thumbprints); !observations.isEmpty())
            recognitions.append(found(u"Get-ExchangeCertificate"_s, command.line, observations));
    }
    addMissing(recognitions, text);
    return recognitions;
}

} // namespace

Reader certificateLists()
{
    return {"certificates"_L1, QT_TRANSLATE_NOOP("Readers", "Output of Get-ExchangeCertificate"),
        {Fact::CertificatePresent, Fact::CertificateSubject, Fact::CertificateNotBefore,
            Fact::CertificateNotAfter, Fact::CertificateHasPrivateKey, Fact::CertificateServices,
            Fact::CertificateNames, Fact::AuthCurrentThumbprint, Fact::CertificateListComplete,
            Fact::ShellAuthCertificateListedBlank},
        recogniseCertificates};
}

} // namespace wizard
