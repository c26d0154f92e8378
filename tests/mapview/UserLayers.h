// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SmallMap.h"

#include <atomic>
#include <cmath>
#include <mutex>
#include <string>
#include <vector>

namespace wm::mapview::test {

constexpr presentation::Rgb kViolet{0x80, 0x20, 0xA0};
constexpr double kMetresPerDegree = 111319.49079327358;

/// Builds a table feature by feature; ids count from 100.
class TableMaker {
public:
    explicit TableMaker(domain::LayerKind kind) { m_table.kind = kind; }

    TableMaker& feature(const std::string& label = {})
    {
        m_table.featureIds.push_back(100 + static_cast<std::int64_t>(m_table.featureIds.size()));
        m_table.featureEnds.push_back(static_cast<std::uint32_t>(m_table.partEnds.size()));
        m_table.labelText += label;
        m_table.labelEnds.push_back(static_cast<std::uint32_t>(m_table.labelText.size()));
        return *this;
    }
    TableMaker& part(domain::PartKind kind, const std::vector<domain::LonLat>& points)
    {
        m_table.points.insert(m_table.points.end(), points.begin(), points.end());
        m_table.partKinds.push_back(kind);
        m_table.partEnds.push_back(static_cast<std::uint32_t>(m_table.points.size()));
        m_table.featureEnds.back() = static_cast<std::uint32_t>(m_table.partEnds.size());
        return *this;
    }
    TableMaker& point(domain::LonLat place) { return feature().part(domain::PartKind::Points, {place}); }
    TableMaker& line(const std::vector<domain::LonLat>& path)
    {
        return feature().part(domain::PartKind::Polyline, path);
    }
    TableMaker& square(double west, double south, double side)
    {
        return feature().part(domain::PartKind::Exterior, squareRing(west, south, side));
    }
    [[nodiscard]] domain::FeatureTable table() const { return m_table; }

private:
    domain::FeatureTable m_table;
};

inline presentation::MapOverlay layerOf(const domain::FeatureTable& table)
{
    presentation::MapOverlay overlay;
    overlay.layer = {7};
    overlay.name = "my layer";
    overlay.features = table;
    overlay.colour = kViolet;
    return overlay;
}

inline presentation::MapOverlay layerOf(const TableMaker& maker)
{
    return layerOf(maker.table());
}

/// Red grows with the longitude from 0 to 4 degrees, green with the latitude from 0 to 1: a picture in the wrong place
/// has the wrong colours. Counts what is read.
class Gradient : public presentation::RasterSource {
public:
    explicit Gradient(presentation::MercatorBox extent = {0.0, 0.0, 4.0 * kMetresPerDegree, kMetresPerDegree})
        : m_extent(extent)
    {
    }

    [[nodiscard]] Result<presentation::RasterPicture> read(const presentation::MercatorBox& box, int widthPixels,
                                                           int heightPixels, const std::stop_token&) const override
    {
        const std::lock_guard lock(m_mutex);
        m_reads.push_back({box, widthPixels, heightPixels});
        if (isBroken)
            return fail(ErrorCode::NotFound, "the raster is gone");
        presentation::RasterPicture picture{widthPixels, heightPixels, {}};
        for (int y = 0; y < heightPixels; ++y) {
            for (int x = 0; x < widthPixels; ++x) {
                const double lon = box.minX + (box.maxX - box.minX) * (x + 0.5) / widthPixels;
                const double lat = box.maxY - (box.maxY - box.minY) * (y + 0.5) / heightPixels;
                picture.rgba.insert(picture.rgba.end(), {level(lon / 4.0), level(lat), 0, 255});
            }
        }
        return picture;
    }
    [[nodiscard]] const presentation::MercatorBox& extent() const override { return m_extent; }

    struct Read {
        presentation::MercatorBox box;
        int widthPixels;
        int heightPixels;
    };
    [[nodiscard]] std::vector<Read> reads() const
    {
        const std::lock_guard lock(m_mutex);
        return m_reads;
    }

    std::atomic<bool> isBroken = false;

private:
    static std::uint8_t level(double metres)
    {
        return static_cast<std::uint8_t>(std::lround(std::clamp(metres / kMetresPerDegree, 0.0, 1.0) * 255.0));
    }

    presentation::MercatorBox m_extent;
    mutable std::mutex m_mutex;
    mutable std::vector<Read> m_reads;
};

inline presentation::MapOverlay layerOf(std::shared_ptr<const presentation::RasterSource> raster)
{
    presentation::MapOverlay overlay;
    overlay.layer = {9};
    overlay.name = "my picture";
    overlay.raster = std::move(raster);
    return overlay;
}

} // namespace wm::mapview::test
