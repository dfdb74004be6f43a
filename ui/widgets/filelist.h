#pragma once

#include <QWidget>

class QPushButton;

namespace wizard {
class Investigation;
struct Error;
}

namespace ui {

class FileTree;
class Notice;
class ReadingBar;

/// The files of a case: added by a dialog or by dropping, read while the window goes on, and listed with what
/// they held.
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
    void chooseFiles();
    void chooseFolder();
    void removeSelected();
    void buildButtons();
    void refuse(const QString &path, const wizard::Error &error);
    void finish();

    wizard::Investigation &m_investigation;
    FileTree *m_tree;
    QPushButton *m_add;
    QPushButton *m_folder;
    QPushButton *m_remove;
    Notice *m_notice;
    QStringList m_asked; ///< paths that this list had read and whose end was not told yet
    QStringList m_errors;
};

} // namespace ui
