#pragma once

#include "wizard/evidence/evidence.h"
#include "wizard/knowledge/cause.h"

#include <QStringList>

namespace wizard {

enum class Verdict { RuledOut, Possible, Likely, Confirmed };

/// A fact that spoke for or against a cause.
struct Reason {
    Fact fact;
    Truth truth;
    Value value;
    QList<ServerName> servers;
    QList<Place> sources;
    QString excerpt; ///< of the first observation
};

struct Finding {
    const Cause *cause = nullptr; ///< never null; lives as long as the program
    Verdict verdict = Verdict::Possible;
    QList<ServerName> servers; ///< where it holds; empty where no observation names one, for the organisation
                               ///< and for accounts
    QStringList accounts; ///< whom it concerns, for a cause of scope Account; empty where nobody is named
    QList<Reason> reasonsFor;
    QList<Reason> reasonsAgainst;
    QList<Fact> missing; ///< facts that would confirm or rule out and are unknown
    QList<Symptom> explains; ///< of the symptoms that people see

    /// Nothing speaks for it but symptoms, which many causes share.
    [[nodiscard]] bool isOnlySuspected() const
    {
        return verdict == Verdict::Possible && reasonsFor.isEmpty() && !explains.isEmpty();
    }
};

/// What somebody does to find a fact out.
enum class CheckKind {
    Question, ///< answers Yes or No by what he sees or knows
    Command, ///< copies a command and its output
    File, ///< fetches a file, a log or the collector's result
};

/// A check that tells what is left apart.
struct NextCheck {
    Fact fact;
    CheckKind kind = CheckKind::Question;
    ServerName server = {}; ///< the one that it is about; empty where there is one, or none is named
};

struct Diagnosis {
    QList<Finding> findings; ///< best first, ruled-out ones last
    QList<NextCheck> next; ///< best first
    [[nodiscard]] bool hasAnswer() const
    {
        return !findings.isEmpty() && findings.first().verdict >= Verdict::Likely;
    }
    /// What may still be the cause: every finding that is not ruled out. Valid as long as the diagnosis.
    [[nodiscard]] QList<const Finding *> candidates() const
    {
        QList<const Finding *> open;
        for (const Finding &finding : findings) {
            if (finding.verdict != Verdict::RuledOut)
                open.append(&finding);
        }
        return open;
    }
};

} // namespace wizard
