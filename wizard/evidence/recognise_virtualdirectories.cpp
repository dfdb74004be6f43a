#include "wizard/evidence/recognising.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

struct ShippedPath {
    QLatin1StringView directory; ///< site and application
    QLatin1StringView ending; ///< of the physical path
};

// What Exchange 2013 and later ship; HealthChecker compares the same.
constexpr std::array<ShippedPath, 12> shippedPaths = {{
    {"default web site/owa"_L1, "\\frontend\\httpproxy\\owa"_L1},
    {"default web site/ecp"_L1, "\\frontend\\httpproxy\\ecp"_L1},
    {"default web site/powershell"_L1, "\\frontend\\httpproxy\\powershell"_L1},
    {"default web site/ews"_L1, "\\frontend\\httpproxy\\ews"_L1},
    {"default web site/microsoft-server-activesync"_L1, "\\frontend\\httpproxy\\sync"_L1},
    {"default web site/mapi"_L1, "\\frontend\\httpproxy\\mapi"_L1},
    {"default web site/autodiscover"_L1, "\\frontend\\httpproxy\\autodiscover"_L1},
    {"exchange back end/owa"_L1, "\\clientaccess\\owa"_L1},
    {"exchange back end/ecp"_L1, "\\clientaccess\\ecp"_L1},
    {"exchange back end/powershell"_L1, "\\clientaccess\\powershell-proxy"_L1},
    {"exchange back end/ews"_L1, "\\clientaccess\\exchweb\\ews"_L1},
    {"exchange back end/microsoft-server-activesync"_L1, "\\clientaccess\\sync"_L1},
}};

/// appcmd list vdir: VDIR "Default Web Site/ecp/" (physicalPath:...)
void addPaths(QList<Recognition> &recognitions, const Paste &text)
{
    static const QRegularExpression row(
        u"VDIR\\s\"([^\"]{1,300}?)/?\"\\s\\(physicalPath:([^()]{0,400}(?:\\([^()]{0,200}\\)[^()]{0,400})?)\\)"_s,
        caseless);
    QStringList wrong;
    QStringList right;
    int line = 0;
    for (const auto &match : matches(row, text.folded())) {
        const QString directory = match.captured(1).toLower();
        const auto shipped = std::ranges::find_if(
            shippedPaths, [&](const ShippedPath &one) { return directory == one.directory; });
        if (shipped == shippedPaths.end())
            continue;
        QString path = match.captured(2).toLower().trimmed();
        if (path.endsWith(u'\\'))
            path.chop(1);
        const bool isRight = path.endsWith(shipped->ending);
        if (line == 0 || (!isRight && wrong.isEmpty()))
            line = text.lineOfFolded(match.capturedStart());
        (isRight ? right : wrong).append(match.captured(1) + u" -> "_s + match.captured(2));
    }
    if (!wrong.isEmpty())
        recognitions.append(found(
            wrong.first().left(60), line, {seen(Fact::VirtualDirectoryPathWrong, wrong.join(u"; "_s))}));
    else if (right.size() == qsizetype(shippedPaths.size()))
        recognitions.append(
            found(u"appcmd list vdir"_s, line, {seen(Fact::VirtualDirectoryPathWrong, {}, Truth::No)}));
}

/// Which page an object is about: its own name says so, or the command that printed it.
QString pageOf(const PropertyObject &object, const QList<ShellCommand> &commands)
{
    static const QRegularExpression page(u"\\\\?\\b(owa|ecp) \\("_s, caseless);
    static const QRegularExpression asked(u"Get-(Owa|Ecp)VirtualDirectory"_s, caseless);
    for (const QLatin1StringView property : {"Identity"_L1, "Name"_L1}) {
        if (const auto match = page.match(object.value(property)); match.hasMatch())
            return match.captured(1).toLower();
    }
    for (const ShellCommand &command : commands) {
        if (!command.holds(object.line()))
            continue;
        return asked.match(command.text).captured(1).toLower();
    }
    return {};
}

