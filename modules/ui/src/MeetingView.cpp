// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeetingView.h"

#include "CardGrid.h"
#include "GroupBars.h"
#include "Labels.h"
#include "StatusText.h"
#include "VerdictTiles.h"

#include "wm/ui/Theme.h"
#include "wm/workspace/Views.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr double kPlainHeight = 560.0; ///< of a screen on which nothing would be magnified
constexpr int kKeysFontSize = 9;       ///< for who presents, not for the room
constexpr double kStep = 1.15;
constexpr double kLeastWanted = 0.5;
constexpr double kMostWanted = 2.5;
constexpr double kScreenful = 0.85; ///< what Up and Down move by; the rest is seen twice, so that no line is lost

} // namespace

MeetingView::MeetingView(QWidget* parent)
    : QWidget(parent, Qt::Window)
{
    setObjectName(QStringLiteral("meetingView"));
    setAttribute(Qt::WA_StyledBackground);
    setFocusPolicy(Qt::StrongFocus);
    m_title = makeLabel("meetingTitle", kTitleFontSize, Ink::Normal, QFont::DemiBold);
    m_place = makeLabel("meetingPlace", kBaseFontSize, Ink::Muted);
    m_status = makeLabel("meetingStatus", kBaseFontSize, Ink::Muted);
    m_keys = makeLabel("meetingKeys", kSmallFontSize, Ink::Muted);
    m_area = new QScrollArea;
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(makeContent());
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_title, 1);
    heading->addWidget(m_place, 0, Qt::AlignRight | Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kMargin, 2 * kMargin, 3 * kMargin, kMargin);
    layout->setSpacing(kGap);
    layout->addLayout(heading);
    layout->addWidget(m_status);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_keys, 0, Qt::AlignHCenter);
    retranslate();
}

QWidget* MeetingView::makeContent()
{
    m_tiles = new VerdictTiles;
    m_groups = new GroupBars;
    m_cards = new CardGrid;
    m_empty = makeLabel("meetingEmpty", kBaseFontSize, Ink::Muted);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("content"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, kGap, 0, kGap);
    layout->setSpacing(2 * kGap);
    for (ItemCanvas* part :
         {static_cast<ItemCanvas*>(m_tiles), static_cast<ItemCanvas*>(m_groups), static_cast<ItemCanvas*>(m_cards)}) {
        part->setFocusPolicy(Qt::NoFocus); // the arrows turn pages here
        layout->addWidget(part);
    }
    layout->addWidget(m_empty, 1);
    layout->addStretch(0);
    m_groups->setAllShown();
    m_cards->setContextMenuPolicy(Qt::NoContextMenu);
    // A page of a theme is one click away from the page of all.
    connect(m_groups, &GroupBars::groupActivated, this, [this](const std::string& theme) {
        showPage(static_cast<int>(std::ranges::find(m_themes, theme) - m_themes.begin()));
    });
    return content;
}

void MeetingView::display(const ViewInput& input)
{
    const std::string theme = m_themes[static_cast<std::size_t>(m_page)];
    m_input = input;
    m_input->selection.theme.clear();
    m_themes.assign(1, std::string());
    if (m_input->snapshot) {
        const auto all = workspace::overviewOf(*m_input->snapshot, m_input->selection, m_input->words);
        for (const presentation::OverviewGroup& group : all.themes)
            m_themes.push_back(group.key);
    }
    const auto place = std::ranges::find(m_themes, theme);
    m_page = place == m_themes.end() ? 0 : static_cast<int>(place - m_themes.begin());
    fill();
}

void MeetingView::showPage(int page)
{
    m_page = std::clamp(page, 0, pageCount() - 1);
    fill();
    m_area->verticalScrollBar()->setValue(0);
}

