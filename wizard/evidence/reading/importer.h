#pragma once

#include "wizard/evidence/certificate.h"
#include "wizard/evidence/recognition.h"
#include "wizard/evidence/words/sentences.h"
#include "wizard/result.h"

#include <QByteArray>
#include <QList>

#include <span>

namespace wizard {

/// What a file held.
struct Import {
    QLatin1StringView importer; ///< id of the importer that read it
    QList<Observation> observations; ///< all of them, each once
    QList<Recognition> recognised; ///< of a text: for people; what it observed is in `observations` too
    QList<Sentence> notUnderstood; ///< of a text: what somebody wrote and nobody understood
    QList<Symptom> symptoms;
    QDateTime clock; ///< of a pack: when it was judged; else invalid
    QStringList remarks; ///< what could not be read, with the place; the rest was used
};

/// Reads one kind of file by its content, never by its name.
struct Importer {
    QLatin1StringView id;
    const char *title; ///< context "Importers"
    std::vector<Fact> facts;
    bool (*accepts)(const QByteArray &bytes);
    Result<Import> (*read)(
        const QByteArray &bytes, const QString &name, const CertificateReader &certificates);
};

/// Pack, file of the collector, certificates and AuthConfig as CLIXML, web.config, text in UTF-8 or UTF-16.
[[nodiscard]] std::span<const Importer> importers();

/// Reads a file's bytes with the first importer that accepts them. Truncated or malformed input gives an
/// error with file and line; binary input is named as such. `name` is shown as the source.
[[nodiscard]] Result<Import> importEvidence(
    const QByteArray &bytes, const QString &name, const CertificateReader &certificates);

/// The same for text that is at hand.
[[nodiscard]] Import importText(const QString &text, const QString &name);

} // namespace wizard
