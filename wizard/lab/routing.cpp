#include "wizard/lab/routing.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

QByteArray fill(QByteArray text, const LabValues &values)
{
    for (const auto &[key, value] : values)
        text.replace(key, value);
    return text;
}

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c > ' ' && c < 0x7f; });
}

bool fits(const LabRoute &route, const LabRequest &request)
{
    const bool prefix = route.path.endsWith('*');
    const bool path = prefix ? request.path.startsWith(route.path.chopped(1)) : request.path == route.path;
    const bool method = route.method == "*" || route.method == request.method;
    return path && method && (route.cookie.isEmpty() || request.cookies.contains(route.cookie));
}

bool announcesBody(const LabAnswer &answer)
{
    return std::any_of(answer.headers.cbegin(), answer.headers.cend(), [](const QByteArray &header) {
        const QByteArray lower = header.toLower();
        return lower.startsWith("content-length:") || lower.startsWith("transfer-encoding:");
    });
}

} // namespace

std::optional<LabRequest> readRequest(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1.") || !words.at(1).startsWith('/'))
        return std::nullopt;
    LabRequest request{
        .method = words.at(0), .path = words.at(1).split('?').first().toLower(), .host = {}, .cookies = {}};
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(qMax<qsizetype>(0, colon)).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "host" && isPrintable(value))
            request.host = value;
        if (name != "cookie")
            continue;
        for (const QByteArray &cookie : value.split(';'))
            request.cookies.append(cookie.split('=').first().trimmed());
    }
    return request;
}

const LabAnswer *findAnswer(const QList<LabRoute> &routes, const LabRequest &request)
{
    const auto found = std::find_if(
        routes.cbegin(), routes.cend(), [&request](const LabRoute &route) { return fits(route, request); });
    return found == routes.cend() ? nullptr : &found->answer;
}

LabValues valuesFor(const LabValues &server, const LabRequest &request)
{
    LabValues values{{"{host}", request.host},
        {"{host-escaped}", QUrl::toPercentEncoding(QString::fromLatin1(request.host)).toLower()},
        {"{request-id}", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}};
    return server + values;
}

QByteArray render(const LabAnswer &answer, const LabValues &values)
{
    const QByteArray body = fill(answer.body, values);
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + answer.reason + "\r\n";
    for (const QByteArray &header : answer.headers)
        bytes += fill(header, values) + "\r\n";
    switch (answer.ending) {
    case AnswerEnding::EndlessHeader:
        return bytes;
    case AnswerEnding::EndlessBody:
        return bytes + "\r\n";
    case AnswerEnding::SlowBody:
        return bytes + "Content-Length: 100000\r\n\r\n";
    case AnswerEnding::Close:
    case AnswerEnding::Reset:
    case AnswerEnding::Silent:
    case AnswerEnding::Garbage:
        return {};
    case AnswerEnding::Complete:
        break;
    }
    if (!announcesBody(answer))
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

} // namespace wizard
