#include "wizard/evidence/subjects/webconfig/webconfig.h"

#include <QMap>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

const QRegularExpression &adminCenterPath()
{
    static const QRegularExpression file(
        u"[A-Z]:\\\\[^'\"<>|*?:]{1,300}?\\\\ClientAccess\\\\ecp\\\\web\\.config"_s, caseless);
    return file;
}

/// The key as an object of PowerShell; its file stands in a command above, or on the page that it broke.
QList<WebConfig> listedFolders(const Paste &paste)
{
    QList<PropertyObject> keys = paste.objects();
    keys.removeIf([](const PropertyObject &object) {
        return object.value("key"_L1) != u"BinSearchFolders" || object.value("value"_L1).isEmpty();
    });
    if (keys.isEmpty())
        return {};
    QMap<int, QString> files; // by their line
    for (const auto &match : matches(adminCenterPath(), paste.folded()))
        files.insert(paste.lineOfFolded(match.capturedStart()), match.captured());
    QList<WebConfig> pages;
    for (const PropertyObject &key : std::as_const(keys)) {
        WebConfig page{.binSearchFolders = key.value("value"_L1)};
        page.line = key.line();
        if (const auto below = files.lowerBound(page.line); below != files.cbegin())
            page.path = *std::prev(below);
        else if (!files.isEmpty())
            page.path = files.first();
        pages.append(page);
    }
    return pages;
}

/// The value alone, as ".value" prints it, perhaps wrapped. At the end of the text it may have been cut off.
QList<WebConfig> printedFolders(const Paste &paste)
{
    static const QRegularExpression asked(
        u"BinSearchFolders.{0,200}(?:\\)\\.value|-Expand\\w{0,20}\\s+value)\\s*$"_s, caseless);
    QList<WebConfig> pages;
    QString file;
    for (const ShellCommand &command : paste.commands()) {
        if (const auto match = adminCenterPath().match(command.text); match.hasMatch())
            file = match.captured();
        if (!asked.match(command.text).hasMatch())
            continue;
        QString value;
        for (const QString &line : command.output.first(std::min<qsizetype>(command.output.size(), 8))) {
            if (line.trimmed().isEmpty() && !value.isEmpty())
                break;
            value += line;
        }
        value = value.trimmed();
        const bool whole =
            command.ended || (value.count(u';') >= 2 && value.endsWith(u"\\bin"_s, Qt::CaseInsensitive));
        if (whole && value.contains(u'\\') && !value.contains(u"..."_s))
            pages.append({.path = file, .binSearchFolders = value, .line = command.firstOutputLine});
    }
    return pages;
}

/// The value may be wrapped, but must be whole.
QList<WebConfig> pagesOf(const Paste &paste)
{
    static const QRegularExpression folders(
        u"key=['\"]BinSearchFolders['\"]\\s?value=['\"]([^'\"<>]{1,2000})['\"]"_s, caseless);
    static const QRegularExpression variable(
        u"(?:value|codeBase|href|privatePath|probing)"_s
        u"\\s?[=:]?\\s?[^<>]{0,400}%ExchangeInstallDir%\\s?[\\\\/A-Za-z]"_s,
        caseless);
    const QRegularExpression &file = adminCenterPath();
    QList<WebConfig> pages;
    for (const auto &match : matches(folders, paste.folded())) {
        WebConfig page{.binSearchFolders = match.captured(1)};
        page.line = paste.lineOfFolded(match.capturedStart());
        if (const ShellCommand *command = paste.commandOf(page.line))
            page.path = file.match(command->text).captured();
        pages.append(page);
    }
    pages += listedFolders(paste) + printedFolders(paste);
    if (const auto match = variable.match(paste.folded()); match.hasMatch())
        pages.append({.installDirVariable = Truth::Yes, .line = paste.lineOfFolded(match.capturedStart())});
    return pages;
}

/// Both files were tested where one test each names the front end and the back end.
Seen<WebConfig> testedFiles(const Paste &paste)
{
    Seen<WebConfig> files;
    bool front = false;
    bool back = false;
    for (const ShellCommand &command : paste.commands()) {
        const QString answer = command.output.join(QString()).trimmed();
        const bool tested = command.text.contains(u"Test-Path"_s, Qt::CaseInsensitive)
            && command.text.contains(u"SharedWebConfig.config"_s, Qt::CaseInsensitive);
        if (!tested || (answer != u"True" && answer != u"False"))
            continue;
        (command.text.contains(u"HttpProxy"_s, Qt::CaseInsensitive) ? front : back) = true;
        files.items.append({.present = answer == u"True" ? Truth::Yes : Truth::No, .line = command.line});
    }
    files.whole = front && back;
    return files;
}

} // namespace

QList<Recognition> webConfigsFromPaste(const Paste &paste)
{
    static const QRegularExpression setup(
        u"(?:codeBase|href|SharedWebConfig\\.config)[^<>]{0,300}[\\\\/]Bin[\\\\/]Setup[\\\\/]"_s, caseless);
    static const QRegularExpression missing(
        u"(?:FileNotFoundException|DirectoryNotFoundException|Could not find file)"_s
        u"[^\\n]{0,300}SharedWebConfig\\.config"_s,
        caseless);
    WebConfigs files{{pagesOf(paste)}, testedFiles(paste)};
    if (const auto match = setup.match(paste.folded()); match.hasMatch())
        files.shared.items.append({.present = Truth::Yes,
            .namesSetup = Truth::Yes,
            .line = paste.lineOfFolded(match.capturedStart())});
    if (const auto match = missing.match(paste.folded()); match.hasMatch())
        files.shared.items.append({.present = Truth::No, .line = paste.lineOfFolded(match.capturedStart())});
    return observe(files);
}

} // namespace wizard
