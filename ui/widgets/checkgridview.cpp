#include "ui/widgets/checkgridview.h"

#include "ui/models/checkgrid.h"
#include "ui/widgets/checkheader.h"
#include "ui/widgets/griddelegate.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/serverheader.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

CheckGridView::CheckGridView(const wizard::ProbeRunner &runner, QWidget *parent)
    : Tall(9, parent)
    , m_grid(new CheckGrid(runner, this))
    , m_delegate(new GridDelegate(this))
    , m_checks(new CheckHeader(this))
    , m_servers(new ServerHeader(this))
{
    setHorizontalHeader(m_checks);
    setVerticalHeader(m_servers);
    // Before the view's own answer to a reset, and after it.
    connect(m_grid, &QAbstractItemModel::modelAboutToBeReset, this, &CheckGridView::remember);
    setModel(m_grid);
    connect(m_grid, &CheckGrid::rowsArranged, this, &CheckGridView::fitServers);
    connect(m_grid, &QAbstractItemModel::modelReset, this, &CheckGridView::bringBack);
    connect(m_grid, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &changed) {
        if (changed == currentIndex())
            Q_EMIT currentTold();
    });
    connect(m_servers, &QHeaderView::sectionClicked, this, &CheckGridView::openServer);
    connect(this, &QAbstractItemView::doubleClicked, this,
        [this](const QModelIndex &index) { m_grid->toggle(index.row()); });
    setItemDelegate(m_delegate);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerItem); // the first column is whole
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setObjectName(u"grid"_s);
    setAccessibleName(tr("Servers, their checks and what they found"));
    m_turning.setInterval(80ms);
    connect(&m_turning, &QTimer::timeout, this, &CheckGridView::turn);
    fitCells();
}

void CheckGridView::reload()
{
    m_chosen = false;
    m_grid->reload();
    fitCells();
}

void CheckGridView::setTurning(bool turning)
{
    if (turning && !m_turning.isActive())
        m_turning.start();
    else if (!turning)
        m_turning.stop();
}

void CheckGridView::turn()
{
    m_angle = (m_angle + 30) % 360;
    m_delegate->setAngle(m_angle);
    m_servers->setAngle(m_angle);
    viewport()->update();
    m_servers->viewport()->update();
}

void CheckGridView::fitCells()
{
    const QSize cell = GridDelegate::sizeFor(fontMetrics());
    m_checks->setMinimumSectionSize(1);
    m_checks->setDefaultSectionSize(std::max(cell.width(), m_checks->neededWidth()));
    m_servers->setMinimumSectionSize(1);
    m_servers->setDefaultSectionSize(cell.height());
    fitServers();
}

/// Names may take two fifths of the width, so that checks have the rest.
void CheckGridView::fitServers()
{
    m_servers->setMostWidth(2 * width() / 5);
    updateGeometries();
}

void CheckGridView::remember()
{
    const bool scrolled = verticalScrollBar()->value() > 0;
    const int row = m_chosen ? currentIndex().row() : rowAt(0);
    m_server = (m_chosen || scrolled) && row >= 0 && row < m_grid->rowCount()
        ? m_grid->rowAt(row).servers.first()
        : -1;
    m_column = currentIndex().column();
    m_top = row >= 0 ? rowViewportPosition(row) : 0;
}

void CheckGridView::bringBack()
{
    fitServers(); // first, since a wider name leaves less room for the cells
    if (m_grid->rowCount() == 0 || m_grid->columnCount() == 0) {
        Q_EMIT currentTold();
        return;
    }
    const int row = m_server >= 0 ? m_grid->rowOf(m_server) : -1;
    if (row >= 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - m_top);
    if (row >= 0 && m_chosen) {
        selectionModel()->setCurrentIndex(
            m_grid->index(row, std::max(0, m_column)), QItemSelectionModel::ClearAndSelect);
        return;
    }
    m_chosen = false;
    const int first = std::max(0, row);
    selectionModel()->setCurrentIndex(
        m_grid->index(first, m_grid->firstUnwell(first)), QItemSelectionModel::ClearAndSelect);
}

void CheckGridView::openServer(int row)
{
    m_chosen = true;
    setCurrentIndex(m_grid->index(row, m_grid->firstUnwell(row)));
    m_grid->toggle(row);
}

void CheckGridView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool opens =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    m_chosen = m_chosen || !event->text().isEmpty() || current.isValid();
    if (!opens || !current.isValid()) {
        Tall::keyPressEvent(event);
        return;
    }
    m_grid->toggle(current.row());
    scrollTo(current);
    Q_EMIT currentTold();
}

void CheckGridView::mousePressEvent(QMouseEvent *event)
{
    m_chosen = true;
    Tall::mousePressEvent(event);
}

void CheckGridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    Tall::currentChanged(current, previous);
    if (hasFocus())
        bringIntoView(*viewport(), visualRect(current));
    Q_EMIT currentTold();
}

void CheckGridView::resizeEvent(QResizeEvent *event)
{
    Tall::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fitServers();
}

bool CheckGridView::event(QEvent *event)
{
    const bool handled = Tall::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fitCells();
    return handled;
}

} // namespace ui
