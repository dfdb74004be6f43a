#pragma once

#include <QWidget>

class QListWidget;
class QPushButton;

namespace wizard {
class Investigation;
}

namespace ui {

class Label;
class Notice;

/// The files of a case: added by a dialog or by dropping, each read at once and listed with what it held.
class FileList : public QWidget {
    Q_OBJECT

public:
    explicit FileList(wizard::Investigation &investigation, QWidget *parent = nullptr);

    void show();
    void add(const QStringList &paths);

Q_SIGNALS:
    void filesAdded();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void removeSelected();
    void buildButtons();

    wizard::Investigation &m_investigation;
    QListWidget *m_list;
    QPushButton *m_add;
    QPushButton *m_remove;
    Notice *m_notice;
};

} // namespace ui
