#include "wizard/remediation/authplan.h"

#include "wizard/diagnosis/certificatedates.h"
#include "wizard/diagnosis/view.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

enum class Next { Unknown, Useless, Usable };

bool onAny(const std::vector<View> &servers, Fact fact, Truth truth)
{
    return std::ranges::any_of(servers, [&](const View &view) { return view.truth(fact) == truth; });
}

/// The certificate of the next slot, as far as all listings together tell.
Next nextOf(const Evidence &derived, const std::vector<View> &servers, const QDateTime &clock)
{
    const View whole(derived);
    if (whole.truth(Fact::AuthNextThumbprint) == Truth::No)
        return Next::Useless;
    const Thumbprint thumbprint = whole.value(Fact::AuthNextThumbprint).thumbprint();
    if (whole.truth(Fact::AuthNextThumbprint) != Truth::Yes || thumbprint.isEmpty())
        return Next::Unknown;
    const Truth ended = isBefore(derived, Fact::CertificateNotAfter, thumbprint, clock);
    if (ended == Truth::Yes)
        return Next::Useless;
    const auto hasKey = [&](const View &view) {
        return view.truth(Fact::CertificateHasPrivateKey, thumbprint) == Truth::Yes
            && view.truth(Fact::CertificateKeyIsCsp, thumbprint) != Truth::No;
    };
    const bool begun = isBefore(derived, Fact::CertificateNotBefore, thumbprint, clock) == Truth::Yes;
    const bool usable = ended == Truth::No && begun && std::ranges::any_of(servers, hasKey);
    return usable ? Next::Usable : Next::Unknown;
}

} // namespace

QLatin1StringView authPlanFor(const Evidence &derived, const QDateTime &clock)
{
    const View whole(derived);
    const std::vector<View> servers = View::ofServers(derived);
    const Truth expired = whole.truth(Fact::AuthCertificateExpired);
    if (expired == Truth::Yes || whole.truth(Fact::AuthNotConfigured) == Truth::Yes) {
        switch (nextOf(derived, servers, clock)) {
        case Next::Useless:
            return "renew"_L1;
        case Next::Usable:
            return "publish"_L1;
        case Next::Unknown:
            return "open"_L1;
        }
    }
    const bool usable = onAny(servers, Fact::AuthCertificateUsable, Truth::Yes);
    if (expired == Truth::No && usable && onAny(servers, Fact::AuthCertificateMissing, Truth::Yes))
        return "copy"_L1;
    const bool everywhere = std::ranges::all_of(
        servers, [](const View &view) { return view.truth(Fact::AuthCertificateUsable) == Truth::Yes; });
    if (usable && everywhere && onAny(servers, Fact::SignInFailsSinceRenewal, Truth::Yes))
        return "restart"_L1;
    return "open"_L1;
}

} // namespace wizard
