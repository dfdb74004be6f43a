#include "app/livesurroundings.h"
#include "ui/journeywindow.h"
#include "ui/look.h"
#include "wizard/investigation/investigation.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"Exmedic"_s);
    QApplication::setApplicationDisplayName(u"Exmedic"_s);
    QApplication::setApplicationVersion(QStringLiteral(EXMEDIC_VERSION));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {u"scenario"_s, QApplication::translate("Window", "Start in a training scenario."), u"id"_s});
    parser.process(application);

    const ui::Look look(application, ui::Scheme::System);
    app::LiveSurroundings surroundings;
    wizard::Investigation investigation(surroundings);
    if (parser.isSet(u"scenario"_s)) {
        if (const auto chosen = investigation.chooseScenario(parser.value(u"scenario"_s)); !chosen) {
            std::fprintf(stderr, "%s\n", qPrintable(chosen.error().text()));
            return 2;
        }
    }
    ui::JourneyWindow window(investigation);
    window.show();
    return QApplication::exec();
}
