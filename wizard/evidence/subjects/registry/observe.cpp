#include "wizard/evidence/subjects/registry/registry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

QString withoutEnd(QString path)
{
    while (path.endsWith(u'\\'))
        path.chop(1);
    return path;
}

} // namespace

bool InstallPath::isRight() const
{
    return !installed.isEmpty()
        && withoutEnd(variable).compare(withoutEnd(installed), Qt::CaseInsensitive) == 0;
}

QList<Recognition> observe(const Seen<ProtocolValue> &values)
{
    const auto off = std::ranges::find_if(values.items, &ProtocolValue::switchesOff);
    if (off != values.items.end()) {
        const QString what = u"TLS 1.2, %1, %2 %3"_s.arg(off->side, off->name, QString::number(*off->number));
        return {found(what, off->line, {seen(Fact::Tls12Disabled)})};
    }
    const bool understood =
        std::ranges::all_of(values.items, [](const ProtocolValue &one) { return one.number.has_value(); });
    if (!values.whole || !understood)
        return {};
    return {found(u"TLS 1.2"_s, values.line, {seen(Fact::Tls12Disabled, {}, Truth::No)})};
}

/// A path of another installation is not the right one, nor is it missing.
QList<Recognition> observe(const InstallPath &path)
{
    if (!path.variable.isEmpty() && !path.isRight())
        return {};
    return {found(u"ExchangeInstallPath %1"_s.arg(path.variable).trimmed(), path.line,
        {seen(Fact::InstallPathVariableSet, {}, path.variable.isEmpty() ? Truth::No : Truth::Yes)})};
}

} // namespace wizard
