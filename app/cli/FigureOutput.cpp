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

QString codeText(std::string_view code)
{
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

template <typename Value, std::size_t N>
QStringList codes(const std::array<Value, N>& values)
{
    QStringList list;
    for (const Value value : values)
        list.append(codeText(presentation::codeOf(value)));
    return list;
}

/// The one of the values that an option names.
template <typename Value, std::size_t N>
Outcome<Value> namedBy(const char* option, const QCommandLineParser& parser, const std::array<Value, N>& values)
{
    const QStringList known = codes(values);
    const QString given = parser.value(QLatin1String(option));
    const qsizetype index = known.indexOf(given);
    if (index >= 0)
        return values[static_cast<std::size_t>(index)];
    return failUsage(QCoreApplication::translate("Cli", "--%1: found \"%2\", expected one of %3")
                         .arg(QLatin1String(option), given, known.join(QStringLiteral(", "))));
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

void declareFigureStyle(QCommandLineParser& parser)
{
    parser.addOptions({
        {QStringLiteral("colours"),
         QCoreApplication::translate("Cli",
                                     "Colours of the figure; the last are for black-and-white print. Default: %1.")
             .arg(codeText(presentation::codeOf(presentation::FigureStyle().theme))),
         codes(presentation::kFigureThemes).join(u'|'),
         codeText(presentation::codeOf(presentation::FigureStyle().theme))},
        {QStringLiteral("typeface"),
         QCoreApplication::translate("Cli", "Typeface of the figure's text: hei, fangsong, kai and song are those of "
                                            "official documents. Default: %1.")
             .arg(codeText(presentation::codeOf(presentation::FigureStyle().typeface))),
         codes(presentation::kTypefaces).join(u'|'),
         codeText(presentation::codeOf(presentation::FigureStyle().typeface))},
    });
}

Outcome<presentation::FigureStyle> readFigureStyle(const QCommandLineParser& parser)
{
    presentation::FigureStyle style;
    WM_TRY(style.theme, namedBy("colours", parser, presentation::kFigureThemes));
    WM_TRY(style.typeface, namedBy("typeface", parser, presentation::kTypefaces));
    return style;
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
