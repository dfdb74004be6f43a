#include "wizard/remediation/bindplan.h"

#include "wizard/diagnosis/certificatedates.h"
#include "wizard/diagnosis/view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Setup names it after the computer alone.
bool hasOwnCertificate(const View &view, const Evidence &derived, const QDateTime &clock)
{
    const QString name = u"CN="_s + view.subject().server.text().section(u'.', 0, 0);
    return std::ranges::any_of(view.of(Fact::CertificateSubject), [&](const Observation &seen) {
        const Thumbprint &thumbprint = seen.subject.certificate;
        return seen.value.text().compare(name, Qt::CaseInsensitive) == 0
            && view.truth(Fact::CertificatePresent, thumbprint) == Truth::Yes
            && view.truth(Fact::CertificateHasPrivateKey, thumbprint) == Truth::Yes
            && isBefore(derived, Fact::CertificateNotBefore, thumbprint, clock) == Truth::Yes
            && isBefore(derived, Fact::CertificateNotAfter, thumbprint, clock) == Truth::No;
    });
}

} // namespace

QLatin1StringView bindPlanFor(const Evidence &derived, const QDateTime &clock)
{
    bool any = false;
    for (const View &view : View::ofServers(derived)) {
        if (view.subject().server.isEmpty() || !view.hasOwn(Fact::CertificatePresent))
            continue;
        if (!hasOwnCertificate(view, derived, clock))
            return "open"_L1;
        any = true;
    }
    return any ? "bind"_L1 : "open"_L1;
}

} // namespace wizard
