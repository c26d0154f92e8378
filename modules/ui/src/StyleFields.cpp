// SPDX-License-Identifier: GPL-3.0-or-later
#include "StyleFields.h"

#include "ArrowCombo.h"
#include "Labels.h"

#include "wm/charts/FontFamilies.h"
#include "wm/ui/Theme.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace wm::ui {

using presentation::ThemeName;
using presentation::Typeface;

namespace {

/// That a typeface is not installed here, and what is drawn in its place; empty where it is.
QString substituteText(Typeface typeface)
{
    const QStringList own = charts::ownFamilies(typeface);
    const auto isHere = [](const QString& family) {
        return QFontDatabase::hasFamily(family);
    };
    // The usual one is whatever the computer has: nobody has asked for it by name.
    if (typeface == Typeface::Sans || std::ranges::any_of(own, isHere))
        return {};
    QFont font;
    charts::setTypeface(font, typeface);
    return StyleFields::tr("Not installed here: drawn in %1. SVG files name both.").arg(QFontInfo(font).family());
}

QComboBox* addCombo(QFormLayout& form, const QString& label, const QString& name)
{
    auto* combo = new ArrowCombo;
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form.addRow(label, combo);
    return combo;
}

template <typename Value>
void choose(QComboBox& combo, Value value)
{
    combo.setCurrentIndex(combo.findData(static_cast<int>(value)));
}

} // namespace

StyleFields::StyleFields(QFormLayout& form, const presentation::FigureStyle& style, const QString& prefix,
                         QObject* parent)
    : QObject(parent)
    , m_theme(addCombo(form, tr("Colours"), prefix + QStringLiteral("Theme")))
    , m_typeface(addCombo(form, tr("Typeface"), prefix + QStringLiteral("Typeface")))
    , m_substitute(makeLabel("", kSmallFontSize, Ink::Muted))
{
    m_theme->addItem(tr("As in light windows"), static_cast<int>(ThemeName::Light));
    m_theme->addItem(tr("Safe for colour-blind readers"), static_cast<int>(ThemeName::ColourBlindLight));
    m_theme->addItem(tr("High contrast"), static_cast<int>(ThemeName::HighContrastLight));
    m_theme->addItem(tr("Black-and-white print"), static_cast<int>(ThemeName::Print));
    choose(*m_theme, style.theme);
    m_typeface->addItem(tr("As in the window"), static_cast<int>(Typeface::Sans));
    m_typeface->addItem(tr("Hei (SimHei)"), static_cast<int>(Typeface::Hei));
    m_typeface->addItem(tr("Fangsong"), static_cast<int>(Typeface::Fangsong));
    m_typeface->addItem(tr("Kai"), static_cast<int>(Typeface::Kai));
    m_typeface->addItem(tr("Song (SimSun)"), static_cast<int>(Typeface::Song));
    choose(*m_typeface, style.typeface);
    m_substitute->setObjectName(prefix + QStringLiteral("Substitute"));
    m_substitute->setWordWrap(true);
    form.addRow(QString(), m_substitute);
    showSubstitute();
    connect(m_theme, &QComboBox::currentIndexChanged, this, &StyleFields::changed);
    connect(m_typeface, &QComboBox::currentIndexChanged, this, [this] {
        showSubstitute();
        Q_EMIT changed();
    });
}

presentation::FigureStyle StyleFields::style() const
{
    return {static_cast<ThemeName>(m_theme->currentData().toInt()),
            static_cast<Typeface>(m_typeface->currentData().toInt())};
}

void StyleFields::setEnabled(bool isEnabled)
{
    m_theme->setEnabled(isEnabled);
    m_typeface->setEnabled(isEnabled);
}

void StyleFields::showSubstitute()
{
    const QString substitute = substituteText(style().typeface);
    m_substitute->setText(substitute);
    m_substitute->setVisible(!substitute.isEmpty());
}

} // namespace wm::ui
