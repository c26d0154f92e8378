include("${QT_HOST_PATH_CMAKE_DIR}/Qt6LinguistTools/Qt6LinguistToolsConfigVersion.cmake")
