// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/ui/LayerSession.h"

#include "wm/ui/Preferences.h"
#include "wm/workspace/Workspace.h"

#include <QDebug>

#include <algorithm>

namespace wm::ui {

namespace {

using domain::MapLayer;
using workspace::LayerContentPtr;

constexpr int kSavingPatienceMs = 400;

using List = std::vector<MapLayer>;

Result<List> loadList(const std::filesystem::path& file)
{
    WM_TRY(const auto workspace, workspace::Workspace::open(file));
    return workspace.loadMapLayers();
}

Result<List> writeList(const std::filesystem::path& file, const List& list)
{
    WM_TRY(const auto workspace, workspace::Workspace::open(file));
    return workspace.saveMapLayers(list);
}

const MapLayer* find(const List& list, domain::MapLayerId id)
{
    const auto found = std::ranges::find(list, id, &MapLayer::id);
    return found == list.end() ? nullptr : &*found;
}

bool isFileIn(const workspace::SnapshotPtr& snapshot, const std::filesystem::path& file)
{
    return snapshot && snapshot->file() == file;
}

} // namespace

LayerSession::LayerSession(QObject* parent)
    : QObject(parent)
    , m_layers(std::make_shared<const workspace::MapLayerSet>())
    , m_writes(std::in_place)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kSavingPatienceMs);
    connect(&m_patience, &QTimer::timeout, this, &LayerSession::write);
    // Later, since a runner that gets idle gives its last result afterwards.
    connect(&m_tasks, &TaskRunner::busyChanged, this, &LayerSession::giveUpCancelled, Qt::QueuedConnection);
}

LayerSession::~LayerSession()
{
    const Result<void> written = finishWriting();
    if (!written) // nobody is left to be told but the log
        qWarning().noquote() << QString::fromStdString(written.error().message);
}

void LayerSession::setSnapshot(const workspace::SnapshotPtr& snapshot)
{
    if (snapshot && isFileIn(m_snapshot, snapshot->file())) {
        m_snapshot = snapshot;
        return;
    }
    if (const Result<void> written = finishWriting(); !written)
        Q_EMIT failed(written.error(), m_snapshot->file());
    m_tasks.cancel();
    m_snapshot = snapshot;
    m_loading.clear();
    m_problems.clear();
    takeList(domain::ownMapLayers());
    std::error_code ignored;
    if (!snapshot || !std::filesystem::exists(snapshot->file(), ignored))
        return; // a workspace that is nowhere has only the program's own layers
    m_tasks.start([file = snapshot->file()](const TaskContext&) { return loadList(file); },
                  [this, file = snapshot->file()](const Result<List>& list) {
                      if (!isFileIn(m_snapshot, file))
                          return;
                      if (!list)
                          return Q_EMIT failed(list.error(), file);
                      takeList(*list);
                      readMissing();
                      if (const auto files = waitingFiles(); !files.empty())
                          Q_EMIT trustWanted(files);
                  });
}

LayerSession::State LayerSession::stateOf(const MapLayer& layer) const
{
    if (m_loading.contains(layer.id))
        return State::Loading;
    if (m_problems.contains(layer.id))
        return State::Failed;
    if (m_layers->contents.contains(layer.id))
        return State::Ready;
    return layer.subject == domain::MapLayerSubject::File && !mayRead(layer) ? State::Waiting : State::Idle;
}

const Error* LayerSession::problemOf(domain::MapLayerId layer) const
{
    const auto found = m_problems.find(layer);
    return found == m_problems.end() ? nullptr : &found->second;
}

domain::MapLayerId LayerSession::newId()
{
    return {++m_lastId};
}

void LayerSession::setList(List list)
{
    takeList(std::move(list));
    readMissing();
    writeSoon();
}

void LayerSession::takeList(List list)
{
    auto next = std::make_shared<workspace::MapLayerSet>();
    for (const auto& [id, content] : m_layers->contents) {
        const MapLayer* before = find(m_layers->layers, id);
        const MapLayer* after = find(list, id);
        if (before && after && workspace::hasSameContent(*before, *after))
            next->contents.emplace(id, content);
    }
    std::erase_if(m_problems, [&](const auto& problem) {
        const MapLayer* before = find(m_layers->layers, problem.first);
        const MapLayer* after = find(list, problem.first);
        return !before || !after || !workspace::hasSameContent(*before, *after);
    });
    for (const MapLayer& layer : list)
        m_lastId = std::max(m_lastId, layer.id.value);
    next->layers = std::move(list);
    m_layers = std::move(next);
    Q_EMIT changed();
}

