// SPDX-License-Identifier: GPL-3.0-or-later
#include "AddLayersDialog.h"
#include "ChartBatchDialog.h"
#include "ChartNotesDialog.h"
#include "ColumnsDialog.h"
#include "ComparePage.h"
#include "EditDialog.h"
#include "FillQueueDialog.h"
#include "Icons.h"
#include "IssuesDialog.h"
#include "LayerPropertiesDialog.h"
#include "MapLayoutDialog.h"
#include "MeetingView.h"
#include "OverviewPage.h"
#include "PictureDialog.h"
#include "ReviseDialog.h"
#include "RichWindowTest.h"
#include "SaveViewDialog.h"
#include "SavedViewsDialog.h"
#include "ShortcutList.h"
#include "ShortcutsDialog.h"
#include "TargetsPage.h"
#include "WindowActions.h"

#include "wm/charts/ChartWidget.h"
#include "wm/ui/Theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QToolButton>

#include <cmath>

namespace wm::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using test::runEvents;

QString nameOfWidget(const QWidget& widget)
{
    return QString::fromLatin1(widget.metaObject()->className()) + u" "_s + widget.objectName() + u" in "_s +
           (widget.parentWidget() ? QString::fromLatin1(widget.parentWidget()->metaObject()->className()) : QString());
}

/// Made by Qt inside of its own widgets, which speak for them.
bool isInside(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const QString own[] = {u"QComboBoxListView"_s, u"QTableCornerButton"_s, u"QComboBoxPrivateContainer"_s};
    const bool isEditor = qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent) ||
                          qobject_cast<const QLineEdit*>(parent) || qobject_cast<const QTabBar*>(parent);
    return isEditor || qobject_cast<const QHeaderView*>(&widget) || widget.objectName().startsWith(u"qt_"_s) ||
           std::ranges::find(own, QString::fromLatin1(widget.metaObject()->className())) != std::end(own);
}

QString accessibleNameOf(QWidget& widget)
{
    const QAccessibleInterface* shown = QAccessible::queryAccessibleInterface(&widget);
    return shown ? shown->text(QAccessible::Name) : QString();
}

/// What a screen reader or a user without a mouse would not know, one line each.
QStringList faultsOf(const QWidget& window)
{
    QStringList faults;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (isInside(*widget) || !widget->isVisibleTo(&window))
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        const bool isFocusable = (widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<QScrollArea*>(widget) &&
                                 !qobject_cast<QTabBar*>(widget) && !widget->focusProxy();
        if ((isFocusable || button) && accessibleNameOf(*widget).isEmpty())
            faults.append(nameOfWidget(*widget) + u": no accessible name"_s);
        if (button && button->text().isEmpty() && button->toolTip().isEmpty())
            faults.append(nameOfWidget(*widget) + u": no tool tip"_s);
    }
    return faults;
}

class AccessibilityTest : public test::RichWindowTest {
protected:
    void expectFaultless(const QWidget& window)
    {
        runEvents();
        for (const QString& fault : faultsOf(window))
            ADD_FAILURE() << fault.toStdString();
    }
    void expectBothLanguages(const QWidget& window)
    {
        expectFaultless(window);
        m_window->setLanguage(domain::Language::Chinese);
        expectFaultless(window);
        m_window->setLanguage(domain::Language::English);
        runEvents();
    }
};

TEST_F(AccessibilityTest, EveryWidgetOfTheWindowHasANameAndEveryIconATip)
{
    expectBothLanguages(*m_window); // empty
    openFile();
    selectBeds();
    part<ChartPage>()->showExplanation();
    part<MapPage>()->setLayersShown(true);
    part<ComparePage>()->bringUpToDate();
    part<QToolButton>("whatIf")->click();
    part<MapPage>()->openSearch();
    m_window->selection().setVerdict(domain::Verdict::NoData);
    m_window->selection().setBrush({{"360700"}});
    expectBothLanguages(*m_window);
}

