#pragma once

#include "forms.h"

namespace powershell {

/// How one form falls short of another that told more of the same server.
enum class Gap {
    Silent, ///< says nothing where another form says Yes
    NoNo, ///< says nothing where another form says No
    Value, ///< tells the same truth with another value
    Opposite, ///< says the opposite
};

struct Difference {
    wizard::Fact fact;
    Gap gap;
    Form form; ///< the one that tells less, for opposites any
    Form other;
    QString text; ///< fact and what both say
};

/// All differences between two forms of one server, in facts that both declare.
[[nodiscard]] QList<Difference> differencesOf(const Handed &handed);

[[nodiscard]] QSet<wizard::Fact> toldBy(Form form, const Handed &handed);

/// What a form cannot tell, and why. Fact::Count stands for all facts about certificates.
struct Exception {
    wizard::Fact fact;
    Gap gap;
    Form form;
    const char *why;
    const char *name = ""; ///< "scenario/server" of the only one where it is so; empty: anywhere
};

[[nodiscard]] QList<Exception> exceptions();

/// Differences that are wrong; the test expects them until they are mended.
[[nodiscard]] QList<Exception> faults();

/// Facts that a form declares and no scenario of the organisation can bring out.
struct Untold {
    Form form;
    QList<wizard::Fact> facts;
    const char *why;
};

[[nodiscard]] QList<Untold> untold();

} // namespace powershell
