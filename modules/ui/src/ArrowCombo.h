// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace wm::ui {

/// A combo box with an arrow, which style sheets can only give it as a picture, and that scrolling past leaves as it
/// is.
class ArrowCombo : public QComboBox {
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] int widthBeyondInk() const;
};

} // namespace wm::ui
