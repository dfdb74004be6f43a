#include "ui/widgets/pastebox.h"

#include "ui/widgets/notice.h"

#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

QString withoutEndlessLines(const QString &text)
{
    QStringList lines;
    for (QStringView line : QStringView(text).split(u'\n')) {
        for (; line.size() > PasteBox::longestLine; line = line.mid(PasteBox::longestLine))
            lines << line.left(PasteBox::longestLine).toString();
        lines << line.toString();
    }
    return lines.join(u'\n');
}

} // namespace

PasteBox::PasteBox(QWidget *parent)
    : Tall(6, parent)
    , m_notice(new Notice(this))
{
    setTabChangesFocus(true);
    setObjectName(u"paste"_s);
    setAccessibleName(tr("Error text, event or command output"));
    setPlaceholderText(tr("Paste it here as it is, in any language, cut or wrapped."));
    m_notice->setObjectName(u"pasteNotice"_s);
}

void PasteBox::tell(Found found)
{
    if (document()->characterCount() > mostCharacters)
        return;
    switch (found) {
    case Found::Something:
        m_notice->clear();
        break;
    case Found::Nothing:
        m_notice->show(Tone::Muted, tr("Nothing in this text is known. It is kept; you can go on."));
        break;
    case Found::Outdated:
        m_notice->show(Tone::Muted,
            tr("What stood here before the repair no longer counts. Paste what you read since then below "
               "it."));
        break;
    }
}

bool PasteBox::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void PasteBox::insertFromMimeData(const QMimeData *source)
{
    const QString text = source->text();
    const qsizetype room = std::max<qsizetype>(0, mostCharacters - document()->characterCount());
    textCursor().insertText(withoutEndlessLines(text.left(room)));
    if (text.size() > room)
        m_notice->show(Tone::Caution,
            tr("Only the first %1 characters were taken. Save longer text as a file and add it in the next "
               "step.")
                .arg(QLocale().toString(mostCharacters)));
}

} // namespace ui
