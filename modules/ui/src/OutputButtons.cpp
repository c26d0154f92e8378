// SPDX-License-Identifier: GPL-3.0-or-later
#include "OutputButtons.h"

#include <QPushButton>

namespace wm::ui {

OutputButtons::OutputButtons(const QString& list, bool canSave, QWidget* parent)
    : QDialogButtonBox(QDialogButtonBox::Close, parent)
{
    add(tr("&Copy"), QStringLiteral("copy") + list, OutputKind::CopyTable);
    if (canSave)
        add(tr("&Save..."), QStringLiteral("save") + list, OutputKind::SaveData);
    add(tr("&Print..."), QStringLiteral("print") + list, OutputKind::Print);
}

void OutputButtons::add(const QString& text, const QString& name, OutputKind kind)
{
    QPushButton* const button = addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT wanted(kind); });
}

} // namespace wm::ui
