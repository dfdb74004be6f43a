#include "ui/presentation/statements.h"

#include "ui/presentation/tabletexts.h"
#include "wizard/investigation/texts.h"
#include "wizard/knowledge/area.h"
#include "wizard/knowledge/question.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Presentation)
};

} // namespace

QString answerText(const wizard::Case::Answer &answer)
{
    const char *question = wizard::questionOf(answer.fact);
    const QString asked = factText(question ? question : wizard::entry(answer.fact).how);
    const QString said = answer.truth == wizard::Truth::Yes ? Tr::tr("Yes")
        : answer.truth == wizard::Truth::No                 ? Tr::tr("No")
                                                            : Tr::tr("Don’t know");
    const QString text = Tr::tr("%1 %2.").arg(asked, said);
    return answer.server.isEmpty() ? text : Tr::tr("%1: %2").arg(answer.server.text(), text);
}

QString claim(const wizard::Finding &finding)
{
    const QString title = wizard::isOutside(*finding.cause)
        ? Tr::tr("Not the server: %1").arg(causeText(finding.cause->title))
        : causeText(finding.cause->title);
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
    return wizard::sentence(reason.fact, reason.truth, reason.value);
}

QString sourcesOf(const wizard::Reason &reason)
{
    QStringList parts = readable(reason.sources);
    parts.removeDuplicates();
    constexpr qsizetype most = 3;
    if (const qsizetype others = parts.size() - most; others > 0)
        parts = parts.first(most) << Tr::tr("and %n more", nullptr, static_cast<int>(others));
    return parts.join(u", "_s);
}

} // namespace ui
