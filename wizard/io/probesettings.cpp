#include "wizard/io/probesettings.h"

#include "wizard/io/filereader.h"

#include <QCoreApplication>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ProbeSettings)
};

constexpr qint64 authorityFileLimit = 1024 * 1024;

} // namespace

Result<QList<QSslCertificate>> readAuthorities(const QString &path)
{
    const auto bytes = readFile(path, authorityFileLimit);
    if (!bytes)
        return std::unexpected(bytes.error());
    const QList<QSslCertificate> found = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (found.isEmpty())
        return std::unexpected(Error{
            Tr::tr("The file holds no certificate in PEM form. Export it as Base64 (.cer, .pem)."), path});
    return found;
}

} // namespace wizard
