#include "wizard/remediation/bindplan.h"

#include "wizard/diagnosis/certificatedates.h"
#include "wizard/diagnosis/view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

enum class Own { None, Unknown, Usable };

Own usable(const View &view, const Evidence &derived, const Thumbprint &thumbprint, const QDateTime &clock)
{
    const Truth key = view.truth(Fact::CertificateHasPrivateKey, thumbprint);
    const Truth begun = isBefore(derived, Fact::CertificateNotBefore, thumbprint, clock);
    const Truth ended = isBefore(derived, Fact::CertificateNotAfter, thumbprint, clock);
    if (key == Truth::No || begun == Truth::No || ended == Truth::Yes)
        return Own::None;
    return key == Truth::Yes && begun == Truth::Yes && ended == Truth::No ? Own::Usable : Own::Unknown;
}

/// The certificate that Exchange made for a server, as Setup names it: after the computer alone. There is
/// none only where the whole store was read.
Own ownCertificate(const View &view, const Evidence &derived, const QDateTime &clock)
{
    const QString name = u"CN="_s + view.subject().server.text().section(u'.', 0, 0);
    Own best = view.truth(Fact::CertificateListComplete) == Truth::Yes ? Own::None : Own::Unknown;
    for (const Observation &listed : view.of(Fact::CertificatePresent)) {
        const Thumbprint &thumbprint = listed.subject.certificate;
        if (view.truth(Fact::CertificatePresent, thumbprint) == Truth::No)
            continue;
        const auto subjects = view.of(Fact::CertificateSubject, thumbprint);
        const bool isOwn = std::ranges::any_of(subjects, [&](const Observation &seen) {
            return seen.value.text().compare(name, Qt::CaseInsensitive) == 0;
        });
        if (isOwn)
            best = std::max(best, usable(view, derived, thumbprint, clock));
        else if (subjects.isEmpty())
            best = std::max(best, Own::Unknown);
    }
    return best;
}

} // namespace

QLatin1StringView bindPlanFor(const Evidence &derived, const QDateTime &clock)
{
    std::vector<Own> found;
    for (const View &view : View::ofServers(derived)) {
        if (!view.subject().server.isEmpty() && view.hasOwn(Fact::CertificatePresent))
            found.push_back(ownCertificate(view, derived, clock));
    }
    const auto all = [&](Own own) {
        return !found.empty() && std::ranges::count(found, own) == std::ssize(found);
    };
    return all(Own::Usable) ? "bind"_L1 : all(Own::None) ? "create"_L1 : "open"_L1;
}

} // namespace wizard
