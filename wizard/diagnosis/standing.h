#pragma once

#include "wizard/diagnosis/weights.h"
#include "wizard/knowledge/catalog.h"

#include <span>
#include <vector>

namespace wizard {

/// The views in which causes are judged. Valid as long as the evidence.
struct Views {
    /// `judged`: the causes that will be.
    explicit Views(const Evidence &evidence, std::span<const Cause> judged = causes());
    Views(const Views &) = delete;
    Views &operator=(const Views &) = delete;

    const Evidence &evidence;
    View whole;
    std::vector<View> servers; ///< those that observations name, or one without a name
    std::vector<std::size_t> kindOf; ///< by server; those of one kind stand alike for every cause
    std::vector<const View *> kinds; ///< one server of each
    std::vector<Client> saidToWork; ///< for somebody at least
};

/// A cause where it stands best, judged for each subject of its scope. What was found about other subjects
/// does not weaken that. A cause of the organisation shows itself on any of the servers.
struct Standing {
    struct Place {
        const View *view;
        const Judgement &judgement;
    };
    Standing() = default;
    Standing(Standing &&) = default; // places point into it

    const Cause *cause = nullptr;
    std::optional<Verdict> verdict; ///< none where nothing speaks for or against it anywhere
    QList<Symptom> explains; ///< of those that people see
    Explained explained = Explained::Nothing;
    std::vector<Place> places; ///< never empty
    std::vector<Judgement> judgements; ///< of every kind of subject, the weaker ones as well
    std::vector<View> accounts; ///< owns the views of a cause of accounts
};

[[nodiscard]] Standing standingOf(const Cause &cause, const QList<Symptom> &symptoms, const Views &views);
/// How much the evidence tells the cause from others: the most for one subject, and for the organisation what
/// all its servers show together.
[[nodiscard]] Weight weightOf(const Standing &standing);

} // namespace wizard
