#include "wizard/evidence/redaction/aliases.h"

#include "wizard/evidence/redaction/fullname.h"
#include "wizard/evidence/redaction/namefinder.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

const QRegularExpression &aliasShape()
{
    static const QRegularExpression shape(
        u"(?<![0-9A-Za-z])(?:HealthMailbox|SM_|extest_)?(?:(?:host|domain|user|name|unit|zone|"
        u"address)\\d{1,6}"
        u"|(?:192\\.0\\.2|198\\.51\\.100|203\\.0\\.113|198\\.1[89]\\.\\d{1,3})\\.\\d{1,3}"
        u"|2001:db8::[0-9a-f]{1,4}|S-1-5-21-0-0-\\d{1,6}|0{8}-0{4}-0{4}-0{4}-\\d{12}|"
        u"0{3}\\d{4})(?![0-9A-Za-z])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape;
}

/// Reserved for documentation: RFC 2606, 5737, 2544, 3849.
QString addressOf(int number)
{
    constexpr QLatin1StringView nets[] = {"192.0.2."_L1, "198.51.100."_L1, "203.0.113."_L1};
    const int net = (number - 1) / 254;
    if (net < 3)
        return nets[net] + QString::number(1 + (number - 1) % 254);
    const int far = number - 1 - 3 * 254;
    return u"198.%1.%2.%3"_s.arg(18 + far / 65024 % 2).arg(far / 254 % 256).arg(1 + far % 254);
}

QString written(NameKind kind, int number)
{
    switch (kind) {
    case NameKind::Domain:
        return u"domain%1"_s.arg(number);
    case NameKind::Host:
        return u"host%1"_s.arg(number);
    case NameKind::User:
        return u"user%1"_s.arg(number);
    case NameKind::Organisation:
        return u"name%1"_s.arg(number);
    case NameKind::Suffix:
        return number == 1 ? u"example"_s
            : number == 2  ? u"test"_s
            : number == 3  ? u"invalid"_s
                           : u"zone%1.example"_s.arg(number);
    case NameKind::Ipv4:
        return addressOf(number);
    case NameKind::Ipv6:
        return u"2001:db8::%1"_s.arg(number, 0, 16);
    case NameKind::SidDomain:
        return u"S-1-5-21-0-0-%1"_s.arg(number);
    case NameKind::Guid:
        return u"00000000-0000-0000-0000-%1"_s.arg(number, 12, 10, QChar(u'0'));
    case NameKind::MailboxNumber:
        return u"%1"_s.arg(number, 7, 10, QChar(u'0'));
    }
    Q_UNREACHABLE();
}

bool isReserved(const QString &suffix)
{
    return suffix == u"example"_s || suffix == u"test"_s || suffix == u"invalid"_s;
}

/// EX01 becomes HOST1, Ex01 becomes Host1. A name without letters in two cases is written small.
QString inTheCaseOf(const QString &name, const QString &alias)
{
    const bool letters = name.toLower() != name.toUpper();
    if (letters && name == name.toUpper())
        return alias.toUpper();
    return letters && name.at(0).isUpper() ? alias.at(0).toUpper() + alias.sliced(1) : alias;
}

} // namespace

bool Aliases::isAlias(QStringView word)
{
    const auto match = aliasShape().match(word.toString());
    return match.hasMatch() && match.capturedLength() == word.size();
}

void Aliases::avoid(const QString &text)
{
    auto all = aliasShape().globalMatch(text);
    while (all.hasNext())
        m_taken.insert(all.next().captured().toLower());
    for (const QString &reserved : {u"example"_s, u"test"_s, u"invalid"_s}) {
        if (text.contains(u'.' + reserved, Qt::CaseInsensitive) || text.contains(u"DC="_s + reserved))
            m_taken.insert(reserved);
    }
}

/// A name may be several things; the first kind in the order of kinds gives its alias.
void Aliases::learn(NameKind kind, const QString &name)
{
    const QString small = smallLetters(name);
    if (kind == NameKind::Suffix) {
        if (!m_suffixes.contains(small) && !isReserved(small.section(u'.', -1)))
            m_suffixes.insert(small, {});
        return;
    }
    if (small.isEmpty() || isAlias(small))
        return;
    const auto known = m_kinds.find(small);
    if (known == m_kinds.end()) {
        m_kinds.insert(small, kind);
        m_order.append(small);
    } else {
        *known = std::min(*known, kind);
    }
}

QString Aliases::made(NameKind kind)
{
    QString alias;
    do
        alias = written(kind, ++m_last[kind]);
    while (m_taken.contains(alias.toLower()) || m_kinds.contains(alias.toLower()));
    return alias;
}

void Aliases::number()
{
    for (const QString &name : std::as_const(m_order)) {
        if (QString &alias = m_map[name]; alias.isEmpty())
            alias = made(m_kinds.value(name));
    }
    QStringList suffixes = m_suffixes.keys();
    suffixes.sort();
    for (const QString &suffix : std::as_const(suffixes)) {
        if (QString &alias = m_suffixes[suffix]; alias.isEmpty())
            alias = made(NameKind::Suffix);
    }
}

QString Aliases::of(const QString &name) const
{
    const auto alias = m_map.constFind(smallLetters(name));
    return alias == m_map.cend() ? name : inTheCaseOf(name, *alias);
}

QString Aliases::ofSuffix(const QString &suffix) const
{
    const QString alias = m_suffixes.value(smallLetters(suffix));
    return alias.isEmpty() ? suffix : inTheCaseOf(suffix, alias);
}

QString Aliases::of(const FullName &name) const
{
    QStringList labels;
    for (const QString &label : name.labels)
        labels.append(of(label));
    labels.append(name.suffixStays ? name.suffix : ofSuffix(name.suffix));
    return labels.join(u'.');
}

bool Aliases::knows(const QString &name) const
{
    return m_kinds.contains(smallLetters(name));
}

} // namespace wizard
