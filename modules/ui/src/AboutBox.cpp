// SPDX-License-Identifier: GPL-3.0-or-later
#include "AboutBox.h"

#include "wm/ui/ApplicationIcon.h"

#include <QCoreApplication>
#include <QMessageBox>

namespace wm::ui {

namespace {

constexpr int kLogoSize = 64;

/// Translation context of this file; a free function has no tr() of its own.
struct AboutBox {
    Q_DECLARE_TR_FUNCTIONS(AboutBox)
};

QString paragraph(const QString& text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

} // namespace

void showAboutBox(QWidget& parent)
{
    auto* box = new QMessageBox(&parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("aboutBox"));
    box->setWindowTitle(AboutBox::tr("About Waymark"));
    box->setIconPixmap(applicationIcon().pixmap(kLogoSize, kLogoSize));
    box->setTextFormat(Qt::RichText);
    box->setText(QStringLiteral("<h3>%1 %2</h3>")
                     .arg(AboutBox::tr("Waymark").toHtmlEscaped(), QCoreApplication::applicationVersion()) +
                 paragraph(AboutBox::tr("A dashboard for the targets of regional plans.")));
    box->setInformativeText(
        paragraph(
            AboutBox::tr("Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). "
                         "It comes without any warranty.")) +
        paragraph(
            AboutBox::tr("Data of the catalogue: facts quoted from the plans and statistics that each row names. "
                         "Town points: GeoNames (CC BY 4.0) and Natural Earth (public domain). Some stations and "
                         "points: © OpenStreetMap contributors (ODbL). Region codes: National Bureau of Statistics "
                         "of China.")) +
        paragraph(
            AboutBox::tr("The schematic cells are not boundaries: they only show which county seat is nearest.")) +
        paragraph(AboutBox::tr("Built with Qt, QCustomPlot, GDAL, GEOS and SQLite. Nothing is sent or fetched over a "
                               "network.")));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace wm::ui
