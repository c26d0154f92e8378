// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ArrowCombo.h"

#include "wm/workspace/FieldWords.h"

namespace wm::ui {

/// A field that is typed into, with a list of what it can be: any part of a name or of its code finds it. What is typed
/// is kept as it is, known or not; whoever reads it says what is wrong.
class EditChoiceField : public ArrowCombo {
    Q_OBJECT

public:
    explicit EditChoiceField(QWidget* parent = nullptr);

    /// `hasCodes`: they are listed behind the names.
    void setChoices(const std::vector<workspace::FieldChoice>& choices, bool hasCodes);
    [[nodiscard]] QString text() const;
    /// Emits nothing.
    void setText(const QString& text);

Q_SIGNALS:
    /// The user chose one of the list.
    void chosen(const QString& text);
    /// The user typed something else and left the field or pressed Enter.
    void typed(const QString& text);

private:
    QString m_shown;
};

/// Are codes of these fields written beside their names, since people know them?
[[nodiscard]] bool hasKnownCodes(const domain::RecordField& field);

} // namespace wm::ui
