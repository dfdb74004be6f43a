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

QList<Recognition> observeFrontEnd(const Seen<Binding> &bindings)
{
    const bool open = std::ranges::any_of(bindings.items, [](const Binding &binding) {
        return isHttp(binding) && binding.port() == u"80" && binding.isOpen();
    });
    if (!open && !bindings.whole)
        return {};
    return {found(u"Default Web Site, port 80"_s, bindings.line,
        {seen(Fact::FrontEndHttpBindingPresent, {}, open ? Truth::Yes : Truth::No)})};
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
