// SPDX-License-Identifier: GPL-3.0-or-later
#include "BusyFocus.h"

#include <QAbstractButton>
#include <QList>
#include <QStackedWidget>
#include <QWidget>

#include <algorithm>

namespace wm::ui {

namespace {

bool canHaveFocus(const QWidget& widget)
{
    return widget.isEnabled() && !widget.isHidden() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Of several that exclude each other the keyboard goes to the chosen one.
bool isOfOthers(const QWidget& widget)
{
    const auto* const button = qobject_cast<const QAbstractButton*>(&widget);
    return button && !button->isChecked() && (button->autoExclusive() || button->group());
}

/// Null: it has none.
QWidget* firstField(QWidget& page)
{
    for (QWidget* each = page.nextInFocusChain(); each != &page; each = each->nextInFocusChain()) {
        if (page.isAncestorOf(each) && each->isVisibleTo(&page) && canHaveFocus(*each) && !isOfOthers(*each))
            return each;
    }
    return nullptr;
}

/// Null: there is none, or none but one that waits to be deleted.
QWidget* namedField(const QWidget& page, const QString& name)
{
    const auto named = name.isEmpty() ? QList<QWidget*>() : page.findChildren<QWidget*>(name);
    const auto found = std::ranges::find_if(named, [](const QWidget* each) { return canHaveFocus(*each); });
    return found == named.end() ? nullptr : *found;
}

} // namespace

void BusyFocus::keep(const QStackedWidget& pages, QWidget* focused)
{
    m_page = focused ? pages.currentIndex() : -1;
    m_focused = focused;
    m_name = focused ? focused->objectName() : QString();
}

void BusyFocus::giveBack(QStackedWidget& pages) const
{
    QWidget* const page = pages.currentWidget();
    const bool isSamePage = m_page == pages.currentIndex();
    QWidget* field = isSamePage && m_focused && canHaveFocus(*m_focused) ? m_focused.data() : nullptr;
    if (isSamePage && !field)
        field = namedField(*page, m_name);
    if (!field)
        field = firstField(*page);
    if (field)
        field->setFocus(Qt::TabFocusReason);
}

} // namespace wm::ui
