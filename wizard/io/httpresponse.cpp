#include "wizard/io/httpresponse.h"

#include <algorithm>
#include <array>

namespace wizard {
namespace {

constexpr qsizetype excerptLimit = 400;

bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Bytes of a stranger as one printable line.
QString printable(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    std::replace_if(
        text.begin(), text.end(), [](QChar c) { return !c.isPrint(); }, u'.');
    return text;
}

} // namespace

QByteArray HttpResponse::header(QByteArrayView name) const
{
    const auto found = std::find_if(headers.cbegin(), headers.cend(),
        [name](const Header &header) { return isSameName(header.name, name); });
    return found == headers.cend() ? QByteArray() : found->value;
}

bool HttpResponse::isAnnouncedEmpty() const
{
    return header("Content-Length") == "0" && body.isEmpty();
}

bool HttpResponse::isFromHttpSys() const
{
    return header("Server").toLower().startsWith("microsoft-httpapi/");
}

bool HttpResponse::isFromIis() const
{
    return header("Server").toLower().startsWith("microsoft-iis/");
}

QString HttpResponse::excerpt() const
{
    static constexpr std::array kept = {
        "Server",
        "Location",
        "Content-Length",
        "X-FEServer",
        "X-CalculatedBETarget",
        "X-BEServer",
        "X-OWA-Error",
        "X-OWA-Version",
        "WWW-Authenticate",
        "X-FailureContext",
    };
    QString text = printable(statusLine);
    for (const char *name : kept) {
        for (const Header &entry : headers) {
            if (isSameName(entry.name, name))
                text += u'\n' + printable(entry.name) + QLatin1StringView(": ") + printable(entry.value);
        }
    }
    return text.left(excerptLimit);
}

} // namespace wizard
