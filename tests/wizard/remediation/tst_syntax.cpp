#include "engine.h"
#include "hostile.h"
#include "rendered.h"
#include "tests/support/paths.h"
#include "wizard/remediation/powershell.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// PowerShell's own parser reads what the renderer makes.
class TestSyntax : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (engine::path().isEmpty())
            QSKIP("no PowerShell: neither EXMEDIC_PWSH nor pwsh on PATH");
    }

    void everyScriptKeepsTheRules()
    {
        QTemporaryDir folder;
        for (const Remedy &remedy : remedies()) {
            for (const bool all : {false, true}) {
                const Decisions decisions = all ? rendered::everything(remedy) : rendered::smallest(remedy);
                const auto plan = makePlan(remedy, decisions, rendered::provenance());
                QVERIFY(plan);
                for (const Script &script : plan->scripts) {
                    if (script.kind == ScriptKind::Commands)
                        continue;
                    const QString name = (all ? u"all_"_s : u"small_"_s) + script.fileName;
                    QVERIFY(write(folder.filePath(name), script.bytes));
                }
            }
        }
        const QString wrong = engine::printed(
            u"syntax.ps1"_s, {folder.path(), support::sourceFile(u"tests/powershell/commands.json"_s)});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }

    void everyAcceptedValueIsOneConstantString()
    {
        QRandomGenerator random(4711);
        QByteArray lines;
        int count = 0;
        for (int i = 0; i < 50000; ++i) {
            const QString value = hostile::value(random);
            for (const ValueKind kind : {ValueKind::Text, ValueKind::DistinguishedName, ValueKind::Path}) {
                const auto literal = quoted(kind, value, u"Value"_s);
                if (!literal)
                    continue;
                lines += literal->toLatin1() + '\n';
                ++count;
            }
        }
        QVERIFY2(count >= 10000, qPrintable(QString::number(count)));
        QTemporaryDir folder;
        QVERIFY(write(folder.filePath(u"literals.txt"_s), lines));
        QCOMPARE(engine::printed(u"literals.ps1"_s, {folder.filePath(u"literals.txt"_s)}), QString());
    }

    void hostileEvidenceKeepsEveryScriptWhole()
    {
        QRandomGenerator random(99);
        QTemporaryDir folder;
        const Remedy &remedy = *remedyById("rbac-no-role"_L1);
        for (int i = 0; i < 40; ++i) {
            Provenance provenance = rendered::provenance();
            provenance.reasons.clear();
            for (int line = 0; line < 8; ++line)
                provenance.reasons << support::reason(Fact::CertificateSubject, hostile::value(random));
            const auto plan = makePlan(remedy, rendered::smallest(remedy), provenance);
            QVERIFY(plan);
            QVERIFY(write(folder.filePath(u"%1.ps1"_s.arg(i)), plan->script(ScriptKind::Fix)->bytes));
        }
        const QString wrong = engine::printed(
            u"syntax.ps1"_s, {folder.path(), support::sourceFile(u"tests/powershell/commands.json"_s)});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestSyntax)
#include "tst_syntax.moc"
