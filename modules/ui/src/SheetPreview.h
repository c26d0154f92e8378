// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSizeF>
#include <QWidget>

namespace wm::ui {

/// Shows a sheet as large as there is room, on a desk.
class SheetPreview : public QWidget {
    Q_OBJECT

public:
    explicit SheetPreview(QWidget* parent = nullptr);

    /// Pixels of the screen for each unit of a sheet of that size.
    [[nodiscard]] double scaleFor(QSizeF sheet) const;
    /// Until there is a new one the last is shown, scaled to what the sheet's size is now.
    void setSheetSize(QSizeF sheet);
    void setImage(const QImage& image);
    [[nodiscard]] bool hasImage() const { return !m_image.isNull(); }

    [[nodiscard]] QSize minimumSizeHint() const override { return {420, 320}; }
    [[nodiscard]] QSize sizeHint() const override { return {680, 520}; }

Q_SIGNALS:
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] double unitScale(QSizeF sheet) const; ///< device-independent pixels for each unit

    QSizeF m_sheet;
    QImage m_image;
};

} // namespace wm::ui
