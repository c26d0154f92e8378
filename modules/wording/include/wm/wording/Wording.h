// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/base/Error.h"
#include "wm/base/Issue.h"
#include "wm/domain/LocalText.h"
#include "wm/presentation/Words.h"

#include <QString>

/// The program's own words through Qt Linguist, for the window and the command line alike.
namespace wm::wording {

/// Installs the translators of that language into the application and sets the default QLocale; replaces those of an
/// earlier call. Widgets get QEvent::LanguageChange. Thread: GUI.
void useLanguage(domain::Language language);
[[nodiscard]] domain::Language currentLanguage();

/// "zh", "zh_CN", "en", ... ; anything else is the system's language, and Chinese if that is neither.
[[nodiscard]] domain::Language languageFromName(const QString& name);

/// The words of figures and tables in the current language.
[[nodiscard]] presentation::Words words();

/// One line for people: what happened, then the technical detail.
[[nodiscard]] QString errorText(const Error& error);
/// "targets.csv:17, column value: found "abc", expected a number".
[[nodiscard]] QString issueText(const Issue& issue);
/// The same with other names for what the issue calls by codes: the file or row, and the column or field.
[[nodiscard]] QString issueText(const Issue& issue, const QString& document, const QString& column);
/// What is wrong without where: "found "abc", expected a number".
[[nodiscard]] QString issueMessage(const Issue& issue);

} // namespace wm::wording
