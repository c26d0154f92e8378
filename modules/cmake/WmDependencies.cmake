# Everything the product links, found once. CMake packages only: the Windows sysroot has no pkg-config files.
find_package(tl-expected CONFIG REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(SQLiteCpp CONFIG REQUIRED)
find_package(GDAL CONFIG REQUIRED)
find_package(GEOS CONFIG REQUIRED)
find_package(EXPAT REQUIRED)
find_package(Eigen3 3.4 CONFIG REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport LinguistTools)
find_package(QCustomPlotQt6 CONFIG REQUIRED)

# Debian's SQLiteCpp package names its dependency but not its target's link; both must be the one SQLite of the process.
find_package(Threads REQUIRED)
