// SPDX-License-Identifier: GPL-3.0-or-later
#include "FillForm.h"

#include "ArrowCombo.h"
#include "Labels.h"
#include "PlainToolTip.h"

#include "wm/base/Number.h"
#include "wm/ui/Theme.h"
#include "wm/wording/Wording.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace wm::ui {

namespace {

constexpr int kFactsHeight = 190;
constexpr std::size_t kMostOthers = 8;

struct Sign {
    domain::Comparator comparator;
    const char16_t* text; ///< as it stands before the value everywhere else
};
constexpr std::array<Sign, 7> kSigns{{{domain::Comparator::GreaterOrEqual, u"≥"},
                                      {domain::Comparator::Greater, u">"},
                                      {domain::Comparator::LessOrEqual, u"≤"},
                                      {domain::Comparator::Less, u"<"},
                                      {domain::Comparator::Equal, u"="},
                                      {domain::Comparator::About, u"≈"},
                                      {domain::Comparator::Unstated, u""}}};
constexpr std::array<const char*, 6> kFieldNames{"fillValue", "fillPage",   "fillYear",
                                                 "fillUpper", "fillSource", "fillNote"};
/// Columns of domain::faultsOf(), in the order of the fields.
constexpr std::array<std::string_view, 6> kFaultColumns{"value", "page", "year", "value_upper", "source", "note"};

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

/// Only what a browser opens: an address is data, from whoever made the file.
bool isWebAddress(const QString& address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"http" || url.scheme() == u"https");
}

QLabel* makeFactLabel(const char* name, Ink ink)
{
    QLabel* label = makeLabel(name, kSmallFontSize, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

FillForm::FillForm(QWidget* parent)
    : QWidget(parent)
{
    makeFacts();
    auto* facts = new QWidget;
    auto* factsLayout = new QVBoxLayout(facts);
    factsLayout->setContentsMargins(0, 0, kGap, 0);
    factsLayout->setSpacing(kHalfGap);
    for (QLabel* label : {m_facts, m_document, m_link, m_others})
        factsLayout->addWidget(label);
    factsLayout->addStretch(1);
    auto* area = new QScrollArea;
    area->setObjectName(QStringLiteral("fillFacts"));
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    area->setMinimumHeight(kFactsHeight);
    area->setWidget(facts);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(2 * kGap);
    form->setVerticalSpacing(kHalfGap);
    makeFields(*form);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_title);
    layout->addWidget(area, 1);
    layout->addWidget(makeRuleLine());
    layout->addLayout(form);
    retranslate();
}

void FillForm::makeFacts()
{
    m_title = makeLabel("fillTitle", kTitleFontSize, Ink::Normal, QFont::DemiBold);
    m_title->setWordWrap(true);
    m_facts = makeFactLabel("fillFactLines", Ink::Normal);
    m_document = makeFactLabel("fillDocument", Ink::Normal);
    m_link = makeFactLabel("fillLink", Ink::Normal);
    m_link->setTextFormat(Qt::RichText);
    m_link->setTextInteractionFlags(Qt::LinksAccessibleByMouse);
    connect(m_link, &QLabel::linkActivated, this, [](const QString& address) {
        if (isWebAddress(address))
            QDesktopServices::openUrl(QUrl(address, QUrl::StrictMode));
    });
    m_others = makeFactLabel("fillOthers", Ink::Muted);
}

void FillForm::makeFields(QFormLayout& form)
{
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        Row& row = m_rows[i];
        row.label = new QLabel;
        row.edit = new QLineEdit;
        row.edit->setObjectName(QLatin1String(kFieldNames[i]));
        row.label->setBuddy(row.edit);
        row.message = makeLabel("fillMessage", kSmallFontSize, Ink::Alert);
        row.message->setObjectName(QLatin1String(kFieldNames[i]) + QStringLiteral("Message"));
        row.message->setWordWrap(true);
        row.message->hide();
        form.addRow(row.label, row.edit);
        form.addRow(QString(), row.message);
        connect(row.edit, &QLineEdit::textEdited, this, [this, i] {
            m_rows[i].isTouched = true;
            showFaults(false);
            Q_EMIT edited();
        });
        if (i == Year) {
            m_comparatorLabel = new QLabel;
            m_comparator = new ArrowCombo;
            m_comparator->setObjectName(QStringLiteral("fillComparator"));
            m_comparatorLabel->setBuddy(m_comparator);
            for (const Sign& sign : kSigns)
                m_comparator->addItem(QString::fromUtf16(sign.text));
            form.addRow(m_comparatorLabel, m_comparator);
            connect(m_comparator, &QComboBox::activated, this, &FillForm::edited);
        }
    }
}

