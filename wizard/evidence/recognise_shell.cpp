#include "wizard/evidence/recognising.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr qint64 shellRefused =
    -2144108477; // WSMan 0x80338043: two causes share it, the words tell them apart
constexpr qint64 shellHandleInvalid = -2144108212; // WSMan 0x8033814C
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
    static const QRegularExpression denied(
        u"Accessisdenied|Zugriffverweigert|Acc[eè]s(?:est)?refus[eé]|Accesodenegado|Accessonegato|Toeganggeweigerd"_s,
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

QList<Recognition> recogniseErrors(const Paste &text)
{
    QList<Recognition> recognitions;
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
        if (value == shellHandleInvalid)
            observations.append(seen(Fact::ShellHandleInvalid));
        known.append(value);
        recognitions.append(
            found(u"WSMan %1"_s.arg(value), text.lineOfFolded(codes.at(i).start), observations));
    }
    return recognitions;
}

/// A back end that is named has been reached, so its port 444 works.
QList<Recognition> recogniseIdentity(const Paste &text)
{
    static const QRegularExpression backEnd(u"\\bBackEndServer=\\s?([A-Za-z0-9][\\w.-]*)\\s?[,\\]]"_s);
    static const QRegularExpression forbidden(
        u"WinRM.{0,200}HTTP status code of 403|status(?:code)? 403.{0,80}WinRM"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<Recognition> recognitions;
    QStringList known;
    for (const auto &match : matches(backEnd, text.folded())) {
        Observation observation = seen(Fact::ShellNamesBackEnd, match.captured(1));
        observation.subject.server = serverName(match.captured(1));
        if (!known.contains(observation.subject.server))
            recognitions.append(found(u"BackEndServer=%1"_s.arg(match.captured(1)),
                text.lineOfFolded(match.capturedStart()), {observation}));
        known.append(observation.subject.server);
    }
    if (const auto match = forbidden.match(text.folded()); match.hasMatch())
        recognitions.append(found(
            u"WinRM 403"_s, text.lineOfFolded(match.capturedStart()), {seen(Fact::PowerShellForbidden)}));
    return recognitions;
}

} // namespace

Reader shellErrors()
{
    return {"shell-errors"_L1, QT_TRANSLATE_NOOP("Readers", "Error of the management shell"),
        {Fact::ShellErrorCode, Fact::ShellAccessDenied, Fact::ShellXmlInvalid, Fact::ShellHandleInvalid},
        recogniseErrors};
}

Reader shellIdentity()
{
    return {"shell-identity"_L1, QT_TRANSLATE_NOOP("Readers", "Servers that the management shell names"),
        {Fact::ShellNamesBackEnd, Fact::PowerShellForbidden}, recogniseIdentity};
}

} // namespace wizard
