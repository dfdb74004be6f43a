#include "wizard/diagnosis/derive.h"

#include "wizard/diagnosis/derive_auth.h"
#include "wizard/diagnosis/derive_bindings.h"
#include "wizard/diagnosis/derive_matches.h"
#include "wizard/diagnosis/view.h"
#include "wizard/evidence/certificate.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Whether a hash is among the certificates of a server: Unknown while the store was not listed as a whole.
Truth inStore(const Evidence &view, const QString &thumbprint)
{
    for (const Observation &observation : view.of(Fact::CertificatePresent)) {
        if (observation.subject.certificate == thumbprint)
            return observation.truth;
    }
    return view.truth(Fact::CertificateListComplete) == Truth::Yes ? Truth::No : Truth::Unknown;
}

void compareWithStore(
    const Evidence &view, const QString &server, Fact hash, Fact result, QList<Observation> &derived)
{
    if (view.truth(hash) != Truth::Yes)
        return;
    for (const Observation &observation : view.of(hash)) {
        if (observation.truth != Truth::Yes)
            continue;
        const QString thumbprint = normalisedThumbprint(observation.value.section(u' ', -1));
        const Truth found = thumbprint.isEmpty() ? Truth::Unknown : inStore(view, thumbprint);
        if (found == Truth::Unknown)
            continue;
        Observation compared = observation;
        compared.fact = result;
        compared.truth = found;
        compared.subject = {server, thumbprint, {}};
        derived.append(compared);
        if (found == Truth::No) // one bad entry is enough to break the port
            return;
    }
}

} // namespace

Evidence derive(const Evidence &evidence, const QDateTime &now)
{
    QList<Observation> derived =
        deriveAuthCertificate(evidence, now) + deriveBindings(evidence, now) + deriveMatches(evidence);
    for (const QString &server : judgedServers(evidence)) {
        const Evidence view = viewOf(evidence, server);
        compareWithStore(view, server, Fact::BackEndBindingHash, Fact::BackEndHashInStore, derived);
        compareWithStore(view, server, Fact::HttpSysEntry443, Fact::HttpSysHash443InStore, derived);
        compareWithStore(view, server, Fact::HttpSysEntry444, Fact::HttpSysHash444InStore, derived);
        compareWithStore(
            view, server, Fact::HttpSysSpecificEntry444, Fact::HttpSysSpecificHash444InStore, derived);
    }
    Evidence whole = evidence;
    whole.add(derived);
    return whole;
}

} // namespace wizard
