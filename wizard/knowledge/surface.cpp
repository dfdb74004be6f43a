#include "wizard/knowledge/surface.h"

namespace wizard {

std::span<const Surface> surfaces()
{
    static constexpr Surface all[] = {
        {Client::OutlookOnTheWeb, Fact::OwaWorks},
        {Client::AdminCenter, Fact::AdminCenterWorks},
        {Client::ManagementShell, Fact::ShellOpens},
        {Client::Phones, Fact::PhonesWork},
        {Client::Outlook, Fact::OutlookWorks},
    };
    return all;
}

} // namespace wizard
