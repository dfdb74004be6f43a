#pragma once

#include "wizard/evidence/reading/handed.h"
#include "wizard/evidence/recognition.h"
#include "wizard/evidence/words/sentences.h"
#include "wizard/result.h"

#include <QByteArray>
#include <QList>

#include <span>
#include <variant>

namespace wizard {

/// What a file held.
struct Import {
    QLatin1StringView importer; ///< id of the importer that read it, or `folderForm`, `archiveForm`
    QString name = {};
    QList<Observation> observations; ///< all of them, each once
    QList<Recognition> recognised; ///< of a text: for people; what it observed is in `observations` too
    QList<Sentence> notUnderstood; ///< of a text: what somebody wrote and nobody understood
    QList<Symptom> symptoms;
    QDateTime clock; ///< of a pack: when it was judged; else invalid
    QStringList remarks; ///< what could not be read, with the place; the rest was used
    QString leftOut = {}; ///< why nothing of it counts
    bool locked = false; ///< a password opens it
    ServerName server = {}; ///< that the file is from, as far as it says so
    QDateTime from = {}; ///< the time that it is about, UTC; both invalid where it does not say
    QDateTime to = {};
    qint64 bytes = 0; ///< that were read
    qint64 rows = 0; ///< of a log
    qint64 counted = 0; ///< rows that told something
    QList<Import> parts = {}; ///< of a folder or an archive, which holds nothing else itself
};

inline constexpr auto folderForm = QLatin1StringView("folder");
inline constexpr auto archiveForm = QLatin1StringView("archive");

/// The import itself and, of a folder or an archive, everything in it.
void eachImport(const Import &import, const std::function<void(const Import &)> &visit);
/// What a file was taken for, in words; empty where nobody read it.
[[nodiscard]] QString takenFor(const Import &import);

/// Of a file that is small enough to be held.
using WholeFunction = Result<Import> (*)(
    const QByteArray &bytes, const QString &name, const CertificateReader &certificates);
/// Of a file of any size, in constant memory.
using StreamFunction = Result<Import> (*)(HandedFile &file, const Reading &how);

/// Reads one kind of file by its content, never by its name.
struct Importer {
    QLatin1StringView id;
    const char *title; ///< context "Importers"
    std::vector<Fact> facts;
    /// Of a stream it is asked with the first `peeked` bytes.
    bool (*accepts)(const QByteArray &bytes);
    std::variant<WholeFunction, StreamFunction> read;
};

inline constexpr qint64 peeked = 64 * 1024;

/// In the order in which they are asked; the last one takes any text.
[[nodiscard]] std::span<const Importer> importers();

/// Reads a file with the first importer that accepts it. Truncated or malformed input gives an error with
/// file and line; binary input is named as such.
[[nodiscard]] Result<Import> importEvidence(HandedFile &file, const Reading &how);

/// The same for bytes that are at hand.
[[nodiscard]] Result<Import> importEvidence(
    const QByteArray &bytes, const QString &name, const CertificateReader &certificates);

/// The same for text that is at hand.
[[nodiscard]] Import importText(const QString &text, const QString &name);

/// For a file among others: what people say in it, if only in a licence or a manual, does not count.
void leaveOutOwnWords(Import &import);

} // namespace wizard
