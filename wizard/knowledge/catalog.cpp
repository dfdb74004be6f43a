#include "wizard/knowledge/catalog.h"

#include "wizard/knowledge/allcauses.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Findings that weigh the same stand in this order; what it does not name comes last.
constexpr QLatin1StringView order[] = {
    "auth-cert-expired"_L1,
    "backend-cert-unbound"_L1,
    "epi-token-serialization-deny"_L1,
    "su-installed-unelevated"_L1,
    "ecp-binsearchfolders-wrong"_L1,
    "legacy-mailbox-ecp-version"_L1,
    "auth-cert-missing-on-server"_L1,
    "auth-cert-not-yet-valid"_L1,
    "sslcert-stale-httpsys"_L1,
    "canary-data-corrupt"_L1,
    "dollar-username"_L1,
    "rbac-no-role"_L1,
    "backend-cert-wrong"_L1,
    "backend-binding-wrong"_L1,
    "frontend-cert-unbound"_L1,
    "frontend-cert-cng-ksp"_L1,
    "lb-different-certs"_L1,
    "lb-mixed-builds"_L1,
    "cert-private-key-broken"_L1,
    "tls-config-mismatch"_L1,
    "cipher-suites-2019-rtm"_L1,
    "extended-protection-conflict"_L1,
    "serialized-data-signing-broken"_L1,
    "sharedwebconfig-missing"_L1,
    "sharedwebconfig-stale"_L1,
    "webconfig-default-variable"_L1,
    "webconfig-missing-or-invalid"_L1,
    "vdir-wrong-path"_L1,
    "http-redirect-inherited"_L1,
    "app-pool-stopped"_L1,
    "iis-module-load-failure"_L1,
    "site-or-w3svc-stopped"_L1,
    "url-rewrite-rule-breaks"_L1,
    "em-mitigation-side-effects"_L1,
    "owa-ecp-auth-mismatch"_L1,
    "amsi-request-filtering"_L1,
    "cross-site-ecp-externalurl-loop"_L1,
    "fe-powershell-require-ssl"_L1,
    "ps-port80-binding-missing"_L1,
    "powershell-kerbauth-wsman-module"_L1,
    "powershell-vdir-missing"_L1,
    "exchangeinstallpath-missing"_L1,
    "winhttp-proxy"_L1,
    "wmf5-unsupported"_L1,
    "powershell-engine-key-missing"_L1,
    "ps-windows-update-regression"_L1,
    "rps-quota-exceeded"_L1,
    "remote-powershell-disabled"_L1,
    "admin-no-mailbox-arbitration-unhealthy"_L1,
    "eac-admin-disabled"_L1,
    "client-access-rule-blocks"_L1,
    "kerberos-spn-time-name"_L1,
    "exchange-computer-group-missing"_L1,
    "http-400-token-too-large"_L1,
    "stale-location-after-move"_L1,
    "user-scope"_L1,
    "ad-topology-unavailable"_L1,
    "gpo-manage-auditing-right"_L1,
    "database-dismounted"_L1,
    "component-state-inactive"_L1,
    "services-disabled-after-update"_L1,
    "disk-full"_L1,
    "known-bad-build"_L1,
    "duplicate-machine-sid"_L1,
    "eas-device-container-permission"_L1,
    "eas-ping-port-exhaustion"_L1,
    "eas-abq-blocked"_L1,
    "eas-expired-server-cert"_L1,
    "eas-vdir-settings"_L1,
};

std::vector<Cause> readCauses()
{
    std::vector<Cause> all = allCauses();
    for (Cause &cause : all) {
        if (cause.remedy)
            cause.remedy->id = cause.id;
    }
    std::ranges::stable_sort(all, {}, [](const Cause &cause) { return std::ranges::find(order, cause.id); });
    return all;
}

} // namespace

std::span<const Cause> causes()
{
    static const std::vector<Cause> all = readCauses();
    return all;
}

const Cause *causeById(QLatin1StringView id)
{
    const auto all = causes();
    const auto found = std::ranges::find(all, id, &Cause::id);
    return found == all.end() ? nullptr : &*found;
}

std::vector<std::reference_wrapper<const Remedy>> remedies()
{
    std::vector<std::reference_wrapper<const Remedy>> all;
    for (const Cause &cause : causes()) {
        if (cause.remedy)
            all.push_back(*cause.remedy);
    }
    return all;
}

const Remedy *remedyById(QLatin1StringView id)
{
    const Cause *cause = causeById(id);
    return cause && cause->remedy ? &*cause->remedy : nullptr;
}

} // namespace wizard
