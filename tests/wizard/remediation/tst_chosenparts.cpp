#include "rendered.h"
#include "wizard/remediation/chosenparts.h"

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

const Literals renewing{{u"Plan"_s, u"'renew'"_s}, {u"Restart"_s, u"'recycle'"_s}};

QByteArray fixFor(QLatin1StringView remedy, const QString &plan)
{
    Decisions decisions;
    decisions.values.insert(u"Plan"_s, plan);
    const auto made = makePlan(*remedyById(remedy), decisions, rendered::provenance());
    return made ? made->script(ScriptKind::Fix)->bytes : made.error().text().toUtf8();
}

} // namespace

/// A script holds what was chosen, and nothing of the rest.
class TestChosenParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBelongsToOtherChoicesIsLeftOut_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("kept");
        QTest::newRow("nothing is marked") << u"a\n# only this once\nb"_s << u"a\n# only this once\nb"_s;
        QTest::newRow("chosen") << u"a\n# only Plan=renew\nb\n# end only\nc"_s << u"a\nb\nc"_s;
        QTest::newRow("one of two") << u"# only Plan=open|renew\nb\n# end only"_s << u"b"_s;
        QTest::newRow("not chosen") << u"a\n    # only Plan=copy\n    b\n    # end only\nc"_s << u"a\nc"_s;
        QTest::newRow("part of a word") << u"# only Plan=ren|new\nb\n# end only\nc"_s << u"c"_s;
        QTest::newRow("another choice") << u"# only Restart=iisreset\nb\n# end only\nc"_s << u"c"_s;
        QTest::newRow("one after the other")
            << u"# only Plan=copy\na\n# end only\n# only Plan=renew\nb\n# end only"_s << u"b"_s;
    }
    void whatBelongsToOtherChoicesIsLeftOut()
    {
        QFETCH(QString, source);
        const auto parts = withChosenParts(source, renewing, u"a.ps1"_s);
        QVERIFY2(parts, parts ? "" : qPrintable(parts.error().text()));
        QTEST(*parts, "kept");
    }

    void marksThatDoNotFitAreErrors_data()
    {
        QTest::addColumn<QString>("source");
        QTest::newRow("nested") << u"# only Plan=renew\n# only Plan=copy\n# end only\n# end only"_s;
        QTest::newRow("without an end") << u"# only Plan=renew\na"_s;
        QTest::newRow("without a beginning") << u"a\n# end only"_s;
        QTest::newRow("no choice") << u"# only Plam=renew\na\n# end only"_s;
    }
    void marksThatDoNotFitAreErrors()
    {
        QFETCH(QString, source);
        const auto parts = withChosenParts(source, renewing, u"a.ps1"_s);
        QVERIFY(!parts);
        QCOMPARE(parts.error().place, u"a.ps1"_s);
    }

    void aPlanCannotDoWhatItDoesNotNeed_data()
    {
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QString>("plan");
        QTest::addColumn<QStringList>("commands"); ///< that it cannot call
        const QString create = u"New-ExchangeCertificate @"_s;
        const QString mail = u"Enable-ExchangeCertificate @"_s;
        const QString import = u"Import-ExchangeCertificate @"_s;
        const QString set = u"Set-AuthConfig @"_s;
        const QString work = u"Get-AuthCertificatePlan"_s;
        const QString expired = u"auth-cert-expired"_s;
        QTest::newRow("renew") << expired << u"renew"_s << QStringList{import, work};
        QTest::newRow("publish") << expired << u"publish"_s << QStringList{create, mail, import, work};
        QTest::newRow("copy") << expired << u"copy"_s << QStringList{create, mail, set, work};
        QTest::newRow("restart") << expired << u"restart"_s << QStringList{create, mail, import, set, work};
        for (const auto remedy : {"backend-cert-unbound", "backend-cert-wrong", "sslcert-stale-httpsys"}) {
            QTest::newRow(remedy) << QString::fromLatin1(remedy) << u"bind"_s
                                  << QStringList{create, mail, u"Open-NearestShell"_s};
            QTest::addRow("%s, create", remedy)
                << QString::fromLatin1(remedy) << u"create"_s << QStringList{u"-Named $Thumbprint"_s};
        }
    }
    void aPlanCannotDoWhatItDoesNotNeed()
    {
        QFETCH(QString, remedy);
        QFETCH(QString, plan);
        QFETCH(QStringList, commands);
        const QByteArray id = remedy.toLatin1();
        const QByteArray open = fixFor(QLatin1StringView(id), u"open"_s);
        const QByteArray fixed = fixFor(QLatin1StringView(id), plan);
        QVERIFY(fixed.contains("function Exit-OtherPlan {"));
        for (const QString &command : std::as_const(commands)) {
            QVERIFY2(open.contains(command.toLatin1()), qPrintable(command));
            QVERIFY2(!fixed.contains(command.toLatin1()), qPrintable(command));
        }
    }
};

QTEST_GUILESS_MAIN(TestChosenParts)
#include "tst_chosenparts.moc"
