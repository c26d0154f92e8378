// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextDocument>

namespace wm::ui {

/// The text as a tool tip that shows it letter by letter. Qt would take markup in it for rich text, and names come from
/// somebody else's file: a picture with a network address would be fetched.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal) : text;
}

} // namespace wm::ui
