#include "wizard/evidence/subjects/certificates/from.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {

/// What openssl prints of port 443, server after server: one name, and fingerprints that differ.
QList<Recognition> fingerprintsFromPaste(const Paste &paste)
{
    static const QRegularExpression asked(u"s_client\\b.{0,200}:443\\b"_s);
    static const QRegularExpression subject(u"^\\s*subject\\s?=\\s?(.{1,300})$"_s);
    static const QRegularExpression fingerprint(
        u"\\bfingerprint=\\s?((?:[0-9A-Fa-f]{2}:){15,31}[0-9A-Fa-f]{2})\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!asked.match(paste.text()).hasMatch())
        return {};
    QString name;
    QHash<QString, QString> known; // fingerprints by subject
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const QString line = paste.lines().at(i).left(400);
        if (const auto match = subject.match(line); match.hasMatch())
            name = match.captured(1).simplified();
        const auto match = fingerprint.match(line);
        if (name.isEmpty() || !match.hasMatch())
            continue;
        const QString hash = match.captured(1).toUpper();
        if (known.contains(name) && known.value(name) != hash)
            return {found(u"Fingerprint=%1"_s.arg(hash.left(23)), int(i + 1),
                {seen(Fact::CertificatesReportedDifferent)})};
        known.insert(name, hash);
    }
    return {};
}

} // namespace wizard
