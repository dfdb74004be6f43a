#include "wizard/evidence/forms/boundedmarkup.h"

#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/evidence/values/place.h"

#include <QCoreApplication>

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr int mostAttributes = 1000;

} // namespace

/// Equals signs inside quoted
/// values do not count.
qint64 lineOfCrowdedElement(const QString &text)
{
    qint64 line = 1;
    int attributes = 0;
    bool inside = false;
    QChar quote;
    for (const QChar c : text) {
        line += c == u'\n' ? 1 : 0;
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (inside && (c == u'"' || c == u'\'')) {
            quote = c;
        } else if (c == u'<' || c == u'>') {
            inside = c == u'<';
            attributes = 0;
        } else if (inside && c == u'=' && ++attributes > mostAttributes) {
            return line;
        }
    }
    return 0;
}

Result<QString> boundedMarkup(const QByteArray &bytes, const QString &name)
{
    auto text = decodedText(bytes, name);
    if (!text)
        return text;
    if (const qint64 line = lineOfCrowdedElement(*text))
        return std::unexpected(Error{
            Tr::tr("An element has more than %1 attributes, as none that PowerShell or IIS writes has. The "
                   "file was not read.")
                .arg(mostAttributes),
            Place::inDocument(name, line).readable()});
    return text;
}

} // namespace wizard
