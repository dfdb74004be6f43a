#include "wizard/evidence/subjects/bindings/from.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

/// Empty where nobody could read it.
std::optional<Thumbprint> hashOf(CollectorFile &file, const QJsonObject &object)
{
    if (!object[u"hash"].isString())
        return std::nullopt;
    const QString written = file.text(object, "hash"_L1);
    const Thumbprint hash = Thumbprint::parse(written);
    if (!hash.isEmpty() || written.isEmpty())
        return hash;
    file.remark(Tr::tr("“%1” is no thumbprint").arg(written.left(60)));
    return std::nullopt;
}

Binding bindingOf(CollectorFile &file, const QJsonObject &object)
{
    Binding binding;
    binding.protocol = file.text(object, "protocol"_L1);
    binding.information = file.text(object, "information"_L1);
    binding.hash = hashOf(file, object);
    if (const auto flags = file.number(object, "sslFlags"_L1))
        binding.sslFlags = int(*flags);
    return binding;
}

bool isListed(CollectorFile &file, const QJsonObject &data, Site site)
{
    for (const QJsonObject &one : file.objects(data, "sites"_L1)) {
        if (file.text(one, "name"_L1) == nameOf(site))
            return true;
    }
    return false;
}

/// The bindings of one site. They prove an absence only where the site was listed and every binding could be
/// told to belong to a site.
Seen<Binding> bindingsOf(CollectorFile &file, const QJsonObject &data, Site site)
{
    Seen<Binding> bindings;
    bindings.whole = isListed(file, data, site) && file.isWhole(data, "bindings"_L1);
    for (const QJsonObject &one : file.objects(data, "bindings"_L1)) {
        const QString owner = file.text(one, "site"_L1);
        const Binding binding = bindingOf(file, one);
        bindings.whole = bindings.whole && !owner.isEmpty() && !binding.protocol.isEmpty()
            && !binding.information.isEmpty();
        if (owner == nameOf(site))
            bindings.items.append(binding);
    }
    return bindings;
}

} // namespace

QList<Recognition> bindingsFromCollector(CollectorFile &file)
{
    const auto data = file.part("bindings"_L1);
    if (!data)
        return {};
    if (!isListed(file, *data, Site::BackEnd))
        file.remark(Tr::tr("there is no site “%1”").arg(nameOf(Site::BackEnd)));
    QList<Recognition> recognitions;
    for (const Site site : {Site::FrontEnd, Site::BackEnd})
        recognitions += observe(site, bindingsOf(file, *data, site));
    return file.completed(recognitions);
}

} // namespace wizard
