// SPDX-License-Identifier: GPL-3.0-or-later
#include "FillQueueList.h"

#include "ArrowCombo.h"
#include "Labels.h"
#include "PlainToolTip.h"

#include "wm/ui/Theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace wm::ui {

namespace {

constexpr int kFillIdRole = Qt::UserRole;
constexpr int kFillListWidth = 320;
constexpr int kPartCount = 3;

domain::TargetId targetOf(const QTreeWidgetItem* row)
{
    return row ? domain::TargetId{row->data(0, kFillIdRole).toLongLong()} : domain::TargetId();
}

bool isSelecting(const presentation::Selection& selection)
{
    return !selection.region.isNone() || !selection.theme.empty() || selection.horizonYear || selection.box ||
           !selection.brush.empty();
}

} // namespace

FillQueueList::FillQueueList(QWidget* parent)
    : QWidget(parent)
{
    m_part = new ArrowCombo;
    m_part->setObjectName(QStringLiteral("fillPart"));
    m_part->addItems({QString(), QString(), QString()});
    m_onlySelection = new QCheckBox;
    m_onlySelection->setObjectName(QStringLiteral("fillOnlySelection"));
    m_onlySelection->setChecked(true);
    m_filter = new QLineEdit;
    m_filter->setObjectName(QStringLiteral("fillFilter"));
    m_filter->setClearButtonEnabled(true);
    m_tree = new QTreeWidget;
    m_tree->setObjectName(QStringLiteral("fillTree"));
    m_tree->setColumnCount(1);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setMinimumWidth(kFillListWidth);
    m_counts = makeLabel("fillCounts", kSmallFontSize, Ink::Muted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGap);
    layout->addWidget(m_part);
    layout->addWidget(m_onlySelection);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_counts);
    connect(m_part, &QComboBox::currentIndexChanged, this, [this] {
        fillParts();
        fillTree();
    });
    connect(m_onlySelection, &QCheckBox::toggled, this, &FillQueueList::renew);
    connect(m_filter, &QLineEdit::textChanged, this, &FillQueueList::fillTree);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &FillQueueList::currentChanged);
    connect(m_tree, &QTreeWidget::itemActivated, this, &FillQueueList::editWanted);
    retranslate();
}

void FillQueueList::display(const ViewInput& input)
{
    m_input = input;
    renew();
}

void FillQueueList::renew()
{
    m_items.clear();
    m_onlySelection->setVisible(isSelecting(m_input.selection));
    if (m_input.snapshot)
        m_items = workspace::fillQueueOf(*m_input.snapshot,
                                         m_onlySelection->isChecked() ? m_input.selection : presentation::Selection());
    fillParts();
    fillTree();
}

FillQueueList::Part FillQueueList::part() const
{
    return static_cast<Part>(std::max(0, m_part->currentIndex()));
}

bool FillQueueList::isIn(const workspace::FillItem& item, Part part)
{
    switch (part) {
    case Part::Values:
        return item.isValueLeft;
    case Part::Years:
        return item.isYearLeft && !item.isValueLeft;
    case Part::Filled:
        break;
    }
    return item.isFilled;
}

void FillQueueList::fillParts()
{
    std::array<qsizetype, kPartCount> counts{};
    for (int i = 0; i < kPartCount; ++i)
        counts.at(static_cast<std::size_t>(i)) = std::ranges::count_if(
            m_items, [i](const workspace::FillItem& item) { return isIn(item, static_cast<Part>(i)); });
    //: Which targets a list shows. %1: how many
    m_part->setItemText(0, tr("Values to fill in: %1").arg(counts[0]));
    //: Which targets a list shows: only the year is lost. %1: how many
    m_part->setItemText(1, tr("Years to fill in: %1").arg(counts[1]));
    //: Which targets a list shows. %1: how many
    m_part->setItemText(2, tr("Filled in: %1").arg(counts[2]));
    //: %1: how many targets are still to be filled in, %2: how many have been
    m_counts->setText(tr("Left: %1 · Done: %2").arg(part() == Part::Years ? counts[1] : counts[0]).arg(counts[2]));
}

int FillQueueList::leftCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_items, [](const workspace::FillItem& item) { return item.isValueLeft || item.isYearLeft; }));
}

