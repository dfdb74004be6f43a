#pragma once

#include "wizard/evidence/redaction/redaction.h"

#include <QHash>
#include <QSet>

namespace wizard {

struct FullName;

enum class NameKind {
    Domain,
    Host,
    User,
    Organisation, ///< a company, a unit, a town: what else stands in a distinguished name
    Suffix, ///< "com": what stands behind the domain's own label
    Ipv4,
    Ipv6,
    SidDomain, ///< "S-1-5-21-1-2-3"
    Guid,
    MailboxNumber, ///< of a HealthMailbox: hexadecimal, as readers want it
};

/// What stands for each name. Names are learnt first and numbered in the order in which they came; a number
/// that stands in the text already belongs to nobody.
class Aliases {
public:
    void learn(NameKind kind, const QString &name);
    /// What looks like an alias in a text is not given again.
    void avoid(const QString &text);

    /// In the case of letters of the name: EX01 becomes HOST1, ex01 host1. What was not learnt stays.
    [[nodiscard]] QString of(const QString &name) const;
    [[nodiscard]] QString of(const FullName &name) const;
    [[nodiscard]] QString ofSuffix(const QString &suffix) const;
    /// Gives what was learnt its alias.
    void number();

    [[nodiscard]] bool knows(const QString &name) const;
    [[nodiscard]] qsizetype size() const { return m_kinds.size(); }
    /// Everything but suffixes: "com" names nobody.
    [[nodiscard]] const AliasMap &map() const { return m_map; }
    [[nodiscard]] const QHash<QString, NameKind> &kinds() const { return m_kinds; }

    /// Whether a word was made by this class or by the collector.
    [[nodiscard]] static bool isAlias(QStringView word);

private:
    [[nodiscard]] QString made(NameKind kind);

    QStringList m_order;
    QHash<QString, NameKind> m_kinds; ///< by name in small letters
    QHash<QString, QString> m_suffixes;
    AliasMap m_map;
    QSet<QString> m_taken;
    QHash<NameKind, int> m_last;
};

} // namespace wizard
