#include "wizard/evidence/forms/collectorfile.h"

#include "wizard/evidence/certificate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

} // namespace

void readAuthConfig(CollectorFile &report)
{
    const auto data = report.part("authConfig"_L1);
    const auto values = data ? report.texts(*data, "thumbprints"_L1) : std::nullopt;
    if (!values)
        return;
    QHash<QChar, QString> found;
    for (const QString &value : *values) {
        const bool bare = !value.contains(u':'); // an old form: the current one alone
        const QString thumbprint = normalisedThumbprint(bare ? value : value.section(u':', 1));
        const QString slot = bare ? u"0"_s : value.section(u':', 0, 0).trimmed();
        const bool blank = !bare && value.section(u':', 1).trimmed().isEmpty();
        if ((thumbprint.isEmpty() && !blank) || slot.size() != 1) {
            report.remark(Tr::tr("“%1” is no thumbprint with its number").arg(value.left(60)));
            return;
        }
        if (!blank)
            found.insert(slot.front(), thumbprint);
    }
    // Only a hint: Microsoft does not document this form, so the shell has the last word.
    const QString current = found.value(u'0');
    report.add(Fact::AuthThumbprintInDirectory, current.isEmpty() ? Truth::No : Truth::Yes, current,
        values->join(u' '));
    // No such object says nothing: the wizard of Exchange may have been run under another name.
    if ((*data)[u"hybridObjects"].toInt() > 0)
        report.add(Fact::HybridConfigured, Truth::Yes);
}

void readDirectory(CollectorFile &report)
{
    const auto data = report.part("directory"_L1);
    if (!data)
        return;
    if (const QString own = normalisedThumbprint(report.text(*data, "internalTransport"_L1)); !own.isEmpty())
        report.add(Fact::InternalTransportThumbprint, Truth::Yes, own);
}

} // namespace wizard
