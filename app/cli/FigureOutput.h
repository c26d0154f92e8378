// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Failure.h"

#include "wm/paper/Figure.h"
#include "wm/presentation/Theme.h"

class QCommandLineParser;

namespace wm::cli {

/// Where a figure goes and how large it is.
struct FigureOutput {
    std::filesystem::path file;
    paper::FigureFormat format = paper::FigureFormat::Png;
    paper::FigureOptions options;
};

/// `usualSize` is told in the help, unless there is another text for it, and is what readFigureOutput() gives without
/// --size.
void declareFigureOptions(QCommandLineParser& parser, QSize usualSize, const QString& usualText = {});

/// The same without the file: --size and --scale.
void declareFigureSize(QCommandLineParser& parser, QSize usualSize, const QString& usualText = {});
/// --colours and --typeface.
void declareFigureStyle(QCommandLineParser& parser);
/// Errors: Usage for unknown names.
[[nodiscard]] Outcome<presentation::FigureStyle> readFigureStyle(const QCommandLineParser& parser);
/// Errors: Usage for sizes that make no sense.
[[nodiscard]] Outcome<paper::FigureOptions> readFigureSize(const QCommandLineParser& parser);

/// Errors: Usage for a missing or unknown file name extension and for sizes that make no sense.
[[nodiscard]] Outcome<FigureOutput> readFigureOutput(const QCommandLineParser& parser);

[[nodiscard]] Outcome<void> writeFigure(FigureOutput output, const std::string& title,
                                        std::function<void(QPainter& painter, const QSizeF& size)> paint);

} // namespace wm::cli
