#pragma once

#include "ui/widgets/scrollpane.h"

class QLineEdit;
class QVBoxLayout;

namespace ui {

/// Questions under headings, one below the other.
class FormPane : public ScrollPane {
    Q_OBJECT

public:
    explicit FormPane(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    void addHint(const QString &text);
    /// A question that is answered in one's own words.
    [[nodiscard]] QLineEdit *addLine(const QString &id, const QString &question, const QString &example);
    void addRow(QWidget *row);

private:
    QVBoxLayout *m_layout;
};

} // namespace ui