void MeetingView::fill()
{
    if (!m_input)
        return;
    presentation::OverviewSpec spec;
    presentation::Selection selection = m_input->selection;
    selection.theme = m_themes[static_cast<std::size_t>(m_page)];
    if (m_input->snapshot)
        spec = workspace::overviewOf(*m_input->snapshot, selection, m_input->words);
    else
        spec.emptyText = tr("No workspace is open").toStdString();
    fillHeading(spec);
    const bool isAll = m_page == 0;
    m_tiles->setCounts(spec.counts, m_input->words);
    m_groups->setGroups(tr("By theme"), spec.themes, m_input->words);
    m_cards->setCards(spec.cards, m_input->words);
    m_empty->setText(QString::fromStdString(spec.emptyText));
    m_empty->setVisible(spec.total == 0);
    m_tiles->setVisible(spec.total > 0);
    m_groups->setVisible(spec.total > 0 && isAll);
    m_cards->setVisible(spec.total > 0 && !isAll);
}

void MeetingView::fillHeading(const presentation::OverviewSpec& spec)
{
    m_title->setText(QString::fromStdString(spec.title));
    m_place->setText(tr("%1 of %2", "page of a meeting").arg(m_page + 1).arg(pageCount()));
    QStringList status;
    if (!spec.notice.empty())
        status.append(QString::fromStdString(spec.notice));
    if (spec.total > 0)
        status.append(tr("%n target(s)", nullptr, spec.total));
    if (spec.status)
        status.append(statusText(*spec.status, spec.meanScore, m_input->words));
    const int cards = static_cast<int>(spec.cards.size());
    if (m_page > 0 && cards < spec.total)
        status.append(tr("the %n most pressing", nullptr, cards));
    m_status->setText(status.join(QStringLiteral(" · ")));
    setAccessibleName(m_title->text());
}

void MeetingView::magnify(double times)
{
    m_wanted = std::clamp(m_wanted * times, kLeastWanted, kMostWanted);
    applyMagnification();
}

void MeetingView::applyMagnification()
{
    const double magnification = std::max(1.0, height() / kPlainHeight) * m_wanted;
    const auto sized = [magnification](int pixels) {
        return static_cast<int>(pixels * magnification);
    };
    m_title->setFont(fontOf(sized(kTitleFontSize), QFont::DemiBold));
    for (QLabel* label : {m_place, m_status, m_empty})
        label->setFont(fontOf(sized(kBaseFontSize)));
    m_keys->setFont(fontOf(std::max(kSmallFontSize, sized(kKeysFontSize))));
    for (ItemCanvas* part :
         {static_cast<ItemCanvas*>(m_tiles), static_cast<ItemCanvas*>(m_groups), static_cast<ItemCanvas*>(m_cards)})
        part->setMagnification(magnification);
}

void MeetingView::scrollBy(double screens)
{
    QScrollBar* bar = m_area->verticalScrollBar();
    bar->setValue(bar->value() + static_cast<int>(screens * kScreenful * m_area->viewport()->height()));
}

void MeetingView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return showPage(m_page + 1);
    case Qt::Key_Left:
    case Qt::Key_PageUp:
    case Qt::Key_Backspace:
        return showPage(m_page - 1);
    case Qt::Key_Home:
        return showPage(0);
    case Qt::Key_End:
        return showPage(pageCount() - 1);
    case Qt::Key_Down:
        return scrollBy(1.0);
    case Qt::Key_Up:
        return scrollBy(-1.0);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return magnify(kStep);
    case Qt::Key_Minus:
        return magnify(1.0 / kStep);
    case Qt::Key_0:
        return magnify(1.0 / m_wanted);
    case Qt::Key_Escape:
    case Qt::Key_F5:
        close();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MeetingView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton) // as slide shows have it
        showPage(m_page + 1);
}

void MeetingView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    applyMagnification();
}

void MeetingView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MeetingView::retranslate()
{
    setWindowTitle(tr("Meeting"));
    m_keys->setText(tr("← → themes · ↑ ↓ more · + − size · Esc ends"));
}

} // namespace wm::ui
