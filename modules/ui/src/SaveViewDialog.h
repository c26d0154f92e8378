// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SavedView.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wm::ui {

/// Asks for the name of a view, and for what belongs to it.
class SaveViewDialog : public QDialog {
    Q_OBJECT

public:
    /// `names` of the views there are; `suggestion` may be one of them.
    SaveViewDialog(QStringList names, const QString& suggestion, QWidget* parent);

    [[nodiscard]] QString name() const;
    [[nodiscard]] bool wants(ViewPart part) const;

private:
    void check();

    QStringList m_names;
    QLineEdit* m_name = nullptr;
    std::array<QCheckBox*, kViewParts.size()> m_parts{};
    QLabel* m_note = nullptr;
    QPushButton* m_save = nullptr;
};

} // namespace wm::ui
