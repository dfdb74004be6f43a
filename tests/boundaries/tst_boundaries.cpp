#include "tests/support/paths.h"

#include <QDirIterator>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// What each room may include besides the standard library, its own files and those of wizard/ itself.
const QMap<QString, QStringList> &allowedRooms()
{
    static const QMap<QString, QStringList> rooms{
        {u"wizard/knowledge"_s, {}},
        {u"wizard/evidence"_s,
            {u"wizard/knowledge"_s, u"wizard/evidence/values"_s, u"wizard/evidence/forms"_s,
                u"wizard/evidence/reading"_s}},
        {u"wizard/evidence/values"_s, {u"wizard/knowledge"_s}},
        {u"wizard/evidence/forms"_s,
            {u"wizard/knowledge"_s, u"wizard/evidence"_s, u"wizard/evidence/values"_s}},
        {u"wizard/evidence/messages"_s,
            {u"wizard/knowledge"_s, u"wizard/evidence"_s, u"wizard/evidence/values"_s,
                u"wizard/evidence/forms"_s}},
        {u"wizard/evidence/words"_s,
            {u"wizard/knowledge"_s, u"wizard/evidence"_s, u"wizard/evidence/values"_s,
                u"wizard/evidence/forms"_s}},
        {u"wizard/evidence/subjects"_s,
            {u"wizard/knowledge"_s, u"wizard/evidence"_s, u"wizard/evidence/values"_s,
                u"wizard/evidence/forms"_s}},
        {u"wizard/evidence/reading"_s,
            {u"wizard/knowledge"_s, u"wizard/evidence"_s, u"wizard/evidence/values"_s,
                u"wizard/evidence/forms"_s, u"wizard/evidence/messages"_s, u"wizard/evidence/words"_s,
                u"wizard/evidence/subjects"_s}},
        {u"wizard/evidence/redaction"_s,
            {u"wizard/knowledge"_s, u"wizard/evidence"_s, u"wizard/evidence/values"_s,
                u"wizard/evidence/forms"_s, u"wizard/evidence/messages"_s, u"wizard/evidence/words"_s}},
        {u"wizard/probing"_s, {u"wizard/knowledge"_s, u"wizard/evidence"_s}},
        {u"wizard/diagnosis"_s, {u"wizard/knowledge"_s, u"wizard/evidence"_s}},
        {u"wizard/remediation"_s, {u"wizard/knowledge"_s, u"wizard/evidence"_s, u"wizard/diagnosis"_s}},
        {u"wizard/investigation"_s,
            {u"wizard/knowledge"_s, u"wizard/evidence"_s, u"wizard/probing"_s, u"wizard/diagnosis"_s,
                u"wizard/remediation"_s}},
        {u"wizard/io"_s,
            {u"wizard/knowledge"_s, u"wizard/evidence"_s, u"wizard/probing"_s, u"wizard/diagnosis"_s,
                u"wizard/remediation"_s, u"wizard/investigation"_s}},
        {u"wizard/lab"_s,
            {u"wizard/knowledge"_s, u"wizard/evidence"_s, u"wizard/probing"_s, u"wizard/diagnosis"_s,
                u"wizard/remediation"_s, u"wizard/investigation"_s}},
        {u"ui"_s,
            {u"wizard/knowledge"_s, u"wizard/evidence"_s, u"wizard/probing"_s, u"wizard/diagnosis"_s,
                u"wizard/remediation"_s, u"wizard/investigation"_s}},
        {u"app"_s,
            {u"wizard/knowledge"_s, u"wizard/evidence"_s, u"wizard/probing"_s, u"wizard/diagnosis"_s,
                u"wizard/remediation"_s, u"wizard/investigation"_s, u"wizard/io"_s, u"wizard/lab"_s,
                u"ui"_s}},
    };
    return rooms;
}

/// Headers that only some rooms may see; Qt's own header layout would let any of them compile anywhere.
bool isForbiddenSystemHeader(const QString &room, const QString &header)
{
    static const QRegularExpression windows(
        u"^Q(Widget|Dialog|MainWindow|Wizard|Application|Palette|Pixmap|Icon|Painter|Label|Layout|"_s
        u".*Button)$"_s);
    static const QRegularExpression wire(
        u"^(Q(Ssl|Tcp|Udp|Network|Host|Dns|LocalS).*|openssl/.*|qt6keychain/.*)$"_s);
    const bool hasWindow = room == u"ui"_s || room == u"app"_s;
    const bool hasWire = room == u"wizard/io"_s || room == u"wizard/lab"_s || room == u"app"_s;
    static const QRegularExpression moduleQualified(u"^Qt[A-Z][A-Za-z]*/"_s);
    return moduleQualified.match(header).hasMatch() || (!hasWindow && windows.match(header).hasMatch())
        || (!hasWire && wire.match(header).hasMatch());
}

QString roomOf(const QString &path)
{
    QString innermost;
    for (auto room = allowedRooms().cbegin(); room != allowedRooms().cend(); ++room) {
        if (path.startsWith(room.key() + u'/') && room.key().size() > innermost.size())
            innermost = room.key();
    }
    return innermost;
}

QString verdictOn(const QString &room, const QString &include, bool isProject)
{
    if (!isProject)
        return isForbiddenSystemHeader(room, include) ? u"header of another layer"_s : QString();
    static const QRegularExpression base(u"^wizard/\\w+\\.h$"_s);
    if (base.match(include).hasMatch())
        return {};
    const QString other = roomOf(include);
    if (other.isEmpty())
        return u"not a full room path"_s;
    // Other rooms meet the evidence through what it is and holds, how it is read and how it is saved.
    const bool open = allowedRooms().value(room).contains(u"wizard/evidence"_s)
        && !room.startsWith(u"wizard/evidence"_s)
        && (other == u"wizard/evidence/reading"_s || other == u"wizard/evidence/forms"_s
            || other == u"wizard/evidence/values"_s || other == u"wizard/evidence/redaction"_s);
    return other == room || open || allowedRooms().value(room).contains(other)
        ? QString()
        : u"arrow points the wrong way"_s;
}

} // namespace

