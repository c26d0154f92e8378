// SPDX-License-Identifier: GPL-3.0-or-later
#include "TableClip.h"

#include "wm/base/Number.h"

#include <QStringList>

#include <algorithm>

namespace wm::ui {

namespace {

using presentation::TableCell;
using presentation::TableColumn;
using presentation::TableSpec;

/// Digits, and what goes with them: "-3.2%" is a number to a spreadsheet and no formula.
bool isHarmlessNumber(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return QStringLiteral("+-0123456789.,% ").contains(c); }) &&
           std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

QString clipText(const TableColumn& column, const TableCell& cell)
{
    QString text = QString::fromStdString(cell.text);
    if (text.isEmpty() && column.kind == TableColumn::Kind::Number && cell.number)
        text = QString::fromStdString(plainNumberText(*cell.number));
    return disarmedCell(text);
}

QString oneCell(QString text)
{
    for (const QChar breaking : {QLatin1Char('\t'), QLatin1Char('\n'), QLatin1Char('\r')})
        text.replace(breaking, QLatin1Char(' '));
    return text;
}

QString htmlRow(const QStringList& cells, QLatin1String tag, const TableSpec& table)
{
    QString row = QStringLiteral("<tr>");
    for (qsizetype column = 0; column < cells.size(); ++column) {
        const bool isNumber = table.columns[static_cast<std::size_t>(column)].kind == TableColumn::Kind::Number;
        row += QStringLiteral("<%1 align=\"%2\">%3</%1>")
                   .arg(tag, isNumber ? QLatin1String("right") : QLatin1String("left"),
                        cells[column].toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>")));
    }
    return row + QStringLiteral("</tr>\n");
}

QStringList titlesOf(const TableSpec& table)
{
    QStringList titles;
    for (const TableColumn& column : table.columns)
        titles.append(disarmedCell(QString::fromStdString(column.title)));
    return titles;
}

QStringList cellsOf(const TableSpec& table, const presentation::TableRow& row)
{
    QStringList cells;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        cells.append(clipText(table.columns[column], row.cells[column]));
    return cells;
}

} // namespace

QString disarmedCell(const QString& text)
{
    if (text.isEmpty() || !QStringLiteral("=+-@\t\r").contains(text.front()) || isHarmlessNumber(text))
        return text;
    return QLatin1Char('\'') + text;
}

QString tableText(const TableSpec& table, bool hasTitles)
{
    QString text;
    const auto add = [&text](QStringList cells) {
        for (QString& cell : cells)
            cell = oneCell(cell);
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    if (hasTitles)
        add(titlesOf(table));
    for (const presentation::TableRow& row : table.rows)
        add(cellsOf(table, row));
    return text;
}

QString tableHtml(const TableSpec& table, bool hasTitles)
{
    QString html = QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\">\n");
    if (hasTitles)
        html += htmlRow(titlesOf(table), QLatin1String("th"), table);
    for (const presentation::TableRow& row : table.rows)
        html += htmlRow(cellsOf(table, row), QLatin1String("td"), table);
    return html + QStringLiteral("</table>");
}

} // namespace wm::ui
