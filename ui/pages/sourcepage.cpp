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
    const wizard::Case::Place &place = investigation().given().place;
    m_options->choose(place.source);
    showDetails();
    if (m_collecting.contains(place.source))
        m_collecting[place.source]->show(place.collecting);
    if (place.source == Source::OtherServers)
        m_servers->show(place.targets);
    m_scenarios->select(place.scenario);
    m_files->show();
}

bool SourcePage::leave()
{
    switch (m_options->chosen()) {
    case Source::ThisServer: {
        const auto target = wizard::parseTarget(investigation().surroundings().thisHost());
        if (!target)
            notice().show(Tone::Bad, target.error().text());
        return target && useServers(Source::ThisServer, {*target});
    }
    case Source::OtherServers: {
        const auto targets = m_servers->read();
        return targets && useServers(Source::OtherServers, *targets);
    }
    case Source::Files:
        return useFiles();
    case Source::Scenario:
        return useScenario();
    }
    return true;
}

bool SourcePage::useServers(Source source, const QList<wizard::Target> &targets)
{
    CollectingForm &form = *m_collecting[source];
    const bool newPassword = form.hasNewPassword();
    const auto collecting = form.read();
    if (!collecting)
        return false;
    wizard::Case::Place place = investigation().given().place;
    place.source = source;
    place.targets = targets;
    place.collecting = *collecting;
    investigation().lookAt(place);
    if (newPassword) // the same way with another password is worth another try
        investigation().checkAnew();
    return true;
}

bool SourcePage::useFiles()
{
    const wizard::Case &given = investigation().given();
    const bool reading = investigation().handingOver().isReading();
    if (reading || (given.files.isEmpty() && given.pastedText.isEmpty())) {
        notice().show(Tone::Bad,
            reading ? tr("A file is still being read. Wait for it, or stop it.")
                    : tr("Add at least one file, or choose another place to look."));
        m_files->setFocus();
        return false;
    }
    wizard::Case::Place place = given.place;
    place.source = Source::Files;
    place.targets.clear();
    investigation().lookAt(place);
    return true;
}

bool SourcePage::useScenario()
{
    const QString id = m_scenarios->selected();
    const wizard::Case::Place &place = investigation().given().place;
    if (place.source == Source::Scenario && place.scenario == id) // it runs already
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
