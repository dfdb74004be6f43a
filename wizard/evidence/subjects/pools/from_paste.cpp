#include "wizard/evidence/subjects/pools/from.h"

using namespace Qt::StringLiterals;

namespace wizard {

/// Rows that begin with the name, and pairs of name and state in objects. A listing may leave pools out.
QList<Recognition> poolsFromPaste(const Paste &paste)
{
    static const QRegularExpression row(
        u"^\\s*(?:(?:APPPOOL|SITE)\\s+\")?(MSExchange\\w*AppPool|Default Web Site|Exchange Back End)\"?\\s+"_s
        u"(?:\\d+\\s+)?(?:\\(.*\\bstate:)?((?:Start|Stopp)(?:ed|ing))\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression state(
        u"^(?:Start|Stopp)(?:ed|ing)$"_s, QRegularExpression::CaseInsensitiveOption);
    Seen<Hosted> listed;
    listed.whole = true;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        if (const auto match = row.match(paste.lines().at(i)); match.hasMatch())
            listed.items.append({match.captured(1), match.captured(2), int(i + 1)});
    }
    for (const PropertyObject &object : paste.objects()) {
        const Hosted one{object.value("name"_L1), object.value("state"_L1), object.line()};
        if (state.match(one.state).hasMatch())
            listed.items.append(one);
    }
    return observe(listed);
}

} // namespace wizard
