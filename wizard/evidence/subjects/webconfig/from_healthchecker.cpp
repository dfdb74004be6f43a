#include "wizard/evidence/subjects/webconfig/webconfig.h"

#include "wizard/evidence/forms/configfile.h"
#include "wizard/evidence/forms/healthcheckerreport.h"

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qsizetype mostRead = 64 * 1024 * 1024; ///< many files may refer to one long text

/// What the text of a file holds.
void readContent(WebConfig &config, const QString &content)
{
    static const QRegularExpression setup(
        u"[\\\\/]Bin[\\\\/]Setup[\\\\/]"_s, QRegularExpression::CaseInsensitiveOption);
    config.installDirVariable = holdsInstallDirVariable(content) ? Truth::Yes : Truth::No;
    config.namesSetup = setup.match(content).hasMatch() ? Truth::Yes : Truth::No;
    if (!config.path.endsWith(adminCenterFile, Qt::CaseInsensitive))
        return;
    const auto read = readConfigFile(content.toUtf8(), config.path);
    if (!read)
        return;
    read->root.each([&](const ConfigElement &element) {
        const bool isFolders = element.name == u"add"
            && element.attribute("key"_L1).compare(u"BinSearchFolders", Qt::CaseInsensitive) == 0;
        if (isFolders && !config.binSearchFolders)
            config.binSearchFolders = element.attribute("value"_L1);
    });
}

WebConfig fileOf(HealthCheckerReport &report, const ReportValue &written)
{
    WebConfig config;
    config.path = written["Location"_L1].text().left(400);
    config.excerpt = config.path;
    const auto exists = written["Exist"_L1].truth();
    const QString content = written["Content"_L1].text();
    config.present = !exists ? Truth::Unknown : *exists ? Truth::Yes : Truth::No;
    config.failed = exists != false && content.isEmpty();
    const bool malformed = written["Valid"_L1].truth() == false && !content.isEmpty();
    config.wellFormed = malformed ? Truth::No : Truth::Unknown;
    if (malformed)
        report.remark(Tr::tr("%1 is not well-formed XML").arg(config.path));
    if (!content.isEmpty())
        readContent(config, content);
    return config;
}

} // namespace

/// An application without a file of its own shows that of its parent once more; one that shares nothing, no
/// path.
QList<Recognition> webConfigsFromHealthChecker(HealthCheckerReport &report)
{
    WebConfigs configs;
    QSet<QString> paths;
    qsizetype read = 0;
    const auto add = [&](Seen<WebConfig> &files, const ReportValue &written) {
        const QString path = written["Location"_L1].text().toLower();
        read += written["Content"_L1].text().size();
        if (path.isEmpty() || paths.contains(path))
            return;
        files.whole = files.whole && read <= mostRead;
        if (read > mostRead)
            return;
        paths.insert(path);
        files.items.append(fileOf(report, written));
    };
    const ReportValue pages = report.at("ExchangeInformation.IISSettings.IISWebApplication"_L1);
    configs.pages.whole = report.isWhole(pages);
    for (const ReportValue &page : pages.items())
        add(configs.pages, page["ConfigurationFileInfo"_L1]);
    const ReportValue shared = report.at("ExchangeInformation.IISSettings.IISSharedWebConfig"_L1);
    configs.shared.whole = report.isWhole(shared);
    for (const ReportValue &file : shared.items()) {
        if (file["Location"_L1].text().endsWith("\\SharedWebConfig.config"_L1, Qt::CaseInsensitive))
            add(configs.shared, file);
    }
    return report.completed(observe(configs));
}

} // namespace wizard
