#pragma once

#include "wizard/evidence/forms/reader.h"

namespace wizard {

struct Mailbox {
    QString account;
    int version = 0; ///< of its server, major * 100 + minor
    bool asked = false; ///< for this account, and all was printed
    int line = 0;
};

struct Database {
    QString name;
    bool mounted = false;
    int line = 0;
};

/// A phone that signed in to a mailbox.
struct Phone {
    QString account;
    QString state; ///< DeviceAccessState
    int line = 0;
};

/// `servers`: the versions of Exchange that are listed beside the mailboxes.
[[nodiscard]] QList<Recognition> observe(const QList<Mailbox> &mailboxes, const Seen<int> &servers);
[[nodiscard]] QList<Recognition> observe(const QList<Database> &databases);
/// Those of one mailbox.
[[nodiscard]] QList<Recognition> observe(const Seen<Phone> &phones);

/// Get-Mailbox, Get-MailboxDatabase and Get-MobileDevice.
[[nodiscard]] QList<Recognition> mailboxesFromPaste(const Paste &paste);

[[nodiscard]] std::vector<Reader> mailboxReaders();

} // namespace wizard
