#include "ui/pages/sourcepage.h"

#include "ui/widgets/collectingform.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/filelist.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/scenariolist.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/serverlist.h"
#include "ui/widgets/sourceoptions.h"
#include "ui/widgets/thisserverpane.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SourcePage::SourcePage(wizard::Investigation &investigation, QWidget *parent)
    : Page(Step::Source, investigation, parent)
    , m_options(new SourceOptions)
    , m_details(new QStackedWidget(this))
    , m_servers(new ServerList(this))
    , m_files(new FileList(investigation, this))
    , m_scenarios(new ScenarioList(investigation.surroundings().scenarios(), this))
{
    setInstruction(tr("Where can we look?"), tr("The checks only read, and ask nobody else."));
    body().addWidget(new Columns(new ScrollPane(m_options, this), m_details, {.left = 9, .right = 11}, this));
    m_details->addWidget(
        withCollecting(Source::ThisServer, new ThisServerPane(investigation.surroundings().thisHost())));
    m_details->addWidget(withCollecting(Source::OtherServers, m_servers));
    m_details->addWidget(m_files);
    m_details->addWidget(m_scenarios);
    connect(m_options, &SourceOptions::changed, this, &SourcePage::showDetails);
}

QWidget *SourcePage::withCollecting(Source source, QWidget *above)
{
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(16);
    const auto place = source == Source::ThisServer ? CollectingForm::Place::ThisComputer
                                                    : CollectingForm::Place::OtherServers;
    m_collecting[source] = new CollectingForm(place, investigation().surroundings().secrets(), pane);
    layout->addWidget(above);
    layout->addWidget(m_collecting[source]);
    layout->addStretch();
    return new ScrollPane(pane, this);
}

void SourcePage::showDetails()
{
    m_details->setCurrentIndex(static_cast<int>(m_options->chosen()));
    notice().clear();
}

void SourcePage::enter()
{
    const Source source = investigation().source();
    m_options->choose(source);
    showDetails();
    if (m_collecting.contains(source))
        m_collecting[source]->show(investigation().collecting());
    if (source == Source::OtherServers)
        m_servers->show(investigation().targets());
    m_scenarios->select(investigation().scenario());
    m_files->show();
}

bool SourcePage::leave()
{
    const Source source = m_options->chosen();
    switch (source) {
    case Source::ThisServer: {
        const auto target = wizard::parseTarget(investigation().surroundings().thisHost());
        if (!target)
            return useTargets(source, std::unexpected(target.error()));
        return useTargets(source, QList{*target}) && useCollecting(source);
    }
    case Source::OtherServers: {
        const auto targets = m_servers->read();
        return targets && useTargets(source, *targets) && useCollecting(source);
    }
    case Source::Files:
        return useTargets(source, QList<wizard::Target>());
    case Source::Scenario:
        return useScenario();
    }
    return true;
}

bool SourcePage::useTargets(Source source, const wizard::Result<QList<wizard::Target>> &targets)
{
    if (!targets) {
        notice().show(Tone::Bad, targets.error().text());
        return false;
    }
    if (source == Source::Files && investigation().files().isEmpty()
        && investigation().pastedText().isEmpty()) {
        notice().show(Tone::Bad, tr("Add at least one file, or choose another place to look."));
        m_files->setFocus();
        return false;
    }
    investigation().setSource(source);
    investigation().setTargets(*targets);
    return true;
}

bool SourcePage::useCollecting(Source source)
{
    CollectingForm &form = *m_collecting[source];
    const bool newPassword = form.hasNewPassword();
    const auto collecting = form.read();
    if (!collecting)
        return false;
    if (newPassword) // the same way with another password is worth another try
        investigation().setCollecting(std::nullopt);
    investigation().setCollecting(*collecting);
    return true;
}

bool SourcePage::useScenario()
{
    const QString id = m_scenarios->selected();
    const bool running = investigation().source() == Source::Scenario && investigation().scenario() == id;
    if (running)
        return true;
    const auto started = investigation().chooseScenario(id);
    if (!started)
        notice().show(Tone::Bad, started.error().text());
    return started.has_value();
}

PageButtons SourcePage::buttons() const
{
    return {.next = tr("&Check now"), .extra = {}};
}

QWidget *SourcePage::firstFocus() const
{
    return m_options->focusProxy();
}

} // namespace ui
