#include "app/cli/usage.h"

#include "wizard/io/filename.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace app {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

bool mayBeRepeated(const QString &option)
{
    static const QStringList names{
        u"target"_s, u"evidence"_s, u"text"_s, u"symptom"_s, u"answer"_s, u"set"_s, u"server"_s};
    return names.contains(option);
}

/// The option that a word at the end of `arguments` was probably meant for; empty where there is none.
QString optionBefore(const QStringList &arguments)
{
    for (auto argument = arguments.crbegin(); argument != arguments.crend(); ++argument) {
        if (!argument->startsWith(u"--"))
            continue;
        const QString name = argument->mid(2, argument->indexOf(u'=') < 0 ? -1 : argument->indexOf(u'=') - 2);
        return mayBeRepeated(name) ? u"--"_s + name : QString();
    }
    return {};
}

} // namespace

QStringList argumentsOf([[maybe_unused]] int count, [[maybe_unused]] char **values)
{
#ifdef Q_OS_UNIX
    QStringList arguments;
    for (int i = 0; i < count; ++i)
        arguments.append(decodedName(values[i]));
    return arguments;
#else
    return QCoreApplication::arguments();
#endif
}

Result<void> checkUsage(const QCommandLineParser &parser, const QStringList &arguments, int mostWords)
{
    if (const QStringList words = parser.positionalArguments(); words.size() > mostWords) {
        const QString &word = words.at(mostWords);
        const QString option = optionBefore(arguments.first(arguments.indexOf(word)));
        return std::unexpected(Error{option.isEmpty()
                ? Tr::tr("“%1” belongs to no option; --help tells what can be given.").arg(word)
                : Tr::tr("“%1” belongs to no option. Write %2 before each one.").arg(word, option),
            {}});
    }
    for (const QString &name : parser.optionNames()) {
        if (!mayBeRepeated(name) && parser.values(name).size() > 1)
            return std::unexpected(
                Error{Tr::tr("It is given more than once, and only one counts."), u"--"_s + name});
    }
    return {};
}

} // namespace app
