#pragma once

#include "wizard/investigation/case.h"

#include <QTimer>
#include <QWidget>

namespace ui {

class Label;
class PasteBox;
class RecognisedModel;

/// A box for error text and, below it, what was recognised in it.
class PastePane : public QWidget {
    Q_OBJECT

public:
    explicit PastePane(QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QString text() const;
    /// And what was not understood.
    void showRecognised(const wizard::Case &given);

Q_SIGNALS:
    /// Typing paused, or something was pasted.
    void settled();
    /// A sentence was understood wrongly, or rightly after all.
    void doubted(const wizard::Recognition &sentence);
    void answerDoubted(const wizard::Case::Answer &answer);

private:
    QWidget *buildRecognised();
    void doubt(const QModelIndex &index);

    PasteBox *m_box;
    RecognisedModel *m_model;
    QWidget *m_recognised;
    Label *m_left; ///< what was not understood
    QTimer m_typing;
};

} // namespace ui
