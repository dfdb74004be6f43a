#include "ui/pages/sourcepage.h"

#include "ui/presentation.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/filelist.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/optionbutton.h"
#include "ui/widgets/scenariolist.h"
#include "ui/widgets/scrollpane.h"
#include "ui/widgets/serverlist.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SourcePage::SourcePage(wizard::Investigation &investigation, QWidget *parent)
    : Page(Step::Source, investigation, parent)
    , m_details(new QStackedWidget(this))
    , m_servers(new ServerList(this))
    , m_files(new FileList(investigation, this))
    , m_scenarios(new ScenarioList(investigation.surroundings().scenarios(), this))
{
    setInstruction(tr("Where can we look?"), tr("The checks only read, and ask nobody else."));
    body().addWidget(new Columns(new ScrollPane(buildOptions(), this), 9, m_details, 11, 26, this));
    m_details->addWidget(buildThisServer());
    m_details->addWidget(m_servers);
    m_details->addWidget(m_files);
    m_details->addWidget(m_scenarios);
}

QWidget *SourcePage::buildOptions()
{
    auto *options = new QWidget;
    auto *layout = new QVBoxLayout(options);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(10);
    const auto add = [&](Source source, const QString &id, const QString &text, const QString &explanation) {
        auto *option = new RadioOption(text, explanation, options);
        option->setObjectName(id);
        layout->addWidget(option);
        m_options.insert(source, option);
        connect(option, &QRadioButton::toggled, this, [this, source](bool on) {
            if (on)
                choose(source);
        });
    };
    add(Source::OtherServers, u"otherServers"_s, tr("&Other servers"),
        tr("Asks them over the network, as a browser would."));
    add(Source::ThisServer, u"thisServer"_s, tr("&This computer"), tr("It runs Exchange Server itself."));
    add(Source::Files, u"fromFiles"_s, tr("&Files"),
        tr("A saved case, exports or logs. They count in addition to servers."));
    add(Source::Scenario, u"scenario"_s, tr("Trainin&g scenario"),
        tr("A failure to practise with. Needs no Exchange."));
    layout->addStretch();
    return options;
}

QWidget *SourcePage::buildThisServer()
{
    auto *pane = new QWidget(this);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new Label(Label::Role::Section, investigation().surroundings().thisHost(), pane));
    layout->addWidget(new Label(Label::Role::Body,
        tr("The checks ask this computer on ports 80, 443 and 444. Administrator rights are not needed."),
        pane));
    layout->addStretch();
    return pane;
}

void SourcePage::choose(Source source)
{
    m_source = source;
    m_details->setCurrentIndex(static_cast<int>(source));
    notice().clear();
}

void SourcePage::enter()
{
    m_options.value(investigation().source())->setChecked(true);
    choose(investigation().source());
    if (investigation().source() == Source::OtherServers)
        m_servers->show(investigation().targets());
    m_scenarios->select(investigation().scenario());
    m_files->show();
}

bool SourcePage::leave()
{
    switch (m_source) {
    case Source::ThisServer: {
        const auto target = wizard::parseTarget(investigation().surroundings().thisHost());
        if (!target)
            return useTargets(m_source, std::unexpected(target.error()));
        return useTargets(m_source, QList{*target});
    }
    case Source::OtherServers: {
        const auto targets = m_servers->read();
        return targets && useTargets(m_source, *targets);
    }
    case Source::Files:
        return useTargets(m_source, QList<wizard::Target>());
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
    return m_options.value(m_source);
}

} // namespace ui
