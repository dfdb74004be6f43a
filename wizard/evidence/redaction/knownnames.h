#pragma once

#include "wizard/evidence/redaction/aliases.h"
#include "wizard/evidence/redaction/namefinder.h"

namespace wizard {

struct NameSpan;

/// The names of a case: learnt from all of it first, replaced in each of its texts then.
class KnownNames {
public:
    // Learning. A text twice: what the first reading showed tells more accounts.
    void learnText(const QString &text);
    void learnAccountsIn(const QString &text);
    void learnHost(const QString &host);
    void learnAccount(const QString &account);
    void avoid(const QString &text) { m_aliases.avoid(text); }
    [[nodiscard]] qsizetype size() const { return m_aliases.size(); }
    /// Ends the learning.
    void finish();

    [[nodiscard]] QString replacedIn(const QString &text) const;
    /// All of it is the name of a host, with ports behind it or not.
    [[nodiscard]] QString host(const QString &host) const;
    [[nodiscard]] QString account(const QString &account) const;

    [[nodiscard]] const AliasMap &map() const { return m_aliases.map(); }

private:
    struct Replacement {
        qsizetype start;
        qsizetype size;
        QString alias;
    };
    void learn(const QString &text, const QList<NameSpan> &spans);
    void learnPartsOfPeople();
    [[nodiscard]] QString withoutEncoded(const QString &text) const;
    [[nodiscard]] QList<Replacement> replacementsIn(const QString &plain) const;
    [[nodiscard]] QString replacedOnce(const QString &text) const;
    [[nodiscard]] QString aliasOf(const QString &text, const NameSpan &span) const;

    Aliases m_aliases;
    NameFinder m_finder;
};

/// Whether one of the names stands in data, as Latin-1, UTF-8 or UTF-16. Short ones stand in any data by
/// chance.
[[nodiscard]] bool holdsName(const QByteArray &data, const NameFinder &names);

} // namespace wizard
