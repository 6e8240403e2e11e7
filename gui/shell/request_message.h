// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "gui/shell/single_instance.h"

#include <optional>

namespace gui {

constexpr qsizetype largestRequest = qsizetype{ 1024 } * 1024;

/// With its head: eight letters that name the version, and the length.
QByteArray toMessage(const Request& request);

enum class MessageState : std::uint8_t { Incomplete, Complete, Refused };
/// Whether all of the message has arrived; whatever does not begin like one is refused.
MessageState stateOf(const QByteArray& received);
/// Nothing for what is no well-formed message of this version.
std::optional<Request> fromMessage(const QByteArray& message);

} // namespace gui
