// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/domain/LocalText.h"
#include "wm/presentation/MapOptions.h"
#include "wm/presentation/MapSpec.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QSlider;
class QSpinBox;
class QToolButton;

namespace wm::ui {

class ChoiceCombo;

/// An indicator that the map can be coloured by.
struct MapIndicator {
    domain::IndicatorId indicator;
    QString name;
    QString code;
};

/// What the map shows of the regions: facilities, an indicator's values, targets or verdicts; as fill, circles or bars;
/// how values are divided into classes; and the year, on a slider that can play. One row.
class MapOptionsBar : public QWidget {
    Q_OBJECT

public:
    explicit MapOptionsBar(const presentation::MapOptions& options, QWidget* parent = nullptr);

    [[nodiscard]] const presentation::MapOptions& options() const { return m_options; }
    /// Emits nothing.
    void setOptions(const presentation::MapOptions& options);
    /// Where the subject and its sign are chosen; it may be put elsewhere. The bar itself is there only for an
    /// indicator.
    [[nodiscard]] QWidget& chooser() const;
    /// The indicators to choose from. A chosen one that is not among them is given up; emits nothing.
    void setIndicators(const std::vector<MapIndicator>& indicators);
    /// The years of the figure and the one shown, and how it shows the numbers; emits nothing.
    void setShown(const presentation::MapSpec& spec);
    /// How far it is to hubs; has no field here, but is one of the options.
    void setServiceShown(bool isShown);

Q_SIGNALS:
    /// The user changed what is shown.
    void optionsChanged();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void arrange();
    void connectParts();
    void chooseSubject(const QString& key);
    void chooseColouring(presentation::MapColouring colouring);
    void chooseMethod(const QString& key);
    void offerMethods();
    void offerSigns();
    void showYear(int index);
    void play(bool isPlaying);
    void playOn();
    void showParts();
    void retranslate();

    presentation::MapOptions m_options;
    std::vector<MapIndicator> m_indicators;
    std::vector<int> m_years;
    presentation::MapSign m_sign = presentation::MapSign::Fill; ///< shown
    QWidget* m_chooser = nullptr;
    ChoiceCombo* m_subject = nullptr;
    ChoiceCombo* m_colouring = nullptr;
    ChoiceCombo* m_signs = nullptr;
    ChoiceCombo* m_method = nullptr;
    QSpinBox* m_classes = nullptr;
    QWidget* m_yearRow = nullptr;
    QToolButton* m_play = nullptr;
    QSlider* m_slider = nullptr;
    QLabel* m_year = nullptr;
    QTimer m_timer;
};

} // namespace wm::ui
