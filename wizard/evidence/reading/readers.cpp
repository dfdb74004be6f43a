#include "wizard/evidence/reading/readers.h"

#include "wizard/evidence/reading/denials.h"
#include "wizard/evidence/reading/echoes.h"

#include "wizard/evidence/forms/healthcheckerreport.h"
#include "wizard/evidence/forms/reportrows.h"
#include "wizard/evidence/messages/messages.h"
#include "wizard/evidence/subjects/accounts/accounts.h"
#include "wizard/evidence/subjects/authconfig/authconfig.h"
#include "wizard/evidence/subjects/bindings/bindings.h"
#include "wizard/evidence/subjects/certificates/certificates.h"
#include "wizard/evidence/subjects/components/components.h"
#include "wizard/evidence/subjects/directories/directories.h"
#include "wizard/evidence/subjects/disks/disks.h"
#include "wizard/evidence/subjects/extendedprotection/extendedprotection.h"
#include "wizard/evidence/subjects/groups/groups.h"
#include "wizard/evidence/subjects/mailboxes/mailboxes.h"
#include "wizard/evidence/subjects/network/network.h"
#include "wizard/evidence/subjects/organisation/organisation.h"
#include "wizard/evidence/subjects/pools/pools.h"
#include "wizard/evidence/subjects/registry/registry.h"
#include "wizard/evidence/subjects/services/services.h"
#include "wizard/evidence/subjects/setup/setup.h"
#include "wizard/evidence/subjects/shellmodules/shellmodules.h"
#include "wizard/evidence/subjects/sslentries/sslentries.h"
#include "wizard/evidence/subjects/versions/versions.h"
#include "wizard/evidence/subjects/webconfig/webconfig.h"
#include "wizard/evidence/subjects/windows/windows.h"
#include "wizard/evidence/words/ownwords.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

std::vector<Reader> allReaders()
{
    std::vector<Reader> all = {ownWords()};
    for (const auto &subject : {
             accountReaders(),
             authConfigReaders(),
             bindingReaders(),
             certificateReaders(),
             componentReaders(),
             directoryReaders(),
             diskReaders(),
             extendedProtectionReaders(),
             groupReaders(),
             mailboxReaders(),
             messageReaders(),
             networkReaders(),
             organisationReaders(),
             poolReaders(),
             registryReaders(),
             serviceReaders(),
             setupReaders(),
             shellModuleReaders(),
             sslEntryReaders(),
             versionReaders(),
             webConfigReaders(),
             windowsReaders(),
         })
        all.insert(all.end(), subject.begin(), subject.end());
    return all;
}

/// The server whose log or page the text is, where it names exactly one; the labels of events that are
/// exported as XML are never translated, the others are read in English.
ServerName loggingServer(const Paste &paste)
{
    static const QRegularExpression label(
        u"<Computer>\\s*([\\w.-]+)\\s*</Computer>"_s
        u"|^\\s*(?:Machine name|MachineName|Computer|PSComputerName)\\s*:\\s*([A-Za-z0-9][\\w.-]*)\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    ServerName server;
    for (const auto &match : matches(label, paste.text())) {
        const auto name = ServerName::parse(match.captured(1) + match.captured(2));
        if (!server.isEmpty() && server != name)
            return {};
        server = name;
    }
    return server;
}

bool isOfServer(const Observation &observation)
{
    return observation.subject.server.isEmpty() && entry(observation.fact).subject == SubjectKind::Server;
}

/// "[EX01]: PS C:\\>": the server at whose prompt the command was typed, unless the command asks another one.
ServerName promptedServer(const Paste &paste, int line)
{
    static const QRegularExpression prompt(u"^\\s*\\[([A-Za-z0-9][\\w.-]{0,62})\\]:?\\s*PS\\b"_s);
    const ShellCommand *command = paste.commandOf(line);
    if (!command)
        return {};
    for (const QString &parameter : {u"Server"_s, u"ComputerName"_s, u"Identity"_s}) {
        if (!command->argument(parameter).isEmpty())
            return {};
    }
    return ServerName::parse(prompt.match(paste.lines().value(command->line - 1)).captured(1));
}

void complete(Recognition &recognition, const Reader &reader, const Paste &paste, const QString &document,
    const ServerName &loggedBy, bool isReport)
{
    recognition.reader = reader.id;
    const Place place = Place::inDocument(document, recognition.line);
    const ServerName prompted = reader.ownWords ? ServerName() : promptedServer(paste, recognition.line);
    for (Observation &observation : recognition.observations) {
        if (isOfServer(observation))
            observation.subject.server = prompted;
        observation.source = place;
        observation.excerpt = paste.excerpt(recognition.line);
        if ((reader.aboutLoggingServer || isReport) && isOfServer(observation))
            observation.subject.server = loggedBy;
    }
}

/// What the readers of one form find, each with its name.
template <typename Function, typename Document>
QList<Recognition> readAll(Document &document)
{
    QList<Recognition> all;
    for (const Reader &reader : readers()) {
        const auto read = std::get_if<Function>(&reader.read);
        if (!read)
            continue;
        for (Recognition &recognition : (*read)(document)) {
            recognition.reader = reader.id;
            all.append(std::move(recognition));
        }
    }
    return all;
}

/// Each by its line in the file.
QList<Recognition> placed(QList<Recognition> recognitions, const QString &file)
{
    for (Recognition &recognition : recognitions) {
        const Place place = Place::inDocument(file, recognition.line);
        for (Observation &observation : recognition.observations)
            observation.source = place;
    }
    return recognitions;
}

} // namespace

std::span<const Reader> readers()
{
    static const std::vector<Reader> all = allReaders();
    return all;
}

bool isOwnWords(const Recognition &one)
{
    return std::ranges::any_of(
        readers(), [&](const Reader &reader) { return reader.ownWords && reader.id == one.reader; });
}

bool isHarmless(const Recognition &one)
{
    return one.reader == harmlessReader;
}

QList<Recognition> recognise(const QString &text, const QString &document)
{
    const Paste paste(text.left(longestRecognisedText));
    const ServerName reported = reportedServer(paste);
    const ServerName loggedBy = reported.isEmpty() ? loggingServer(paste) : reported;
    QList<Recognition> all;
    for (const Reader &reader : readers()) {
        const auto read = std::get_if<PasteFunction>(&reader.read);
        if (!read)
            continue;
        for (Recognition &recognition : (*read)(paste)) {
            complete(recognition, reader, paste, document, loggedBy, !reported.isEmpty() && !reader.ownWords);
            all.append(std::move(recognition));
        }
    }
    removeEchoes(all);
    removeDeniedMessages(all, paste);
    removeDeniedSymptoms(all);
    std::ranges::stable_sort(all, {}, &Recognition::line);
    return all;
}

QList<Recognition> recognise(CollectorFile &file)
{
    return readAll<CollectorFunction>(file);
}

QList<Recognition> recognise(HealthCheckerReport &report)
{
    return readAll<HealthCheckerFunction>(report);
}

QList<Recognition> recognise(ClixmlFile &file)
{
    return placed(readAll<ClixmlFunction>(file), file.name);
}

QList<Recognition> recognise(ConfigFile &file)
{
    return placed(readAll<ConfigFunction>(file), file.name);
}

QList<Recognition> recognise(const RegistryFile &file)
{
    return placed(readAll<RegistryFunction>(file), file.name);
}

} // namespace wizard
