#include "ui/presentation/breaking.h"
#include "ui/presentation/icons.h"
#include "ui/presentation/mark.h"
#include "ui/presentation/statements.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace ui;

namespace {

QPalette fusionLike()
{
    QPalette palette(QColor(0xef, 0xef, 0xef));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x8c, 0xc6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

/// A desktop with a pale accent on grey, as people choose them.
QPalette paleDesktop()
{
    QPalette palette(QColor(0xd8, 0xd4, 0xcc));
    palette.setColor(QPalette::Base, QColor(0xfa, 0xf8, 0xf4));
    palette.setColor(QPalette::Text, QColor(0x20, 0x20, 0x20));
    palette.setColor(QPalette::Highlight, QColor(0xff, 0xd8, 0x60));
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

int opaquePixels(const QImage &image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += qAlpha(image.pixel(x, y)) > 128 ? 1 : 0;
    }
    return count;
}

const QList allVerdicts{wizard::Verdict::Confirmed, wizard::Verdict::Likely, wizard::Verdict::Possible,
    wizard::Verdict::RuledOut};
const QList allStates{wizard::ProbeState::Waiting, wizard::ProbeState::Running, wizard::ProbeState::Good,
    wizard::ProbeState::Bad, wizard::ProbeState::Unclear, wizard::ProbeState::Skipped,
    wizard::ProbeState::TimedOut, wizard::ProbeState::Cancelled};

} // namespace

class TestPresentation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag_data()
    {
        QTest::addColumn<QColor>("a");
        QTest::addColumn<QColor>("b");
        QTest::addColumn<double>("ratio");
        QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
        QTest::newRow("same") << QColor(Qt::red) << QColor(Qt::red) << 1.0;
        // The grey that just reaches level AA on white.
        QTest::newRow("#767676 on white") << QColor(0x767676) << QColor(Qt::white) << 4.54;
        QTest::newRow("order does not matter") << QColor(Qt::white) << QColor(0x767676) << 4.54;
        QTest::newRow("red on white") << QColor(Qt::red) << QColor(Qt::white) << 4.0;
    }
    void contrastIsThatOfWcag()
    {
        QFETCH(const QColor, a);
        QFETCH(const QColor, b);
        QFETCH(const double, ratio);
        QVERIFY2(qAbs(contrast(a, b) - ratio) < 0.01, qPrintable(QString::number(contrast(a, b))));
    }

