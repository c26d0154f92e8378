// SPDX-License-Identifier: GPL-3.0-or-later
#include "EditBook.h"

#include "EditCommand.h"
#include "EditObservations.h"

#include "wm/wording/Wording.h"

#include <algorithm>
#include <utility>

namespace wm::ui {

namespace {

using workspace::DataKind;
using workspace::FieldWords;

/// Long enough not to check every letter, short enough to be seen with what was typed.
constexpr int kCheckDelayMs = 200;

struct FoundFaults {
    Result<Issues> records;
    Issues observations;
};

} // namespace

EditBook::EditBook(QObject* parent)
    : QObject(parent)
{
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(kCheckDelayMs);
    connect(&m_checkSoon, &QTimer::timeout, this, &EditBook::check);
    connect(&m_steps, &QUndoStack::indexChanged, this, &EditBook::tellStep);
}

void EditBook::tellStep(int index)
{
    const bool isDone = index > std::exchange(m_stepIndex, index);
    const QUndoCommand* step = m_steps.command(isDone ? index - 1 : index);
    if (step && step->childCount() > 0)
        step = step->child(step->childCount() - 1);
    if (const auto* const command = dynamic_cast<const EditCommand*>(step))
        Q_EMIT stepTaken(command->model().key());
}

EditContext EditBook::contextOf(DataKind kind)
{
    return {m_snapshot, &m_words, &fieldWords(kind), &m_steps};
}

const FieldWords& EditBook::fieldWords(DataKind kind) const
{
    return kind == DataKind::Observations ? *m_storedWords : *m_fieldWords;
}

std::vector<domain::RecordTexts> EditBook::storedRows(const EditKey& key) const
{
    if (const auto kind = workspace::recordKindOf(key.kind))
        return domain::recordsOf(m_snapshot->catalogue(), *kind);
    const domain::RecordCodes codes(m_snapshot->catalogue());
    const workspace::SharedObservations observations = m_snapshot->observations().ofIndicator(key.indicator);
    std::vector<domain::RecordTexts> rows;
    for (const domain::Observation& each : *observations)
        rows.push_back(observationTexts(each, codes));
    return rows;
}

EditModel& EditBook::model(const EditKey& key)
{
    auto& model = m_models[key];
    if (!model) {
        model = std::make_unique<EditModel>(key, contextOf(key.kind), storedRows(key));
        model->setLocked(m_isLocked);
        connect(model.get(), &EditModel::edited, this, &EditBook::noteEdited);
    }
    return *model;
}

QStringList EditBook::setSnapshot(const workspace::SnapshotPtr& snapshot, const presentation::Words& words)
{
    const bool isSameSnapshot = snapshot == m_snapshot;
    if (isSameSnapshot && words.language == m_words.language)
        return {};
    const bool isSameFile = m_snapshot && snapshot && m_snapshot->file() == snapshot->file();
    m_snapshot = snapshot;
    m_words = words;
    if (!isSameFile) {
        m_steps.clear();
        m_models.clear();
    }
    if (!m_snapshot)
        return {};
    m_fieldWords = std::make_unique<FieldWords>(m_snapshot, m_words);
    m_storedWords = std::make_unique<FieldWords>(m_snapshot, m_words);
    QStringList overtaken;
    if (!isSameSnapshot)
        m_steps.clear(); // its rows are those of before
    for (auto& [key, model] : m_models) {
        model->setContext(contextOf(key.kind));
        if (isSameSnapshot)
            continue;
        RebasedRows rebased =
            rebasedRows(key.kind, m_isSaved ? std::vector<EditRow>() : model->rows().kept(), storedRows(key));
        model->setRows(std::move(rebased.rows));
        for (const OvertakenEdit& each : rebased.overtaken)
            overtaken.append(overtakenText(key, each));
    }
    m_isSaved = false;
    noteEdited();
    return overtaken;
}

QString EditBook::overtakenText(const EditKey& key, const OvertakenEdit& edit) const
{
    const auto text = [](const std::string& utf8) {
        return QString::fromStdString(utf8);
    };
    const QString kind = text(dataTitle(key.kind, m_words));
    const QString row = m_models.at(key)->rows().nameOf(edit.row);
    if (!edit.field)
        //: %1: kind of data, as "Targets", %2: name of a row
        return tr("%1, %2: the row was changed or removed meanwhile").arg(kind, row);
    const domain::RecordField& field = workspace::dataFields(key.kind)[*edit.field];
    const FieldWords& words = fieldWords(key.kind);
    //: %1: kind of data, %2: name of a row, %3: field, %4, %5: values
    return tr("%1, %2, %3: yours was \"%4\", now it is \"%5\"")
        .arg(kind, row, text(fieldTitle(key.kind, field, m_words)), text(words.shown(field, edit.mine)),
             text(words.shown(field, edit.theirs)));
}

EditCounts EditBook::counts() const
{
    EditCounts counts;
    for (const auto& [key, model] : m_models) {
        for (const EditRow& row : model->rows().kept()) {
            counts.changed += row.fate() == RowFate::Changed ? 1 : 0;
            counts.added += row.fate() == RowFate::Added ? 1 : 0;
            counts.removed += row.fate() == RowFate::Removed ? 1 : 0;
        }
    }
    return counts;
}

void EditBook::collectRecords(const EditModel& model, domain::RecordKind kind, Collected& into) const
{
    const std::size_t first = into.edits.records.size();
    for (std::size_t row = 0; row < model.rows().kept().size(); ++row) {
        const EditRow& each = model.rows().kept()[row];
        if (!each.isPending())
            continue;
        into.edits.records.push_back({kind, each.stored(), {}});
        if (each.fate() != RowFate::Removed)
            into.edits.records.back().after = each.texts();
        into.records.push_back({model.key(), row});
    }
    std::vector<domain::RecordTexts*> added;
    for (std::size_t place = first; place < into.edits.records.size(); ++place) {
        workspace::RecordEdit& edit = into.edits.records[place];
        if (!edit.before && kind != domain::RecordKind::Region)
            added.push_back(&*edit.after);
    }
    if (!added.empty())
        workspace::giveFreeCodes(*m_snapshot, kind, added);
}

void EditBook::collectObservations(const EditModel& model, Collected& into) const
{
    for (std::size_t row = 0; row < model.rows().kept().size(); ++row) {
        const EditRow& each = model.rows().kept()[row];
        if (!each.isPending())
            continue;
        workspace::ObservationEdit edit;
        Issues ofStored;
        if (each.stored())
            edit.before = observationOf(*each.stored(), *m_snapshot, 0, ofStored);
        if (each.fate() != RowFate::Removed) {
            edit.after = observationOf(each.texts(), *m_snapshot, static_cast<int>(into.unread.size()), into.faults);
            if (!edit.after) {
                into.unread.push_back({model.key(), row});
                continue;
            }
        }
        into.edits.observations.push_back(std::move(edit));
        into.observations.push_back({model.key(), row});
    }
}

EditBook::Collected EditBook::collected() const
{
    Collected all;
    for (const auto& [key, model] : m_models) {
        if (const auto kind = workspace::recordKindOf(key.kind))
            collectRecords(*model, *kind, all);
        else
            collectObservations(*model, all);
    }
    return all;
}

workspace::Edits EditBook::edits() const
{
    return collected().edits;
}

void EditBook::noteEdited()
{
    m_isChecked = false;
    if (m_snapshot) {
        std::vector<std::pair<domain::RecordKind, domain::RecordTexts>> added;
        for (const auto& [key, model] : m_models) {
            const auto kind = workspace::recordKindOf(key.kind);
            for (const EditRow& row : model->rows().kept()) {
                if (kind && row.fate() == RowFate::Added)
                    added.emplace_back(*kind, row.texts());
            }
        }
        m_fieldWords->setAdded(added);
    }
    m_checkSoon.start();
    Q_EMIT edited();
}

void EditBook::check()
{
    if (m_tasks.isBusy() || !m_snapshot)
        return; // checked again when that is done
    m_isChecked = true;
    const auto all = std::make_shared<const Collected>(collected());
    m_tasks.start(
        [snapshot = m_snapshot, all](const TaskContext&) {
            return FoundFaults{faultsOf(*snapshot, all->edits.records), faultsOf(*snapshot, all->edits.observations)};
        },
        [this, all, snapshot = m_snapshot](const FoundFaults& found) {
            if (!m_isChecked || snapshot != m_snapshot)
                return check();
            takeFaults(*all, found.records.value_or(Issues()), found.observations);
            if (!found.records)
                Q_EMIT checkFailed(found.records.error());
            for (const auto& then : std::exchange(m_waiting, {}))
                then();
        });
}

QString EditBook::faultText(Issue issue, DataKind kind, std::size_t field) const
{
    const domain::RecordField& of = workspace::dataFields(kind)[field];
    if (of.type != domain::FieldType::Word)
        return wording::issueMessage(issue);
    const std::vector<workspace::FieldChoice>& choices = fieldWords(kind).choices(of);
    QStringList names;
    const QStringList codes = QString::fromStdString(issue.expected).split(QStringLiteral(", "));
    for (const QString& code : codes) {
        const auto choice = std::ranges::find(choices, code.toStdString(), &workspace::FieldChoice::code);
        if (choice == choices.end())
            return wording::issueMessage(issue); // no list of what the field can be
        names.append(QString::fromStdString(choice->name));
    }
    issue.expected = names.join(tr(", ", "between words that a field can have")).toStdString();
    return wording::issueMessage(issue);
}

void EditBook::takeFaults(const Collected& from, const Issues& records, const Issues& observations)
{
    m_faults.clear();
    std::map<EditKey, EditModel::Faults> byModel;
    const auto take = [&](const Issues& issues, const std::vector<Row>& rows) {
        for (const Issue& issue : issues) {
            const auto place = static_cast<std::size_t>(std::max(0, issue.line));
            if (place >= rows.size())
                continue;
            const Row& row = rows[place];
            const std::size_t field = placeOfField(row.key.kind, issue.column);
            const QString text = faultText(issue, row.key.kind, field);
            m_faults.push_back({row.key, row.row, field, text});
            byModel[row.key].emplace(std::pair(row.row, field), text);
        }
    };
    take(records, from.records);
    take(observations, from.observations);
    take(from.faults, from.unread);
    for (auto& [key, model] : m_models)
        model->setFaults(std::move(byModel[key]));
    Q_EMIT faultsChanged();
}

void EditBook::whenChecked(std::function<void()> then)
{
    if (m_isChecked && !m_tasks.isBusy())
        return then();
    m_waiting.push_back(std::move(then));
    m_checkSoon.stop();
    check();
}

void EditBook::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    for (auto& [key, model] : m_models)
        model->setLocked(isLocked);
}

void EditBook::discard()
{
    m_steps.clear();
    for (auto& [key, model] : m_models)
        model->setRows(rebasedRows(key.kind, {}, storedRows(key)).rows);
    noteEdited();
}

} // namespace wm::ui
