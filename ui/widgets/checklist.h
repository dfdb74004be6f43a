#pragma once

#include "ui/widgets/scrollpane.h"

#include <QMap>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class Label;

/// Check boxes under headings, each known by a key.
class CheckList : public ScrollPane {
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    void addHeading(const QString &text);
    void addHint(const QString &text);
    /// A question that is answered in one's own words.
    [[nodiscard]] QLineEdit *addLine(const QString &id, const QString &question, const QString &example);
    /// `spoken` is what a screen reader says; the group may be part of it.
    void add(int key, QLatin1StringView id, const QString &text, const QString &spoken);

    void setChecked(const QList<int> &keys); ///< without a signal
    [[nodiscard]] QList<int> checked() const;
    [[nodiscard]] QWidget *first() const;

Q_SIGNALS:
    void changed();

private:
    void append(QWidget *widget);

    QVBoxLayout *m_layout;
    QMap<int, QCheckBox *> m_boxes;
};

} // namespace ui
