// SPDX-License-Identifier: GPL-3.0-or-later
#include "Labels.h"

#include "wm/ui/Theme.h"

#include <QLabel>

namespace wm::ui {

QLabel* makeLabel(const char* name, int pixelSize, Ink ink, QFont::Weight weight)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setFont(fontOf(pixelSize, weight));
    label->setTextFormat(Qt::PlainText);
    if (ink != Ink::Normal)
        label->setProperty("ink", ink == Ink::Muted ? QStringLiteral("muted") : QStringLiteral("alert"));
    return label;
}

QWidget* makeRuleLine()
{
    auto* line = new QWidget;
    line->setObjectName(QStringLiteral("ruleLine"));
    line->setAttribute(Qt::WA_StyledBackground);
    line->setFixedHeight(1);
    return line;
}

} // namespace wm::ui