QString FillForm::textOf(Field field) const
{
    return m_rows[field].edit->text().trimmed();
}

void FillForm::setRowShown(Field field, bool isShown)
{
    row(field).label->setVisible(isShown);
    row(field).edit->setVisible(isShown);
}

void FillForm::display(const workspace::FillSubject& subject, const domain::Target& target,
                       const domain::Indicator& indicator, const FillDraft& draft, const QString& lastPage)
{
    m_target = target;
    m_indicator = indicator;
    m_lastPage = lastPage;
    const std::array<const QString*, kFieldCount> texts{&draft.value,      &draft.page,   &draft.year,
                                                        &draft.upperValue, &draft.source, &draft.note};
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        m_rows[i].edit->setText(*texts[i]);
        m_rows[i].edit->setCursorPosition(0);
        m_rows[i].isTouched = false;
    }
    const auto* const sign = std::ranges::find(kSigns, draft.comparator, &Sign::comparator);
    m_comparator->setCurrentIndex(static_cast<int>(sign - kSigns.begin()));
    const bool isValue = domain::isValueLost(target);
    setRowShown(Value, isValue);
    setRowShown(Upper, isValue);
    m_comparator->setVisible(isValue);
    m_comparatorLabel->setVisible(isValue);
    setRowShown(Year, domain::isYearLost(target));
    displaySubject(subject);
}

void FillForm::displaySubject(const workspace::FillSubject& subject)
{
    m_subject = subject;
    m_title->setText(fromUtf8(subject.indicator));
    QStringList facts;
    const auto add = [&facts](const QString& label, const std::string& text) {
        //: A fact of a target: what it is, then what is said, such as "Region: Ganzhou"
        if (!text.empty())
            facts.append(tr("%1: %2").arg(label, fromUtf8(text)));
    };
    add(tr("Region"), subject.region);
    add(tr("Target year"), subject.year);
    add(tr("Unit"), subject.unit);
    add(tr("Kind of value"), subject.kind);
    add(tr("Possible values"), subject.bounds);
    add(tr("Section"), subject.section);
    add(tr("Note"), subject.note);
    m_facts->setText(facts.join(u'\n'));
    QString document = tr("%1: %2").arg(tr("Document"), fromUtf8(subject.document));
    if (!subject.documentNumber.empty())
        document += u'\n' + fromUtf8(subject.documentNumber);
    m_document->setText(document);
    showLink(fromUtf8(subject.address));
    QStringList others;
    for (const std::string& line : subject.others) {
        if (static_cast<std::size_t>(others.size()) < kMostOthers)
            others.append(fromUtf8(line));
    }
    m_others->setText(others.isEmpty() ? tr("No other target and no value of this indicator and region is known.")
                                       : tr("For comparison:") + u'\n' + others.join(u'\n'));
    retranslate();
}

void FillForm::showLink(const QString& address)
{
    const QString shown = address.toHtmlEscaped();
    m_link->setVisible(!address.isEmpty());
    m_link->setText(isWebAddress(address) ? QStringLiteral("<a href=\"%1\">%1</a>").arg(shown) : shown);
    m_link->setToolTip(isWebAddress(address) ? tr("Opens in your browser") : QString());
}

FillDraft FillForm::draft() const
{
    return {m_rows[Value].edit->text(),
            m_rows[Page].edit->text(),
            m_rows[Year].edit->text(),
            m_rows[Upper].edit->text(),
            m_rows[Source].edit->text(),
            m_rows[Note].edit->text(),
            kSigns[static_cast<std::size_t>(std::max(0, m_comparator->currentIndex()))].comparator};
}

std::optional<double> FillForm::numberOf(Field field, Issues& faults) const
{
    const std::string text = textOf(field).toStdString();
    if (text.empty())
        return std::nullopt;
    auto number = parseTypedNumber(text, m_subject.unitKey);
    if (!number)
        number = parseTypedNumber(text, m_subject.unit);
    if (!number)
        faults.push_back(
            {IssueKind::NotANumber, {}, 0, std::string(kFaultColumns[field]), text, "a decimal number, e.g. 14.6"});
    return number;
}

