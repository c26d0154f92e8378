// SPDX-License-Identifier: GPL-3.0-or-later
#include "DroppedFiles.h"

#include "Paths.h"

#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <iterator>

namespace wm::ui {

namespace {

bool isCompanion(const std::filesystem::path& file)
{
    static const QStringList kSuffixes{
        QStringLiteral("dbf"), QStringLiteral("shx"), QStringLiteral("prj"), QStringLiteral("cpg"),
        QStringLiteral("qpj"), QStringLiteral("sbn"), QStringLiteral("sbx"), QStringLiteral("qix"),
        QStringLiteral("xml"), QStringLiteral("ovr"), QStringLiteral("tfw"), QStringLiteral("wld"),
    };
    return kSuffixes.contains(QFileInfo(toText(file)).suffix(), Qt::CaseInsensitive);
}

} // namespace

std::vector<std::filesystem::path> droppedFiles(const QMimeData& data)
{
    std::vector<std::filesystem::path> files;
    for (const QUrl& url : data.urls()) {
        if (!url.isLocalFile() || QFileInfo(url.toLocalFile()).isDir())
            return {};
        files.push_back(toPath(url.toLocalFile()));
    }
    // Only companions: the error that follows says what is missing.
    if (!std::ranges::all_of(files, isCompanion))
        std::erase_if(files, isCompanion);
    return files;
}

bool isGeoPackageName(const std::filesystem::path& file)
{
    return QFileInfo(toText(file)).suffix().compare(QLatin1String("gpkg"), Qt::CaseInsensitive) == 0;
}

bool isTableName(const std::filesystem::path& file)
{
    static const QStringList kSuffixes{QStringLiteral("xlsx"), QStringLiteral("xlsm"), QStringLiteral("xls"),
                                       QStringLiteral("ods"),  QStringLiteral("csv"),  QStringLiteral("tsv"),
                                       QStringLiteral("txt")};
    return kSuffixes.contains(QFileInfo(toText(file)).suffix(), Qt::CaseInsensitive);
}

} // namespace wm::ui
