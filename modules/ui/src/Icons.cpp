// SPDX-License-Identifier: GPL-3.0-or-later
#include "Icons.h"

#include "wm/ui/ApplicationIcon.h"
#include "wm/ui/Theme.h"

#include <QIconEngine>
#include <QPainterPath>
#include <QPixmap>

#include <functional>

namespace wm::ui {

namespace {

QPainterPath linesThrough(std::initializer_list<QPointF> points)
{
    QPainterPath path;
    for (const auto* point = points.begin(); point != points.end(); ++point) {
        if (point == points.begin())
            path.moveTo(*point);
        else
            path.lineTo(*point);
    }
    return path;
}

QPainterPath sheetPath()
{
    QPainterPath path = linesThrough({{9, 2}, {4, 2}, {4, 14}, {12, 14}, {12, 5}, {9, 2}, {9, 5}, {12, 5}});
    return path;
}

QPainterPath filePath(Icon which)
{
    QPainterPath path;
    switch (which) {
    case Icon::NewFile:
        path = sheetPath();
        path.addPath(linesThrough({{8, 7.5}, {8, 11.5}}));
        path.addPath(linesThrough({{6, 9.5}, {10, 9.5}}));
        break;
    case Icon::Open:
        path = linesThrough({{2, 13}, {2, 3.5}, {6, 3.5}, {7.5, 5.5}, {13, 5.5}, {13, 7.5}});
        path.addPath(linesThrough({{2, 13}, {4.5, 7.5}, {15, 7.5}, {12.5, 13}, {2, 13}}));
        break;
    default:
        path = linesThrough({{3, 9.5}, {3, 13.5}, {13, 13.5}, {13, 9.5}});
        path.addPath(linesThrough({{8, 2.5}, {8, 10}}));
        path.addPath(linesThrough({{5, 7}, {8, 10}, {11, 7}}));
        break;
    }
    return path;
}

QPainterPath layerPath(Icon which)
{
    QPainterPath path;
    switch (which) {
    case Icon::Layers:
        path = linesThrough({{8, 2}, {14.5, 5.5}, {8, 9}, {1.5, 5.5}, {8, 2}});
        path.addPath(linesThrough({{1.5, 8.5}, {8, 12}, {14.5, 8.5}}));
        path.addPath(linesThrough({{1.5, 11.2}, {8, 14.7}, {14.5, 11.2}}));
        break;
    case Icon::Remove:
        path = linesThrough({{2.5, 4.5}, {13.5, 4.5}});
        path.addPath(linesThrough({{6, 4.5}, {6, 2.5}, {10, 2.5}, {10, 4.5}}));
        path.addPath(linesThrough({{4, 4.5}, {4.7, 14}, {11.3, 14}, {12, 4.5}}));
        break;
    case Icon::Up:
        path = linesThrough({{8, 13}, {8, 3.5}});
        path.addPath(linesThrough({{4, 7.5}, {8, 3.5}, {12, 7.5}}));
        break;
    case Icon::Down:
        path = linesThrough({{8, 3}, {8, 12.5}});
        path.addPath(linesThrough({{4, 8.5}, {8, 12.5}, {12, 8.5}}));
        break;
    case Icon::Left:
        path = linesThrough({{13, 8}, {3.5, 8}});
        path.addPath(linesThrough({{7.5, 4}, {3.5, 8}, {7.5, 12}}));
        break;
    case Icon::Right:
        path = linesThrough({{3, 8}, {12.5, 8}});
        path.addPath(linesThrough({{8.5, 4}, {12.5, 8}, {8.5, 12}}));
        break;
    default:
        for (const auto& [y, x] : {std::pair(4.0, 10.0), std::pair(8.0, 5.0), std::pair(12.0, 11.0)}) {
            path.addPath(linesThrough({{2, y}, {x - 1.5, y}}));
            path.addEllipse(QPointF(x, y), 1.5, 1.5);
            path.addPath(linesThrough({{x + 1.5, y}, {14, y}}));
        }
        break;
    }
    return path;
}

QPainterPath signPath(Icon which)
{
    QPainterPath path;
    switch (which) {
    case Icon::Search:
        path.addEllipse(QPointF(7, 7), 4.5, 4.5);
        path.addPath(linesThrough({{10.5, 10.5}, {14, 14}}));
        break;
    case Icon::ClearFilter:
        path = linesThrough({{2, 3}, {12, 3}, {8.5, 7.5}, {8.5, 12.5}, {5.5, 11}, {5.5, 7.5}, {2, 3}});
        path.addPath(linesThrough({{11, 9.5}, {14.5, 13}}));
        path.addPath(linesThrough({{14.5, 9.5}, {11, 13}}));
        break;
    case Icon::Map:
        path = linesThrough({{2, 4}, {6, 2.5}, {10, 4}, {14, 2.5}, {14, 12}, {10, 13.5}, {6, 12}, {2, 13.5}, {2, 4}});
        path.addPath(linesThrough({{6, 2.5}, {6, 12}}));
        path.addPath(linesThrough({{10, 4}, {10, 13.5}}));
        break;
    case Icon::Close:
        path = linesThrough({{4.5, 4.5}, {11.5, 11.5}});
        path.addPath(linesThrough({{11.5, 4.5}, {4.5, 11.5}}));
        break;
    case Icon::Float:
        path.addRect(QRectF(5.5, 3.5, 7, 7));
        path.addPath(linesThrough({{5.5, 6}, {3.5, 6}, {3.5, 12.5}, {10, 12.5}, {10, 10.5}}));
        break;
    case Icon::ZoomIn:
        path = linesThrough({{8, 3.5}, {8, 12.5}});
        path.addPath(linesThrough({{3.5, 8}, {12.5, 8}}));
        break;
    case Icon::ZoomOut:
        path = linesThrough({{3.5, 8}, {12.5, 8}});
        break;
    case Icon::Fit:
        path = linesThrough({{2.5, 6}, {2.5, 2.5}, {6, 2.5}});
        path.addPath(linesThrough({{10, 2.5}, {13.5, 2.5}, {13.5, 6}}));
        path.addPath(linesThrough({{13.5, 10}, {13.5, 13.5}, {10, 13.5}}));
        path.addPath(linesThrough({{6, 13.5}, {2.5, 13.5}, {2.5, 10}}));
        break;
    case Icon::Distance:
        path = linesThrough({{1.5, 10.5}, {10.5, 1.5}, {14.5, 5.5}, {5.5, 14.5}, {1.5, 10.5}});
        path.addPath(linesThrough({{4.5, 7.5}, {6, 9}}));
        path.addPath(linesThrough({{7.5, 4.5}, {9, 6}}));
        break;
    case Icon::Area:
        path = linesThrough({{3, 12.5}, {2.5, 5}, {8, 2.5}, {13.5, 6.5}, {11.5, 13}, {3, 12.5}});
        break;
    case Icon::SelectBox:
        path = linesThrough({{2.5, 5}, {2.5, 2.5}, {5, 2.5}});
        path.addPath(linesThrough({{7, 2.5}, {9, 2.5}}));
        path.addPath(linesThrough({{11, 2.5}, {13.5, 2.5}, {13.5, 5}}));
        path.addPath(linesThrough({{2.5, 7}, {2.5, 9}}));
        path.addPath(linesThrough({{2.5, 11}, {2.5, 13.5}, {5, 13.5}}));
        path.addPath(linesThrough({{7.5, 7.5}, {14, 10}, {11.3, 11.3}, {10, 14}, {7.5, 7.5}}));
        break;
    case Icon::Play:
        path = linesThrough({{5, 3}, {12.5, 8}, {5, 13}, {5, 3}});
        break;
    case Icon::Pause:
        path = linesThrough({{5.5, 3.5}, {5.5, 12.5}});
        path.addPath(linesThrough({{10.5, 3.5}, {10.5, 12.5}}));
        break;
    case Icon::Warning:
        path = linesThrough({{8, 2.5}, {14.5, 13.5}, {1.5, 13.5}, {8, 2.5}});
        path.addPath(linesThrough({{8, 6.5}, {8, 9.5}}));
        path.addPath(linesThrough({{8, 11.4}, {8, 11.6}}));
        break;
    default:
        path.addEllipse(QPointF(8, 8), 6, 6);
        path.addPath(linesThrough({{8, 7.5}, {8, 11}}));
        path.addPath(linesThrough({{8, 5}, {8, 5.2}}));
        break;
    }
    return path;
}

QPainterPath pathOf(Icon which)
{
    if (which <= Icon::Export)
        return filePath(which);
    return which >= Icon::Layers ? layerPath(which) : signPath(which);
}

constexpr float kDisabledOpacity = 0.4F;

using Painting = std::function<void(QPainter&, const QRectF&, bool isEnabled)>;

/// Calls the painting at whatever size is wanted instead of scaling a picture.
class PaintedIconEngine : public QIconEngine {
public:
    explicit PaintedIconEngine(Painting painting)
        : m_painting(std::move(painting))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        m_painting(*painter, rect, mode != QIcon::Disabled);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap result(size);
        result.fill(Qt::transparent);
        QPainter painter(&result);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return result;
    }
    [[nodiscard]] QIconEngine* clone() const override { return new PaintedIconEngine(m_painting); }

private:
    Painting m_painting;
};

void paintApplicationMark(QPainter& painter, const QRectF& rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16.0, rect.height() / 16.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColour(presentation::kLightPalette.accent)); // a mark, the same everywhere
    painter.drawRoundedRect(QRectF(0.5, 0.5, 15, 15), 3.5, 3.5);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(Qt::white, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(linesThrough({{3.2, 12}, {6.4, 8.6}, {8.6, 10}, {11, 6.6}}));
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xFF, 0xC8, 0x57));
    painter.drawEllipse(QPointF(11.6, 4.8), 2.1, 2.1);
    painter.restore();
}

} // namespace

void paintIcon(QPainter& painter, const QRectF& rect, Icon which, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / 16.0, rect.height() / 16.0);
    painter.setPen(QPen(colour, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(which));
    painter.restore();
}

QIcon icon(Icon which)
{
    return QIcon(new PaintedIconEngine([which](QPainter& painter, const QRectF& rect, bool isEnabled) {
        QColor colour = toColour(colours().mutedInk);
        if (!isEnabled)
            colour.setAlphaF(kDisabledOpacity); // nearer to the paper, which may be light or dark
        paintIcon(painter, rect, which, colour);
    }));
}

QIcon applicationIcon()
{
    return QIcon(new PaintedIconEngine(
        [](QPainter& painter, const QRectF& rect, bool) { paintApplicationMark(painter, rect); }));
}

} // namespace wm::ui
