// SPDX-License-Identifier: GPL-3.0-or-later
#include "wm/workspace/Snapshot.h"

#include "TargetRevisions.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <utility>

namespace wm::workspace {

namespace {

template <class Index, class Rows, class Key>
void indexRows(Index& index, const Rows& rows, Key key)
{
    index.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        index.emplace(rows[i].*key, i);
}

template <class Index, class Rows, class Key>
const typename Rows::value_type* find(const Index& index, const Rows& rows, const Key& key)
{
    const auto found = index.find(key);
    return found == index.end() ? nullptr : &rows[found->second];
}

} // namespace

Snapshot::Snapshot(domain::Catalogue catalogue, std::vector<AssessedTarget> assessments, std::filesystem::path file,
                   AssessmentOptions options)
    : Snapshot(std::move(catalogue), std::move(assessments), nullptr, std::move(file), std::move(options))
{
}

Snapshot::Snapshot(domain::Catalogue catalogue, std::vector<AssessedTarget> assessments,
                   std::unique_ptr<const Observations> observations, std::filesystem::path file,
                   AssessmentOptions options)
    : m_catalogue(std::move(catalogue))
    , m_assessments(std::move(assessments))
    , m_file(std::move(file))
    , m_options(std::move(options))
    , m_observations(observations ? std::move(observations)
                                  : heldObservations(std::exchange(m_catalogue.observations, {})))
{
    assert(m_assessments.size() == m_catalogue.targets.size());
    indexRows(m_regions, m_catalogue.regions, &domain::Region::code);
    indexRows(m_indicators, m_catalogue.indicators, &domain::Indicator::id);
    indexRows(m_targets, m_catalogue.targets, &domain::Target::id);
    indexRows(m_facilities, m_catalogue.facilities, &domain::Facility::id);
    indexRows(m_documents, m_catalogue.documents, &domain::Document::id);
    for (std::size_t i = 0; i < m_catalogue.units.size(); ++i)
        m_units.emplace(m_catalogue.units[i].name.zh, i);
    for (std::size_t i = 0; i < m_catalogue.terms.size(); ++i)
        m_terms.emplace(TermKey{m_catalogue.terms[i].vocabulary, m_catalogue.terms[i].code}, i);
    m_cellShapes.reserve(m_catalogue.cells.size());
    for (const domain::RegionCell& cell : m_catalogue.cells)
        m_cellShapes.emplace_back(cell.area);
    for (const domain::Target& target : m_catalogue.targets) {
        m_regionsWithTargets.insert(target.region);
        m_targetsOf[{target.indicator, target.region.text}].push_back(&target);
    }
    findPlannedSubjects();
    findSuccessors();
}

void Snapshot::findPlannedSubjects()
{
    for (const auto& [key, targets] : m_targetsOf) {
        PlannedSubject subject{key.first, &targets.front()->region};
        for (const domain::Target* const target : targets)
            subject.targets += target->value && target->year ? 1 : 0;
        if (subject.targets == 0)
            continue;
        for (const SeriesSize& size : m_observations->sizes().of(subject.indicator, *subject.region))
            subject.observations += size.dated;
        m_plannedSubjects.push_back(subject);
    }
}

void Snapshot::findSuccessors()
{
    for (const auto& [key, targets] : m_targetsOf) {
        std::vector<const domain::Target*> dated;
        std::ranges::copy_if(targets, std::back_inserter(dated),
                             [](const domain::Target* target) { return target->value && target->year; });
        for (const RevisionChain& chain : revisionChains(*this, dated)) {
            for (std::size_t index = 0; index + 1 < chain.size(); ++index)
                m_successors.emplace(chain[index]->id, chain[index + 1]);
        }
    }
}

const domain::Target* Snapshot::successorOf(const domain::Target& target) const
{
    const auto found = m_successors.find(target.id);
    return found == m_successors.end() ? nullptr : found->second;
}

const AssessedTarget& Snapshot::assessment(const domain::Target& target) const
{
    return m_assessments[m_targets.at(target.id)];
}

const domain::Region* Snapshot::findRegion(const domain::RegionCode& code) const
{
    return find(m_regions, m_catalogue.regions, code);
}

const domain::Indicator* Snapshot::findIndicator(domain::IndicatorId id) const
{
    return find(m_indicators, m_catalogue.indicators, id);
}

const domain::Target* Snapshot::findTarget(domain::TargetId id) const
{
    return find(m_targets, m_catalogue.targets, id);
}

std::span<const domain::Target* const> Snapshot::targetsOf(domain::IndicatorId indicator,
                                                           const domain::RegionCode& region) const
{
    const auto found = m_targetsOf.find({indicator, region.text});
    return found == m_targetsOf.end() ? std::span<const domain::Target* const>() : found->second;
}

const domain::Facility* Snapshot::findFacility(domain::FacilityId id) const
{
    return find(m_facilities, m_catalogue.facilities, id);
}

const domain::Document* Snapshot::findDocument(domain::DocumentId id) const
{
    return find(m_documents, m_catalogue.documents, id);
}

const domain::Unit* Snapshot::findUnit(std::string_view name) const
{
    const auto found = m_units.find(name);
    return found == m_units.end() ? nullptr : &m_catalogue.units[found->second];
}

std::string Snapshot::termName(std::string_view vocabulary, std::string_view code, domain::Language language) const
{
    const auto found = m_terms.find(TermKey{vocabulary, code});
    return found == m_terms.end() ? std::string(code) : m_catalogue.terms[found->second].name.in(language);
}

bool Snapshot::isWithin(const domain::RegionCode& code, const domain::RegionCode& ancestor) const
{
    if (ancestor.isNone())
        return true;
    // The depth ends the walk should a file hold a circle of parents.
    constexpr int kDeepest = 16;
    domain::RegionCode current = code;
    for (int depth = 0; depth < kDeepest && !current.isNone(); ++depth) {
        if (current == ancestor)
            return true;
        const domain::Region* region = findRegion(current);
        current = region ? region->parent : domain::RegionCode();
    }
    return false;
}

domain::RegionCode Snapshot::regionWithTargets(const domain::RegionCode& code) const
{
    constexpr int kDeepest = 16;
    domain::RegionCode current = code;
    for (int depth = 0; depth < kDeepest && !current.isNone(); ++depth) {
        if (m_regionsWithTargets.contains(current))
            return current;
        const domain::Region* region = findRegion(current);
        current = region ? region->parent : domain::RegionCode();
    }
    return code;
}

} // namespace wm::workspace
