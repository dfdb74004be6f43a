#include "wizard/io/contactprobe.h"

#include <utility>

namespace wizard {

ContactProbe::ContactProbe(ContactRequest request, Judge judge)
    : m_connection(std::move(request))
    , m_judge(std::move(judge))
{
    connect(&m_connection, &StagedConnection::finished, this,
        [this](const Contact &contact) { Q_EMIT finished(m_judge(contact)); });
}

void ContactProbe::start()
{
    m_connection.start();
}

} // namespace wizard
