#include "wizard/evidence/messages/from.h"

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

/// Status 403, sub-status 4 is "SSL required". In the IIS log both are columns behind the address.
bool refusesPlainShell(const QString &line)
{
    static const QRegularExpression address(u"\\s/powershell\\b"_s, caseless);
    static const QRegularExpression status(u"\\s403\\s4\\s"_s);
    const auto match = address.match(line);
    return match.hasMatch() && status.match(line, match.capturedEnd()).hasMatch();
}

/// A row of the IIS log: address, port and agent, then 403 6 or 403 503 as status and sub-status.
QString refusedAddressIn(const QString &line)
{
    static const QRegularExpression row(
        u"^\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\s.*\\s(40[13])\\s(6|503)\\s\\d"_s);
    const auto match = row.match(line.left(2000));
    if (!match.hasMatch() || (match.captured(1) == u"401" && match.captured(2) == u"6"))
        return {};
    return match.captured(1) + u'.' + match.captured(2);
}

bool signsIn(const QString &line)
{
    static const QRegularExpression page(u"/owa/auth\\.owa\\b"_s, caseless);
    static const QRegularExpression success(u"\\b(?:True|302)\\b"_s, caseless);
    const auto match = page.match(line);
    return match.hasMatch() && success.match(line, match.capturedEnd()).hasMatch();
}

/// Fields of a row of the IIS log as it ships, with the client's address in the ninth.
struct Row {
    QString minute;
    QString page;
    QString query;
    QString client;
};

Row rowOf(const QString &line)
{
    const QStringList fields = line.left(2000).split(u' ');
    if (fields.size() < 12 || fields.first().size() != 10)
        return {};
    return {fields.at(0) + fields.at(1).left(5), fields.at(4).toLower(), fields.at(5), fields.at(8)};
}

/// The sign-in page, asked for without a session, right behind a successful sign-in of the same client.
QList<Recognition> loopsIn(const QStringList &lines)
{
    constexpr int soon = 3; // rows behind the sign-in
    Row signedIn;
    int since = soon;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const Row row = rowOf(lines.at(i));
        if (row.page.isEmpty())
            continue;
        const bool same = row.client == signedIn.client && row.minute == signedIn.minute;
        if (++since <= soon && same && row.page == u"/owa/auth/logon.aspx"
            && row.query.contains(u"reason=0"_s)) {
            Recognition loop = found(u"/owa/auth/logon.aspx reason=0"_s, int(i + 1), {});
            loop.symptoms = {Symptom::OwaSignInLoop};
            return {loop};
        }
        if (signsIn(lines.at(i))) {
            signedIn = row;
            since = 0;
        }
    }
    return {};
}

} // namespace

/// NoCookies=302 is the normal answer to everybody who has not signed in yet. Only behind a successful
/// sign-in does it say that the cookies could not be read (KB 3032024).
QList<Recognition> webLogsFromPaste(const Paste &paste)
{
    static const QRegularExpression noCookies(u"\\bNoCookies=302\\b"_s, caseless);
    QList<Recognition> recognitions = loopsIn(paste.lines());
    bool signedIn = false;
    bool unreadable = false;
    bool plain = false;
    bool refused = false;
    for (qsizetype i = 0; i < paste.lines().size(); ++i) {
        const QString &line = paste.lines().at(i);
        signedIn = signedIn || signsIn(line);
        if (!unreadable && signedIn && noCookies.match(line).hasMatch()) {
            unreadable = true;
            recognitions.append(found(u"NoCookies=302"_s, int(i + 1), {seen(Fact::FormsCookieUnreadable)}));
        }
        if (const QString status = refused ? QString() : refusedAddressIn(line); !status.isEmpty()) {
            refused = true;
            recognitions.append(found(status, int(i + 1), {seen(Fact::AddressRefused, status)}));
        }
        if (!plain && refusesPlainShell(line)) {
            plain = true;
            recognitions.append(found(u"/powershell 403 4"_s, int(i + 1), {seen(Fact::PowerShellNeedsSsl)}));
        }
    }
    return recognitions;
}

} // namespace wizard
