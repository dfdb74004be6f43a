#include "wizard/evidence/forms/collectorfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

/// "15.02.0986.005" and "15.2.986.5" are one version; empty where it is none.
QString version(const QString &text)
{
    static const QRegularExpression four(u"^(\\d{1,3})\\.(\\d{1,5})\\.(\\d{1,6})\\.(\\d{1,6})$"_s);
    const auto match = four.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    QStringList parts;
    for (int i = 1; i <= 4; ++i)
        parts.append(QString::number(match.captured(i).toInt()));
    return parts.join(u'.');
}

} // namespace

void readServer(CollectorFile &report)
{
    const auto data = report.part("server"_L1);
    if (!data)
        return;
    const QJsonValue minutes = (*data)[u"utcOffsetMinutes"];
    if (minutes.isDouble() && std::abs(minutes.toDouble()) <= 14 * 60)
        report.add(Fact::UtcOffsetHours, Truth::Yes, QString::number(minutes.toDouble() / 60));
    else if (!minutes.isNull())
        report.remark(Tr::tr("“%1” is no offset from UTC").arg(minutes.toVariant().toString().left(40)));
    if (report.truth(*data, "elevated"_L1) == Truth::No)
        report.remark(
            Tr::tr("the collector ran without administrator rights, so keys, bindings and groups may be "
                   "missing; run it again elevated"));
}

void readVersions(CollectorFile &report)
{
    const auto data = report.part("versions"_L1);
    if (!data)
        return;
    const QString setup = version(report.text(*data, "ExSetup.exe"_L1));
    const QString common = version(report.text(*data, "Microsoft.Exchange.Common.dll"_L1));
    if (!setup.isEmpty())
        report.add(Fact::ServerBuild, Truth::Yes, setup);
    if (!setup.isEmpty() && !common.isEmpty())
        report.add(Fact::ExchangeFilesMatchBuild, setup == common ? Truth::Yes : Truth::No,
            u"%1, %2"_s.arg(setup, common));
}

} // namespace wizard
