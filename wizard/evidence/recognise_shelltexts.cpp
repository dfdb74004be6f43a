#include "wizard/evidence/recognising.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

constexpr auto caseless = QRegularExpression::CaseInsensitiveOption;

void addFirst(QList<Recognition> &recognitions, const Paste &text, const QRegularExpression &expression,
    Fact fact, const QString &value = {})
{
    if (const auto match = expression.match(text.squeezed()); match.hasMatch())
        recognitions.append(found(
            match.captured().left(60), text.lineOfSqueezed(match.capturedStart()), {seen(fact, value)}));
}

/// Failures of the shell that have a number or a name of their own.
QList<Recognition> recogniseTexts(const Paste &text)
{
    // Shells per user, load per user, shells of all users: the three quotas of WSMan.
    static const QRegularExpression quota(
        u"(?<!\\d)-2144108(?:123|121|117)(?!\\d)|0x803381A[57B]|maximumnumberof\\d+concurrentshells"_s,
        caseless);
    static const QRegularExpression emptyPath(
        u"Cannotfindpath''|New-PSSession:[^'\\n]{0,80}''[^'\\n]{0,60}"_s, caseless);
    static const QRegularExpression versionKey(u"SetupVersionInformationCorruptException"_s, caseless);
    static const QRegularExpression engineKey(
        u"SetupVersionInformationCorruptException.{0,400}PowerShellEngine"_s, caseless);
    static const QRegularExpression escape(u"EscapeBlockComment"_s, caseless);
    QList<Recognition> recognitions;
    addFirst(recognitions, text, quota, Fact::ShellQuotaExceeded);
    addFirst(recognitions, text, emptyPath, Fact::ShellPathEmpty);
    if (engineKey.match(text.squeezed()).hasMatch())
        addFirst(recognitions, text, versionKey, Fact::ShellVersionKeyUnreadable, u"PowerShellEngine"_s);
    else
        addFirst(recognitions, text, versionKey, Fact::ShellVersionKeyUnreadable);
    addFirst(recognitions, text, escape, Fact::ShellEscapeMethodMissing);
    return recognitions;
}

} // namespace

Reader shellTexts()
{
    return {"shell-texts"_L1, QT_TRANSLATE_NOOP("Readers", "Failure of the shell on this machine"),
        {Fact::ShellQuotaExceeded, Fact::ShellPathEmpty, Fact::ShellVersionKeyUnreadable,
            Fact::ShellEscapeMethodMissing},
        recogniseTexts};
}

} // namespace wizard
