// SPDX-License-Identifier: GPL-3.0-or-later
#include "CardGrid.h"

#include "CardPainting.h"
#include "OutputActions.h"

#include "wm/charts/Sparkline.h"
#include "wm/charts/VerdictMark.h"
#include "wm/presentation/NumberText.h"
#include "wm/ui/Theme.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kCardWidth = 212;
constexpr int kCardHeight = 144; ///< without a line for the outlook
constexpr int kTitleLine = 18;
constexpr int kValueTop = 38; ///< these are below the card's padding
constexpr int kValueHeight = 26;
constexpr int kUnitTop = 62;
constexpr int kBarTop = 80;
constexpr int kFootTop = 92;
constexpr int kLineHeight = 16;
constexpr int kCardPadding = 9;
constexpr int kCardMarkSize = 12;
constexpr int kValueFontSize = 18;
constexpr double kProgressHeight = 4.0;

/// Completion as a bar: from the baseline (empty) to the target (full). Outside 0-1 it stays at the end.
void paintCompletion(QPainter& painter, const QRectF& rect, const presentation::OverviewCard& card)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(toColour(colours().trough));
    painter.drawRoundedRect(rect, kProgressHeight / 2, kProgressHeight / 2);
    const double share = std::clamp(*card.completionShare, 0.0, 1.0);
    painter.setBrush(toColour(presentation::verdictColour(card.verdict, colours())));
    painter.drawRoundedRect(QRectF(rect.left(), rect.top(), rect.width() * share, rect.height()), kProgressHeight / 2,
                            kProgressHeight / 2);
}

/// "7529 100 million USD" as number and unit; a sign stays with its number ("< 20%").
std::pair<QString, QString> numberAndUnit(const QString& quantity)
{
    for (qsizetype place = 1; place < quantity.size(); ++place) {
        if (quantity[place] == QLatin1Char(' ') && quantity[place - 1].isDigit())
            return {quantity.left(place), quantity.mid(place + 1)};
    }
    return {quantity, {}};
}

} // namespace

CardGrid::CardGrid(QWidget* parent)
    : ItemCanvas(parent)
{
    setObjectName(QStringLiteral("cardGrid"));
}

void CardGrid::setCards(std::vector<presentation::OverviewCard> cards, const presentation::Words& words,
                        OutlookOf outlookOf)
{
    m_cards = std::move(cards);
    m_words = words;
    m_outlookOf = std::move(outlookOf);
    m_isOutlookKnown.assign(m_cards.size(), !m_outlookOf);
    const int count = static_cast<int>(m_cards.size());
    m_hasOutlooks = false;
    for (int index = 0; index < count && !m_hasOutlooks; ++index) // mostly the first one that is open
        m_hasOutlooks = !card(index).outlook.empty();
    setAccessibleName(tr("Targets as cards"));
    setItemCount(count);
}

void CardGrid::setSelected(domain::TargetId target)
{
    m_selected = target;
    update();
}

const presentation::OverviewCard& CardGrid::card(int index) const
{
    const auto place = static_cast<std::size_t>(index);
    if (!m_isOutlookKnown[place]) {
        m_isOutlookKnown[place] = true;
        m_cards[place].outlook = m_outlookOf(m_cards[place].target);
    }
    return m_cards[place];
}

std::vector<QRect> CardGrid::layoutItems(int width) const
{
    // All cards alike: a line that only some need would make ragged rows.
    return gridRects(itemCount(), width, kCardWidth, kCardHeight + (m_hasOutlooks ? kLineHeight : 0), kGap);
}

void CardGrid::paintItem(QPainter& painter, int index, const QRect& rect, ItemState state) const
{
    const presentation::OverviewCard& shown = card(index);
    const bool isSelected = !m_selected.isNone() && m_selected == shown.target;
    paintCard(painter, rect, {state.isHovered, state.isFocused, isSelected});
    const QRect inner = rect.adjusted(kMargin, kCardPadding, -kMargin, -kCardPadding);
    paintHead(painter, inner, shown);
    paintValue(painter, inner, shown);
    paintProgress(painter, inner, shown);
    paintFoot(painter, inner, shown);
}

void CardGrid::paintHead(QPainter& painter, const QRect& inner, const presentation::OverviewCard& card) const
{
    painter.setPen(toColour(colours().ink));
    painter.setFont(fontOf(kBaseFontSize, QFont::DemiBold));
    drawTwoLines(painter, QRect(inner.left(), inner.top(), inner.width(), 2 * kTitleLine),
                 QString::fromStdString(card.title));
}

