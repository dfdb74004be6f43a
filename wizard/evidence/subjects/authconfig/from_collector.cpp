#include "wizard/evidence/subjects/authconfig/authconfig.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

/// The current one of "0:THUMBPRINT", "1:..." and "2:...", which stand in any order; one without a number is
/// an old form. Empty where a value is none of these.
std::optional<Thumbprint> currentOf(CollectorFile &file, const QStringList &values)
{
    Thumbprint current;
    for (const QString &value : values) {
        const bool bare = !value.contains(u':');
        const QString slot = bare ? u"0"_s : value.section(u':', 0, 0).trimmed();
        const QString written = bare ? value : value.section(u':', 1).trimmed();
        const Thumbprint thumbprint = Thumbprint::parse(written);
        const bool blank = !bare && written.isEmpty();
        if ((thumbprint.isEmpty() && !blank) || slot.size() != 1) {
            file.remark(Tr::tr("“%1” is no thumbprint with its number").arg(value.left(60)));
            return std::nullopt;
        }
        if (slot == u"0" && !blank)
            current = thumbprint;
    }
    return current;
}

} // namespace

QList<Recognition> authConfigFromCollector(CollectorFile &file)
{
    QList<Recognition> recognitions;
    if (const auto data = file.part("authConfig"_L1)) {
        AuthConfig config;
        if (const auto values = file.texts(*data, "thumbprints"_L1))
            config.inDirectory = currentOf(file, *values);
        recognitions += file.completed(observe(config));
    }
    if (const auto data = file.part("directory"_L1)) {
        AuthConfig config;
        const Thumbprint own = Thumbprint::parse(file.text(*data, "internalTransport"_L1));
        if (!own.isEmpty())
            config.thumbprints.back() = own;
        recognitions += file.completed(observe(config));
    }
    return recognitions;
}

} // namespace wizard
