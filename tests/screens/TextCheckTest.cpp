// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextCheck.h"

#include "wm/ui/Theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <gtest/gtest.h>

namespace wm::ui::test {

namespace {

class TextCheckTest : public testing::Test {
protected:
    void SetUp() override
    {
        applyTheme(*qApp);
        m_dialog.resize(400, 300);
        m_label.setText(QStringLiteral("Regions of the north"));
        m_label.setGeometry(10, 10, 300, 30);
        m_button.setText(QStringLiteral("Save as..."));
        m_button.setGeometry(10, 50, 200, 40);
        m_combo.addItem(QStringLiteral("All target years"));
        m_combo.setGeometry(10, 100, 200, 40);
        m_dialog.show();
    }
    [[nodiscard]] qsizetype cutOff() const
    {
        return unreadableTexts(m_dialog).filter(QStringLiteral("no room")).size();
    }
    QWidget m_dialog;
    QLabel m_label{&m_dialog};
    QPushButton m_button{&m_dialog};
    QComboBox m_combo{&m_dialog};
};

} // namespace

TEST_F(TextCheckTest, FindsNothingWhereAllCanBeRead)
{
    EXPECT_EQ(unreadableTexts(m_dialog), QStringList());
}

TEST_F(TextCheckTest, FindsWhatIsCutOff)
{
    m_label.resize(40, 30);
    EXPECT_EQ(cutOff(), 1);
    m_button.resize(30, 40);
    EXPECT_EQ(cutOff(), 2);
    m_combo.resize(60, 40);
    EXPECT_EQ(cutOff(), 3);
    m_label.setWordWrap(true); // has no room below either
    EXPECT_EQ(cutOff(), 3);
    m_label.resize(90, 120);
    EXPECT_EQ(cutOff(), 2);
}

TEST_F(TextCheckTest, FindsWhatIsTooPale)
{
    QPalette pale = m_label.palette();
    pale.setColor(QPalette::WindowText, QColor(0xC0, 0xC0, 0xC0));
    m_label.setPalette(pale);
    const QStringList found = unreadableTexts(m_dialog);
    ASSERT_EQ(found.size(), 1);
    EXPECT_TRUE(found.front().contains(QStringLiteral("Regions of the north"))) << found.front().toStdString();
    m_label.hide();
    EXPECT_EQ(unreadableTexts(m_dialog), QStringList()) << "what is not shown";
}

TEST_F(TextCheckTest, PassesOverWhatIsScrolledOff)
{
    auto* area = new QScrollArea(&m_dialog);
    area->setGeometry(10, 150, 300, 100);
    auto* content = new QWidget;
    content->setFixedSize(250, 400);
    auto* line = new QLabel(QStringLiteral("Regions of the south"), content);
    line->setGeometry(0, 20, 250, 30);
    QPalette pale = line->palette();
    pale.setColor(QPalette::WindowText, QColor(0xC0, 0xC0, 0xC0));
    line->setPalette(pale);
    area->setWidget(content);
    area->show();
    EXPECT_EQ(unreadableTexts(m_dialog).size(), 1);
    line->move(0, area->viewport()->height() - 5); // its upper edge is in sight
    EXPECT_EQ(unreadableTexts(m_dialog), QStringList());
}

} // namespace wm::ui::test
