#include "wizard/diagnosis/serverfault.h"

#include <algorithm>

namespace wizard {
namespace {

/// Stopped services break every client.
bool breaks(const Cause &cause, Client client)
{
    return std::ranges::any_of(cause.symptoms, [client](Symptom symptom) {
        const Client felt = entry(symptom).client;
        return felt == client || felt == Client::Server;
    });
}

} // namespace

bool sharesAWay(const Cause &ofServer, const Cause &outside)
{
    return std::ranges::any_of(
        outside.symptoms, [&](Symptom symptom) { return breaks(ofServer, entry(symptom).client); });
}

bool anyServerFails(const Views &views)
{
    using enum Fact;
    static constexpr Fact works[] = {Port443Open, Port444Open, Tls443Completes, Tls444Completes,
        OwaHealthcheckAnswers, EcpHealthcheckAnswers, SignInPageOpens, BackEndRoundTrip,
        AuthMetadataShowsValidKey};
    return std::ranges::any_of(views.kinds, [](const View *view) {
        return std::ranges::any_of(works, [view](Fact fact) { return view->truth(fact) == Truth::No; });
    });
}

} // namespace wizard
