#include "rendered.h"
#include "wizard/remediation/stepblock.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

constexpr int ownLines = 250;
constexpr int commonLines = 450;

/// Scripts that are longer than what one reads in ten minutes, how long they may be, and why they are.
struct Exception {
    QLatin1StringView file;
    int lines;
    const char *why;
};
const char *const open = "it reads the state, says which plan fits, and holds them all";
const char *const mail =
    "a certificate is made, and the one for mail is put back or renewed on every way out";
const char *const each =
    "the certificate is judged on each server before and after, by the shell and by the store";
const char *const copies = "a key is handed over on builds that export it and on builds that refuse";
const char *const surface = "three faults of port 444 look alike, and a certificate may have to be made";
const char *const layers =
    "three faults of port 444 look alike, and IIS and HTTP.sys are both read and written";
const char *const making =
    "a certificate is made, mail gets its own back, and IIS and HTTP.sys are both read and written";
const char *const front = "a certificate is judged and bound in IIS and in HTTP.sys, and never lost between";
const char *const keys = "it judges the certificate on each server in every form that the shell returns";
const char *const forest = "ways into the denied groups are followed across the domains of a forest";
const Exception longer[] = {
    {"auth-cert-expired_fix.ps1"_L1, 1015, open},
    {"auth-cert-expired_fix.ps1, renew"_L1, 635, mail},
    {"auth-cert-expired_fix.ps1, publish"_L1, 455, each},
    {"auth-cert-expired_fix.ps1, copy"_L1, 470, copies},
    {"auth-cert-expired_fix.ps1, restart"_L1, 335, each},
    {"auth-cert-expired_cleanup.ps1"_L1, 285, keys},
    {"auth-cert-expired_undo.ps1"_L1, 480, mail},
    {"auth-cert-missing-on-server_fix.ps1"_L1, 470, open},
    {"auth-cert-missing-on-server_fix.ps1, copy"_L1, 470, copies},
    {"auth-cert-missing-on-server_fix.ps1, restart"_L1, 335, each},
    {"backend-cert-unbound_fix.ps1"_L1, 530, surface},
    {"backend-cert-unbound_fix.ps1, bind"_L1, 380, layers},
    {"backend-cert-unbound_fix.ps1, create"_L1, 540, making},
    {"backend-cert-unbound_undo.ps1"_L1, 300, surface},
    {"sslcert-stale-httpsys_fix.ps1"_L1, 530, surface},
    {"sslcert-stale-httpsys_fix.ps1, bind"_L1, 380, layers},
    {"sslcert-stale-httpsys_fix.ps1, create"_L1, 540, making},
    {"sslcert-stale-httpsys_undo.ps1"_L1, 300, surface},
    {"backend-cert-wrong_fix.ps1"_L1, 530, surface},
    {"backend-cert-wrong_fix.ps1, bind"_L1, 380, layers},
    {"backend-cert-wrong_fix.ps1, create"_L1, 540, making},
    {"backend-cert-wrong_undo.ps1"_L1, 300, surface},
    {"backend-binding-wrong_fix.ps1"_L1, 380, "the new binding gets the right certificate at once"},
    {"frontend-cert-unbound_fix.ps1"_L1, 350, front},
    {"frontend-cert-cng-ksp_fix.ps1"_L1, 365, front},
    {"powershell-kerbauth-wsman-module_fix.ps1"_L1, 345,
        "what IIS knows, files in any encoding, and sign-in methods"},
    {"canary-data-corrupt_fix.ps1"_L1, 375,
        "it waits until each domain controller has forgotten the old keys"},
};

QString textOf(const QString &id, int number, const QString &chosen)
{
    const Remedy &remedy = *remedyById(QLatin1StringView(id.toLatin1()));
    const auto plan = makePlan(remedy, rendered::everything(remedy, chosen), rendered::provenance());
    return plan ? QString::fromLatin1(plan->scripts.at(number).bytes) : plan.error().text();
}

QString commonOf(const QString &text)
{
    return text.mid(text.indexOf("#region common\r\n"_L1));
}

