// SPDX-License-Identifier: GPL-3.0-or-later
#include "FrameRenderer.h"

#include <QPromise>

#include <utility>

namespace wm::mapview {

namespace {

bool isPanOf(const Frame& a, const Frame& b)
{
    return a.scene == b.scene && a.viewport.pixelsPerDegree() == b.viewport.pixelsPerDegree() &&
           a.viewport.size() == b.viewport.size() && a.devicePixelRatio == b.devicePixelRatio;
}

bool isSameAs(const Frame& a, const Frame& b)
{
    return isPanOf(a, b) && a.viewport == b.viewport;
}

} // namespace

FrameRenderer::FrameRenderer(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcher<MapPicture>::finished, this, &FrameRenderer::takeResult);
}

FrameRenderer::~FrameRenderer()
{
    m_stop.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void FrameRenderer::request(std::shared_ptr<const MapScene> scene, const MapViewport& viewport, double devicePixelRatio)
{
    Frame job{std::move(scene), viewport, devicePixelRatio, {}, {}};
    if (isIdle() && !m_frame.image.isNull() && isSameAs(m_frame, job))
        return;
    if (m_running && isSameAs(*m_running, job)) {
        m_waiting.reset();
        return;
    }
    if (m_running && isPanOf(*m_running, job)) {
        m_waiting = std::move(job);
        return;
    }
    m_waiting.reset();
    start(std::move(job));
}

void FrameRenderer::start(Frame job)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_startedCount;
    const auto promise = std::make_shared<QPromise<MapPicture>>(); // shared: the pool wants a copyable function
    m_watcher.setFuture(promise->future());
    m_running = job;
    m_pool.start([job = std::move(job), promise, stop = m_stop.get_token()] {
        promise->start();
        promise->addResult(renderMapPicture(*job.scene, job.viewport, job.devicePixelRatio, stop));
        promise->finish();
    });
}

void FrameRenderer::takeResult()
{
    if (!m_running || m_watcher.future().resultCount() == 0)
        return;
    MapPicture picture = m_watcher.result();
    if (!picture.image.isNull()) {
        m_frame = *std::exchange(m_running, std::nullopt);
        m_frame.image = std::move(picture.image);
        m_frame.failures = std::move(picture.failures);
    }
    m_running.reset();
    if (m_waiting)
        start(*std::exchange(m_waiting, std::nullopt));
    Q_EMIT frameFinished();
}

} // namespace wm::mapview
