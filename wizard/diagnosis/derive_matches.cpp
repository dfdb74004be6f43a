#include "wizard/diagnosis/derive_matches.h"

#include "wizard/diagnosis/view.h"
#include "wizard/evidence/certificate.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

Observation conclusion(
    const Observation &from, Fact fact, Truth truth, const QString &server, const QString &value = {})
{
    Observation derived = from;
    derived.fact = fact;
    derived.truth = truth;
    derived.value = value;
    derived.subject = {server, from.subject.certificate, {}};
    return derived;
}

/// A key in CNG harms the sign-in only where it belongs to the certificate of port 443.
void addFrontEndKey(QList<Observation> &derived, const Evidence &view, const QString &server)
{
    QString bound = normalisedThumbprint(view.value(Fact::Certificate443));
    if (bound.isEmpty())
        bound = normalisedThumbprint(view.value(Fact::HttpSysEntry443));
    for (const Observation &key : view.of(Fact::CertificateKeyIsCsp)) {
        const QString &owner = key.subject.certificate;
        const bool isBound = !bound.isEmpty() && owner == bound;
        if (isBound && key.truth != Truth::Unknown)
            derived.append(conclusion(key, Fact::FrontEndKeyIsCsp, key.truth, server, key.value));
        if (key.truth == Truth::No && (isBound || bound.isEmpty() || owner.isEmpty()))
            derived.append(conclusion(key, Fact::FrontEndKeyMayBeCng, Truth::Yes, server, key.value));
    }
}

QStringList groupsOf(const Observation &observation)
{
    QStringList names;
    for (const QString &name : observation.value.split(u';', Qt::SkipEmptyParts))
        names.append(name.section(u'\\', -1).trimmed());
    return names;
}

/// The Deny is shipped and harmless until the computer is in one of those groups.
void addDeniedGroup(QList<Observation> &derived, const Evidence &view, const QString &server)
{
    if (view.truth(Fact::ComputerInDeniedGroup) != Truth::Yes
        || view.truth(Fact::DenyAceListed) != Truth::Yes)
        return;
    for (const Observation &member : view.of(Fact::ComputerInDeniedGroup)) {
        for (const Observation &listed : view.of(Fact::DenyAceListed)) {
            const QStringList denied = groupsOf(listed);
            for (const QString &group : groupsOf(member)) {
                if (denied.contains(group, Qt::CaseInsensitive)) {
                    derived.append(conclusion(member, Fact::DeniedGroupInToken, Truth::Yes, server, group));
                    return;
                }
            }
        }
    }
}

/// One pool serves a page in front and in the back (failure catalogue, app-pool-stopped).
void addStoppedPool(QList<Observation> &derived, const Evidence &view, const QString &server)
{
    if (view.truth(Fact::AppPoolStopped) != Truth::Yes)
        return;
    for (const auto &[page, pool] : {std::pair(Fact::OwaAnsweredByHttpSys503, u"MSExchangeOWAAppPool"_s),
             std::pair(Fact::EcpAnsweredByHttpSys503, u"MSExchangeECPAppPool"_s)}) {
        for (const Observation &stopped : view.of(Fact::AppPoolStopped)) {
            if (view.truth(page) == Truth::Yes && stopped.value.contains(pool, Qt::CaseInsensitive))
                derived.append(conclusion(stopped, Fact::StoppedPoolAnswers503, Truth::Yes, server, pool));
        }
    }
}

} // namespace

QList<Observation> deriveMatches(const Evidence &evidence)
{
    QList<Observation> derived;
    for (const QString &server : judgedServers(evidence)) {
        const Evidence view = viewOf(evidence, server);
        addFrontEndKey(derived, view, server);
        addDeniedGroup(derived, view, server);
        addStoppedPool(derived, view, server);
    }
    return derived;
}

} // namespace wizard
