#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/evidence/subjects/webconfig/webconfig.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

bool looksLikeWebConfig(const QByteArray &bytes)
{
    static const QRegularExpression root(
        u"^(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*(?:<!DOCTYPE[^>]*configuration.*)?<configuration\\b"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return root.match(beginningOf(bytes)).hasMatch();
}

Result<Import> readFile(const QByteArray &bytes, const QString &name, const CertificateReader &)
{
    const auto files = webConfigFromFile(bytes, name);
    if (!files)
        return std::unexpected(files.error());
    Import import;
    for (const Recognition &recognition : observe(*files)) {
        for (Observation observation : recognition.observations) {
            observation.source = Place::inDocument(name, recognition.line);
            import.observations.append(observation);
        }
    }
    if (import.observations.isEmpty())
        import.remarks.append(Tr::tr("%1: no BinSearchFolders and no %ExchangeInstallDir% in it.").arg(name));
    return import;
}

} // namespace

Importer webConfigImporter()
{
    return {"web-config"_L1, QT_TRANSLATE_NOOP("Importers", "A web.config"),
        {Fact::BinSearchFoldersCorrect, Fact::InstallDirVariableInWebConfig}, looksLikeWebConfig, readFile};
}

} // namespace wizard
