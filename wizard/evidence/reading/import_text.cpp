#include "wizard/evidence/reading/importing.h"

#include "wizard/evidence/forms/pastedtext.h"
#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/evidence/reading/notunderstood.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/evidence/values/place.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr auto textForm = "text"_L1;

bool acceptsAnything(const QByteArray &)
{
    return true;
}

/// XML or JSON that no other importer wanted is of no use as text, with two exceptions: exported events and
/// saved pages, whose content is what people paste.
std::optional<Error> strangeFormat(const QByteArray &bytes, const QString &name)
{
    static const QRegularExpression xml(
        u"^(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<([A-Za-z_][\\w.:-]*)[\\s>/]"_s,
        QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression json(u"^(?:\\{\\s*[\"}]|\\[\\s*[{\"\\]])"_s);
    const QString beginning = beginningOf(bytes);
    if (json.match(beginning).hasMatch()) {
        QJsonParseError error;
        QJsonDocument::fromJson(bytes, &error);
        const qint64 line = 1 + bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n');
        if (error.error != QJsonParseError::NoError)
            return Error{Tr::tr("The JSON is damaged or cut off: %1.").arg(error.errorString()),
                Place::inDocument(name, line).readable()};
        return Error{Tr::tr("It is JSON, but neither a case nor the collector's file."),
            Place::inDocument(name, 1).readable()};
    }
    const auto root = xml.match(beginning);
    const QStringList known = {u"Events"_s, u"Event"_s, u"html"_s, u"HTML"_s};
    if (!root.hasMatch() && !beginning.startsWith(u"<!DOCTYPE"_s, Qt::CaseInsensitive))
        return std::nullopt;
    if (known.contains(root.captured(1)) || beginning.startsWith(u"<!DOCTYPE html"_s, Qt::CaseInsensitive))
        return std::nullopt;
    return Error{Tr::tr("It is XML with the root “%1”. What can be read: Export-Clixml (Objs), web.config "
                        "(configuration) and exported events (Events).")
                     .arg(root.captured(1).left(60)),
        Place::inDocument(name, 1).readable()};
}

/// Saved pages and exported events write quotes and brackets as entities; lines stay where they are.
QString unescaped(QString text)
{
    constexpr std::pair<QLatin1StringView, QLatin1StringView> signs[] = {{"&#39;"_L1, "'"_L1},
        {"&apos;"_L1, "'"_L1}, {"&quot;"_L1, "\""_L1}, {"&lt;"_L1, "<"_L1}, {"&gt;"_L1, ">"_L1},
        {"&nbsp;"_L1, " "_L1}, {"&amp;"_L1, "&"_L1}};
    for (const auto &[entity, sign] : signs)
        text.replace(entity, sign);
    return text;
}

/// All that a text tells is what was recognised in it.
void addUp(Import &import)
{
    import.observations.clear();
    import.symptoms.clear();
    for (const Recognition &recognition : std::as_const(import.recognised)) {
        import.observations += recognition.observations;
        import.symptoms += recognition.symptoms;
    }
}

Result<Import> readFile(const QByteArray &bytes, const QString &name, const CertificateReader &)
{
    const auto text = decodedText(bytes, name);
    if (!text)
        return std::unexpected(text.error());
    if (const auto error = strangeFormat(bytes, name))
        return std::unexpected(*error);
    const bool marked = text->trimmed().startsWith(u'<');
    Import import = importText(marked ? unescaped(*text) : *text, name);
    if (text->size() > longestRecognisedText)
        import.remarks.append(
            Tr::tr("%1: only the first %2 million characters were read. Keep the part around the failure.")
                .arg(name, QString::number(longestRecognisedText / 1'000'000)));
    if (text->count(u'\n') >= PastedText::mostLines)
        import.remarks.append(
            Tr::tr("%1: only the first %2 lines were read. Keep the part around the failure.")
                .arg(name, QString::number(PastedText::mostLines)));
    if (import.recognised.isEmpty())
        import.remarks.append(Tr::tr("%1: nothing in it was recognised.").arg(name));
    return import;
}

} // namespace

Import importText(const QString &text, const QString &name)
{
    Import import;
    import.importer = textForm;
    import.name = name;
    import.recognised = recognise(text, name);
    import.notUnderstood = notUnderstood(text, import.recognised);
    addUp(import);
    return import;
}

void leaveOutOwnWords(Import &import)
{
    import.notUnderstood.clear();
    if (import.recognised.removeIf(isOwnWords) == 0)
        return;
    addUp(import);
    import.remarks.append(
        Tr::tr("%1: what people say in it does not count among other files. Add it by itself if it is about "
               "this failure.")
            .arg(import.name));
}

Importer textImporter()
{
    return {textForm, QT_TRANSLATE_NOOP("Importers", "Text, log or saved page"), factsOf<PasteFunction>(),
        acceptsAnything, readFile};
}

} // namespace wizard
