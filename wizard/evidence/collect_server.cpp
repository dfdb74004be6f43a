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
