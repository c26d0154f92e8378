// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/charts/FontFamilies.h"

namespace wm::charts {

namespace {

QStringList toList(std::span<const std::string_view> families)
{
    QStringList list;
    for (const std::string_view family : families)
        list.append(QString::fromUtf8(family.data(), static_cast<qsizetype>(family.size())));
    return list;
}

} // namespace

void setTypeface(QFont& font, presentation::Typeface typeface)
{
    font.setFamilies(toList(presentation::familiesOf(typeface)));
    font.setStyleHint(presentation::hasSerifs(typeface) ? QFont::Serif : QFont::SansSerif);
}

QStringList ownFamilies(presentation::Typeface typeface)
{
    return toList(presentation::ownFamiliesOf(typeface));
}

} // namespace wm::charts
