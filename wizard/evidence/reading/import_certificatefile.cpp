#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/evidence/subjects/certificates/certificates.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qint64 largestFile = 4 * 1024 * 1024; ///< a whole store of roots has one
constexpr qsizetype mostCertificates = 2000;

/// A sequence of ASN.1 with three or more bytes for its length, or of a length that only its end tells.
bool looksLikeDer(const QByteArray &bytes)
{
    const auto byte = [&](qsizetype i) { return uchar(bytes.at(i)); };
    if (bytes.size() < 32 || byte(0) != 0x30)
        return false;
    // Below it lies another sequence (a certificate), an identifier (PKCS #7) or a version (PKCS #12).
    const qsizetype header = byte(1) == 0x80 ? 2
        : byte(1) >= 0x81 && byte(1) <= 0x84 ? 2 + (byte(1) & 0x7f)
                                             : 0;
    return header != 0 && (byte(header) == 0x30 || byte(header) == 0x06 || byte(header) == 0x02);
}

/// OpenSSL writes the attributes of a certificate above it.
bool looksLikePem(const QByteArray &bytes)
{
    const QString beginning = beginningOf(bytes);
    const qsizetype begin = beginning.indexOf("-----BEGIN "_L1);
    if (begin < 0)
        return false;
    const QStringView above = QStringView(beginning).first(begin);
    const QStringView label =
        QStringView(beginning).sliced(begin + 11, std::min<qsizetype>(30, beginning.size() - begin - 11));
    const bool known = label.startsWith("CERTIFICATE-----"_L1) || label.startsWith("PKCS7"_L1)
        || label.startsWith("X509 CERTIFICATE"_L1) || label.startsWith("TRUSTED CERTIFICATE"_L1)
        || label.contains("PRIVATE KEY"_L1);
    return known
        && (above.trimmed().isEmpty() || above.startsWith("Bag Attributes"_L1)
            || above.startsWith("subject="_L1));
}

bool looksLikeCertificateFile(const QByteArray &bytes)
{
    return looksLikeDer(bytes) || looksLikePem(bytes);
}

Import locked(bool wrongPassword)
{
    Import import;
    import.locked = true;
    import.leftOut = wrongPassword
        ? Tr::tr(
            "The password does not open it. Type it again below the list of files; exmedic-cli reads it from "
            "standard input with --password-stdin.")
        : Tr::tr(
            "A password protects it. Type it below the list of files; exmedic-cli reads it from standard "
            "input with --password-stdin.");
    return import;
}

Import importOf(const CertificateFile &file, const QString &name, const CertificateReader &read)
{
    Import import;
    QList<Certificate> certificates;
    qsizetype unread = 0;
    for (const FiledCertificate &one :
        file.certificates.first(std::min(file.certificates.size(), mostCertificates))) {
        const auto certificate = read ? read(one.der) : std::nullopt;
        unread += certificate ? 0 : 1;
        if (certificate)
            certificates.append(*certificate);
    }
    for (const Recognition &recognition : certificatesFromFile(certificates)) {
        for (Observation observation : recognition.observations) {
            observation.source = Place::inDocument(name);
            import.observations.append(observation);
        }
    }
    if (unread > 0)
        import.remarks.append(Tr::tr("%1: %2 certificates could not be read.").arg(name).arg(unread));
    if (!certificates.isEmpty())
        import.remarks.append(
            Tr::tr("%1: a file is of no server. It tells names and dates; whether a server has the "
                   "certificate, and its private key, does not follow.")
                .arg(name));
    return import;
}

Result<Import> readFile(HandedFile &file, const Reading &how)
{
    const QByteArray bytes = file.device.read(largestFile + 1);
    if (bytes.size() > largestFile)
        return std::unexpected(Error{Tr::tr("The file has more than %1 MB, as no file of certificates has.")
                                         .arg(largestFile / (1024 * 1024)),
            file.name});
    if (!how.certificateFiles)
        return std::unexpected(Error{Tr::tr("Files of certificates cannot be read here."), file.name});
    const CertificateFile read = how.certificateFiles(bytes);
    if (read.state == CertificateFile::State::Unreadable)
        return std::unexpected(Error{read.why, file.name});
    Import import = read.state == CertificateFile::State::Read
        ? importOf(read, file.name, how.certificates)
        : locked(read.state == CertificateFile::State::WrongPassword);
    import.bytes = bytes.size();
    return import;
}

} // namespace

Importer certificateFileImporter()
{
    using enum Fact;
    return {certificateFileForm, QT_TRANSLATE_NOOP("Importers", "A file of certificates"),
        {CertificateSubject, CertificateNotBefore, CertificateNotAfter, CertificateNames},
        looksLikeCertificateFile, readFile};
}

} // namespace wizard
