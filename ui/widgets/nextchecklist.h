#pragma once

#include "ui/colours.h"
#include "wizard/investigation/case.h"

#include <QWidget>

class QVBoxLayout;

namespace wizard {
class Investigation;
}

namespace ui {

class NextCheckRow;

/// What to find out next, and what was answered so far, which can be taken back. Answers go to the
/// investigation, whose verdict follows.
class NextCheckList : public QWidget {
    Q_OBJECT

public:
    /// `without`: facts that are asked elsewhere.
    NextCheckList(
        wizard::Investigation &investigation, const QList<wizard::Fact> &without, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_empty; }
    /// The first thing to press; null without one.
    [[nodiscard]] QWidget *first() const { return m_first; }

Q_SIGNALS:
    /// What became of a text or a file.
    void told(ui::Tone tone, const QString &text);

private:
    void addChecks(const QList<wizard::Fact> &without);
    NextCheckRow *checkRow(const wizard::NextCheck &check);
    void addAnswers(const QList<wizard::Case::Answer> &answers);
    QWidget *answerRow(const wizard::Case::Answer &answer);
    void choose();
    void paste(const QString &text);
    void open(const QString &path);
    void watchReading();

    wizard::Investigation &m_investigation;
    QVBoxLayout *m_layout;
    QWidget *m_first = nullptr;
    QString m_opened; ///< file that is read
    bool m_empty = true;
};

} // namespace ui
