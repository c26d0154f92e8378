// SPDX-License-Identifier: GPL-3.0-or-later
#include "ShortcutsDialog.h"

#include "Icons.h"
#include "Labels.h"
#include "OutputButtons.h"

#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace wm::ui {

namespace {

constexpr QSize kShortcutsSize(620, 640);
constexpr int kKeysWidth = 200;

} // namespace

ShortcutsDialog::ShortcutsDialog(std::vector<ShortcutGroup> groups, QWidget* parent)
    : QDialog(parent)
    , m_groups(std::move(groups))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("shortcutSearch"));
    m_field->setPlaceholderText(tr("Search by what is done or by key"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_list = new QTreeWidget;
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(windowTitle());
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("What is done"), tr("Keys")});
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(2 * kGap);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, kKeysWidth);
    m_none = makeLabel("shortcutNone", kBaseFontSize, Ink::Muted);
    m_none->setText(tr("No shortcut matches. Search for another word, or clear the field."));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    auto* buttons = new OutputButtons(QStringLiteral("Shortcuts"), true, this);
    connect(buttons, &OutputButtons::wanted, this, [this](OutputKind kind) { Q_EMIT wanted(kind, output()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutsDialog::search);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(m_field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none, 1);
    layout->addWidget(buttons);
    fill();
    search();
    m_field->setFocus();
    resize(kShortcutsSize);
}

void ShortcutsDialog::fill()
{
    QFont bold = m_list->font();
    bold.setWeight(QFont::DemiBold);
    for (const ShortcutGroup& group : m_groups) {
        auto* top = new QTreeWidgetItem(m_list, {group.name});
        top->setFont(0, bold);
        top->setFirstColumnSpanned(true);
        for (const ShortcutLine& line : group.lines)
            new QTreeWidgetItem(top, {line.text, line.keys});
    }
    m_list->expandAll();
}

void ShortcutsDialog::search()
{
    const QString wanted = m_field->text().simplified();
    bool isAny = false;
    for (int place = 0; place < m_list->topLevelItemCount(); ++place) {
        QTreeWidgetItem& group = *m_list->topLevelItem(place);
        const bool isGroupWanted = group.text(0).contains(wanted, Qt::CaseInsensitive);
        bool hasLine = false;
        for (int row = 0; row < group.childCount(); ++row) {
            QTreeWidgetItem& line = *group.child(row);
            const bool isWanted = isGroupWanted || line.text(0).contains(wanted, Qt::CaseInsensitive) ||
                                  line.text(1).contains(wanted, Qt::CaseInsensitive);
            line.setHidden(!isWanted);
            hasLine = hasLine || isWanted;
        }
        group.setHidden(!hasLine);
        isAny = isAny || hasLine;
    }
    m_list->setVisible(isAny);
    m_none->setVisible(!isAny);
}

ViewOutput ShortcutsDialog::output() const
{
    presentation::TableSpec table;
    table.title = windowTitle().toStdString();
    for (const auto& [key, title] :
         {std::pair("group", tr("Where")), std::pair("action", tr("What is done")), std::pair("keys", tr("Keys"))})
        table.columns.push_back({key, title.toStdString()});
    for (const ShortcutGroup& group : m_groups) {
        for (const ShortcutLine& line : group.lines) {
            table.rows.emplace_back();
            for (const QString& text : {group.name, line.text, line.keys})
                table.rows.back().cells.push_back({text.toStdString(), {}, {}, {}});
        }
    }
    ViewOutput output;
    output.name = windowTitle();
    output.facts.title = table.title;
    output.table = std::make_shared<const presentation::TableSpec>(std::move(table));
    output.isPrintedAsText = true;
    output.words = wording::words();
    return output;
}

} // namespace wm::ui
