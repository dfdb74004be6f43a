#include "wizard/diagnosis/derive_matches.h"

#include "wizard/diagnosis/conclusion.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Thumbprint frontEndCertificate(const View &view)
{
    const Thumbprint presented = view.value(Fact::Certificate443).thumbprint();
    return presented.isEmpty() ? view.value(Fact::HttpSysEntry443).thumbprint() : presented;
}

/// A key in CNG harms the sign-in only where it belongs to the certificate of port 443.
QList<Observation> frontEndKey(const View &view, const Given &)
{
    const Thumbprint bound = frontEndCertificate(view);
    const Truth csp = bound.isEmpty() ? Truth::Unknown : view.truth(Fact::CertificateKeyIsCsp, bound);
    if (csp == Truth::Unknown)
        return {};
    const QList<Observation> keys = listOf(view.of(Fact::CertificateKeyIsCsp, bound));
    Observation key = conclusion(Fact::FrontEndKeyIsCsp, csp, keys.last().value, keys);
    key.subject.certificate = bound;
    return {key};
}

QList<Observation> maybeCng(const View &view, const Given &)
{
    const Thumbprint bound = frontEndCertificate(view);
    for (const Observation &key : view.of(Fact::CertificateKeyIsCsp)) {
        const Thumbprint &owner = key.subject.certificate;
        if (key.truth == Truth::No && (bound.isEmpty() || owner.isEmpty() || owner == bound)) {
            Observation one = conclusion(Fact::FrontEndKeyMayBeCng, Truth::Yes, key.value, key);
            one.subject.certificate = owner;
            return {one};
        }
    }
    return {};
}

QStringList groupsOf(const Observation &observation)
{
    QStringList names;
    if (observation.truth != Truth::Yes)
        return names;
    for (const QString &name : observation.value.names())
        names.append(name.section(u'\\', -1).trimmed());
    return names;
}

/// The Deny is shipped and harmless until the computer is in one of those groups.
QList<Observation> deniedGroup(const View &view, const Given &)
{
    if (view.truth(Fact::ComputerInDeniedGroup) != Truth::Yes
        || view.truth(Fact::DenyAceListed) != Truth::Yes)
        return {};
    QSet<QString> denied;
    for (const Observation &listed : view.of(Fact::DenyAceListed)) {
        for (const QString &group : groupsOf(listed))
            denied.insert(group.toCaseFolded());
    }
    for (const Observation &member : view.of(Fact::ComputerInDeniedGroup)) {
        for (const QString &group : groupsOf(member)) {
            if (denied.contains(group.toCaseFolded()))
                return {conclusion(Fact::DeniedGroupInToken, Truth::Yes, group, member)};
        }
    }
    return {};
}

/// One pool serves a page in front and in the back (failure catalogue, app-pool-stopped).
QList<Observation> stoppedPool(const View &view, const Given &)
{
    if (view.truth(Fact::AppPoolStopped) != Truth::Yes)
        return {};
    for (const auto &[page, pool] : {std::pair(Fact::OwaAnsweredByHttpSys503, u"MSExchangeOWAAppPool"_s),
             std::pair(Fact::EcpAnsweredByHttpSys503, u"MSExchangeECPAppPool"_s)}) {
        if (view.truth(page) != Truth::Yes)
            continue;
        for (const Observation &stopped : view.of(Fact::AppPoolStopped)) {
            if (stopped.truth == Truth::Yes && stopped.value.text().contains(pool, Qt::CaseInsensitive))
                return {conclusion(Fact::StoppedPoolAnswers503, Truth::Yes, pool, stopped)};
        }
    }
    return {};
}

} // namespace

std::vector<Derivation> matchDerivations()
{
    using enum Fact;
    const std::vector<Fact> bound{HttpSysEntry443, Certificate443};
    return {
        {.fact = FrontEndKeyIsCsp, .inputs = {bound, {CertificateKeyIsCsp}}, .forServer = frontEndKey},
        {.fact = FrontEndKeyMayBeCng,
            .inputs = {{CertificateKeyIsCsp}},
            .also = bound,
            .forServer = maybeCng,
            .says = Says::Yes},
        {.fact = DeniedGroupInToken,
            .inputs = {{ComputerInDeniedGroup}, {DenyAceListed}},
            .forServer = deniedGroup,
            .says = Says::Yes},
        {.fact = StoppedPoolAnswers503,
            .inputs = {{AppPoolStopped}, {OwaAnsweredByHttpSys503, EcpAnsweredByHttpSys503}},
            .forServer = stoppedPool,
            .says = Says::Yes},
    };
}

} // namespace wizard
