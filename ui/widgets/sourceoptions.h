#pragma once

#include "wizard/investigation/investigation.h"

#include <QMap>
#include <QWidget>

class QRadioButton;

namespace ui {

/// The places where the checks can look, one of which is chosen.
class SourceOptions : public QWidget {
    Q_OBJECT

public:
    using Source = wizard::Case::Source;
    explicit SourceOptions(QWidget *parent = nullptr);

    void choose(Source source);
    [[nodiscard]] Source chosen() const;

Q_SIGNALS:
    void changed();

private:
    void add(Source source, const QString &id, const QString &text, const QString &explanation);

    QMap<Source, QRadioButton *> m_options;
};

} // namespace ui
