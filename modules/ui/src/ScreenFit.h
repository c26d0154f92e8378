// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSize>

class QWidget;

namespace wm::ui {

/// Of a dialog with tables: at least `usual`, and more before a large window, which it does not cover.
[[nodiscard]] QSize roomyBefore(const QWidget* window, QSize usual);

/// Makes every dialog of the program, as it is shown, no larger than its screen: at 225 % many screens are smaller than
/// a dialog likes to be, and its buttons would lie below the edge.
class ScreenFit : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace wm::ui
