#pragma once

#include <algorithm>
#include <ctime>

/// Milliseconds of processor time of the fastest of some runs.
template <typename Work>
double bestOf(int runs, Work work)
{
    double best = 1e9;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock();
        work();
        best = std::min(best, 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC);
    }
    return best;
}
