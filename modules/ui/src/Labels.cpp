// SPDX-License-Identifier: GPL-3.0-or-later
#include "Labels.h"

#include "wm/ui/Theme.h"

#include <QLabel>
#include <QStyle>

namespace wm::ui {

namespace {

QString nameOf(Ink ink)
{
    switch (ink) {
    case Ink::Muted:
        return QStringLiteral("muted");
    case Ink::Alert:
        return QStringLiteral("alert");
    case Ink::OnMap:
        return QStringLiteral("onMap");
    case Ink::Normal:
        break;
    }
    return {};
}

} // namespace

QLabel* makeLabel(const char* name, int pixelSize, Ink ink, QFont::Weight weight)
{
    auto* label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setFont(fontOf(pixelSize, weight));
    label->setTextFormat(Qt::PlainText);
    label->setProperty("ink", nameOf(ink));
    return label;
}

void setInk(QLabel& label, Ink ink)
{
    label.setProperty("ink", nameOf(ink));
    label.style()->unpolish(&label);
    label.style()->polish(&label);
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
