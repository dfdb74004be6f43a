#include "wizard/evidence/messages/events.h"
#include "wizard/evidence/messages/from.h"
#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/catalog.h"
#include "wizard/knowledge/vocabulary.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

QString text(QLatin1StringView cell)
{
    return QString(cell).replace(u" + "_s, u"\n"_s).replace(u" ... "_s, u" : "_s);
}

/// The shortest texts that show a row: one for each alternative and each number.
QStringList shown(const VocabularyRow &row)
{
    QStringList texts;
    const auto words = listed(row.texts.isEmpty() && row.source.isEmpty() ? row.id : row.texts, "\n"_L1);
    for (const QLatin1StringView number : listed(row.numbers, " "_L1)) {
        const QString head = u"Source: %1\nEvent ID: %2\n"_s.arg(QString(row.source), QString(number));
        for (const QLatin1StringView word : words)
            texts.append(head + text(word));
        if (words.empty())
            texts.append(head);
    }
    for (const QLatin1StringView one : words) {
        if (row.source.isEmpty())
            texts.append(text(one));
    }
    return texts;
}

bool reads(const VocabularyRow &row, const QString &text)
{
    const Paste paste(text);
    if (row.harmless) {
        const auto found = harmlessFromPaste(paste);
        return !found.isEmpty()
            && std::ranges::all_of(found, [](const Recognition &one) { return one.observations.isEmpty(); });
    }
    return std::ranges::any_of(vocabularyFromPaste(paste), [&](const Recognition &one) {
        const Observation &observation = one.observations.first();
        return observation.fact == Fact::MessageSeen && observation.value.text() == row.id
            && observation.truth == Truth::Yes;
    });
}

bool readsAny(const QString &text)
{
    const Paste paste(text);
    return !vocabularyFromPaste(paste).isEmpty() || !harmlessFromPaste(paste).isEmpty();
}

QString otherLines(int count)
{
    QString lines;
    for (int i = 0; i < count; ++i)
        lines += u"2026-11-20T07:%1:09.118Z,b3d1,15,2,1118,26,ann,mail.contoso.com,/mapi,200,,%2,,,ok\n"_s
                     .arg(i % 60, 2, 10, QChar(u'0'))
                     .arg(i);
    return lines;
}

} // namespace

