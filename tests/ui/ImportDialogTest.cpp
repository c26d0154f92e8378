// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportDialog.h"

#include "ChoiceCombo.h"
#include "DiscardAnswer.h"
#include "FileDialogs.h"
#include "ImportDesk.h"
#include "ImportDifferencePage.h"
#include "MessageBar.h"
#include "RichWorkspace.h"
#include "WaitUntil.h"
#include "WorkspaceEdits.h"
#include "support/TempFolder.h"

#include "wm/base/Path.h"
#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/Workspace.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include <gtest/gtest.h>

namespace wm::ui {

namespace {

using test::openQuestion;
using test::pressAnswer;
using test::runEvents;
using test::waitUntil;

class ImportDialogTest : public ::testing::Test {
protected:
    ImportDialogTest()
    {
        EXPECT_TRUE(test::writeRichWorkspace(m_file));
        m_session.open(m_file);
        EXPECT_TRUE(waitUntil([this] { return m_session.snapshot() != nullptr; }));
        m_words = wording::words();
    }

    void open(const std::string& text, const char* name = "年鉴 表.csv")
    {
        ASSERT_TRUE(writeFile(m_folder.file(name), text));
        m_desk.open(m_folder.file(name));
        settle();
    }
    void settle()
    {
        ASSERT_TRUE(waitUntil([this] { return !m_desk.isBusy() && !m_session.tasks().isBusy(); }));
        runEvents();
    }
    template <class Widget>
    [[nodiscard]] Widget& part(const char* name)
    {
        auto* const dialog = m_window.findChild<ImportDialog*>();
        EXPECT_NE(dialog, nullptr);
        auto* const found = dialog->findChild<Widget*>(QLatin1String(name));
        EXPECT_NE(found, nullptr) << name;
        return *found;
    }
    void click(const char* button)
    {
        part<QPushButton>(button).click();
        settle();
    }
    [[nodiscard]] QString message() { return part<QLabel>("importMessage").text(); }
    [[nodiscard]] std::size_t observations() const
    {
        const auto snapshot = workspace::Workspace::open(m_file).value().loadSnapshot({}).value();
        return snapshot->observationsOf(indicator(), {"360700"}).size();
    }
    [[nodiscard]] domain::IndicatorId indicator() const
    {
        return m_session.snapshot()->catalogue().indicators.front().id;
    }
    [[nodiscard]] std::string indicatorName() const
    {
        return m_session.snapshot()->catalogue().indicators.front().name.zh;
    }
    [[nodiscard]] std::string indicatorCode() const
    {
        return m_session.snapshot()->catalogue().indicators.front().code;
    }
    [[nodiscard]] std::string tableOf(const std::string& rows) const
    {
        return "地区,年份," + indicatorName() + "\n" + rows;
    }

