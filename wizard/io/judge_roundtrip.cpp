#include "wizard/io/judgements.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

ServerName nodeName(const QByteArray &header)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9_-]{1,63}(\\.[A-Za-z0-9_.-]{1,190})?$"_s);
    const QString name = QString::fromLatin1(header);
    return shape.match(name).hasMatch() ? ServerName::parse(name) : ServerName();
}

/// The server whose back end was asked. The front end picks any server of the version in its site, and says
/// which. An alias or an address stands for the node that answered in front.
ServerName askedBackEnd(const HttpResponse &response, const ServerName &asked)
{
    ServerName back = nodeName(response.header("X-CalculatedBETarget"));
    if (back.isEmpty())
        back = nodeName(response.header("X-BEServer"));
    const ServerName front = nodeName(response.header("X-FEServer"));
    return back.isEmpty() || back == front ? asked : back;
}

QString manifestBuild(const QByteArray &body)
{
    static const QRegularExpression shape(
        u"assemblyIdentity\\b[^>]{0,500}?\\sversion=\"([0-9]+(?:\\.[0-9]+){3})\""_s);
    return shape.match(QString::fromLatin1(body)).captured(1);
}

/// Name of an Exchange assembly that the error page says is missing. Type names are never translated.
QString missingAssembly(const QByteArray &body)
{
    if (!body.contains("FileNotFoundException") && !body.contains("FileLoadException"))
        return {};
    static const QRegularExpression shape(u"(Microsoft\\.Exchange\\.[A-Za-z0-9_.]{1,120}), Version="_s);
    return shape.match(QString::fromLatin1(body)).captured(1);
}

} // namespace

ProbeReport judgeRoundTrip(const Contact &contact, const ObservationSource &source)
{
    using Outcome = ProbeReport::Outcome;
    ProbeReport report{Outcome::Unclear, contact.describe(), {}};
    if (!contact.hasResponse())
        return report;
    const HttpResponse &response = contact.response;
    const QString excerpt = response.excerpt();
    const ObservationSource back = source.about(askedBackEnd(response, source.server()));
    const auto add = [&](const ObservationSource &who, Fact fact, Truth truth, const QString &value = {}) {
        report.observations.append(who.observe(fact, truth, excerpt, value));
    };
    if (back.server() != source.server())
        report.sentence += u", answered for "_s + back.server().text();

    const QString build = manifestBuild(response.body);
    // The back end signs its answers; then the request arrived, whatever became of it.
    const bool arrived =
        !response.header("X-BEServer").isEmpty() || (response.status == 200 && !build.isEmpty());
    if (arrived) {
        report.outcome = response.status == 200 ? Outcome::Good : Outcome::Bad;
        add(back, Fact::BackEndRoundTrip, Truth::Yes);
    } else if ((response.status == 500 || response.status == 503) && response.isAnnouncedEmpty()
        && response.isFromIis()) {
        report.outcome = Outcome::Bad;
        add(back, Fact::BackEndRoundTrip, Truth::No);
    } else if (response.status >= 500) {
        report.outcome = Outcome::Bad;
    }

    if (response.status == 503 && response.isFromHttpSys())
        add(source, Fact::EcpAnsweredByHttpSys503, Truth::Yes);
    if (response.status == 200 && !build.isEmpty())
        add(back, Fact::ServerBuild, Truth::Yes, build);
    if (const QString assembly = missingAssembly(response.body);
        response.status == 500 && !assembly.isEmpty()) {
        report.sentence += u", missing "_s + assembly;
        add(back, Fact::EcpAssemblyMissing, Truth::Yes, assembly);
    }
    return report;
}

} // namespace wizard
