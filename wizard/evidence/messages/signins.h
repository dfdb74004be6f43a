#pragma once

#include "wizard/evidence/forms/logfile.h"

#include <array>

namespace wizard {

/// Pairs each sign-in with the request that follows it from the same client: whoever is asked to sign in
/// again at once, whose cookies could not be read (KB 3032024). A request without cookies alone is what every
/// new visitor sends.
class SignIns {
public:
    static constexpr QByteArrayView page{"/owa/auth.owa"};
    static constexpr QByteArrayView withoutCookies{"NoCookies=302"};
    static constexpr QByteArrayView askedAgain{"/owa/auth/logon.aspx"};

    /// A row with the page: whether somebody signed in.
    bool addSignIn(const LogRow &row);
    /// A row without cookies, or with the page that asks again: whether the same client has just signed in.
    [[nodiscard]] bool follows(const LogRow &row);
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    struct One {
        std::size_t client = 0;
        qint64 second = -1;
    };

    std::array<One, 256> m_last{}; ///< by client; a later one takes the place
    qint64 m_count = 0;
};

} // namespace wizard