TEST_F(AccessibilityTest, EveryDialogHasNamesForItsFieldsAndTipsForItsIcons)
{
    openFile();
    selectBeds();
    const workspace::SnapshotPtr snapshot = m_window->session().snapshot();
    const TableColumns columns = part<TargetsPage>()->columns();
    QStringList titles;
    for (const ColumnChoice& column : columns)
        titles.append(column.key);
    expectFaultless(*new ColumnsDialog(columns, titles, columns, m_window.get()));
    expectFaultless(*new SaveViewDialog({}, u"a"_s, m_window.get()));
    expectFaultless(*new SavedViewsDialog({{u"a"_s, {}}}, {}, m_window.get()));
    expectFaultless(*new ShortcutsDialog(shortcutsOf(*m_window), m_window.get()));
    expectFaultless(*new PictureDialog(part<ChartPage>()->output(), m_window.get()));
    ASSERT_TRUE(part<MapPage>()->spec());
    expectFaultless(
        *new MapLayoutDialog(part<MapPage>()->sheetSubject(), MapLayoutDialog::Purpose::Save, m_window.get()));
    expectFaultless(*new ChartBatchDialog({}, u"Ganzhou"_s, m_window.get()));
    expectFaultless(*new ChartNotesDialog(m_window.get()));
    auto* queue = new FillQueueDialog(m_window.get());
    queue->display({snapshot, {}, {}, wording::words()});
    expectFaultless(*queue);
    auto* editor = new EditDialog(m_window.get());
    editor->display({snapshot, {}, {}, wording::words()});
    expectFaultless(*editor);
    editor->showTable({workspace::DataKind::Observations, {}});
    expectFaultless(*editor);
    const domain::TargetId target = snapshot->catalogue().targets.front().id;
    expectFaultless(*new ReviseDialog({snapshot, {}, {}, wording::words()}, target, false, m_window.get()));
    expectFaultless(*new IssuesDialog({Issue{}}, m_window.get()));
    expectFaultless(*new LayerPropertiesDialog({}, 1e6, m_window.get()));
    workspace::LayerOffer offer;
    offer.layer.name = "towns";
    expectFaultless(*new AddLayersDialog({{offer}, {}}, "a.gpkg", m_window.get()));
    expectFaultless(*new MeetingView(m_window.get()));
}

TEST_F(AccessibilityTest, TabReachesEveryViewAndComesRound)
{
    openFile();
    selectBeds();
    m_window->activateWindow();
    ASSERT_TRUE(test::waitUntil([this] { return m_window->isActiveWindow(); }));
    part<QWidget>("regionCombo")->setFocus();
    QList<QWidget*> visited;
    for (int step = 0; step < 200 && !visited.contains(QApplication::focusWidget()); ++step) {
        visited.append(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        ASSERT_NE(QApplication::focusWidget(), nullptr);
    }
    EXPECT_EQ(QApplication::focusWidget(), visited.front())
        << "it ends in " << nameOfWidget(*QApplication::focusWidget()).toStdString();
    const auto reaches = [&visited](const QWidget& page) {
        return std::ranges::any_of(visited, [&page](const QWidget* each) { return page.isAncestorOf(each); });
    };
    EXPECT_TRUE(reaches(*part<ChartPage>()));
    EXPECT_TRUE(reaches(*part<MapPage>()));
    EXPECT_TRUE(reaches(*part<OverviewPage>()));
    EXPECT_FALSE(reaches(*part<TargetsPage>())) << "it lies behind the overview";
    EXPECT_TRUE(visited.contains(part<QLineEdit>("searchField")));
    EXPECT_TRUE(visited.contains(part<QWidget>("chartCombo"))) << "in the title bar";
    EXPECT_LT(visited.indexOf(part<QWidget>("chartCombo")), visited.indexOf(part<charts::ChartWidget>()));
    for (auto back = visited.rbegin(); back != visited.rend(); ++back) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        EXPECT_EQ(QApplication::focusWidget(), *back) << "the same way back";
    }
}

