#include "app/cli/readings.h"

#include "wizard/evidence/reading/readers.h"
#include "wizard/investigation/plaintext.h"
#include "wizard/investigation/readfiles.h"
#include "wizard/investigation/texts.h"
#include "wizard/investigation/withoutsecrets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr qsizetype mostNamed = 8;
constexpr qsizetype mostFiles = 40;

/// The files of a folder that tell nothing are counted in its own line.
void addFile(Lines &lines, const Import &file, const QString &folder, qsizetype &mayName)
{
    if (--mayName < 0)
        return;
    lines.item(u"%1: %2"_s.arg(folder + file.name, summaryOf(file)));
    for (const QString &remark : folder.isEmpty() ? QStringList() : file.remarks)
        lines.item(withoutSecrets(remark));
    for (const Import &part : file.parts) {
        if (countOf(part) > 0 || !part.leftOut.isEmpty() || !part.remarks.isEmpty())
            addFile(lines, part, folder + file.name + u'/', mayName);
    }
}

} // namespace

void addContradictions(Lines &lines, const QList<Contradiction> &all)
{
    if (all.isEmpty())
        return;
    lines.heading(Tr::tr("Sources disagree; neither counts until one of them is read again"));
    for (const Contradiction &one : all)
        lines.item(u"%1 (%2) / %3 (%4)"_s.arg(sentence(one.yes.fact, one.yes.truth, one.yes.value),
            one.yes.source.readable(), sentence(one.no.fact, one.no.truth, one.no.value),
            one.no.source.readable()));
    lines.gap();
}

void addUnlisted(Lines &lines, const QList<UnlistedFinding> &all)
{
    if (all.isEmpty())
        return;
    lines.heading(Tr::tr("What was printed also means, outside the causes that are known here"));
    for (const UnlistedFinding &one : all)
        lines.item(u"%1: %2. %3"_s.arg(translated("Unlisted", one.cause->title), messagesText(one, mostNamed),
            translated("Unlisted", one.cause->advice)));
    lines.gap();
}

void addHarmless(Lines &lines, const QList<Recognition> &recognised)
{
    QStringList messages;
    for (const Recognition &one : recognised) {
        if (isHarmless(one) && !messages.contains(one.what))
            messages << one.what;
    }
    if (messages.isEmpty())
        return;
    lines.heading(Tr::tr("Healthy servers print this too"));
    for (const QString &message : std::as_const(messages))
        lines.item(withoutSecrets(message));
    lines.gap();
}

void addFiles(Lines &lines, const QList<Import> &files)
{
    if (files.isEmpty())
        return;
    lines.heading(Tr::tr("What was read"));
    qsizetype mayName = mostFiles;
    for (const Import &file : files)
        addFile(lines, file, {}, mayName);
    if (mayName < 0)
        lines.item(Tr::tr("and %1 more; the JSON report names all").arg(-mayName));
    lines.gap();
}

void addNotUnderstood(Lines &lines, const QList<Sentence> &sentences)
{
    if (sentences.isEmpty())
        return;
    lines.line(Tr::tr("Not understood, and left aside: %1").arg(sentencesText(sentences, mostNamed)));
    lines.gap();
}

} // namespace app
