// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ArrowCombo.h"

#include <vector>

namespace wm::ui {

struct Choice {
    QString text;
    QString key;
    int depth = 0;            ///< in a hierarchy; the list is indented by it
    bool startsGroup = false; ///< a rule is drawn above
    QString code = {};        ///< that people know it by as well; typing it finds the choice, the list does not show it

    bool operator==(const Choice&) const = default;
};

/// A combo box over keyed choices. Searchable ones can be typed into: any part of a name or of a code finds it.
class ChoiceCombo : public ArrowCombo {
    Q_OBJECT

public:
    enum class Kind { List, Searchable };

    explicit ChoiceCombo(Kind kind, QWidget* parent = nullptr);

    /// Keeps the current key where the new choices have it, else takes the first; emits nothing.
    void setChoices(const std::vector<Choice>& choices);
    /// Emits nothing. An unknown key takes the first choice.
    void setCurrentKey(const QString& key);
    [[nodiscard]] QString currentKey() const;
    void showPopup() override;

Q_SIGNALS:
    /// The user chose.
    void keyActivated(const QString& key);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void makeSearchable();
    void finishTyping();

    std::vector<Choice> m_choices;
    bool m_isMeasured = false; ///< the list is as wide as the choices need
};

} // namespace wm::ui
