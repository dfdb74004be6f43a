#pragma once

#include "tests/gui/gridworld.h"

#include <QAccessible>
#include <QApplication>
#include <QFont>
#include <QLabel>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

namespace gridworld {

using support::WindowDriver;
using wizard::Check;

inline wizard::ProbeReport refused(Check check, const QString &server)
{
    return report(Outcome::Bad, u"connection refused"_s, check, server);
}

/// The text of all windows, so many times its size, for as long as this lives.
class TextSize {
public:
    explicit TextSize(double scale)
    {
        QFont font = m_usual;
        font.setPointSizeF(m_usual.pointSizeF() * scale);
        QApplication::setFont(font);
    }
    ~TextSize() { QApplication::setFont(m_usual); }
    Q_DISABLE_COPY_MOVE(TextSize)

private:
    QFont m_usual = QApplication::font();
};

/// The page of the checks with its grid.
struct Page {
    WindowDriver driver;

    explicit Page(QSize size = {960, 680})
        : driver(size)
    {
    }
    void refuse(int server, Check check)
    {
        driver.world.told.insert({nameOf(server), check}, refused(check, nameOf(server)));
    }
    void start(int servers)
    {
        driver.click(u"next"_s);
        driver.name(names(servers).join(u'\n'));
        driver.click(u"next"_s);
    }
    bool end()
    {
        return QTest::qWaitFor([this] { return !driver.investigation.runner().isRunning(); }, 60000);
    }
    QTableView &grid() const { return *driver.find<QTableView>(u"grid"_s); }
    QString label(int row) const { return grid().model()->headerData(row, Qt::Vertical).toString(); }
    QString details() const
    {
        QStringList said;
        for (const auto *one : driver.find(u"checkDetails"_s)->findChildren<QLabel *>())
            said << one->text();
        said.removeAll(QString());
        return said.join(u'|');
    }
};

/// Qt makes the cells anew at each call and leaves them to the caller; its cache keeps those that have an id.
inline QString nameOfFirst(const QList<QAccessibleInterface *> &cells)
{
    for (QAccessibleInterface *cell : cells)
        QAccessible::uniqueId(cell);
    return cells.first()->text(QAccessible::Name);
}

inline QString accessible(QTableView &grid, int row, int column)
{
    auto *table = QAccessible::queryAccessibleInterface(&grid)->tableInterface();
    return table->cellAt(row, column)->text(QAccessible::Name);
}

} // namespace gridworld
