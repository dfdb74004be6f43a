#include "wizard/io/evidencereader.h"
#include "wizard/io/threadedreading.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

Import importOf(const QString &name)
{
    Import import;
    import.name = name;
    import.rows = 1;
    return import;
}

/// Files of a drive: those called "hang" give nothing until `wake` is released.
struct Drive {
    QStringList names;
    std::shared_ptr<QSemaphore> wake = std::make_shared<QSemaphore>();
    std::shared_ptr<QSemaphore> hanging = std::make_shared<QSemaphore>();

    [[nodiscard]] ReadingMeans means() const
    {
        ReadingMeans means;
        means.files = [names = names](const QString &path) -> Result<QList<EvidenceFile>> {
            QList<EvidenceFile> files;
            for (const QString &name : names)
                files.append({path + u'/' + name, name, name == u"link" ? u"It is a link."_s : QString()});
            if (files.isEmpty())
                return std::unexpected(Error{u"The folder is empty."_s, path});
            return files;
        };
        means.read = [wake = wake, hanging = hanging](
                         const EvidenceFile &file, const Reading &how) -> Result<Import> {
            if (file.name == u"hang") {
                hanging->release();
                wake->acquire();
            }
            if (file.name == u"bad")
                return std::unexpected(Error{u"It is cut off."_s, file.name});
            while (file.name == u"endless" && how.goOn({.file = file.name, .bytes = 7, .found = 3})) { }
            return importOf(file.name);
        };
        return means;
    }
};

QString folder()
{
    return QStringLiteral(EXMEDIC_SOURCE_DIR);
}

QStringList partsOf(const Import &import)
{
    QStringList parts;
    for (const Import &part : import.parts)
        parts << (part.leftOut.isEmpty() ? part.name : part.name + u" left out"_s);
    return parts;
}

} // namespace

class TestThreadedReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFolderIsReadFileByFile()
    {
        ThreadedReading reading(folder(), {}, Drive{{u"a"_s, u"bad"_s, u"link"_s, u"b"_s}}.means());
        QCOMPARE(
            partsOf(finished(reading)), (QStringList{u"a"_s, u"bad left out"_s, u"link left out"_s, u"b"_s}));
    }

    void aFolderThatCannotBeListedIsAnError()
    {
        ThreadedReading reading(folder(), {}, Drive{}.means());
        QSignalSpy failed(&reading, &FileReading::failed);
        reading.start();
        QVERIFY(failed.wait());
        QCOMPARE(qvariant_cast<Error>(failed.first().first()).place, folder());
    }

    void aFileThatHangsCostsOnlyItself()
    {
        const Drive drive{{u"a"_s, u"hang"_s, u"b"_s}};
        ThreadedReading reading(folder(), {}, drive.means());
        QSignalSpy done(&reading, &FileReading::finished);
        reading.start();
        drive.hanging->acquire();
        reading.giveUp();
        QVERIFY(done.wait());
        QCOMPARE(partsOf(qvariant_cast<Import>(done.first().first())),
            (QStringList{u"a"_s, u"hang left out"_s, u"b"_s}));
        drive.wake->release();
    }

    /// The thread wakes after it was given up and has something to say.
    void whatComesTooLateIsNotHeard()
    {
        const Drive drive{{u"hang"_s, u"b"_s}};
        ThreadedReading reading(folder(), {}, drive.means());
        QSignalSpy done(&reading, &FileReading::finished);
        reading.start();
        drive.hanging->acquire();
        reading.giveUp();
        drive.wake->release();
        QVERIFY(done.wait());
        QCOMPARE(
            partsOf(qvariant_cast<Import>(done.first().first())), (QStringList{u"hang left out"_s, u"b"_s}));
    }

    void theLastFileMayHangToo()
    {
        const Drive drive{{u"a"_s, u"hang"_s}};
        ThreadedReading reading(folder(), {}, drive.means());
        QSignalSpy done(&reading, &FileReading::finished);
        reading.start();
        drive.hanging->acquire();
        reading.giveUp();
        QCOMPARE(done.size(), 1);
        drive.wake->release();
    }

    void stoppingKeepsWhatWasFound()
    {
        ThreadedReading reading(folder(), {}, Drive{{u"a"_s, u"endless"_s, u"b"_s}}.means());
        QSignalSpy done(&reading, &FileReading::finished);
        QSignalSpy progressed(&reading, &FileReading::progressed);
        reading.start();
        QVERIFY(progressed.wait());
        QTRY_COMPARE(qvariant_cast<Progress>(progressed.last().first()).found, 3);
        reading.stop();
        QVERIFY(done.wait());
        QCOMPARE(partsOf(qvariant_cast<Import>(done.first().first())),
            (QStringList{u"a"_s, u"endless"_s, u"b left out"_s}));
    }

    void whoGoesAwayHearsNothingMore()
    {
        auto reading = std::make_unique<ThreadedReading>(folder(), Reading{}, Drive{{u"endless"_s}}.means());
        QSignalSpy done(reading.get(), &FileReading::finished);
        QSignalSpy progressed(reading.get(), &FileReading::progressed);
        reading->start();
        QVERIFY(progressed.wait());
        reading.reset();
        QCOMPARE(done.size(), 0);
    }

private:
    static Import finished(FileReading &reading)
    {
        QSignalSpy done(&reading, &FileReading::finished);
        reading.start();
        return done.wait() ? qvariant_cast<Import>(done.first().first()) : Import();
    }
};

QTEST_GUILESS_MAIN(TestThreadedReading)
#include "tst_threadedreading.moc"
