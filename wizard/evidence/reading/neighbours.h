#pragma once

#include "wizard/evidence/reading/importer.h"

namespace wizard {

/// Of a folder or an archive: exports and logs often do not name their server. Such a file is of the one
/// server that the files beside it name, or, where none of them names any, those of the folder above. Where
/// they name several, nobody knows. A certificate's own file lies anywhere and is on no server for that.
void nameServers(Import &import);

} // namespace wizard
