#pragma once

#include "wizard/remediation/renderer.h"

namespace wizard {

/// A source without the parts that belong to other choices. A part stands between the lines
/// `# only Plan=renew|publish` and `# end only`, at any indentation; the lines themselves go. Parts do not
/// nest.
[[nodiscard]] Result<QString> withChosenParts(
    const QString &source, const Literals &literals, const QString &file);

} // namespace wizard
