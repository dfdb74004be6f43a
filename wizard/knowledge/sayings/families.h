#pragma once

#include "wizard/knowledge/sayings.h"

/// Profiles by what the causes have in common, a file each; profiles() joins them.
namespace wizard::families {

[[nodiscard]] std::span<const Profile> certificates();
[[nodiscard]] std::span<const Profile> webServer();
[[nodiscard]] std::span<const Profile> shell();
[[nodiscard]] std::span<const Profile> directory();
[[nodiscard]] std::span<const Profile> services();
[[nodiscard]] std::span<const Profile> updates();
[[nodiscard]] std::span<const Profile> people();
[[nodiscard]] std::span<const Profile> outside();

} // namespace wizard::families
