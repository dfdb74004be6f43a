#pragma once

#include "wizard/diagnosis/finding.h"

namespace support {

/// A fact that spoke for a cause.
inline wizard::Reason reason(
    wizard::Fact fact, const wizard::Value &value = {}, const QStringList &servers = {})
{
    return {fact, wizard::Truth::Yes, value, servers, {}, {}};
}

} // namespace support
