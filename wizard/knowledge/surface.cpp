#include "wizard/knowledge/surface.h"

using namespace Qt::StringLiterals;

namespace wizard {

std::span<const Surface> surfaces()
{
    static constexpr Surface all[] = {
        {Client::OutlookOnTheWeb, Fact::OwaWorks, "\"OWA works\""_L1},
        {Client::AdminCenter, Fact::AdminCenterWorks, "\"admin center works\""_L1},
        {Client::ManagementShell, Fact::ShellOpens, "\"shell works\""_L1},
        {Client::Phones, Fact::PhonesWork, "\"phones work\""_L1},
        {Client::Outlook, Fact::OutlookWorks, "\"Outlook works\""_L1},
    };
    return all;
}

} // namespace wizard
