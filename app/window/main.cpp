// SPDX-License-Identifier: GPL-3.0-or-later
#include "ExitCodes.h"
#include "StartFailure.h"
#include "common/CatalogueFolder.h"
#include "common/EntryPoint.h"
#include "common/LanguageArgument.h"
#include "common/LogFile.h"
#include "common/ProgramFolders.h"

#include "wm/base/Path.h"
#include "wm/geo/Gdal.h"
#include "wm/ui/ColourScheme.h"
#include "wm/ui/MainWindow.h"
#include "wm/ui/Preferences.h"
#include "wm/wording/Wording.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>
#include <QTimer>

namespace {

using wm::ui::MainWindow;

/// Long enough for the style's fading of scroll bars and docks to end before the picture is taken.
constexpr int kStillMs = 250;

struct Options {
    wm::ui::StartRequest request;
    QString screenshot;
    bool exitAfterPaint = false;
};

std::filesystem::path pathOf(const QString& name)
{
    return wm::pathFromUtf8(name.toStdString());
}

Options parse(const QApplication& application, const wm::app::ProgramFolders& folders)
{
    const auto text = [](const char* source) {
        return QCoreApplication::translate("main", source);
    };
    const QCommandLineOption language(QStringLiteral("lang"),
                                      text(QT_TRANSLATE_NOOP("main", "Language of the window: zh or en.")),
                                      QStringLiteral("zh|en"));
    const QCommandLineOption workspace(QStringLiteral("workspace"),
                                       text(QT_TRANSLATE_NOOP("main", "Workspace to open.")), QStringLiteral("file"));
    const QCommandLineOption baseMap(QStringLiteral("basemap"),
                                     text(QT_TRANSLATE_NOOP("main", "GeoPackage to use as base map.")),
                                     QStringLiteral("file"));
    const QCommandLineOption catalogue(QStringLiteral("catalogue"),
                                       text(QT_TRANSLATE_NOOP("main", "Folder that the first workspace is made from.")),
                                       QStringLiteral("folder"));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"), text(QT_TRANSLATE_NOOP("main", "Save a picture of the painted window and quit.")),
        QStringLiteral("file"));
    const QCommandLineOption exitAfterPaint(QStringLiteral("exit-after-paint"),
                                            text(QT_TRANSLATE_NOOP("main", "Quit once the window is painted.")));
    QCommandLineParser parser;
    parser.setApplicationDescription(text(QT_TRANSLATE_NOOP("main", "A dashboard for the targets of regional plans.")));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({language, workspace, baseMap, catalogue, screenshot, exitAfterPaint});
    parser.addPositionalArgument(QStringLiteral("file"), text(QT_TRANSLATE_NOOP("main", "Workspace to open.")),
                                 QStringLiteral("[file]"));
    parser.process(application);
    const QString file = parser.isSet(workspace) ? parser.value(workspace) : parser.positionalArguments().value(0);
    const auto shipped = wm::app::findCatalogueFolder(folders.program);
    const std::filesystem::path folder =
        parser.isSet(catalogue) ? pathOf(parser.value(catalogue)) : shipped.value_or(std::filesystem::path());
    return {{pathOf(file), pathOf(parser.value(baseMap)), folder, wm::app::ownWorkspaceFile(folders)},
            parser.value(screenshot),
            parser.isSet(exitAfterPaint)};
}

// exit() and not quit(), which would close the window: a picture is not to change what the user's next start looks
// like.
void savePictureAndQuit(MainWindow& window, const QString& file)
{
    if (!window.grab().save(file)) {
        QTextStream(stderr) << QCoreApplication::translate("main", "The picture could not be saved: %1").arg(file)
                            << Qt::endl;
        QCoreApplication::exit(wm::app::kPictureNotSaved);
        return;
    }
    QCoreApplication::exit(0);
}

void quitWhenPainted(MainWindow& window, const Options& options)
{
    if (options.exitAfterPaint)
        QObject::connect(&window, &MainWindow::settled, qApp, [] { QCoreApplication::exit(0); });
    if (options.screenshot.isEmpty())
        return;
    auto* still = new QTimer(&window);
    still->setSingleShot(true);
    still->setInterval(kStillMs);
    QObject::connect(&window, &MainWindow::settled, still, qOverload<>(&QTimer::start));
    QObject::connect(still, &QTimer::timeout, &window,
                     [&window, file = options.screenshot] { savePictureAndQuit(window, file); });
}

} // namespace

WM_PROGRAM(argc, argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Waymark"));
    QCoreApplication::setApplicationName(QStringLiteral("Waymark"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WM_VERSION));
    const wm::app::ProgramFolders folders = wm::app::findFolders();
    wm::app::useSettingsIn(folders);
    wm::geo::useDataIn(folders.program / "share");
    const auto remembered = wm::ui::Preferences::language();
    const QString asked = wm::app::languageArgument(QCoreApplication::arguments());
    wm::wording::useLanguage(asked.isEmpty() && remembered ? *remembered : wm::wording::languageFromName(asked));
    const Options options = parse(application, folders);
    wm::ui::ColourScheme colours(application);
    if (const auto made = wm::app::makeDataFolder(folders); !made) {
        wm::app::reportNoFolder(made.error(), folders.isPortable);
        return wm::app::kNoFolder;
    }
    wm::app::startLog(folders.data);
    MainWindow window;
    bool isTooNew = false;
    QObject::connect(
        &window.session(), &wm::ui::WorkspaceSession::failed, &window,
        [&isTooNew](const wm::Error& error) { isTooNew = isTooNew || error.code == wm::ErrorCode::SchemaTooNew; });
    QObject::connect(&window, &MainWindow::coloursWanted, &colours, &wm::ui::ColourScheme::setChoice);
    QObject::connect(&window, &MainWindow::safeColoursWanted, &colours, &wm::ui::ColourScheme::setSafe);
    quitWhenPainted(window, options);
    window.show();
    window.start(options.request);
    const int code = QApplication::exec();
    return code == 0 && isTooNew && !window.session().snapshot() ? wm::app::kNewerWorkspace : code;
}
