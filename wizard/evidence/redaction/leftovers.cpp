#include "wizard/evidence/redaction/encoded.h"
#include "wizard/evidence/redaction/knownnames.h"
#include "wizard/evidence/redaction/redaction.h"
#include "wizard/evidence/redaction/unescaped.h"
#include "wizard/evidence/redaction/wellknown.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Redaction)
};

/// A string of JSON as it was before it was written.
QString withoutJsonEscapes(const QString &line)
{
    QString plain;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) != u'\\' || i + 1 == line.size()) {
            plain += line.at(i);
            continue;
        }
        const QChar escape = line.at(++i);
        if (escape == u'u')
            plain += u"\\u"_s; // Unescaped resolves it
        else
            plain += u"nrtbf"_s.contains(escape) ? QChar(u'\n') : escape;
    }
    return plain;
}

/// The name that stands in a line of the file, however it is written.
QString nameIn(const QString &line, const NameFinder &names)
{
    const QString json = withoutJsonEscapes(line);
    using enum Unescaped::Backslash;
    for (const QString &text : {line, json, Unescaped(json, Plain).text, Unescaped(json, Escape).text}) {
        if (const auto hits = names.hitsIn(text); !hits.isEmpty())
            return names.name(hits.first().name);
    }
    for (const EncodedRun &run : encodedIn(json)) {
        if (holdsName(run.bytes, names))
            return Tr::tr("a name in encoded data");
    }
    return {};
}

Error leftOver(const QString &name, const QString &line, qint64 number)
{
    const QString field = line.section(u'"', 1, 1);
    return {
        Tr::tr("“%1” would still stand in the field “%2”, so nothing was saved. Take it out of the text, or "
               "save the case with names.")
            .arg(name.left(80), field),
        Tr::tr("line %1 of the case without names").arg(number)};
}

} // namespace

Result<void> checkWithoutNames(const QByteArray &bytes, const AliasMap &aliases)
{
    NameFinder names;
    const auto distinct = distinctnessOf(aliases.keys());
    for (auto one = distinct.cbegin(); one != distinct.cend(); ++one)
        names.add(one.key(), one.value());
    names.connect();
    qint64 number = 0;
    for (const QByteArray &line : bytes.split('\n')) {
        ++number;
        const QString text = QString::fromUtf8(line);
        if (const QString name = nameIn(text, names); !name.isEmpty())
            return std::unexpected(leftOver(name, text, number));
    }
    return {};
}

Result<NamelessFile> fileWithoutNames(const Pack &pack)
{
    NamelessCase nameless = withoutNames(pack);
    NamelessFile file{writePack(nameless.pack), nameless.aliases};
    if (const auto checked = checkWithoutNames(file.bytes, file.aliases); !checked)
        return std::unexpected(checked.error());
    return file;
}

} // namespace wizard
