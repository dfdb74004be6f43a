#include "wizard/evidence/subjects/authconfig/authconfig.h"

#include "wizard/evidence/forms/writtendate.h"
#include "wizard/evidence/subjects/certificates/certificates.h"

#include <QMap>

#include <algorithm>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Reads a property. An empty value says "none", unless the paste ends right there: then it may only be cut
/// off.
template <typename Read, typename Result = std::invoke_result_t<Read, QString>>
std::optional<Result> valueOf(
    const PropertyObject &object, QLatin1StringView property, const Paste &paste, Read read)
{
    if (!object.has(property))
        return std::nullopt;
    const QString written = object.value(property);
    const auto value = read(written);
    const auto below =
        paste.lines().cbegin() + std::min<qsizetype>(object.lineOf(property), paste.lines().size());
    const bool goesOn = std::any_of(
        below, paste.lines().cend(), [](const QString &line) { return !line.trimmed().isEmpty(); });
    return !value.isEmpty() || (written.isEmpty() && goesOn) ? std::optional(value) : std::nullopt;
}

AuthConfig configOf(const PropertyObject &object, const Paste &paste, DateOrder order)
{
    AuthConfig config;
    config.read = object.has(authSlots.front().property);
    config.line = object.line();
    for (std::size_t i = 0; i < authSlots.size(); ++i)
        config.thumbprints[i] = valueOf(object, authSlots[i].property, paste, Thumbprint::parse);
    config.nextEffective = valueOf(
        object, authEffective, paste, [&](const QString &written) { return writtenInstant(written, order); });
    return config;
}

/// "(Get-AuthConfig).CurrentCertificateThumbprint" alone prints the thumbprint or nothing.
QList<Recognition> singleProperties(const Paste &paste)
{
    static const QRegularExpression alone(
        u"^\\(\\s*Get-AuthConfig\\s*\\)\\.(\\w+)\\s*$"_s, QRegularExpression::CaseInsensitiveOption);
    QList<Recognition> recognitions;
    for (const ShellCommand &command : paste.commands()) {
        const QString asked = alone.match(command.text).captured(1);
        const auto slot = std::ranges::find_if(authSlots,
            [&](const AuthSlot &each) { return asked.compare(each.property, Qt::CaseInsensitive) == 0; });
        if (slot == authSlots.end())
            continue;
        const Thumbprint thumbprint = Thumbprint::parse(command.output.join(QString()));
        if (thumbprint.isEmpty() && !(command.isBlank() && command.prompted && command.ended))
            continue;
        AuthConfig config{.read = true, .line = command.line};
        config.thumbprints[std::size_t(slot - authSlots.begin())] = thumbprint;
        recognitions += observe(config);
    }
    return recognitions;
}

/// Whether a command shows the current certificate by its thumbprint.
bool showsCurrent(const ShellCommand &command)
{
    return command.text.contains(u"(Get-AuthConfig).CurrentCertificateThumbprint"_s, Qt::CaseInsensitive)
        && command.text.contains(u"Get-ExchangeCertificate"_s, Qt::CaseInsensitive);
}

/// An empty thumbprint in the pipe lists every certificate, so only a single one is the current one.
QList<Recognition> shownCertificates(const Paste &paste)
{
    QMap<const ShellCommand *, QList<Thumbprint>> shown;
    for (const PropertyObject &object : paste.objects()) {
        const ShellCommand *command = paste.commandOf(object.line());
        if (command && describesCertificate(object) && showsCurrent(*command))
            shown[command].append(Thumbprint::parse(object.value("Thumbprint"_L1)));
    }
    QList<Recognition> recognitions;
    for (auto one = shown.cbegin(); one != shown.cend(); ++one) {
        AuthConfig config{.line = one.key()->line};
        if (one->size() == 1 && !one->first().isEmpty())
            config.thumbprints.front() = one->first();
        recognitions += observe(config);
    }
    return recognitions;
}

} // namespace

QList<Recognition> authConfigFromPaste(const Paste &paste)
{
    const DateOrder order = dateOrderOf(paste.text());
    QList<Recognition> recognitions;
    for (const PropertyObject &object : paste.objects())
        recognitions += observe(configOf(object, paste, order));
    return recognitions + singleProperties(paste) + shownCertificates(paste);
}

} // namespace wizard
