// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardGrid.h"
#include "ComparePage.h"
#include "MeetingView.h"
#include "RichWindowTest.h"
#include "ShortcutList.h"
#include "ShortcutsDialog.h"
#include "ViewKeys.h"

#include "wm/charts/ChartWidget.h"
#include "wm/charts/CompareWidget.h"
#include "wm/mapview/MapCanvas.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMap>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QTreeWidget>

#include <functional>

namespace wm::ui {

namespace {

using namespace Qt::Literals::StringLiterals;
using test::waitUntil;

/// Every key that a widget of ours could think of, alone and with Shift.
std::vector<int> allKeys()
{
    std::vector<int> keys;
    for (int key = Qt::Key_Space; key <= Qt::Key_AsciiTilde; ++key)
        keys.push_back(key);
    for (int key = Qt::Key_Escape; key <= Qt::Key_PageDown; ++key)
        keys.push_back(key);
    for (int key = Qt::Key_F1; key <= Qt::Key_F12; ++key)
        keys.push_back(key);
    std::erase(keys, Qt::Key_Tab); // goes to the next widget, everywhere
    std::erase(keys, Qt::Key_Backtab);
    return keys;
}

/// Straight to the widget: what it leaves would go on to those around it.
bool takes(QObject& widget, int keys)
{
    const auto combination = QKeyCombination::fromCombined(keys);
    QKeyEvent event(QEvent::KeyPress, combination.key(), combination.keyboardModifiers());
    widget.event(&event);
    return event.isAccepted();
}

class ShortcutsTest : public test::RichWindowTest {
protected:
    /// Does the widget take exactly the keys that the list tells? Each is tried after `prepare`.
    static void expectKeys(KeyArea area, QObject& widget, const std::function<void()>& prepare)
    {
        const std::vector<ViewKeys> all = viewKeys();
        const ViewKeys& told = *std::ranges::find(all, area, &ViewKeys::area);
        std::vector<int> keys;
        for (const ViewKey& each : told.keys) {
            keys.insert(keys.end(), each.keys.begin(), each.keys.end());
            keys.insert(keys.end(), each.same.begin(), each.same.end());
        }
        for (const int key : keys) {
            prepare();
            EXPECT_TRUE(takes(widget, key)) << QKeySequence(key).toString().toStdString() << " does nothing";
        }
        for (const int key : allKeys()) {
            prepare();
            const bool isTold = std::ranges::find(keys, key) != keys.end();
            EXPECT_EQ(takes(widget, key), isTold) << QKeySequence(key).toString().toStdString() << " is not told";
        }
    }
    [[nodiscard]] ShortcutsDialog* openDialog()
    {
        part<QAction>("shortcuts")->trigger();
        return part<ShortcutsDialog>();
    }
    [[nodiscard]] static QStringList shownLines(const ShortcutsDialog& dialog)
    {
        QStringList lines;
        const auto* list = dialog.findChild<QTreeWidget*>();
        for (int place = 0; place < list->topLevelItemCount(); ++place) {
            const QTreeWidgetItem& group = *list->topLevelItem(place);
            for (int row = 0; row < group.childCount(); ++row) {
                if (!group.isHidden() && !group.child(row)->isHidden())
                    lines.append(group.child(row)->text(0));
            }
        }
        return lines;
    }
};

TEST_F(ShortcutsTest, EveryActionAndShortcutOfTheWindowIsListedOnce)
{
    openFile();
    const std::vector<ShortcutGroup> groups = shortcutsOf(*m_window);
    QMap<QString, int> counts; // of keys that count in the whole window
    for (const ShortcutGroup& group : groups) {
        EXPECT_FALSE(group.name.isEmpty());
        for (const ShortcutLine& line : group.lines) {
            EXPECT_FALSE(line.text.isEmpty()) << line.keys.toStdString();
            EXPECT_FALSE(line.text.contains(u'&')) << line.text.toStdString();
            ++counts[line.keys];
        }
    }
    int actions = 0;
    for (const QAction* action : m_window->findChildren<QAction*>()) {
        if (action->shortcut().isEmpty())
            continue;
        ++actions;
        EXPECT_EQ(counts.value(action->shortcut().toString(QKeySequence::NativeText)), 1)
            << action->text().toStdString() << " " << action->shortcut().toString().toStdString();
    }
    EXPECT_GT(actions, 12);
    for (const QShortcut* shortcut : m_window->findChildren<QShortcut*>()) {
        EXPECT_FALSE(shortcut->whatsThis().isEmpty()) << shortcut->key().toString().toStdString();
        EXPECT_EQ(counts.value(shortcut->key().toString(QKeySequence::NativeText)), 1)
            << shortcut->key().toString().toStdString();
    }
}

TEST_F(ShortcutsTest, TheKeysOfTheViewsAreThoseThatTheyTake)
{
    openFile();
    selectBeds();
    auto* chartWidget = part<charts::ChartWidget>();
    expectKeys(KeyArea::Chart, *chartWidget, [this, chartWidget] {
        selectBeds();
        if (!chart().handle)
            part<QToolButton>("whatIf")->click();
        for (int year = 0; year < 20; ++year)
            takes(*chartWidget, Qt::Key_Right); // up to a target
    });
    auto* cards = part<CardGrid>();
    expectKeys(KeyArea::Cards, *cards, [cards] { cards->setFocus(); });
    part<ComparePage>()->bringUpToDate();
    auto* compare = part<charts::CompareWidget>();
    expectKeys(KeyArea::Compare, *compare, [compare] {
        takes(*compare, Qt::Key_Down);
        takes(*compare, QKeyCombination(Qt::ShiftModifier, Qt::Key_Down).toCombined());
    });
    auto* map = part<mapview::MapCanvas>();
    expectKeys(KeyArea::Map, *map, [map] { map->setRuler(mapview::RulerKind::Distance); });
    MeetingView meeting(m_window.get());
    expectKeys(KeyArea::Meeting, meeting, [] {});
}

TEST_F(ShortcutsTest, IsSearchedByWordAndByKey)
{
    showSmallWorkspace();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    ShortcutsDialog* dialog = openDialog();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(m_window->findChildren<ShortcutsDialog*>().size(), 1) << "one window is enough";
    auto* field = dialog->findChild<QLineEdit*>();
    const auto all = shownLines(*dialog).size();
    field->setText(u"undo"_s);
    EXPECT_EQ(shownLines(*dialog), QStringList{u"Undo"_s});
    field->setText(u"f5"_s);
    EXPECT_TRUE(shownLines(*dialog).contains(u"Meeting: full screen, large type"_s));
    field->setText(u"no such thing"_s);
    EXPECT_TRUE(shownLines(*dialog).isEmpty());
    EXPECT_FALSE(part<QLabel>("shortcutNone")->isHidden());
    field->clear();
    EXPECT_EQ(shownLines(*dialog).size(), all);
}

TEST_F(ShortcutsTest, TheListIsCopiedAsATable)
{
    ShortcutsDialog* dialog = openDialog();
    dialog->findChild<QPushButton*>(u"copyShortcuts"_s)->click();
    const QString text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.contains(u"\tUndo\tCtrl+Z\n"_s)) << text.toStdString();
    EXPECT_EQ(text.count(u'\n'), shownLines(*dialog).size() + 1) << "and the titles";
}

TEST_F(ShortcutsTest, SpeaksTheOtherLanguage)
{
    m_window->setLanguage(domain::Language::Chinese);
    test::runEvents();
    const std::vector<ShortcutGroup> groups = shortcutsOf(*m_window);
    m_window->setLanguage(domain::Language::English);
    EXPECT_EQ(groups.front().name, u"文件"_s);
    EXPECT_EQ(groups.back().lines.back().text, u"结束会议"_s);
}

} // namespace

} // namespace wm::ui
