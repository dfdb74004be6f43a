#pragma once

#include "ui/page.h"
#include "wizard/investigation/investigation.h"

#include <QMap>

class QRadioButton;
class QStackedWidget;

namespace ui {

class FileList;
class ScenarioList;
class ServerList;

/// Step 2: this computer, other servers, files, or a training scenario.
class SourcePage : public Page {
    Q_OBJECT

public:
    explicit SourcePage(wizard::Investigation &investigation, QWidget *parent = nullptr);

    void enter() override;
    bool leave() override;
    [[nodiscard]] PageButtons buttons() const override;
    [[nodiscard]] QWidget *firstFocus() const override;

private:
    using Source = wizard::Investigation::Source;
    QWidget *buildOptions();
    QWidget *buildThisServer();
    void choose(Source source);
    bool useTargets(Source source, const wizard::Result<QList<wizard::Target>> &targets);
    bool useScenario();

    Source m_source = Source::OtherServers;
    QMap<Source, QRadioButton *> m_options;
    QStackedWidget *m_details;
    ServerList *m_servers;
    FileList *m_files;
    ScenarioList *m_scenarios;
};

} // namespace ui
