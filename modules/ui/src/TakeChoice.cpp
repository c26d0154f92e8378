// SPDX-License-Identifier: GPL-3.0-or-later
#include "TakeChoice.h"

#include "ArrowCombo.h"
#include "Labels.h"

#include "wm/ui/Theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace wm::ui {

void addTakeChoice(QHBoxLayout& row, const TakeChoice& choice, bool& takes, std::function<void()> changed)
{
    auto* combo = new ArrowCombo;
    combo->setObjectName(QLatin1String(choice.name));
    combo->setAccessibleName(choice.label);
    combo->addItem(choice.take, true);
    combo->addItem(choice.keep, false);
    combo->setCurrentIndex(takes ? 0 : 1);
    QLabel* text = makeLabel("takeChoiceLabel", kBaseFontSize, Ink::Normal);
    text->setText(choice.label);
    row.addWidget(text);
    row.addWidget(combo);
    QObject::connect(combo, &QComboBox::activated, combo, [combo, &takes, changed = std::move(changed)] {
        takes = combo->currentData().toBool();
        changed();
    });
}

QToolButton* addListButton(QHBoxLayout& row, QButtonGroup& group, const QString& name)
{
    auto* button = new QToolButton;
    button->setObjectName(name);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    group.addButton(button);
    row.addWidget(button);
    return button;
}

} // namespace wm::ui
