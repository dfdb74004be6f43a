#include "engine.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Servers are separated by blanks; see plan.ps1 for the words.
struct Case {
    const char *name;
    const char *current;
    const char *next;
    const char *answer; ///< action reason days replaces|keeps [imports] [pending]
    double effective = -1000; ///< days from now; below -900: none
    const char *hybrid = "no";
    const char *switches = "";
    bool unread = false;
};

const Case cases[] = {
    // Without a usable current certificate.
    {"expired, no next", "-3", "-", "replace current-expired 0 keeps [] []"},
    {"expired an hour ago", "-1h", "-", "replace current-expired 0 keeps [] []"},
    {"ends later today", "1h", "-", "stage next-none 0 keeps [] []"},
    {"expired, next expired", "-3", "-2", "replace current-expired 0 replaces [] []"},
    {"expired, next valid for long", "-3", "900", "publish current-expired 0 keeps [] []"},
    {"expired, next valid for 60 days", "-3", "60", "publish current-expired 0 keeps [] []"},
    {"expired, next valid and effective later", "-3", "900", "publish current-expired 0 keeps [] []", 20},
    {"expired, next missing everywhere", "-3 -3", "missing missing",
        "replace current-expired 0 replaces [] []"},
    {"expired, next missing on one", "-3 -3", "900 missing",
        "publish current-expired 0 keeps [Next>EX02] []"},
    {"expired, next without key", "-3", "keyless:900", "replace current-expired 0 replaces [] []"},
    {"expired, next with CNG key", "-3", "cng:900", "replace current-expired 0 replaces [] []"},
    {"expired, next not valid yet", "-3", "early", "replace current-expired 0 replaces [] []"},
    {"missing everywhere", "missing missing", "- -", "replace current-absent 0 keeps [] []"},
    {"missing everywhere, next valid", "missing missing", "900 900", "publish current-absent 0 keeps [] []"},
    {"never configured", "- -", "- -", "replace current-none 0 keeps [] []"},
    {"never configured, next valid", "-", "900", "publish current-none 0 keeps [] []"},
    {"without key everywhere", "keyless:400 keyless:400", "- -", "replace current-keyless 0 keeps [] []"},
    {"CNG key", "cng:400", "-", "replace current-notcsp 0 keeps [] []"},
    {"not valid yet", "early", "-", "wait current-future 0 keeps [] []"},
    {"not valid yet, next there", "early", "900", "wait current-future 0 keeps [] []", 20},
    // Ending soon: the days until the new one takes over.
    {"0 days left", "12h", "-", "stage next-none 0 keeps [] []"},
    {"1 day left", "1", "-", "stage next-none 0 keeps [] []"},
    {"2 days left", "2", "-", "stage next-none 0 keeps [] []"},
    {"3 days left", "3", "-", "stage next-none 2 keeps [] []"},
    {"4 days left", "4", "-", "stage next-none 2 keeps [] []"},
    {"5 days left", "5", "-", "stage next-none 4 keeps [] []"},
    {"31 days left", "31", "-", "stage next-none 4 keeps [] []"},
    {"32 days left", "32", "-", "stage next-none 30 keeps [] []"},
    {"60 days left", "60", "-", "stage next-none 30 keeps [] []"},
    {"61 days left", "61", "-", "none healthy 0 keeps [] []"},
    {"30 days left, next has expired", "30", "-5", "stage next-expired 4 replaces [] []"},
    {"30 days left, next missing everywhere", "30 30", "missing missing",
        "stage next-absent 4 replaces [] []"},
    {"30 days left, next ends within 120 days", "30", "100", "stage next-short 4 replaces [] []", 20},
    {"30 days left, next of 120 days", "30", "120", "stage next-short 4 replaces [] []", 20},
    {"30 days left, next of 121 days in time", "30", "121", "none next-staged 4 keeps [] []", 20},
    {"30 days left, next in time", "30", "900", "none next-staged 4 keeps [] []", 20},
    {"30 days left, next too late", "30", "900", "reschedule next-too-late 4 keeps [] []", 40},
    {"30 days left, next on the last day", "30", "900", "reschedule next-too-late 4 keeps [] []", 29.5},
    {"30 days left, next without date", "30", "900", "reschedule next-too-late 4 keeps [] []"},
    {"30 days left, next overdue", "30", "900", "publish next-overdue 4 keeps [] []", -2},
    {"1 day left, next too late", "1", "900", "publish next-too-late 0 keeps [] []", 30},
    {"12 hours left, next tomorrow", "12h", "900", "publish next-too-late 0 keeps [] []", 1},
    {"plenty left, next overdue", "400", "900", "none healthy 0 keeps [] []", -2},
    // Copies.
    {"missing on one", "400 missing 400", "- - -", "none import 0 keeps [Current>EX02] []"},
    {"keyless on one", "400 keyless:400", "- -", "none import 0 keeps [Current>EX02] []"},
    {"missing on two", "missing 400 missing", "- - -", "none import 0 keeps [Current>EX01+EX03] []"},
    {"missing on one, new", "new:900 missing", "- -", "none deploying 0 keeps [] [EX02]"},
    {"missing on one, cannot be exported", "fixed:400 missing", "- -", "stop not-exportable 0 keeps [] []"},
    {"missing on one and ending", "20 missing", "- -", "stage next-none 4 keeps [Current>EX02] []"},
    {"next missing on one", "400 400", "900 missing", "none import 0 keeps [Next>EX02] []", 30},
    {"both missing", "400 missing", "missing 900", "none import 0 keeps [Current>EX02 Next>EX01] []", 30},
    // Stops.
    {"configuration not read", "-3", "-", "stop config-unread 0 keeps [] []", -1000, "no", "", true},
    {"no servers", "", "", "stop no-servers 0 keeps [] []"},
    {"one server silent", "-3 unreachable", "- -", "stop unreachable 0 keeps [] []"},
    {"one server silent, ignored", "-3 unreachable", "- -", "replace current-expired 0 keeps [] []", -1000,
        "no", "IgnoreUnreachableServers"},
    {"silent is not missing", "400 unreachable", "- -", "none healthy 0 keeps [] []", -1000, "no",
        "IgnoreUnreachableServers"},
    {"all silent, ignored", "unreachable unreachable", "- -", "stop unreachable 0 keeps [] []", -1000, "no",
        "IgnoreUnreachableServers"},
    {"hybrid", "-3", "-", "stop hybrid 0 keeps [] []", -1000, "yes"},
    {"hybrid, ignored", "-3", "-", "replace current-expired 0 keeps [] []", -1000, "yes", "IgnoreHybrid"},
    {"hybrid not known", "-3", "-", "stop hybrid-unknown 0 keeps [] []", -1000, "unknown"},
    {"hybrid and ending", "20", "-", "stop hybrid 4 keeps [] []", -1000, "yes"},
    {"hybrid, publishing the next", "-3", "900", "stop hybrid 0 keeps [] []", -1000, "yes"},
    {"hybrid, copies go on", "400 missing", "- -", "none import 0 keeps [Current>EX02] []", -1000, "yes"},
    {"hybrid and ending, copies go on", "20 missing", "- -", "stop hybrid 4 keeps [Current>EX02] []", -1000,
        "yes"},
    {"hybrid and healthy", "400", "-", "none healthy 0 keeps [] []", -1000, "yes"},
    // A person insists.
    {"new one although valid", "400", "-", "replace enforced 0 keeps [] []", -1000, "no", "EnforceNew"},
    {"new one although a next is staged", "400", "900", "replace enforced 0 replaces [] []", 30, "no",
        "EnforceNew"},
    {"new one right after a new one", "new:900", "-", "none just-renewed 0 keeps [] []", -1000, "no",
        "EnforceNew"},
};

