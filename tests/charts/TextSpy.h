// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QSize>
#include <QStringList>

#include <algorithm>
#include <memory>

namespace wm::charts::test {

/// A device that paints nothing and remembers what it was asked for.
class TextSpy : public QPaintDevice {
public:
    explicit TextSpy(const QSize& size)
        : m_size(size)
        , m_engine(std::make_unique<Engine>())
    {
    }

    /// Whether some text contains the given one. Qt hands out a run per font, so that mixed texts come in parts.
    [[nodiscard]] bool wrote(const QString& text) const
    {
        return std::ranges::any_of(m_engine->texts, [&](const QString& one) { return one.contains(text); });
    }
    [[nodiscard]] int pictures() const { return m_engine->pictures; }
    [[nodiscard]] int shapes() const { return m_engine->shapes; }

    QPaintEngine* paintEngine() const override { return m_engine.get(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return 0;
        }
    }

private:
    struct Engine : QPaintEngine {
        Engine()
            : QPaintEngine(AllFeatures)
        {
        }
        bool begin(QPaintDevice*) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState&) override {}
        void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override { ++pictures; }
        void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override { ++pictures; }
        void drawPath(const QPainterPath&) override { ++shapes; }
        void drawPolygon(const QPointF*, int, PolygonDrawMode) override { ++shapes; }
        void drawTextItem(const QPointF&, const QTextItem& item) override { texts.append(item.text()); }
        Type type() const override { return User; }

        QStringList texts;
        int pictures = 0;
        int shapes = 0;
    };

    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace wm::charts::test
