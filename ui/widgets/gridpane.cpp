#include "ui/widgets/gridpane.h"

#include "ui/models/checkgrid.h"
#include "ui/widgets/checkdetails.h"
#include "ui/widgets/checkgridview.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/label.h"
#include "ui/widgets/optionbutton.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

GridPane::GridPane(const wizard::ProbeRunner &runner, QWidget *parent)
    : QWidget(parent)
    , m_view(new CheckGridView(runner, this))
    , m_details(new CheckDetails(m_view->grid(), this))
    , m_name(new QLineEdit(this))
    , m_onlyUnwell(new CheckOption(tr("&Only what is not well"), {}, this))
    , m_count(new Label(Label::Role::Small, {}, this))
    , m_filters(makeFilters())
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_filters);
    rows->addWidget(m_view, 1);
    rows->addWidget(m_details);
    connect(m_name, &QLineEdit::textChanged, this, &GridPane::filter);
    connect(m_onlyUnwell, &QAbstractButton::toggled, this, &GridPane::filter);
    connect(&m_view->grid(), &CheckGrid::rowsArranged, this, &GridPane::tellCount);
    connect(m_view, &CheckGridView::currentTold, this, &GridPane::tellCurrent);
}

QWidget *GridPane::makeFilters()
{
    m_name->setObjectName(u"serverFilter"_s);
    m_name->setPlaceholderText(tr("Find a server"));
    m_name->setAccessibleName(tr("Find a server by a part of its name"));
    m_name->setClearButtonEnabled(true);
    m_name->setTextMargins(6, 0, 6, 0);
    m_onlyUnwell->setObjectName(u"onlyUnwell"_s);
    m_count->setObjectName(u"serverCount"_s);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *right = new QWidget(this);
    auto *row = new QHBoxLayout(right);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_onlyUnwell, 2, Qt::AlignVCenter);
    row->addWidget(m_count, 1);
    return new Columns(m_name, right, {2, 3}, this);
}

void GridPane::reload()
{
    m_name->clear();
    m_onlyUnwell->setChecked(false);
    m_view->reload();
    m_filters->setVisible(m_view->grid().serverCount() >= fewestToFold);
}

void GridPane::filter()
{
    m_view->grid().setFilter({m_name->text().trimmed(), m_onlyUnwell->isChecked()});
}

void GridPane::tellCount()
{
    const CheckGrid &grid = m_view->grid();
    m_count->setText(grid.shownCount() == grid.serverCount()
            ? tr("%n servers", nullptr, grid.serverCount())
            : tr("%1 of %n servers", nullptr, grid.serverCount()).arg(grid.shownCount()));
}

void GridPane::tellCurrent()
{
    m_details->show(m_view->currentIndex());
}

} // namespace ui
