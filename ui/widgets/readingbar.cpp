#include "ui/widgets/readingbar.h"

#include "ui/widgets/label.h"
#include "wizard/investigation/handingover.h"
#include "wizard/investigation/plaintext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {
namespace {

constexpr int whole = 1000;

QString told(const wizard::HandingOver &files)
{
    const wizard::Progress &progress = files.progress();
    QStringList name{QFileInfo(files.path()).fileName()};
    if (!progress.file.isEmpty() && progress.file != name.first())
        name << progress.file;
    QString text = ReadingBar::tr("Reading %1").arg(wizard::visibleLine(name.join(u", "_s)));
    if (progress.bytes > 0)
        text += u": "_s + QLocale().formattedDataSize(progress.bytes);
    if (progress.found > 0)
        text += u", "_s + ReadingBar::tr("%1 rows count").arg(QLocale().toString(progress.found));
    return text;
}

} // namespace

ReadingBar::ReadingBar(wizard::HandingOver &files, QWidget *parent)
    : QWidget(parent)
    , m_files(files)
    , m_text(new Label(Label::Role::Body, {}, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(tr("&Stop"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    layout->addWidget(m_text);
    layout->addLayout(row);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far the file was read"));
    m_stop->setObjectName(u"stopReading"_s);
    m_stop->setToolTip(tr("Keeps what was found so far"));
    connect(m_stop, &QPushButton::clicked, &m_files, &wizard::HandingOver::stop);
    connect(&m_files, &wizard::HandingOver::progressed, this, &ReadingBar::show);
    connect(&m_files, &wizard::HandingOver::finished, this, &ReadingBar::show);
    show();
}

void ReadingBar::show()
{
    setVisible(m_files.isReading());
    m_text->setText(m_files.isReading() ? told(m_files) : QString());
    const wizard::Progress &progress = m_files.progress();
    const bool sized = progress.size > 0;
    m_bar->setRange(0, sized ? whole : 0);
    if (sized)
        m_bar->setValue(int(std::min<double>(whole, whole * double(progress.bytes) / double(progress.size))));
}

} // namespace ui
