#include "wizard/evidence/subjects/shellmodules/shellmodules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

qsizetype countOf(const Seen<ShellModule> &list, QLatin1StringView name)
{
    return std::ranges::count_if(list.items,
        [&](const ShellModule &module) { return module.name.compare(name, Qt::CaseInsensitive) == 0; });
}

/// As shipped: <installation>\Bin\kerbauth.dll and <Windows>\system32\wsmsvc.dll. An image elsewhere is
/// another fault, which the file itself tells, so it proves neither. A console may have cut the path.
bool mayBeShipped(const ShellModule &module)
{
    const QString image = module.image.toLower().replace(u'/', u'\\');
    const bool cut = image.isEmpty() || image.contains(u"..."_s) || image.contains(u'\u2026');
    return cut || image.endsWith(u"\\bin\\kerbauth.dll"_s) || image.endsWith(u"\\system32\\wsmsvc.dll"_s);
}

QList<Recognition> observeKnown(const Seen<ShellModule> &known, const QStringList &asked)
{
    QStringList missing;
    for (const QString &name : asked) {
        if (countOf(known, QLatin1StringView(name.toLatin1())) == 0)
            missing.append(name);
    }
    if (known.whole && !missing.isEmpty())
        return {found(u"globalModules"_s, known.line,
            {seen(Fact::ShellModulesKnown, missing.join(u", "_s), Truth::No)})};
    const bool all = countOf(known, kerbauthModule) == 1 && countOf(known, wsmanModule) == 1
        && std::ranges::all_of(known.items, mayBeShipped);
    if (!all)
        return {};
    return {found(u"globalModules"_s, known.line, {seen(Fact::ShellModulesKnown)})};
}

/// Its own module once, and not that of the other site (shipped web.config of 2016 and 2019).
QList<Recognition> observePlace(
    Fact fact, const Seen<ShellModule> &list, QLatin1StringView own, const QStringList &asked)
{
    const auto other = own == kerbauthModule ? wsmanModule : kerbauthModule;
    const qsizetype ownCount = countOf(list, own);
    const qsizetype otherCount = countOf(list, other);
    const bool lacks = ownCount == 0 && list.whole && asked.contains(QString(own));
    if (lacks || ownCount > 1 || otherCount > 0) {
        const QString value = u"%1 %2, %3 %4"_s.arg(own).arg(ownCount).arg(other).arg(otherCount);
        return {found(u"modules"_s, list.line, {seen(fact, value, Truth::No)})};
    }
    if (!list.whole || asked.size() < 2)
        return {};
    return {found(u"modules"_s, list.line, {seen(fact)})};
}

} // namespace

QList<Recognition> observe(const ShellModules &modules)
{
    QList<Recognition> recognitions;
    if (modules.known)
        recognitions += observeKnown(*modules.known, modules.asked);
    if (modules.frontEnd)
        recognitions +=
            observePlace(Fact::FrontEndShellModuleRight, *modules.frontEnd, kerbauthModule, modules.asked);
    if (modules.backEnd)
        recognitions +=
            observePlace(Fact::BackEndShellModuleRight, *modules.backEnd, wsmanModule, modules.asked);
    return recognitions;
}

} // namespace wizard
