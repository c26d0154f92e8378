// SPDX-License-Identifier: GPL-3.0-or-later
#include "FileDialogs.h"

#include "Paths.h"

#include <QFileDialog>
#include <QWidget>

namespace wm::ui {

namespace {

QFileDialog* makeDialog(QWidget& parent, const QString& title, const QStringList& filters)
{
    auto* dialog = new QFileDialog(&parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    return dialog;
}

void ask(QFileDialog& dialog, FileDialogs::Answer answer)
{
    QObject::connect(&dialog, &QFileDialog::fileSelected, &dialog,
                     [answer = std::move(answer)](const QString& name) { answer(toPath(name)); });
    dialog.open();
}

void askForSaving(QFileDialog& dialog, const QString& suggestedName, FileDialogs::Answer answer)
{
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    const auto takeSuffix = [&dialog](const QString& filter) {
        // "PNG picture (*.png)" gives "png": a name typed without extension gets it.
        dialog.setDefaultSuffix(filter.section(QLatin1String("*."), 1, 1).section(QLatin1Char(')'), 0, 0));
    };
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, takeSuffix);
    takeSuffix(dialog.nameFilters().constFirst());
    dialog.selectFile(suggestedName);
    ask(dialog, std::move(answer));
}

} // namespace

FileDialogs::FileDialogs(QWidget& parent)
    : QObject(&parent)
    , m_parent(parent)
{
}

void FileDialogs::askCatalogueFolder(const std::filesystem::path& start, Answer answer)
{
    QFileDialog* dialog = makeDialog(m_parent, tr("Choose the catalogue folder"), {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    if (!start.empty())
        dialog->setDirectory(toText(start));
    ask(*dialog, std::move(answer));
}

void FileDialogs::askNewWorkspace(Answer answer)
{
    QFileDialog* dialog = makeDialog(m_parent, tr("Save the new workspace as"), {tr("Workspace (*.gpkg)")});
    askForSaving(*dialog, tr("workspace", "suggested file name") + QStringLiteral(".gpkg"), std::move(answer));
}

void FileDialogs::askWorkspace(Answer answer)
{
    QFileDialog* dialog = makeDialog(m_parent, tr("Open workspace"), {tr("Workspace (*.gpkg)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(*dialog, std::move(answer));
}

void FileDialogs::askBaseMap(Answer answer)
{
    QFileDialog* dialog = makeDialog(m_parent, tr("Load base map"), {tr("Base map (*.gpkg)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(*dialog, std::move(answer));
}

void FileDialogs::askImport(Answer answer)
{
    QFileDialog* dialog =
        makeDialog(m_parent, tr("Import a table"),
                   {tr("Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.gpkg *.geojson *.json *.shp)"),
                    tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(*dialog, std::move(answer));
}

void FileDialogs::askOtherWorkspace(Answer answer)
{
    QFileDialog* dialog = makeDialog(m_parent, tr("Compare and merge with another workspace"),
                                     {tr("Workspaces (*.gpkg)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFile);
    ask(*dialog, std::move(answer));
}

void FileDialogs::askLayers(std::function<void(const std::vector<std::filesystem::path>&)> answer)
{
    QFileDialog* dialog =
        makeDialog(m_parent, tr("Add layers"),
                   {tr("Layers (*.gpkg *.shp *.geojson *.json *.kml *.dxf *.tif *.tiff *.vrt)"), tr("All files (*)")});
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, dialog, [answer = std::move(answer)](const QStringList& names) {
        std::vector<std::filesystem::path> files;
        for (const QString& name : names)
            files.push_back(toPath(name));
        answer(files);
    });
    dialog->open();
}

void FileDialogs::askPicture(const QString& suggestedName, Answer answer)
{
    QFileDialog* dialog =
        makeDialog(m_parent, tr("Export picture"),
                   {tr("PNG picture (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF document (*.pdf)")});
    askForSaving(*dialog, suggestedName, std::move(answer));
}

void FileDialogs::askFeatures(const QString& suggestedName, Answer answer)
{
    QFileDialog* dialog = makeDialog(m_parent, tr("Export for other GIS programs"),
                                     {tr("GeoPackage (*.gpkg)"), tr("GeoJSON (*.geojson)")});
    askForSaving(*dialog, suggestedName, std::move(answer));
}

void FileDialogs::askTable(const QString& suggestedName, Answer answer)
{
    QFileDialog* dialog = makeDialog(m_parent, tr("Export table"), {tr("Workbook (*.xlsx)"), tr("CSV table (*.csv)")});
    askForSaving(*dialog, suggestedName, std::move(answer));
}

} // namespace wm::ui
