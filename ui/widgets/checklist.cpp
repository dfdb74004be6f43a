#include "ui/widgets/checklist.h"

#include "ui/models/checksmodel.h"
#include "ui/widgets/rowdelegate.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

CheckList::CheckList(const wizard::ProbeRunner &runner, QWidget *parent)
    : Tall(9, parent)
    , m_model(new ChecksModel(runner, this))
    , m_delegate(new RowDelegate(this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setObjectName(u"checks"_s);
    setAccessibleName(tr("Checks and what they found"));
    m_turning.setInterval(80ms);
    connect(&m_turning, &QTimer::timeout, this, &CheckList::turn);
}

void CheckList::reload()
{
    m_model->reload();
}

void CheckList::setTurning(bool turning)
{
    if (turning && !m_turning.isActive())
        m_turning.start();
    else if (!turning)
        m_turning.stop();
}

void CheckList::turn()
{
    m_angle = (m_angle + 30) % 360;
    m_delegate->setAngle(m_angle);
    viewport()->update();
}

} // namespace ui
