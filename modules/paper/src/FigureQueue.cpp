// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/paper/FigureQueue.h"

#include "wm/base/Path.h"

#include <algorithm>
#include <string_view>

namespace wm::paper {

FigureQueue::FigureQueue()
{
    m_workers.setMaxThreadCount(std::max(1, QThread::idealThreadCount()));
    m_most = 2 * m_workers.maxThreadCount();
}

FigureQueue::~FigureQueue()
{
    m_workers.waitForDone();
}

std::optional<FigureQueue::Failure> FigureQueue::failure() const
{
    const std::scoped_lock lock(m_mutex);
    return m_failure;
}

void FigureQueue::fail(const std::filesystem::path& file, Error error)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_failure)
        m_failure = Failure{file, std::move(error)};
}

void FigureQueue::finish()
{
    m_workers.waitForDone();
}

void FigureQueue::add(const std::filesystem::path& file, FigureFormat format, const FigureOptions& options,
                      const PaintFunction& paint)
{
    if (isFull())
        m_workers.waitForDone();
    if (failure())
        return;
    // What needs the painter is done here, in the thread that may paint; pixels are packed by a worker.
    Result<QImage> image = format == FigureFormat::Png ? renderFigure(options, paint) : Result<QImage>(QImage());
    Result<QByteArray> drawn =
        format == FigureFormat::Png ? Result<QByteArray>(QByteArray()) : encodeFigure(format, options, paint);
    if (!image)
        return fail(file, std::move(image).error());
    if (!drawn)
        return fail(file, std::move(drawn).error());
    ++m_pending;
    m_workers.start([this, file, image = *std::move(image), drawn = *std::move(drawn)] {
        if (!failure()) {
            Result<QByteArray> bytes = image.isNull() ? Result<QByteArray>(drawn) : encodePng(image);
            Result<void> stored =
                bytes ? writeFile(file, std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())))
                      : Result<void>(tl::make_unexpected(bytes.error()));
            if (stored)
                ++m_written;
            else
                fail(file, std::move(stored).error());
        }
        --m_pending;
    });
}

} // namespace wm::paper
