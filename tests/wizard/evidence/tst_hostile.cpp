#include "tests/support/derreader.h"
#include "tests/support/paths.h"

#include "wizard/evidence/forms/pack.h"
#include "wizard/evidence/forms/pastedtext.h"
#include "wizard/evidence/reading/importer.h"
#include "wizard/evidence/reading/readers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

/// Everything that the cases hold, and one more.
QStringList samples()
{
    QStringList texts;
    const QByteArray cases = support::readAll(support::sourceFile(u"tests/cases/outages.jsonl"_s));
    for (const QByteArray &line : cases.split('\n')) {
        for (const QJsonValue &item : QJsonDocument::fromJson(line).object()[u"evidence"].toArray())
            texts.append(item.toObject()[u"text"].toString());
    }
    texts.append(
        u"[PS] C:\\>(Get-AuthConfig).CurrentCertificateThumbprint | Get-ExchangeCertificate | fl\n"
        "NotAfter : 06.11.2024 14:47:32\nThumbprint : 58B2A2055BB55BCBB37D2F2A4276B0BD066548BB\n"
        "FullyQualifiedErrorId : -2144108477,PSSessionOpenFailed\nAccess is denied.\n"
        "The computer is a part of the following security groups\n-----\n  EX01$\n  Domain Admins\n"_s);
    return texts;
}

QSet<Fact> denials(const QString &text)
{
    QSet<Fact> facts;
    for (const Recognition &recognition : recognise(text, u"x"_s)) {
        for (const Observation &observation : recognition.observations) {
            if (observation.truth == Truth::No)
                facts.insert(observation.fact);
        }
    }
    return facts;
}

/// Long hexadecimal numbers, so that a thumbprint which lost some digits is one as well.
QSet<QString> thumbprintsIn(const QString &text)
{
    static const QRegularExpression shape(u"\\b[0-9A-Fa-f]{20,}\\b"_s);
    QSet<QString> found;
    for (auto each = shape.globalMatch(text); each.hasNext();)
        found.insert(each.next().captured().toUpper());
    return found;
}

QSet<QString> thumbprintsRead(const QString &text)
{
    QStringList values;
    for (const Recognition &recognition : recognise(text, u"x"_s)) {
        for (const Observation &observation : recognition.observations)
            values.append(observation.value.text());
    }
    return thumbprintsIn(values.join(u'\n'));
}

} // namespace

class TestHostile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Cutting a text takes facts away; it must never turn Yes into No or give a thumbprint that is not
    /// there.
    void inventsNothingWhereTextIsCut()
    {
        for (const QString &text : samples()) {
            const QSet<Fact> denied = denials(text);
            const QSet<QString> written = thumbprintsIn(text);
            for (qsizetype length = 0; length < text.size(); length += 5) {
                const QString cut = text.left(length);
                for (const Fact fact : denials(cut))
                    QVERIFY2(denied.contains(fact), entry(fact).id.data());
                for (const QString &thumbprint : thumbprintsRead(cut))
                    QVERIFY2(written.contains(thumbprint), qPrintable(thumbprint));
            }
        }
    }

    void survivesNoise()
    {
        QRandomGenerator random(20241107);
        for (QByteArray bytes : QByteArrayList{samples().join(u'\n').toUtf8(), writePack({}),
                 support::readAll(support::evidenceFile(u"certificates.xml"_s))}) {
            for (int round = 0; round < 60 && !bytes.isEmpty(); ++round) {
                QByteArray noisy = bytes;
                for (int i = 0; i < 1 + round; ++i)
                    noisy[random.bounded(noisy.size())] = char(random.bounded(256));
                const auto import = importEvidence(noisy, u"x"_s, support::readDer);
                QVERIFY(import || !import.error().message.isEmpty());
            }
        }
    }

    void survivesPureNoise()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QByteArray bytes(random.bounded(3000), Qt::Uninitialized);
            for (char &byte : bytes)
                byte = char(random.bounded(256));
            (void)importEvidence(bytes, u"x"_s, support::readDer);
            (void)recognise(QString::fromLatin1(bytes), u"x"_s);
        }
    }

    void hugeTextIsReadToItsEnd_data()
    {
        QTest::addColumn<QString>("piece");
        for (const QString &piece :
            {u"a"_s, u"1"_s, u" "_s, u"\n"_s, u"- "_s, u"-2 1 "_s, u"{"_s, u"'"_s, u"Thumbprint : 5\n"_s,
                u"HMACProvider.GetC"_s, u"C:\\>Get-ExchangeCertificate (\n"_s, u"15021 "_s, u"0.0.0.0:44"_s,
                u"A "_s, u"Microsoft.Exchange."_s, u"since the "_s, u"--- ---\n"_s,
                u"Name Name\n---- ----\na b\n"_s, u"1.2."_s, u"CmdletAccessDeniedException 'a\\b' "_s,
                u"-2144108477 Access is "_s, u"11/6/2024 "_s, u"mailbox is on the "_s, u"ExAssertException"_s,
                u"Server=x ] [FailureCategory=Cmdlet-InvalidOperationException] "_s, u"3002 "_s,
                u"value= %Exchange"_s, u"WinRM "_s, u"http "_s, u": 1.2.3.4:444\n"_s, u"errorfe.aspx?"_s,
                u"WinHTTP "_s, u"VDIR \"a\" (physicalPath:"_s, u"Get-ExchangeCertificate | fl "_s, u" | fl"_s,
                u"APPPOOL \"MSExchangeOWAAppPool\" ("_s, u"SITE \"Default Web Site\" (id:1,bindings:"_s,
                u"SERVICE_NAME: MSExchangeIS "_s, u"Machine name: "_s, u"CONTOSO\\"_s, u"Deny "_s, u"<a "_s,
                u"key : BinSearchFolders\nvalue : C:\\E\\ClientAccess\\ecp\\web.config\n\n"_s,
                u"Event 36874 Nobody\n"_s, u"PS C:\\>Get-WebApplication\nName : a\n\n"_s,
                u"NotAfter : 1/13/2020 10:00:00 AM\n"_s})
            QTest::newRow(qPrintable(piece.simplified().left(30) + u' ')) << piece;
    }
    void hugeTextIsReadToItsEnd()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(500'000 / piece.size());
        // Work that grows with the square of the text would not end within the limit of this program.
        const auto found =
            recognise(text + u"\nHMACProvider.GetCertificates:protectionCertificates.Length<1\n"_s, u"x"_s);
        const bool whole = text.count(u'\n') + 1 < PastedText::mostLines;
        const bool reachedTheEnd = std::ranges::any_of(found, [](const Recognition &one) {
            return std::ranges::find(one.observations, Fact::HmacAssert, &Observation::fact)
                != one.observations.end();
        });
        QCOMPARE(reachedTheEnd, whole);
    }
};

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
