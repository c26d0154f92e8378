// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewPrint.h"

#include <QPainter>
#include <QPrinter>
#include <QTextDocument>

#include <algorithm>
#include <numeric>
#include <vector>

namespace wm::ui {

namespace {

QString escaped(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

/// How wide the text comes out, in digits; only the proportions matter.
int widthOf(const std::string& text)
{
    int width = 0;
    for (const QChar character : QString::fromStdString(text))
        width += character.unicode() < 0x2000 ? 1 : 2; // Chinese fills a square
    return width;
}

/// Per cent of the page for each column: as much as its longest text, but no column takes all.
std::vector<double> columnWidths(const presentation::TableSpec& table)
{
    constexpr int kLeast = 6, kMost = 36;
    std::vector<int> widths;
    widths.reserve(table.columns.size());
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        // The heading is bold and is not to be broken inside a word.
        int width = std::max(kLeast, widthOf(table.columns[column].title) * 3 / 2 + 3);
        for (const presentation::TableRow& row : table.rows)
            width = std::max(width, std::min(kMost, widthOf(row.cells[column].text) + 1));
        widths.push_back(width);
    }
    const int total = std::max(1, std::accumulate(widths.begin(), widths.end(), 0));
    std::vector<double> shares;
    shares.reserve(widths.size());
    for (const int width : widths)
        shares.push_back(100.0 * width / total);
    return shares;
}

QString rowOf(const QStringList& cells, const char* tag, const presentation::TableSpec& table,
              const std::vector<double>& widths)
{
    QString row = QStringLiteral("<tr>");
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const auto column = static_cast<std::size_t>(i);
        const bool isNumber = table.columns[column].kind == presentation::TableColumn::Kind::Number;
        row += QStringLiteral("<%1 width=\"%2%\" align=\"%3\" style=\"border-bottom: 0.5px solid #999999\">%4</%1>")
                   .arg(QLatin1String(tag))
                   .arg(widths[column], 0, 'f', 1)
                   .arg(isNumber ? QLatin1String("right") : QLatin1String("left"), cells[i]);
    }
    return row + QStringLiteral("</tr>");
}

QString htmlOf(const presentation::TableSpec& table)
{
    const std::vector<double> widths = columnWidths(table);
    QStringList titles;
    for (const presentation::TableColumn& column : table.columns)
        titles.append(escaped(column.title));
    QString html = QStringLiteral("<h3>%1</h3><table border=\"0\" cellspacing=\"0\" cellpadding=\"2\" width=\"100%\" "
                                  "style=\"border-collapse: collapse\"><thead>%2</thead>")
                       .arg(escaped(table.title), rowOf(titles, "th", table, widths));
    for (const presentation::TableRow& row : table.rows) {
        QStringList cells;
        for (const presentation::TableCell& cell : row.cells)
            cells.append(escaped(cell.text));
        html += rowOf(cells, "td", table, widths);
    }
    return html + QStringLiteral("</table>");
}

void printHtml(QPrinter& printer, const QString& html)
{
    QTextDocument document;
    QFont font = document.defaultFont();
    constexpr double kPoints = 7.5;
    font.setPointSizeF(kPoints);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&printer);
}

} // namespace

bool printFigure(QPrinter& printer, const QSizeF& size, const std::function<void(QPainter&, const QSizeF&)>& paint)
{
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QRectF page = printer.pageLayout().paintRectPixels(printer.resolution());
    const double scale = std::min(page.width() / size.width(), page.height() / size.height());
    painter.translate((page.width() - scale * size.width()) / 2.0, (page.height() - scale * size.height()) / 2.0);
    painter.scale(scale, scale);
    paint(painter, size);
    return painter.end();
}

void printTable(QPrinter& printer, const presentation::TableSpec& table)
{
    printHtml(printer, htmlOf(table));
}

bool printSheet(const PictureSheet& sheet, QPrinter& printer)
{
    return printFigure(printer, sheet.size,
                       [&sheet](QPainter& painter, const QSizeF& size) { paintSheet(sheet, painter, size); });
}

bool printOutput(QPrinter& printer, const ViewOutput& output)
{
    if (output.picture && !output.isPrintedAsText)
        return printSheet(plainSheet(output, 1.0), printer);
    if (!output.html.isEmpty())
        printHtml(printer, output.html);
    else if (output.readTable())
        printTable(printer, *output.readTable());
    return printer.printerState() != QPrinter::Error;
}

} // namespace wm::ui