bool FillQueueList::isMatching(const domain::Target& target) const
{
    const QString wanted = m_filter->text().trimmed();
    if (wanted.isEmpty())
        return true;
    const workspace::Snapshot& snapshot = *m_input.snapshot;
    const domain::Indicator* indicator = snapshot.findIndicator(target.indicator);
    const domain::Region* region = snapshot.findRegion(target.region);
    const domain::Document* document = snapshot.findDocument(target.document);
    QStringList texts{QString::fromStdString(target.code), QString::fromStdString(target.section)};
    if (indicator)
        texts << QString::fromStdString(indicator->name.zh) << QString::fromStdString(indicator->name.en);
    if (region)
        texts << QString::fromStdString(region->name.zh) << QString::fromStdString(region->name.en);
    if (document)
        texts << QString::fromStdString(document->title);
    return std::ranges::any_of(texts, [&](const QString& text) { return text.contains(wanted, Qt::CaseInsensitive); });
}

void FillQueueList::fillTree()
{
    const domain::TargetId before = current(), after = next();
    {
        const QSignalBlocker blocker(m_tree);
        m_tree->clear();
        m_rows.clear();
        QTreeWidgetItem* document = nullptr;
        domain::DocumentId documentId;
        for (const workspace::FillItem& item : m_items) {
            const domain::Target& target = *m_input.snapshot->findTarget(item.target);
            if (!isIn(item, part()) || !isMatching(target))
                continue;
            if (!document || documentId != item.document) {
                documentId = item.document;
                document = new QTreeWidgetItem(m_tree);
                document->setFlags(Qt::ItemIsEnabled);
            }
            addRow(item, *document);
        }
        for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
            QTreeWidgetItem* each = m_tree->topLevelItem(i);
            const domain::Target* first = m_input.snapshot->findTarget(targetOf(each->child(0)));
            const domain::Document* known = m_input.snapshot->findDocument(first->document);
            const QString title = known ? QString::fromStdString(known->title) : QString();
            //: A document in a list. %1: its title, %2: how many targets of it are listed
            each->setText(0, tr("%1 (%2)").arg(title).arg(each->childCount()));
            each->setToolTip(0, plainToolTip(title));
            each->setExpanded(true);
        }
        choose(before);
        if (current().isNone())
            choose(after);
        if (current().isNone() && !m_rows.empty())
            m_tree->setCurrentItem(m_rows.front());
    }
    Q_EMIT currentChanged();
}

void FillQueueList::addRow(const workspace::FillItem& item, QTreeWidgetItem& document)
{
    const workspace::Snapshot& snapshot = *m_input.snapshot;
    const domain::Target& target = *snapshot.findTarget(item.target);
    const domain::Indicator* indicator = snapshot.findIndicator(target.indicator);
    auto* row = new QTreeWidgetItem(&document);
    const QString name = QString::fromStdString(indicator->name.in(m_input.words.language));
    row->setText(0, name);
    row->setToolTip(0, plainToolTip(name + u'\n' + QString::fromStdString(target.section)));
    row->setData(0, kFillIdRole, static_cast<qlonglong>(item.target.value));
    m_rows.push_back(row);
}

domain::TargetId FillQueueList::current() const
{
    return targetOf(m_tree->currentItem());
}

domain::TargetId FillQueueList::next() const
{
    const auto row = std::ranges::find(m_rows, m_tree->currentItem());
    if (m_rows.empty() || (m_rows.size() == 1 && row != m_rows.end()))
        return {};
    return targetOf(row == m_rows.end() || row + 1 == m_rows.end() ? m_rows.front() : *(row + 1));
}

void FillQueueList::choose(domain::TargetId target)
{
    const auto row = std::ranges::find(m_rows, target, targetOf);
    if (row == m_rows.end())
        return;
    m_tree->setCurrentItem(*row);
    m_tree->scrollToItem(*row);
}

void FillQueueList::show(domain::TargetId target)
{
    choose(target);
    if (current() == target || target.isNone())
        return;
    m_filter->clear();
    const auto isIt = [target](const workspace::FillItem& item) {
        return item.target == target;
    };
    if (std::ranges::none_of(m_items, isIt))
        m_onlySelection->setChecked(false);
    const auto item = std::ranges::find_if(m_items, isIt);
    if (item == m_items.end())
        return;
    m_part->setCurrentIndex(item->isValueLeft ? 0 : item->isYearLeft ? 1 : 2);
    choose(target);
}

void FillQueueList::setOnlySelection(bool isOnly)
{
    m_onlySelection->setChecked(isOnly);
}

void FillQueueList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void FillQueueList::retranslate()
{
    m_onlySelection->setText(tr("Only the selected region, theme and year"));
    m_filter->setPlaceholderText(tr("Find by indicator, section, region or document"));
    m_filter->setAccessibleName(tr("Filter"));
    m_part->setAccessibleName(tr("What is listed"));
    m_tree->setAccessibleName(tr("Targets to fill in"));
    fillParts();
}

} // namespace wm::ui
