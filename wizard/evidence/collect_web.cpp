#include "wizard/evidence/forms/collectorfile.h"

#include "wizard/evidence/certificate.h"
#include "wizard/evidence/webconfig.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

/// BinSearchFolders must name folders below the installation path of this server, not of any other.
Truth namesInstallation(const QString &value, const QString &installPath)
{
    if (judgeBinSearchFolders(value).truth == Truth::No)
        return Truth::No;
    if (installPath.isEmpty())
        return Truth::Unknown;
    const QString wanted = installPath + u"bin"_s;
    for (const QString &folder : value.split(u';')) {
        QString plain = folder.trimmed().replace(u'/', u'\\');
        while (plain.endsWith(u'\\'))
            plain.chop(1);
        if (plain.compare(wanted, Qt::CaseInsensitive) == 0)
            return Truth::Yes;
    }
    return Truth::No;
}

bool isAdminCenter(const QString &path)
{
    return path.endsWith(u"\\ClientAccess\\ecp\\web.config"_s, Qt::CaseInsensitive);
}

/// Both files; one of them that could not be read leaves open what it names.
void readSetupFolder(CollectorFile &report, const QList<QJsonObject> &files)
{
    QStringList naming;
    bool allRead = files.size() == 2;
    for (const QJsonObject &file : files) {
        const Truth names = report.truth(file, "namesSetup"_L1);
        if (names == Truth::Yes)
            naming.append(report.text(file, "path"_L1));
        allRead = allRead && names != Truth::Unknown;
    }
    if (!naming.isEmpty())
        report.add(Fact::SharedWebConfigNamesSetup, Truth::Yes, {}, naming.join(u';'));
    else if (allRead)
        report.add(Fact::SharedWebConfigNamesSetup, Truth::No);
}

void readShared(CollectorFile &report, const QJsonObject &data)
{
    const auto files = report.objects(data, "shared"_L1);
    readSetupFolder(report, files);
    QStringList missing;
    bool allRead = !files.isEmpty();
    for (const QJsonObject &file : files) {
        const QString path = report.text(file, "path"_L1);
        const Truth present = path.isEmpty() ? Truth::Unknown : report.truth(file, "present"_L1);
        allRead = allRead && present != Truth::Unknown && report.text(file, "error"_L1).isEmpty();
        if (present == Truth::No)
            missing.append(path);
    }
    if (!missing.isEmpty())
        report.add(Fact::SharedWebConfigPresent, Truth::No, {}, missing.join(u';'));
    else if (allRead)
        report.add(Fact::SharedWebConfigPresent, Truth::Yes);
}

} // namespace

void readFiles(CollectorFile &report)
{
    const auto data = report.part("files"_L1);
    if (!data)
        return;
    const QString installPath = report.text(*data, "installPath"_L1);
    const auto shared = report.objects(*data, "shared"_L1);
    const auto files = report.objects(*data, "webConfigs"_L1);
    bool allRead = !files.isEmpty();
    bool literal = false;
    for (const QJsonObject &file : files + shared) {
        const QString path = report.text(file, "path"_L1);
        if (const QString error = report.text(file, "error"_L1); !error.isEmpty())
            report.remark(u"%1: %2"_s.arg(path, error.left(200)));
        if (report.truth(file, "wellFormed"_L1) == Truth::No)
            report.remark(Tr::tr("%1 is not well-formed XML").arg(path));
        const Truth variable = report.truth(file, "installDirVariable"_L1);
        if (variable == Truth::Yes)
            report.add(Fact::InstallDirVariableInWebConfig, Truth::Yes, path);
        literal = literal || variable == Truth::Yes;
        allRead = allRead && (variable != Truth::Unknown || report.truth(file, "present"_L1) == Truth::No);
        const QString folders = report.text(file, "binSearchFolders"_L1);
        if (isAdminCenter(path) && !folders.isEmpty())
            report.add(
                Fact::BinSearchFoldersCorrect, namesInstallation(folders, installPath), folders, folders);
    }
    if (allRead && !literal)
        report.add(Fact::InstallDirVariableInWebConfig, Truth::No);
    readShared(report, *data);
}

} // namespace wizard
