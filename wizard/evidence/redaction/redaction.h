#pragma once

#include "wizard/evidence/forms/pack.h"

#include <QMap>

namespace wizard {

/// Names and what stands for them, by the name in small letters. It never stands in the case.
using AliasMap = QMap<QString, QString>;

struct NamelessCase {
    Pack pack;
    AliasMap aliases;
};

struct NamelessFile {
    QByteArray bytes;
    AliasMap aliases;
};

/// The case without the names of hosts, people, domains and organisations and without addresses, for handing
/// on. Readers understand it as before: an alias has the shape of its name (host1.domain1.example, user1,
/// 192.0.2.1), and the same name, in whatever case, has the same alias everywhere.
///
/// These stay: names that every organisation has (NT AUTHORITY\SYSTEM, Domain Admins, Administrator, Default
/// Web Site, services, pools, event sources), Microsoft's own hosts, the last number of a SID, and
/// thumbprints, which name a certificate and nobody's name, and without which no verdict could be told. GUIDs
/// stay but those of mailboxes, databases and tenants. A name that is a word of the product as well (a server
/// MAIL, a user Test) is replaced where its place shows that a name is meant; the bare word stays and tells
/// nothing. A name that already looks like an alias (host7) stays. Encoded data that carries a name is left
/// out. Nobody can find a name in a person's own sentences that stands nowhere else as a name.
[[nodiscard]] NamelessCase withoutNames(const Pack &pack);

/// That case as a file, or where in it a name still stands, whichever way it is written.
[[nodiscard]] Result<NamelessFile> fileWithoutNames(const Pack &pack);

/// Refuses bytes in which one of the names stands: as text, escaped, as UTF-16, in base64 or hex.
[[nodiscard]] Result<void> checkWithoutNames(const QByteArray &bytes, const AliasMap &aliases);

/// The map as a file, JSON.
[[nodiscard]] QByteArray writeAliases(const AliasMap &aliases);

} // namespace wizard