void LayerSession::readMissing()
{
    if (!m_snapshot)
        return;
    for (const MapLayer& layer : m_layers->layers) {
        const auto loading = m_loading.find(layer.id);
        const bool isBeingRead = loading != m_loading.end() && workspace::hasSameContent(loading->second, layer);
        const bool isKnown = m_layers->contents.contains(layer.id) || m_problems.contains(layer.id);
        const bool isWanted = layer.subject == domain::MapLayerSubject::File && layer.isVisible;
        if (isWanted && !isKnown && !isBeingRead && mayRead(layer))
            read(layer);
    }
}

bool LayerSession::mayRead(const MapLayer& layer) const
{
    return workspace::isBesideWorkspace(layer, m_snapshot->file()) || Preferences::isTrustedLayer(layer.file);
}

std::vector<std::filesystem::path> LayerSession::waitingFiles() const
{
    std::vector<std::filesystem::path> files;
    for (const MapLayer& layer : m_layers->layers) {
        if (stateOf(layer) == State::Waiting && std::ranges::find(files, layer.file) == files.end())
            files.push_back(layer.file);
    }
    return files;
}

void LayerSession::trustAll()
{
    for (const std::filesystem::path& file : waitingFiles())
        Preferences::trustLayer(file);
    readMissing();
    Q_EMIT changed();
}

void LayerSession::read(const MapLayer& layer)
{
    m_loading.insert_or_assign(layer.id, layer);
    m_tasks.start([layer, snapshot = m_snapshot](
                      const TaskContext& context) { return workspace::loadLayerContent(layer, *snapshot, context); },
                  [this, layer](const Result<LayerContentPtr>& content) { takeContent(layer, content); });
    Q_EMIT changed();
}

void LayerSession::takeContent(const MapLayer& asked, const Result<LayerContentPtr>& content)
{
    const auto loading = m_loading.find(asked.id);
    if (loading == m_loading.end() || !workspace::hasSameContent(loading->second, asked))
        return; // it was removed or changed meanwhile
    m_loading.erase(loading);
    const MapLayer* layer = find(m_layers->layers, asked.id);
    if (!layer)
        return Q_EMIT changed();
    if (!content) {
        m_problems.insert_or_assign(asked.id, content.error());
        Q_EMIT changed();
        return Q_EMIT failed(content.error(), asked.file);
    }
    auto next = std::make_shared<workspace::MapLayerSet>(*m_layers);
    next->contents.insert_or_assign(asked.id, *content);
    m_layers = std::move(next);
    Q_EMIT changed();
    Q_EMIT contentRead(asked, *content);
}

void LayerSession::retry(domain::MapLayerId layer)
{
    m_problems.erase(layer);
    if (const MapLayer* wanted = find(m_layers->layers, layer))
        Preferences::trustLayer(wanted->file);
    readMissing();
}

void LayerSession::inspect(const std::filesystem::path& file, domain::LonLat centre)
{
    m_tasks.start([file, centre, list = m_layers->layers](
                      const TaskContext& context) { return workspace::offeredLayers(file, list, context, centre); },
                  [this, file](const Result<workspace::LayerOffers>& offers) {
                      if (!offers)
                          Q_EMIT failed(offers.error(), file);
                      else
                          takeOffers(*offers, file);
                  });
}

void LayerSession::takeOffers(const workspace::LayerOffers& offers, const std::filesystem::path& file)
{
    Preferences::trustLayer(file); // the user chose it
    Q_EMIT offered(offers, file);
}

void LayerSession::writeSoon()
{
    ++m_version;
    m_patience.start();
}

void LayerSession::write()
{
    if (!m_snapshot)
        return;
    m_writes->start(
        [file = m_snapshot->file(), list = m_layers->layers](const TaskContext&) { return writeList(file, list); },
        [this, file = m_snapshot->file(), version = m_version](const Result<List>& written) {
            m_writtenVersion = std::max(m_writtenVersion, version);
            if (!written)
                Q_EMIT failed(written.error(), file);
        });
}

Result<void> LayerSession::finishWriting()
{
    m_patience.stop();
    if (!m_snapshot || m_writtenVersion == m_version)
        return {};
    m_writes.emplace(); // waits: an earlier list must not be written after this one
    m_writtenVersion = m_version;
    WM_CHECK(writeList(m_snapshot->file(), m_layers->layers));
    return {};
}

void LayerSession::giveUpCancelled()
{
    if (m_tasks.isBusy())
        return;
    for (const auto& [id, layer] : m_loading)
        m_problems.insert_or_assign(id, Error{ErrorCode::Cancelled, layer.name});
    m_loading.clear();
    Q_EMIT changed();
}

} // namespace wm::ui
