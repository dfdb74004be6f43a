#include "wizard/evidence/forms/serializationdata.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// Value of an enumeration written in place: name, one member "value__" of type Int32, library, value
/// (MS-NRBF ClassWithMembersAndTypes).
std::optional<qint32> enumerationIn(const QByteArray &blob, QByteArrayView name)
{
    const QByteArray members =
        QByteArray::fromHex("01000000") + '\x07' + "value__" + QByteArray::fromHex("0008");
    constexpr qsizetype librarySize = 4;
    const qsizetype at = blob.lastIndexOf(name);
    const qsizetype header = at + name.size();
    const qsizetype value = header + members.size() + librarySize;
    if (at < 0 || blob.size() < value + qsizetype(sizeof(qint32))
        || blob.mid(header, members.size()) != members)
        return std::nullopt;
    return qFromLittleEndian<qint32>(blob.constData() + value);
}

} // namespace

std::optional<QStringList> servicesInSerializationData(const QByteArray &blob)
{
    const auto flags = enumerationIn(blob, "SystemConfigurationTasks.AllowedServices");
    if (!flags || *flags < 0 || *flags > 0xff)
        return std::nullopt;
    constexpr std::pair<int, QLatin1StringView> names[] = {{1, "IMAP"_L1}, {2, "POP"_L1}, {4, "UM"_L1},
        {8, "IIS"_L1}, {16, "SMTP"_L1}, {32, "Federation"_L1}, {64, "UMCallRouter"_L1}};
    QStringList services;
    for (const auto &[flag, name] : names) {
        if (*flags & flag)
            services.append(name);
    }
    return services;
}

} // namespace wizard
