#include "wizard/evidence/forms/textdecoding.h"

#include "wizard/evidence/forms/codepages.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr qsizetype sampleSize = 4096;

struct Signature {
    QByteArrayView start;
    const char *way; ///< what it is and what to do
};

const Signature signatures[] = {
    {"PK\x03\x04",
        QT_TRANSLATE_NOOP(
            "Importers", "It is a ZIP archive or an Office file. Unpack it and open the text.")},
    {"ElfFile",
        QT_TRANSLATE_NOOP("Importers",
            "It is an event log. Export it as text: wevtutil qe FILE.evtx /lf:true /f:RenderedXml")},
    {"%PDF", QT_TRANSLATE_NOOP("Importers", "It is a PDF. Copy its text into the box for pasted text.")},
    {"\x89PNG",
        QT_TRANSLATE_NOOP("Importers", "It is a picture. Type the message into the box for pasted text.")},
    {"\xff\xd8\xff",
        QT_TRANSLATE_NOOP("Importers", "It is a picture. Type the message into the box for pasted text.")},
    {"MZ", QT_TRANSLATE_NOOP("Importers", "It is a program. Open a text or an export instead.")},
};

QString decode(QByteArrayView bytes)
{
    if (const auto encoding = encodingOf(bytes)) {
        QStringDecoder decoder(*encoding);
        return decoder.decode(bytes);
    }
    QStringDecoder utf8(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8.decode(bytes);
    return utf8.hasError() ? fromCodePage(bytes, codePageOf(bytes)) : text;
}

bool isControl(QChar c)
{
    return c < u' ' && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f' && c != u'\x1b';
}

} // namespace

std::optional<QStringConverter::Encoding> encodingOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\xef\xbb\xbf"))
        return QStringConverter::Utf8;
    if (bytes.startsWith("\xff\xfe"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xfe\xff"))
        return QStringConverter::Utf16BE;
    // Western text in UTF-16 has a zero in every second byte; without one in the other half it is no
    // accident.
    const QByteArrayView sample = bytes.first(std::min(bytes.size(), sampleSize));
    std::array<qsizetype, 2> zeros = {0, 0};
    for (qsizetype i = 0; i < sample.size(); ++i)
        zeros[std::size_t(i % 2)] += sample.at(i) == '\0' ? 1 : 0;
    if (sample.size() >= 4 && zeros[1] > sample.size() / 4 && zeros[0] == 0)
        return QStringConverter::Utf16LE;
    if (sample.size() >= 4 && zeros[0] > sample.size() / 4 && zeros[1] == 0)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

Result<QString> decodedText(const QByteArray &bytes, const QString &name)
{
    for (const Signature &signature : signatures) {
        if (bytes.startsWith(signature.start))
            return std::unexpected(Error{Tr::tr(signature.way), name});
    }
    const QString text = decode(bytes);
    // A stray control character is a slip of a console; more than one in two hundred is no text.
    const auto controls = std::ranges::count_if(text, isControl);
    if (controls > 1 + text.size() / 200)
        return std::unexpected(Error{Tr::tr("It is not text but binary content. Open a text file, a "
                                            "web.config, or what Export-Clixml wrote."),
            name});
    return text;
}

QString beginningOf(const QByteArray &bytes)
{
    QString text = decode(QByteArrayView(bytes).first(std::min(bytes.size(), sampleSize)));
    return text.remove(QChar(0xfeff)).trimmed();
}

QString TextStream::next()
{
    constexpr qint64 block = 64 * 1024;
    for (;;) {
        const QByteArray bytes = m_device.read(block);
        if (bytes.isEmpty())
            return {};
        if (!m_decoder.isValid()) {
            m_encoding = encodingOf(bytes).value_or(QStringConverter::Utf8);
            m_decoder = QStringDecoder(m_encoding);
        }
        m_bytes += bytes.size();
        if (m_codePage)
            return fromCodePage(bytes, m_codePage);
        QString text = m_decoder.decode(bytes);
        if (m_decoder.hasError() && m_encoding == QStringConverter::Utf8) {
            m_codePage = codePageOf(bytes);
            text = fromCodePage(bytes, m_codePage);
        }
        if (!text.isEmpty())
            return text;
    }
}

} // namespace wizard
