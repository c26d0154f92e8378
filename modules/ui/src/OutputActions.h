// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewOutput.h"

#include <QObject>

#include <array>
#include <functional>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;
class QWidget;

namespace wm::ui {

/// What can be done with what a view shows; the same for every view.
enum class OutputKind { Copy, CopyPicture, CopyTable, SavePicture, SaveData, Print };

/// A view whose content can leave the program.
struct OutputView {
    QWidget* page = nullptr;              ///< what lies inside of it belongs to the view, but for other views inside
    std::function<QString()> name;        ///< in the current language
    std::function<ViewOutput()> output;   ///< all of it
    std::function<ViewOutput()> selected; ///< what in it is chosen for copying; without a choice all of it
};

/// The entries with which views are copied, saved and printed: in the menus and with keys for the view that has the
/// keyboard or had it last, which is named there; for each view in its context menu (right click, Menu key) and in the
/// menu of its title bar.
class OutputActions : public QObject {
    Q_OBJECT

public:
    explicit OutputActions(QMainWindow& window);

    /// The first view is the current one until another gets the keyboard.
    void addView(OutputView view);
    void addToEditMenu(QMenu& menu);
    void addToFileMenu(QMenu& menu);
    /// All entries of that view, for its title bar; belongs to the window.
    [[nodiscard]] QMenu* makeMenu(const QWidget& page) const;
    void setEnabled(bool isEnabled);

    /// The view that the menus speak of.
    [[nodiscard]] const OutputView& currentView() const { return m_views[m_current].view; }

Q_SIGNALS:
    void wanted(wm::ui::OutputKind kind, const wm::ui::ViewOutput& output);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr std::size_t kKinds = 6;

    struct Entry {
        OutputView view;
        std::array<QAction*, kKinds> actions{};
    };

    void follow(const QWidget* focused);
    void openMenu(const QWidget& page, const QPoint& position) const;
    void retranslate();

    QMainWindow& m_window;
    std::vector<Entry> m_views;
    std::size_t m_current = 0;
    std::array<QAction*, kKinds> m_actions{}; ///< for the current view
    bool m_isEnabled = false;
};

/// Adds the entries of the view that the widget lies in: for menus that a part of a view opens itself.
void addPageActions(QMenu& menu, const QWidget& inside);

} // namespace wm::ui
