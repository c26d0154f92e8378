// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/paper/SvgPaintDevice.h"

#include "SvgPaintEngine.h"
#include "SvgSyntax.h"
#include "WriteAll.h"

#include <limits>

namespace wm::paper {

namespace {

constexpr double kMmPerPixel = 25.4 / SvgPaintDevice::kDpi;

QByteArray element(const char* name, const QString& content)
{
    if (content.isEmpty())
        return {};
    return QByteArray("<") + name + '>' + xmlText(content) + "</" + name + ">\n";
}

QByteArray openingTag(const QSizeF& sizePx)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\"" +
           attribute("width", svgNumber(sizePx.width()) + "px") +
           attribute("height", svgNumber(sizePx.height()) + "px") +
           attribute("viewBox", "0 0 " + svgNumber(sizePx.width()) + ' ' + svgNumber(sizePx.height())) + ">\n";
}

} // namespace

SvgPaintDevice::SvgPaintDevice(const QSizeF& sizePx)
    : m_sizePx(sizePx)
    , m_engine(std::make_unique<SvgPaintEngine>(sizePx))
{
}

SvgPaintDevice::~SvgPaintDevice() = default;

void SvgPaintDevice::setTitle(const QString& title)
{
    m_title = title;
}

void SvgPaintDevice::setDescription(const QString& description)
{
    m_description = description;
}

QByteArray SvgPaintDevice::document() const
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + openingTag(m_sizePx) + element("title", m_title) +
           element("desc", m_description) + m_engine->definitions() + m_engine->body() + "</svg>\n";
}

Result<void> SvgPaintDevice::writeTo(QIODevice& output) const
{
    return writeAll(output, document());
}

QPaintEngine* SvgPaintDevice::paintEngine() const
{
    return m_engine.get();
}

int SvgPaintDevice::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return qRound(m_sizePx.width());
    case PdmHeight:
        return qRound(m_sizePx.height());
    case PdmWidthMM:
        return qRound(m_sizePx.width() * kMmPerPixel);
    case PdmHeightMM:
        return qRound(m_sizePx.height() * kMmPerPixel);
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kDpi;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return qRound(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace wm::paper