/// Every room includes only what the house plan allows; a static library would not notice.
class TestBoundaries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Two types of one name in one namespace are one type for the linker, and which of them is chance.
    void noTypeHasTheNameOfAnother()
    {
        static const QRegularExpression type(
            u"^(?:struct|class|enum class) ([A-Z]\\w*)[^;]*$"_s, QRegularExpression::MultilineOption);
        const QDir root(QStringLiteral(EXMEDIC_SOURCE_DIR));
        for (const QString &top : {u"wizard"_s, u"ui"_s, u"app"_s}) {
            QMap<QString, QString> places;
            QDirIterator it(root.filePath(top), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                auto match = type.globalMatch(QString::fromUtf8(support::readAll(path)));
                while (match.hasNext()) {
                    const QString name = match.next().captured(1);
                    QVERIFY2(places.value(name, path) == path,
                        qPrintable(u"%1: %2 and %3"_s.arg(name, path, places.value(name))));
                    places.insert(name, path);
                }
            }
            QVERIFY2(places.size() > 5, qPrintable(top));
        }
    }

    void roomsIncludeOnlyWhatTheyMay()
    {
        static const QRegularExpression line(
            u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s, QRegularExpression::MultilineOption);
        QStringList faults;
        int files = 0;
        const QDir root(QStringLiteral(EXMEDIC_SOURCE_DIR));
        for (const QString &top : {u"wizard"_s, u"ui"_s, u"app"_s}) {
            QDirIterator it(
                root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = root.relativeFilePath(it.next());
                const QString room = roomOf(path);
                if (room.isEmpty())
                    continue;
                ++files;
                auto match = line.globalMatch(QString::fromUtf8(support::readAll(root.filePath(path))));
                while (match.hasNext()) {
                    const auto one = match.next();
                    const QString include = one.captured(2);
                    if (include.endsWith(u".moc"_s))
                        continue;
                    const QString fault = verdictOn(room, include, one.captured(1) == u"\""_s);
                    if (!fault.isEmpty())
                        faults.append(u"%1: %2: %3"_s.arg(path, include, fault));
                }
            }
        }
        QVERIFY(files > 20);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void forbiddenArrowsAreFound_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("project");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("core to io") << u"wizard/diagnosis"_s << u"wizard/io/filereader.h"_s << true << false;
        QTest::newRow("window to lab") << u"ui"_s << u"wizard/lab/lab.h"_s << true << false;
        QTest::newRow("knowledge to evidence")
            << u"wizard/knowledge"_s << u"wizard/evidence/evidence.h"_s << true << false;
        QTest::newRow("short path") << u"ui"_s << u"presentation.h"_s << true << false;
        QTest::newRow("core with widget") << u"wizard/diagnosis"_s << u"QWidget"_s << false << false;
        QTest::newRow("core with socket") << u"wizard/evidence"_s << u"QSslSocket"_s << false << false;
        QTest::newRow("window with socket") << u"ui"_s << u"QTcpSocket"_s << false << false;
        QTest::newRow("module path") << u"ui"_s << u"QtWidgets/QLabel"_s << false << false;
        QTest::newRow("window with widget") << u"ui"_s << u"QLabel"_s << false << true;
        QTest::newRow("diagnosis to evidence")
            << u"wizard/diagnosis"_s << u"wizard/evidence/evidence.h"_s << true << true;
        QTest::newRow("io with socket") << u"wizard/io"_s << u"QSslSocket"_s << false << true;
    }
    void forbiddenArrowsAreFound()
    {
        QFETCH(QString, room);
        QFETCH(QString, include);
        QFETCH(bool, project);
        QFETCH(bool, allowed);
        QCOMPARE(verdictOn(room, include, project).isEmpty(), allowed);
    }

    void productCodeKeepsTheHouseRules_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("nested loops") << u"\\b(QEventLoop|processEvents)\\b"_s;
        QTest::newRow("blocking waits")
            << u"\\bwaitFor(Connected|Encrypted|ReadyRead|Finished|Started|BytesWritten)\\b"_s;
        QTest::newRow("independent pages") << u"\\bIndependentPages\\b"_s;
        QTest::newRow("unfinished") << u"\\b(TODO|FIXME|XXX)\\b"_s;
        QTest::newRow("lines beyond 110 columns") << u"(?m)^.{111,}$"_s;
        QTest::newRow("threads") << u"\\b(QThread|QtConcurrent|std::thread|std::jthread)\\b"_s;
    }
    void productCodeKeepsTheHouseRules()
    {
        QFETCH(QString, pattern);
        const QRegularExpression forbidden(pattern);
        const QDir root(QStringLiteral(EXMEDIC_SOURCE_DIR));
        for (const QString &top : {u"wizard"_s, u"ui"_s, u"app"_s}) {
            QDirIterator it(
                root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                const QString path = it.next();
                // Nothing in Qt reads a file while others go on.
                if (path.endsWith(u"/wizard/io/readingwork.cpp"_s) && pattern.contains(u"std::thread"_s))
                    continue;
                const auto match = forbidden.match(QString::fromUtf8(support::readAll(path)));
                QVERIFY2(!match.hasMatch(), qPrintable(path + u": "_s + match.captured()));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestBoundaries)
#include "tst_boundaries.moc"
