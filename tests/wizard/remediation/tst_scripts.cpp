#include "rendered.h"

#include "tests/support/paths.h"
#include "wizard/remediation/reasontext.h"
#include "wizard/remediation/renderer.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

struct Case {
    const RemedyScript *source = nullptr;
    Script script;
    QString text; ///< LF
    QStringList lines;
};

Case caseOf(const QString &id, int number, const QString &chosen)
{
    const Remedy &remedy = *remedyById(QLatin1StringView(id.toLatin1()));
    const auto plan = makePlan(remedy, rendered::everything(remedy, chosen), rendered::provenance());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    Case result{&remedy.scripts[size_t(number)], plan->scripts.at(number), {}, {}};
    result.text = QString::fromLatin1(result.script.bytes).remove(u'\r');
    result.lines = result.text.split(u'\n');
    return result;
}

/// Commands that change something and offer -WhatIf and -Confirm.
const QRegularExpression &changingCommand()
{
    static const QRegularExpression pattern(
        u"\\b(?:(?:New|Enable|Remove|Import|Export)-ExchangeCertificate|Set-AuthConfig|(?:Add|Remove)-"
        u"ADGroupMember|"
        "Set-ADObject|(?:Add|Remove)-RoleGroupMember|(?:Re)?[Ss]tart-Service|Set-Service|"
        "Set-ServerComponentState|Set-User|Mount-Database|Set-(?:Owa|Ecp)VirtualDirectory|"
        "Set-WebConfigurationProperty|Set-ItemProperty) (?=[-@$])"_s);
    return pattern;
}

/// Parameters that mean something to some plans only.
QStringList planless()
{
    return {u"IgnoreHybrid"_s, u"EnforceNew"_s, u"Thumbprint"_s, u"Neighbour"_s, u"BreakGlass"_s};
}

QString withoutHelp(const QString &text)
{
    return text.mid(text.indexOf("#>"_L1) + 2);
}

} // namespace

