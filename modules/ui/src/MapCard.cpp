// SPDX-License-Identifier: GPL-3.0-or-later
#include "MapCard.h"

#include "Icons.h"
#include "Labels.h"

#include "wm/mapview/MapCanvas.h"
#include "wm/ui/Theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kCardWidth = 280;
constexpr double kMostShare = 0.6; ///< of the map's width
constexpr int kLeastHeight = 96;

void makeSelectable(QLabel& label)
{
    label.setWordWrap(true);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse);
}

} // namespace

MapCard::MapCard(mapview::MapCanvas& canvas, const QWidget& tools)
    : QWidget(&canvas)
    , m_canvas(canvas)
    , m_tools(tools)
{
    setObjectName(QStringLiteral("mapCard"));
    setAttribute(Qt::WA_StyledBackground);
    setCursor(Qt::ArrowCursor);
    m_title = makeLabel("mapCardTitle", kBaseFontSize, Ink::Normal, QFont::DemiBold);
    m_kind = makeLabel("mapCardKind", kSmallFontSize, Ink::Muted);
    for (QLabel* label : {m_title, m_kind})
        makeSelectable(*label);
    m_close = new QToolButton;
    m_close->setObjectName(QStringLiteral("mapCardClose"));
    m_close->setIcon(icon(Icon::Close));
    m_close->setAutoRaise(true);
    m_move = new QToolButton;
    m_move->setObjectName(QStringLiteral("mapCardMove"));
    m_rows = new QWidget;
    m_rows->setObjectName(QStringLiteral("content"));
    m_scroll = new QScrollArea;
    m_scroll->setWidget(m_rows);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kGap, kHalfGap, kGap);
    layout->setSpacing(kHalfGap);
    layout->addLayout(head);
    layout->addWidget(m_kind);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_move, 0, Qt::AlignLeft);
    connect(m_close, &QToolButton::clicked, this, [this] { display({}); });
    connect(m_move, &QToolButton::clicked, this, [this] { Q_EMIT moveWanted(m_content.facility); });
    m_canvas.installEventFilter(this);
    retranslate();
    hide();
}

void MapCard::display(const CardContent& content)
{
    if (content == m_content)
        return;
    m_content = content;
    if (content.title.isEmpty()) {
        hide();
        return Q_EMIT closed();
    }
    m_title->setText(content.title);
    m_kind->setText(content.kind);
    m_kind->setVisible(!content.kind.isEmpty());
    m_move->setVisible(!content.facility.isNone());
    fillRows();
    show();
    raise();
    place();
}

void MapCard::fillRows()
{
    // A grid does not give up its rows.
    qDeleteAll(m_rows->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete m_grid;
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins(0, kHalfGap, kGap, 0);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(kHalfGap);
    m_grid->setColumnStretch(1, 1);
    int row = 0;
    for (const CardRow& each : m_content.rows) {
        QLabel* label = makeLabel("mapCardLabel", kSmallFontSize, Ink::Muted);
        label->setText(each.label);
        label->setWordWrap(true);
        QLabel* value = makeLabel("mapCardValue", kSmallFontSize, Ink::Normal);
        value->setText(each.value);
        makeSelectable(*value);
        m_grid->addWidget(label, row, 0, Qt::AlignTop);
        m_grid->addWidget(value, row, 1, Qt::AlignTop);
        ++row;
    }
    m_grid->setRowStretch(row, 1);
}

void MapCard::place()
{
    const int width = std::min(kCardWidth, static_cast<int>(m_canvas.width() * kMostShare));
    const bool areBeside = m_tools.height() > m_tools.width();
    const int right = areBeside ? m_tools.x() - kGap : m_canvas.width() - kGap;
    const int top = areBeside || m_tools.isHidden() ? kGap : m_tools.geometry().bottom() + kGap;
    const int most = static_cast<int>(m_canvas.freeArea().bottom()) - top - kGap;
    m_rows->setFixedWidth(width - kMargin - kHalfGap - 2);
    const int rows = m_content.rows.empty() ? 0 : m_grid->heightForWidth(m_rows->width());
    m_scroll->setVisible(rows > 0);
    resize(width, kLeastHeight);
    const int rest = layout()->heightForWidth(width) - m_scroll->sizeHint().height();
    const int wanted = std::max(kLeastHeight, rest + rows + kGap);
    resize(width, std::clamp(wanted, std::min(kLeastHeight, most), std::max(kLeastHeight, most)));
    move(right - width, top);
}

bool MapCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void MapCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        display({});
    else
        QWidget::keyPressEvent(event);
}

void MapCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MapCard::retranslate()
{
    m_move->setText(tr("Set its position ..."));
    m_move->setToolTip(tr("Then click its place on the map; Esc gives it up"));
    m_close->setToolTip(tr("Close this card (Esc)"));
    m_close->setAccessibleName(m_close->toolTip());
}

} // namespace wm::ui
