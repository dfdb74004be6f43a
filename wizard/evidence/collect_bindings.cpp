#include "wizard/evidence/collectorreport.h"

#include "wizard/evidence/certificate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr auto frontEndSite = "Default Web Site"_L1;
constexpr auto backEndSite = "Exchange Back End"_L1;

struct Binding {
    QString site;
    QString protocol;
    QString information; ///< "address:port:host"
    std::optional<QString> hash; ///< empty where nobody could read it
    std::optional<double> sslFlags;

    /// IIS writes "every address" as a star or as nothing.
    [[nodiscard]] bool isOpen(const QString &port) const
    {
        return information == u"*:%1:"_s.arg(port) || information == u":%1:"_s.arg(port);
    }
    [[nodiscard]] QString port() const { return information.section(u':', -2, -2); }
};

/// The bindings of one site. They prove an absence only where the site was listed and every binding could be
/// told to belong to a site.
struct Site {
    QList<Binding> bindings;
    QString state;
    bool listed = false;
    bool whole = false;
};

Site siteOf(CollectorReport &report, const QJsonObject &data, QLatin1StringView name)
{
    Site site;
    for (const QJsonObject &one : report.objects(data, "sites"_L1)) {
        if (report.text(one, "name"_L1) != name)
            continue;
        site.listed = true;
        site.state = report.text(one, "state"_L1);
    }
    site.whole = site.listed && report.isWhole(data, "bindings"_L1);
    for (const QJsonObject &one : report.objects(data, "bindings"_L1)) {
        const Binding binding{report.text(one, "site"_L1), report.text(one, "protocol"_L1),
            report.text(one, "information"_L1),
            one[u"hash"].isString() ? std::optional(report.text(one, "hash"_L1)) : std::nullopt,
            report.number(one, "sslFlags"_L1)};
        site.whole = site.whole && !binding.site.isEmpty() && !binding.protocol.isEmpty()
            && !binding.information.isEmpty();
        if (binding.site == name)
            site.bindings.append(binding);
    }
    return site;
}

void readHash(CollectorReport &report, const Binding &binding)
{
    if (!binding.hash)
        return;
    const QString hash = normalisedThumbprint(*binding.hash);
    if (!hash.isEmpty() || binding.hash->isEmpty())
        report.add(Fact::BackEndBindingHash, hash.isEmpty() ? Truth::No : Truth::Yes, hash);
    else
        report.remark(Tr::tr("“%1” is no thumbprint").arg(binding.hash->left(60)));
}

void readBackEnd(CollectorReport &report, const Site &site)
{
    QString restriction;
    for (const Binding &binding : site.bindings) {
        if (binding.protocol != u"https" || binding.port() != u"444")
            continue;
        if (!binding.isOpen(u"444"_s)) {
            restriction = binding.information;
            continue;
        }
        report.add(Fact::BackEndBindingPresent, Truth::Yes);
        readHash(report, binding);
        if (binding.sslFlags)
            report.add(Fact::BackEndBindingRestricted, *binding.sslFlags != 0 ? Truth::Yes : Truth::No,
                *binding.sslFlags != 0 ? u"sslFlags %1"_s.arg(*binding.sslFlags) : QString());
        return;
    }
    if (!restriction.isEmpty())
        report.add(Fact::BackEndBindingRestricted, Truth::Yes, restriction);
    if (site.whole)
        report.add(Fact::BackEndBindingPresent, Truth::No);
    else if (!site.listed)
        report.remark(Tr::tr("there is no site “%1”").arg(backEndSite));
}

void readFrontEnd(CollectorReport &report, const Site &site)
{
    const bool open = std::ranges::any_of(site.bindings,
        [](const Binding &binding) { return binding.protocol == u"http" && binding.isOpen(u"80"_s); });
    if (open || site.whole)
        report.add(Fact::FrontEndHttpBindingPresent, open ? Truth::Yes : Truth::No);
}

} // namespace

void readBindings(CollectorReport &report)
{
    const auto data = report.part("bindings"_L1);
    if (!data)
        return;
    const Site back = siteOf(report, *data, backEndSite);
    const Site front = siteOf(report, *data, frontEndSite);
    readBackEnd(report, back);
    readFrontEnd(report, front);
    QStringList stopped;
    if (front.state == u"Stopped")
        stopped.append(frontEndSite);
    if (back.state == u"Stopped")
        stopped.append(backEndSite);
    if (!stopped.isEmpty())
        report.add(Fact::WebSiteStopped, Truth::Yes, stopped.join(u", "_s));
    else if (front.state == u"Started" && back.state == u"Started")
        report.add(Fact::WebSiteStopped, Truth::No);
}

} // namespace wizard
