#include "app/cli/command.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

/// QCommandLineParser::process() would end the program with 1; wrong usage is 2 here.
int parse(const QStringList &arguments, app::Command &command)
{
    QCommandLineParser parser;
    const auto help = parser.addHelpOption();
    command.declare(parser);
    if (!parser.parse(arguments)) {
        app::complain(parser.errorText());
        return app::WrongInput;
    }
    if (parser.isSet(help)) {
        app::print(parser.helpText().toUtf8());
        return app::Answered;
    }
    if (const auto taken = command.take(parser); !taken) {
        app::complain(taken.error().text());
        return app::WrongInput;
    }
    return -1;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"exmedic-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EXMEDIC_VERSION));

    QStringList arguments = QCoreApplication::arguments();
    const QString verb = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    if (verb == u"--help"_s || verb == u"-h"_s) {
        app::print(app::commandSummary().toUtf8());
        return app::Answered;
    }
    if (verb == u"--version"_s) {
        app::printLine(u"exmedic-cli "_s + QCoreApplication::applicationVersion());
        return app::Answered;
    }
    const auto command = app::makeCommand(verb);
    if (!command) {
        app::complain(app::commandSummary());
        return app::WrongInput;
    }
    if (const int code = parse(arguments, *command); code >= 0)
        return code;
    QObject::connect(
        command.get(), &app::Command::done, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(command.get(), &app::Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
