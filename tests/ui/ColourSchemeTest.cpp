// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/ColourScheme.h"

#include "FitColumns.h"
#include "OverviewPage.h"
#include "TargetsPage.h"
#include "WindowActions.h"
#include "WindowTest.h"

#include "wm/ui/Theme.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyleOptionHeader>
#include <QTableWidget>

#include <algorithm>
#include <cmath>

namespace wm::ui {

namespace {

using test::runEvents;

class ColourSchemeTest : public test::WindowTest {
protected:
    /// The share of the widget's pixels of that colour.
    [[nodiscard]] static double shareOf(QWidget& widget, presentation::Rgb colour)
    {
        const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb wanted = toColour(colour).rgb();
        qsizetype count = 0;
        for (int y = 0; y < image.height(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
            count += std::count(line, line + image.width(), wanted);
        }
        return static_cast<double>(count) / (static_cast<double>(image.width()) * image.height());
    }
    [[nodiscard]] QAction* entry(const char* text) const
    {
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (action->text() == QLatin1String(text))
                return action;
        }
        return nullptr;
    }
};

/// Contrast of WCAG 2.1.
double contrast(const QColor& a, const QColor& b)
{
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](double c) {
            return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace

TEST_F(ColourSchemeTest, EveryViewButTheMapTurnsDarkAtOnceAndLightAgain)
{
    ColourScheme scheme(*qApp);
    showSmallWorkspace();
    scheme.setChoice(ColourChoice::Dark);
    runEvents();
    EXPECT_TRUE(scheme.isDark());
    const presentation::Rgb light = presentation::kLightPalette.paper;
    for (QWidget* page : {static_cast<QWidget*>(part<OverviewPage>()), static_cast<QWidget*>(part<TargetsPage>()),
                          static_cast<QWidget*>(part<ChartPage>())}) {
        EXPECT_LT(shareOf(*page, light), 0.01) << page->metaObject()->className();
        EXPECT_GT(shareOf(*page, presentation::kDarkPalette.paper) + shareOf(*page, presentation::kDarkPalette.canvas),
                  0.4)
            << page->metaObject()->className();
    }
    scheme.setChoice(ColourChoice::Light);
    runEvents();
    EXPECT_GT(shareOf(*part<ChartPage>(), light), 0.4);
    EXPECT_LT(shareOf(*m_window, presentation::kDarkPalette.paper), 0.001);
}

TEST_F(ColourSchemeTest, EveryThemeReachesEveryView)
{
    using presentation::ThemeName;
    ColourScheme scheme(*qApp);
    showSmallWorkspace();
    const auto expectTheme = [&](ThemeName theme) {
        runEvents();
        EXPECT_EQ(scheme.theme(), theme);
        const presentation::Palette& palette = presentation::paletteOf(theme);
        EXPECT_EQ(colours(), palette);
        EXPECT_EQ(qApp->palette().color(QPalette::Text), toColour(palette.ink));
        for (QWidget* page : {static_cast<QWidget*>(part<OverviewPage>()), static_cast<QWidget*>(part<TargetsPage>()),
                              static_cast<QWidget*>(part<ChartPage>())})
            EXPECT_GT(shareOf(*page, palette.paper), 0.2) << page->metaObject()->className();
    };
    scheme.setChoice(ColourChoice::HighContrastDark);
    expectTheme(ThemeName::HighContrastDark);
    scheme.setSafe(true);
    expectTheme(ThemeName::HighContrastDark); // which is safe already
    scheme.setChoice(ColourChoice::HighContrastLight);
    expectTheme(ThemeName::HighContrastLight);
    scheme.setChoice(ColourChoice::Dark);
    expectTheme(ThemeName::ColourBlindDark);
    EXPECT_TRUE(scheme.isDark());
    scheme.setChoice(ColourChoice::Light);
    expectTheme(ThemeName::ColourBlindLight);
    EXPECT_EQ(ColourScheme(*qApp).theme(), ThemeName::ColourBlindLight) << "not remembered";
    scheme.setSafe(false);
    expectTheme(ThemeName::Light);
}

TEST_F(ColourSchemeTest, ADisabledFieldIsToldFromOthersInEveryTheme)
{
    for (const presentation::ThemeName theme : presentation::kThemes) {
        applyTheme(*qApp, theme);
        QLineEdit line;
        QComboBox choice;
        QSpinBox number;
        for (QWidget* const field :
             {static_cast<QWidget*>(&line), static_cast<QWidget*>(&choice), static_cast<QWidget*>(&number)}) {
            field->resize(200, 30);
            const QImage enabled = field->grab().toImage();
            field->setEnabled(false);
            EXPECT_NE(field->grab().toImage(), enabled)
                << presentation::codeOf(theme) << ", " << field->metaObject()->className();
        }
    }
}

TEST_F(ColourSchemeTest, TheSortArrowStandsBesideTheHeading)
{
    QTableWidget table(1, 1);
    table.setHorizontalHeaderLabels({QStringLiteral("Indicator of it")});
    table.horizontalHeaderItem(0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    table.setSortingEnabled(true);
    table.resize(300, 100);
    table.setColumnWidth(0, 160);
    table.show();
    QHeaderView& heading = *table.horizontalHeader();
    const auto picture = [&heading](int sorted) {
        heading.setSortIndicator(sorted, Qt::AscendingOrder);
        runEvents();
        return heading.grab(QRect(0, 0, 159, heading.height() - 1)).toImage();
    };
    const QImage plain = picture(-1), sorted = picture(0);
    ASSERT_EQ(plain.size(), sorted.size());
    int inkEnd = -1, arrowBegin = plain.width();
    for (int x = 0; x < plain.width(); ++x) {
        for (int y = 0; y < plain.height(); ++y) {
            if (plain.pixel(x, y) != plain.pixel(0, 0))
                inkEnd = x;
            if (plain.pixel(x, y) != sorted.pixel(x, y))
                arrowBegin = std::min(arrowBegin, x);
        }
    }
    EXPECT_GT(inkEnd, 0);
    EXPECT_LT(arrowBegin, plain.width());
    EXPECT_GT(arrowBegin, inkEnd);
}

TEST_F(ColourSchemeTest, HeadingsInChineseStayOnOneLine)
{
    const QStringList headings{QStringLiteral("单元格"), QStringLiteral("文件中的数值"), QStringLiteral("比较结果")};
    QTableWidget table(1, 3);
    table.setHorizontalHeaderLabels(headings);
    for (int column = 0; column < table.columnCount(); ++column)
        table.horizontalHeaderItem(column)->setData(Qt::TextAlignmentRole, int(Qt::AlignLeft) | int(Qt::TextWordWrap));
    table.resize(100, 200); // so that none is wider than it must be
    table.show();
    fitColumns(table, 300);
    const QHeaderView& header = *table.horizontalHeader();
    for (int column = 0; column < table.columnCount(); ++column) {
        QStyleOptionHeader option;
        option.initFrom(&header);
        option.orientation = Qt::Horizontal;
        option.section = column;
        option.rect = QRect(0, 0, table.columnWidth(column), header.height());
        const int room = header.style()->subElementRect(QStyle::SE_HeaderLabel, &option, &header).width();
        const int margins = 2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
        EXPECT_GE(room - margins, header.fontMetrics().horizontalAdvance(headings[column])) << column;
    }
}

TEST_F(ColourSchemeTest, ABoxToTickIsSeenInEveryTheme)
{
    for (const presentation::ThemeName theme : presentation::kThemes) {
        applyTheme(*qApp, theme);
        QWidget dialog;
        QCheckBox box(&dialog);
        dialog.show();
        runEvents();
        const QColor ground = toColour(colours().canvas);
        for (const bool isChecked : {false, true}) {
            box.setChecked(isChecked);
            const QImage image = dialog.grab(box.geometry()).toImage();
            double strongest = 1.0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    strongest = std::max(strongest, contrast(image.pixelColor(x, y), ground));
            }
            EXPECT_GE(strongest, 3.0) << presentation::codeOf(theme) << ", checked: " << isChecked;
        }
    }
}

TEST_F(ColourSchemeTest, EveryLabelCanBeReadInTheDark)
{
    ColourScheme scheme(*qApp);
    showSmallWorkspace();
    scheme.setChoice(ColourChoice::Dark);
    runEvents();
    int count = 0;
    for (const QLabel* label : m_window->findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        ++count;
        EXPECT_GE(contrast(label->palette().color(QPalette::WindowText), toColour(presentation::kDarkPalette.paper)),
                  4.5)
            << label->objectName().toStdString() << ": " << label->text().toStdString();
    }
    EXPECT_GT(count, 5);
}

TEST_F(ColourSchemeTest, AChoiceInTheMenuIsAskedForAndRememberedByTheNextStart)
{
    ColourScheme scheme(*qApp);
    QObject::connect(m_window.get(), &MainWindow::coloursWanted, &scheme, &ColourScheme::setChoice);
    ASSERT_NE(entry("&Dark"), nullptr);
    EXPECT_TRUE(entry("As the &system")->isChecked());
    entry("&Dark")->trigger();
    EXPECT_EQ(scheme.choice(), ColourChoice::Dark);
    openWindow();
    EXPECT_TRUE(entry("&Dark")->isChecked());
    EXPECT_TRUE(ColourScheme(*qApp).isDark());
}

TEST_F(ColourSchemeTest, WhatLeavesTheProgramStaysLight)
{
    ColourScheme scheme(*qApp);
    scheme.setChoice(ColourChoice::Dark);
    showSmallWorkspace();
    const QString file = m_folder.filePath(QStringLiteral("chart.png"));
    Q_EMIT part<WindowActions>()->exportWanted(ExportKind::ChartPicture);
    part<QPushButton>("pictureSave")->click();
    Q_EMIT m_window->findChild<QFileDialog*>()->fileSelected(file);
    const QImage image(file);
    ASSERT_FALSE(image.isNull());
    EXPECT_EQ(image.pixelColor(1, 1), toColour(presentation::kLightPalette.paper));
}

} // namespace wm::ui