QJsonArray words(const char *text)
{
    return QJsonArray::fromStringList(QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

/// The decision about the Auth certificate, row by row, in PowerShell itself.
class TestAuthDecision : public QObject {
    Q_OBJECT

    QStringList m_answers;

private Q_SLOTS:
    void initTestCase()
    {
        if (engine::path().isEmpty())
            QSKIP("no PowerShell: neither EXMEDIC_PWSH nor pwsh on PATH");
        QJsonArray input;
        for (const Case &row : cases) {
            QJsonObject object{{u"current"_s, words(row.current)}, {u"next"_s, words(row.next)},
                {u"hybrid"_s, QString::fromLatin1(row.hybrid)}, {u"switches"_s, words(row.switches)},
                {u"unread"_s, row.unread}};
            if (row.effective > -900)
                object[u"effective"_s] = row.effective;
            input << object;
        }
        QTemporaryDir folder;
        const QString answers = folder.filePath(u"answers.txt"_s);
        QFile file(folder.filePath(u"cases.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(input).toJson());
        file.close();
        QCOMPARE(
            engine::printed(u"plan.ps1"_s,
                {file.fileName(), support::sourceFile(u"resources/scripts/common/authplan.ps1"_s), answers}),
            QString());
        m_answers = QString::fromUtf8(support::readAll(answers)).split(u'\n');
        QCOMPARE(m_answers.size(), qsizetype(std::size(cases)));
    }

    void decides_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("answer");
        for (size_t i = 0; i < std::size(cases); ++i)
            QTest::newRow(cases[i].name) << int(i) << QString::fromLatin1(cases[i].answer);
    }
    void decides()
    {
        QFETCH(int, number);
        QTEST(m_answers.at(number), "answer");
    }
};

QTEST_GUILESS_MAIN(TestAuthDecision)
#include "tst_authdecision.moc"
