// SPDX-License-Identifier: GPL-3.0-or-later
#include "DataKindList.h"

#include "wm/ui/Theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>

namespace wm::ui {

DataKindList::DataKindList(const presentation::Words& words, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(2 * kGap);
    layout->setVerticalSpacing(kHalfGap);
    constexpr int kRows = static_cast<int>(workspace::kDataKinds.size() + 1) / 2;
    for (const workspace::DataKind kind : workspace::kDataKinds) {
        const int place = static_cast<int>(m_entries.size());
        auto* box = new QCheckBox;
        box->setObjectName(QStringLiteral("data-") +
                           QString::fromUtf8(toText(kind).data(), static_cast<qsizetype>(toText(kind).size())));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &DataKindList::changed);
        layout->addWidget(box, place % kRows, place / kRows);
        m_entries.push_back({kind, QString::fromStdString(dataTitle(kind, words)), box});
    }
    layout->setColumnStretch(2, 1);
}

void DataKindList::setCounts(const workspace::Snapshot& snapshot, const workspace::DataScope& scope)
{
    for (Entry& entry : m_entries) {
        entry.rows = dataCount(snapshot, entry.kind, scope);
        //: A table and how many rows it has
        entry.box->setText(tr("%1 (%2)").arg(entry.title, QLocale().toString(qlonglong{entry.rows})));
        entry.box->setEnabled(entry.rows > 0);
    }
}

std::vector<workspace::DataKind> DataKindList::kinds() const
{
    std::vector<workspace::DataKind> kinds;
    for (const Entry& entry : m_entries) {
        if (entry.box->isChecked() && entry.rows > 0)
            kinds.push_back(entry.kind);
    }
    return kinds;
}

std::int64_t DataKindList::rows() const
{
    std::int64_t rows = 0;
    for (const Entry& entry : m_entries)
        rows += entry.box->isChecked() ? entry.rows : 0;
    return rows;
}

} // namespace wm::ui
