// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "PictureSheet.h"

#include "wm/ui/Preferences.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace wm::ui {

class SheetPreview;

/// Lays out a chart, a scoreboard, a card or a table for a document: how large, how sharp, and with a printed caption
/// when asked; with a preview. What is chosen is remembered, but for the figure's number.
class PictureDialog : public QDialog {
    Q_OBJECT

public:
    /// `output` has a picture.
    PictureDialog(ViewOutput output, QWidget* parent);

    [[nodiscard]] PictureSheet sheet() const;
    [[nodiscard]] PictureOptions options() const;

    /// Why the picture could not be saved.
    void showFailure(const QString& text);

Q_SIGNALS:
    void saveWanted();
    void printWanted();

private:
    void addSizes(QFormLayout& form);
    void addStyle(QFormLayout& form);
    void addCaption(QFormLayout& form);
    void addButtons(QVBoxLayout& layout);
    [[nodiscard]] PictureCaption caption() const;
    void change();
    void showSize();
    void renderPreview();
    void copy();

    /// A part of the caption and its member in the options.
    struct Part {
        QCheckBox* check;
        bool PictureOptions::*member;
    };

    ViewOutput m_output;
    QComboBox* m_size = nullptr;
    QDoubleSpinBox* m_width = nullptr;
    QDoubleSpinBox* m_height = nullptr;
    QComboBox* m_dpi = nullptr;
    QLabel* m_pixels = nullptr;
    QComboBox* m_theme = nullptr;
    QComboBox* m_typeface = nullptr;
    QLabel* m_substitute = nullptr;
    QCheckBox* m_caption = nullptr;
    QLineEdit* m_number = nullptr;
    std::vector<Part> m_parts;
    QLabel* m_state = nullptr;
    SheetPreview* m_preview = nullptr;
    QTimer m_patience; ///< a number that is typed is drawn once
};

} // namespace wm::ui
