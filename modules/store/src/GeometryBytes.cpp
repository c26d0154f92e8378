// SPDX-License-Identifier: GPL-3.0-or-later
#include "GeometryBytes.h"

#include <algorithm>
#include <array>

namespace wm::store {

template <class Bits>
void ByteWriter::littleEndian(Bits bits)
{
    for (std::size_t i = 0; i < sizeof(Bits); ++i)
        m_bytes.push_back(static_cast<std::uint8_t>(bits >> (8 * i)));
}

void ByteWriter::number(std::uint32_t value)
{
    littleEndian(value);
}

void ByteWriter::coordinate(double value)
{
    littleEndian(std::bit_cast<std::uint64_t>(value));
}

void ByteWriter::point(domain::LonLat point)
{
    coordinate(point.lon);
    coordinate(point.lat);
}

void ByteWriter::points(const std::vector<domain::LonLat>& points)
{
    number(static_cast<std::uint32_t>(points.size()));
    for (const domain::LonLat& each : points)
        point(each);
}

void ByteWriter::header(WkbType type)
{
    constexpr std::uint8_t kLittleEndian = 1;
    byte(kLittleEndian);
    number(static_cast<std::uint32_t>(type));
}

void ByteReader::skip(std::size_t count)
{
    if (count > m_bytes.size()) {
        m_failed = true;
        return;
    }
    m_bytes = m_bytes.subspan(count);
}

template <class Bits>
Bits ByteReader::read()
{
    if (m_failed || m_bytes.size() < sizeof(Bits)) {
        m_failed = true;
        return 0;
    }
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < sizeof(Bits); ++i) {
        const std::size_t from = m_bigEndian ? i : sizeof(Bits) - 1 - i;
        bits = (bits << 8) | m_bytes[from];
    }
    m_bytes = m_bytes.subspan(sizeof(Bits));
    return static_cast<Bits>(bits);
}

std::uint8_t ByteReader::byte()
{
    return read<std::uint8_t>();
}

std::uint32_t ByteReader::number()
{
    return read<std::uint32_t>();
}

double ByteReader::coordinate()
{
    return std::bit_cast<double>(read<std::uint64_t>());
}

std::uint32_t ByteReader::header()
{
    setBigEndian(byte() == 0);
    return number();
}

GeoPackageHeader readGeoPackageHeader(ByteReader& reader)
{
    GeoPackageHeader header;
    const bool isGeoPackage = reader.byte() == 'G' && reader.byte() == 'P';
    reader.skip(1); // version
    const std::uint8_t flags = reader.byte();
    constexpr std::array<std::size_t, 5> kEnvelopeDoubles{0, 4, 6, 6, 8};
    const unsigned envelopeKind = (flags >> 1) & 7U;
    if (!isGeoPackage || reader.hasFailed() || envelopeKind >= kEnvelopeDoubles.size()) {
        reader.fail();
        return header;
    }
    header.isEmpty = (flags & 0x10U) != 0;
    reader.setBigEndian((flags & 1U) == 0);
    reader.skip(4); // srs_id
    if (envelopeKind != 0) {
        Envelope envelope;
        envelope.minX = reader.coordinate();
        envelope.maxX = reader.coordinate();
        envelope.minY = reader.coordinate();
        envelope.maxY = reader.coordinate();
        reader.skip((kEnvelopeDoubles[envelopeKind] - 4) * sizeof(double));
        header.envelope = envelope;
    }
    return header;
}

} // namespace wm::store
