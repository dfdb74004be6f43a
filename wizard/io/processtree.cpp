#include "wizard/io/processtree.h"

#ifdef Q_OS_WIN
#include <QStringList>
#else
#include <signal.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace wizard {

#ifdef Q_OS_WIN

void leadProcessTree(QProcess &process)
{
    process.setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments *arguments) { arguments->flags |= 0x08000000; }); // no window
}

void endProcessTree(QProcess &process)
{
    QProcess::startDetached(
        u"taskkill.exe"_s, {u"/F"_s, u"/T"_s, u"/PID"_s, QString::number(process.processId())});
    process.kill();
}

#else

void leadProcessTree(QProcess &process)
{
    process.setChildProcessModifier([] { ::setsid(); });
}

void endProcessTree(QProcess &process)
{
    if (const qint64 id = process.processId(); id > 0)
        ::kill(-pid_t(id), SIGKILL);
    process.kill();
}

#endif

} // namespace wizard
