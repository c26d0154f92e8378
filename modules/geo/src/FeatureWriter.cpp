// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/geo/FeatureWriter.h"

#include "FeatureSink.h"

#include "wm/base/Path.h"
#include "wm/base/WriteError.h"

#include <utility>

namespace wm::geo {

namespace {

constexpr const char* kLayerField = "layer";
constexpr int kFeaturesBetweenReports = 1000;

Error cannotWrite(Error error, const std::filesystem::path& file)
{
    if (error.code == ErrorCode::IoFailed)
        return writeError(file, error.message);
    return withContext(std::move(error), "cannot write " + utf8FromPath(file));
}

Result<void> addFeatures(FeatureWriter& file, const WrittenLayer& layer, bool isNamed, int& done, int total,
                         const TaskContext& context)
{
    for (const WrittenFeature& feature : layer.features) {
        if (done++ % kFeaturesBetweenReports == 0)
            WM_CHECK(context.checkpoint(done - 1, total));
        if (!isNamed) {
            WM_CHECK(file.add(feature));
            continue;
        }
        WrittenFeature named = feature;
        named.values.emplace(named.values.begin(), layer.name);
        WM_CHECK(file.add(named));
    }
    return {};
}

} // namespace

FeatureWriter::FeatureWriter(std::unique_ptr<PartFile> part, std::unique_ptr<Sink> sink)
    : m_part(std::move(part))
    , m_sink(std::move(sink))
{
}

FeatureWriter::FeatureWriter(FeatureWriter&&) noexcept = default;
FeatureWriter::~FeatureWriter() = default;

Result<FeatureWriter> FeatureWriter::create(const std::filesystem::path& file, WrittenFormat format,
                                            const WrittenNotes& notes)
{
    auto part = std::make_unique<PartFile>(file);
    auto sink =
        format == WrittenFormat::GeoPackage ? geoPackageSink(part->path(), notes) : geoJsonSink(part->path(), notes);
    if (!sink)
        return tl::make_unexpected(cannotWrite(std::move(sink).error(), file));
    return FeatureWriter(std::move(part), *std::move(sink));
}

Result<void> FeatureWriter::begin(const WrittenTable& layer)
{
    return m_sink->begin(layer).map_error(
        [this](Error error) { return cannotWrite(std::move(error), m_part->target()); });
}

Result<void> FeatureWriter::add(const WrittenFeature& feature)
{
    Result<void> added = m_sink->add(feature);
    if (added)
        return added;
    return tl::make_unexpected(cannotWrite(std::move(added).error(), m_part->target()));
}

Result<void> FeatureWriter::finish()
{
    if (Result<void> closed = m_sink->close(); !closed)
        return tl::make_unexpected(cannotWrite(std::move(closed).error(), m_part->target()));
    return m_part->putInPlace();
}

Result<void> writeFeatures(const std::filesystem::path& file, WrittenFormat format,
                           const std::vector<WrittenLayer>& layers, const WrittenNotes& notes,
                           const TaskContext& context)
{
    const bool isNamed = format == WrittenFormat::GeoJson;
    int done = 0, total = 0;
    for (const WrittenLayer& layer : layers)
        total += static_cast<int>(layer.features.size());
    std::error_code ignored;
    WM_TRY(FeatureWriter written, FeatureWriter::create(std::filesystem::absolute(file, ignored), format, notes));
    for (const WrittenLayer& layer : layers) {
        WrittenTable table = layer;
        if (isNamed)
            table.fields.insert(table.fields.begin(), {kLayerField, false});
        WM_CHECK(written.begin(table));
        WM_CHECK(addFeatures(written, layer, isNamed, done, total, context));
    }
    return written.finish();
}

} // namespace wm::geo