TEST_F(AccessibilityTest, WithoutAnythingToSeeThereIsAButtonForTheWayOut)
{
    EXPECT_TRUE(part<QPushButton>("overviewOpen")->isVisible());
    EXPECT_TRUE(part<QLabel>("mapEmpty")->isVisible());
    QSignalSpy opened(part<WindowActions>(), &WindowActions::openWanted);
    QSignalSpy made(part<WindowActions>(), &WindowActions::newWanted);
    part<WindowActions>()->disconnect(m_window.get()); // no dialogs of the system
    part<QPushButton>("overviewOpen")->click();
    part<QPushButton>("overviewNew")->click();
    EXPECT_EQ(opened.size(), 1);
    EXPECT_EQ(made.size(), 1);
    showSmallWorkspace();
    EXPECT_FALSE(part<QPushButton>("overviewOpen")->isVisible());
    EXPECT_FALSE(part<QLabel>("mapEmpty")->isVisible());
    m_window->selection().setGroup({{"450300"}, "health", 2035});
    EXPECT_TRUE(part<QPushButton>("overviewClear")->isVisible());
    part<QPushButton>("overviewClear")->click();
    EXPECT_FALSE(m_window->selection().selection().hasRegions());
    EXPECT_TRUE(part<QPushButton>("targetsClear")->isHidden());
    m_window->selection().setFilterText(u"no such target"_s);
    EXPECT_FALSE(part<QPushButton>("targetsClear")->isHidden());
    part<QPushButton>("targetsClear")->click();
    EXPECT_EQ(targetRows(), 5);
    EXPECT_TRUE(part<QPushButton>("targetsClear")->isHidden());
}

TEST_F(AccessibilityTest, TheWindowFitsALaptopsScreenAt225Percent)
{
    openFile();
    selectBeds();
    runEvents();
    EXPECT_LE(m_window->minimumSizeHint().width(), 853) << "1,920 pixels";
    EXPECT_LE(m_window->minimumSizeHint().height(), 480);
    part<QWidget>("chartDock")->resize(300, 300);
    QWidget* bar = part<QToolButton>("chartNotes")->parentWidget();
    bar->resize(300, bar->heightForWidth(300));
    EXPECT_GT(bar->heightForWidth(300), bar->heightForWidth(900)) << "further rows";
}

TEST_F(AccessibilityTest, DialogsAreNoLargerThanTheScreen)
{
    openFile();
    selectBeds();
    auto* dialog = new PictureDialog(part<ChartPage>()->output(), m_window.get());
    const QSize screen = m_window->screen()->availableSize();
    dialog->resize(2 * screen);
    dialog->show();
    EXPECT_LT(dialog->width(), screen.width());
    EXPECT_LT(dialog->height(), screen.height());
    EXPECT_LE(dialog->minimumSizeHint().height(), 480 - 40) << "at 225 % on 1,080 pixels";
    dialog->close();
}

TEST_F(AccessibilityTest, IconsOfDisabledButtonsArePalerInLightAndDark)
{
    // How far the icon stands out of the paper: the mean distance of all its pixels, 0 to 255.
    const auto strength = [](const QColor& paper, QIcon::Mode mode) {
        QImage image(32, 32, QImage::Format_RGB32);
        image.fill(paper);
        QPainter painter(&image);
        icon(Icon::Up).paint(&painter, image.rect(), Qt::AlignCenter, mode);
        painter.end();
        double sum = 0.0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                sum += std::abs(qGray(image.pixel(x, y)) - qGray(paper.rgb()));
        }
        return sum / (image.width() * image.height());
    };
    for (const presentation::ThemeName theme : presentation::kThemes) {
        applyTheme(*qApp, theme);
        const QColor paper = toColour(colours().paper);
        EXPECT_GT(strength(paper, QIcon::Disabled), 0.0);
        EXPECT_LT(strength(paper, QIcon::Disabled), 0.7 * strength(paper, QIcon::Normal));
    }
}

TEST_F(AccessibilityTest, AllFiltersStayInANarrowWindow)
{
    openFile();
    m_window->resize(700, 600); // 1,575 pixels at 225 %
    EXPECT_TRUE(test::waitUntil([this] { return part<QLineEdit>("searchField")->isVisible(); }));
    EXPECT_LE(part<QWidget>("searchField")->geometry().right(), m_window->width());
    EXPECT_LT(part<QWidget>("regionCombo")->width(), 200);
    m_window->resize(1280, 800);
    EXPECT_TRUE(test::waitUntil([this] { return part<QWidget>("regionCombo")->width() == 200; }));
}

} // namespace

} // namespace wm::ui
