#include "wizard/io/filename.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr char16_t firstByte = 0xdc80;
constexpr char16_t lastByte = 0xdcff;

constexpr QStringConverter::Flags asTheyStand =
    QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom;

bool isByte(QStringView name, qsizetype at)
{
    const char16_t unit = name.at(at).unicode();
    return unit >= firstByte && unit <= lastByte && (at == 0 || !name.at(at - 1).isHighSurrogate());
}

/// One character at the start of `bytes`; empty where they are not UTF-8.
std::pair<QString, qsizetype> firstCharacter(QByteArrayView bytes)
{
    for (qsizetype size = 1; size <= std::min<qsizetype>(4, bytes.size()); ++size) {
        QStringDecoder decoder(QStringConverter::Utf8, asTheyStand);
        const QString text = decoder.decode(bytes.first(size));
        if (!decoder.hasError() && !text.isEmpty())
            return {text, size};
    }
    return {{}, 1};
}

template <typename Unusual>
QByteArray encoded(const QString &name, Unusual unusual)
{
    QByteArray bytes;
    qsizetype from = 0;
    for (qsizetype i = 0; i < name.size(); ++i) {
        if (!isByte(name, i))
            continue;
        bytes += QStringView(name).sliced(from, i - from).toUtf8();
        bytes += unusual(static_cast<unsigned char>(name.at(i).unicode() - firstByte + 0x80));
        from = i + 1;
    }
    return bytes + QStringView(name).sliced(from).toUtf8();
}

} // namespace

QString decodedName(const QByteArray &bytes)
{
    QStringDecoder whole(QStringConverter::Utf8, asTheyStand);
    QString name = whole.decode(bytes);
    if (!whole.hasError())
        return name;
    name.clear();
    for (qsizetype i = 0; i < bytes.size();) {
        const auto [text, size] = firstCharacter(QByteArrayView(bytes).sliced(i));
        name += text.isEmpty() ? QString(QChar(firstByte + static_cast<unsigned char>(bytes.at(i)) - 0x80))
                               : text;
        i += size;
    }
    return name;
}

QByteArray encodedName(const QString &name)
{
    return encoded(name, [](unsigned char byte) { return QByteArray(1, char(byte)); });
}

QString shownName(const QString &name)
{
    QStringDecoder decoder(QStringConverter::Utf8, asTheyStand);
    return decoder.decode(
        encoded(name, [](unsigned char byte) { return "\\x" + QByteArray::number(byte, 16); }));
}

} // namespace wizard