class TestVocabulary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void idsAreUnique()
    {
        QSet<QString> ids;
        for (const VocabularyRow &row : vocabulary()) {
            const QString id = QString(row.id).toCaseFolded();
            QVERIFY2(!row.id.isEmpty() && row.id.size() <= 60 && !ids.contains(id), row.id.data());
            ids.insert(id);
        }
    }

    void everyEventHasASourceThatIsKnown()
    {
        for (const VocabularyRow &row : vocabulary()) {
            QCOMPARE(row.source.isEmpty(), row.numbers.isEmpty());
            if (!row.source.isEmpty())
                QVERIFY2(sourceOf(QString(row.source)), row.id.data());
        }
    }

    void harmlessMessagesPointNowhere()
    {
        for (const VocabularyRow &row : vocabulary())
            QVERIFY2(!row.harmless || row.causes.isEmpty(), row.id.data());
    }

    void readsEveryRow_data() { oneRowEach(); }
    void readsEveryRow()
    {
        QFETCH(qsizetype, index);
        const VocabularyRow &row = vocabulary()[std::size_t(index)];
        for (const QString &text : shown(row))
            QVERIFY2(reads(row, text), qPrintable(text));
    }

    void readsEveryRowAmongOtherLines_data() { oneRowEach(); }
    void readsEveryRowAmongOtherLines()
    {
        static const QString other = otherLines(300);
        QFETCH(qsizetype, index);
        const VocabularyRow &row = vocabulary()[std::size_t(index)];
        const QString text = shown(row).first();
        QVERIFY2(reads(row, other + text + u"\n"_s + other), qPrintable(text));
    }

    void otherLinesHoldNoMessage() { QVERIFY(!readsAny(otherLines(600))); }

    void proseHoldsNoMessage_data()
    {
        QTest::addColumn<QString>("said");
        for (const char *said :
            {
                "Since Monday nobody can sign in to Outlook on the web. The page opens, we enter the name and "
                "the password, and then the window stays white. We have two servers and 500 mailboxes.",
                "After the update the server was started again at 7:36. The disk has 4 partitions, access is "
                "denied to nobody, the service is running and the certificate is valid until 2031.",
                "I get error 500 in the browser, and the log is full of errors. Event viewer shows 3 of them.",
                "Our provider says that the connection was closed. The proxy has not changed. Please help!",
                "Build 15.2.1544.14, IIS 10.0, 16 GB of memory, 403.14 GB free, address 10.0.0.4, port 444.",
                "Wir haben den Server neu gestartet, danach kam eine Fehlermeldung mit einer langen Nummer.",
            })
            QTest::newRow(QByteArray(said).left(40).constData()) << QString::fromUtf8(said);
    }
    void proseHoldsNoMessage()
    {
        QFETCH(QString, said);
        QVERIFY(!readsAny(said));
    }

    void aNumberAloneIsNoEvent()
    {
        QVERIFY(!readsAny(u"5010 3210 40960 7023 10154 6010 2095 4 28 31"_s));
        QVERIFY(!readsAny(u"<Provider Name='Microsoft-Windows-Security-Kerberos'/><EventID>14</EventID>"
                          u"<Level>4</Level><Data>KRB_AP_ERR_MODIFIED</Data>"_s));
    }

    void aMessageOfOneLineIsNotPutTogetherFromTwo()
    {
        QVERIFY(
            !readsAny(u"Services Cache Files : Passed\n"_s + otherLines(2) + u"Something else : Failed"_s));
    }

    /// Where a fact of its own tells a cause already, the message does not tell it again.
    void noTextCountsTwiceForACause_data() { oneRowEach(); }
    void noTextCountsTwiceForACause()
    {
        QFETCH(qsizetype, index);
        const VocabularyRow &row = vocabulary()[std::size_t(index)];
        QVERIFY2(std::ranges::all_of(shown(row), [&](const QString &text) { return countsOnce(row, text); }),
            row.id.data());
    }

    void aLongPasteIsReadToo()
    {
        QString text = otherLines(18'000);
        for (const VocabularyRow &row : vocabulary())
            text += shown(row).first() + u'\n';
        QVERIFY(text.size() > 1'500'000);
        QVERIFY(readsAny(text));
    }

private:
    void oneRowEach()
    {
        QTest::addColumn<qsizetype>("index");
        for (std::size_t i = 0; i < vocabulary().size(); ++i)
            QTest::newRow(vocabulary()[i].id.data()) << qsizetype(i);
    }

    static bool countsOnce(const VocabularyRow &row, const QString &text)
    {
        const auto found = recognise(text, u"pasted text"_s);
        for (const QLatin1StringView id : listed(row.causes, " "_L1)) {
            const Cause *cause = causeById(id);
            const bool told = cause && std::ranges::any_of(found, [&](const Recognition &one) {
                return std::ranges::any_of(one.observations,
                    [&](const Observation &observation) { return isToldBy(*cause, observation); });
            });
            if (told)
                return false;
        }
        return true;
    }

    static bool isToldBy(const Cause &cause, const Observation &observation)
    {
        // A status code says little; the message beside it says more.
        if (observation.fact == Fact::MessageSeen || observation.fact == Fact::HttpErrorStatus)
            return false;
        return std::ranges::any_of(cause.signs, [&](const Sign &sign) {
            const Condition &condition = sign.condition;
            const bool meant = condition.value.isEmpty()
                || observation.value.text().compare(condition.value, Qt::CaseInsensitive) == 0;
            return sign.strength != Strength::Against && condition.fact == observation.fact && meant
                && condition.holds == (observation.truth == Truth::Yes);
        });
    }
};

QTEST_GUILESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"
