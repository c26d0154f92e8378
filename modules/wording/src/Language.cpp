// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/wording/Wording.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <optional>

/// The linker drops resources of a static library that nobody names. The macro must stand outside of every namespace.
static void keepTranslations()
{
    Q_INIT_RESOURCE(waymark_i18n);
}

namespace wm::wording {

using domain::Language;

namespace {

constexpr QLatin1String kTranslatorName("wm-language");

/// What a locale's language means to us; empty for the languages the program does not speak.
std::optional<Language> spoken(const QLocale& locale)
{
    if (locale.language() == QLocale::Chinese)
        return Language::Chinese;
    return locale.language() == QLocale::English ? std::optional(Language::English) : std::nullopt;
}

Language systemLanguage()
{
    const QStringList names = QLocale::system().uiLanguages();
    for (const QString& name : names) {
        if (const auto language = spoken(QLocale(name)))
            return *language;
    }
    return Language::Chinese;
}

/// Does nothing where there is no such file: the English sources are a complete text.
bool install(const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    translator->setObjectName(kTranslatorName);
    if (translator->load(file, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

/// Qt's own words ("Cancel", "Open"): from the Qt of the system, or from beside the program where Qt came with it.
void installQtWords(const QString& file)
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/translations");
    if (!install(file, beside))
        install(file, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace

void useLanguage(Language language)
{
    keepTranslations();
    const bool isChinese = language == Language::Chinese;
    QLocale::setDefault(isChinese ? QLocale(QLocale::Chinese, QLocale::China)
                                  : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto earlier = QCoreApplication::instance()->findChildren<QTranslator*>(QString(kTranslatorName));
    qDeleteAll(earlier);
    if (isChinese)
        installQtWords(QStringLiteral("qtbase_zh_CN"));
    install(isChinese ? QStringLiteral("waymark_zh_CN") : QStringLiteral("waymark_en"), QStringLiteral(":/i18n"));
}

Language currentLanguage()
{
    return spoken(QLocale()).value_or(Language::Chinese);
}

Language languageFromName(const QString& name)
{
    if (const auto language = spoken(QLocale(name)))
        return *language;
    return systemLanguage();
}

} // namespace wm::wording
