#include "ui/widgets/verdictcard.h"

#include "ui/presentation/breaking.h"
#include "ui/presentation/icons.h"
#include "ui/widgets/label.h"
#include "wizard/investigation/plaintext.h"

#include <QEvent>
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace ui {

VerdictCard::VerdictCard(QWidget *parent)
    : Card(Tone::Plain, parent)
    , m_icon(new QLabel(this))
    , m_word(new Label(Label::Role::Strong, {}, this))
    , m_subjects(new Label(Label::Role::Small, {}, this))
    , m_sentence(new Label(Label::Role::Section, {}, this))
    , m_explanation(new Label(Label::Role::Body, {}, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(22, 14, 18, 14);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_icon, 0, 0, Qt::AlignVCenter);
    grid->addWidget(m_word, 0, 1);
    grid->addWidget(m_subjects, 0, 2, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_sentence, 1, 0, 1, 3);
    grid->addWidget(m_explanation, 2, 0, 1, 3);
    m_subjects->setWordWrap(false);
    m_word->setObjectName(u"verdictWord"_s);
    m_sentence->setObjectName(u"verdictSentence"_s);
    m_explanation->makeReadable();
    setObjectName(u"verdictCard"_s);
}

void VerdictCard::show(
    const Mark &mark, const QString &sentence, const QString &explanation, const QStringList &subjects)
{
    m_mark = mark;
    m_word->setText(mark.word);
    m_sentence->setText(breakable(sentence));
    m_sentence->setVisible(!sentence.isEmpty());
    m_explanation->setText(explanation);
    m_explanation->setAccessibleName(tr("%1: %2 %3").arg(mark.word, sentence, explanation));
    // Four short names fit, else two and how many more; the page lists all of them below.
    m_names = wizard::listed(subjects, u", "_s, subjects.size() <= 4 ? 4 : 2);
    updateSubjects();
    m_subjects->setToolTip(wizard::listed(subjects, u", "_s, 40).toHtmlEscaped());
    setAccessibleName(QStringList{m_explanation->accessibleName(), m_names}.join(u' ').trimmed());
    updateMark();
    setVisible(true);
}

void VerdictCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateMark();
        updateSubjects();
    }
    Card::changeEvent(event);
}

/// The line does not wrap, so it must not be wider than the card; the tool tip has the whole names.
void VerdictCard::updateSubjects()
{
    const QFontMetrics metrics(m_subjects->font());
    m_subjects->setText(metrics.elidedText(m_names, Qt::ElideMiddle, 11 * metrics.height()));
}

void VerdictCard::updateMark()
{
    if (m_mark.icon.isEmpty())
        return;
    const int size = fontMetrics().height() + 4;
    m_icon->setPixmap(pixmap(m_mark.icon, m_mark.tone, size, palette(), devicePixelRatioF()));
    const QColor colour = coloursFor(palette()).of(m_mark.tone);
    if (QPalette word = m_word->palette(); word.color(QPalette::Text) != colour) {
        word.setColor(QPalette::Text, colour);
        m_word->setPalette(word);
    }
    setTone(m_mark.tone);
}

} // namespace ui
