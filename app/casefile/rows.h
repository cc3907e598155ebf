// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTextDocument;

namespace casefile {

/// Qt breaks a table's row wherever a page ends. Pushes each row that would be torn to the next page, unless
/// it is longer than a quarter of one, and a heading to its table. The document has its page size by then;
/// one of very many pages is left as it is, since every push lays it out again.
void keepRowsWhole(QTextDocument &document);

} // namespace casefile
