// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/Theme.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;

namespace wm::ui {

/// The rows of a form that say in which colours and in which typeface a picture for a document is, and below them,
/// where a typeface is not installed, what is drawn in its place.
class StyleFields : public QObject {
    Q_OBJECT

public:
    /// Adds its rows to the form. `prefix` begins the names of the fields: "pictureTheme", "pictureTypeface".
    StyleFields(QFormLayout& form, const presentation::FigureStyle& style, const QString& prefix, QObject* parent);

    [[nodiscard]] presentation::FigureStyle style() const;
    void setEnabled(bool isEnabled);

Q_SIGNALS:
    void changed();

private:
    void showSubstitute();

    QComboBox* m_theme;
    QComboBox* m_typeface;
    QLabel* m_substitute;
};

} // namespace wm::ui
