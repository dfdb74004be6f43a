#include "wizard/evidence/recognising.h"

#include "wizard/evidence/certificate.h"
#include "wizard/evidence/propertyobject.h"
#include "wizard/evidence/shellsession.h"

#include <QtGlobal>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// One entry of "netsh http show sslcert", read by its values: the labels are translated.
struct SslEntry {
    QString address; ///< "0.0.0.0", "[::]" or a host name
    QString port;
    QString hash;
    int line = 0;
};

const QRegularExpression &endpointLine()
{
    static const QRegularExpression expression(
        u"[:=]\\s*((?:\\d{1,3}\\.){3}\\d{1,3}|\\[[0-9A-Fa-f:.]*\\]|[A-Za-z0-9*](?:[A-Za-z0-9-]*\\.)+[A-Za-z0-9-]+)\\s?:(\\d{1,5})\\s*$"_s);
    return expression;
}

/// An entry begins with its address and is one only with a hash and an application id below it.
QList<SslEntry> entriesOf(const PastedText &text)
{
    static const QRegularExpression hash(u"(?<![0-9A-Fa-f])((?:[0-9A-Fa-f]{2}\\s?){20})(?![0-9A-Fa-f])"_s);
    static const QRegularExpression application(
        u"\\{?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?"_s);
    QList<SslEntry> entries;
    SslEntry current;
    for (qsizetype i = 0; i < text.lines().size(); ++i) {
        const QString &line = text.lines().at(i);
        if (const auto match = endpointLine().match(line); match.hasMatch())
            current = {match.captured(1), match.captured(2), {}, int(i + 1)};
        else if (current.line == 0 || int(i + 1) - current.line > 8)
            current = {};
        else if (const auto value = hash.match(line); value.hasMatch() && current.hash.isEmpty())
            current.hash = normalisedThumbprint(value.captured(1));
        else if (application.match(line).hasMatch() && !current.hash.isEmpty()) {
            entries.append(current);
            current = {};
        }
    }
    return entries;
}

/// The entries are the whole list: printed by a command without a filter, and something follows them.
bool isWholeList(const PastedText &text, const QList<SslEntry> &entries)
{
    static const QRegularExpression everything(
        u"^netsh\\s+http\\s+show\\s+ssl\\w*$"_s, QRegularExpression::CaseInsensitiveOption);
    for (const ShellCommand &command : shellCommands(text)) {
        if (!everything.match(command.text).hasMatch() || !command.ended || entries.isEmpty())
            continue;
        return std::ranges::all_of(entries, [&](const SslEntry &entry) { return command.holds(entry.line); });
    }
    return false;
}

/// Asked for the one entry, netsh prints error 2 of Windows where there is none; other errors say nothing.
void addSingleAnswers(QList<Recognition> &recognitions, const PastedText &text)
{
    static const QRegularExpression asked(u"^netsh\\s+http\\s+show\\s+ssl\\w*\\s+ipport=0\\.0\\.0\\.0:444$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression notFound(
        u"cannot find the file specified|angegebene Datei nicht finden|fichier sp.{1,2}cifi.{1,2} est introuvable"_s
        u"|no puede encontrar el archivo especificado"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const ShellCommand &command : shellCommands(text)) {
        if (asked.match(command.text).hasMatch() && notFound.match(command.output.join(u' ')).hasMatch())
            recognitions.append(found(
                u"HTTP.sys, 0.0.0.0:444"_s, command.line, {seen(Fact::HttpSysEntry444, {}, Truth::No)}));
    }
}

QList<Recognition> recogniseEntries(const PastedText &text)
{
    QList<Recognition> recognitions;
    const QList<SslEntry> entries = entriesOf(text);
    bool general444 = false;
    bool specific444 = false;
    for (const SslEntry &entry : entries) {
        const QString endpoint = entry.address + u':' + entry.port;
        const bool general = entry.address == u"0.0.0.0";
        QList<Observation> observations;
        if (entry.port == u"444" && general)
            observations.append(seen(Fact::HttpSysEntry444, entry.hash));
        else if (entry.port == u"444")
            observations.append(seen(Fact::HttpSysSpecificEntry444, endpoint + u' ' + entry.hash));
        else if (entry.port == u"443" && general)
            observations.append(seen(Fact::HttpSysEntry443, entry.hash));
        general444 |= entry.port == u"444" && general;
        specific444 |= entry.port == u"444" && !general;
        if (!observations.isEmpty())
            recognitions.append(found(u"HTTP.sys, %1"_s.arg(endpoint), entry.line, observations));
    }
    addSingleAnswers(recognitions, text);
    if (!isWholeList(text, entries))
        return recognitions;
    QList<Observation> absent;
    if (!general444)
        absent.append(seen(Fact::HttpSysEntry444, {}, Truth::No));
    if (!specific444)
        absent.append(seen(Fact::HttpSysSpecificEntry444, {}, Truth::No));
    if (!absent.isEmpty())
        recognitions.append(found(u"HTTP.sys, whole list"_s, entries.first().line, absent));
    return recognitions;
}

/// Get-WebBinding, as a list or as a table.
QList<Recognition> recogniseBindings(const PastedText &text)
{
    QList<Recognition> recognitions;
    for (const PropertyObject &object : propertyObjects(text)) {
        const QString binding = object.value("bindingInformation"_L1).section(u' ', 0, 0);
        const QString protocol = object.value("protocol"_L1);
        if (binding != u"*:444:" || (!protocol.isEmpty() && protocol != u"https"))
            continue;
        QList<Observation> observations = {seen(Fact::BackEndBindingPresent)};
        if (object.has("certificateHash"_L1)) {
            const QString value = object.value("certificateHash"_L1);
            const QString hash = normalisedThumbprint(value);
            const int line = object.lineOf("certificateHash"_L1);
            const bool cut = line >= text.lines().size();
            if (!hash.isEmpty())
                observations.append(seen(Fact::BackEndBindingHash, hash));
            else if (value.isEmpty() && !cut)
                observations.append(seen(Fact::BackEndBindingHash, {}, Truth::No));
        }
        recognitions.append(found(u"Get-WebBinding, *:444:"_s, object.line(), observations));
    }
    return recognitions;
}

} // namespace

Recogniser httpSysEntries()
{
    return {"httpsys-entries"_L1, QT_TRANSLATE_NOOP("Recognisers", "Output of netsh http show sslcert"),
        {Fact::HttpSysEntry444, Fact::HttpSysSpecificEntry444, Fact::HttpSysEntry443}, recogniseEntries};
}

Recogniser webBindings()
{
    return {"web-bindings"_L1, QT_TRANSLATE_NOOP("Recognisers", "Output of Get-WebBinding"),
        {Fact::BackEndBindingPresent, Fact::BackEndBindingHash}, recogniseBindings};
}

} // namespace wizard
