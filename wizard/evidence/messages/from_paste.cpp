#include "wizard/evidence/messages/events.h"
#include "wizard/evidence/messages/from.h"
#include "wizard/evidence/messages/table.h"

namespace wizard {

QList<Recognition> messagesFromPaste(const Paste &paste)
{
    static const EventFinder events(eventRows());
    return events.in(paste) + eventTexts().in(paste) + answers().in(paste);
}

} // namespace wizard
