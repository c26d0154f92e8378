// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wm/presentation/ExplanationSpec.h"
#include "wm/presentation/TableSpec.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace wm::ui {

/// An explanation as text, for the panel and for the clipboard. Names come from somebody else's file: they are escaped
/// wherever markup would be read.
class ExplanationText {
    Q_DECLARE_TR_FUNCTIONS(ExplanationText)

public:
    explicit ExplanationText(const presentation::ExplanationSpec& spec);

    /// For a QTextDocument; `markUrl` is the address of the verdict's mark.
    [[nodiscard]] QString panelHtml(const QString& markUrl) const;
    /// Lines with a tab between label and value, as an editor or a spreadsheet takes them.
    [[nodiscard]] QString plain() const;
    /// One table with two columns, as Word and WPS paste it.
    [[nodiscard]] QString tableHtml() const;

    /// The same as data: section, label, value.
    [[nodiscard]] presentation::TableSpec table() const;

private:
    struct Row {
        QString label; ///< empty: the value is a sentence over both columns
        QString value;
    };
    struct Section {
        QString heading;
        std::vector<Row> rows;
    };

    void addLines(const QString& heading, const std::vector<presentation::ExplanationLine>& lines);
    void addSentences(const QString& heading, const std::vector<std::string>& sentences);

    QString m_title;
    QString m_subtitle;
    QString m_verdict;
    std::vector<Section> m_sections; ///< those that have rows
};

} // namespace wm::ui
