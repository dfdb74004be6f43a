#include "tests/support/recognised.h"

#include "wizard/evidence/words/sentences.h"

#include <QTest>

using namespace Qt::StringLiterals;
using support::row;

class TestRecogniseWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsSymptoms_data()
    {
        support::addRecognitionColumns();
        row("blank", u"After the sign-in OWA shows only a white page."_s, u"~owa-blank-page"_s,
            u"~ecp-blank-page"_s);
        row("blank, both", u"We get a blank page."_s, u"~owa-blank-page ~ecp-blank-page"_s);
        row("blank, admin center", u"The admin center stays on a blank screen."_s, u"~ecp-blank-page"_s,
            u"~owa-blank-page"_s);
        row("no blank page", u"There is no blank page."_s, {}, u"*"_s);
        row("loop", u"OWA and ECP loop at login."_s, u"~owa-sign-in-loop"_s);
        row("loop in other words", u"Users are redirected to the login page."_s, u"~owa-sign-in-loop"_s);
        row("503 of one client", u"ECP answers 503, OWA is fine."_s, u"~ecp-service-unavailable"_s,
            u"~owa-service-unavailable"_s);
        row("503, other order", u"OWA works but ECP gives a 503."_s, u"~ecp-service-unavailable"_s,
            u"~owa-service-unavailable"_s);
        row("503 of nobody", u"It answers 503."_s, {},
            u"~owa-service-unavailable ~ecp-service-unavailable"_s);
        row("error page", u"OWA says something went wrong."_s, u"~owa-error-after-sign-in"_s);
        row("shell", u"The management shell does not connect."_s, u"~shell-does-not-connect"_s);
        row("shell, product text", u"Failed to connect to an Exchange server in the current site."_s,
            u"~shell-does-not-connect"_s);
        row("shell is fine", u"The management shell works."_s, u"shell-opens"_s,
            u"~shell-does-not-connect"_s);
        row("older version",
            u"/ecp always opens the Exchange 2010 ECP, so does the EAC: Exchange 2010 page."_s,
            u"~ecp-older-version"_s);
        row("phones", u"Phones no longer receive mail."_s, u"~phones-do-not-sync"_s);
        row("services", u"Several services don't start."_s, u"~services-down"_s);
        row("pictures", u"The pages open without images."_s, u"~pages-without-images"_s);
        row("wrapped", u"OWA shows only a white\r\n   page."_s, u"~owa-blank-page"_s);
        row("at a prompt", u"[PS] C:\\>echo blank page in OWA"_s, {}, u"*"_s);
    }
    void readsSymptoms() { compare(); }

    void readsCircumstances_data()
    {
        support::addRecognitionColumns();
        row("update", u"It began with the July update."_s, u"started-after-update"_s);
        row("update by number", u"Broken since KB5004780."_s, u"started-after-update"_s);
        row("update, wrapped", u"It started right after\nthe cumulative\nupdate."_s,
            u"started-after-update"_s);
        row("no update", u"No updates lately."_s, {}, u"*"_s);
        row("not after the update", u"It did not start after the update."_s, {}, u"started-after-update"_s);
        row("after no update", u"Since we installed no updates it is strange."_s, {},
            u"started-after-update"_s);
        row("certificate", u"OWA is blank since we replaced the certificate."_s,
            u"started-after-certificate-change ~owa-blank-page"_s);
        row("certificate, passive", u"It fails since the certificate was deleted."_s,
            u"started-after-certificate-change"_s);
        row("restart", u"It came after a reboot."_s, u"started-after-restart"_s);
        row("policy", u"Since the new group policy nothing works."_s, u"started-after-policy-change"_s);
        row("one user", u"Only one user cannot sign in."_s, u"one-user-affected"_s);
        row("not one user", u"It is not only one user."_s, {}, u"one-user-affected"_s);
        row("all servers", u"The problem is on all servers."_s, u"all-servers-affected"_s);
        row("certificate on all servers", u"The certificate is assigned on all servers."_s, {}, u"*"_s);
        row("how many servers there are", u"We have only one server."_s, {}, u"one-server-affected"_s);
        row("load balancer", u"It fails only through the load balancer."_s, u"only-through-load-balancer"_s);
        row("Outlook", u"Outlook works, phones too."_s, u"outlook-works"_s);
        row("Outlook on the web", u"Outlook on the web works."_s, {}, u"outlook-works"_s);
        row("Outlook does not", u"Outlook does not connect."_s, u"~outlook-disconnected"_s,
            u"outlook-works"_s);
        row("controllers", u"The domain controllers are down."_s, u"domain-controllers-reported-down"_s);
        row("controllers are fine", u"The domain controllers are up."_s, {}, u"*"_s);
        row("mailbox", u"My mailbox is still on Exchange 2010."_s,
            u"mailbox-reported-on-older-version=2010"_s);
        row("mailbox, newest known", u"My mailbox is on 2013."_s, {}, u"mailbox-reported-on-older-version"_s);
        row("mailbox beside a newer server", u"My mailbox is on 2013, the new server is Exchange 2019."_s,
            u"mailbox-reported-on-older-version=2013"_s);
        row("mailbox was moved", u"My mailbox is not on 2010."_s, {}, u"mailbox-reported-on-older-version"_s);
        row("address helps", u"With /ecp/?ExchClientVer=15 it works."_s, u"client-version-switch-helps"_s);
        row("address alone", u"https://ex01/ecp/?ExchClientVer=15.2 gives a 500."_s, {},
            u"client-version-switch-helps"_s);
        row("address does not help", u"ExchClientVer=15 did not help, nothing works."_s, {},
            u"client-version-switch-helps"_s);
    }
    void readsCircumstances() { compare(); }

    void leavesAttemptsOut_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"We recreated the ECP directory and rebooted, no change."_s,
                 u"We already renewed the certificate."_s, u"UpdateCas.ps1 was run."_s,
                 u"After we replaced the certificate it is still the same error."_s,
                 u"I have checked the bindings and restarted IIS."_s,
                 u"After the update was reinstalled, no difference."_s,
                 u"The app pools have been recycled without success."_s,
                 u"We removed the blank page setting."_s})
            QTest::newRow(qPrintable(text.left(30))) << text;
    }
    void leavesAttemptsOut()
    {
        QFETCH(QString, text);
        const QString difference = support::differenceFrom(text, {}, u"*"_s);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void splitsSentences()
    {
        const wizard::PastedText text(u"One is here. Two goes\non! 15.2 is\n\nthree\nC:\\>four\nfive"_s);
        QStringList sentences;
        for (const wizard::Sentence &sentence : wizard::sentencesOf(text))
            sentences.append(u"%1 %2"_s.arg(sentence.line).arg(sentence.text));
        QCOMPARE(sentences,
            (QStringList{u"1 One is here"_s, u"1 Two goes on"_s, u"2 15.2 is"_s, u"4 three"_s, u"6 five"_s}));
    }

private:
    void compare()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(QString, unwanted);
        const QString difference = support::differenceFrom(text, wanted, unwanted);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

QTEST_GUILESS_MAIN(TestRecogniseWords)
#include "tst_recognise_words.moc"
