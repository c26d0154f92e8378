// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace wm::ui {

/// Many small painted items in one widget: a widget for each would make the window slow to open. The subclass says
/// where the items lie and paints one; this class does hover, click, tool tips and the keyboard (arrows, Enter).
/// Positions are in this widget's pixels. Thread: GUI.
class ItemCanvas : public QWidget {
    Q_OBJECT

public:
    explicit ItemCanvas(QWidget* parent = nullptr);

    [[nodiscard]] int itemCount() const { return m_count; }
    /// Empty when there is no such item.
    [[nodiscard]] QRect itemRect(int index) const;

    /// Everything on it so many times as large, for those who sit far away. Above 0; 1 until it is set.
    void setMagnification(double magnification);
    [[nodiscard]] double magnification() const { return m_magnification; }
    /// Paints everything as it looks untouched, from the painter's origin, laid out for that width; as high as
    /// heightForWidth() says. For pictures; the widget need not be shown.
    void paintAll(QPainter& painter, int width) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void itemActivated(int index);
    /// The keyboard moved to an item that may be out of sight.
    void itemFocused(const QRect& rect);

protected:
    struct ItemState {
        bool isHovered = false;
        bool isFocused = false;
    };

    /// The item at a place, or the one that has the keyboard; -1: none.
    [[nodiscard]] int itemAt(const QPoint& position) const;
    [[nodiscard]] int focusedItem() const { return m_focused; }

    /// To be called when the items changed.
    void setItemCount(int count);

    /// Rectangles of all items in a widget of that width, in reading order. Here and in paintItem() nothing is
    /// magnified.
    [[nodiscard]] virtual std::vector<QRect> layoutItems(int width) const = 0;
    virtual void paintItem(QPainter& painter, int index, const QRect& rect, ItemState state) const = 0;
    /// What stands around the items.
    virtual void paintHeading(QPainter& painter, int width) const;
    [[nodiscard]] virtual QString itemToolTip(int index) const = 0;

    bool event(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] const std::vector<QRect>& rects() const; ///< as laid out
    [[nodiscard]] QRect magnified(const QRect& rect) const;
    [[nodiscard]] int plain(int length) const;
    [[nodiscard]] int neighbourOf(int index, int key) const;
    void setHovered(int index);
    void moveFocusTo(int index);

    double m_magnification = 1.0;
    int m_count = 0;
    int m_hovered = -1;
    int m_pressed = -1;
    int m_focused = -1;
    mutable int m_rectsWidth = -1; ///< the width that m_rects is for; -1: none
    mutable std::vector<QRect> m_rects;
};

/// Items of one size in as many columns as fit `minimumWidth`, stretched to the full width.
[[nodiscard]] std::vector<QRect> gridRects(int count, int width, int minimumWidth, int height, int gap);

} // namespace wm::ui
