#pragma once

#include "ui/widgets/card.h"

namespace ui {

/// Statements about a repair, each with the question that it answers.
class FactCard : public Card {
    Q_OBJECT

public:
    FactCard(Tone tone, const QString &name, QWidget *parent = nullptr);

    /// Leaves the row out where there is nothing to say.
    void add(QLatin1StringView icon, const QString &question, const QString &answer);
    [[nodiscard]] bool isEmpty() const;
};

} // namespace ui