int allowed(const QByteArray &file)
{
    const auto found = std::ranges::find(longer, QLatin1StringView(file), &Exception::file);
    return found == std::end(longer) ? ownLines : found->lines;
}

} // namespace

/// A script is read from its top: what it does first, what all scripts share last.
class TestForm : public QObject {
    Q_OBJECT

    QString m_common;

private Q_SLOTS:
    void readsFromTheTop_data() { rendered::addScriptRows(); }
    void readsFromTheTop()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const QString text = textOf(remedy, number, plan);
        const qsizetype help = text.indexOf("\r\n<#\r\n"_L1);
        const qsizetype parameters = text.indexOf("\r\nparam(\r\n"_L1);
        const qsizetype steps = text.indexOf("\r\n$steps = {\r\n"_L1);
        const qsizetype function = text.indexOf("\r\nfunction "_L1);
        const qsizetype common = text.indexOf("\r\n#region common\r\n"_L1);
        QVERIFY(0 < help && help < parameters && parameters < steps);
        QVERIFY(steps < function && steps < common);
        QCOMPARE(text.count("#region common"_L1), 2);
        QVERIFY(text.endsWith("\r\nInvoke-Run -Steps $steps\r\nexit $script:Run.Code\r\n#endregion\r\n"_L1));
    }

    void theCommonRegionIsOneText_data() { rendered::addScriptRows(); }
    void theCommonRegionIsOneText()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const QString text = textOf(remedy, number, plan);
        const QString common = commonOf(text);
        if (m_common.isEmpty())
            m_common = common;
        QCOMPARE(common, m_common);
        const QByteArray hash =
            QCryptographicHash::hash(common.toLatin1(), QCryptographicHash::Sha256).toHex().toUpper();
        QVERIFY(text.left(text.indexOf("<#"_L1)).contains("# SHA-256 "_L1 + QString::fromLatin1(hash)));
    }

    void isShortEnoughToBeRead_data() { rendered::addScriptRows(); }
    void isShortEnoughToBeRead()
    {
        QFETCH(QString, remedy);
        QFETCH(int, number);
        QFETCH(QString, plan);
        const QString text = textOf(remedy, number, plan);
        const QString common = commonOf(text);
        const int own = int(text.chopped(common.size()).mid(text.indexOf("$steps = {"_L1)).count(u'\n'));
        qInfo("%4d own, %3d common  %s", own, int(common.count(u'\n')), QTest::currentDataTag());
        const int limit = allowed(QTest::currentDataTag());
        QVERIFY2(own <= limit, qPrintable(QString::number(own)));
        // A limit far above the script is no limit.
        QVERIFY2(limit == ownLines || own > limit - 20, qPrintable(QString::number(own)));
        QVERIFY2(common.count(u'\n') <= commonLines, qPrintable(QString::number(common.count(u'\n'))));
    }

    void framesOfTheSourceAreTakenOff_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("block");
        QTest::newRow("steps alone") << u"\n#region a\nGet-A\n\nGet-B\n#endregion\n"_s
                                     << u"    #region a\n    Get-A\n\n    Get-B\n    #endregion"_s;
        QTest::newRow("with a frame")
            << u"$ErrorActionPreference = 'Stop'\n$globalPreference = $global:ErrorActionPreference\n"
               "if ($Unattended) {\n    $ConfirmPreference = 'None'\n}\n$kept = 1\ntry {\n    try {\n"
               "        $global:ErrorActionPreference = 'Stop'\n\n        #region a\n        if ($x) {\n"
               "            Get-A\n        }\n        #endregion\n    } catch {\n"
               "        Resolve-RunFailure -ErrorRecord $_\n    }\n    Write-Output 1\n} finally {\n"
               "    Close-RunLog\n}\nexit $script:Run.Code\n"_s
            << u"    $kept = 1\n\n    #region a\n    if ($x) {\n        Get-A\n    }\n    #endregion"_s;
    }
    void framesOfTheSourceAreTakenOff()
    {
        QFETCH(QString, body);
        QTEST(stepBlock(body), "block");
    }
};

QTEST_GUILESS_MAIN(TestForm)
#include "tst_form.moc"
