#pragma once

#include "tests/support/fakesurroundings.h"
#include "ui/journeywindow.h"
#include "wizard/investigation/investigation.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

namespace support {

/// A window over a fake world, operated as a person does.
class WindowDriver {
public:
    FakeSurroundings world;
    wizard::Investigation investigation{world};
    ui::JourneyWindow window{investigation};

    explicit WindowDriver(QSize size = {960, 680})
    {
        window.resize(size);
        window.show();
        window.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
    }

    template <typename Widget = QWidget>
    Widget *find(const QString &name) const
    {
        for (auto *widget : window.findChildren<Widget *>(name)) {
            if (widget->isVisibleTo(&window))
                return widget;
        }
        return nullptr;
    }

    bool click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        if (!button || !button->isEnabled())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    QString text(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }

    bool waitForChecks()
    {
        return QTest::qWaitFor([this] { return !investigation.runner().isRunning(); });
    }

    void paste(const QString &text) const
    {
        find<QPlainTextEdit>(QStringLiteral("paste"))->setPlainText(text);
    }

    void name(const QString &servers) const
    {
        find<QPlainTextEdit>(QStringLiteral("servers"))->setPlainText(servers);
    }

    /// From step 1 to the cause that the fake world and the pasted text show.
    bool reachCause(const QString &servers = QStringLiteral("ex01.contoso.com"))
    {
        paste(expiredAuthCertificateText());
        if (!click(QStringLiteral("owa-error-after-sign-in")) || !click(QStringLiteral("next")))
            return false;
        name(servers);
        return click(QStringLiteral("next")) && waitForChecks() && click(QStringLiteral("next"));
    }

    bool reachScript()
    {
        return reachCause() && click(QStringLiteral("next")) && click(QStringLiteral("next"));
    }
};

} // namespace support
