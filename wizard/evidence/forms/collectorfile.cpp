#include "wizard/evidence/forms/collectorfile.h"

#include "wizard/evidence/forms/textdecoding.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr int schema = 1;
constexpr qsizetype longestList = 5000;
constexpr qsizetype longestText = 8000;
constexpr qsizetype longestError = 400;
constexpr qsizetype mostRemarks = 100;

Error malformed(const QByteArray &bytes, const QString &name, const QJsonParseError &error)
{
    const qint64 line = 1 + bytes.left(error.offset).count('\n');
    const bool cut = error.offset >= bytes.trimmed().size() - 1;
    if (error.error == QJsonParseError::GarbageAtEnd)
        return {Tr::tr("Something follows the end of the report. Give each server's file by itself."),
            Place::inDocument(name, line).readable()};
    return {cut
            ? Tr::tr("The file ends too early; it was cut off. Copy it again.")
            : Tr::tr("This is not well-formed JSON (%1). Run the collector again.").arg(error.errorString()),
        Place::inDocument(name, line).readable()};
}

QString unknownVersion(const QJsonValue &written)
{
    const QString version = written.toVariant().toString().left(40);
    if (version.isEmpty())
        return Tr::tr(
            "The file does not say which version of the collector's format it has. Run the collector "
            "again.");
    return Tr::tr("The file has version %1 of the collector's format; version %2 is known. Use the collector "
                  "that comes with this program.")
        .arg(version, QString::number(schema));
}

} // namespace

Result<CollectorFile> CollectorFile::open(const QByteArray &bytes, const QString &name)
{
    const auto text = decodedText(bytes, name);
    if (!text)
        return std::unexpected(text.error());
    const QByteArray plain = text->toUtf8();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(plain, &error);
    if (error.error != QJsonParseError::NoError)
        return std::unexpected(malformed(plain, name, error));
    if (document.isArray())
        return std::unexpected(
            Error{Tr::tr("The file holds a list of %n report(s). Give each server's file by itself.", nullptr,
                      int(document.array().size())),
                name});
    const QJsonObject root = document.object();
    if (root[u"schema"].toInt() != schema)
        return std::unexpected(Error{unknownVersion(root[u"schema"]), name});
    CollectorFile report;
    report.m_name = name;
    report.m_server = ServerName::parse(root[u"server"].toString().left(255));
    if (report.m_server.isEmpty())
        return std::unexpected(Error{Tr::tr("The file does not name its server."), name});
    if (!root[u"parts"].isObject())
        return std::unexpected(Error{Tr::tr("The file has no parts. Run the collector again."), name});
    report.m_parts = root[u"parts"].toObject();
    const auto inside = ServerName::parse(report.m_parts[u"server"][u"data"][u"name"].toString().left(255));
    if (!inside.isEmpty() && inside != report.m_server)
        return std::unexpected(
            Error{Tr::tr("The file names two servers, %1 and %2. Run the collector again on each.")
                      .arg(report.m_server.text(), inside.text()),
                name});
    report.m_made = QDateTime::fromString(root[u"made"].toString(), Qt::ISODate).toUTC();
    return report;
}

std::optional<QJsonObject> CollectorFile::part(QLatin1StringView name)
{
    m_part = name;
    const QJsonValue value = m_parts[name];
    if (!value.isObject()) {
        remark(Tr::tr("this part is missing"));
        return std::nullopt;
    }
    const QString state = value[u"state"].toString();
    if (state == u"ok" && value[u"data"].isObject())
        return value[u"data"].toObject();
    if (state == u"timed-out")
        remark(Tr::tr("not collected, it took too long"));
    else
        remark(Tr::tr("not collected: %1").arg(value[u"error"].toString().left(longestError).simplified()));
    return std::nullopt;
}

QString CollectorFile::text(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    if (value.isString())
        return value.toString().left(longestText);
    if (!value.isNull() && !value.isUndefined())
        remark(Tr::tr("“%1” is no text").arg(key));
    return {};
}

QList<QJsonObject> CollectorFile::objects(const QJsonObject &object, QLatin1StringView key)
{
    QList<QJsonObject> found;
    if (!object[key].isArray()) {
        remark(Tr::tr("“%1” is no list").arg(key));
        return found;
    }
    const QJsonArray array = object[key].toArray();
    if (array.size() > longestList)
        remark(Tr::tr("“%1” has %2 entries; the first %3 were read")
                   .arg(key)
                   .arg(array.size())
                   .arg(longestList));
    for (const QJsonValue &value : array) {
        if (found.size() == longestList)
            break;
        if (value.isObject())
            found.append(value.toObject());
        else
            remark(Tr::tr("an entry of “%1” has the wrong type").arg(key));
    }
    return found;
}

std::optional<QStringList> CollectorFile::texts(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    if (value.isNull() || value.isUndefined())
        return std::nullopt;
    QStringList found;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array) {
        if (!one.isString() || found.size() == longestList) {
            remark(Tr::tr("an entry of “%1” has the wrong type").arg(key));
            return std::nullopt;
        }
        found.append(one.toString().left(longestText));
    }
    if (value.isArray())
        return found;
    remark(Tr::tr("“%1” is no list").arg(key));
    return std::nullopt;
}

bool CollectorFile::isWhole(const QJsonObject &object, QLatin1StringView key) const
{
    const QJsonArray array = object[key].toArray();
    return object[key].isArray() && array.size() <= longestList
        && std::ranges::all_of(array, [](const QJsonValue &one) { return one.isObject(); });
}

std::optional<double> CollectorFile::number(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    if (value.isDouble())
        return value.toDouble();
    if (!value.isNull() && !value.isUndefined())
        remark(Tr::tr("“%1” is no number").arg(key));
    return std::nullopt;
}

Truth CollectorFile::truth(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    if (value.isBool())
        return value.toBool() ? Truth::Yes : Truth::No;
    if (!value.isNull() && !value.isUndefined())
        remark(Tr::tr("“%1” is neither true nor false").arg(key));
    return Truth::Unknown;
}

QList<Recognition> CollectorFile::completed(QList<Recognition> recognitions) const
{
    return wizard::completed(std::move(recognitions), m_server, Place::inDocument(source()), m_made);
}

void CollectorFile::remark(const QString &text)
{
    const QString line = source() + u": "_s + text;
    if (m_remarks.size() < mostRemarks && !m_remarks.contains(line))
        m_remarks.append(line);
}

QString CollectorFile::source() const
{
    return m_part.isEmpty() ? m_name : u"%1, %2"_s.arg(m_name, m_part);
}

} // namespace wizard
