# lrelease and lupdate run on the host.
include("${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools/Qt6LinguistToolsConfig.cmake")