void CardGrid::paintValue(QPainter& painter, const QRect& inner, const presentation::OverviewCard& card) const
{
    const int top = inner.top() + kValueTop;
    // One value alone is no course over time.
    const int sparkWidth = card.sparkline.size() < 2 ? 0 : inner.width() * 2 / 5;
    const int width = inner.width() - (sparkWidth > 0 ? sparkWidth + kGap : 0);
    const auto [number, unit] = numberAndUnit(QString::fromStdString(card.value));
    painter.setFont(fontOf(kValueFontSize, QFont::DemiBold));
    painter.setPen(toColour(card.valueYear.empty() ? colours().mutedInk : colours().ink));
    drawElided(painter, QRect(inner.left(), top, width, kValueHeight), number);
    const QString year = QString::fromStdString(card.valueYear);
    painter.setFont(fontOf(kSmallFontSize));
    painter.setPen(toColour(colours().mutedInk));
    drawElided(painter, QRect(inner.left(), inner.top() + kUnitTop, inner.width(), kLineHeight),
               unit.isEmpty() || year.isEmpty() ? unit + year : unit + QStringLiteral(" · ") + year);
    if (sparkWidth > 0) {
        charts::paintSparkline(painter, QRectF(inner.right() - sparkWidth, top + 3, sparkWidth, kValueHeight - 6),
                               card.sparkline, toColour(colours().accent));
    }
}

void CardGrid::paintProgress(QPainter& painter, const QRect& inner, const presentation::OverviewCard& card) const
{
    if (!card.completionShare)
        return;
    const int top = inner.top() + kBarTop;
    const QString percent = QString::fromStdString(presentation::percentText(*card.completionShare));
    painter.setFont(fontOf(kSmallFontSize));
    const int percentWidth = painter.fontMetrics().horizontalAdvance(percent) + kGap;
    paintCompletion(painter, QRectF(inner.left(), top + 4, inner.width() - percentWidth, kProgressHeight), card);
    painter.setPen(toColour(colours().mutedInk));
    painter.drawText(QRect(inner.left(), top - 2, inner.width(), kLineHeight), Qt::AlignRight | Qt::AlignVCenter,
                     percent);
}

void CardGrid::paintFoot(QPainter& painter, const QRect& inner, const presentation::OverviewCard& card) const
{
    QRect line(inner.left(), inner.top() + kFootTop, inner.width(), kLineHeight);
    painter.setFont(fontOf(kSmallFontSize));
    painter.setPen(toColour(colours().mutedInk));
    drawElided(painter, line, QString::fromStdString(card.targetText));
    if (m_hasOutlooks) {
        line.translate(0, kLineHeight);
        drawElided(painter, line, QString::fromStdString(card.outlook));
    }
    const QRect verdictRow = line.translated(0, kLineHeight + 2);
    charts::paintVerdictMark(painter, QRectF(verdictRow.left(), verdictRow.top() + 2, kCardMarkSize, kCardMarkSize),
                             card.verdict, colours());
    const QString word = wordOf(card.verdict);
    const int wordLeft = kCardMarkSize + 6;
    const int wordEnd = wordLeft + painter.fontMetrics().horizontalAdvance(word) + kGap;
    drawElided(painter, verdictRow.adjusted(wordEnd, 0, 0, 0), QString::fromStdString(card.regionName), Qt::AlignRight);
    painter.setPen(toColour(colours().ink));
    drawElided(painter, verdictRow.adjusted(wordLeft, 0, 0, 0), word);
}

void CardGrid::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const int index = isByKey ? focusedItem() : itemAt(event->pos());
    if (index < 0)
        return event->ignore();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const domain::TargetId target = card(index).target;
    const auto add = [&](const QString& text, void (CardGrid::*wanted)(int)) {
        // The cards may be others by the time the menu is answered.
        connect(menu->addAction(text), &QAction::triggered, this, [this, index, target, wanted] {
            if (index < itemCount() && card(index).target == target)
                Q_EMIT(this->*wanted)(index);
        });
    };
    add(tr("Why this verdict?"), &CardGrid::explanationWanted);
    menu->addSeparator();
    add(tr("Copy card"), &CardGrid::copyWanted);
    add(tr("Save card as picture..."), &CardGrid::saveWanted);
    menu->addSeparator();
    addPageActions(*menu, *this);
    menu->popup(isByKey ? mapToGlobal(itemRect(index).center()) : event->globalPos());
}

QString CardGrid::itemToolTip(int index) const
{
    const presentation::OverviewCard& shown = card(index);
    QString text = QStringLiteral("%1\n%2 · %3\n%4")
                       .arg(QString::fromStdString(shown.title), QString::fromStdString(shown.regionName),
                            QString::fromStdString(shown.targetText), wordOf(shown.verdict));
    if (!shown.outlook.empty())
        text += QLatin1Char('\n') + QString::fromStdString(shown.outlook);
    return text;
}

QString CardGrid::wordOf(domain::Verdict verdict) const
{
    return QString::fromStdString(m_words.verdicts[static_cast<std::size_t>(verdict)]);
}

} // namespace wm::ui
