#include "wizard/evidence/messages/signins.h"

namespace wizard {
namespace {

constexpr qint64 atOnce = 10; ///< seconds behind the sign-in

/// Behind a load balancer many clients have one address, and still differ in their browsers.
std::size_t clientOf(const LogRow &row)
{
    return qHash(row.of(LogColumn::Client) + ' ' + row.of(LogColumn::Agent));
}

int number(QByteArrayView text, qsizetype at)
{
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

/// Of the month; -1 where the row has no time.
qint64 secondOf(const LogRow &row)
{
    const QByteArrayView text = row.second;
    if (text.isEmpty())
        return -1;
    return ((qint64(number(text, 8)) * 24 + number(text, 11)) * 60 + number(text, 14)) * 60
        + number(text, 17);
}

} // namespace

bool SignIns::addSignIn(const LogRow &row)
{
    const QByteArray address = row.of(LogColumn::Address);
    if (address.compare(page, Qt::CaseInsensitive) != 0 || row.of(LogColumn::Status) != "302")
        return false;
    ++m_count;
    const std::size_t client = clientOf(row);
    m_last[client % m_last.size()] = {client, secondOf(row)};
    return true;
}

bool SignIns::follows(const LogRow &row)
{
    const std::size_t client = clientOf(row);
    One &last = m_last[client % m_last.size()];
    const qint64 passed = secondOf(row) - last.second;
    return last.client == client && last.second >= 0 && passed >= 0 && passed <= atOnce;
}

} // namespace wizard
