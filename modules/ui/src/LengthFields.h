// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QWidget>

class QDoubleSpinBox;

namespace wm::ui {

/// Width and height of a sheet in millimetres, within the limits of sheets.
class LengthFields : public QWidget {
    Q_OBJECT

public:
    /// `prefix` begins the names of the fields: "sheetWidth", "sheetHeight".
    LengthFields(QSizeF millimetres, const QString& prefix);

    [[nodiscard]] QSizeF millimetres() const;
    /// The user may change these; the others show what `millimetres` says they are.
    void show(QSizeF millimetres, bool isWidthFree, bool isHeightFree);

Q_SIGNALS:
    void changed(); ///< by the user

private:
    QDoubleSpinBox* m_width;
    QDoubleSpinBox* m_height;
};

} // namespace wm::ui
