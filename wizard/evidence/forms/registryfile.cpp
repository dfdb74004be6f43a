#include "wizard/evidence/forms/registryfile.h"

#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/evidence/values/place.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qsizetype mostKeys = 200'000;
constexpr qsizetype mostValues = 1'000'000;
constexpr qsizetype longestValue = 64 * 1024;

constexpr auto version5 = "Windows Registry Editor Version 5.00"_L1;
constexpr auto version4 = "REGEDIT4"_L1;

/// From the quote at `from` to the next one that is not escaped; `end` is behind it.
std::optional<QString> quoted(QStringView line, qsizetype from, qsizetype &end)
{
    if (from >= line.size() || line.at(from) != u'"')
        return std::nullopt;
    QString text;
    for (qsizetype i = from + 1; i < line.size(); ++i) {
        if (line.at(i) == u'"') {
            end = i + 1;
            return text;
        }
        if (line.at(i) == u'\\' && i + 1 < line.size())
            ++i;
        text += line.at(i);
    }
    return std::nullopt;
}

/// "31,00,32,00": of REG_EXPAND_SZ and REG_MULTI_SZ, whose characters are of two bytes from version 5 on.
QString textOf(QStringView list, bool wide)
{
    QByteArray bytes;
    for (const QStringView one : list.left(longestValue).split(u','))
        bytes += char(one.trimmed().toUInt(nullptr, 16));
    QString text = wide ? QString(reinterpret_cast<const QChar *>(bytes.constData()), bytes.size() / 2)
                        : QString::fromLatin1(bytes);
    while (text.endsWith(QChar(0)))
        text.chop(1);
    return text.replace(QChar(0), u'\n');
}

/// "01,00,..." of REG_QWORD, the lowest byte first.
QString numberOf(QStringView list)
{
    quint64 number = 0;
    int shift = 0;
    for (const QStringView one : list.left(100).split(u',')) {
        if (shift < 64)
            number |= quint64(one.trimmed().toUInt(nullptr, 16) & 0xff) << shift;
        shift += 8;
    }
    return QString::number(number);
}

/// Empty where it is of no use here: bytes.
std::optional<QString> dataOf(QStringView data, bool wide)
{
    qsizetype end = 0;
    if (data.startsWith(u'"'))
        return quoted(data, 0, end);
    if (data.startsWith("dword:"_L1)) {
        bool ok = false;
        const quint32 number = data.sliced(6).trimmed().toUInt(&ok, 16);
        return ok ? std::optional(QString::number(number)) : std::nullopt;
    }
    if (data.startsWith("hex(2):"_L1) || data.startsWith("hex(7):"_L1) || data.startsWith("hex(1):"_L1))
        return textOf(data.sliced(7), wide);
    if (data.startsWith("hex(b):"_L1))
        return numberOf(data.sliced(7));
    return std::nullopt;
}

class Reader {
public:
    Reader(const QString &text, RegistryFile &file)
        : m_lines(text)
        , m_file(file)
    {
    }
    Result<void> read();

private:
    Result<void> take(QStringView line);
    Result<void> takeValue(QStringView line);
    [[nodiscard]] Error error(const QString &message) const
    {
        return {message, Place::inDocument(m_file.name, m_line).readable()};
    }
    [[nodiscard]] QString next();

    QStringView m_lines;
    RegistryFile &m_file;
    bool m_wide = true;
    int m_line = 0; ///< of the row's beginning
    int m_lineOfNext = 1;
    qsizetype m_at = 0;
    qsizetype m_count = 0;
};

/// A row, with those that continue it.
QString Reader::next()
{
    QString row;
    m_line = m_lineOfNext;
    while (m_at < m_lines.size()) {
        qsizetype end = m_lines.indexOf(u'\n', m_at);
        end = end < 0 ? m_lines.size() : end;
        const QStringView line = m_lines.sliced(m_at, end - m_at).trimmed();
        m_at = end + 1;
        ++m_lineOfNext;
        const bool goesOn = line.endsWith(u",\\") || line.endsWith(u":\\");
        if (row.size() < longestValue)
            row += goesOn ? line.chopped(1) : line;
        if (!goesOn)
            break;
    }
    return row;
}

