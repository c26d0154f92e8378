// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"

#include <QByteArray>
#include <QPaintDevice>
#include <QSizeF>
#include <QString>

#include <memory>

class QIODevice;

namespace wm::paper {

class SvgPaintEngine;

/// A sheet that remembers what a QPainter draws as an SVG 1.1 document: text as text, shapes as shapes.
///
/// Units: painting is in logical pixels of 1/96 inch, y down, as on a screen without scaling. Several painters may draw
/// one after the other; what they drew lies in that order. Identical drawing gives identical bytes: no dates, no random
/// ids, no dependence on the locale.
///
/// Drawn by other means than SVG's own: dense patterns (Qt::Dense1Pattern ...) as a solid fill with the same ink,
/// conical gradients and perspective as images. Composition modes other than SourceOver are not supported.
///
/// Thread: any, one at a time; QPixmap has its own rules, so use QImage outside the GUI thread.
class SvgPaintDevice : public QPaintDevice {
public:
    static constexpr int kDpi = 96; ///< logical pixels in an inch, those of CSS

    /// \param sizePx size of the sheet, above 0 in both directions; fractions are kept in the document.
    explicit SvgPaintDevice(const QSizeF& sizePx);
    ~SvgPaintDevice() override;

    void setTitle(const QString& title);
    void setDescription(const QString& description);

    /// The document so far, UTF-8; well-formed at any time no painter is active.
    [[nodiscard]] QByteArray document() const;

    /// Writes the document to a device that is open for writing.
    /// Errors: IoFailed when the device takes less than all of it.
    [[nodiscard]] Result<void> writeTo(QIODevice& output) const;

    [[nodiscard]] QPaintEngine* paintEngine() const override;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_sizePx;
    QString m_title;
    QString m_description;
    std::unique_ptr<SvgPaintEngine> m_engine;
};

} // namespace wm::paper
