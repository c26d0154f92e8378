// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapSearch.h"

#include "Labels.h"

#include "wm/ui/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kFieldWidth = 320;
constexpr int kListHeight = 260;
constexpr std::size_t kMostHits = 30;

} // namespace

MapSearch::MapSearch(QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(QStringLiteral("mapSearch"));
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_field = new QLineEdit;
    m_field->setObjectName(QStringLiteral("mapSearchField"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("mapSearchList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(kListHeight);
    m_none = makeLabel("mapSearchNone", kSmallFontSize, Ink::Muted);
    m_none->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    layout->setSpacing(kHalfGap);
    layout->addWidget(m_field);
    layout->addWidget(m_none);
    layout->addWidget(m_list);
    layout->setSizeConstraint(QLayout::SetFixedSize);
    m_field->setFixedWidth(kFieldWidth);
    connect(m_field, &QLineEdit::textChanged, this, &MapSearch::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(std::max(0, m_list->currentRow())); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem* item) { choose(m_list->row(item)); });
    retranslate();
    showHits({});
}

void MapSearch::openAt(const QPoint& globalTopRight)
{
    adjustSize();
    const QRect available = screen()->availableGeometry();
    const int mostX = std::max(available.left(), available.right() - width());
    move(std::clamp(globalTopRight.x() - width(), available.left(), mostX), globalTopRight.y());
    show();
    m_field->setFocus(Qt::PopupFocusReason);
    m_field->selectAll();
    search(); // the workspace may be another one
}

void MapSearch::search()
{
    m_tasks.cancel();
    const std::string text = m_field->text().trimmed().toStdString();
    if (text.empty() || !m_input.snapshot)
        return showHits({});
    m_tasks.start(
        [input = m_input, text](const TaskContext&) {
            return workspace::searchPlaces(*input.snapshot, input.baseMap.get(), text, kMostHits, input.words.language);
        },
        [this](std::vector<workspace::SearchHit> hits) { showHits(std::move(hits)); });
}

void MapSearch::showHits(std::vector<workspace::SearchHit> hits)
{
    m_hits = std::move(hits);
    m_list->clear();
    for (const workspace::SearchHit& hit : m_hits) {
        QString text = QString::fromStdString(hit.name);
        if (!hit.detail.empty())
            text += QStringLiteral("  ·  ") + QString::fromStdString(hit.detail);
        auto* item = new QListWidgetItem(text);
        item->setToolTip(text);
        if (!hit.position)
            item->setForeground(toColour(colours().mutedInk));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(m_hits.empty() ? -1 : 0);
    m_list->setVisible(!m_hits.empty());
    m_none->setVisible(m_hits.empty());
    const bool isAsked = !m_field->text().trimmed().isEmpty();
    m_none->setText(isAsked ? tr("Nothing is called so.") : tr("By name, pinyin (ganzhou, gz) or English name"));
}

void MapSearch::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    const workspace::SearchHit hit = m_hits[static_cast<std::size_t>(row)];
    hide();
    Q_EMIT chosen(hit);
}

bool MapSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !m_hits.empty()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, m_list->count() - 1));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void MapSearch::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MapSearch::retranslate()
{
    m_field->setPlaceholderText(tr("Find a region, town or facility"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("What was found"));
}

} // namespace wm::ui