bool isOfTheBackEnd(const PropertyObject &object)
{
    return object.value("Identity"_L1).contains(u"Exchange Back End"_s, Qt::CaseInsensitive)
        || object.value("Name"_L1).contains(u"Exchange Back End"_s, Qt::CaseInsensitive);
}

QString serverOf(const PropertyObject &object)
{
    const QString server = object.value("Server"_L1);
    return serverName(server.isEmpty() ? object.value("Identity"_L1).section(u'\\', 0, -2) : server);
}

/// Both pages share one sign-in module, so their methods must be the same.
void addMethods(QList<Recognition> &recognitions, const Paste &text, const QList<PropertyObject> &objects)
{
    const QList<ShellCommand> commands = text.commands();
    const PropertyObject *owa = nullptr;
    const PropertyObject *ecp = nullptr;
    for (const PropertyObject &object : objects) {
        if (!object.has("FormsAuthentication"_L1) || isOfTheBackEnd(object))
            continue;
        const QString page = pageOf(object, commands);
        if (page == u"owa" && !owa)
            owa = &object;
        else if (page == u"ecp" && !ecp)
            ecp = &object;
    }
    if (!owa || !ecp || serverOf(*owa) != serverOf(*ecp))
        return;
    QStringList different;
    for (const QLatin1StringView method : {"FormsAuthentication"_L1, "BasicAuthentication"_L1,
             "WindowsAuthentication"_L1, "DigestAuthentication"_L1}) {
        if (owa->has(method) && ecp->has(method)
            && owa->value(method).compare(ecp->value(method), Qt::CaseInsensitive) != 0)
            different.append(QString(method));
    }
    recognitions.append(found(u"Sign-in methods of owa and ecp"_s, owa->line(),
        {seen(Fact::SignInMethodsDiffer, different.join(u", "_s),
            different.isEmpty() ? Truth::No : Truth::Yes)}));
}

void addSwitches(QList<Recognition> &recognitions, const PropertyObject &object)
{
    const QString admin = object.value("AdminEnabled"_L1);
    if (admin == u"True" || admin == u"False") {
        Observation observation =
            seen(Fact::AdminCenterEnabled, {}, admin == u"True" ? Truth::Yes : Truth::No);
        observation.subject.server = serverOf(object);
        recognitions.append(found(u"AdminEnabled %1"_s.arg(admin), object.line(), {observation}));
    }
    const QString basic = object.value("BasicAuthEnabled"_L1);
    if (basic != u"True" && basic != u"False")
        return;
    const bool certificate = object.value("ClientCertAuth"_L1) == u"Required";
    Observation observation = seen(Fact::PhoneSignInWrong,
        basic == u"False" ? u"BasicAuthEnabled False"_s
            : certificate ? u"ClientCertAuth Required"_s
                          : QString(),
        basic == u"False" || certificate ? Truth::Yes : Truth::No);
    observation.subject.server = serverOf(object);
    recognitions.append(found(u"BasicAuthEnabled %1"_s.arg(basic), object.line(), {observation}));
}

QList<Recognition> recogniseDirectories(const Paste &text)
{
    QList<Recognition> recognitions;
    addPaths(recognitions, text);
    const QList<PropertyObject> objects = text.objects();
    addMethods(recognitions, text, objects);
    for (const PropertyObject &object : objects) {
        if (!isOfTheBackEnd(object))
            addSwitches(recognitions, object);
    }
    return recognitions;
}

} // namespace

Reader virtualDirectories()
{
    return {"virtual-directories"_L1, QT_TRANSLATE_NOOP("Readers", "Settings of virtual directories"),
        {Fact::VirtualDirectoryPathWrong, Fact::SignInMethodsDiffer, Fact::AdminCenterEnabled,
            Fact::PhoneSignInWrong},
        recogniseDirectories};
}

} // namespace wizard
