#include "tests/support/derreader.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace support {
namespace {

struct Node {
    uchar tag = 0;
    QByteArray content;
    QByteArray rest; ///< what follows the node
};

std::optional<Node> take(const QByteArray &bytes)
{
    if (bytes.size() < 2)
        return std::nullopt;
    qsizetype length = uchar(bytes.at(1));
    qsizetype header = 2;
    if (length & 0x80) {
        const qsizetype count = length & 0x7f;
        if (count > 3 || bytes.size() < 2 + count)
            return std::nullopt;
        length = 0;
        for (qsizetype i = 0; i < count; ++i)
            length = length * 256 + uchar(bytes.at(2 + i));
        header += count;
    }
    if (bytes.size() < header + length)
        return std::nullopt;
    return Node{uchar(bytes.at(0)), bytes.mid(header, length), bytes.mid(header + length)};
}

QDateTime dateOf(const Node &node)
{
    const QString text = QString::fromLatin1(node.content).remove(u'Z');
    QDateTime date = QDateTime::fromString(text.size() == 12 ? u"20"_s + text : text, u"yyyyMMddHHmmss"_s);
    date.setTimeSpec(Qt::UTC);
    return date;
}

/// The common name out of a distinguished name, found by its object identifier 2.5.4.3.
QString commonName(const QByteArray &name)
{
    const qsizetype at = name.indexOf(QByteArray::fromHex("0603550403"));
    const auto value = at < 0 ? std::nullopt : take(name.mid(at + 5));
    return value ? u"CN="_s + QString::fromUtf8(value->content) : QString();
}

} // namespace

std::optional<wizard::Certificate> readDer(const QByteArray &der)
{
    const auto outer = take(der);
    const auto body = outer && outer->tag == 0x30 ? take(outer->content) : std::nullopt;
    if (!body || body->tag != 0x30)
        return std::nullopt;
    QList<Node> fields;
    for (QByteArray rest = body->content; fields.size() < 7;) {
        const auto field = take(rest);
        if (!field)
            return std::nullopt;
        fields.append(*field);
        rest = field->rest;
    }
    const qsizetype first = fields.first().tag == 0xa0 ? 1 : 0; // explicit version
    const auto start = take(fields.at(first + 3).content);
    const auto end = start ? take(start->rest) : std::nullopt;
    if (!end)
        return std::nullopt;
    wizard::Certificate certificate;
    certificate.thumbprint = wizard::Thumbprint::parse(
        QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha1).toHex()));
    certificate.issuer = commonName(fields.at(first + 2).content);
    certificate.subject = commonName(fields.at(first + 4).content);
    certificate.notBefore = dateOf(*start);
    certificate.notAfter = dateOf(*end);
    certificate.selfIssued = certificate.subject == certificate.issuer;
    return certificate;
}

} // namespace support
