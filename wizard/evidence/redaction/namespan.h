#pragma once

#include "wizard/evidence/redaction/aliases.h"

namespace wizard {

/// A name at its place in a text.
struct NameSpan {
    enum class Shape {
        Word, ///< one name
        FullName, ///< "ex01.contoso.com"
        DomainParts, ///< "contoso,DC=com"
    };
    qsizetype start = 0;
    qsizetype size = 0;
    Shape shape = Shape::Word;
    NameKind kind = NameKind::Host; ///< of one name
};

/// Collects names and passes over those that stay.
class NameSpans {
public:
    explicit NameSpans(const QString &text)
        : m_text(text)
    {
    }
    /// What stands there is a name: an address, a full name, or one word of this kind.
    void add(qsizetype start, qsizetype size, NameKind kind);
    /// The same where the place is weaker than a word that readers look for.
    void addUnlessOrdinary(qsizetype start, qsizetype size, NameKind kind);
    void addSpan(const NameSpan &span) { m_spans.append(span); }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QStringView view(qsizetype start, qsizetype size) const
    {
        return QStringView(m_text).sliced(start, size);
    }
    [[nodiscard]] QChar at(qsizetype place) const
    {
        return place >= 0 && place < m_text.size() ? m_text.at(place) : QChar(u' ');
    }
    [[nodiscard]] const QList<NameSpan> &spans() const { return m_spans; }

private:
    [[nodiscard]] bool passPrefix(qsizetype &start, qsizetype &size) const;

    const QString &m_text;
    QList<NameSpan> m_spans;
};

// What shows a name, each in one pass over the text. `known` holds the names that were learnt so far.
void addWordsWithDots(NameSpans &spans); ///< full names, IPv4, SIDs, GUIDs, mail addresses, names like EX01
void addIpv6(NameSpans &spans);
void addAccounts(NameSpans &spans, const Aliases &known); ///< DOMAIN\user
void addLabelled(NameSpans &spans); ///< "Computer: EX01", URLs, paths, prompts, parameters
void addDistinguished(NameSpans &spans); ///< "CN=Ann,OU=Staff,DC=contoso,DC=com"
void addDirectoryPaths(NameSpans &spans); ///< "contoso.com/Staff/Ann"

/// All of them; they may overlap.
[[nodiscard]] QList<NameSpan> namesIn(const QString &text, const Aliases &known);

/// "contoso.com" of "contoso,DC=com".
[[nodiscard]] QString joinedParts(QStringView parts);
/// Letters, digits, "-", "_" and "."; what stands in them.
[[nodiscard]] bool isNameLetter(QChar c);
/// Names of the web pages and directories that every server has.
[[nodiscard]] bool isVirtualDirectory(QStringView name);

} // namespace wizard
