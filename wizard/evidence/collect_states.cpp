#include "wizard/evidence/forms/collectorfile.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

} // namespace

void readDisks(CollectorFile &report)
{
    const auto data = report.part("disks"_L1);
    if (!data)
        return;
    constexpr double gigabyte = 1024.0 * 1024 * 1024;
    // A small partition is made to be full. That there is room proves nothing: logs come and go.
    for (const QJsonObject &disk : report.objects(*data, "disks"_L1)) {
        const auto size = report.number(disk, "size"_L1);
        const auto free = report.number(disk, "free"_L1);
        if (size && free && *size > 8 * gigabyte && *free >= 0 && *free < gigabyte)
            report.add(Fact::DiskFull, Truth::Yes, report.text(disk, "drive"_L1).left(8),
                Tr::tr("%1 MB free").arg(qint64(*free / 1024 / 1024)));
    }
}

void readProxy(CollectorFile &report)
{
    const auto data = report.part("proxy"_L1);
    if (!data || !(*data)[u"proxy"].isString() || !(*data)[u"bypass"].isString())
        return;
    const QString proxy = report.text(*data, "proxy"_L1).simplified();
    const QString bypass = report.text(*data, "bypass"_L1).simplified();
    if (proxy.isEmpty()) {
        report.add(Fact::WinHttpProxyInTheWay, Truth::No);
        return;
    }
    const QStringList exceptions = bypass.split(u';', Qt::SkipEmptyParts);
    const bool maybeExcepted = std::ranges::any_of(exceptions, [&](const QString &exception) {
        const QString name = exception.trimmed().toUpper();
        return name.contains(u'*') || name == report.server() || name.startsWith(report.server() + u'.');
    });
    if (!maybeExcepted)
        report.add(Fact::WinHttpProxyInTheWay, Truth::Yes, proxy, bypass);
}

void readClock(CollectorFile &report)
{
    const auto data = report.part("clock"_L1);
    if (!data)
        return;
    constexpr double greatestSkew = 300; // seconds that Kerberos allows by default
    const auto ahead = report.number(*data, "aheadSeconds"_L1);
    const auto took = report.number(*data, "tookSeconds"_L1);
    if (!ahead || !took || *took < 0)
        return;
    const double doubt = *took + 1; // the controller's clock shows full seconds
    if (std::abs(*ahead) - doubt > greatestSkew)
        report.add(Fact::ClockSkew, Truth::Yes, QString::number(*ahead, 'f', 0));
    else if (std::abs(*ahead) + doubt < greatestSkew)
        report.add(Fact::ClockSkew, Truth::No);
}

} // namespace wizard
