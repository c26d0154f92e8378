// SPDX-License-Identifier: GPL-3.0-or-later
#include "FocusParts.h"

#include <QKeySequence>
#include <QShortcut>
#include <QWidget>

#include <algorithm>
#include <iterator>
#include <utility>

namespace wm::ui {

FocusParts::FocusParts(std::vector<Part> parts, QWidget& window)
    : QObject(&window)
    , m_parts(std::move(parts))
    , m_window(window)
{
    listen({QKeySequence(Qt::Key_F6), QKeySequence(Qt::CTRL | Qt::Key_Tab)}, true);
    listen({QKeySequence(Qt::SHIFT | Qt::Key_F6), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)}, false);
}

void FocusParts::listen(const QList<QKeySequence>& keys, bool isForward)
{
    auto* const shortcut = new QShortcut(&m_window);
    shortcut->setKeys(keys);
    connect(shortcut, &QShortcut::activated, this, [this, isForward] { go(isForward); });
}

void FocusParts::go(bool isForward) const
{
    std::vector<const Part*> shown;
    for (const Part& part : m_parts) {
        if (part.widget->isVisible())
            shown.push_back(&part);
    }
    if (shown.empty())
        return;
    const QWidget* const focused = m_window.focusWidget();
    const auto at = std::ranges::find_if(
        shown, [focused](const Part* part) { return part->widget == focused || part->widget->isAncestorOf(focused); });
    const std::size_t step = isForward ? 1 : shown.size() - 1;
    const std::size_t place = at == shown.end() ? 0 : static_cast<std::size_t>(at - shown.begin()) + step;
    const Part& next = *shown[place % shown.size()];
    const Qt::FocusReason reason = isForward ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    if (next.focus)
        next.focus(reason);
    else
        next.widget->setFocus(reason);
}

} // namespace wm::ui
