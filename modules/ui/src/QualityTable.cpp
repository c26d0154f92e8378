// SPDX-License-Identifier: GPL-3.0-or-later
#include "QualityTable.h"

#include "wm/ui/Theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include <algorithm>
#include <array>
#include <string_view>

namespace wm::ui {

namespace {

using domain::FindingKind;

constexpr int kFindingRowHeight = 42; ///< two lines
constexpr double kFindingBaseWidth = 450.0;
constexpr double kMostFindingGrowth = 2.0;
constexpr int kLeastFinding = 180; ///< below that the rest is scrolled to

struct FindingColumn {
    const char* key;
    int width;    ///< 0: takes the rest
    bool isUsual; ///< shown for all kinds
};
constexpr std::array kFindingColumns{
    FindingColumn{"severity", 90, false},  FindingColumn{"kind", 130, false},     FindingColumn{"finding", 0, true},
    FindingColumn{"region", 70, true},     FindingColumn{"indicator", 120, true}, FindingColumn{"years", 78, true},
    FindingColumn{"found", 90, false},     FindingColumn{"expected", 90, false},  FindingColumn{"item", 150, false},
    FindingColumn{"document", 180, false}, FindingColumn{"reason", 170, false},
};

constexpr int kFindingPlace = 2;
static_assert(kFindingColumns[kFindingPlace].width == 0);
constexpr int kLeastReason = 100;
constexpr int kReasonPlace = static_cast<int>(kFindingColumns.size()) - 1;

/// Says of accepted findings that they are; the cell has the reason alone, which is what leaves the program.
class AcceptedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override
    {
        const QString reason = QStyledItemDelegate::displayText(value, locale);
        return reason.isEmpty() ? reason : QualityTable::tr("Accepted: %1").arg(reason);
    }
};

/// Which of the hidden columns say what is not said otherwise.
bool isNeeded(const char* key, std::optional<FindingKind> kind, bool withAccepted)
{
    const std::string_view name = key;
    constexpr std::array kWithItem{FindingKind::NoPosition, FindingKind::SeatPosition, FindingKind::FarPosition,
                                   FindingKind::EndedCode, FindingKind::Duplicate};
    const bool hasItem = std::ranges::find(kWithItem, kind) != kWithItem.end();
    return name == "reason" ? withAccepted : name == "item" && hasItem;
}

} // namespace

QualityTable::QualityTable(QWidget* parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("qualityTable"));
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kFindingRowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* const heading = horizontalHeader();
    heading->setHighlightSections(false);
    heading->setFont(fontOf(kSmallFontSize));
    heading->setSortIndicatorClearable(true);
    heading->setSortIndicator(-1, Qt::AscendingOrder); // as they weigh
    setSortingEnabled(true);
    setItemDelegateForColumn(kReasonPlace, new AcceptedDelegate(this));
}

void QualityTable::showColumns(std::optional<FindingKind> kind, bool withAccepted)
{
    for (std::size_t place = 0; place < kFindingColumns.size(); ++place) {
        const FindingColumn& column = kFindingColumns[place];
        const int section = static_cast<int>(place);
        setColumnHidden(section, !column.isUsual && !isNeeded(column.key, kind, withAccepted));
    }
    // Beside the finding: at the end it would be out of sight in a window of 1280.
    QHeaderView* const heading = horizontalHeader();
    heading->moveSection(heading->visualIndex(kReasonPlace), heading->visualIndex(kFindingPlace) + 1);
    shareOutWidth();
}

void QualityTable::shareOutWidth()
{
    int forUsual = viewport()->width();
    for (std::size_t place = 0; place < kFindingColumns.size(); ++place) {
        const FindingColumn& column = kFindingColumns[place];
        forUsual -= column.isUsual || isColumnHidden(static_cast<int>(place)) ? 0 : column.width;
    }
    const double growth = std::clamp(forUsual / kFindingBaseWidth, 1.0, kMostFindingGrowth);
    int rest = viewport()->width();
    for (std::size_t place = 0; place < kFindingColumns.size(); ++place) {
        const FindingColumn& column = kFindingColumns[place];
        const bool grows = std::string_view(column.key) == "indicator" || std::string_view(column.key) == "item";
        const int section = static_cast<int>(place);
        if (column.width == 0 || !model() || section >= model()->columnCount())
            continue;
        int width = grows ? static_cast<int>(column.width * growth) : column.width;
        if (section == kReasonPlace) // in sight beside the finding, however narrow the view is
            width = std::clamp(viewport()->width() - kLeastFinding, kLeastReason, width);
        setColumnWidth(section, width);
        rest -= isColumnHidden(section) ? 0 : columnWidth(section);
    }
    if (!model() || kFindingPlace >= model()->columnCount())
        return;
    horizontalHeader()->setSectionResizeMode(kFindingPlace,
                                             rest < kLeastFinding ? QHeaderView::Fixed : QHeaderView::Stretch);
    if (rest < kLeastFinding)
        setColumnWidth(kFindingPlace, kLeastFinding);
}

void QualityTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareOutWidth();
}

presentation::TableSpec QualityTable::shownColumns(const presentation::TableSpec& table) const
{
    presentation::TableSpec shown;
    shown.title = table.title;
    const auto copy = [this](const auto& from, auto& to) {
        for (std::size_t column = 0; column < from.size(); ++column) {
            if (!isColumnHidden(static_cast<int>(column)))
                to.push_back(from[column]);
        }
    };
    copy(table.columns, shown.columns);
    for (const presentation::TableRow& row : table.rows) {
        shown.rows.emplace_back();
        copy(row.cells, shown.rows.back().cells);
    }
    return shown;
}

} // namespace wm::ui
