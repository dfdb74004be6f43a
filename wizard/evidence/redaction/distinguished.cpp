#include "wizard/evidence/redaction/fullname.h"
#include "wizard/evidence/redaction/namespan.h"
#include "wizard/evidence/redaction/wellknown.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// One "CN=Ann" of a distinguished name.
struct Part {
    QString attribute; ///< in capitals
    qsizetype start = 0; ///< of the value
    qsizetype end = 0;
    bool joined = false; ///< the next part follows with nothing but its separator between
};

constexpr qsizetype longestValue = 80;
constexpr qsizetype mostParts = 30;

bool isSeparator(QChar c)
{
    return c == u',' || c == u'+' || c == u'/' || c == u';';
}

/// Behind a letter there is none: "Version=", "PCN=".
std::optional<Part> partAt(const NameSpans &spans, qsizetype equals)
{
    static const QStringList attributes = {u"CN"_s, u"OU"_s, u"DC"_s, u"O"_s, u"C"_s, u"L"_s, u"S"_s, u"ST"_s,
        u"E"_s, u"STREET"_s, u"UID"_s, u"EMAILADDRESS"_s, u"POSTALCODE"_s, u"G"_s, u"SN"_s};
    qsizetype start = equals;
    while (start > 0 && spans.at(start - 1).isLetterOrNumber() && equals - start < 14)
        --start;
    Part part{spans.view(start, equals - start).toString().toUpper(), equals + 1, equals + 1, false};
    if (!attributes.contains(part.attribute) || spans.at(start - 1) == u'_' || spans.at(start - 1) == u'-')
        return std::nullopt;
    const qsizetype size = spans.text().size();
    while (part.end < size && part.end - part.start < longestValue) {
        const QChar c = spans.at(part.end);
        if (c == u'\\' && isSeparator(spans.at(part.end + 1))) {
            part.end += 2;
            continue;
        }
        const bool apostrophe = c == u'\'' && spans.at(part.end + 1).isLetter();
        if (!apostrophe
            && (isSeparator(c) || u"\"'<>\r\n\t*(){}[]|=\\\u2026"_s.contains(c)
                || (c == u' ' && spans.at(part.end + 1) == u' ')))
            break;
        ++part.end;
    }
    return part;
}

/// Where the next part begins if only a separator stands between: the place of its "=", else -1.
qsizetype nextEquals(const NameSpans &spans, const Part &part)
{
    qsizetype at = part.end;
    if (!isSeparator(spans.at(at)))
        return -1;
    for (++at; spans.at(at) == u' ' && at - part.end < 4 && at < spans.text().size(); ++at) { }
    const qsizetype name = at;
    while (spans.at(at).isLetterOrNumber() && at - name < 14)
        ++at;
    return at > name && spans.at(at) == u'=' ? at : -1;
}

/// A name that ends in prose, "CN=EX01 has expired", ends at its blank.
void endInProse(const NameSpans &spans, Part &part, bool hasNext)
{
    const QChar behind = spans.at(part.end);
    const bool closed = part.end >= spans.text().size() || u"\r\n\"'>)]}\t"_s.contains(behind);
    const QStringView value = spans.view(part.start, part.end - part.start);
    qsizetype blank = value.indexOf(u' ');
    // In a table a date or a truth may follow after one blank.
    while (closed && blank > 0 && !value.sliced(blank + 1).first(1).at(0).isDigit()
        && !value.sliced(blank + 1).startsWith(u"True"_s) && !value.sliced(blank + 1).startsWith(u"False"_s))
        blank = value.indexOf(u' ', blank + 1);
    if (!hasNext && blank > 0)
        part.end = part.start + blank;
}

class DistinguishedName {
public:
    DistinguishedName(NameSpans &spans, QList<Part> parts)
        : m_spans(spans)
        , m_parts(std::move(parts))
    {
        m_configuration = std::ranges::any_of(m_parts, [this](const Part &part) {
            return part.attribute == u"CN"_s && (is(part, u"Configuration"_s) || is(part, u"Schema"_s));
        });
    }

    void addAll()
    {
        for (qsizetype i = 0; i < m_parts.size(); ++i) {
            const Part &part = m_parts.at(i);
            if (part.attribute == u"DC"_s)
                i = addDomain(i);
            else if (!stays(i))
                m_spans.add(part.start, part.end - part.start, kindOf(i));
        }
    }

private:
    [[nodiscard]] bool is(const Part &part, const QString &value) const
    {
        return m_spans.view(part.start, part.end - part.start).compare(value, Qt::CaseInsensitive) == 0;
    }

