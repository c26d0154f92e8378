// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/ui/LayerSession.h"

#include <QObject>

#include <filesystem>
#include <vector>

class QUndoStack;
class QWidget;

namespace wm::ui {

class FileDialogs;
class MapPage;
class MessageBar;

/// What the window has for layers.
struct LayerParts {
    LayerSession& session;
    MapPage& page;
    MessageBar& messages;
    FileDialogs& dialogs;
    QUndoStack& undo;
};

/// Brings files onto the map and carries out what the list of layers asks for; every change can be undone.
class LayerController : public QObject {
    Q_OBJECT

public:
    /// `window` owns this object and the dialogs.
    LayerController(const LayerParts& parts, QWidget& window);

    void askFiles();
    void addFiles(const std::vector<std::filesystem::path>& files);

Q_SIGNALS:
    void failed(const wm::Error& error, const std::filesystem::path& file);

private:
    void takeOffers(const workspace::LayerOffers& offers, const std::filesystem::path& file);
    void add(std::vector<domain::MapLayer> layers);
    void change(const std::vector<domain::MapLayer>& list, const QString& action, int mergeKey);
    void replace(const domain::MapLayer& layer, const QString& action);
    void openProperties(domain::MapLayerId layer);
    void zoomTo(domain::MapLayerId layer);
    void takeContent(const domain::MapLayer& layer, const workspace::LayerContentPtr& content);
    void askTrust(const std::vector<std::filesystem::path>& files);
    void askGcj02(const domain::MapLayer& layer, const workspace::Gcj02Suspicion& suspicion);

    LayerParts m_parts;
    QWidget& m_window;
    std::vector<domain::MapLayerId> m_added; ///< since the program began: what is found about them is said once
};

} // namespace wm::ui