    void everyTextColourCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        const QPalette plain = fusionLike();
        QTest::newRow("light") << paletteFor(Scheme::Light, plain);
        QTest::newRow("dark") << paletteFor(Scheme::Dark, plain);
        QTest::newRow("high contrast") << paletteFor(Scheme::HighContrast, plain);
        QTest::newRow("no desktop") << paletteFor(Scheme::System, plain);
        QTest::newRow("pale desktop") << paletteFor(Scheme::System, paleDesktop());
        QTest::newRow("pale desktop, raw") << paleDesktop();
        QTest::newRow("fusion, raw") << fusionLike();
    }
    void everyTextColourCanBeRead()
    {
        QFETCH(const QPalette, palette);
        const Colours c = coloursFor(palette);
        const QList<std::pair<const char *, QColor>> texts{{"text", c.text}, {"muted", c.muted},
            {"accent", c.accent}, {"good", c.good}, {"caution", c.caution}, {"bad", c.bad},
            {"word", c.codeWord}, {"string", c.codeString}, {"remark", c.codeRemark}};
        const QList<std::pair<const char *, QColor>> surfaces{
            {"page", c.page}, {"rail", c.rail}, {"card", c.card}, {"selected", c.selected}};
        for (const auto &[name, text] : texts) {
            for (const auto &[where, surface] : surfaces)
                QVERIFY2(contrast(text, surface) >= 4.5,
                    qPrintable(u"%1 on %2: %3"_s.arg(QLatin1StringView(name), QLatin1StringView(where))
                                   .arg(contrast(text, surface))));
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrast(c.outline, c.page) >= 3.0);
    }

    void mutedTextOfTheCompletedPaletteCanBeRead_data() { everyTextColourCanBeRead_data(); }
    void mutedTextOfTheCompletedPaletteCanBeRead()
    {
        QFETCH(const QPalette, palette);
        const QPalette completed = paletteFor(Scheme::System, palette);
        for (const auto role : {QPalette::PlaceholderText, QPalette::Link})
            QVERIFY(contrast(completed.color(role), completed.color(QPalette::Base)) >= 4.5);
    }

    void aChosenDesktopThemeIsHonoured()
    {
        const QPalette system = paletteFor(Scheme::System, paleDesktop());
        QCOMPARE(system.color(QPalette::Base), paleDesktop().color(QPalette::Base));
        QCOMPARE(system.color(QPalette::Highlight), paleDesktop().color(QPalette::Highlight));
    }

    void highContrastUsesNoColourOfItsOwn()
    {
        const Colours c = coloursFor(paletteFor(Scheme::HighContrast, {}));
        QVERIFY(c.highContrast);
        for (const QColor &colour : {c.good, c.caution, c.bad, c.muted, c.codeWord, c.codeString})
            QCOMPARE(colour, c.text);
        QVERIFY(!coloursFor(paletteFor(Scheme::Dark, {})).highContrast);
        QVERIFY(!coloursFor(paletteFor(Scheme::Light, {})).highContrast);
    }

    void verdictsAreToldApartWithoutColour()
    {
        QSet<QString> words;
        QSet<QString> shapes;
        for (const wizard::Verdict verdict : allVerdicts) {
            words << markFor(verdict).word;
            shapes << QString(markFor(verdict).icon);
        }
        QCOMPARE(words.size(), allVerdicts.size());
        QCOMPARE(shapes.size(), allVerdicts.size());
    }

    void statesAreToldApartWithoutColour()
    {
        QSet<QString> words;
        QSet<QString> shapes;
        for (const wizard::ProbeState state : allStates) {
            words << markFor(state).word;
            shapes << QString(markFor(state).icon);
        }
        QCOMPARE(words.size(), allStates.size());
        QCOMPARE(shapes.size(), allStates.size());
    }

    void everyMarkHasItsDrawing()
    {
        QList<Mark> marks;
        for (const wizard::Verdict verdict : allVerdicts)
            marks << markFor(verdict);
        for (const wizard::ProbeState state : allStates)
            marks << markFor(state);
        for (const Mark &mark : marks)
            QVERIFY2(QFile::exists(u":/icons/%1.svg"_s.arg(mark.icon)), qPrintable(mark.icon));
    }

    void drawingsAreSharpInEverySizeAndPalette_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<int>("size");
        for (const int size : {16, 24, 32, 48}) {
            QTest::addRow("light %d", size) << Scheme::Light << size;
            QTest::addRow("dark %d", size) << Scheme::Dark << size;
            QTest::addRow("contrast %d", size) << Scheme::HighContrast << size;
        }
    }
    void drawingsAreSharpInEverySizeAndPalette()
    {
        QFETCH(const Scheme, scheme);
        QFETCH(const int, size);
        const QPalette palette = paletteFor(scheme, {});
        const QImage once = pixmap("bad"_L1, Tone::Bad, size, palette, 1.0).toImage();
        QCOMPARE(once.size(), QSize(size, size));
        QVERIFY(opaquePixels(once) > size * size / 2);
        const QColor middle = once.pixelColor(size / 2, size / 5);
        QVERIFY2(contrast(middle, coloursFor(palette).page) > 3.0, qPrintable(middle.name()));
        const QImage twice = pixmap("bad"_L1, Tone::Bad, size, palette, 2.0).toImage();
        QCOMPARE(twice.size(), QSize(2 * size, 2 * size));
        QVERIFY(!programIcon().pixmap(size).isNull());
    }

    void anUnknownDrawingIsEmptyAndHarmless()
    {
        QCOMPARE(opaquePixels(pixmap("../../etc/passwd"_L1, Tone::Bad, 16, {}, 1.0).toImage()), 0);
    }

    void aClaimIsNeverSurerThanItsVerdict_data()
    {
        QTest::addColumn<wizard::Verdict>("verdict");
        QTest::addColumn<bool>("bare");
        QTest::newRow("confirmed") << wizard::Verdict::Confirmed << true;
        QTest::newRow("likely") << wizard::Verdict::Likely << false;
        QTest::newRow("possible") << wizard::Verdict::Possible << false;
        QTest::newRow("ruled out") << wizard::Verdict::RuledOut << false;
    }
    void aClaimIsNeverSurerThanItsVerdict()
    {
        QFETCH(const wizard::Verdict, verdict);
        QFETCH(const bool, bare);
        wizard::Cause cause;
        cause.title = "Something broke";
        wizard::Finding finding;
        finding.cause = &cause;
        finding.verdict = verdict;
        QVERIFY(claim(finding).contains(u"Something broke"_s));
        QCOMPARE(claim(finding) == u"Something broke"_s, bare);
    }

    void endlessWordsCanBeBroken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("breaks");
        QTest::newRow("nothing") << QString() << qsizetype(0);
        QTest::newRow("words") << u"Get-ExchangeCertificate | Format-List Thumbprint"_s << qsizetype(0);
        QTest::newRow("as long as may be") << QString(24, u'W') << qsizetype(0);
        QTest::newRow("longer") << QString(25, u'W') << qsizetype(1);
        QTest::newRow("endless") << QString(2400, u'W') << qsizetype(99);
        QTest::newRow("lines") << QString(24, u'W') + u'\n' + QString(24, u'W') << qsizetype(0);
    }
    void endlessWordsCanBeBroken()
    {
        QFETCH(const QString, text);
        QFETCH(const qsizetype, breaks);
        QString broken = ui::breakable(text);
        QCOMPARE(broken.count(QChar(0x200b)), breaks);
        QCOMPARE(broken.remove(QChar(0x200b)), text);
    }

    void ampersandsOfTextsAreNoAccessKeys()
    {
        QCOMPARE(withoutMnemonic(u"Certificates & keys"_s), u"Certificates && keys"_s);
    }
};

QTEST_MAIN(TestPresentation)
#include "tst_presentation.moc"
