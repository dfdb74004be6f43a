#pragma once

#include "wizard/evidence/words/meanings.h"

namespace wizard {

/// One of these words.
template <typename... Each>
[[nodiscard]] Words any(Each... each)
{
    Words words;
    (words.set(std::size_t(each)), ...);
    return words;
}

/// A thing that does not do what it should.
[[nodiscard]] inline Words bad()
{
    using enum Word;
    return any(Fails, NotOpens, Disconnected, Stopped, NotSyncs, Missing, Down, Blank, BareBlank, Loops,
        ErrorPage, Error400, Error403, Error404, Error500, Error503, Denied, Unavailable, Broken, AsksAgain,
        Wrong);
}

} // namespace wizard
