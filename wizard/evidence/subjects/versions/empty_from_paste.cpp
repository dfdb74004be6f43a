#include "wizard/evidence/subjects/versions/versions.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
const auto library = u"Microsoft\\.Exchange\\.[\\w.]{1,120}\\.(?:dll|exe)"_s;

} // namespace

/// Length, Name of an object, or a row of dir: time of day, bytes, name.
QList<Recognition> emptyFilesFromPaste(const Paste &paste)
{
    static const QRegularExpression name(u"^(?:.{0,200}\\\\)?(%1)$"_s.arg(library), caseless);
    static const QRegularExpression row(
        u"\\d\\d?:\\d\\d(?::\\d\\d)?(?:\\s?[AP]M)?\\s+0\\s+(%1)\\s*$"_s.arg(library), caseless);
    Seen<QString> files;
    const auto add = [&](const QString &file, int line) {
        if (file.isEmpty() || files.items.contains(file))
            return;
        files.line = files.line ? files.line : line;
        files.items.append(file);
    };
    for (const PropertyObject &object : paste.objects()) {
        const QString file = object.has("Name"_L1) ? object.value("Name"_L1) : object.value("FullName"_L1);
        if (object.value("Length"_L1) == u"0")
            add(name.match(file.trimmed().left(400)).captured(1), object.line());
    }
    for (qsizetype i = 0; i < paste.lines().size(); ++i)
        add(row.match(paste.lines().at(i).left(400)).captured(1), int(i + 1));
    return observeEmpty(files);
}

} // namespace wizard
