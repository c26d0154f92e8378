// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableColumns.h"

#include <algorithm>

namespace wm::ui {

namespace {

constexpr QLatin1Char kPartsEnd(';');
constexpr QLatin1String kHiddenPart("hidden");
constexpr QLatin1String kWidthPart("width=");
constexpr QLatin1String kAscendingPart("sort=ascending");
constexpr QLatin1String kDescendingPart("sort=descending");
constexpr int kMostColumnWidth = 2'000;

} // namespace

ColumnChoice columnFromText(const QString& text)
{
    const QStringList parts = text.split(kPartsEnd);
    ColumnChoice choice{parts.front().trimmed()};
    for (const QString& part : parts.mid(1)) {
        if (part == kHiddenPart)
            choice.isShown = false;
        else if (part == kAscendingPart || part == kDescendingPart)
            choice.order = part == kAscendingPart ? Qt::AscendingOrder : Qt::DescendingOrder;
        else if (part.startsWith(kWidthPart))
            choice.width = std::clamp(part.mid(kWidthPart.size()).toInt(), 0, kMostColumnWidth);
    }
    return choice;
}

QStringList toTexts(const TableColumns& columns)
{
    QStringList texts;
    for (const ColumnChoice& column : columns) {
        QString text = column.key;
        if (!column.isShown)
            text += kPartsEnd + kHiddenPart;
        if (column.width > 0)
            text += kPartsEnd + kWidthPart + QString::number(column.width);
        if (column.order)
            text += kPartsEnd + (*column.order == Qt::AscendingOrder ? kAscendingPart : kDescendingPart);
        texts.append(text);
    }
    return texts;
}

TableColumns columnsFromTexts(const QStringList& texts, const TableColumns& usual)
{
    TableColumns columns;
    const auto has = [](const TableColumns& list, const QString& key) {
        return std::ranges::find(list, key, &ColumnChoice::key) != list.end();
    };
    for (const QString& text : texts) {
        const ColumnChoice choice = columnFromText(text);
        if (has(usual, choice.key) && !has(columns, choice.key))
            columns.push_back(choice);
    }
    if (std::ranges::none_of(columns, &ColumnChoice::isShown))
        return usual;
    for (const ColumnChoice& each : usual) {
        if (!has(columns, each.key))
            columns.push_back(each);
    }
    return columns;
}

} // namespace wm::ui
