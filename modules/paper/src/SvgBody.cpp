// SPDX-License-Identifier: GPL-3.0-or-later
#include "SvgBody.h"

#include "SvgPlacement.h"
#include "SvgSyntax.h"

#include <algorithm>
#include <cmath>

namespace wm::paper {

namespace {

/// Qt adds up advances in 1/64 pixel; independent labels are further apart than this.
constexpr double kSeamPx = 0.1;

/// Holds the run to its width where another font must stand in.
QByteArray lengthAttributes(const SvgTextRun& run)
{
    if (run.text.size() < 2 || !(run.width > 0.0))
        return {};
    return attribute("textLength", run.width) + attribute("lengthAdjust", "spacingAndGlyphs");
}

} // namespace

void SvgBody::setClip(const std::vector<QByteArray>& clipIds)
{
    if (clipIds == m_clipIds)
        return;
    writeWaiting();
    for (std::size_t i = 0; i < m_clipIds.size(); ++i)
        m_text += "</g>\n";
    for (const QByteArray& id : clipIds)
        m_text += "<g" + attribute("clip-path", "url(#" + id + ")") + ">\n";
    m_clipIds = clipIds;
}

void SvgBody::addShape(const QByteArray& element, const QByteArray& geometry, const QByteArray& style)
{
    if (m_shapes.empty() || style != m_style)
        writeWaiting();
    m_style = style;
    m_shapes.push_back({element, geometry});
}

void SvgBody::addText(const SvgTextRun& run)
{
    if (!continuesText(run))
        writeWaiting();
    m_runs.push_back(run);
}

bool SvgBody::continuesText(const SvgTextRun& run) const
{
    if (m_runs.empty())
        return false;
    const SvgTextRun& last = m_runs.back();
    return run.style == last.style && run.matrix == last.matrix && std::abs(run.start.y() - last.start.y()) < kSeamPx &&
           std::abs(last.start.x() + last.width - run.start.x()) < kSeamPx;
}

QByteArray SvgBody::waitingShapes() const
{
    if (m_shapes.size() == 1)
        return '<' + m_shapes[0].element + m_shapes[0].geometry + m_style + "/>\n";
    QByteArray text = "<g" + m_style + ">\n";
    for (const Shape& shape : m_shapes)
        text += '<' + shape.element + shape.geometry + "/>\n";
    return text + "</g>\n";
}

QByteArray SvgBody::waitingText() const
{
    const bool blank =
        std::all_of(m_runs.begin(), m_runs.end(), [](const auto& run) { return run.text.trimmed().isEmpty(); });
    if (blank)
        return {};
    const SvgTextRun& first = m_runs.front();
    const SvgPlacement placement = placementOf(first.matrix, first.start / first.scale);
    QByteArray text = "<text" + attribute("x", placement.at.x()) + attribute("y", placement.at.y());
    if (!placement.transform.isEmpty())
        text += attribute("transform", placement.transform);
    text += first.style + attribute("text-anchor", "start") + attribute("xml:space", "preserve");
    if (m_runs.size() == 1)
        return text + lengthAttributes(first) + '>' + xmlText(first.text) + "</text>\n";
    text += '>';
    for (const SvgTextRun& run : m_runs)
        text += "<tspan" + attribute("x", placement.at.x() + run.start.x() - first.start.x()) + lengthAttributes(run) +
                '>' + xmlText(run.text) + "</tspan>";
    return text + "</text>\n";
}

void SvgBody::writeWaiting()
{
    if (!m_shapes.empty())
        m_text += waitingShapes();
    if (!m_runs.empty())
        m_text += waitingText();
    m_shapes.clear();
    m_runs.clear();
}

QByteArray SvgBody::text() const
{
    SvgBody whole = *this;
    whole.setClip({});
    whole.writeWaiting();
    return whole.m_text;
}

} // namespace wm::paper
