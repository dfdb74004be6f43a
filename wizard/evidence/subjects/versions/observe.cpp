#include "wizard/evidence/subjects/versions/versions.h"

using namespace Qt::StringLiterals;

namespace wizard {

QList<Recognition> observe(const FileVersions &versions)
{
    if (versions.setup.isEmpty())
        return {};
    const QString setup = versions.setup.text();
    QList<Observation> observations = {seen(Fact::ServerBuild, setup)};
    if (!versions.common.isEmpty())
        observations.append(
            seen(Fact::ExchangeFilesMatchBuild, u"%1, %2"_s.arg(setup, versions.common.text()),
                versions.setup == versions.common ? Truth::Yes : Truth::No));
    return {found(u"ExSetup.exe %1"_s.arg(setup), versions.line, observations)};
}

QList<Recognition> observeEmpty(const Seen<QString> &files)
{
    if (files.items.isEmpty())
        return {};
    const QString names = QStringList(files.items).join(u", "_s).left(300);
    return {found(files.items.first(), files.line, {seen(Fact::ExchangeFileEmpty, names)})};
}

} // namespace wizard
