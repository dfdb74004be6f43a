#include "wizard/evidence/redaction/fullname.h"
#include "wizard/evidence/redaction/namespan.h"
#include "wizard/evidence/redaction/wellknown.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

/// "EX01", "mbx-02", "NYC-EXCH1": as people call servers of this kind. Two digits that are a version of
/// Exchange tell a version.
bool looksLikeServer(const QString &word)
{
    static const QRegularExpression shape(
        u"^(?:[a-z]{1,12}\\d{0,2}-){0,3}[a-z]{0,8}?"
        u"(exch|exc|ex|mbx|mbox|msx|mx|mail|cas|srv|svr|dc|hub|edge|adfs|sql|fs|dag)"_s
        u"[a-z]?-?(\\d{1,3})([a-z]?)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(word);
    if (!match.hasMatch() || isOrdinaryWord(word))
        return false;
    static const QStringList versions = {u"13"_s, u"16"_s, u"19"_s, u"10"_s, u"07"_s, u"365"_s};
    const bool version = match.capturedStart(1) == 0
        && match.captured(1).startsWith(u"ex"_s, Qt::CaseInsensitive) && match.captured(3).isEmpty()
        && versions.contains(match.captured(2));
    return !version;
}

bool isGuid(const QString &word)
{
    static const QRegularExpression shape(
        u"^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$"_s, QRegularExpression::CaseInsensitiveOption);
    return word.size() == 36 && shape.match(word).hasMatch();
}

class Words {
public:
    explicit Words(NameSpans &spans)
        : m_spans(spans)
    {
    }

    void addAll()
    {
        const QString &text = m_spans.text();
        for (qsizetype at = 0; at < text.size();) {
            if (!isNameLetter(text.at(at))) {
                ++at;
                continue;
            }
            qsizetype end = at;
            while (end < text.size() && isNameLetter(text.at(end)))
                ++end;
            add(at, end - at);
            at = end;
        }
    }

private:
    void add(qsizetype start, qsizetype size)
    {
        if (m_spans.at(start + size) == u'@' && addMailAddress(start, size))
            return;
        while (size > 0 && (m_spans.at(start) == u'.' || m_spans.at(start) == u'-')) {
            ++start;
            --size;
        }
        while (size > 0 && (m_spans.at(start + size - 1) == u'.' || m_spans.at(start + size - 1) == u'-'))
            --size;
        if (size < 3 || size > 253)
            return;
        const QString word = m_spans.view(start, size).toString();
        if (addNumbered(start, word) || word.startsWith(u"S-1-"_s, Qt::CaseInsensitive))
            return;
        const QStringView name = withoutFileEnding(word);
        if (fullNameIn(name, Certainty::LooksLikeIt))
            m_spans.addSpan({start, name.size(), NameSpan::Shape::FullName, NameKind::Host});
        else if (looksLikeServer(name.toString()))
            m_spans.add(start, name.size(), NameKind::Host);
    }

    bool addMailAddress(qsizetype start, qsizetype size)
    {
        const qsizetype at = start + size;
        qsizetype end = at + 1;
        while (end < m_spans.text().size() && isNameLetter(m_spans.at(end)))
            ++end;
        const QStringView domain = m_spans.view(at + 1, end - at - 1);
        if (domain.isEmpty() || !domain.at(0).isLetterOrNumber() || isIpv4(domain))
            return false;
        while (
            start > 0 && u"+%'&"_s.contains(m_spans.at(start - 1)) && isNameLetter(m_spans.at(start - 2))) {
            --start;
            while (start > 0 && isNameLetter(m_spans.at(start - 1)))
                --start;
        }
        const QString local = m_spans.view(start, at - start).toString();
        if (isGuid(local))
            m_spans.addSpan({start, local.size(), NameSpan::Shape::Word, NameKind::Guid});
        else if (!addNumbered(start, local))
            m_spans.add(start, local.size(), NameKind::User);
        return true;
    }

    /// What has a number of its own: addresses, SIDs, GUIDs, the mailboxes of the product.
    bool addNumbered(qsizetype start, const QString &word)
    {
        static const QRegularExpression sid(
            u"^S-1-(?:5-21|12-1)-\\d{1,10}-\\d{1,10}-\\d{1,10}"_s, QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression mailbox(
            u"^(HealthMailbox|SM_|extest_)([0-9a-f]{7,40})$"_s, QRegularExpression::CaseInsensitiveOption);
        if (isIpv4(word)) {
            if (!isVersion(start))
                m_spans.add(start, word.size(), NameKind::Ipv4);
            return true;
        }
        if (const auto match = sid.match(word); match.hasMatch()) {
            if (!Aliases::isAlias(match.captured()))
                m_spans.addSpan({start, match.capturedLength(), NameSpan::Shape::Word, NameKind::SidDomain});
            return true;
        }
        if (const auto match = mailbox.match(word); match.hasMatch()) {
            m_spans.add(start + match.capturedStart(2), match.capturedLength(2), NameKind::MailboxNumber);
            return true;
        }
        if (!isGuid(word))
            return false;
        if (namesSomething(start) && !isWellKnownGuid(word) && !Aliases::isAlias(word))
            m_spans.addSpan({start, word.size(), NameSpan::Shape::Word, NameKind::Guid});
        return true;
    }

    [[nodiscard]] bool isVersion(qsizetype start) const
    {
        static const QRegularExpression version(
            u"(?:version|build|ver|\\bv)\\s?[:=]?\\s?['\"]?$"_s, QRegularExpression::CaseInsensitiveOption);
        return version.match(before(start, 14)).hasMatch();
    }

    /// A mailbox, a database or a tenant stands before it.
    [[nodiscard]] bool namesSomething(qsizetype start) const
    {
        static const QRegularExpression owner(
            u"(?:mailbox|database|mdb|tenant|organi[sz]ation|archive|user|object)\\s?(?:guid|id)?"
            u"\\s{0,20}[:=]?\\s{0,3}[\"'{(]{0,2}$"_s,
            QRegularExpression::CaseInsensitiveOption);
        return owner.match(before(start, 48)).hasMatch();
    }

    [[nodiscard]] QString before(qsizetype start, qsizetype reach) const
    {
        const qsizetype from = std::max<qsizetype>(0, start - reach);
        return m_spans.view(from, start - from).toString();
    }

    NameSpans &m_spans;
};

} // namespace

void addWordsWithDots(NameSpans &spans)
{
    Words(spans).addAll();
}

void addIpv6(NameSpans &spans)
{
    const QString &text = spans.text();
    const auto belongs = [](QChar c) {
        const char16_t small = c.toLower().unicode();
        return (small >= u'0' && small <= u'9') || (small >= u'a' && small <= u'f') || small == u':';
    };
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && belongs(text.at(end)))
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        const qsizetype plain = end;
        if (end < text.size() && text.at(end) == u'%')
            for (++end; end < text.size() && text.at(end).isLetterOrNumber(); ++end) { }
        // A port may follow in brackets only, so a colon at the end is a sentence's.
        qsizetype size = plain - at;
        while (size > 1 && text.at(at + size - 1) == u':' && text.at(at + size - 2) != u':')
            --size;
        const QStringView word = spans.view(at, size);
        const bool alone = !spans.at(at - 1).isLetterOrNumber() && !spans.at(plain).isLetterOrNumber();
        if (alone && isIpv6(word) && !Aliases::isAlias(word))
            spans.addSpan(
                {at, size + (size == plain - at ? end - plain : 0), NameSpan::Shape::Word, NameKind::Ipv6});
        at = std::max(end, at + 1);
    }
}

} // namespace wizard
