#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QHash>

/// Rows of the three logs, as a server with its shipped settings writes them.
namespace weblogs {

inline const QByteArray httpProxyColumns =
    "DateTime,RequestId,MajorVersion,MinorVersion,BuildVersion,RevisionVersion,ClientRequestId,Protocol,UrlHost,"
    "UrlStem,ProtocolAction,AuthenticationType,IsAuthenticated,AuthenticatedUser,Organization,AnchorMailbox,"
    "UserAgent,ClientIpAddress,ServerHostName,HttpStatus,BackEndStatus,ErrorCode,Method,ProxyAction,"
    "TargetServer,TargetServerVersion,RoutingType,RoutingHint,BackEndCookie,UrlQuery,BackEndGenericInfo,"
    "GenericInfo,GenericErrors";
inline const QByteArray iisColumns =
    "date time s-ip cs-method cs-uri-stem cs-uri-query s-port cs-username c-ip cs(User-Agent) cs(Referer) "
    "sc-status sc-substatus sc-win32-status time-taken";
inline const QByteArray httpErrColumns =
    "date time c-ip c-port s-ip s-port cs-version cs-method cs-uri streamid sc-status s-siteid s-reason "
    "s-queuename";

using Cells = QHash<QByteArray, QByteArray>;

inline QByteArray row(const QByteArray &columns, char separator, Cells defaults, const Cells &cells)
{
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        defaults[cell.key()] = cell.value();
    QByteArrayList values;
    for (const QByteArray &column : columns.split(separator))
        values.append(defaults.value(column, separator == ' ' ? "-" : ""));
    return values.join(separator) + "\r\n";
}

inline QByteArray httpProxy(const Cells &cells)
{
    return row(httpProxyColumns, ',',
        {{"DateTime", "2026-11-21T07:58:11.123Z"}, {"Protocol", "Owa"}, {"UrlHost", "mail.contoso.com"},
            {"UrlStem", "/owa/"}, {"AuthenticationType", "FBA"}, {"IsAuthenticated", "true"},
            {"AuthenticatedUser", "CONTOSO\\kim"}, {"UserAgent", "\"Mozilla/5.0 (Windows NT 10.0, x64)\""},
            {"ClientIpAddress", "10.20.9.14"}, {"ServerHostName", "EX01"}, {"HttpStatus", "200"},
            {"BackEndStatus", "200"}, {"Method", "GET"}, {"ProxyAction", "Proxy"},
            {"TargetServer", "ex02.contoso.com"}},
        cells);
}

inline QByteArray iis(const Cells &cells)
{
    return row(iisColumns, ' ',
        {{"date", "2026-11-21"}, {"time", "07:58:11"}, {"s-ip", "10.20.4.31"}, {"cs-method", "GET"},
            {"cs-uri-stem", "/owa/"}, {"s-port", "443"}, {"c-ip", "10.20.9.14"},
            {"cs(User-Agent)", "Mozilla/5.0+(Windows+NT+10.0)"}, {"sc-status", "200"}, {"sc-substatus", "0"},
            {"sc-win32-status", "0"}, {"time-taken", "15"}},
        cells);
}

inline QByteArray httpErr(const Cells &cells)
{
    return row(httpErrColumns, ' ',
        {{"date", "2026-11-21"}, {"time", "07:58:11"}, {"c-ip", "10.20.9.14"}, {"c-port", "51022"},
            {"s-ip", "10.20.4.31"}, {"s-port", "443"}, {"cs-version", "HTTP/1.1"}, {"cs-method", "GET"},
            {"cs-uri", "/owa/"}, {"sc-status", "503"}, {"s-siteid", "1"}},
        cells);
}

inline QByteArray httpProxyLog(const QByteArray &rows)
{
    return "#Software: Microsoft Exchange Server\r\n#Version: 15.02.1544.011\r\n#Log-type: HttpProxy Logs\r\n"
           "#Date: 2026-11-21T07:00:00.104Z\r\n#Fields: "
        + httpProxyColumns + "\r\n" + rows;
}

inline QByteArray iisLog(const QByteArray &rows)
{
    return "#Software: Microsoft Internet Information Services 10.0\r\n#Version: 1.0\r\n"
           "#Date: 2026-11-21 07:00:02\r\n#Fields: "
        + iisColumns + "\r\n" + rows;
}

inline QByteArray httpErrLog(const QByteArray &rows)
{
    return "#Software: Microsoft HTTP API 2.0\r\n#Version: 1.0\r\n#Date: 2026-11-21 07:00:02\r\n#Fields: "
        + httpErrColumns + "\r\n" + rows;
}

} // namespace weblogs
