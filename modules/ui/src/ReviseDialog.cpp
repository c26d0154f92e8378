// SPDX-License-Identifier: GPL-3.0-or-later
#include "ReviseDialog.h"

#include "ChoiceCombo.h"
#include "DiscardQuestion.h"
#include "EditDelegate.h"
#include "EditFilling.h"
#include "ImportChoices.h"
#include "Labels.h"
#include "RevisionText.h"

#include "wm/base/Number.h"
#include "wm/presentation/NumberText.h"
#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"
#include "wm/workspace/DataTables.h"
#include "wm/workspace/FieldWords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

using domain::RecordKind;
using workspace::DataKind;

constexpr QSize kReviseSize(560, 660);
constexpr int kReviseCheckDelayMs = 150;
const QLatin1String kNewDocument("");

DataKind dataKindOf(bool isDocument)
{
    return isDocument ? DataKind::Documents : DataKind::Targets;
}

const domain::RecordField& fieldNamed(DataKind kind, const std::string& name)
{
    return *std::ranges::find(workspace::dataFields(kind), name, &domain::RecordField::name);
}

std::string& textOf(domain::RecordTexts& texts, RecordKind kind, std::string_view field)
{
    return texts[domain::fieldPlace(kind, field).value()];
}

} // namespace

ReviseDialog::ReviseDialog(const ViewInput& input, domain::TargetId target, bool isPending, QWidget* parent)
    : QDialog(parent)
    , m_input(input)
    , m_target(*input.snapshot->findTarget(target))
    , m_document(*input.snapshot->findDocument(m_target.document))
    , m_fieldWords(input.snapshot, input.words)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("reviseDialog"));
    setWindowTitle(tr("Revise a target"));
    QLabel* facts = makeLabel("reviseFacts", kSmallFontSize, Ink::Normal);
    facts->setWordWrap(true);
    facts->setText(factsText());
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("content"));
    auto* form = new QFormLayout(content);
    form->setContentsMargins(0, 0, kGap, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(2 * kGap);
    form->setVerticalSpacing(kHalfGap);
    makeFields(*form);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidgetResizable(true);
    m_area->setWidget(content);
    m_recognition = makeLabel("reviseRecognition", kBaseFontSize, Ink::Normal);
    m_recognition->setWordWrap(true);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("reviseReason"));
    m_reason->setPlaceholderText(tr("Reason, for the history (may stay empty)"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setVisible(!isPending); // the edits that it goes with have one
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_save = buttons->addButton(isPending ? tr("&Add to the edits") : tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("reviseSave"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ReviseDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReviseDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addWidget(facts);
    layout->addWidget(makeRuleLine());
    layout->addWidget(m_area, 1);
    layout->addWidget(m_recognition);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    resize(kReviseSize);
    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(kReviseCheckDelayMs);
    connect(&m_checkSoon, &QTimer::timeout, this, [this] { showFaults(false); });
    showFaults(false);
}

QString ReviseDialog::factsText() const
{
    const domain::Language language = m_input.words.language;
    const domain::Indicator& indicator = *m_input.snapshot->findIndicator(m_target.indicator);
    const domain::Region* const region = m_input.snapshot->findRegion(m_target.region);
    QStringList lines;
    lines.append(QString::fromStdString(indicator.name.in(language)));
    QStringList parts;
    if (region)
        parts.append(QString::fromStdString(region->name.in(language)));
    if (m_target.year)
        parts.append(QString::number(*m_target.year));
    if (m_target.value) {
        const std::string unit = m_fieldWords.shown(fieldNamed(DataKind::Targets, "unit"), indicator.unit);
        parts.append(QString::fromStdString(presentation::withUnit(
            presentation::conditionText(m_target.comparator, *m_target.value, m_target.upperValue), {unit, unit},
            language)));
    }
    lines.append(parts.join(QStringLiteral(" · ")));
    //: %1: title of a document, %2: its date
    lines.append(tr("Set by: %1 (%2)")
                     .arg(QString::fromStdString(m_document.title),
                          m_document.issuedOn.empty() ? tr("no date") : QString::fromStdString(m_document.issuedOn)));
    return lines.join(u'\n');
}

void ReviseDialog::addRow(QFormLayout& form, Part part, const char* field, QWidget* editor)
{
    const DataKind kind = dataKindOf(part == Part::Document);
    Row row;
    row.title = new QLabel(QString::fromStdString(fieldTitle(kind, fieldNamed(kind, field), m_input.words)));
    row.editor = editor;
    row.editor->setObjectName(QLatin1String(part == Part::Document ? "reviseDocument_" : "revise_") +
                              QLatin1String(field));
    row.editor->setAccessibleName(row.title->text());
    row.title->setBuddy(row.editor);
    row.message = makeLabel("reviseMessage", kSmallFontSize, Ink::Alert);
    row.message->setWordWrap(true);
    row.message->hide();
    form.addRow(row.title, row.editor);
    form.addRow(QString(), row.message);
    row.place = m_rows.size();
    m_rows[{part, field}] = row;
}

QLineEdit* ReviseDialog::addLine(QFormLayout& form, Part part, const char* field, const QString& text)
{
    auto* line = new QLineEdit(text);
    addRow(form, part, field, line);
    connect(line, &QLineEdit::textEdited, this, [this, part, field] {
        m_rows[{part, field}].isTouched = true;
        m_checkSoon.start();
    });
    return line;
}

void ReviseDialog::makeFields(QFormLayout& form)
{
    const auto number = [](const std::optional<double>& value) {
        return value ? QString::fromStdString(plainNumberText(*value)) : QString();
    };
    m_comparator = new ChoiceCombo(ChoiceCombo::Kind::List);
    std::vector<Choice> signs{{tr("none", "condition of a value"), {}}};
    for (const workspace::FieldChoice& sign : m_fieldWords.choices(fieldNamed(DataKind::Targets, "comparator")))
        signs.push_back({QString::fromStdString(sign.name), QString::fromStdString(sign.code)});
    m_comparator->setChoices(signs);
    const std::string_view condition = toText(m_target.comparator);
    m_comparator->setCurrentKey(QString::fromStdString(std::string(condition)));
    addRow(form, Part::Target, "comparator", m_comparator);
    connect(m_comparator, &ChoiceCombo::keyActivated, this, [this] {
        m_rows[{Part::Target, "comparator"}].isTouched = true;
        m_checkSoon.start();
    });
    QLineEdit* const value = addLine(form, Part::Target, "value", {});
    //: %1: the value that is set anew
    value->setPlaceholderText(m_target.value ? tr("so far: %1").arg(number(m_target.value)) : QString());
    value->setFocus();
    addLine(form, Part::Target, "value_upper", {})->setPlaceholderText(tr("only for a range"));
    addLine(form, Part::Target, "target_year", m_target.year ? QString::number(*m_target.year) : QString());
    m_documents = new ChoiceCombo(ChoiceCombo::Kind::Searchable);
    addRow(form, Part::Target, "doc_id", m_documents);
    fillDocuments();
    connect(m_documents, &ChoiceCombo::keyActivated, this, [this] { showFaults(false); });
    addLine(form, Part::Document, "title_zh", {})->setPlaceholderText(tr("of the document that adjusts the target"));
    addLine(form, Part::Document, "issuer_zh", QString::fromStdString(m_document.issuer));
    addLine(form, Part::Document, "number", {})->setPlaceholderText(tr("may stay empty"));
    addLine(form, Part::Document, "issued_on", {})->setPlaceholderText(tr("e.g. 2023-06-30"));
    addLine(form, Part::Target, "section", {})->setPlaceholderText(tr("may stay empty"));
    addLine(form, Part::Target, "note", {})->setPlaceholderText(tr("may stay empty"));
}

void ReviseDialog::fillDocuments()
{
    std::vector<Choice> choices;
    for (const workspace::FieldChoice& each : m_fieldWords.choices(fieldNamed(DataKind::Targets, "doc_id"))) {
        if (each.code != m_document.code)
            choices.push_back({QString::fromStdString(each.name), QString::fromStdString(each.code)});
    }
    m_documents->setChoices(withFirst(tr("A new document"), kNewDocument, std::move(choices)));
    m_documents->setCurrentKey(kNewDocument);
}

bool ReviseDialog::hasNewDocument() const
{
    return m_documents->currentKey() == kNewDocument;
}

std::string ReviseDialog::typed(Part part, const char* field) const
{
    const auto* const line = qobject_cast<const QLineEdit*>(m_rows.at({part, field}).editor);
    const std::string text = line->text().trimmed().toStdString();
    const DataKind kind = dataKindOf(part == Part::Document);
    const domain::Indicator& indicator = *m_input.snapshot->findIndicator(m_target.indicator);
    return m_fieldWords.stored(fieldNamed(kind, field), text, indicator.unit).value_or(text);
}

domain::RecordTexts ReviseDialog::documentTexts() const
{
    domain::RecordTexts texts = recordTexts(m_document);
    const auto set = [&texts](std::string_view field, std::string text) {
        textOf(texts, RecordKind::Document, field) = std::move(text);
    };
    set("doc_id", {});
    for (const char* const field : {"title_zh", "issuer_zh", "number", "issued_on"})
        set(field, typed(Part::Document, field));
    set("address", {});
    set("doc_id", workspace::freeCode(*m_input.snapshot, RecordKind::Document, texts));
    return texts;
}

std::vector<workspace::RecordEdit> ReviseDialog::records() const
{
    std::vector<workspace::RecordEdit> records;
    domain::RecordTexts texts = recordTexts(m_target, domain::RecordCodes(m_input.snapshot->catalogue()));
    const auto set = [&texts](std::string_view field, std::string text) {
        textOf(texts, RecordKind::Target, field) = std::move(text);
    };
    for (const char* const field : {"value", "value_upper", "target_year", "section", "note"})
        set(field, typed(Part::Target, field));
    set("comparator", m_comparator->currentKey().toStdString());
    set("value_status", "stated");
    set("year_status", typed(Part::Target, "target_year").empty() ? "" : "stated");
    for (const std::string_view field : kFillFields)
        set(field, {});
    set("doc_id", m_documents->currentKey().toStdString());
    if (hasNewDocument()) {
        records.push_back({RecordKind::Document, {}, documentTexts()});
        set("doc_id", records.front().after->front());
    }
    set("target_id", {});
    set("target_id", workspace::freeCode(*m_input.snapshot, RecordKind::Target, texts));
    records.push_back({RecordKind::Target, {}, std::move(texts)});
    return records;
}

domain::Document ReviseDialog::adjustingDocument() const
{
    if (!hasNewDocument()) {
        const auto& documents = m_input.snapshot->catalogue().documents;
        return *std::ranges::find(documents, m_documents->currentKey().toStdString(), &domain::Document::code);
    }
    domain::Document document = m_document;
    document.id = {};
    document.title = typed(Part::Document, "title_zh");
    document.issuer = typed(Part::Document, "issuer_zh");
    document.issuedOn = workspace::storedPeriod(typed(Part::Document, "issued_on"));
    return document;
}

bool ReviseDialog::showFaults(bool areAll)
{
    for (const char* const field : {"title_zh", "issuer_zh", "number", "issued_on"}) {
        const Row& row = m_rows.at({Part::Document, field});
        row.title->setVisible(hasNewDocument());
        row.editor->setVisible(hasNewDocument());
    }
    domain::Target later = m_target;
    later.year = parseInteger(typed(Part::Target, "target_year"));
    const domain::Document adjusting = adjustingDocument();
    const bool isRevision = workspace::revisionObstacles({m_target, m_document}, {later, adjusting}).empty();
    m_recognition->setText(revisionText({m_target, m_document}, {later, adjusting}));
    setInk(*m_recognition, isRevision ? Ink::Normal : Ink::Alert);
    for (auto& [key, row] : m_rows)
        row.message->clear();
    const std::vector<workspace::RecordEdit> edits = records();
    const auto faults = faultsOf(*m_input.snapshot, edits);
    if (!faults) {
        m_recognition->setText(wording::errorText(faults.error()));
        m_recognition->show();
        return false;
    }
    const auto isOfDocument = [&edits](const Issue& fault) {
        return edits[static_cast<std::size_t>(std::max(0, fault.line))].kind == RecordKind::Document;
    };
    const bool isDocumentWrong = std::ranges::any_of(*faults, isOfDocument);
    bool isAnyShown = false;
    for (const Issue& fault : *faults) {
        const bool isDocument = isOfDocument(fault);
        // A document with faults is not there for the target: that is told by the document's own fields.
        if (isDocumentWrong && !isDocument && fault.column == "doc_id")
            continue;
        const auto found = m_rows.find({isDocument ? Part::Document : Part::Target, fault.column});
        // A fault of a field that is not asked for is shown where one can do something about it.
        Row& row = found == m_rows.end() ? m_rows.at({Part::Target, "doc_id"}) : found->second;
        const bool isShown = areAll || (row.isTouched && fault.kind != IssueKind::EmptyField);
        isAnyShown = isAnyShown || isShown;
        if (isShown && row.message->text().isEmpty())
            row.message->setText(wording::issueMessage(fault));
    }
    for (auto& [key, row] : m_rows) {
        row.message->setVisible(!row.message->text().isEmpty());
        markWrong(*row.editor, !row.message->text().isEmpty());
    }
    // What charts make of it would name a wrong date or year once more.
    m_recognition->setVisible(!isAnyShown);
    return faults->empty();
}

void ReviseDialog::goToFault()
{
    const Row* topmost = nullptr;
    for (const auto& [key, row] : m_rows) {
        if (!row.message->text().isEmpty() && (!topmost || row.place < topmost->place))
            topmost = &row;
    }
    if (!topmost)
        return;
    topmost->editor->setFocus();
    if (auto* const line = qobject_cast<QLineEdit*>(topmost->editor))
        line->selectAll();
    m_area->ensureWidgetVisible(topmost->editor);
}

void ReviseDialog::save()
{
    if (!showFaults(true))
        return goToFault();
    const domain::Indicator& indicator = *m_input.snapshot->findIndicator(m_target.indicator);
    //: A step that can be undone. %1: name of an indicator
    const QString name = tr("Revision of %1").arg(QString::fromStdString(indicator.name.in(m_input.words.language)));
    Q_EMIT wanted(records(), name, m_reason->text().simplified().toStdString());
    accept();
}

bool ReviseDialog::hasInput() const
{
    const bool isTouched = std::ranges::any_of(m_rows, [](const auto& each) { return each.second.isTouched; });
    return isTouched || !hasNewDocument() || !m_reason->text().isEmpty();
}

void ReviseDialog::reject()
{
    if (!hasInput())
        return QDialog::reject();
    DiscardQuestion::ask(*this, tr("What is entered here is not saved."), [this] { QDialog::reject(); });
}

} // namespace wm::ui
