// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/workspace/MapLayers.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QCheckBox;
class QGridLayout;
class QPushButton;

namespace wm::ui {

class CrsField;

/// Asks which layers of a file are to be added, and in which coordinate reference system those are that do not say.
class AddLayersDialog : public QDialog {
    Q_OBJECT

public:
    AddLayersDialog(const workspace::LayerOffers& offers, const std::filesystem::path& file, QWidget* parent);

    /// Is there anything to ask?
    [[nodiscard]] static bool isNeeded(const workspace::LayerOffers& offers);

Q_SIGNALS:
    void chosen(const std::vector<wm::domain::MapLayer>& layers);

private:
    struct Row {
        domain::MapLayer layer;
        QCheckBox* check = nullptr;
        CrsField* crs = nullptr; ///< null: the file says it
    };

    void addRow(const workspace::LayerOffer& offer, QGridLayout& grid, int row);
    void check();
    void finish();

    std::vector<Row> m_rows;
    QPushButton* m_add = nullptr;
};

} // namespace wm::ui
