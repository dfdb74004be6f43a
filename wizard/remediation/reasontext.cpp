#include "wizard/remediation/reasontext.h"

#include "wizard/evidence/values/value.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qsizetype mostServers = 8;
constexpr qsizetype longestValue = 300;

} // namespace

QString plainEnglish(const Reason &reason)
{
    const FactEntry &known = entry(reason.fact);
    QString text = QString::fromUtf8(reason.truth == Truth::No ? known.no : known.yes);
    text.replace(u"%1"_s, reason.value.readable().left(longestValue));
    if (reason.servers.isEmpty())
        return text;
    const bool more = reason.servers.size() > mostServers;
    return u"%1 (%2%3)"_s.arg(text,
        textsOf(reason.servers.first(std::min(mostServers, reason.servers.size()))).join(u", "_s),
        more ? u", ..."_s : QString());
}

} // namespace wizard
