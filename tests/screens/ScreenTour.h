// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewDocks.h"

#include "wm/ui/MainWindow.h"

#include <QImage>
#include <QPointer>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace wm::ui::test {

/// A window or dialog as it was shown, and its picture.
struct Screen {
    QString name;
    QImage picture;
};

/// Opens the program's window on the catalogue and goes through everything that it can show, one screen after the
/// other. Thread: GUI.
class ScreenTour {
public:
    /// Called with the widget while the screen is shown.
    using Visit = std::function<void(const QString& name, QWidget& widget)>;

    explicit ScreenTour(Visit visit);
    ~ScreenTour();
    ScreenTour(const ScreenTour&) = delete;
    ScreenTour& operator=(const ScreenTour&) = delete;

    void go(const std::filesystem::path& workspace);
    [[nodiscard]] const std::vector<Screen>& screens() const { return m_screens; }

private:
    void show(const QString& name, QWidget& widget);
    void showViews();
    void showQuality();
    void showComparisons();
    void showChart();
    void showMap();
    void showAlone(View view);
    void showPrintedMap();
    void showDialogs();
    void showImport(const std::filesystem::path& folder);
    void showRecordImport(const std::filesystem::path& folder);
    void showMerge(const std::filesystem::path& workspace);
    void showEditing();
    void showMenus();
    /// Shows what the action brings up and closes it again.
    void showDialog(const QString& name, const char* object, const std::function<void()>& open);
    void settle();
    [[nodiscard]] domain::IndicatorId indicator(const char* code) const;

    Visit m_visit;
    std::unique_ptr<MainWindow> m_window;
    std::vector<Screen> m_screens;
};

/// All pictures, small, in one.
[[nodiscard]] QImage contactSheet(const std::vector<Screen>& screens);

} // namespace wm::ui::test
