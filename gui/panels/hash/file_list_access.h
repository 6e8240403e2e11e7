// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace gui::hash {

/// From now on screen readers see the rows of every FileList, cards and digests, as items of a list. To be
/// called as often as one likes.
void installFileListAccess();

} // namespace gui::hash
