#include "tests/support/paths.h"
#include "tests/support/recognised.h"

#include "wizard/evidence/reading/readers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

struct Case {
    QString id;
    QStringList texts;
};

/// Only what a user pasted; the other fields give the answer away.
QList<Case> readCases()
{
    QList<Case> cases;
    const QByteArray bytes = support::readAll(support::sharedFile(u"cases/dev-cases.jsonl"_s));
    for (const QByteArray &line : bytes.split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        Case one{object[u"id"].toString(), {}};
        for (const QJsonValue &item : object[u"evidence"].toArray())
            one.texts.append(item.toObject()[u"text"].toString());
        if (!one.id.isEmpty())
            cases.append(one);
    }
    return cases;
}

} // namespace

class TestDevCases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_cases = readCases();
        if (m_cases.isEmpty())
            QSKIP("the shared cases are not beside this checkout");
    }

    void yieldsTheDecidingFacts_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("expected");
        QTest::addColumn<QStringList>("unwanted");
        const auto row = [](const char *id, const QString &expected, const QString &unwanted = {}) {
            QTest::newRow(id) << QString::fromLatin1(id) << expected.split(u' ', Qt::SkipEmptyParts)
                              << unwanted.split(u' ', Qt::SkipEmptyParts);
        };
        row("d01", u"hmac-assert"_s);
        row("d02", u"hmac-assert cadata-cookie-failure"_s);
        row("d03", u"hmac-assert"_s);
        row("d04",
            u"hmac-assert auth-current-thumbprint=58B2A2055BB55BCBB37D2F2A4276B0BD066548BB "_s
            u"certificate-not-after=2026-02-08T14:07:33 certificate-not-before=2021-02-08T14:07:33 "_s
            u"certificate-has-private-key= certificate-services=SMTP"_s,
            u"certificate-list-complete shell-certificate-list-blank"_s);
        row("d05", u"cadata-cookie-failure started-after-update"_s, u"one-server-affected"_s);
        row("d06", u"hmac-assert"_s);
        row("d07", u"hmac-assert started-after-update"_s);
        row("d08", u"hmac-assert"_s);
        row("d09",
            u"ssl-configuration-error-444 httpsys-entry-444=3F8A6E768D3705797A86CB1047DB8C2B7A8912DE "_s
            u"httpsys-entry-443=3B2C9780175E3FF9918F2191616116C765599852"_s,
            u"ssl-configuration-error-443 !httpsys-specific-entry-444"_s);
        row("d10", u"~owa-blank-page ~ecp-blank-page started-after-update"_s,
            u"ssl-configuration-error-444"_s);
        row("d11", u"rehydration-denied http-error-status=500"_s);
        row("d12", u"canary-failure owa-null-reference-header"_s, u"hmac-assert cadata-cookie-failure"_s);
        row("d13", u"http-error-status=500"_s,
            u"client-version-switch-helps mailbox-reported-on-older-version one-user-affected"_s);
        row("d14", u"http-error-status=503 ~ecp-service-unavailable started-after-update"_s,
            u"~owa-service-unavailable started-after-certificate-change started-after-restart"_s);
        row("d15", QString(), u"started-after-update client-version-switch-helps started-after-restart"_s);
        row("d16", u"one-user-affected"_s);
        row("d17", u"!certificate-key-is-csp"_s);
        row("d18", u"~owa-sign-in-loop"_s, u"all-servers-affected started-after-certificate-change"_s);
        row("d19", u"domain-controllers-reported-down ~shell-does-not-connect"_s, u"started-after-update"_s);
        row("d20",
            u"exchange-assembly-missing=Microsoft.Exchange.Common ecp-assembly-missing started-after-update"_s);
        row("d21", u"~services-down"_s);
        row("d22", u"mailbox-reported-on-older-version=2010 ~ecp-older-version"_s,
            u"mailbox-on-older-version"_s);
        row("d23", u"http-error-status=400"_s, u"serialize-context-400"_s);
        row("d24", u"~services-down"_s, u"ssl-configuration-error-444"_s);
        row("d25", u"auth-certificate-not-found-event=C48F5434819BA8BEF839F922E66046CBADFA9DDA"_s);
        row("d26", QString(), u"hmac-assert auth-certificate-not-found-event"_s);
    }
    void yieldsTheDecidingFacts()
    {
        QFETCH(QString, id);
        QFETCH(QStringList, expected);
        QFETCH(QStringList, unwanted);
        const auto found = std::ranges::find(m_cases, id, &Case::id);
        QVERIFY(found != m_cases.end());
        // Both ways of handing it over: one paste for everything, and one for each piece.
        for (const QStringList &texts : {found->texts, QStringList{found->texts.join(u"\n\n"_s)}}) {
            QStringList words;
            for (const QString &text : texts)
                words += support::recognised(text);
            for (const QString &word : std::as_const(expected))
                QVERIFY2(words.contains(word), qPrintable(word + u" is not in "_s + words.join(u"; "_s)));
            for (const QString &word : std::as_const(unwanted))
                QVERIFY2(!words.contains(word), qPrintable(word + u" is in "_s + words.join(u"; "_s)));
        }
    }

    void producesOnlyDeclaredFacts()
    {
        for (const Case &one : std::as_const(m_cases)) {
            for (const QString &text : one.texts) {
                for (const Recognition &recognition : recognise(text, u"pasted text"_s)) {
                    const auto owner = std::ranges::find(readers(), recognition.reader, &Reader::id);
                    QVERIFY(owner != readers().end());
                    for (const Observation &observation : recognition.observations) {
                        QVERIFY2(std::ranges::find(owner->tells, observation.fact, &Told::fact)
                                != owner->tells.end(),
                            qPrintable(one.id + u' ' + recognition.reader));
                        QVERIFY(!observation.source.isEmpty() && !observation.excerpt.isEmpty());
                        QVERIFY(observation.excerpt.size() <= 400);
                    }
                }
            }
        }
    }

private:
    QList<Case> m_cases;
};

QTEST_GUILESS_MAIN(TestDevCases)
#include "tst_devcases.moc"
