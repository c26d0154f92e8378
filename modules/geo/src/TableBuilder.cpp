// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableBuilder.h"

#include "Antimeridian.h"
#include "GdalErrors.h"
#include "OgrGeometry.h"

#include "wm/base/Utf8.h"

#include <algorithm>

namespace wm::geo {

namespace {

constexpr std::size_t kMaxIssues = 100;
constexpr std::size_t kMaxLabelCharacters = 200;

bool hasPolygons(const OGRGeometry& geometry)
{
    return geometry.getDimension() >= 2;
}

/// The first characters of a text; the same text when it has no more.
std::string shortened(const std::string& text)
{
    std::string_view rest = text;
    for (std::size_t i = 0; i < kMaxLabelCharacters && !rest.empty(); ++i)
        static_cast<void>(takeCharacter(rest));
    return text.substr(0, text.size() - rest.size());
}

} // namespace

TableBuilder::TableBuilder(TableSource source)
    : m_source(std::move(source))
{
    FeatureTable& table = m_reading.table;
    const std::size_t features = std::min(m_source.expectedFeatures, m_source.maxFeatures);
    table.featureIds.reserve(features);
    table.featureEnds.reserve(features);
    m_parts.reserve(features);
    if (m_source.labelField >= 0)
        table.labelEnds.reserve(features);
}

Result<void> TableBuilder::add(OGRFeature& feature)
{
    m_feature = feature.GetFID();
    OGRGeometryUniquePtr geometry(feature.StealGeometry());
    if (!geometry || geometry->IsEmpty() != 0) {
        ++m_reading.withoutGeometry;
        return {};
    }
    if (!prepare(geometry))
        return {};
    FeatureTable& table = m_reading.table;
    const std::size_t partsBefore = m_parts.partCount();
    m_parts.append(*geometry);
    if (m_parts.partCount() == partsBefore) {
        addIssue(FeatureIssueKind::NothingToDraw, geometry->getGeometryName());
        return {};
    }
    table.featureEnds.push_back(static_cast<std::uint32_t>(m_parts.partCount()));
    table.featureIds.push_back(m_feature);
    if (m_source.labelField >= 0)
        appendLabel(feature);
    return checkLimits();
}

bool TableBuilder::prepare(OGRGeometryUniquePtr& geometry)
{
    geometry = simplified(std::move(geometry));
    if (!toLonLat(*geometry))
        return false;
    if (crossesAntimeridian(*geometry))
        cut(geometry);
    else if (hasPolygons(*geometry))
        repair(geometry);
    return true;
}

void TableBuilder::cut(OGRGeometryUniquePtr& geometry)
{
    const GdalErrors errors;
    const std::optional<CutRings> rings = cutAtAntimeridian(geometry);
    if (!rings)
        return addIssue(FeatureIssueKind::RingNotRepaired, errors.message());
    if (rings->areAroundPole)
        addIssue(FeatureIssueKind::RingAroundPole);
    if (rings->areRepaired)
        addIssue(FeatureIssueKind::RingRepaired);
}

bool TableBuilder::toLonLat(OGRGeometry& geometry)
{
    const std::optional<BadPosition> bad = moveToLonLat(geometry, m_source.toLonLat.get());
    if (bad)
        addIssue(bad->isNotTransformed ? FeatureIssueKind::NotTransformed : FeatureIssueKind::OffTheEarth, bad->found);
    return !bad;
}

void TableBuilder::repair(OGRGeometryUniquePtr& geometry)
{
    const GdalErrors errors;
    if (geometry->IsValid() != 0)
        return;
    OGRGeometryUniquePtr repaired(geometry->MakeValid());
    if (!repaired || !hasPolygons(*repaired))
        return addIssue(FeatureIssueKind::RingNotRepaired, errors.message());
    geometry = std::move(repaired);
    addIssue(FeatureIssueKind::RingRepaired);
}

void TableBuilder::appendLabel(const OGRFeature& feature)
{
    FeatureTable& table = m_reading.table;
    if (feature.IsFieldSetAndNotNull(m_source.labelField) != 0) {
        const std::string text = m_source.decoder.decode(feature.GetFieldAsString(m_source.labelField));
        const std::string label = shortened(text);
        if (label.size() < text.size())
            addIssue(FeatureIssueKind::LabelTooLong, label);
        table.labelText += label;
    }
    table.labelEnds.push_back(static_cast<std::uint32_t>(table.labelText.size()));
}

Result<void> TableBuilder::checkLimits() const
{
    const auto fail = [this](std::size_t limit, const char* what) {
        return wm::fail(ErrorCode::InvalidArgument, "feature " + std::to_string(m_feature) + ": found more than " +
                                                        std::to_string(limit) + " " + what +
                                                        "; expected a smaller layer: cut or simplify it first");
    };
    constexpr std::size_t kMaxLabelBytes = 1'000'000'000;
    if (m_parts.pointCount() > m_source.maxPoints)
        return fail(m_source.maxPoints, "points");
    if (m_reading.table.featureIds.size() > m_source.maxFeatures)
        return fail(m_source.maxFeatures, "features");
    if (m_reading.table.labelText.size() > kMaxLabelBytes)
        return fail(kMaxLabelBytes, "bytes of labels");
    return {};
}

void TableBuilder::addIssue(FeatureIssueKind kind, std::string found)
{
    ++m_reading.issueCount;
    if (m_reading.issues.size() < kMaxIssues)
        m_reading.issues.push_back({kind, m_feature, std::move(found)});
}

LayerReading TableBuilder::take()
{
    m_parts.moveTo(m_reading.table);
    return std::move(m_reading);
}

} // namespace wm::geo
