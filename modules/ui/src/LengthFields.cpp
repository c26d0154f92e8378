// SPDX-License-Identifier: GPL-3.0-or-later
#include "LengthFields.h"

#include "wm/ui/Preferences.h"
#include "wm/ui/Theme.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>

namespace wm::ui {

namespace {

QDoubleSpinBox* makeLengthField(double millimetres, const QString& name, const QString& spoken)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setLocale(QLocale::c()); // numbers look the same everywhere in the program
    box->setDecimals(0);
    box->setRange(kLeastSheetSide, kMostSheetSide);
    box->setSuffix(QStringLiteral(" mm"));
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setValue(millimetres);
    return box;
}

void showLength(QDoubleSpinBox& box, double millimetres, bool isFree)
{
    box.setEnabled(isFree);
    if (isFree)
        return;
    const QSignalBlocker blocker(box);
    box.setValue(millimetres);
}

} // namespace

LengthFields::LengthFields(QSizeF millimetres, const QString& prefix)
    : m_width(makeLengthField(millimetres.width(), prefix + QStringLiteral("Width"), tr("Width")))
    , m_height(makeLengthField(millimetres.height(), prefix + QStringLiteral("Height"), tr("Height")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalfGap);
    row->addWidget(m_width, 1);
    row->addWidget(new QLabel(QStringLiteral("\u00d7")));
    row->addWidget(m_height, 1);
    connect(m_width, &QDoubleSpinBox::valueChanged, this, &LengthFields::changed);
    connect(m_height, &QDoubleSpinBox::valueChanged, this, &LengthFields::changed);
}

QSizeF LengthFields::millimetres() const
{
    return {m_width->value(), m_height->value()};
}

void LengthFields::show(QSizeF millimetres, bool isWidthFree, bool isHeightFree)
{
    showLength(*m_width, millimetres.width(), isWidthFree);
    showLength(*m_height, millimetres.height(), isHeightFree);
}

} // namespace wm::ui
