#include "wizard/investigation/collecting.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace wizard {

Result<QString> parseAccount(const QString &text, Collecting::Way way)
{
    // The first character is never a hyphen, so that no program takes the name for an option.
    static const QRegularExpression name(u"^[\\p{L}\\p{N}_][\\p{L}\\p{N}_.$\\\\ -]{0,103}$"_s);
    static const QRegularExpression plain(u"^[A-Za-z0-9_][A-Za-z0-9_.\\\\-]{0,103}$"_s);
    static const QRegularExpression principal(
        u"^[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]{0,63}@[A-Za-z0-9.-]{1,200}$"_s);
    const QString account = text.trimmed();
    const bool ssh = way == Collecting::Way::Ssh;
    if (account.isEmpty() || (ssh ? plain : name).match(account).hasMatch()
        || (!ssh && principal.match(account).hasMatch()))
        return account;
    return std::unexpected(Error{QCoreApplication::translate("Collecting",
                                     "“%1” is no name of an account. Type it like CONTOSO\\admin.")
                                     .arg(account.left(80)),
        {}});
}

} // namespace wizard
