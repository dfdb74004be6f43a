#include "wizard/evidence/values.h"

#include "wizard/evidence/values/value.h"

namespace wizard {

QString readable(const QDateTime &instant)
{
    return Instant(instant).readable();
}

QString readable(Fact fact, const QString &value)
{
    return Value::parse(fact, value).readable();
}

} // namespace wizard
