// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CompoundStream.h"

#include "wm/base/TaskContext.h"

#include <optional>

namespace wm::ingest {

/// How a workbook was encrypted that nobody was asked a password for: to protect its structure, Excel encrypts it with
/// one that all programs know, so that everybody can read it.
class XlsDecryption {
public:
    /// `filePass`: the record that tells how the workbook is encrypted. None for a password of somebody, and for other
    /// encryptions than the one of Excel 97 to 2003.
    [[nodiscard]] static std::optional<XlsDecryption> withKnownPassword(std::string_view filePass);

    /// The whole stream in memory, without the record. Errors: ParseFailed for more than 256 MiB; those of
    /// BiffRecords.
    [[nodiscard]] Result<CompoundStream> decrypt(CompoundStream& stream, const TaskContext& context) const;

private:
    explicit XlsDecryption(std::string key);
    /// What the bytes of a block of the stream are mixed with.
    [[nodiscard]] std::string mask(std::uint64_t block) const;

    std::string m_key;
};

} // namespace wm::ingest
