// SPDX-License-Identifier: GPL-3.0-or-later
#include "ChartBatch.h"

#include "ChartOutput.h"
#include "FigureNumber.h"
#include "PictureSheet.h"

#include "wm/base/Path.h"
#include "wm/workspace/ChartData.h"

#include <QCoreApplication>

namespace wm::ui {

namespace {

/// All that is known about the chart that comes `index` after the first.
PictureCaption batchCaption(const ViewOutput& output, const ChartBatchRequest& request, std::size_t index)
{
    if (!request.picture.hasCaption)
        return {};
    const auto number = figureNumber(request.firstNumber, static_cast<int>(index));
    return captionOf(output, request.picture, number.value_or(QString()));
}

} // namespace

ChartBatch::ChartBatch(ChartBatchRequest request, QObject* parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_queue(std::make_unique<paper::FigureQueue>())
{
    m_slices.setInterval(0); // as soon as the window has nothing else to do
    connect(&m_slices, &QTimer::timeout, this, &ChartBatch::drawNext);
}

ChartBatch::~ChartBatch() = default;

void ChartBatch::start()
{
    m_slices.start();
}

void ChartBatch::cancel()
{
    m_isCancelled = true;
}

int ChartBatch::written() const
{
    return m_queue->written();
}

std::optional<paper::FigureQueue::Failure> ChartBatch::failure() const
{
    return m_unread ? m_unread : m_queue->failure();
}

void ChartBatch::drawNext()
{
    if (m_isCancelled || failure() || m_next == m_request.subjects.size())
        return end();
    Q_EMIT progressed(written());
    if (m_queue->isFull()) {
        m_slices.setInterval(1); // not to spin while the workers catch up
        return;
    }
    m_slices.setInterval(0);
    draw(m_next++);
}

void ChartBatch::draw(std::size_t index)
{
    const workspace::ChartSubject& subject = m_request.subjects[index];
    const presentation::Words& words = m_request.input.words;
    const workspace::Snapshot& snapshot = *m_request.input.snapshot;
    const auto spec = workspace::chartOf(snapshot, subject, {}, words, m_request.charts);
    if (auto unread = snapshot.observations().failure()) {
        m_unread = {snapshot.file(), *std::move(unread)};
        return;
    }
    ViewOutput output;
    output.facts = workspace::chartFacts(snapshot, subject, spec, words);
    output.picture = chartPicture(spec);
    output.words = words;
    const QString name = m_names.unique(QString::fromStdString(output.facts.title));
    const PictureSheet sheet = makePictureSheet(output, m_request.picture, batchCaption(output, m_request, index));
    const std::filesystem::path file = m_request.folder / pathFromUtf8(name.toStdString() + "." + m_request.extension);
    if (const auto format = paper::formatFromFileName(file))
        addSheet(*m_queue, sheet, file, *format);
}

void ChartBatch::end()
{
    m_slices.stop();
    m_queue->finish();
    Q_EMIT progressed(written());
    Q_EMIT ended();
}

} // namespace wm::ui
