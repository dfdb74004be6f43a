#include "wizard/evidence/recognising.h"

#include "wizard/evidence/propertyobject.h"
#include "wizard/evidence/shellsession.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

struct Binding {
    QString protocol;
    QString information; ///< "address:port:host"
    QString sslFlags;
    int line = 0;
};

/// What one Get-WebBinding printed. Only without a filter, and with a prompt below, is it the whole list.
struct SiteListing {
    QString site;
    QList<Binding> bindings;
    bool whole = false;
};

QList<SiteListing> listingsIn(const PastedText &text)
{
    static const QRegularExpression site(
        u"Get-WebBinding\\b.*?(Exchange Back End|Default Web Site)"_s, caseless);
    static const QRegularExpression filter(
        u"\\s-(?:Protocol|Port|IPAddress|HostHeader)\\b|\\bWhere|\\?\\s*\\{"_s, caseless);
    const QList<PropertyObject> objects = propertyObjects(text);
    QList<SiteListing> listings;
    for (const ShellCommand &command : shellCommands(text)) {
        const auto named = site.match(command.text);
        if (!named.hasMatch())
            continue;
        SiteListing listing{named.captured(1), {}, command.ended && !filter.match(command.text).hasMatch()};
        for (const PropertyObject &object : objects) {
            if (object.has("bindingInformation"_L1) && command.holds(object.line()))
                listing.bindings.append(
                    {object.value("protocol"_L1), object.value("bindingInformation"_L1).section(u' ', 0, 0),
                        object.value("sslFlags"_L1), object.line()});
        }
        if (!listing.bindings.isEmpty())
            listings.append(listing);
    }
    return listings;
}

/// IIS writes "every address" as a star or as nothing.
bool isOpen(const Binding &binding, const QString &port)
{
    return binding.information == u"*:%1:"_s.arg(port) || binding.information == u":%1:"_s.arg(port);
}

void addBackEnd(QList<Recognition> &recognitions, const SiteListing &listing)
{
    bool open = false;
    for (const Binding &binding : listing.bindings) {
        if (!isOpen(binding, u"444"_s))
            continue;
        open = true;
        if (const int flags = binding.sslFlags.toInt(); flags != 0)
            recognitions.append(found(u"sslFlags %1"_s.arg(flags), binding.line,
                {seen(Fact::BackEndBindingRestricted, u"sslFlags %1"_s.arg(flags))}));
    }
    if (open)
        return;
    for (const Binding &binding : listing.bindings) {
        if (binding.information.section(u':', -2, -2) == u"444")
            recognitions.append(found(binding.information, binding.line,
                {seen(Fact::BackEndBindingRestricted, binding.information)}));
    }
    if (listing.whole)
        recognitions.append(found(u"Exchange Back End, all bindings"_s, listing.bindings.first().line,
            {seen(Fact::BackEndBindingPresent, {}, Truth::No)}));
}

void addFrontEnd(QList<Recognition> &recognitions, const SiteListing &listing)
{
    const bool open = std::ranges::any_of(listing.bindings, [](const Binding &binding) {
        return isOpen(binding, u"80"_s) && (binding.protocol.isEmpty() || binding.protocol == u"http");
    });
    if (open || listing.whole)
        recognitions.append(found(u"Default Web Site, port 80"_s, listing.bindings.first().line,
            {seen(Fact::FrontEndHttpBindingPresent, {}, open ? Truth::Yes : Truth::No)}));
}

QList<Recognition> recogniseBindings(const PastedText &text)
{
    QList<Recognition> recognitions;
    for (const SiteListing &listing : listingsIn(text)) {
        if (listing.site.compare(u"Exchange Back End"_s, Qt::CaseInsensitive) == 0)
            addBackEnd(recognitions, listing);
        else
            addFrontEnd(recognitions, listing);
    }
    return recognitions;
}

} // namespace

Recogniser siteBindings()
{
    return {"site-bindings"_L1, QT_TRANSLATE_NOOP("Recognisers", "All bindings of a web site"),
        {Fact::BackEndBindingPresent, Fact::BackEndBindingRestricted, Fact::FrontEndHttpBindingPresent},
        recogniseBindings};
}

} // namespace wizard
