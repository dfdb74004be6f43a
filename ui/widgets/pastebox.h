#pragma once

#include "ui/widgets/tall.h"

#include <QPlainTextEdit>

namespace ui {

class Notice;

/// Takes pasted text without its looks, and no more than a window can show at once.
class PasteBox : public Tall<QPlainTextEdit> {
    Q_OBJECT

public:
    static constexpr qsizetype mostCharacters = 250'000;
    /// Text is laid out line by line; one endless line would hold the window.
    static constexpr qsizetype longestLine = 4'000;

    explicit PasteBox(QWidget *parent = nullptr);

    /// Says beside the box what became of the text.
    [[nodiscard]] Notice &notice() const { return *m_notice; }
    enum class Found {
        Something, ///< or there is no text
        Nothing,
        Outdated, ///< the text of before a repair, which no longer counts
    };
    void tell(Found found);

protected:
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;

private:
    Notice *m_notice;
};

} // namespace ui
