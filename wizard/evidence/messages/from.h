#pragma once

#include "wizard/evidence/messages/messages.h"

#include <optional>

namespace wizard {

// What a text shows, be it pasted or that of one event.
[[nodiscard]] QList<Recognition> missingAssembliesIn(const PastedText &text);
[[nodiscard]] QList<Recognition> notFoundCertificatesIn(const PastedText &text);
[[nodiscard]] QList<Recognition> directoryServersIn(const PastedText &text);
/// Refused accounts; an event of the control panel names the person whose request it was.
[[nodiscard]] QList<Recognition> refusedAccountsIn(const PastedText &text, bool ofControlPanel);
/// Event 3002; the subject is the server that the text calls its source.
[[nodiscard]] Observation rehydrationDenied(const PastedText &text);
/// The endpoint of an event 15021, in its text or its values.
[[nodiscard]] std::optional<Observation> endpointFailure(QStringView text);

/// Messages of the vocabulary that point to causes, by their words.
[[nodiscard]] QList<Recognition> vocabularyIn(const PastedText &text);
/// The same, and by the numbers of events.
[[nodiscard]] QList<Recognition> vocabularyFromPaste(const Paste &paste);
/// Those that healthy servers print too.
[[nodiscard]] QList<Recognition> harmlessFromPaste(const Paste &paste);

/// Everything that is a row of a table.
[[nodiscard]] QList<Recognition> messagesFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> endpointFailuresFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> missingAssembliesFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> notFoundCertificatesFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> directoryServersFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> refusalsFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> shellErrorsFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> backEndsFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> pagesFromPaste(const Paste &paste);
[[nodiscard]] QList<Recognition> webLogsFromPaste(const Paste &paste);
/// Objects of Get-WinEvent and Get-EventLog.
[[nodiscard]] QList<Recognition> messagesFromClixml(ClixmlFile &file);
/// The part "events": each event by its source and number.
[[nodiscard]] QList<Recognition> messagesFromCollector(CollectorFile &file);

} // namespace wizard
