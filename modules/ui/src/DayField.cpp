// SPDX-License-Identifier: GPL-3.0-or-later
#include "DayField.h"

#include "Icons.h"

#include "wm/ui/Theme.h"

#include <QAction>
#include <QCalendarWidget>
#include <QMenu>
#include <QTextCharFormat>
#include <QToolButton>
#include <QWidgetAction>

#include <utility>

namespace wm::ui {

namespace {

/// Qt's own has red weekends and green arrows in every theme.
void paintAsTheRest(QCalendarWidget& calendar)
{
    QTextCharFormat weekend;
    weekend.setForeground(toColour(colours().mutedInk));
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        calendar.setWeekdayTextFormat(day, weekend);
    for (const auto& [name, sign] :
         {std::pair("qt_calendar_prevmonth", Icon::Left), std::pair("qt_calendar_nextmonth", Icon::Right)}) {
        if (auto* const button = calendar.findChild<QToolButton*>(QLatin1String(name)))
            button->setIcon(icon(sign));
    }
}

} // namespace

DayField::DayField(QWidget* parent)
    : QLineEdit(parent)
{
    setClearButtonEnabled(true);
    QAction* const choose = addAction(icon(Icon::Down), TrailingPosition);
    choose->setToolTip(tr("Calendar"));
    connect(choose, &QAction::triggered, this, &DayField::openCalendar);
}

QDate DayField::day() const
{
    return QDate::fromString(text().trimmed(), Qt::ISODate);
}

bool DayField::isWrong() const
{
    return !text().trimmed().isEmpty() && !day().isValid();
}

void DayField::openCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget;
    calendar->setObjectName(QStringLiteral("calendar"));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    paintAsTheRest(*calendar);
    calendar->setSelectedDate(day().isValid() ? day() : QDate::currentDate());
    const auto take = [this, menu](const QDate& chosen) {
        setText(chosen.toString(Qt::ISODate));
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, menu, take);
    connect(calendar, &QCalendarWidget::activated, menu, take);
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(mapToGlobal(rect().bottomLeft()));
    calendar->setFocus();
}

} // namespace wm::ui
