// SPDX-License-Identifier: GPL-3.0-or-later
#include "ImportFieldDefaults.h"

#include "ImportChoices.h"
#include "ImportRoles.h"
#include "Labels.h"

#include "wm/ui/Theme.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <utility>

namespace wm::ui {

namespace {

/// Whether somebody must say it where the table does not: what follows from other fields is left out.
bool isAskedFor(const domain::RecordField& field)
{
    if (field.name == "direction")
        return true;
    return field.type == domain::FieldType::Term && field.name != "position_quality" && field.name != "value_kind" &&
           field.name != "role";
}

} // namespace

ImportFieldDefaults::ImportFieldDefaults(workspace::SnapshotPtr snapshot, const presentation::Words& words,
                                         QWidget* parent)
    : QWidget(parent)
    , m_snapshot(std::move(snapshot))
    , m_words(words)
{
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGap);
    QLabel* heading = makeLabel("importFieldDefaults", kBaseFontSize, Ink::Normal);
    heading->setText(tr("All of them have:"));
    m_row->addWidget(heading);
}

void ImportFieldDefaults::display(const domain::ImportRecipe& recipe)
{
    for (QWidget* const list : std::exchange(m_lists, {}))
        list->deleteLater(); // it may be the one whose choice led here
    if (recipe.records) {
        for (const domain::RecordField& field : recordFields(*recipe.records)) {
            const auto hasColumn =
                std::ranges::find(recipe.columns, field.name, &domain::ColumnRule::field) != recipe.columns.end();
            if (isAskedFor(field) && !hasColumn)
                addField(field, recipe);
        }
    }
    setVisible(!m_lists.empty());
}

void ImportFieldDefaults::addField(const domain::RecordField& field, const domain::ImportRecipe& recipe)
{
    const QString name = fieldName(*recipe.records, field, m_words);
    auto* combo = new ChoiceCombo(ChoiceCombo::Kind::List);
    combo->setObjectName(QStringLiteral("importField_") + QString::fromStdString(std::string(field.name)));
    combo->setAccessibleName(name);
    combo->setToolTip(name);
    std::vector<Choice> choices = field.type == domain::FieldType::Term
                                      ? termChoices(*m_snapshot, std::string(field.vocabulary), m_words)
                                      : directionChoices(m_words);
    combo->setChoices(withFirst(name + QStringLiteral(" -"), {}, std::move(choices)));
    const auto said = recipe.fields.find(std::string(field.name));
    combo->setCurrentKey(said == recipe.fields.end() ? QString() : QString::fromStdString(said->second));
    combo->setMinimumContentsLength(10);
    connect(combo, &ChoiceCombo::keyActivated, this,
            [this, key = QString::fromStdString(std::string(field.name))](const QString& text) {
                Q_EMIT changed(key, text);
            });
    m_row->addWidget(combo, 1);
    m_lists.push_back(combo);
}

} // namespace wm::ui
