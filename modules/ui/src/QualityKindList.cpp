// SPDX-License-Identifier: GPL-3.0-or-later
#include "QualityKindList.h"

#include "PlainToolTip.h"
#include "VerdictImage.h"

#include "wm/ui/Theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPixmap>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace wm::ui {

namespace {

constexpr int kSeverityMarkSize = 14;
constexpr int kKindRowHeight = 24;
constexpr int kAllKinds = -1;
constexpr int kSeverityHeading = -2;

/// Shapes that differ without their colours as well.
domain::Verdict markOf(domain::Severity severity)
{
    switch (severity) {
    case domain::Severity::Wrong:
        return domain::Verdict::NotMet;
    case domain::Severity::Look:
        return domain::Verdict::NeedsAcceleration;
    case domain::Severity::Know:
        break;
    }
    return domain::Verdict::NotAssessable;
}

QString countText(std::int64_t count, bool isLeast)
{
    const QString number = QLocale().toString(static_cast<qlonglong>(count));
    return isLeast ? QStringLiteral("≥ ") + number : number;
}

QIcon severityIcon(domain::Severity severity, double scale)
{
    QPixmap mark = QPixmap::fromImage(verdictImage(markOf(severity), kSeverityMarkSize, scale));
    mark.setDevicePixelRatio(scale);
    QIcon icon(mark);
    icon.addPixmap(mark, QIcon::Disabled); // headings cannot be chosen, and are no less true for that
    return icon;
}

} // namespace

QualityKindList::QualityKindList(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("qualityKinds"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(true);
    setTabKeyNavigation(false);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTreeWidget::currentItemChanged, this, &QualityKindList::kindChosen);
}

void QualityKindList::setCounts(const Counts& counts, const presentation::Words& words)
{
    m_counts = counts;
    m_words = words;
    fill();
}

std::optional<domain::FindingKind> QualityKindList::kind() const
{
    const int kind = currentItem() ? currentItem()->data(0, Qt::UserRole).toInt() : kAllKinds;
    return kind < 0 ? std::nullopt : std::optional(static_cast<domain::FindingKind>(kind));
}

void QualityKindList::choose(std::optional<domain::FindingKind> kind)
{
    const int wanted = kind ? static_cast<int>(*kind) : kAllKinds;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (topLevelItem(row)->data(0, Qt::UserRole).toInt() == wanted)
            return setCurrentItem(topLevelItem(row));
    }
}

QTreeWidgetItem& QualityKindList::addRow(int kind, const QString& name, const workspace::FindingCount& count)
{
    auto* const row = new QTreeWidgetItem({name, countText(count.open, count.isLeast)});
    row->setData(0, Qt::UserRole, kind);
    row->setSizeHint(0, QSize(0, kKindRowHeight));
    row->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    addTopLevelItem(row);
    return *row;
}

void QualityKindList::addSeverity(domain::Severity severity)
{
    workspace::FindingCount sum;
    for (const domain::FindingKind kind : domain::kFindingKinds) {
        const workspace::FindingCount& count = m_counts[static_cast<std::size_t>(kind)];
        if (severityOf(kind) != severity)
            continue;
        sum.open += count.open;
        sum.isLeast = sum.isLeast || count.isLeast;
    }
    const QString name = QString::fromStdString(m_words.phrase("severity." + std::string(toText(severity))));
    QTreeWidgetItem& row = addRow(kSeverityHeading, name, sum);
    row.setFlags(Qt::NoItemFlags);
    row.setIcon(0, severityIcon(severity, devicePixelRatioF()));
    for (const int column : {0, 1}) {
        row.setFont(column, fontOf(kSmallFontSize, QFont::DemiBold));
        row.setForeground(column, toColour(colours().ink));
    }
}

void QualityKindList::addKind(domain::FindingKind kind)
{
    const workspace::FindingCount& count = m_counts[static_cast<std::size_t>(kind)];
    const std::string severity = "severity." + std::string(toText(severityOf(kind)));
    const QString weight = QString::fromStdString(m_words.phrase(severity));
    const QString name = QString::fromStdString(m_words.phrase("finding." + std::string(toText(kind))));
    QTreeWidgetItem& row = addRow(static_cast<int>(kind), QStringLiteral("    ") + name, count);
    if (count.open == 0) {
        for (const int column : {0, 1})
            row.setForeground(column, toColour(colours().mutedInk));
    }
    QString tip = tr("%1: %2").arg(name, weight);
    if (count.accepted > 0)
        tip += QLatin1Char('\n') + tr("Accepted: %1").arg(count.accepted);
    row.setToolTip(0, plainToolTip(tip));
    row.setData(0, Qt::AccessibleTextRole, QStringLiteral("%1, %2, %3").arg(name, weight, row.text(1)));
}

void QualityKindList::fill()
{
    const QSignalBlocker silent(this);
    const std::optional<domain::FindingKind> chosen = kind();
    clear();
    workspace::FindingCount all;
    for (const workspace::FindingCount& count : m_counts) {
        all.open += count.open;
        all.isLeast = all.isLeast || count.isLeast;
    }
    addRow(kAllKinds, tr("All findings"), all);
    std::optional<domain::Severity> heading;
    for (const domain::FindingKind kind : domain::kFindingKinds) {
        if (heading != severityOf(kind))
            addSeverity(*(heading = severityOf(kind)));
        addKind(kind);
    }
    choose(chosen);
}

int QualityKindList::neededWidth() const
{
    const int margins = 2 * (style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1);
    int names = 0, counts = header()->minimumSectionSize();
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const QTreeWidgetItem& item = *topLevelItem(row);
        const auto widthOf = [&](int column) {
            const QVariant own = item.data(column, Qt::FontRole);
            const QFontMetrics metrics(own.isValid() ? own.value<QFont>() : font());
            return metrics.horizontalAdvance(item.text(column)) + margins;
        };
        names = std::max(names, widthOf(0) + (item.icon(0).isNull() ? 0 : kSeverityMarkSize + margins));
        counts = std::max(counts, widthOf(1));
    }
    return names + counts + verticalScrollBar()->sizeHint().width() + 2 * frameWidth();
}

void QualityKindList::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && topLevelItemCount() > 0)
        fill(); // the marks are in its colours
}

} // namespace wm::ui
