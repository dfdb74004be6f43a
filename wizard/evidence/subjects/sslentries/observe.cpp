#include "wizard/evidence/subjects/sslentries/sslentries.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace wizard {
namespace {

std::optional<Fact> factOf(const SslEntry &entry)
{
    const bool general = entry.address == u"0.0.0.0";
    if (entry.port == u"444")
        return general ? Fact::HttpSysEntry444 : Fact::HttpSysSpecificEntry444;
    return entry.port == u"443" && general ? std::optional(Fact::HttpSysEntry443) : std::nullopt;
}

} // namespace

QList<Recognition> observe(const Seen<SslEntry> &entries)
{
    QList<Recognition> recognitions;
    QList<Fact> known;
    for (const SslEntry &entry : entries.items) {
        const auto fact = factOf(entry);
        if (!fact)
            continue;
        known.append(*fact);
        const EndpointCertificate held{entry.endpoint(), entry.hash};
        const Value value = *fact == Fact::HttpSysSpecificEntry444 ? Value(held) : Value(entry.hash);
        recognitions.append(found(u"HTTP.sys, "_s + Value(held).text(), entry.line, {seen(*fact, value)}));
    }
    if (!entries.whole)
        return recognitions;
    QList<Observation> absent;
    for (const Fact fact : {Fact::HttpSysEntry444, Fact::HttpSysSpecificEntry444, Fact::HttpSysEntry443}) {
        if (!known.contains(fact))
            absent.append(seen(fact, {}, Truth::No));
    }
    if (!absent.isEmpty())
        recognitions.append(found(u"HTTP.sys, whole list"_s, entries.line, absent));
    return recognitions;
}

} // namespace wizard
