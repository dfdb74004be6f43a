#include "tests/bench/bestof.h"
#include "tests/support/fakeprobe.h"
#include "tests/support/targets.h"
#include "ui/look.h"
#include "ui/models/checkgrid.h"
#include "ui/widgets/checkgridview.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wizard;

namespace {

QStringList names(int count)
{
    QStringList all;
    for (int i = 1; i <= count; ++i)
        all << u"ex%1.contoso.com"_s.arg(i, 4, 10, QChar(u'0'));
    return all;
}

QList<Check> everyCheck()
{
    QList<Check> all;
    for (const CheckEntry &entry : checks()) {
        if (!entry.onRequest)
            all << entry.check;
    }
    return all;
}

std::unique_ptr<Probe> probe(Check check, const Target &target)
{
    const bool bad = check == Check::BackEndTls && qHash(target.host) % 20 == 0;
    const auto outcome = bad ? ProbeReport::Outcome::Bad : ProbeReport::Outcome::Good;
    return std::make_unique<support::FakeProbe>(support::FakeProbe::Finish::Later,
        support::reportOf(outcome, u"answered"_s, entry(check).tells.front().fact,
            bad ? Truth::No : Truth::Yes, target.server()));
}

void print(const char *what, int servers, double time)
{
    std::printf("%-46s %8d %10.3f\n", what, servers, time);
}

void measure(int servers)
{
    ProbeRunner runner(probe);
    ui::CheckGridView view(runner);
    view.resize(900, 500);
    view.show();
    int changes = 0;
    QObject::connect(&runner, &ProbeRunner::taskChanged, &view, [&changes] { ++changes; });
    QObject::connect(&runner, &ProbeRunner::finished, qApp, &QApplication::quit);
    const double run = bestOf(1, [&] {
        runner.start(everyCheck(), support::targets(names(servers)));
        view.reload();
        view.setTurning(true);
        QApplication::exec();
    });
    print("a change of one check, in a run", servers, run / changes);
    print("ordering and folding at the end", servers, bestOf(20, [&view] { view.grid().setFilter({}); }));
    view.grid().setFilter({u"ex"_s, false}); // every server has a row
    print("painting what is in sight", servers, bestOf(20, [&view] { view.grab(); }));
}

} // namespace

/// Prints what the grid of the checks costs; a frame of the screen is 16 ms.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const ui::Look look(application, ui::Scheme::Light);
    std::printf("%-46s %8s %10s\n", "the grid of the checks", "servers", "ms");
    for (const int servers : {50, 200})
        measure(servers);
}
