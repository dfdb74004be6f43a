#include "wizard/evidence/subjects/versions/versions.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace wizard {

/// A page of Exchange names its version and its server in two headers that stand side by side.
QList<Recognition> headersFromPaste(const Paste &paste)
{
    static const QRegularExpression header(
        u"^\\W{0,4}X-(OWA-Version|FEServer)\\s?:\\s*([A-Za-z0-9][\\w.-]{0,62})\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype nearBy = 12;
    QList<Recognition> recognitions;
    std::optional<std::pair<qsizetype, QString>> version;
    std::optional<std::pair<qsizetype, QString>> server;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const auto match = header.match(paste.lines().at(i).left(200));
        if (!match.hasMatch())
            continue;
        (match.captured(1).startsWith(u'F') || match.captured(1).startsWith(u'f') ? server : version) =
            std::pair(i, match.captured(2));
        if (!version || !server || std::abs(version->first - server->first) > nearBy)
            continue;
        const Build build = Build::parse(version->second);
        Observation observation = seen(Fact::ServerBuild, build.text());
        observation.subject.server = ServerName::parse(server->second);
        if (!build.isEmpty())
            recognitions.append(found(u"X-OWA-Version: %1"_s.arg(build.text()), int(i + 1), {observation}));
        version.reset();
        server.reset();
    }
    return recognitions;
}

} // namespace wizard
