// SPDX-License-Identifier: GPL-3.0-or-later
#include "FigureOutput.h"

#include "WorkspaceOption.h"

#include "wm/wording/Wording.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace wm::cli {

namespace {

constexpr int kSmallestSide = 100;
constexpr int kLargestSide = 10'000;
constexpr double kLargestScale = 8.0;

Outcome<QSizeF> sizeFrom(const QString& text)
{
    static const QRegularExpression kForm(
        QRegularExpression::anchoredPattern(QStringLiteral("(\\d{1,6})[xX×](\\d{1,6})")));
    const auto match = kForm.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const auto fits = [](int side) {
        return side >= kSmallestSide && side <= kLargestSide;
    };
    if (match.hasMatch() && fits(size.width()) && fits(size.height()))
        return QSizeF(size);
    return failUsage(
        QCoreApplication::translate("Cli", "--size: found \"%1\", expected WIDTHxHEIGHT, each from %2 to %3")
            .arg(text)
            .arg(kSmallestSide)
            .arg(kLargestSide));
}

Outcome<double> scaleFrom(const QString& text)
{
    bool isNumber = false;
    const double scale = text.toDouble(&isNumber);
    if (isNumber && scale >= 0.5 && scale <= kLargestScale)
        return scale;
    return failUsage(QCoreApplication::translate("Cli", "--scale: found \"%1\", expected a number from 0.5 to %2")
                         .arg(text)
                         .arg(kLargestScale));
}

} // namespace

void declareFigureOptions(QCommandLineParser& parser, QSize usualSize, const QString& usualText)
{
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      QCoreApplication::translate("Cli", "The picture to write; its extension tells the format."),
                      QStringLiteral("FILE.png|svg|pdf")});
    declareFigureSize(parser, usualSize, usualText);
}

void declareFigureSize(QCommandLineParser& parser, QSize usualSize, const QString& usualText)
{
    const QString size = QStringLiteral("%1x%2").arg(usualSize.width()).arg(usualSize.height());
    parser.addOptions({
        {QStringLiteral("size"),
         QCoreApplication::translate("Cli", "Width and height in pixels of 1/96 inch. Default: %1.")
             .arg(usualText.isEmpty() ? size : usualText),
         QStringLiteral("WxH"), size},
        {QStringLiteral("scale"),
         QCoreApplication::translate("Cli", "PNG only: image pixels for each of these pixels. Default: 2."),
         QStringLiteral("N"), QStringLiteral("2")},
    });
}

Outcome<FigureOutput> readFigureOutput(const QCommandLineParser& parser)
{
    if (parser.value(QStringLiteral("output")).isEmpty())
        return failUsage(
            QCoreApplication::translate("Cli", "Name the picture to write with -o FILE.png, .svg or .pdf"));
    FigureOutput output;
    WM_TRY(output.file, outputPath(parser));
    const auto format = paper::formatFromFileName(output.file);
    if (!format)
        return failUsage(wording::errorText(format.error()));
    output.format = *format;
    WM_TRY(output.options, readFigureSize(parser));
    return output;
}

Outcome<paper::FigureOptions> readFigureSize(const QCommandLineParser& parser)
{
    paper::FigureOptions options;
    WM_TRY(options.sizePx, sizeFrom(parser.value(QStringLiteral("size"))));
    WM_TRY(options.pngScale, scaleFrom(parser.value(QStringLiteral("scale"))));
    options.creator = QStringLiteral("Waymark ") + QCoreApplication::applicationVersion();
    return options;
}

Outcome<void> writeFigure(FigureOutput output, const std::string& title,
                          std::function<void(QPainter&, const QSizeF&)> paint)
{
    WM_CHECK(checkReading());
    output.options.title = QString::fromStdString(title);
    return orFailure(
        paper::writeFigure(output.file, output.format, output.options, paper::withPainter(std::move(paint))));
}

} // namespace wm::cli
