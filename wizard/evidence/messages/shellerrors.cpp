#include "wizard/evidence/messages/from.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;
/// WSMan 0x80338043: two causes share it, the words tell them apart.
constexpr qint64 shellRefused = -2144108477;
constexpr std::pair<qint64, Fact> codeFacts[] = {
    {-2144108212, Fact::ShellHandleInvalid}, // 0x8033814C
    // Shells per user, load per user, shells of all users: the three quotas of WSMan.
    {-2144108123, Fact::ShellQuotaExceeded},
    {-2144108121, Fact::ShellQuotaExceeded},
    {-2144108117, Fact::ShellQuotaExceeded},
};
constexpr quint32 wsmanFacility = 0x80330000;
constexpr qsizetype reach = 1500; ///< an error with its address, message and position

// SSPI codes that the shell passes on: wrong principal, time skew, no credentials, no authority.
constexpr std::array<quint32, 4> sspiCodes = {0x80090322, 0x80090324, 0x8009030E, 0x80090311};

bool isShellCode(quint32 code)
{
    return (code & 0xffff0000) == wsmanFacility || std::ranges::find(sspiCodes, code) != sspiCodes.end();
}

struct Code {
    qint64 value;
    qsizetype start;
    qsizetype end;
};

/// Codes as PowerShell prints them, even broken by the edge of the console, and in hexadecimal or unsigned
/// form.
QList<Code> codesIn(const QString &folded)
{
    static const QRegularExpression decimal(u"(?<![\\w.])-\\s?((?:\\d\\s?){9}\\d)(?!\\d)"_s);
    static const QRegularExpression others(
        u"\\b0x(80(?:33|09)[0-9A-Fa-f]{4})\\b|\\b(215\\d{7}|2148\\d{6})\\b"_s);
    static const QRegularExpression shell(
        u"WSMan|WinRM|PSSession|PSRemoting"_s, QRegularExpression::CaseInsensitiveOption);
    QList<Code> codes;
    for (const auto &match : matches(decimal, folded)) {
        const qint64 value = -match.captured(1).remove(u' ').toLongLong();
        if (value >= INT_MIN && isShellCode(quint32(qint32(value))))
            codes.append({value, match.capturedStart(), match.capturedEnd()});
    }
    for (const auto &match : matches(others, folded)) {
        const bool hex = !match.captured(1).isEmpty();
        const quint32 value = hex ? match.captured(1).toUInt(nullptr, 16) : match.captured(2).toUInt();
        const auto near = around(folded, match.capturedStart(), reach);
        if (isShellCode(value) && shell.match(near).hasMatch())
            codes.append({qint32(value), match.capturedStart(), match.capturedEnd()});
    }
    std::ranges::sort(codes, {}, &Code::start);
    return codes;
}

/// The error around a code: from the code before it, if that is another one, to the next.
QStringView errorAround(const QString &folded, const QList<Code> &codes, qsizetype index)
{
    qsizetype start = std::max<qsizetype>(0, codes.at(index).start - reach);
    qsizetype end = std::min(folded.size(), codes.at(index).end + reach);
    for (const Code &other : codes) {
        if (other.value == codes.at(index).value)
            continue;
        if (other.end <= codes.at(index).start)
            start = std::max(start, other.end);
        else if (other.start >= codes.at(index).end)
            end = std::min(end, other.start);
    }
    return QStringView(folded).mid(start, end - start);
}

/// The meaning of -2144108477 is in its words alone; error 5 of Windows is known in some languages.
void addRefusal(QList<Observation> &observations, QStringView around)
{
    const QString error = around.toString().remove(u' ');
    static const QRegularExpression denied(u"Accessisdenied|Zugriffverweigert|Acc[eè]s(?:est)?refus[eé]"_s
                                           u"|Accesodenegado|Accessonegato|Toeganggeweigerd"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression xml(
        u"XML(?:is|ist|est|noes)(?:invalid|ung|nonvalid|v[aá]lid|incorrect)|invalidXML"_s,
        QRegularExpression::CaseInsensitiveOption);
    const bool isDenied = denied.match(error).hasMatch();
    const bool isXml = xml.match(error).hasMatch();
    if (isDenied && !isXml)
        observations.append(seen(Fact::ShellAccessDenied));
    else if (isXml && !isDenied)
        observations.append(seen(Fact::ShellXmlInvalid));
}

/// A path that should stand in the call of a cmdlet is empty.
QList<Recognition> emptyPaths(const Paste &text)
{
    static const QRegularExpression empty(u"New-PSSession:[^']{0,80}''"_s, caseless);
    const auto match = empty.match(text.squeezed());
    if (!match.hasMatch())
        return {};
    return {found(
        match.captured().left(60), text.lineOfSqueezed(match.capturedStart()), {seen(Fact::ShellPathEmpty)})};
}

/// Whatever the error says, and however much of it is there: the shell did not connect.
QList<Recognition> failedConnections(const Paste &text)
{
    static const QRegularExpression failed(
        u"PSSessionOpenFailed|New-PSSession:\\[[^\\]]{1,200}\\][A-Z]"_s, caseless);
    const auto match = failed.match(text.squeezed());
    if (!match.hasMatch())
        return {};
    Recognition recognition = found(u"New-PSSession"_s, text.lineOfSqueezed(match.capturedStart()), {});
    recognition.symptoms = {Symptom::ShellDoesNotConnect};
    return {recognition};
}

} // namespace

QList<Recognition> shellErrorsFromPaste(const Paste &text)
{
    QList<Recognition> recognitions = emptyPaths(text) + failedConnections(text);
    QList<qint64> known;
    const QList<Code> codes = codesIn(text.folded());
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const qint64 value = codes.at(i).value;
        QList<Observation> observations;
        if (value == shellRefused)
            addRefusal(observations, errorAround(text.folded(), codes, i));
        if (known.contains(value) && observations.isEmpty())
            continue;
        if (!known.contains(value))
            observations.prepend(seen(Fact::ShellErrorCode, QString::number(value)));
        for (const auto &[code, fact] : codeFacts) {
            if (code == value)
                observations.append(seen(fact));
        }
        known.append(value);
        recognitions.append(
            found(u"WSMan %1"_s.arg(value), text.lineOfFolded(codes.at(i).start), observations));
    }
    return recognitions;
}

} // namespace wizard
