#include "wizard/investigation/withoutsecrets.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

const QString hidden = u"[hidden]"_s;

/// The words in the languages of Exchange that administrators use most; none may be the start of a longer
/// one, as in PasswordLastSet.
const QRegularExpression &secretWord()
{
    static const QRegularExpression word(
        u"(?:password|passwd|passphrase|passwort|kennwort|pwd|secret|api[-_ ]?key|access[-_ ]?token|bearer"
        "|private[-_ ]?key|authorization|mot de passe|contrase\u00f1a|senha|wachtwoord|parola|has\u0142o)"
        "(?:s|[0-9]{1,3}|text|string|value)?(?![A-Za-z0-9_])|ConvertTo-SecureString"_s,
        QRegularExpression::CaseInsensitiveOption);
    return word;
}

/// Whether a value follows: Password=x, "password": "x", key="Password" value="x", -Password x.
bool isGivenAValue(QStringView before, QStringView word, QStringView after)
{
    const bool command = word.compare(u"ConvertTo-SecureString", Qt::CaseInsensitive) == 0
        || word.compare(u"bearer", Qt::CaseInsensitive) == 0;
    const bool option = before.endsWith(u'-') || before.endsWith(u'/');
    if ((command || option) && after.startsWith(u' '))
        return true;
    qsizetype at = 0;
    while (at < after.size() && at < 24 && u"\"' \t)]}"_s.contains(after.at(at)))
        ++at;
    const QStringView rest = after.mid(at);
    return rest.startsWith(u'=') || rest.startsWith(u':') || rest.startsWith(u"value=", Qt::CaseInsensitive)
        || (rest.startsWith(u'>') && rest.size() > 1 && rest.at(1) != u'<');
}

QString withoutAssignment(const QString &line)
{
    auto words = secretWord().globalMatch(line);
    while (words.hasNext()) {
        const auto word = words.next();
        const QStringView view(line);
        if (isGivenAValue(
                view.first(word.capturedStart()), word.capturedView(), view.sliced(word.capturedEnd())))
            return line.first(word.capturedEnd()) + u' ' + hidden;
    }
    return line;
}

/// http://name:password@host keeps the host.
QString withoutAccount(const QString &line)
{
    QString safe;
    qsizetype from = 0;
    for (qsizetype at = line.indexOf(u"://"); at >= 0; at = line.indexOf(u"://", from)) {
        const qsizetype start = at + 3;
        qsizetype end = start;
        qsizetype mark = -1;
        while (end < line.size() && !line.at(end).isSpace() && !u"/\\?#\"'<>"_s.contains(line.at(end))) {
            if (line.at(end) == u'@')
                mark = end;
            ++end;
        }
        safe += QStringView(line).sliced(from, start - from);
        safe += mark < 0 ? QString() : hidden;
        from = mark < 0 ? start : mark;
    }
    return safe + line.sliced(from);
}

} // namespace

QString withoutSecrets(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = withoutAccount(withoutAssignment(line));
    return lines.join(u'\n');
}

} // namespace wizard
