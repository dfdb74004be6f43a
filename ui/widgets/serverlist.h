#pragma once

#include "wizard/target.h"

#include <QPlainTextEdit>
#include <QWidget>

namespace ui {

class Notice;

/// Servers, one to a line, checked when the person goes on; the first wrong line is named beside the list.
class ServerList : public QWidget {
    Q_OBJECT

public:
    explicit ServerList(QWidget *parent = nullptr);

    /// Shows servers unless the text already names the same ones.
    void show(const QList<wizard::Target> &targets);
    /// Empty after an error, which is then shown and has the focus.
    [[nodiscard]] std::optional<QList<wizard::Target>> read();

private:
    void complain(int line, const QString &message);

    QPlainTextEdit *m_text;
    Notice *m_notice;
};

} // namespace ui
