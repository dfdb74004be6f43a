#include "wizard/evidence/subjects/mailboxes/mailboxes.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace wizard {

std::vector<Reader> mailboxReaders()
{
    using enum Fact;
    return {{"mailboxes"_L1, QT_TRANSLATE_NOOP("Readers", "Mailbox, its database and its phones"),
        {MailboxOnOlderVersion, DatabaseMounted, DeviceBlocked}, mailboxesFromPaste}};
}

} // namespace wizard
