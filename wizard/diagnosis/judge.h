#pragma once

#include "wizard/diagnosis/finding.h"
#include "wizard/diagnosis/view.h"

#include <bitset>
#include <optional>
#include <span>

namespace wizard {

/// Marks rows of a cause's tables, in their order.
using Marks = std::bitset<160>;

/// How one cause stands for one subject: a server, an account or the case.
struct Judgement {
    std::optional<Verdict> verdict; ///< none where nothing speaks for or against the cause
    Marks held; ///< signs that are seen
    Marks contradicted; ///< signs whose contrary is seen, and those against the cause that are seen
    Marks confirming; ///< groups of `confirm` that hold
    Marks excluding; ///< groups of `exclude` that hold
};

/// What a cause explains of the symptoms that people see.
enum class Explained {
    Nothing,
    WhatOthersDoNotSee, ///< the client works for somebody else
    Something,
};

/// Pure. `view` holds what is known about that subject, derived facts included.
[[nodiscard]] Judgement judge(const Cause &cause, Explained explained, const View &view);
/// The same where `view` differs from the one that `before` was judged by in nothing but `changed`.
[[nodiscard]] Judgement judgeAnew(const Cause &cause, Explained explained, const View &view,
    const Judgement &before, std::span<const View::Supposed> changed);

} // namespace wizard
