#pragma once

#include "wizard/evidence/words/plainwords.h"
#include "wizard/evidence/words/sentences.h"

namespace wizard {

/// A sentence names Exchange 2016, 2019 or SE.
[[nodiscard]] bool namesNewerVersion(const QList<Sentence> &sentences);

/// The year of the older version on which a sentence says that a mailbox is; 2013 is older only where the
/// text names a newer one.
[[nodiscard]] QString olderMailboxVersion(const std::vector<PlainWord> &words, bool namesNewer);

} // namespace wizard
