// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"
#include "common/EntryPoint.h"

#include "wm/base/Path.h"
#include "wm/base/Platform.h"
#include "wm/geo/Gdal.h"

#include <QApplication>

#include <memory>

namespace {

/// Drawing needs a QApplication, and no screen; the other commands start without the weight of either.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv)
{
    if (!wm::cli::needsPainting(argc, argv))
        return std::make_unique<QCoreApplication>(argc, argv);
    // Not on Windows: there the native platform works without a window and is the one that finds the fonts.
    if (!wm::kIsWindows && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

WM_PROGRAM(argc, argv)
{
    wm::prepareStandardStreams();
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Waymark"));
    QCoreApplication::setApplicationName(QStringLiteral("Waymark"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WM_VERSION));
    wm::geo::useDataIn(wm::pathFromUtf8(QCoreApplication::applicationDirPath().toStdString()) / "share");
    return static_cast<int>(wm::cli::run(QCoreApplication::arguments()));
}
