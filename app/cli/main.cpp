#include "app/cli/command.h"
#include "app/cli/stopsignal.h"
#include "app/cli/usage.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <new>

using namespace Qt::StringLiterals;

namespace {

/// QCommandLineParser::process() would end the program with 1; wrong usage is 2 here.
int parse(const QStringList &arguments, app::Command &command)
{
    QCommandLineParser parser;
    const QCommandLineOption help(
        {u"h"_s, u"help"_s}, QCoreApplication::translate("Cli", "Show the options of this command."));
    parser.addOption(help);
    command.declare(parser);
    if (!parser.parse(arguments)) {
        app::complain(parser.errorText());
        return app::WrongInput;
    }
    if (parser.isSet(help)) {
        app::print(parser.helpText());
        return app::Answered;
    }
    auto taken = app::checkUsage(parser, arguments, command.mostWords());
    if (taken)
        taken = command.take(parser);
    if (!taken) {
        app::complain(taken.error().text());
        return app::WrongInput;
    }
    return -1;
}

int run(const QStringList &arguments, app::Command &command)
{
    if (const int code = parse(arguments, command); code >= 0)
        return code;
    QObject::connect(
        &command, &app::Command::done, QCoreApplication::instance(),
        [](int code) { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    QMetaObject::invokeMethod(&command, &app::Command::start, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

int runVerb(QStringList arguments)
{
    const QString verb = arguments.size() > 1 ? arguments.takeAt(1) : QString();
    if (const auto command = app::makeCommand(verb))
        return run(arguments, *command);
    const bool alone = arguments.size() == 1;
    if (alone && (verb == u"--help"_s || verb == u"-h"_s)) {
        app::print(app::commandSummary());
        return app::Answered;
    }
    if (alone && verb == u"--version"_s) {
        app::printLine(u"exmedic-cli "_s + QCoreApplication::applicationVersion());
        return app::Answered;
    }
    if (!verb.isEmpty())
        app::complain(QCoreApplication::translate("Cli", "“%1” is not a command.").arg(verb));
    app::explain(app::commandSummary());
    return app::WrongInput;
}

/// What nobody expects ends with a word and a code instead of a core.
[[noreturn]] void giveUp()
{
    try {
        if (const auto current = std::current_exception())
            std::rethrow_exception(current);
    } catch (const std::bad_alloc &) {
        std::fputs("There is not enough memory.\n", stderr);
        std::_Exit(app::InternalError);
    } catch (...) {
    }
    std::fputs("Something went wrong inside Exmedic.\n", stderr);
    std::_Exit(app::InternalError);
}

} // namespace

int main(int argc, char *argv[])
{
    app::prepareStandardStreams();
    std::set_terminate(giveUp);
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { app::complain(text); });
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"exmedic-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(EXMEDIC_VERSION));

    const int code = runVerb(app::argumentsOf(argc, argv));
    app::endAsSignalled(code);
    const bool whole = app::isOutputWhole() && std::fclose(stdout) == 0;
    return whole || code == app::WrongInput ? code : app::InternalError;
}
