#include "wizard/servername.h"

#include <algorithm>

namespace wizard {

ServerName ServerName::parse(QStringView text)
{
    const QStringView name = text.trimmed();
    const bool isAddress = name.contains(u':')
        || std::ranges::all_of(name, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    return ServerName(isAddress ? name.toString() : name.toString().section(u'.', 0, 0).toUpper());
}

QStringList textsOf(const QList<ServerName> &names)
{
    QStringList texts;
    for (const ServerName &name : names)
        texts.append(name.text());
    return texts;
}

} // namespace wizard
