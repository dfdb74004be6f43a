#pragma once

#include "ui/page.h"
#include "wizard/investigation/investigation.h"

#include <QMap>

class QStackedWidget;

namespace ui {

class CollectingForm;
class FileList;
class ScenarioList;
class ServerList;
class SourceOptions;

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
    using Source = wizard::Case::Source;
    QWidget *withCollecting(Source source, QWidget *above);
    void showDetails();
    bool useServers(Source source, const QList<wizard::Target> &targets);
    bool useFiles();
    bool useScenario();

    SourceOptions *m_options;
    QStackedWidget *m_details;
    ServerList *m_servers;
    FileList *m_files;
    ScenarioList *m_scenarios;
    QMap<Source, CollectingForm *> m_collecting; ///< of the sources that have servers
};

} // namespace ui
