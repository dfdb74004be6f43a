#include "wizard/evidence/messages/from.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// A back end that is named has been reached, so its port 444 works.
QList<Recognition> backEndsFromPaste(const Paste &text)
{
    static const QRegularExpression backEnd(u"\\bBackEndServer=\\s?([A-Za-z0-9][\\w.-]*)\\s?[,\\]]"_s);
    QList<Recognition> recognitions;
    QList<ServerName> known;
    for (const auto &match : matches(backEnd, text.folded())) {
        Observation observation = seen(Fact::ShellNamesBackEnd, match.captured(1));
        observation.subject.server = ServerName::parse(match.captured(1));
        if (!known.contains(observation.subject.server))
            recognitions.append(found(u"BackEndServer=%1"_s.arg(match.captured(1)),
                text.lineOfFolded(match.capturedStart()), {observation}));
        known.append(observation.subject.server);
    }
    return recognitions;
}

} // namespace wizard
