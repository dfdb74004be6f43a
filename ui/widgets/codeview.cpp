#include "ui/widgets/codeview.h"

#include "ui/colours.h"
#include "ui/look.h"
#include "ui/widgets/powershellhighlighter.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int textGap = 12; ///< between line number and code

} // namespace

class CodeView::Gutter : public QWidget {
public:
    explicit Gutter(CodeView *view)
        : QWidget(view)
        , m_view(view)
    {
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_view->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintGutter(event); }

private:
    CodeView *m_view;
};

CodeView::CodeView(QWidget *parent)
    : Tall(12, parent)
    , m_gutter(new Gutter(this))
    , m_highlighter(new PowerShellHighlighter(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setObjectName(u"code"_s);
    setAccessibleName(tr("PowerShell script, read only"));
    document()->setDocumentMargin(0);
    setFont(fixedFont());
    m_highlighter->setColours(coloursFor(palette()));
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeView::placeGutter);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &CodeView::reportCursor);
    placeGutter();
}

CodeView::~CodeView() = default;

void CodeView::setCode(const QString &code, const QList<Mark> &marks)
{
    m_marks = marks;
    m_selected = 0;
    const QSignalBlocker quiet(this);
    setPlainText(code);
    placeGutter();
    highlightSelected();
}

void CodeView::select(int number)
{
    m_selected = number;
    highlightSelected();
    m_gutter->update();
    const Mark *mark = markOf(number);
    if (!mark)
        return;
    const QSignalBlocker quiet(this);
    setTextCursor(QTextCursor(document()->findBlockByNumber(mark->first - 1)));
    verticalScrollBar()->setValue(std::max(0, mark->first - 2));
    horizontalScrollBar()->setValue(0);
}

QString CodeView::textOf(int number) const
{
    const Mark *mark = markOf(number);
    if (!mark)
        return {};
    QStringList lines;
    for (int line = mark->first; line <= mark->last; ++line)
        lines << document()->findBlockByNumber(line - 1).text();
    return lines.join(u'\n');
}

const CodeView::Mark *CodeView::markAt(int line) const
{
    const auto at =
        std::ranges::find_if(m_marks, [line](const Mark &m) { return line >= m.first && line <= m.last; });
    return at == m_marks.end() ? nullptr : &*at;
}

const CodeView::Mark *CodeView::markOf(int number) const
{
    const auto at = std::ranges::find(m_marks, number, &Mark::number);
    return at == m_marks.end() ? nullptr : &*at;
}

void CodeView::reportCursor()
{
    if (const Mark *mark = markAt(textCursor().blockNumber() + 1); mark && mark->number != m_selected)
        Q_EMIT stepReached(mark->number);
}

int CodeView::gutterWidth() const
{
    const QFontMetrics metrics(font());
    const auto digits = std::max<qsizetype>(2, QString::number(blockCount()).size());
    return metrics.height() + 14 + metrics.horizontalAdvance(QString(digits, u'8')) + textGap;
}

void CodeView::placeGutter()
{
    const bool right = isRightToLeft();
    setViewportMargins(right ? 0 : gutterWidth(), 0, right ? gutterWidth() : 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(right ? inside.right() - gutterWidth() : inside.left(), inside.top(), gutterWidth(),
        viewport()->height());
    m_gutter->update();
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeGutter();
}

bool CodeView::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(fixedFont());
    return QPlainTextEdit::event(event);
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        placeGutter();
    if (event->type() == QEvent::PaletteChange) {
        m_highlighter->setColours(coloursFor(palette()));
        highlightSelected();
    }
}

void CodeView::highlightSelected()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (const Mark *mark = markOf(m_selected)) {
        for (int line = mark->first; line <= mark->last; ++line) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
            selection.format.setBackground(coloursFor(palette()).selected);
            selection.format.setProperty(QTextFormat::FullWidthSelection, true);
            selections << selection;
        }
    }
    setExtraSelections(selections);
}

void CodeView::paintGutter(QPaintEvent *event)
{
    const Colours colours = coloursFor(palette());
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), colours.page);
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    qreal top = blockBoundingGeometry(block).translated(contentOffset()).top();
    for (; block.isValid() && top < m_gutter->height(); block = block.next()) {
        const int height = qRound(blockBoundingRect(block).height());
        const QRect row(0, qRound(top), m_gutter->width(), height);
        const int line = block.blockNumber() + 1;
        const Mark *mark = markAt(line);
        if (mark && mark->number == m_selected) {
            painter.fillRect(row, colours.selected);
            painter.fillRect(QRect(0, row.top(), 3, row.height()), colours.accent);
        }
        painter.setPen(colours.muted);
        painter.drawText(
            row.adjusted(0, 0, -textGap, 0), Qt::AlignRight | Qt::AlignVCenter, QString::number(line));
        if (mark && mark->first == line)
            paintMark(painter, *mark, row.top(), row.height());
        top += height;
    }
}

void CodeView::paintMark(QPainter &painter, const Mark &mark, int top, int height) const
{
    const Colours colours = coloursFor(palette());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal size = std::min(height - 1, fontMetrics().height());
    const QRectF disc(8, top + (height - size) / 2.0, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(disc);
    QFont digit = QApplication::font();
    digit.setPixelSize(qRound(size * 0.68));
    digit.setWeight(QFont::DemiBold);
    painter.setFont(digit);
    painter.setPen(colours.onAccent);
    painter.drawText(disc, Qt::AlignCenter, QString::number(mark.number));
    painter.restore();
}

} // namespace ui
