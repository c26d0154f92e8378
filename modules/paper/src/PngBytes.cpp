// SPDX-License-Identifier: GPL-3.0-or-later
#include "PngBytes.h"

#include <QtEndian>

#include <array>
#include <cstdint>
#include <cstring>

namespace wm::paper {

namespace {

constexpr int kPackLevel = 3; ///< of zlib: higher ones take far longer and gain little
constexpr int kBytesPerPixel = 3;
constexpr char kFilterNone = 0;
constexpr char kFilterUp = 2; ///< difference to the row above

constexpr std::array<std::uint32_t, 256> makeCrcTable()
{
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) != 0 ? 0xEDB88320U ^ (value >> 1U) : value >> 1U;
        table[i] = value;
    }
    return table;
}

std::uint32_t crcOf(const QByteArray& bytes)
{
    static constexpr std::array<std::uint32_t, 256> kTable = makeCrcTable();
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = kTable[(crc ^ static_cast<std::uint8_t>(byte)) & 0xFFU] ^ (crc >> 8U);
    return crc ^ 0xFFFFFFFFU;
}

QByteArray number(std::uint32_t value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

void addChunk(QByteArray& png, const char* type, const QByteArray& content)
{
    const QByteArray named = QByteArray(type) + content;
    png += number(static_cast<std::uint32_t>(content.size()));
    png += named;
    png += number(crcOf(named));
}

/// Each row with its filter: a row like the one above is nothing but zeros.
QByteArray filteredRows(const QImage& image)
{
    const qsizetype width = qsizetype{image.width()} * kBytesPerPixel;
    QByteArray rows(image.height() * (width + 1), '\0');
    char* row = rows.data();
    for (int y = 0; y < image.height(); ++y, row += width + 1) {
        const auto* const pixels = reinterpret_cast<const char*>(image.constScanLine(y));
        const bool isRepeated =
            y > 0 && std::memcmp(pixels, image.constScanLine(y - 1), static_cast<std::size_t>(width)) == 0;
        *row = isRepeated ? kFilterUp : kFilterNone;
        if (!isRepeated)
            std::memcpy(row + 1, pixels, static_cast<std::size_t>(width));
    }
    return rows;
}

} // namespace

QByteArray pngBytes(const QImage& image)
{
    const QImage pixels = image.convertToFormat(QImage::Format_RGB888);
    constexpr char kHead[] = "\x89PNG\r\n\x1a\n";
    QByteArray png(kHead, 8);
    addChunk(png, "IHDR",
             number(static_cast<std::uint32_t>(pixels.width())) + number(static_cast<std::uint32_t>(pixels.height())) +
                 QByteArray("\x08\x02\x00\x00\x00", 5)); // 8 bits, red green blue, no interlacing
    addChunk(png, "pHYs",
             number(static_cast<std::uint32_t>(image.dotsPerMeterX())) +
                 number(static_cast<std::uint32_t>(image.dotsPerMeterY())) + '\x01');
    for (const QString& key : image.textKeys()) // after the keyword: neither packed nor in a certain language
        addChunk(png, "iTXt", key.toLatin1() + QByteArray(5, '\0') + image.text(key).toUtf8());
    constexpr qsizetype kQtLength = 4; // which qCompress() puts before the stream
    addChunk(png, "IDAT", qCompress(filteredRows(pixels), kPackLevel).mid(kQtLength));
    addChunk(png, "IEND", {});
    return png;
}

} // namespace wm::paper