    const testing::TempFolder m_folder;
    const std::filesystem::path m_file = m_folder.file("文件.gpkg");
    QWidget m_window;
    QUndoStack m_steps;
    presentation::Words m_words;
    WorkspaceSession m_session;
    WorkspaceEdits m_edits{m_session, m_steps, m_words, nullptr};
    FileDialogs m_dialogs{m_window};
    MessageBar m_messages;
    ImportDesk m_desk{m_window, m_edits, m_dialogs, m_messages, [this] {
                          return ViewInput{m_session.snapshot(), {}, {}, m_words, {}};
                      }};
};

TEST_F(ImportDialogTest, ATableIsImportedInThreeStepsAndUndone)
{
    const std::size_t before = observations();
    open(tableOf("360700,2004,14.5\n360700,2005,14\n"));
    EXPECT_EQ(part<QTableWidget>("importColumns").rowCount(), 3);
    EXPECT_EQ(part<QTableWidget>("importRows").item(1, 2)->text(), QStringLiteral("14"));
    click("importNext");
    part<QLineEdit>("importTitle").setText(QStringLiteral("赣州统计年鉴"));
    click("importNext");
    EXPECT_TRUE(part<QToolButton>("import_new").text().contains(QStringLiteral("2")));
    part<QLineEdit>("importReason").setText(QStringLiteral("年度更新"));
    click("importStore");
    settle();
    EXPECT_EQ(observations(), before + 2);
    EXPECT_EQ(m_window.findChild<ImportDialog*>(), nullptr) << "it has closed";
    EXPECT_TRUE(m_messages.message().contains(QStringLiteral("2")));
    EXPECT_FALSE(m_messages.isHidden());
    QSignalSpy repeated(&m_edits, &WorkspaceEdits::repeated);
    m_steps.undo();
    settle();
    EXPECT_EQ(observations(), before);
    EXPECT_TRUE(m_messages.isHidden()) << "it offered to undo that";
    ASSERT_EQ(repeated.size(), 1);
    EXPECT_TRUE(repeated.at(0).at(0).toString().startsWith(QStringLiteral("Import of ")));
    EXPECT_FALSE(repeated.at(0).at(1).toBool());
    m_steps.redo();
    settle();
    EXPECT_EQ(observations(), before + 2);
    ASSERT_EQ(repeated.size(), 2);
    EXPECT_TRUE(repeated.at(1).at(1).toBool());
}

TEST_F(ImportDialogTest, CellsThatCannotBeReadStopTheImportUntilTheyAreLeftOut)
{
    open(tableOf("360700,2004,many\n360700,2005,14\n"));
    click("importNext");
    click("importNext");
    EXPECT_FALSE(part<QPushButton>("importStore").isEnabled());
    EXPECT_EQ(part<QTableView>("importItems").model()->rowCount(), 1) << "the problem is what is shown first";
    part<QCheckBox>("importLeaveOut").setChecked(true);
    EXPECT_TRUE(part<QPushButton>("importStore").isEnabled());
}

TEST_F(ImportDialogTest, WhyFewerProblemsAreListedThanThereAreIsSaid)
{
    open(tableOf("火星,2004,14.5\n火星,2005,14\n火星,2006,14\n360700,2007,有\n360700,2008,14\n"));
    click("importNext");
    click("importNext");
    part<QToolButton>("importProblems").click();
    EXPECT_EQ(part<QTableView>("importItems").model()->rowCount(), 2);
    const QString note = part<QLabel>("importItemsNote").text();
    EXPECT_TRUE(note.contains(QStringLiteral("2 for 4 cells"))) << note.toStdString();
    EXPECT_TRUE(note.contains(QStringLiteral("once"))) << note.toStdString();
}

TEST_F(ImportDialogTest, AnIndicatorThatIsNotKnownIsAddedWithItsValues)
{
    const auto count = [this] {
        return m_session.snapshot()->catalogue().indicators.size();
    };
    const std::size_t before = count();
    const std::string unit = m_session.snapshot()->catalogue().units.front().name.zh;
    open("地区,年份,茶油产量(" + unit + "),另一个\n360700,2004,14.5,3\n360700,2005,14,4\n");
    click("importNext");
    auto& words = part<QTableWidget>("importWords");
    ASSERT_EQ(words.rowCount(), 2);
    const auto meaning = [&](int row) -> ChoiceCombo& {
        return *qobject_cast<ChoiceCombo*>(words.cellWidget(row, 3));
    };
    part<QPushButton>("importAddIndicators").click();
    runEvents();
    auto& table = part<QTableWidget>("newIndicators");
    ASSERT_EQ(table.rowCount(), 2);
    auto& add = part<QPushButton>("newIndicatorsAdd");
    EXPECT_FALSE(add.isEnabled()) << "nobody has said to which theme they belong";
    EXPECT_FALSE(part<QLabel>("newIndicatorsProblem").text().isEmpty());
    const int other = table.item(0, 0)->text() == QStringLiteral("另一个") ? 0 : 1;
    table.item(other, 0)->setCheckState(Qt::Unchecked);
    auto& theme = *qobject_cast<ChoiceCombo*>(table.cellWidget(1 - other, 4));
    theme.setCurrentIndex(1);
    Q_EMIT theme.keyActivated(theme.currentKey());
    EXPECT_TRUE(add.isEnabled()) << part<QLabel>("newIndicatorsProblem").text().toStdString();
    add.click();
    runEvents();
    EXPECT_TRUE(meaning(1 - other).currentText().contains(QStringLiteral("茶油产量")));
    meaning(other).setCurrentKey(QStringLiteral("-"));
    click("importNext");
    ASSERT_TRUE(part<QPushButton>("importStore").isEnabled()) << message().toStdString();
    // Back and on again: what was described is still there.
    click("importBack");
    EXPECT_TRUE(meaning(1 - other).currentText().contains(QStringLiteral("茶油产量")));
    click("importNext");
    click("importStore");
    settle();
    EXPECT_EQ(count(), before + 1);
    EXPECT_EQ(m_session.snapshot()->catalogue().indicators.back().name.zh, "茶油产量");
    m_steps.undo();
    settle();
    EXPECT_EQ(count(), before);
}

TEST_F(ImportDialogTest, WhatIsDescribedOfANewIndicatorIsGivenUpOnlyWhenOneSaysSo)
{
    open("地区,年份,茶油产量\n360700,2004,14.5\n");
    click("importNext");
    part<QPushButton>("importAddIndicators").click();
    runEvents();
    const QPointer<QDialog> dialog = qobject_cast<QDialog*>(part<QTableWidget>("newIndicators").window());
    ASSERT_TRUE(dialog && dialog->isVisible());
    auto* const name = qobject_cast<QLineEdit*>(part<QTableWidget>("newIndicators").cellWidget(0, 1));
    ASSERT_NE(name, nullptr);
    name->setText(QStringLiteral("油茶籽油产量"));
    dialog->close();
    ASSERT_TRUE(dialog && dialog->isVisible());
    ASSERT_NE(openQuestion(*dialog), nullptr);
    pressAnswer(*openQuestion(*dialog), QMessageBox::DestructiveRole);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST_F(ImportDialogTest, AnUnknownWordGetsAMeaning)
{
    open(tableOf("某新区,2004,14.5\n360700,2005,14\n"));
    click("importNext");
    auto& words = part<QTableWidget>("importWords");
    ASSERT_EQ(words.rowCount(), 1);
    EXPECT_EQ(words.item(0, 0)->text(), QStringLiteral("某新区"));
    qobject_cast<ChoiceCombo*>(words.cellWidget(0, 3))->setCurrentKey(QStringLiteral("450300"));
    click("importNext");
    EXPECT_TRUE(part<QPushButton>("importStore").isEnabled());
    EXPECT_TRUE(part<QToolButton>("import_new").text().contains(QStringLiteral("2")));
}

TEST_F(ImportDialogTest, AMeaningIsFoundByItsCode)
{
    open(tableOf("某新区,2004,14.5\n360700,2005,14\n"));
    click("importNext");
    auto& meaning = *qobject_cast<ChoiceCombo*>(part<QTableWidget>("importWords").cellWidget(0, 3));
    meaning.lineEdit()->setText(QStringLiteral("450300"));
    Q_EMIT meaning.lineEdit()->editingFinished();
    EXPECT_EQ(meaning.currentKey(), QStringLiteral("450300"));
    EXPECT_FALSE(meaning.currentText().contains(QStringLiteral("450300"))) << "its text has become no longer by that";
}

TEST_F(ImportDialogTest, WhatNobodyDecidedIsLeftWithoutAQuestion)
{
    open(tableOf("某新区,2004,14.5\n360700,2005,14\n"));
    click("importNext");
    const QPointer<ImportDialog> dialog = m_window.findChild<ImportDialog*>();
    QTest::keyClick(dialog, Qt::Key_Escape);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST_F(ImportDialogTest, WhatWasDecidedIsGivenUpOnlyWhenOneSaysSo)
{
    open(tableOf("某新区,2004,14.5\n360700,2005,14\n"));
    click("importNext");
    const QPointer<ImportDialog> dialog = m_window.findChild<ImportDialog*>();
    auto& meaning = *qobject_cast<ChoiceCombo*>(part<QTableWidget>("importWords").cellWidget(0, 3));
    meaning.setCurrentKey(QStringLiteral("450300"));
    Q_EMIT meaning.keyActivated(meaning.currentKey());
    QTest::keyClick(dialog, Qt::Key_Escape);
    ASSERT_TRUE(dialog && dialog->isVisible());
    ASSERT_NE(openQuestion(*dialog), nullptr);
    dialog->close();
    EXPECT_EQ(dialog->findChildren<DiscardQuestion*>().size(), 1) << "it is asked once";
    pressAnswer(*openQuestion(*dialog), QMessageBox::RejectRole);
    ASSERT_TRUE(dialog && dialog->isVisible());
    EXPECT_EQ(meaning.currentKey(), QStringLiteral("450300"));
    // Another table does not push this one out either.
    m_desk.open(m_folder.file("年鉴 表.csv"));
    ASSERT_NE(openQuestion(*dialog), nullptr);
    pressAnswer(*openQuestion(*dialog), QMessageBox::RejectRole);
    dialog->close();
    ASSERT_NE(openQuestion(*dialog), nullptr);
    pressAnswer(*openQuestion(*dialog), QMessageBox::DestructiveRole);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST_F(ImportDialogTest, AColumnThatWasChangedIsADecisionToo)
{
    open(tableOf("360700,2004,14.5\n"));
    const QPointer<ImportDialog> dialog = m_window.findChild<ImportDialog*>();
    auto* const roles = qobject_cast<QComboBox*>(part<QTableWidget>("importColumns").cellWidget(2, 2));
    Q_EMIT roles->activated(roles->currentIndex());
    settle();
    dialog->close();
    ASSERT_TRUE(dialog && dialog->isVisible());
    ASSERT_NE(openQuestion(*dialog), nullptr);
    pressAnswer(*openQuestion(*dialog), QMessageBox::DestructiveRole);
    EXPECT_FALSE(dialog && dialog->isVisible());
}

TEST_F(ImportDialogTest, WhatWasDecidedOfAWordCanBeChangedAgain)
{
    open(tableOf("某新区,2004,14.5\n360700,2004,14\n"));
    click("importNext");
    auto& words = part<QTableWidget>("importWords");
    const auto meaning = [&](int row) {
        return qobject_cast<ChoiceCombo*>(words.cellWidget(row, 3));
    };
    meaning(0)->setCurrentKey(QStringLiteral("360700"));
    click("importNext");
    EXPECT_TRUE(part<QToolButton>("import_contradicted").text().contains(QStringLiteral("2"))) << "two for one region";
    // Through the first step, where the role of a column is looked at anew.
    click("importBack");
    click("importBack");
    auto* roles = qobject_cast<QComboBox*>(part<QTableWidget>("importColumns").cellWidget(2, 2));
    Q_EMIT roles->activated(roles->currentIndex());
    settle();
    click("importNext");
    ASSERT_EQ(words.rowCount(), 1) << "the word is not asked for, and listed all the same";
    EXPECT_EQ(words.item(0, 0)->text(), QStringLiteral("某新区"));
    EXPECT_EQ(meaning(0)->currentKey(), QStringLiteral("360700"));
    meaning(0)->setCurrentKey(QStringLiteral("450300"));
    click("importNext");
    EXPECT_TRUE(part<QToolButton>("import_new").text().contains(QStringLiteral("2")));
    // Undecided again, it waits again.
    click("importBack");
    meaning(0)->setCurrentKey(QString());
    click("importNext");
    EXPECT_FALSE(part<QPushButton>("importStore").isEnabled());
    EXPECT_TRUE(part<QToolButton>("import_new").text().contains(QStringLiteral("1")));
}

TEST_F(ImportDialogTest, WhatAHeadingAddsIsAskedForAndMayBeTheValuesOfTheRows)
{
    open("指标,地区,2004年计划\n" + indicatorName() + ",360700,14.5\n");
    click("importNext");
    auto& words = part<QTableWidget>("importWords");
    ASSERT_EQ(words.rowCount(), 1);
    EXPECT_EQ(words.item(0, 0)->text(), QStringLiteral("计划"));
    auto& meaning = *qobject_cast<ChoiceCombo*>(words.cellWidget(0, 3));
    meaning.setCurrentKey(QStringLiteral("="));
    EXPECT_EQ(meaning.currentText(), QStringLiteral("The values of what the rows name"));
    click("importNext");
    EXPECT_TRUE(part<QPushButton>("importStore").isEnabled()) << message().toStdString();
    EXPECT_TRUE(part<QToolButton>("import_new").text().contains(QStringLiteral("1")));
}

TEST_F(ImportDialogTest, WhatAWordMayMeanStandsFirstAndIsToldApart)
{
    const auto workspace = workspace::Workspace::open(m_file).value();
    constexpr auto kKind = domain::RecordKind::Indicator;
    const domain::RecordTexts before = recordsOf(m_session.snapshot()->catalogue(), kKind).front();
    domain::RecordTexts after = before;
    after[*domain::fieldPlace(kKind, "name_en")] = "Zeta";
    domain::RecordTexts other = after;
    other.front() = "zeta-2";
    const workspace::Edits edits{{{kKind, before, after}, {kKind, {}, other}}, {}};
    ASSERT_TRUE(workspace.edit(edits, {}));
    m_session.open(m_file);
    settle();
    open("地区,年份,Zeta\n360700,2004,14.5\n");
    click("importNext");
    auto& words = part<QTableWidget>("importWords");
    ASSERT_EQ(words.rowCount(), 1);
    const auto& meaning = *qobject_cast<ChoiceCombo*>(words.cellWidget(0, 3));
    const bool isEnglish = m_words.language == domain::Language::English;
    const QString name = QString::fromStdString(after[*domain::fieldPlace(kKind, isEnglish ? "name_en" : "name_zh")]);
    EXPECT_TRUE(meaning.itemText(2).startsWith(name)) << meaning.itemText(2).toStdString();
    EXPECT_TRUE(meaning.itemText(3).startsWith(name)) << meaning.itemText(3).toStdString();
    EXPECT_NE(meaning.itemText(2), meaning.itemText(3));
}

TEST_F(ImportDialogTest, NamesThatAreTakenFromTheRowAboveAreTold)
{
    open(tableOf("360700,2004,14.5\n,2005,14\n,2006,13\n"));
    click("importNext");
    EXPECT_TRUE(part<QLabel>("importInferred").isVisibleTo(&m_window));
    EXPECT_TRUE(part<QLabel>("importInferred").text().contains(QStringLiteral("above: 2\n")));
    click("importNext");
    EXPECT_TRUE(part<QToolButton>("import_new").text().contains(QStringLiteral("3")));
}

TEST_F(ImportDialogTest, TheBoxesAreCountedForEachWayOfDiffering)
{
    open(tableOf("360700,2004,14.5\n360700,2005,15\n"));
    click("importNext");
    click("importNext");
    click("importStore");
    settle();
    open(tableOf("360700,2004,16.5\n360700,2005,17\n"), "another.csv");
    click("importNext");
    click("importNext");
    const auto note = [&] {
        return part<QLabel>("importItemsNote").text();
    };
    QAbstractItemModel& items = *part<QTableView>("importItems").model();
    ASSERT_EQ(items.rowCount(), 2);
    const auto expectReplaced = [&](int replaced) {
        EXPECT_EQ(note(),
                  ImportDifferencePage::tr("Will be added: %1, replaced: %2, kept although the file differs: %3.")
                      .arg(QStringLiteral("0"), QString::number(replaced), QString::number(2 - replaced)));
    };
    expectReplaced(0);
    items.setData(items.index(0, 0), Qt::Checked, Qt::CheckStateRole);
    expectReplaced(1);
    auto& all = part<QComboBox>("importConflicts");
    all.setCurrentIndex(0);
    Q_EMIT all.activated(0);
    expectReplaced(1); // all but the one that is the other way round
    items.setData(items.index(0, 0), Qt::Checked, Qt::CheckStateRole);
    expectReplaced(2);
}

TEST_F(ImportDialogTest, AValueThatDiffersIsTakenOrKeptByItsBox)
{
    open(tableOf("360700,2004,14.5\n"));
    click("importNext");
    click("importNext");
    click("importStore");
    settle();
    open(tableOf("360700,2004,15.5\n"), "another.csv");
    click("importNext");
    click("importNext");
    auto& table = part<QTableView>("importItems");
    ASSERT_EQ(table.model()->rowCount(), 1);
    const QModelIndex cell = table.model()->index(0, 0);
    EXPECT_EQ(cell.data(Qt::CheckStateRole).toInt(), Qt::Unchecked) << "another source: what is stored is kept";
    EXPECT_TRUE(table.model()->setData(cell, Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(cell.data(Qt::CheckStateRole).toInt(), Qt::Checked);
    const std::size_t before = observations();
    click("importStore");
    settle();
    EXPECT_EQ(observations(), before);
    const auto values =
        workspace::Workspace::open(m_file)->loadSnapshot({}).value()->observationsOf(indicator(), {"360700"});
    EXPECT_TRUE(std::ranges::any_of(values, [](const domain::Observation& each) { return each.value == 15.5; }));
}

TEST_F(ImportDialogTest, TheStepsCanBeGoneBackAndForth)
{
    open(tableOf("360700,2004,14.5\n"));
    click("importNext");
    click("importNext");
    click("importBack");
    click("importBack");
    click("importNext");
    EXPECT_TRUE(message().isEmpty()) << message().toStdString();
    click("importNext");
    EXPECT_TRUE(part<QPushButton>("importStore").isEnabled());
}

TEST_F(ImportDialogTest, ADocumentWithFaultsIsToldBeforeAnythingIsRead)
{
    open(tableOf("360700,2004,14.5\n"));
    click("importNext");
    part<QLineEdit>("importTitle").clear();
    click("importNext");
    EXPECT_FALSE(message().isEmpty());
    EXPECT_TRUE(part<QPushButton>("importNext").isVisibleTo(&m_window)) << "still in the second step";
}

TEST_F(ImportDialogTest, AFileThatIsNoTableIsToldByItsKind)
{
    open("%PDF-1.7\nx", "表.xlsx");
    EXPECT_TRUE(message().contains(QStringLiteral("PDF")));
    EXPECT_FALSE(part<QPushButton>("importNext").isEnabled());
    EXPECT_TRUE(part<QLabel>("importMessage").isVisible());
    for (const char* const name : {"importEncoding", "importSheet", "importSubject", "importPeriod"})
        EXPECT_FALSE(part<QWidget>(name).isVisible()) << name << ": there is nothing that it could be said of";
    EXPECT_FALSE(part<QLabel>("importFieldDefaults").isVisible());
    EXPECT_FALSE(part<QTableWidget>("importColumns").isVisible());
}

TEST_F(ImportDialogTest, WhatIsDecidedBesideARememberedRecipeIsProposedToBeRememberedWithIt)
{
    const auto decide = [this](const QString& word, const char* code) {
        auto& words = part<QTableWidget>("importWords");
        const QList<QTableWidgetItem*> found = words.findItems(word, Qt::MatchExactly);
        ASSERT_EQ(found.size(), 1);
        qobject_cast<ChoiceCombo*>(words.cellWidget(found.front()->row(), 3))->setCurrentKey(QLatin1String(code));
    };
    const auto isGone = [this] {
        return waitUntil([this] { return m_window.findChild<ImportDialog*>() == nullptr; });
    };
    open(tableOf("某新区,2004,14.5\n360700,2005,14\n"));
    click("importNext");
    decide(QStringLiteral("某新区"), "450300");
    click("importNext");
    EXPECT_FALSE(part<QCheckBox>("importRemember").isChecked()) << "there is none yet";
    part<QCheckBox>("importRemember").setChecked(true);
    part<QLineEdit>("importRecipeName").setText(QStringLiteral("新区年表"));
    click("importStore");
    ASSERT_TRUE(isGone());
    open(tableOf("某新区,2006,15\n"), "次年 表.csv");
    ASSERT_TRUE(part<QLabel>("importLines").text().contains(QStringLiteral("新区年表")));
    click("importNext");
    click("importNext");
    EXPECT_FALSE(part<QCheckBox>("importRemember").isChecked()) << "nothing was added to it";
    click("importCancel");
    ASSERT_TRUE(isGone());
    open(tableOf("某开发区,2006,15\n"), "次年 表.csv");
    click("importNext");
    decide(QStringLiteral("某开发区"), "450300");
    click("importNext");
    EXPECT_TRUE(part<QCheckBox>("importRemember").isChecked());
    EXPECT_EQ(part<QLineEdit>("importRecipeName").text(), QStringLiteral("新区年表"));
    part<QCheckBox>("importRemember").setChecked(false);
    click("importBack");
    click("importNext");
    EXPECT_FALSE(part<QCheckBox>("importRemember").isChecked()) << "it is not proposed twice";
}

TEST_F(ImportDialogTest, APeriodThatTheTableDoesNotSayIsTypedAsTablesHaveIt)
{
    open(tableOf("360700,2004,14.5\n360700,2005,14\n"));
    auto& period = part<QLineEdit>("importPeriod");
    EXPECT_GE(period.width(), period.fontMetrics().horizontalAdvance(period.placeholderText()) + 2 * kGap)
        << "what is expected there can be read";
    period.setText(QStringLiteral("2004年"));
    Q_EMIT period.editingFinished();
    settle();
    EXPECT_EQ(period.text(), QStringLiteral("2004"));
    period.setText(QStringLiteral("soon"));
    Q_EMIT period.editingFinished();
    EXPECT_EQ(period.text(), QStringLiteral("2004")) << "what is none is taken back";
}

TEST_F(ImportDialogTest, TheRoleOfAColumnCanBeChanged)
{
    open("地区,年份,乙," + indicatorName() + "\n360700,2004,7,14.5\n360700,2005,8,14\n");
    auto& columns = part<QTableWidget>("importColumns");
    ASSERT_EQ(columns.rowCount(), 4);
    auto* roles = qobject_cast<QComboBox*>(columns.cellWidget(2, 2));
    roles->setCurrentIndex(roles->findData(QString::number(static_cast<int>(domain::ColumnRole::Ignored))));
    Q_EMIT roles->activated(roles->currentIndex());
    settle();
    click("importNext");
    EXPECT_EQ(part<QTableWidget>("importWords").rowCount(), 0) << "nothing is asked of a column that is not read";
}

} // namespace

TEST_F(ImportDialogTest, TheRowOfHeadingsCanBeSaid)
{
    open("赣州市,1,2\n地区,2004,2005\n360700,14.5,14\n");
    auto& row = part<QSpinBox>("importHeadingRow");
    EXPECT_EQ(row.value(), 0) << "the reader takes the first row for values";
    EXPECT_FALSE(part<QPushButton>("importNext").isEnabled());
    row.setValue(2);
    settle();
    EXPECT_EQ(row.value(), 2);
    EXPECT_EQ(part<QTableWidget>("importColumns").item(0, 1)->text(), QStringLiteral("地区"));
    EXPECT_EQ(part<QTableWidget>("importRows").rowCount(), 1);
    part<ChoiceCombo>("importIndicator").setCurrentKey(QString::fromStdString(indicatorCode()));
    Q_EMIT part<ChoiceCombo>("importIndicator").keyActivated(QString::fromStdString(indicatorCode()));
    settle();
    click("importNext");
    click("importNext");
    EXPECT_TRUE(part<QToolButton>("import_new").text().contains(QStringLiteral("2"))) << message().toStdString();
    click("importBack");
    click("importBack");
    row.setValue(0);
    settle();
    EXPECT_EQ(row.value(), 0) << "to be found out again";
}

TEST_F(ImportDialogTest, TasksAreImportedWithTheirWordsDecidedAndUndone)
{
    const auto tasks = [this] {
        return workspace::Workspace::open(m_file)->loadSnapshot({}).value()->catalogue().tasks.size();
    };
    const std::size_t before = tasks();
    open("任务,牵头单位,文件\n建桥,市交通局,某计划\n建医院,市卫健委,某计划\n");
    EXPECT_EQ(part<QComboBox>("importSubject").currentData().toString(), QStringLiteral("task"));
    click("importNext");
    auto& words = part<QTableWidget>("importWords");
    ASSERT_EQ(words.rowCount(), 1);
    EXPECT_EQ(words.item(0, 0)->text(), QStringLiteral("某计划"));
    auto* const meaning = qobject_cast<ChoiceCombo*>(words.cellWidget(0, 3));
    ASSERT_NE(meaning, nullptr);
    meaning->setCurrentKey(QString::fromStdString(m_session.snapshot()->catalogue().documents.front().code));
    part<QRadioButton>("importKnownDocument").setChecked(true);
    click("importNext");
    EXPECT_TRUE(part<QToolButton>("import_new").text().contains(QStringLiteral("2"))) << message().toStdString();
    click("importStore");
    settle();
    EXPECT_EQ(tasks(), before + 2);
    EXPECT_TRUE(m_messages.message().contains(QStringLiteral("2")));
    m_steps.undo();
    settle();
    EXPECT_EQ(tasks(), before);
}

TEST_F(ImportDialogTest, OfAFileThatCannotBeReadItSaysWhyAndOffersToTakeAnother)
{
    open("<html><table><tr><td>1</td></tr></table></html>", "年鉴.xls");
    EXPECT_TRUE(message().contains(QStringLiteral("年鉴.xls"))) << message().toStdString();
    EXPECT_TRUE(part<QWidget>("importPages").isHidden()) << "an empty step says nothing";
    auto& another = part<QPushButton>("importAnother");
    EXPECT_TRUE(another.isVisible());
    EXPECT_FALSE(part<QPushButton>("importNext").isEnabled());
    EXPECT_TRUE(another.isDefault()) << "Enter takes another";
    another.click();
    runEvents();
    EXPECT_TRUE(!m_window.findChild<ImportDialog*>() || !m_window.findChild<ImportDialog*>()->isVisible());
    auto* const chooser = m_window.findChild<QFileDialog*>();
    ASSERT_NE(chooser, nullptr);
    chooser->reject();
}

TEST_F(ImportDialogTest, ANewDocumentIsProposedAsTheTableIsTitled)
{
    open("赣州统计年鉴2024,\n单位：%,\n" + tableOf("360700,2004,14.5\n"));
    click("importNext");
    const auto& title = part<QLineEdit>("importTitle");
    EXPECT_EQ(title.text(), QStringLiteral("赣州统计年鉴2024"));
    EXPECT_EQ(title.selectedText(), title.text()) << "typing takes its place";
    EXPECT_EQ(part<QLineEdit>("importIssuedOn").text(), QStringLiteral("2024"));
    part<QLineEdit>("importTitle").setText(QStringLiteral("某年鉴"));
    click("importBack");
    click("importNext");
    EXPECT_EQ(title.text(), QStringLiteral("某年鉴")) << "what was typed stays";
}

TEST_F(ImportDialogTest, WithoutATitleANewDocumentIsProposedAsTheFileIsCalled)
{
    open(tableOf("360700,2004,14.5\n"));
    click("importNext");
    EXPECT_EQ(part<QLineEdit>("importTitle").text(), QStringLiteral("年鉴 表"));
    EXPECT_EQ(part<QLineEdit>("importIssuedOn").text(), QString());
}

TEST_F(ImportDialogTest, HeadingsThatAreDaysAsNumbersAreToldInThePlaceOfNoTable)
{
    open("地区,45292,45658\n360700,1,2\n");
    const QString text = part<QLabel>("importLines").text();
    EXPECT_TRUE(text.contains(QStringLiteral("年鉴 表.csv:1, column B: found \"45292\""))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("2024-01-01"))) << text.toStdString();
    EXPECT_FALSE(part<QPushButton>("importNext").isEnabled());
}

TEST_F(ImportDialogTest, ADocumentThatTheTableNamesCanBeTheNewOne)
{
    open("任务,牵头单位,文件\n建桥,市交通局,某计划\n建医院,市卫健委,某计划\n");
    click("importNext");
    auto& words = part<QTableWidget>("importWords");
    ASSERT_EQ(words.rowCount(), 1);
    auto* meaning = qobject_cast<ChoiceCombo*>(words.cellWidget(0, 3));
    ASSERT_NE(meaning, nullptr);
    part<QRadioButton>("importKnownDocument").setChecked(true);
    meaning->setCurrentKey(QStringLiteral("+"));
    click("importNext");
    EXPECT_FALSE(message().isEmpty()) << "nothing says which one that is";
    Q_EMIT meaning->keyActivated(QStringLiteral("+"));
    EXPECT_TRUE(part<QRadioButton>("importNewDocument").isChecked());
    EXPECT_EQ(part<QLineEdit>("importTitle").text(), QStringLiteral("某计划")) << "as the table calls it";
    click("importNext");
    EXPECT_TRUE(part<QToolButton>("import_new").text().contains(QStringLiteral("2"))) << message().toStdString();
    click("importBack");
    click("importBack");
    click("importNext");
    meaning = qobject_cast<ChoiceCombo*>(words.cellWidget(0, 3));
    ASSERT_NE(meaning, nullptr);
    EXPECT_EQ(meaning->currentKey(), QStringLiteral("+")) << "what was decided stays";
    click("importNext");
    click("importStore");
    settle();
    const auto snapshot = workspace::Workspace::open(m_file)->loadSnapshot({}).value();
    const domain::Task& task = snapshot->catalogue().tasks.back();
    EXPECT_EQ(snapshot->findDocument(task.document)->title, "某计划");
}

TEST_F(ImportDialogTest, WhatTheTableHasCanBeSaidAndWhatItLacksIsAskedFor)
{
    open("名称,经度,纬度\n某园,114.9,25.8\n");
    auto& subject = part<QComboBox>("importSubject");
    EXPECT_EQ(subject.currentData().toString(), QStringLiteral("facility"));
    EXPECT_FALSE(part<QWidget>("importIndicator").isVisibleTo(&part<QWidget>("importRows")));
    auto& kind = part<ChoiceCombo>("importField_kind");
    EXPECT_EQ(kind.currentKey(), QString()) << "nobody has said it";
    subject.setCurrentIndex(subject.findData(QStringLiteral("observation")));
    Q_EMIT subject.activated(subject.currentIndex());
    settle();
    EXPECT_EQ(subject.currentData().toString(), QStringLiteral("observation"));
    EXPECT_EQ(m_window.findChild<ImportDialog*>()->findChild<QWidget*>(QStringLiteral("importField_kind")), nullptr);
    auto* const roles = qobject_cast<QComboBox*>(part<QTableWidget>("importColumns").cellWidget(0, 2));
    EXPECT_EQ(roles->findData(QStringLiteral("field/name_zh")), -1);
}

TEST_F(ImportDialogTest, TheKeyboardStaysInTheStep)
{
    open("地区,指标,数值,说明\n赣州市," + indicatorName() + ",5,甲\n");
    auto& dialog = *m_window.findChild<ImportDialog*>();
    const auto focused = [&] {
        return dialog.focusWidget() ? dialog.focusWidget()->objectName() : QString();
    };
    EXPECT_EQ(focused(), QStringLiteral("importEncoding")) << "the first field, not the button that gives up";
    auto& role = part<QComboBox>("importRole3");
    role.setFocus();
    QTest::keyClick(&role, Qt::Key_Down);
    settle();
    EXPECT_EQ(focused(), QStringLiteral("importRole3")) << "made anew";
    part<QPushButton>("importNext").setFocus();
    click("importNext");
    EXPECT_NE(dialog.focusWidget(), nullptr);
    EXPECT_TRUE(part<QWidget>("importPages").isAncestorOf(dialog.focusWidget())) << focused().toStdString();
    const auto* const radio = qobject_cast<QRadioButton*>(dialog.focusWidget());
    EXPECT_TRUE(!radio || radio->isChecked());
}

TEST_F(ImportDialogTest, TabGoesThroughTheFirstStepAsItIsSeen)
{
    open("地区,指标,数值\n赣州市," + indicatorName() + ",5\n");
    QStringList names;
    const QWidget& last = part<QWidget>("importRows");
    for (const QWidget* each = &part<QWidget>("importEncoding"); each != &last && names.size() < 10;
         each = each->nextInFocusChain()) {
        if ((each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
            each->objectName().startsWith(QStringLiteral("import")))
            names.append(each->objectName());
    }
    EXPECT_EQ(names.join(u' ').toStdString(),
              "importEncoding importSeparator importHeadingRow importSubject importColumns "
              "importRole0 importRole1 importRole2");
}

} // namespace wm::ui
