// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewInput.h"

#include "wm/presentation/OverviewSpec.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QLabel;
class QScrollArea;

namespace wm::ui {

class CardGrid;
class GroupBars;
class VerdictTiles;

/// The overview for a meeting room: a full screen in large type, one page for all themes and one for each theme that
/// has targets in the region, rectangle and year of the selection. Left and Right turn pages, Up and Down move within
/// one, + and - change the size, Esc ends it. The selection of the window stays as it is. Thread: GUI.
class MeetingView : public QWidget {
    Q_OBJECT

public:
    explicit MeetingView(QWidget* parent = nullptr);

    void display(const ViewInput& input);
    /// 0: all themes.
    void showPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_themes.size()); }

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QWidget* makeContent();
    void fill();
    void fillHeading(const presentation::OverviewSpec& spec);
    void magnify(double times);
    void applyMagnification();
    void retranslate();
    void scrollBy(double screens);

    std::optional<ViewInput> m_input;
    std::vector<std::string> m_themes{std::string()}; ///< of each page; empty: all
    int m_page = 0;
    double m_wanted = 1.0; ///< the user's, on top of what the screen asks for
    QLabel* m_title = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_status = nullptr;
    QLabel* m_empty = nullptr;
    QLabel* m_keys = nullptr;
    VerdictTiles* m_tiles = nullptr;
    GroupBars* m_groups = nullptr;
    CardGrid* m_cards = nullptr;
    QScrollArea* m_area = nullptr;
};

} // namespace wm::ui
