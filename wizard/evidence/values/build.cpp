#include "wizard/evidence/values/build.h"

#include <QList>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace wizard {

Build Build::parse(QStringView text)
{
    const auto parts = text.trimmed().split(u'.');
    Build build;
    if (parts.size() != qsizetype(build.m_parts.size()))
        return {};
    for (std::size_t i = 0; i < build.m_parts.size(); ++i) {
        bool ok = false;
        const int number = parts.at(qsizetype(i)).toInt(&ok);
        if (!ok || number < 0 || number > 65535)
            return {};
        build.m_parts[i] = number;
    }
    return build.m_parts[0] == 15 ? build : Build();
}

QString Build::text() const
{
    if (isEmpty())
        return {};
    std::array<char, 64> written;
    const int length = std::snprintf(
        written.data(), written.size(), "%d.%d.%d.%d", m_parts[0], m_parts[1], m_parts[2], m_parts[3]);
    return QString::fromLatin1(written.data(), length);
}

} // namespace wizard
