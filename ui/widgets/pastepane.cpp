#include "ui/widgets/pastepane.h"

#include "ui/models/recognisedmodel.h"
#include "ui/presentation/breaking.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/pastebox.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/tall.h"
#include "wizard/investigation/texts.h"

#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {
namespace {

constexpr qsizetype mostLeft = 2;

} // namespace

PastePane::PastePane(QWidget *parent)
    : QWidget(parent)
    , m_box(new PasteBox(this))
    , m_model(new RecognisedModel(this))
    , m_recognised(buildRecognised())
    , m_left(new Label(Label::Role::Small, {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(new Label(Label::Role::Section, tr("Error text, event or command output"), this));
    layout->addWidget(m_box, 3);
    layout->addWidget(&m_box->notice());
    layout->addWidget(m_recognised, 2);
    layout->addWidget(m_left);
    m_left->setObjectName(u"notUnderstood"_s);
    m_left->makeReadable();
    m_typing.setSingleShot(true);
    m_typing.setInterval(200ms);
    connect(m_box, &QPlainTextEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &PastePane::settled);
}

QWidget *PastePane::buildRecognised()
{
    auto *pane = new QWidget(this);
    auto *view = new Tall<QListView>(5, pane);
    view->setModel(m_model);
    view->setItemDelegate(new RowDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setObjectName(u"recognised"_s);
    view->setAccessibleName(tr("Recognised in the text"));
    connect(view, &QListView::clicked, this, &PastePane::doubt);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space}) {
        auto *shortcut = new QShortcut(key, view, {}, {}, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, view] { doubt(view->currentIndex()); });
    }
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(new Label(Label::Role::Section, tr("Recognised"), pane));
    layout->addWidget(view);
    return pane;
}

void PastePane::doubt(const QModelIndex &index)
{
    if (const wizard::Case::Answer *answer = m_model->answerAt(index))
        Q_EMIT answerDoubted(wizard::Case::Answer(*answer));
    else if (const wizard::Recognition *sentence = m_model->ownWordsAt(index))
        Q_EMIT doubted(wizard::Recognition(*sentence)); // a copy: the answer shows the list anew
}

void PastePane::setText(const QString &text)
{
    if (m_box->toPlainText() != text)
        m_box->setPlainText(text);
    m_typing.stop();
}

QString PastePane::text() const
{
    return m_box->toPlainText();
}

void PastePane::showRecognised(const wizard::Case &given)
{
    m_typing.stop();
    m_model->show(given.pasted, given.answers);
    m_recognised->setVisible(!given.pasted.isEmpty() || !given.answers.isEmpty());
    const bool nothing = given.pasted.isEmpty() && !text().trimmed().isEmpty();
    m_box->tell(!given.outdatedText.isEmpty() ? PasteBox::Found::Outdated
            : nothing                         ? PasteBox::Found::Nothing
                                              : PasteBox::Found::Something);
    m_left->setVisible(!given.notUnderstood.isEmpty() && !nothing);
    m_left->setText(tr("Not understood, and left aside: %1")
                        .arg(breakable(wizard::sentencesText(given.notUnderstood, mostLeft))));
}

} // namespace ui