domain::Filling FillForm::filling(Issues& faults) const
{
    domain::Filling filling;
    if (domain::isValueLost(m_target)) {
        filling.value = numberOf(Value, faults);
        filling.upperValue = numberOf(Upper, faults);
        if (filling.value)
            filling.comparator = draft().comparator;
    }
    const std::string year = textOf(Year).toStdString();
    if (domain::isYearLost(m_target) && !year.empty()) {
        const auto number = parseTypedNumber(year, "年");
        if (number && std::trunc(*number) == *number && std::abs(*number) < 1e6)
            filling.year = static_cast<int>(*number);
        else
            faults.push_back({IssueKind::NotANumber, {}, 0, "year", year, "a whole number"});
    }
    filling.source = textOf(Source).toStdString();
    filling.page = textOf(Page).toStdString();
    filling.note = textOf(Note).toStdString();
    return filling;
}

Issues FillForm::faults() const
{
    Issues faults;
    const domain::Filling typed = filling(faults);
    for (Issue& fault : faultsOf(typed, m_target, m_indicator)) {
        // What could not be read as a number is not told to be missing as well.
        if (std::ranges::find(faults, fault.column, &Issue::column) == faults.end())
            faults.push_back(std::move(fault));
    }
    return faults;
}

std::optional<FillForm::Field> FillForm::fieldOf(const Issue& fault) const
{
    const auto* const found = std::ranges::find(kFaultColumns, fault.column);
    if (found == kFaultColumns.end())
        return std::nullopt;
    return static_cast<Field>(found - kFaultColumns.begin());
}

void FillForm::showFaults(bool areAll)
{
    for (Row& each : m_rows)
        each.message->clear();
    for (const Issue& fault : faults()) {
        const auto field = fieldOf(fault);
        const bool isShown = field && (areAll || (row(*field).isTouched && fault.kind != IssueKind::EmptyField));
        if (!isShown || !row(*field).message->text().isEmpty())
            continue;
        QString text = wording::issueMessage(fault);
        if ((*field == Value || *field == Upper) && !m_subject.unit.empty())
            //: %1: what is wrong with a number, %2: its unit
            text = tr("%1 (unit: %2)").arg(text, fromUtf8(m_subject.unit));
        row(*field).message->setText(text);
    }
    for (Row& each : m_rows)
        each.message->setVisible(!each.message->text().isEmpty());
}

std::optional<domain::Filling> FillForm::checkedFilling()
{
    const Issues found = faults();
    showFaults(true);
    if (found.empty()) {
        Issues none;
        return filling(none);
    }
    for (std::size_t i = 0; i < kFieldCount; ++i) {
        if (m_rows[i].message->isHidden())
            continue;
        m_rows[i].edit->setFocus();
        m_rows[i].edit->selectAll();
        break;
    }
    return std::nullopt;
}

void FillForm::focusFirst()
{
    QLineEdit* first = row(domain::isValueLost(m_target) ? Value : Year).edit;
    first->setFocus(Qt::OtherFocusReason);
    first->selectAll();
}

void FillForm::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FillForm::retranslate()
{
    const QString unit = fromUtf8(m_subject.unit);
    //: %1: unit
    row(Value).label->setText(unit.isEmpty() ? tr("Value") : tr("Value (%1)").arg(unit));
    row(Page).label->setText(tr("Page"));
    row(Year).label->setText(tr("Target year"));
    row(Upper).label->setText(tr("Up to"));
    row(Source).label->setText(tr("Source"));
    row(Note).label->setText(tr("Remark"));
    m_comparatorLabel->setText(tr("Condition"));
    m_comparator->setItemText(m_comparator->count() - 1, tr("none", "condition of a value"));
    //: %1: a page
    row(Page).edit->setPlaceholderText(m_lastPage.isEmpty() ? tr("e.g. 12") : tr("last one: %1").arg(m_lastPage));
    row(Year).edit->setPlaceholderText(tr("if the document says it"));
    row(Upper).edit->setPlaceholderText(tr("only for a range"));
    row(Source).edit->setPlaceholderText(tr("title or number of the document you read it in"));
    row(Note).edit->setPlaceholderText(tr("may stay empty"));
    for (Row& each : m_rows)
        each.edit->setAccessibleName(each.label->text());
    m_comparator->setAccessibleName(m_comparatorLabel->text());
    showFaults(false);
}

} // namespace wm::ui
