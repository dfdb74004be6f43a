#include "wizard/evidence/forms/configfile.h"

#include "wizard/evidence/forms/boundedmarkup.h"
#include "wizard/evidence/forms/textdecoding.h"
#include "wizard/evidence/values/place.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Importers)
};

constexpr int deepest = 100;
constexpr int mostElements = 300'000; ///< SharedWebConfig.config of a server has some twenty thousand

class Reader {
public:
    Reader(const QString &text, ConfigFile &file)
        : m_xml(text)
        , m_file(file)
    {
    }
    Result<void> read();

private:
    void step();
    void open();
    [[nodiscard]] Error error() const;
    void refuse(const QString &message)
    {
        m_refused = true;
        m_xml.raiseError(message);
    }

    QXmlStreamReader m_xml;
    ConfigFile &m_file;
    std::vector<ConfigElement *> m_open; ///< an element moves only while none below it is open
    int m_count = 0;
    bool m_refused = false;
};

void Reader::open()
{
    if (int(m_open.size()) >= deepest) {
        refuse(Tr::tr("The file is nested deeper than %1 levels, as no web.config is.").arg(deepest));
        return;
    }
    if (++m_count > mostElements) {
        refuse(
            Tr::tr("The file has more than %1 elements, as no configuration of IIS has.").arg(mostElements));
        return;
    }
    ConfigElement element{m_xml.name().toString(), {}, {}, int(m_xml.lineNumber())};
    for (const QXmlStreamAttribute &one : m_xml.attributes())
        element.attributes.insert(one.name().toString(), one.value().toString());
    if (m_open.empty()) {
        m_file.root = std::move(element);
        m_open.push_back(&m_file.root);
        return;
    }
    auto &siblings = m_open.back()->children;
    siblings.push_back(std::move(element));
    m_open.push_back(&siblings.back());
}

/// A DTD could define entities without end.
void Reader::step()
{
    switch (m_xml.readNext()) {
    case QXmlStreamReader::StartElement:
        open();
        break;
    case QXmlStreamReader::EndElement:
        m_open.pop_back();
        break;
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        refuse(Tr::tr("The file declares its own entities, which no web.config does. It was not read."));
        break;
    default:
        break;
    }
}

Error Reader::error() const
{
    return {m_xml.errorString(), Place::inDocument(m_file.name, m_xml.lineNumber()).readable()};
}

Result<void> Reader::read()
{
    while (!m_xml.atEnd())
        step();
    if (!m_xml.hasError())
        return {};
    if (m_refused)
        return std::unexpected(error());
    const bool cut = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    if (!cut)
        m_file.malformedAt = int(m_xml.lineNumber());
    m_file.damage = error();
    m_file.damage->message = cut ? Tr::tr("The file ends too early; it was cut off. Copy it again.")
                                 : Tr::tr("It is no well-formed XML: %1").arg(m_xml.errorString());
    return {};
}

/// In the bytes of UTF-8 or of either UTF-16.
bool mentions(const QByteArray &bytes, QByteArrayView word)
{
    QByteArray wide;
    for (const char c : word)
        wide.append(c).append('\0');
    return bytes.contains(word) || bytes.contains(wide.chopped(1));
}

bool hasRoot(const QByteArray &bytes)
{
    const QString beginning = beginningOf(bytes);
    QStringView rest = beginning;
    for (const auto &[start, end] : {std::pair("<?"_L1, "?>"_L1), std::pair("<!--"_L1, "-->"_L1),
             std::pair("<!--"_L1, "-->"_L1), std::pair("<!--"_L1, "-->"_L1)}) {
        const qsizetype stop = rest.startsWith(start) ? rest.indexOf(end) : -1;
        if (stop >= 0)
            rest = rest.sliced(stop + end.size()).trimmed();
    }
    static const QRegularExpression root(u"^<configuration[\\s>/]"_s);
    return root.match(rest.left(60).toString()).hasMatch()
        || (rest.startsWith("<!DOCTYPE"_L1) && rest.contains("configuration"_L1));
}

} // namespace

std::vector<const ConfigElement *> ConfigElement::at(QLatin1StringView path) const
{
    const qsizetype slash = path.indexOf(u'/');
    const QLatin1StringView first = slash < 0 ? path : path.first(slash);
    std::vector<const ConfigElement *> found;
    for (const ConfigElement &child : children) {
        if (child.name != first)
            continue;
        if (slash < 0) {
            found.push_back(&child);
            continue;
        }
        const auto below = child.at(path.sliced(slash + 1));
        found.insert(found.end(), below.begin(), below.end());
    }
    return found;
}

void ConfigElement::each(const std::function<void(const ConfigElement &)> &visit) const
{
    visit(*this);
    for (const ConfigElement &child : children)
        child.each(visit);
}

std::optional<ConfigFile::Kind> configKindOf(const QByteArray &bytes)
{
    using enum ConfigFile::Kind;
    if (!hasRoot(bytes))
        return std::nullopt;
    if (mentions(bytes, "system.applicationHost"))
        return ApplicationHost;
    if (mentions(bytes, "<system.web"))
        return Web;
    return mentions(bytes, "<dependentAssembly") && !mentions(bytes, "<appSettings") ? Linked : Other;
}

Result<ConfigFile> readConfigFile(const QByteArray &bytes, const QString &name)
{
    const auto text = boundedMarkup(bytes, name);
    if (!text)
        return std::unexpected(text.error());
    ConfigFile file;
    file.name = name;
    if (const auto read = Reader(*text, file).read(); !read)
        return std::unexpected(read.error());
    file.kind = configKindOf(bytes).value_or(ConfigFile::Kind::Other);
    return file;
}

} // namespace wizard
