#include "wizard/evidence/subjects/bindings/bindings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Server name indication and the central store; the other bits switch protocols off and restrict nobody
/// (Windows Server 2022, IIS schema).
constexpr int restrictingFlags = 3;

bool isHttps(const Binding &binding)
{
    return binding.protocol.isEmpty() || binding.protocol.compare(u"https", Qt::CaseInsensitive) == 0;
}

bool isHttp(const Binding &binding)
{
    return binding.protocol.isEmpty() || binding.protocol.compare(u"http", Qt::CaseInsensitive) == 0;
}

Recognition observeOpen(const Binding &binding)
{
    QList<Observation> observations = {seen(Fact::BackEndBindingPresent)};
    if (binding.hash)
        observations.append(
            seen(Fact::BackEndBindingHash, *binding.hash, binding.hash->isEmpty() ? Truth::No : Truth::Yes));
    if (binding.sslFlags) {
        const bool restricted = (*binding.sslFlags & restrictingFlags) != 0;
        observations.append(seen(Fact::BackEndBindingRestricted,
            restricted ? u"sslFlags %1"_s.arg(*binding.sslFlags) : QString(),
            restricted ? Truth::Yes : Truth::No));
    }
    return found(u"https %1"_s.arg(binding.information), binding.line, observations);
}

QList<Recognition> observeBackEnd(const Seen<Binding> &bindings)
{
    QList<Recognition> open;
    QList<Recognition> restricted;
    for (const Binding &binding : bindings.items) {
        if (!isHttps(binding) || binding.port() != u"444")
            continue;
        if (binding.isOpen())
            open.append(observeOpen(binding));
        else
            restricted.append(found(u"https %1"_s.arg(binding.information), binding.line,
                {seen(Fact::BackEndBindingRestricted, binding.information)}));
    }
    if (!open.isEmpty())
        return open;
    if (bindings.whole)
        restricted.append(found(u"Exchange Back End, all bindings"_s, bindings.line,
            {seen(Fact::BackEndBindingPresent, {}, Truth::No)}));
    return restricted;
}

/// The ports on which the site answers for one name and for no other. Exchange ships bindings for 127.0.0.1
/// beside the open ones.
QList<Recognition> observeNames(const Seen<Binding> &bindings)
{
    bool allOpen = bindings.whole;
    for (const QString &port : {u"443"_s, u"80"_s}) {
        const Binding *named = nullptr;
        bool open = false;
        for (const Binding &binding : bindings.items) {
            const bool same = binding.port() == port;
            open = open || (same && binding.isOpen());
            if (same && !binding.information.section(u':', -1).isEmpty())
                named = &binding;
        }
        allOpen = allOpen && open;
        if (named && !open)
            return {found(named->information.left(60), named->line,
                {seen(Fact::FrontEndBindingNamesHost, named->information)})};
    }
    if (!allOpen)
        return {};
    return {found(u"Default Web Site, host names"_s, bindings.line,
        {seen(Fact::FrontEndBindingNamesHost, {}, Truth::No)})};
}

QList<Recognition> observeFrontEnd(const Seen<Binding> &bindings)
{
    const bool open = std::ranges::any_of(bindings.items, [](const Binding &binding) {
        return isHttp(binding) && binding.port() == u"80" && binding.isOpen();
    });
    const bool named = std::ranges::any_of(bindings.items, [](const Binding &binding) {
        return binding.port() == u"80" && !binding.information.section(u':', -1).isEmpty();
    });
    QList<Recognition> recognitions = observeNames(bindings);
    if (open || (bindings.whole && !named)) // one for a host name is another fault
        recognitions.append(found(u"Default Web Site, port 80"_s, bindings.line,
            {seen(Fact::FrontEndHttpBindingPresent, {}, open ? Truth::Yes : Truth::No)}));
    return recognitions;
}

} // namespace

bool Binding::isOpen() const
{
    const QString address = information.section(u':', 0, -3);
    return (address == u"*" || address.isEmpty()) && information.section(u':', -1).isEmpty();
}

QLatin1StringView nameOf(Site site)
{
    return site == Site::FrontEnd ? "Default Web Site"_L1 : "Exchange Back End"_L1;
}

QList<Recognition> observe(Site site, const Seen<Binding> &bindings)
{
    return site == Site::FrontEnd ? observeFrontEnd(bindings) : observeBackEnd(bindings);
}

} // namespace wizard
