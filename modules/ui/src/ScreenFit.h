// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace wm::ui {

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
