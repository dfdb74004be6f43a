#include "wizard/evidence/forms/jsonkeys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <vector>

namespace wizard {
namespace {

/// From an opening quote to behind the closing one.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype i = start + 1;
    while (i < json.size() && json.at(i) != '"')
        i += json.at(i) == '\\' ? 2 : 1;
    return std::min(i + 1, json.size());
}

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Escapes may spell one key in two ways.
QString unescaped(const QByteArray &quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.mid(1, quoted.size() - 2));
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

} // namespace

std::optional<RepeatedKey> repeatedKey(const QByteArray &json)
{
    std::vector<QSet<QString>> open; // keys of each object and list around
    qint64 line = 1;
    for (qsizetype i = 0; i < json.size();) {
        const char c = json.at(i);
        line += c == '\n' ? 1 : 0;
        if (c == '{' || c == '[')
            open.emplace_back();
        else if ((c == '}' || c == ']') && !open.empty())
            open.pop_back();
        if (c != '"') {
            ++i;
            continue;
        }
        const qsizetype end = endOfString(json, i);
        qsizetype next = end;
        while (next < json.size() && isBlank(json.at(next)))
            ++next;
        if (next < json.size() && json.at(next) == ':' && !open.empty()) {
            const QString key = unescaped(json.mid(i, end - i));
            if (open.back().contains(key))
                return RepeatedKey{key, line};
            open.back().insert(key);
        }
        i = end;
    }
    return std::nullopt;
}

} // namespace wizard