Result<void> Reader::takeValue(QStringView line)
{
    qsizetype end = 1;
    const auto name = line.startsWith(u'@') ? std::optional(QString()) : quoted(line, 0, end);
    if (!name || m_file.keys.isEmpty() || end >= line.size() || line.at(end) != u'=')
        return std::unexpected(error(Tr::tr("“%1” is no row of a registry export.").arg(line.left(60))));
    const QStringView data = line.sliced(end + 1).trimmed();
    if (data == u'-')
        return std::unexpected(
            error(Tr::tr("The file deletes a value, so it is made to change a registry and "
                         "tells nothing of one. Export the key with regedit or reg export.")));
    if (++m_count > mostValues)
        return std::unexpected(error(Tr::tr("The file has more than %1 values. Export only the keys that are "
                                            "asked for.")
                                         .arg(mostValues)));
    if (const auto text = dataOf(data, m_wide))
        m_file.keys.last().values.append({*name, *text, m_line});
    return {};
}

Result<void> Reader::take(QStringView line)
{
    if (line.isEmpty() || line.startsWith(u';'))
        return {};
    if (line.startsWith(u"[-"))
        return std::unexpected(
            error(Tr::tr("The file deletes a key, so it is made to change a registry and "
                         "tells nothing of one. Export the key with regedit or reg export.")));
    if (!line.startsWith(u'['))
        return takeValue(line);
    if (!line.endsWith(u']'))
        return std::unexpected(error(Tr::tr("“%1” is no row of a registry export.").arg(line.left(60))));
    if (m_file.keys.size() >= mostKeys)
        return std::unexpected(
            error(Tr::tr("The file has more than %1 keys. Export only the keys that are asked for.")
                      .arg(mostKeys)));
    m_file.keys.append({line.sliced(1).chopped(1).toString(), {}, m_line});
    return {};
}

/// What was read before a row that is none stays, but nothing is taken for missing then.
Result<void> Reader::read()
{
    m_wide = !next().startsWith(version4);
    while (m_at < m_lines.size()) {
        const QString row = next();
        const auto taken = take(row);
        if (taken)
            continue;
        if (row.startsWith(u"[-") || row.endsWith(u"=-") || m_file.keys.isEmpty())
            return std::unexpected(taken.error());
        m_file.remarks.append(taken.error().text());
        m_file.whole = false;
        break;
    }
    m_file.whole = m_file.whole && (m_lines.endsWith(u"\n\n") || m_lines.endsWith(u"\r\n\r\n"));
    return {};
}

} // namespace

std::optional<RegistryValue> RegistryKey::value(const QString &wanted) const
{
    const auto one = std::ranges::find_if(values,
        [&](const RegistryValue &each) { return each.name.compare(wanted, Qt::CaseInsensitive) == 0; });
    return one == values.end() ? std::nullopt : std::optional(*one);
}

const RegistryKey *RegistryFile::key(const QString &path) const
{
    const auto one = std::ranges::find_if(
        keys, [&](const RegistryKey &each) { return each.path.compare(path, Qt::CaseInsensitive) == 0; });
    return one == keys.end() ? nullptr : &*one;
}

bool looksLikeRegistryFile(const QByteArray &bytes)
{
    const QString beginning = beginningOf(bytes);
    static const QRegularExpression old(u"^REGEDIT4\\s*$"_s, QRegularExpression::MultilineOption);
    return beginning.startsWith(version5)
        || (beginning.startsWith(version4) && old.match(beginning).hasMatch());
}

Result<RegistryFile> readRegistryFile(const QByteArray &bytes, const QString &name)
{
    auto text = decodedText(bytes, name);
    if (!text)
        return std::unexpected(text.error());
    if (text->startsWith(QChar(0xfeff)))
        text->remove(0, 1);
    RegistryFile file;
    file.name = name;
    if (const auto read = Reader(*text, file).read(); !read)
        return std::unexpected(read.error());
    return file;
}

} // namespace wizard
