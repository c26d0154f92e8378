// SPDX-License-Identifier: GPL-3.0-or-later
#include "StatusLine.h"

#include "Paths.h"
#include "PlainToolTip.h"

#include "wm/base/Platform.h"
#include "wm/ui/TaskRunner.h"

#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include <algorithm>

namespace wm::ui {

namespace {

constexpr int kProgressPatienceMs = 300;
constexpr int kProgressWidth = 160;

QString nameIn(const ViewInput& input, const domain::LocalText& name)
{
    return QString::fromStdString(name.in(input.words.language));
}

/// The chosen parts of the selection, as people read them.
QStringList selectionParts(const ViewInput& input)
{
    const presentation::Selection& selection = input.selection;
    const presentation::Words& words = input.words;
    QStringList parts;
    const domain::Region* region = input.snapshot->findRegion(selection.region);
    if (!selection.brush.empty())
        parts.append(QString::fromStdString(
            presentation::filledIn(words.phrase("scope.marked"), std::to_string(selection.brush.size()))));
    else if (selection.box)
        parts.append(QString::fromStdString(words.insideRectangle));
    else
        parts.append(region ? nameIn(input, region->name) : QString::fromStdString(words.allRegions));
    if (!selection.theme.empty())
        parts.append(QString::fromStdString(input.snapshot->termName("theme", selection.theme, words.language)));
    if (selection.horizonYear)
        parts.append(*selection.horizonYear == 0 ? QString::fromStdString(words.noYear)
                                                 : QString::number(*selection.horizonYear));
    if (const domain::Indicator* indicator = input.snapshot->findIndicator(selection.indicator))
        parts.append(nameIn(input, indicator->name));
    if (const domain::Facility* facility = input.snapshot->findFacility(selection.facility))
        parts.append(nameIn(input, facility->name));
    return parts;
}

} // namespace

StatusLine::StatusLine(const std::vector<TaskRunner*>& tasks, QWidget* parent)
    : QStatusBar(parent)
    , m_tasks(tasks)
{
    setSizeGripEnabled(false);
    m_selection = new QLabel;
    m_selection->setObjectName(QStringLiteral("statusSelection"));
    m_selection->setTextFormat(Qt::PlainText);
    m_selection->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_working = new QLabel;
    m_progress = new QProgressBar;
    m_progress->setFixedWidth(kProgressWidth);
    m_progress->setTextVisible(false);
    m_cancel = new QToolButton;
    m_shown = new QLabel;
    m_shown->setObjectName(QStringLiteral("statusShown"));
    m_file = new QLabel;
    m_file->setObjectName(QStringLiteral("statusFile"));
    m_file->setTextFormat(Qt::PlainText);
    addWidget(m_selection, 1);
    for (QWidget* widget :
         {static_cast<QWidget*>(m_working), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel),
          static_cast<QWidget*>(m_shown), static_cast<QWidget*>(m_file)})
        addPermanentWidget(widget);
    showWork(false);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kProgressPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        showWork(true);
        showTaskbarProgress(window()->winId(), 0.0);
    });
    for (TaskRunner* runner : m_tasks)
        connectTasks(*runner);
    retranslate();
}

void StatusLine::showWork(bool isShown)
{
    for (QWidget* widget :
         {static_cast<QWidget*>(m_working), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)})
        widget->setVisible(isShown);
}

bool StatusLine::isBusy() const
{
    return std::ranges::any_of(m_tasks, [](const TaskRunner* runner) { return runner->isBusy(); });
}

void StatusLine::connectTasks(TaskRunner& tasks)
{
    connect(&tasks, &TaskRunner::busyChanged, this, [this](bool hasBegun) {
        if (hasBegun) {
            m_progress->setRange(0, 0);
            if (!m_progress->isVisible() && !m_patience.isActive())
                m_patience.start();
            return;
        }
        if (isBusy())
            return;
        m_patience.stop();
        showWork(false);
        showTaskbarProgress(window()->winId(), std::nullopt);
    });
    connect(&tasks, &TaskRunner::progressChanged, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
        if (m_progress->isVisible() && total > 0)
            showTaskbarProgress(window()->winId(), static_cast<double>(done) / total);
    });
    connect(m_cancel, &QToolButton::clicked, &tasks, &TaskRunner::cancel);
}

void StatusLine::display(const ViewInput& input)
{
    const QStringList parts = input.snapshot ? selectionParts(input) : QStringList(tr("No workspace is open."));
    m_selection->setText(parts.join(QStringLiteral("  ›  ")));
    m_shown->setVisible(input.snapshot != nullptr);
    const std::filesystem::path file = input.snapshot ? input.snapshot->file() : std::filesystem::path();
    m_file->setText(toText(file.filename()));
    m_file->setToolTip(plainToolTip(toText(file)));
}

void StatusLine::setShownCount(int shown)
{
    m_shownCount = shown;
    m_shown->setText(tr("%n target(s) listed", nullptr, shown));
}

void StatusLine::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void StatusLine::retranslate()
{
    m_working->setText(tr("Working ..."));
    m_progress->setAccessibleName(m_working->text());
    m_cancel->setText(tr("Cancel", "stops long work"));
    setShownCount(m_shownCount);
}

} // namespace wm::ui
