#include "ui/widgets/sourceoptions.h"

#include "ui/widgets/optionbutton.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

SourceOptions::SourceOptions(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(10);
    add(Source::OtherServers, u"otherServers"_s, tr("&Other servers"),
        tr("Asks them over the network, as a browser would."));
    add(Source::ThisServer, u"thisServer"_s, tr("&This computer"), tr("It runs Exchange Server itself."));
    add(Source::Files, u"fromFiles"_s, tr("&Files"),
        tr("A saved case, exports or logs. They count in addition to servers."));
    add(Source::Scenario, u"scenario"_s, tr("Trainin&g scenario"),
        tr("A failure to practise with. Needs no Exchange."));
    layout->addStretch();
}

void SourceOptions::add(Source source, const QString &id, const QString &text, const QString &explanation)
{
    auto *option = new RadioOption(text, explanation, this);
    option->setObjectName(id);
    layout()->addWidget(option);
    m_options.insert(source, option);
    connect(option, &QRadioButton::toggled, this, [this, option](bool on) {
        if (!on)
            return;
        setFocusProxy(option);
        Q_EMIT changed();
    });
}

void SourceOptions::choose(Source source)
{
    m_options.value(source)->setChecked(true);
}

SourceOptions::Source SourceOptions::chosen() const
{
    for (auto option = m_options.cbegin(); option != m_options.cend(); ++option) {
        if (option.value()->isChecked())
            return option.key();
    }
    return Source::OtherServers;
}

} // namespace ui
