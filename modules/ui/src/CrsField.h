// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ArrowCombo.h"

#include "wm/workspace/MapLayers.h"

namespace wm::ui {

/// Chooses a coordinate reference system: from those that would fit, or any other by its EPSG number.
class CrsField : public ArrowCombo {
    Q_OBJECT

public:
    explicit CrsField(QWidget* parent = nullptr);

    /// With a first entry of that text for "as the file says"; empty: something must be chosen.
    void setChoices(const std::vector<workspace::CrsChoice>& choices, const QString& asFile = {});
    void setCode(const std::string& code);
    /// "EPSG:4547"; empty for "as the file says". Absent: what is there is neither.
    [[nodiscard]] std::optional<std::string> code() const;

Q_SIGNALS:
    void codeChanged();

private:
    QString m_asFile;
};

} // namespace wm::ui
