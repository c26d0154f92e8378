// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

#include <functional>
#include <vector>

class QKeySequence;
class QWidget;

namespace wm::ui {

/// F6 and Ctrl+Tab lead from part to part of a window, with Shift backwards: where Tab stays within a table, nothing
/// else leads out of it.
class FocusParts : public QObject {
    Q_OBJECT

public:
    struct Part {
        QWidget* widget = nullptr;
        std::function<void(Qt::FocusReason)> focus; ///< empty: the widget itself
    };

    /// The shortcuts are those of `window`, which owns this. Parts that are hidden are passed over.
    FocusParts(std::vector<Part> parts, QWidget& window);

private:
    void listen(const QList<QKeySequence>& keys, bool isForward);
    void go(bool isForward) const;

    std::vector<Part> m_parts;
    QWidget& m_window;
};

} // namespace wm::ui
