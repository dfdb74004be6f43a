#include "organisation.h"

#include "tests/support/paths.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace powershell {

namespace {

QJsonObject readObject(const QString &relative)
{
    return QJsonDocument::fromJson(support::readAll(support::sourceFile(relative))).object();
}

QJsonObject instantiated(const QJsonObject &serverTemplate, const QString &name, int number)
{
    QByteArray text = QJsonDocument(serverTemplate).toJson(QJsonDocument::Compact);
    text.replace("{nn}", QByteArray::number(number).rightJustified(2, '0'));
    text.replace("{name}", name.toUtf8());
    return QJsonDocument::fromJson(text).object();
}

void addMember(QJsonObject &directory, const QString &group, const QString &member)
{
    QJsonObject groups = directory[u"groups"].toObject();
    QJsonObject entry = groups[group].toObject();
    QJsonArray members = entry[u"members"].toArray();
    members.append(member);
    entry[u"members"] = members;
    groups[group] = entry;
    directory[u"groups"] = groups;
}

QJsonObject stateOf(const QJsonObject &base, const QJsonObject &description)
{
    QJsonObject state = base;
    const QJsonObject serverTemplate = state.take(u"serverTemplate").toObject();
    QJsonObject servers;
    QJsonObject directory = state[u"directory"].toObject();
    const QJsonArray names = description[u"servers"].toArray({u"EX01"_s});
    for (const QJsonValue &value : names) {
        const QString name = value.toString();
        servers[name] = merged(instantiated(serverTemplate, name, int(servers.size()) + 1),
            description[u"everyServer"].toObject());
        const QJsonArray groups = directory[u"memberOfAllServers"].toArray();
        for (const QJsonValue &group : groups)
            addMember(directory, group.toString(), name + u'$');
    }
    state[u"servers"] = servers;
    state[u"directory"] = directory;
    return merged(state, description[u"patch"].toObject());
}

} // namespace

QJsonObject merged(const QJsonObject &target, const QJsonObject &patch)
{
    QJsonObject result = target;
    for (auto it = patch.begin(); it != patch.end(); ++it) {
        if (it.value().isNull())
            result.remove(it.key());
        else if (it.value().isObject())
            result[it.key()] = merged(result[it.key()].toObject(), it.value().toObject());
        else
            result[it.key()] = it.value();
    }
    return result;
}

QList<Scenario> scenarios()
{
    const QString folder = u"tests/powershell/organisation/scenarios/"_s;
    const QJsonObject base = readObject(folder + u"base.json"_s);
    QList<Scenario> all;
    for (const char *file : {"healthy", "auth", "backend", "directory", "server", "settings"}) {
        const QJsonArray list =
            readObject(folder + QLatin1StringView(file) + u".json"_s)[u"scenarios"].toArray();
        for (const QJsonValue &value : list) {
            const QJsonObject one = value.toObject();
            all.append({one[u"id"].toString(), one[u"title"].toString(), one[u"cause"].toString(),
                stateOf(base, one)});
        }
    }
    return all;
}

Scenario scenario(const QString &id)
{
    const QList<Scenario> all = scenarios();
    for (const Scenario &one : all) {
        if (one.id == id)
            return one;
    }
    qFatal("No scenario is called %s.", qPrintable(id));
}

QStringList StepResult::changes() const
{
    QStringList list;
    for (const QJsonValue &call : journal) {
        if (call[u"changed"].toBool())
            list.append(call[u"command"].toString() + u' ' + call[u"server"].toString());
    }
    return list;
}

int StepResult::calls(const QString &command) const
{
    int count = 0;
    for (const QJsonValue &call : journal)
        count += call[u"command"].toString() == command ? 1 : 0;
    return count;
}

bool StepResult::healthy(const QString &server, const QString &aspect) const
{
    return health[server].toObject()[aspect].toBool();
}

QByteArray StepResult::story() const
{
    QString text = u"exit %1 %2\n%3\n"_s.arg(exitCode).arg(thrown, shown);
    for (const Prompt &prompt : prompts)
        text += u"PROMPT %1 <%2>\n"_s.arg(prompt.message, prompt.answered ? prompt.answer : u"no answer"_s);
    for (const QJsonValue &call : journal) {
        text += u"%1 %2 %3 %4\n"_s.arg(call[u"changed"].toBool() ? u"*"_s : u" "_s,
            call[u"command"].toString(), call[u"server"].toString(),
            QString::fromUtf8(QJsonDocument(call[u"parameters"].toObject()).toJson(QJsonDocument::Compact)));
    }
    text += u"unplanned: %1\nhealth: %2"_s.arg(
        unplanned.join(u", "_s), QString::fromUtf8(QJsonDocument(health).toJson(QJsonDocument::Compact)));
    return text.toUtf8();
}

QJsonObject essential(const QJsonObject &state)
{
    QJsonObject result = state;
    result.remove(u"clock"_s);
    QJsonObject servers = result[u"servers"].toObject();
    for (auto server = servers.begin(); server != servers.end(); ++server) {
        QJsonObject one = server.value().toObject();
        QJsonObject files = one[u"files"].toObject();
        for (const QString &path : files.keys()) {
            if (path.startsWith(u"C:\\ProgramData\\"_s) || path.startsWith(u"C:\\Windows\\Temp\\"_s))
                files.remove(path);
        }
        one[u"files"] = files;
        one.remove(u"accessLists"_s);
        server.value() = one;
    }
    result[u"servers"] = servers;
    return result;
}

QJsonValue at(const QJsonObject &object, const QString &path)
{
    // The names of directories hold slashes themselves, so the longest key is tried first.
    for (qsizetype end = path.size(); end > 0; end = path.lastIndexOf(u'/', end - 1)) {
        const auto found = object.constFind(path.left(end));
        if (found == object.constEnd())
            continue;
        if (end == path.size())
            return *found;
        if (const QJsonValue inner = at(found->toObject(), path.mid(end + 1)); !inner.isUndefined())
            return inner;
    }
    return QJsonValue::Undefined;
}

QStringList differences(const QJsonValue &left, const QJsonValue &right, const QString &path)
{
    if (left == right)
        return {};
    if (!left.isObject() || !right.isObject())
        return {path};
    QStringList list;
    QStringList keys = left.toObject().keys() + right.toObject().keys();
    keys.removeDuplicates();
    for (const QString &key : keys)
        list += differences(
            left.toObject()[key], right.toObject()[key], path.isEmpty() ? key : path + u'/' + key);
    return list;
}

} // namespace powershell
