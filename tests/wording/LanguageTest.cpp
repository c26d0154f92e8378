// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguageScope.h"

#include "wm/base/Platform.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace wm::wording {
namespace {

using domain::Language;
using LanguageTest = test::WordingTest;

class ChangeCounter : public QObject {
public:
    int count = 0;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        count += event->type() == QEvent::LanguageChange ? 1 : 0;
        return false;
    }
};

TEST_F(LanguageTest, SpeaksChineseAndThenEnglishAgain)
{
    useLanguage(Language::Chinese);
    EXPECT_EQ(currentLanguage(), Language::Chinese);
    EXPECT_EQ(words().observed, "实际值");
    useLanguage(Language::English);
    EXPECT_EQ(currentLanguage(), Language::English);
    EXPECT_EQ(words().observed, "Observed");
}

TEST_F(LanguageTest, BringsQtsOwnWords)
{
    const QString file = QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QStringLiteral("/qtbase_zh_CN.qm");
    if (kIsWindows && !QFileInfo::exists(file))
        GTEST_SKIP() << "a build that is not packed has none of Qt's words: " << file.toStdString();
    useLanguage(Language::Chinese);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("取消"));
    useLanguage(Language::English);
    EXPECT_EQ(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Cancel"));
}

TEST_F(LanguageTest, KeepsNoTranslatorOfAnEarlierLanguage)
{
    useLanguage(Language::Chinese);
    const auto once = QCoreApplication::instance()->findChildren<QTranslator*>().size();
    for (int i = 0; i < 3; ++i)
        useLanguage(Language::Chinese);
    EXPECT_EQ(QCoreApplication::instance()->findChildren<QTranslator*>().size(), once);
}

TEST_F(LanguageTest, TellsTheApplicationThatTheLanguageChanged)
{
    ChangeCounter counter;
    QCoreApplication::instance()->installEventFilter(&counter);
    useLanguage(Language::Chinese);
    QCoreApplication::sendPostedEvents();
    EXPECT_GT(counter.count, 0);
}

TEST_F(LanguageTest, SetsTheDefaultLocale)
{
    useLanguage(Language::Chinese);
    EXPECT_EQ(QLocale().name(), QStringLiteral("zh_CN"));
    useLanguage(Language::English);
    EXPECT_EQ(QLocale().language(), QLocale::English);
}

TEST_F(LanguageTest, KnowsLanguagesByName)
{
    for (const char* name : {"zh", "zh_CN", "zh-Hans-CN", "zh_TW"})
        EXPECT_EQ(languageFromName(QLatin1String(name)), Language::Chinese) << name;
    for (const char* name : {"en", "en_US", "en-GB"})
        EXPECT_EQ(languageFromName(QLatin1String(name)), Language::English) << name;
}

TEST_F(LanguageTest, TakesTheSystemsLanguageForUnknownNames)
{
    const bool systemIsEnglish = QLocale::system().language() == QLocale::English;
    const Language expected = systemIsEnglish ? Language::English : Language::Chinese;
    for (const char* name : {"", "tlh", "nonsense"})
        EXPECT_EQ(languageFromName(QLatin1String(name)), expected) << name;
}

} // namespace
} // namespace wm::wording
