// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/MapLayer.h"
#include "wm/ui/TaskRunner.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wm::ui {

class CrsField;

/// Everything that can be set for a layer of the user's.
class LayerPropertiesDialog : public QDialog {
    Q_OBJECT

public:
    /// `scaleDenominator` is that of the map now, offered for the range of scales.
    LayerPropertiesDialog(const domain::MapLayer& layer, double scaleDenominator, QWidget* parent);

    /// As the fields say. Absent: a field cannot be read.
    [[nodiscard]] std::optional<domain::MapLayer> layer() const;

Q_SIGNALS:
    void applied(const wm::domain::MapLayer& layer);

private:
    void addLook(QFormLayout& form);
    void addScales(QFormLayout& form, double scaleDenominator);
    void addPositions(QFormLayout& form);
    void addButtons(QVBoxLayout& layout);
    void chooseColour();
    void showColour();
    void readFields();
    void check();

    domain::MapLayer m_layer; ///< as it was, but for the colour
    QLineEdit* m_name = nullptr;
    QPushButton* m_colour = nullptr;
    QDoubleSpinBox* m_lineWidth = nullptr;
    QDoubleSpinBox* m_pointRadius = nullptr;
    QCheckBox* m_isFilled = nullptr;
    QComboBox* m_labels = nullptr;
    QCheckBox* m_hasLeast = nullptr;
    QDoubleSpinBox* m_least = nullptr;
    QCheckBox* m_hasMost = nullptr;
    QDoubleSpinBox* m_most = nullptr;
    CrsField* m_crs = nullptr;
    QCheckBox* m_isGcj02 = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_ok = nullptr;
    QPushButton* m_apply = nullptr;
    TaskRunner m_tasks; ///< last: its tasks end before what they report to
};

} // namespace wm::ui
