// SPDX-License-Identifier: GPL-3.0-or-later
#include "XlsDecryption.h"

#include "BiffRecords.h"
#include "LittleEndian.h"
#include "Md5.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace wm::ingest {

namespace {

// [MS-OFFCRYPTO] 2.3.6 and [MS-XLS] 2.2.10.
constexpr std::string_view kKnownPassword = "VelvetSweatshop";
constexpr std::size_t kKeyBytes = 5;
constexpr std::size_t kBlockBytes = 1024; ///< that have one key
constexpr std::uint64_t kMostDecrypted = std::uint64_t{256} << 20U;

/// The first bytes that RC4 gives for a key.
std::string rc4Bytes(std::string_view key, std::size_t count)
{
    std::array<unsigned char, 256> state{};
    std::iota(state.begin(), state.end(), static_cast<unsigned char>(0));
    unsigned j = 0;
    for (std::size_t i = 0; i < state.size(); ++i) {
        j = (j + state[i] + static_cast<unsigned char>(key[i % key.size()])) & 0xFFU;
        std::swap(state[i], state[j]);
    }
    std::string bytes;
    j = 0;
    for (std::size_t n = 1; n <= count; ++n) {
        const std::size_t i = n & 0xFFU;
        j = (j + state[i]) & 0xFFU;
        std::swap(state[i], state[j]);
        bytes += static_cast<char>(state[(state[i] + state[j]) & 0xFFU]);
    }
    return bytes;
}

std::string keyOfPassword(std::string_view password, std::string_view salt)
{
    std::string wide;
    for (const char c : password) {
        wide += c;
        wide += '\0';
    }
    const std::string start = md5(wide).substr(0, kKeyBytes);
    std::string salted;
    for (int i = 0; i < 16; ++i)
        salted.append(start).append(salt);
    return md5(salted).substr(0, kKeyBytes);
}

void mix(std::string& bytes, std::string_view mask)
{
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(static_cast<unsigned char>(bytes[i]) ^ static_cast<unsigned char>(mask[i]));
}

/// How many bytes of a record's data are as they were: all of those that tell what file it is, and the place of a
/// sheet.
std::size_t plainBytes(const BiffRecord& record)
{
    switch (static_cast<std::uint16_t>(record.type)) {
    case 0x0809: // begin
    case 0x002F: // how it is encrypted
    case 0x00E1: // the part for menus
    case 0x0138: // revisions: head
    case 0x0194: // exclusive use
    case 0x0195: // file lock
    case 0x0196: // revisions: information
        return record.data.size();
    case 0x0085: // a sheet
        return std::min<std::size_t>(4, record.data.size());
    default:
        return 0;
    }
}

} // namespace

XlsDecryption::XlsDecryption(std::string key)
    : m_key(std::move(key))
{
}

std::string XlsDecryption::mask(std::uint64_t block) const
{
    std::string numbered = m_key;
    for (unsigned i = 0; i < 4; ++i)
        numbered += static_cast<char>((block >> (8 * i)) & 0xFFU);
    return rc4Bytes(md5(numbered), kBlockBytes);
}

std::optional<XlsDecryption> XlsDecryption::withKnownPassword(std::string_view filePass)
{
    constexpr std::size_t kLength = 54;
    constexpr std::size_t kPart = 16; // salt, and two forms of one secret
    const bool isKnownForm = filePass.size() >= kLength && littleEndian16(filePass, 0) == 1 &&
                             littleEndian16(filePass, 2) == 1 && littleEndian16(filePass, 4) == 1;
    if (!isKnownForm)
        return std::nullopt;
    XlsDecryption decryption(keyOfPassword(kKnownPassword, filePass.substr(6, kPart)));
    std::string secrets(filePass.substr(6 + kPart, 2 * kPart));
    mix(secrets, decryption.mask(0));
    if (md5(std::string_view(secrets).substr(0, kPart)) != std::string_view(secrets).substr(kPart))
        return std::nullopt;
    return decryption;
}

Result<CompoundStream> XlsDecryption::decrypt(CompoundStream& stream, const TaskContext& context) const
{
    if (stream.size() > kMostDecrypted)
        return fail(ErrorCode::ParseFailed, "the encrypted workbook has " + std::to_string(stream.size()) +
                                                " bytes, allowed are " + std::to_string(kMostDecrypted));
    const TaskContext silent{context.stop, {}};
    ReadingProgress progress(silent, stream.size());
    BiffRecords records(stream, progress);
    std::string plain;
    plain.reserve(static_cast<std::size_t>(stream.size()));
    std::string blockMask;
    std::uint64_t maskedBlock = 0;
    while (!records.isAtEnd()) {
        WM_TRY(const BiffRecord record, records.next());
        addRecordHead(plain, record.type == BiffType::FilePass ? BiffType::None : record.type, record.data.size());
        const std::size_t asItWas = plainBytes(record);
        plain += record.data.substr(0, asItWas);
        for (const char c : record.data.substr(asItWas)) {
            // Blocks count everything, also what is not encrypted.
            const std::uint64_t block = plain.size() / kBlockBytes;
            if (std::exchange(maskedBlock, block) != block || blockMask.empty())
                blockMask = mask(block);
            plain += static_cast<char>(static_cast<unsigned char>(c) ^
                                       static_cast<unsigned char>(blockMask[plain.size() % kBlockBytes]));
        }
    }
    return CompoundStream(std::move(plain));
}

} // namespace wm::ingest
