#include "wizard/evidence/reading/denials.h"

#include "wizard/evidence/reading/readers.h"
#include "wizard/knowledge/surface.h"

#include <algorithm>

namespace wizard {
namespace {

bool saysThatItWorks(const Recognition &one, Client client)
{
    return isOwnWords(one) && std::ranges::any_of(one.observations, [&](const Observation &said) {
        return std::ranges::any_of(surfaces(), [&](const Surface &surface) {
            return surface.client == client && surface.works == said.fact && said.truth == Truth::Yes;
        });
    });
}

} // namespace

void removeDeniedSymptoms(QList<Recognition> &recognitions)
{
    const auto works = [&](Symptom symptom) {
        return std::ranges::any_of(recognitions,
            [&](const Recognition &one) { return saysThatItWorks(one, entry(symptom).client); });
    };
    for (Recognition &one : recognitions) {
        if (!one.observations.isEmpty() && !isOwnWords(one))
            one.symptoms.removeIf(works);
    }
}

} // namespace wizard