/// The form that every shipped script has, whatever its cause.
class TestScripts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesAreAsciiWithCrLf_data() { rendered::addScriptRows(); }
    void bytesAreAsciiWithCrLf()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const Case current = caseOf(remedy, number, plan);
        const QByteArray &bytes = current.script.bytes;
        for (const char c : bytes)
            QVERIFY(c == '\r' || c == '\n' || (c >= 0x20 && c < 0x7F));
        QCOMPARE(bytes.count('\n'), bytes.count("\r\n"));
        QCOMPARE(bytes.count('\r'), bytes.count("\r\n"));
        QVERIFY(bytes.endsWith("\r\nexit $script:Run.Code\r\n#endregion\r\n"));
        for (const QString &line : current.lines) {
            const bool typed = current.text.indexOf(line) < current.text.indexOf("#>"_L1);
            QVERIFY2(line.size() <= (typed ? 160 : 115), qPrintable(line));
            QVERIFY2(!line.endsWith(u' '), qPrintable(line));
        }
    }

    void helpComesFirst_data() { rendered::addScriptRows(); }
    void helpComesFirst()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const Case current = caseOf(remedy, number, plan);
        QVERIFY(current.text.startsWith("#Requires -Version 3.0\n# "_L1));
        QVERIFY(current.text.contains("\n\n<#\n.SYNOPSIS\n"_L1));
        const QString help = current.text.left(current.text.indexOf("#>"_L1));
        for (const QLatin1StringView word :
            {".DESCRIPTION\n"_L1, ".EXAMPLE\n"_L1, ".NOTES\n"_L1, ".LINK\n"_L1})
            QCOMPARE(help.count(u'\n' + word), 1);
        QVERIFY(help.contains(u"Cause: %1. Made by Exmedic 1.0."_s.arg(remedy)));
        QVERIFY(help.contains("(EX01)"_L1));
        for (const Reason &reason : rendered::provenance().reasons)
            QVERIFY2(help.contains(u"    - "_s + plainEnglish(reason).left(40)), qPrintable(help));
        QVERIFY(help.contains("RESULT"_L1));
        const Remedy &known = *remedyById(QLatin1StringView(remedy.toLatin1()));
        const bool typed = std::ranges::find(known.scripts, ScriptKind::Commands, &RemedyScript::kind)
            != known.scripts.end();
        QCOMPARE(
            help.contains("\n    By hand it would be "_L1), typed && current.script.kind == ScriptKind::Fix);
    }

    // Files are saved under a time and a server, so a bare name leads nowhere.
    void filesAreCalledByNamesThatExist_data() { rendered::addScriptRows(); }
    void filesAreCalledByNamesThatExist()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const Case current = caseOf(remedy, number, plan);
        const QString ending = current.script.fileName.section(u'_', 2);
        const QString call = u"\n    & (Get-Item .\\*%1)%2\n"_s.arg(
            ending, current.script.kind == ScriptKind::Detect ? QString() : u" -WhatIf"_s);
        QVERIFY2(current.text.contains(u"\n.EXAMPLE"_s + call), qPrintable(call));
        for (const QString &line : current.lines) {
            const qsizetype at = line.indexOf(remedy + u'_');
            QVERIFY2(at < 0 || line.mid(at - 1, 1) == u"*"_s, qPrintable(line));
        }
    }

    void parametersAreThoseOfTheTable_data() { rendered::addScriptRows(); }
    void parametersAreThoseOfTheTable()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const Case current = caseOf(remedy, number, plan);
        static const QRegularExpression parameter(u"^    \\[(?:string|switch|int)\\]\\$(\\w+) = (.*?),?$"_s);
        const qsizetype begin = current.lines.indexOf(u"param("_s);
        const qsizetype end = current.lines.indexOf(u")"_s, begin);
        QVERIFY(begin > 0 && end > begin);
        QStringList found;
        for (const QString &line : current.lines.mid(begin + 1, end - begin - 1)) {
            const QRegularExpressionMatch match = parameter.match(line);
            if (match.hasMatch())
                found << match.captured(1);
            else
                QVERIFY2(line.startsWith("    [Validate"_L1), qPrintable(line));
        }
        QStringList expected;
        for (const QLatin1StringView name : current.source->parameters)
            expected << name;
        expected << u"Unattended"_s << u"LogFolder"_s;
        // A plan does without what only others need.
        if (!plan.isEmpty())
            expected.removeIf(
                [&](const QString &name) { return planless().contains(name) && !found.contains(name); });
        QCOMPARE(found, expected);
        for (const QString &name : expected)
            QCOMPARE(current.text.count(u"\n.PARAMETER "_s + name + u'\n'), 1);
    }

    void parametersAreChoices()
    {
        for (const Remedy &remedy : remedies()) {
            for (const RemedyScript &script : remedy.scripts) {
                for (const QLatin1StringView name : script.parameters)
                    QVERIFY2(std::ranges::find(remedy.choices, name, &Choice::name) != remedy.choices.end(),
                        name.data());
            }
            for (const Choice &choice : remedy.choices) {
                const bool used = std::ranges::any_of(remedy.scripts, [&](const RemedyScript &script) {
                    return std::ranges::find(script.parameters, choice.name) != script.parameters.end();
                });
                QVERIFY2(used, choice.name.data());
            }
        }
    }

    void regionsAreTheSteps_data() { rendered::addScriptRows(); }
    void regionsAreTheSteps()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const Case current = caseOf(remedy, number, plan);
        QStringList keys;
        for (const QString &line : current.lines) {
            if (line.startsWith("    #region"_L1))
                keys << line.trimmed().mid(8);
        }
        QStringList expected;
        for (const RemedyStep &step : current.source->steps)
            expected << step.key;
        const Remedy &known = *remedyById(QLatin1StringView(remedy.toLatin1()));
        if (!rendered::plansOf(known).isEmpty() && current.script.kind == ScriptKind::Fix) {
            QVERIFY(keys.contains(u"check"_s) && keys.contains(u"verify"_s));
            expected.removeIf([&](const QString &key) { return !keys.contains(key); });
        }
        QCOMPARE(keys, expected);
        QCOMPARE(current.script.steps.size(), keys.size());
        QCOMPARE(current.lines.filter(u"    #endregion"_s).size(), expected.size());
        int last = 0;
        for (const StepLines &step : current.script.steps) {
            QVERIFY(step.first > last && step.last > step.first);
            QCOMPARE(current.lines.at(step.first - 1).trimmed(), u"#region "_s + step.key);
            QCOMPARE(current.lines.at(step.last - 1).trimmed(), u"#endregion"_s);
            QVERIFY2(current.lines.at(step.first).trimmed().startsWith(u'#'), "a step says why");
            QVERIFY(!current.lines.mid(step.first, step.last - step.first).join(u'\n').contains("exit $"_L1));
            last = step.last;
        }
    }

    void everyStepBelongsToAPlan()
    {
        for (const Remedy &remedy : remedies()) {
            const QStringList plans = rendered::plansOf(remedy);
            for (size_t i = 0; i < remedy.scripts.size() && !plans.isEmpty(); ++i) {
                QSet<QString> found;
                for (const QString &plan : QStringList(QString()) + plans) {
                    for (const StepLines &step : caseOf(remedy.id, int(i), plan).script.steps)
                        found << step.key;
                }
                for (const RemedyStep &step : remedy.scripts[i].steps)
                    QVERIFY2(found.contains(step.key), step.key.data());
            }
        }
    }

    void nothingIsLeftToFill_data() { rendered::addScriptRows(); }
    void nothingIsLeftToFill()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const Case current = caseOf(remedy, number, plan);
        static const QRegularExpression left(
            u"'@\\w+@'|\\[\\[(?:evidence|version)|# include:|(?:^|\\n) *# (?:only [A-Za-z]+=|end only)"_s);
        const QRegularExpressionMatch match = left.match(current.text);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }

    void forbiddenWordsAreAbsent_data() { rendered::addScriptRows(); }
    void forbiddenWordsAreAbsent()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const QString code = withoutHelp(caseOf(remedy, number, plan).text);
        static const QRegularExpression forbidden(
            u"Invoke-Expression|\\biex\\b|Invoke-WebRequest|DownloadFile|ConvertTo-SecureString|Read-Host|"
            "Get-ItemPropertyValue|::new\\(|\\?\\?|\\busing (?:module|namespace)\\b|\\bclass "
            "\\w|Set-ExecutionPolicy|"
            "Bypass|Remove-Item|2>&1|;\\n|`|\\| [%?] |\\bforeach-object\\b|#Requires -(?:PS|Mod|Run)|Read-Host"_s);
        const QRegularExpressionMatch match = forbidden.match(code);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }

    void changesSayWhatIfAndConfirm_data() { rendered::addScriptRows(); }
    void changesSayWhatIfAndConfirm()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const Case current = caseOf(remedy, number, plan);
        int changes = 0;
        for (const QString &line : withoutHelp(current.text).split(u'\n')) {
            if (!changingCommand().match(line).hasMatch() || line.contains("Write-Line"_L1))
                continue;
            ++changes;
            QVERIFY2(line.contains("-WhatIf:$WhatIfPreference -Confirm:$false -ErrorAction Stop"_L1),
                qPrintable(line));
        }
        if (current.script.kind == ScriptKind::Detect)
            QCOMPARE(changes, 0);
    }

    void newCertificateIsForcedOnlyUnattended_data() { rendered::addScriptRows(); }
    void newCertificateIsForcedOnlyUnattended()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const Case current = caseOf(remedy, number, plan);
        for (qsizetype i = 0; i < current.lines.size(); ++i) {
            const QString line = current.lines.at(i);
            if (line.contains("= New-ExchangeCertificate"_L1) && line.contains("-Force"_L1))
                QCOMPARE(current.lines.at(i - 2).trimmed(), u"if ($Unattended) {"_s);
        }
    }

    void everySourceBelongsToARemedy()
    {
        QStringList named;
        QString all;
        for (const Remedy &remedy : remedies()) {
            for (const RemedyScript &script : remedy.scripts) {
                named << QString(script.file);
                if (script.kind == ScriptKind::Commands)
                    continue;
                for (const QString &plan : QStringList(u"open"_s) + rendered::plansOf(remedy)) {
                    const auto source = scriptSource(script.file, {{u"Plan"_s, u'\'' + plan + u'\''}});
                    QVERIFY2(source, source ? "" : qPrintable(source.error().text()));
                    QVERIFY(!source->contains("# include:"_L1));
                    all += *source;
                }
            }
        }
        named.sort();
        const QDir folder(support::sourceFile(u"resources/scripts"_s));
        QCOMPARE(folder.entryList({u"*_*.ps1"_s}, QDir::Files, QDir::Name), named);
        const QDir common(folder.filePath(u"common"_s));
        const QStringList parts = common.entryList({u"*.ps1"_s}, QDir::Files);
        QVERIFY(!parts.isEmpty());
        for (const QString &part : parts) {
            const QString text = QString::fromLatin1(support::readAll(common.filePath(part)));
            static const QRegularExpression function(u"\nfunction ([A-Za-z]+-[A-Za-z]+) "_s);
            for (auto found = function.globalMatch(text); found.hasNext();) {
                const QString name = found.next().captured(1);
                QVERIFY2(all.contains(u"\nfunction "_s + name + u' '), qPrintable(part + u": "_s + name));
            }
        }
    }

    void anUnknownSourceIsAnError() { QVERIFY(!scriptSource("no-such_fix.ps1"_L1, {})); }
};

QTEST_GUILESS_MAIN(TestScripts)
#include "tst_scripts.moc"
