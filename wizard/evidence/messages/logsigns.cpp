#include "wizard/evidence/messages/logsigns.h"

namespace wizard {

bool LogCell::fits(const QByteArray &value) const
{
    const QLatin1StringView held(value);
    switch (holds) {
    case Holds::Exactly:
        return held.compare(text, Qt::CaseInsensitive) == 0;
    case Holds::AtStart:
        return held.startsWith(text, Qt::CaseInsensitive);
    case Holds::Somewhere:
        return held.contains(text, Qt::CaseInsensitive);
    case Holds::Nothing:
        return held.isEmpty();
    }
    return false;
}

std::span<const LogSign> logSigns(LogKind kind)
{
    static const std::vector<LogSign> httpProxy = httpProxySigns();
    static const std::vector<LogSign> iis = iisSigns();
    static const std::vector<LogSign> httpErr = httpErrSigns();
    switch (kind) {
    case LogKind::HttpProxy:
        return httpProxy;
    case LogKind::Iis:
        return iis;
    case LogKind::HttpErr:
        return httpErr;
    }
    return {};
}

} // namespace wizard
