#include "ui/presentation.h"

#include "wizard/investigation/texts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Presentation)
};

/// The drawings use these two colours: the shape, and what is cut out of it.
constexpr auto shapeColour = "#000001";
constexpr auto cutColour = "#fffffe";

QByteArray drawing(QLatin1StringView icon, const QColor &shape, const QColor &cut)
{
    QFile file(u":/icons/%1.svg"_s.arg(icon));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll()
        .replace(shapeColour, shape.name().toLatin1())
        .replace(cutColour, cut.name().toLatin1());
}

QPixmap rendered(const QByteArray &svg, int size, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QString translated(const char *context, const char *text)
{
    return text ? QCoreApplication::translate(context, text) : QString();
}

} // namespace

Mark markFor(wizard::Verdict verdict)
{
    switch (verdict) {
    case wizard::Verdict::Confirmed:
        return {"bad"_L1, wizard::verdictWord(verdict), Tone::Bad};
    case wizard::Verdict::Likely:
        return {"caution"_L1, wizard::verdictWord(verdict), Tone::Caution};
    case wizard::Verdict::Possible:
        return {"question"_L1, wizard::verdictWord(verdict), Tone::Accent};
    case wizard::Verdict::RuledOut:
        return {"good"_L1, wizard::verdictWord(verdict), Tone::Good};
    }
    return {};
}

Mark markFor(wizard::ProbeState state)
{
    switch (state) {
    case wizard::ProbeState::Waiting:
        return {"waiting"_L1, Tr::tr("Waiting"), Tone::Muted};
    case wizard::ProbeState::Running:
        return {"running"_L1, Tr::tr("Checking"), Tone::Accent};
    case wizard::ProbeState::Good:
        return {"good"_L1, Tr::tr("In order"), Tone::Good};
    case wizard::ProbeState::Bad:
        return {"bad"_L1, Tr::tr("Not in order"), Tone::Bad};
    case wizard::ProbeState::Unclear:
        return {"question"_L1, Tr::tr("Could not tell"), Tone::Muted};
    case wizard::ProbeState::Skipped:
        return {"skipped"_L1, Tr::tr("Skipped"), Tone::Muted};
    case wizard::ProbeState::TimedOut:
        return {"timeout"_L1, Tr::tr("No answer in time"), Tone::Caution};
    case wizard::ProbeState::Cancelled:
        return {"stopped"_L1, Tr::tr("Stopped"), Tone::Muted};
    }
    return {};
}

QPixmap pixmap(QLatin1StringView icon, Tone tone, int size, const QPalette &palette, qreal ratio)
{
    const Colours colours = coloursFor(palette);
    return rendered(drawing(icon, colours.of(tone), colours.page), size, ratio);
}

QIcon icon(QLatin1StringView name, Tone tone, const QPalette &palette)
{
    QIcon result;
    for (const int size : {16, 24, 32, 48})
        result.addPixmap(pixmap(name, tone, size, palette, 1.0));
    return result;
}

QIcon programIcon()
{
    QIcon result;
    for (const int size : {16, 24, 32, 48, 128, 256})
        result.addPixmap(rendered(drawing("exmedic"_L1, Qt::black, Qt::white), size, 1.0));
    return result;
}

QString stepName(Step step)
{
    switch (step) {
    case Step::Symptoms:
        return Tr::tr("What is not working?");
    case Step::Source:
        return Tr::tr("Where can we look?");
    case Step::Checks:
        return Tr::tr("Checks");
    case Step::Cause:
        return Tr::tr("Cause");
    case Step::Choices:
        return Tr::tr("Choices");
    case Step::Script:
        return Tr::tr("Script");
    case Step::Afterwards:
        return Tr::tr("Afterwards");
    }
    return {};
}

QString scriptName(wizard::ScriptKind kind)
{
    switch (kind) {
    case wizard::ScriptKind::Fix:
        return Tr::tr("Repair");
    case wizard::ScriptKind::Cleanup:
        return Tr::tr("Clean up later");
    case wizard::ScriptKind::Undo:
        return Tr::tr("Undo");
    case wizard::ScriptKind::Detect:
        return Tr::tr("Check only");
    }
    return {};
}

QString scriptPurpose(wizard::ScriptKind kind)
{
    switch (kind) {
    case wizard::ScriptKind::Fix:
        return Tr::tr("Repairs the cause after checking that it is still there.");
    case wizard::ScriptKind::Cleanup:
        return Tr::tr(
            "Removes what is no longer needed. Run it only when everything works; there is no way back.");
    case wizard::ScriptKind::Undo:
        return Tr::tr("Brings back the state before the repair.");
    case wizard::ScriptKind::Detect:
        return Tr::tr("Tells whether the cause is there and changes nothing.");
    }
    return {};
}

QString causeText(const char *text)
{
    return translated("Causes", text);
}

QString remedyText(const char *text)
{
    return translated("Remedies", text);
}

QString symptomText(const char *text)
{
    return translated("Symptoms", text);
}

QString checkText(const char *text)
{
    return translated("Checks", text);
}

QString factText(const char *text)
{
    return translated("Facts", text);
}

QString claim(const wizard::Finding &finding)
{
    const QString title = causeText(finding.cause->title);
    switch (finding.verdict) {
    case wizard::Verdict::Confirmed:
        return title;
    case wizard::Verdict::Likely:
        return Tr::tr("Most likely: %1").arg(title);
    case wizard::Verdict::Possible:
        return Tr::tr("Possible, not shown: %1").arg(title);
    case wizard::Verdict::RuledOut:
        return Tr::tr("Ruled out: %1").arg(title);
    }
    return title;
}

QString coverageText(const wizard::Coverage &coverage)
{
    return coverage.total == 0 ? QString()
                               : Tr::tr("%1 of %2 checks ran.").arg(coverage.ran).arg(coverage.total);
}

QString sentence(const wizard::Reason &reason)
{
    return wizard::sentence(reason.fact, reason.truth, readable(reason.value));
}

QString readable(const QString &value)
{
    static const QRegularExpression instant(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d"_s);
    const QDateTime time =
        instant.match(value).hasMatch() ? QDateTime::fromString(value, Qt::ISODate) : QDateTime();
    if (!time.isValid())
        return value;
    const QString format = u"d MMMM yyyy, HH:mm"_s;
    // Without an offset the source did not say which clock it was.
    return time.timeSpec() == Qt::LocalTime ? QLocale().toString(time, format)
                                            : Tr::tr("%1 UTC").arg(QLocale().toString(time.toUTC(), format));
}

QString sourcesOf(const wizard::Reason &reason)
{
    QStringList parts = reason.sources;
    parts.removeDuplicates();
    constexpr qsizetype most = 3;
    if (parts.size() > most)
        parts = parts.first(most) << Tr::tr(
                    "and %n more", nullptr, static_cast<int>(reason.sources.size() - most));
    return parts.join(u", "_s);
}

QString breakable(const QString &text)
{
    constexpr int longestWord = 24;
    constexpr QChar invisibleBreak(0x200b);
    QString result;
    int inWord = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        inWord = c.isSpace() ? 0 : inWord + 1;
        if (inWord > longestWord && !c.isLowSurrogate() && !c.isMark()) {
            result += invisibleBreak;
            inWord = 1;
        }
        result += c;
    }
    return result;
}

QString withoutMnemonic(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace ui
