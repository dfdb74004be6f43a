#include "tests/bench/bestof.h"
#include "wizard/evidence/redaction/redaction.h"

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace wizard;

/// How long a case takes to be told without names, by the size of its text and the number of its names.
int main()
{
    for (const auto &[size, names] :
        {std::pair(250'000, 1'250), {500'000, 2'500}, {1'000'000, 5'000}, {2'000'000, 10'000}}) {
        QString text;
        for (int i = 0; text.size() < size; ++i)
            text +=
                u"2026-11-07 12:00:00 10.%1.%2.7 GET /owa CONTOSO\\person%3q srv%3k.branch.contoso.com 200 0 0 15 ok\n"_s
                    .arg(i / 250 % 250)
                    .arg(i % 250)
                    .arg(i % names);
        Pack pack;
        pack.pastedText = text;
        qsizetype known = 0;
        const double told = bestOf(1, [&] { known = withoutNames(pack).aliases.size(); });
        const double saved = bestOf(1, [&] { known += fileWithoutNames(pack) ? 0 : 1; });
        std::printf("%8d characters, %6d aliases: told in %7.0f ms, with the last check %7.0f ms\n", size,
            int(known), told, saved);
    }
}
