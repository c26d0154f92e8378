// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>

namespace wm::paper {

/// A text as the name of a file, without extension, that every system takes: without < > : " / \ | ? * and control
/// characters, without dots and blanks at either end, not one of the names that Windows keeps for devices (CON, COM1),
/// at most 120 UTF-16 units and 180 bytes of UTF-8, which leaves room for a number and an extension. Never empty.
/// Source: "Naming Files, Paths, and Namespaces", Microsoft.
[[nodiscard]] QString safeFileName(const QString& text);

/// Names of the files of one folder, each only once: "name", "name (2)", "name (3)". Letters are the same in both
/// cases, as on Windows.
class FileNames {
public:
    [[nodiscard]] QString unique(const QString& text);

private:
    QSet<QString> m_taken; ///< case-folded
};

} // namespace wm::paper
