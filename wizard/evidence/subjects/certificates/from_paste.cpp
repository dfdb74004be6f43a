#include "wizard/evidence/subjects/certificates/from.h"

#include "wizard/evidence/forms/writtendate.h"

#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Without its thumbprint a certificate is known by subject and end alone.
bool isCertificate(const PropertyObject &object)
{
    return describesCertificate(object)
        && (object.has("Thumbprint"_L1) || (object.has("Subject"_L1) && object.has("NotAfter"_L1)));
}

Thumbprint thumbprintOf(const PropertyObject &object)
{
    return Thumbprint::parse(object.value("Thumbprint"_L1));
}

/// "{mail.contoso.com, autodiscover.contoso.com}"; PowerShell ends a long list in "...", which is no list.
QStringList namesIn(const QString &written)
{
    QString inner = written.trimmed();
    if (!inner.startsWith(u'{') || !inner.endsWith(u'}') || inner.contains(u"..."_s)
        || inner.contains(u'\u2026'))
        return {};
    inner = inner.mid(1, inner.size() - 2);
    return inner.remove(u',').simplified().split(u' ', Qt::SkipEmptyParts);
}

/// Of the object, or of the command that asked for this one alone: gi Cert:\LocalMachine\My\THUMBPRINT.
Thumbprint askedFor(const PropertyObject &object, const Paste &paste)
{
    static const QRegularExpression asked(u"\\bCert:\\\\LocalMachine\\\\My\\\\([0-9A-Fa-f]{40})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const ShellCommand *command = paste.commandOf(object.line());
    return command ? Thumbprint::parse(asked.match(command->text).captured(1)) : Thumbprint();
}

StoredCertificate certificateOf(const PropertyObject &object, const ShellCommand *command, DateOrder order)
{
    StoredCertificate certificate;
    certificate.server = serverIn(object.value("Identity"_L1), object.value("PSComputerName"_L1));
    if (certificate.server.isEmpty() && command)
        certificate.server = ServerName::parse(command->argument(u"Server"_s));
    certificate.thumbprint = thumbprintOf(object);
    certificate.present = true;
    if (const QString subject = object.value("Subject"_L1); !subject.endsWith(u"..."_s))
        certificate.subject = subject;
    certificate.notBefore = writtenInstant(object.value("NotBefore"_L1), order);
    certificate.notAfter = writtenInstant(object.value("NotAfter"_L1), order);
    certificate.names = namesIn(object.value("CertificateDomains"_L1));
    if (const QString key = object.value("HasPrivateKey"_L1); key == u"True" || key == u"False")
        certificate.hasKey = key == u"True";
    certificate.services = servicesIn(object.value("Services"_L1));
    certificate.line = object.line();
    return certificate;
}

bool listsCertificates(const ShellCommand &command)
{
    return command.text.contains(u"Get-ExchangeCertificate"_s, Qt::CaseInsensitive);
}

/// Nothing in the command narrows the list down.
bool listsWholeStore(const ShellCommand &command)
{
    const QString source = command.text.section(u'|', 0, 0).simplified();
    static const QRegularExpression whole(u"^Get-ExchangeCertificate(?: -Server(?: |:|: )[^\\s:-]\\S*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return whole.match(source).hasMatch() && command.showsEverything();
}

/// The command's own error id with a thumbprint in it: asked for by thumbprint, and not there.
QList<Recognition> missingCertificates(const Paste &paste)
{
    static const QRegularExpression error(
        u"Server=([\\w.-]+)"_s
        u"[^\\]]{0,200}\\]\\s?\\[FailureCategory=Cmdlet-InvalidOperationException\\].{0,120}"_s
        u"GetExchangeCertificate\\b"_s);
    static const QRegularExpression asked(u"(?<![0-9A-Fa-f])[0-9A-Fa-f]{40}(?![0-9A-Fa-f])"_s);
    const auto match = error.match(paste.folded());
    if (!match.hasMatch())
        return {};
    const auto thumbprint = asked.match(around(paste.folded(), match.capturedStart(), 1200));
    if (!thumbprint.hasMatch())
        return {};
    StoredCertificate certificate;
    certificate.server = ServerName::parse(match.captured(1));
    certificate.thumbprint = Thumbprint::parse(thumbprint.captured());
    certificate.present = false;
    certificate.line = paste.lineOfFolded(match.capturedStart());
    return observe({{certificate}});
}

} // namespace

bool describesCertificate(const PropertyObject &object)
{
    constexpr QLatin1StringView names[] = {"Subject"_L1, "NotAfter"_L1, "NotBefore"_L1, "Services"_L1,
        "HasPrivateKey"_L1, "Issuer"_L1, "FriendlyName"_L1};
    return std::ranges::any_of(names, [&](QLatin1StringView name) { return object.has(name); });
}

ServerName serverIn(const QString &identity, const QString &computer)
{
    return ServerName::parse(identity.contains(u'\\') ? identity.section(u'\\', 0, 0) : computer);
}

std::optional<QStringList> servicesIn(const QString &written)
{
    static const QRegularExpression letters(u"^[IPUWSFC.]{5,8}$"_s);
    constexpr std::pair<char16_t, QLatin1StringView> names[] = {{u'I', "IMAP"_L1}, {u'P', "POP"_L1},
        {u'U', "UM"_L1}, {u'W', "IIS"_L1}, {u'S', "SMTP"_L1}, {u'F', "Federation"_L1}};
    if (written.isEmpty())
        return std::nullopt;
    QStringList services;
    if (!letters.match(written).hasMatch())
        return written.compare(u"None", Qt::CaseInsensitive) == 0 ? services
                                                                  : QString(written).remove(u' ').split(u',');
    for (const auto &[letter, name] : names) {
        if (written.contains(letter))
            services.append(name);
    }
    return services;
}

QList<Recognition> certificatesFromPaste(const Paste &paste)
{
    const DateOrder order = dateOrderOf(paste.text());
    QList<PropertyObject> objects = paste.objects();
    objects.removeIf([](const PropertyObject &object) { return !isCertificate(object); });
    const QDateTime printed = objects.isEmpty() ? QDateTime() : newestStampIn(paste.text());
    const auto unnamed = std::ranges::count_if(
        objects, [](const PropertyObject &object) { return thumbprintOf(object).isEmpty(); });

    QMap<const ShellCommand *, Seen<StoredCertificate>> listings;
    QSet<const ShellCommand *> partly;
    for (const PropertyObject &object : std::as_const(objects)) {
        const ShellCommand *command = paste.commandOf(object.line());
        command = command && listsCertificates(*command) ? command : nullptr;
        const Thumbprint asked = thumbprintOf(object).isEmpty() ? askedFor(object, paste) : Thumbprint();
        if (unnamed > 1 && thumbprintOf(object).isEmpty() && asked.isEmpty()) {
            partly.insert(command); // several without thumbprint could not be kept apart
            continue;
        }
        StoredCertificate certificate = certificateOf(object, command, order);
        certificate.printed = printed;
        if (!asked.isEmpty())
            certificate.thumbprint = asked;
        listings[command].items.append(certificate);
    }
    QList<Recognition> recognitions = missingCertificates(paste);
    for (auto listing = listings.begin(); listing != listings.end(); ++listing) {
        const ShellCommand *command = listing.key();
        listing->whole = command && command->prompted && command->ended && listsWholeStore(*command)
            && !partly.contains(command) && paste.objects().size() < mostPrintedObjects;
        listing->line = command ? command->line : 0;
        recognitions += observe(*listing);
    }
    for (const ShellCommand &command : paste.commands()) {
        if (listsCertificates(command) && command.prompted && command.ended && command.isBlank())
            recognitions.append(
                observeBlankList(ServerName::parse(command.argument(u"Server"_s)), command.line));
    }
    return recognitions;
}

} // namespace wizard