    /// The configuration of the forest is the same everywhere but for servers, sites and the organisation.
    [[nodiscard]] bool stays(qsizetype i) const
    {
        const QString &attribute = m_parts.at(i).attribute;
        const bool inDirectory = m_parts.size() > 1;
        if (attribute == u"C"_s)
            return true;
        if (attribute.size() == 1 || attribute == u"ST"_s || attribute == u"SN"_s)
            return !inDirectory; // "S=", "E=" alone are anything
        if (!m_configuration || attribute != u"CN"_s || i + 1 >= m_parts.size())
            return m_configuration && attribute == u"CN"_s;
        const Part &above = m_parts.at(i + 1);
        return !is(above, u"Servers"_s) && !is(above, u"Microsoft Exchange"_s) && !is(above, u"Sites"_s);
    }

    [[nodiscard]] NameKind kindOf(qsizetype i) const
    {
        const Part &part = m_parts.at(i);
        if (part.attribute != u"CN"_s)
            return part.attribute == u"E"_s || part.attribute == u"EMAILADDRESS"_s ? NameKind::User
                                                                                   : NameKind::Organisation;
        const QStringView value = m_spans.view(part.start, part.end - part.start);
        if (value.contains(u' ') || value.contains(u'\\'))
            return NameKind::User;
        const bool person = i + 1 < m_parts.size() && m_parts.at(i + 1).attribute == u"OU"_s;
        const bool inUsers = i + 1 < m_parts.size() && is(m_parts.at(i + 1), u"Users"_s);
        return person || inUsers ? NameKind::User : NameKind::Host;
    }

    qsizetype addDomain(qsizetype first)
    {
        qsizetype last = first;
        while (last + 1 < m_parts.size() && m_parts.at(last + 1).attribute == u"DC"_s)
            ++last;
        const qsizetype start = m_parts.at(first).start;
        const qsizetype size = m_parts.at(last).end - start;
        if (last == first)
            m_spans.add(start, size, NameKind::Domain);
        else if (fullNameIn(joinedParts(m_spans.view(start, size)), Certainty::IsOne))
            m_spans.addSpan({start, size, NameSpan::Shape::DomainParts, NameKind::Domain});
        return last;
    }

    NameSpans &m_spans;
    QList<Part> m_parts;
    bool m_configuration = false;
};

} // namespace

void addDistinguished(NameSpans &spans)
{
    const QString &text = spans.text();
    for (qsizetype equals = text.indexOf(u'='); equals >= 0;) {
        QList<Part> parts;
        qsizetype at = equals;
        qsizetype behind = equals + 1;
        while (at >= 0 && parts.size() < mostParts) {
            const auto part = partAt(spans, at);
            if (part) {
                parts.append(*part);
                behind = std::max(behind, part->end);
                at = nextEquals(spans, *part);
                endInProse(spans, parts.last(), at >= 0);
            } else {
                break;
            }
        }
        DistinguishedName(spans, parts).addAll();
        equals = text.indexOf(u'=', behind);
    }
}

void addDirectoryPaths(NameSpans &spans)
{
    const QString &text = spans.text();
    for (qsizetype slash = text.indexOf(u'/'); slash >= 0; slash = text.indexOf(u'/', slash + 1)) {
        qsizetype start = slash;
        while (isNameLetter(spans.at(start - 1)) && slash - start < 253)
            --start;
        const auto domain = fullNameIn(spans.view(start, slash - start), Certainty::LooksLikeIt);
        const QChar before = spans.at(start - 1);
        if (!domain || domain->labels.size() > 2 || u"/\\@:"_s.contains(before))
            continue;
        const bool quoted = u"'\"\u2018\u201c\u201e"_s.contains(before);
        for (qsizetype from = slash; spans.at(from) == u'/';) {
            qsizetype end = from + 1;
            while (end < text.size() && end - from < longestValue
                && !u"/\\'\"<>\r\n\t|:?*\u2019\u201d;,"_s.contains(text.at(end))
                && (quoted || text.at(end) != u' '))
                ++end;
            const QStringView name = spans.view(from + 1, end - from - 1);
            if (from == slash && !quoted && !isWellKnown(name))
                break; // the page of a web site
            spans.add(
                from + 1, end - from - 1, spans.at(end) == u'/' ? NameKind::Organisation : NameKind::User);
            from = end;
        }
    }
}

} // namespace wizard
