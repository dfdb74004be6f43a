#include "ui/presentation/checkstory.h"

#include "ui/presentation/tabletexts.h"
#include "wizard/evidence/values/instant.h"
#include "wizard/investigation/texts.h"
#include "wizard/investigation/toldchecks.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Presentation)
};

/// A check sees a handful of things; only the collector sees hundreds, and the next page tells them.
constexpr qsizetype mostSeen = 8;

QString sourceOf(const wizard::Observation &observation)
{
    const QString place = observation.source.readable();
    if (!observation.time.isValid())
        return place;
    return Tr::tr("%1, %2").arg(place, wizard::Instant(observation.time.toUTC()).readable());
}

} // namespace

CheckStory storyOf(const wizard::ProbeTask &task)
{
    CheckStory story{.mark = markFor(task.state),
        .title = checkText(wizard::entry(task.check).title),
        .said = {},
        .seen = {},
        .source = {}};
    const QString report = wizard::plainReport(task);
    story.said = report.isEmpty() ? story.mark.word : Tr::tr("%1: %2").arg(story.mark.word, report);
    for (const wizard::Observation &observation : task.report.observations) {
        if (observation.truth == wizard::Truth::Unknown || story.seen.size() == mostSeen)
            continue;
        const QString seen = wizard::sentence(observation.fact, observation.truth, observation.value);
        if (seen != story.title && !story.seen.contains(seen))
            story.seen.append(seen);
        if (story.source.isEmpty())
            story.source = sourceOf(observation);
    }
    return story;
}

} // namespace ui
