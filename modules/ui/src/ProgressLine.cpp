// SPDX-License-Identifier: GPL-3.0-or-later
#include "ProgressLine.h"

#include "wm/ui/TaskRunner.h"
#include "wm/ui/Theme.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace wm::ui {

namespace {

constexpr std::chrono::milliseconds kPatience(300);

} // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
{
    m_bar = new QProgressBar;
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_stop = new QPushButton(tr("&Stop"));
    m_stop->setObjectName(QStringLiteral("progressStop"));
    m_stop->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGap);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true); // what stands below does not jump
    setSizePolicy(policy);
    hide();
    m_patience = new QTimer(this);
    m_patience->setSingleShot(true);
    m_patience->setInterval(kPatience);
    connect(m_patience, &QTimer::timeout, this, &QWidget::show);
    connect(m_stop, &QPushButton::clicked, this, &ProgressLine::stopWanted);
}

void ProgressLine::watch(TaskRunner& tasks)
{
    m_watched.append(&tasks);
    connect(&tasks, &TaskRunner::busyChanged, this, &ProgressLine::showState);
    connect(&tasks, &TaskRunner::progressChanged, this, [this](int done, int total) {
        m_bar->setRange(0, total);
        m_bar->setValue(done);
    });
}

void ProgressLine::showState()
{
    const bool isBusy = std::ranges::any_of(m_watched, [](const TaskRunner* each) { return each->isBusy(); });
    if (!isBusy) {
        m_patience->stop();
        hide();
        m_bar->reset();
    } else if (!isVisible() && !m_patience->isActive()) {
        m_patience->start();
    }
}

} // namespace wm::ui
