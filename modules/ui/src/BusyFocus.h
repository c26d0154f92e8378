// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QString>

class QStackedWidget;
class QWidget;

namespace wm::ui {

/// The keyboard stays where it was while the pages of a dialog are disabled for a moment. Qt moves it to whatever is
/// still enabled, which is the button that gives up.
class BusyFocus {
public:
    /// Before the pages are disabled. `focused`: what has the keyboard; null: nothing yet.
    void keep(const QStackedWidget& pages, QWidget* focused);
    /// When they are enabled again: to the same field, also where it was made anew under the same name; on another
    /// page, or where it is gone, to the first field of the page.
    void giveBack(QStackedWidget& pages) const;

private:
    int m_page = -1;
    QPointer<QWidget> m_focused;
    QString m_name;
};

} // namespace wm::ui
