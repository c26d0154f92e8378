// SPDX-License-Identifier: GPL-3.0-or-later
#include "Md5.h"

#include "LittleEndian.h"

#include <array>
#include <bit>
#include <cmath>

namespace wm::ingest {

namespace {

constexpr std::size_t kMd5Block = 64;
using Md5State = std::array<std::uint32_t, 4>;

/// What is added in each of the 64 steps: the digits of sines behind the point.
const std::array<std::uint32_t, 64>& md5Sines()
{
    static const std::array<std::uint32_t, 64> sines = [] {
        std::array<std::uint32_t, 64> numbers{};
        for (std::size_t i = 0; i < numbers.size(); ++i)
            numbers[i] =
                static_cast<std::uint32_t>(std::floor(std::abs(std::sin(static_cast<double>(i + 1))) * 0x1p32));
        return numbers;
    }();
    return sines;
}

std::uint32_t md5Mixed(std::size_t step, const Md5State& state)
{
    const auto [a, b, c, d] = state;
    switch (step / 16) {
    case 0:
        return (b & c) | (~b & d);
    case 1:
        return (d & b) | (~d & c);
    case 2:
        return b ^ c ^ d;
    default:
        return c ^ (b | ~d);
    }
}

void addMd5Block(Md5State& state, std::string_view block)
{
    constexpr std::array<std::array<int, 4>, 4> kTurns{
        {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}}};
    constexpr std::array<std::size_t, 4> kStrides{1, 5, 3, 7};
    constexpr std::array<std::size_t, 4> kStarts{0, 1, 5, 0};
    Md5State next = state;
    for (std::size_t step = 0; step < 64; ++step) {
        const std::size_t round = step / 16;
        const std::size_t word = (kStarts[round] + kStrides[round] * step) % 16;
        const std::uint32_t sum = next[0] + md5Mixed(step, next) + md5Sines()[step] + littleEndian32(block, word * 4);
        next = {next[3], next[1] + std::rotl(sum, kTurns[round][step % 4]), next[1], next[2]};
    }
    for (std::size_t i = 0; i < state.size(); ++i)
        state[i] += next[i];
}

} // namespace

std::string md5(std::string_view bytes)
{
    std::string padded(bytes);
    padded += '\x80';
    padded.resize((padded.size() + 8 + kMd5Block - 1) / kMd5Block * kMd5Block - 8);
    for (std::size_t i = 0; i < 8; ++i)
        padded += static_cast<char>((std::uint64_t{bytes.size()} * 8 >> (8 * i)) & 0xFFU);
    Md5State state{0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476};
    for (std::size_t at = 0; at < padded.size(); at += kMd5Block)
        addMd5Block(state, std::string_view(padded).substr(at, kMd5Block));
    std::string digest;
    for (const std::uint32_t word : state) {
        for (unsigned i = 0; i < 4; ++i)
            digest += static_cast<char>((word >> (8 * i)) & 0xFFU);
    }
    return digest;
}

} // namespace wm::ingest
