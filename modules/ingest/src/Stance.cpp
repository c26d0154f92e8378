// SPDX-License-Identifier: GPL-3.0-or-later
#include "Stance.h"

#include "BilingualName.h"
#include "Brackets.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>

namespace wm::ingest {

namespace {

struct StanceWord {
    std::size_t begin = 0, end = 0;
    Stance stance = Stance::Silent;
    std::string_view word;
};

constexpr std::array<std::string_view, 32> kAimed{
    "目标",     "计划",     "预期",   "任务",     "分解",     "指导性",   "约束性",   "力争",
    "必保",     "奋斗",     "争取",   "拟达",     "下达",     "控制数",   "预算",     "责任书",
    "责任状",   "草案",     "建议数", "考核指标", "规划指标", "指标安排", "工作要求", "安排建议",
    "责任分解", "下达指标", "目標",   "計劃",     "計畫",     "預期",     "target",   "goal"};
/// Of those, what is also done with money, projects and papers: alone they leave open what is meant.
constexpr std::array<std::string_view, 7> kWeak{"分解", "力争", "奋斗", "争取", "下达", "预算", "草案"};
constexpr std::array<std::string_view, 33> kReached{
    "完成", "实现", "进展",   "推进",     "进度", "执行", "监测",   "落实",    "评估",       "自评",     "自查",
    "调度", "通报", "以来",   "实际",     "实绩", "达成", "达标",   "兑现",    "履行",       "现状",     "快报",
    "决算", "核算", "核定数", "考核结果", "基期", "基数", "actual", "achieve", "completion", "progress", "result"};
/// Of what is still to be done, whatever else they have in them.
constexpr std::array<std::string_view, 10> kToBeDone{"应完成",   "拟完成",   "预期完成", "确保完成", "力争完成",
                                                     "争取完成", "确保实现", "力争实现", "预期实现", "拟实现"};
/// Of both.
constexpr std::array<std::string_view, 3> kUnsure{"计划完成数", "计划完成值", "已完成任务"};
/// Words that have one of these in them and say nothing of the kind.
constexpr std::array<std::string_view, 11> kOther{"预期寿命", "计划生育", "计划单列", "计划外",
                                                  "公共预算", "预算收入", "预算支出", "预算内",
                                                  "预算外",   "预算资金", "计划内"};
/// Of figures that are told, unless they are of targets.
constexpr std::array<std::string_view, 3> kCounted{"统计", "汇总", "公报"};
/// The same behind a word of targets: "目标任务情况" may tell either.
constexpr std::array<std::string_view, 7> kTold{"情况", "总结", "核实", "到位", "成果", "成效", "回头看"};
constexpr std::string_view kOffice = "统计局";

void takeOut(std::string& text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word))
        text.replace(at, word.size(), " ");
}

void findAll(std::string_view text, std::string_view word, Stance stance, std::vector<StanceWord>& found)
{
    for (std::size_t at = text.find(word); at != text.npos; at = text.find(word, at + word.size()))
        found.push_back({at, at + word.size(), stance, word});
}

std::vector<StanceWord> wordsOfStance(std::string_view text)
{
    std::vector<StanceWord> words;
    for (const std::string_view word : kAimed)
        findAll(text, word, Stance::Aimed, words);
    for (const std::string_view word : kReached)
        findAll(text, word, Stance::Reached, words);
    std::ranges::sort(words, {}, &StanceWord::begin);
    return words;
}

/// Whether both stand beside each other, not the one for the other: "目标值和完成值".
bool areParted(std::string_view text)
{
    constexpr std::array<std::string_view, 9> kAnd{"和", "与", "及", "、", "/", "对比", "对照", "vs", "and"};
    return std::ranges::any_of(kAnd, [&](std::string_view word) { return text.find(word) != text.npos; });
}

bool saysBoth(const std::vector<StanceWord>& words)
{
    return std::ranges::adjacent_find(words, std::not_equal_to<>(), &StanceWord::stance) != words.end();
}

bool isWeakAlone(const std::vector<StanceWord>& words)
{
    return std::ranges::all_of(
        words, [](const StanceWord& each) { return std::ranges::find(kWeak, each.word) != kWeak.end(); });
}

std::string_view between(std::string_view text, std::size_t begin, std::size_t end)
{
    return begin < end ? text.substr(begin, end - begin) : std::string_view();
}

/// Of a text without brackets.
Stance stanceOfPlain(std::string_view text)
{
    const std::vector<StanceWord> words = wordsOfStance(text);
    if (words.empty())
        return Stance::Silent;
    for (std::size_t i = 1; i < words.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const bool isNext = j + 1 == i;
            const bool areTwo = words[j].word == words[i].word || (isNext && words[j].stance != words[i].stance);
            if (areTwo && areParted(between(text, words[j].end, words[i].begin)))
                return Stance::Unsure;
        }
    }
    if (words.back().stance != Stance::Aimed)
        return words.back().stance;
    constexpr std::string_view kPlan = "规划";
    const bool isWeak = text.find(kPlan) == text.npos && std::ranges::all_of(words, [](const StanceWord& each) {
                            return each.stance != Stance::Aimed || std::ranges::find(kWeak, each.word) != kWeak.end();
                        });
    const std::string_view behind = text.substr(words.back().end);
    const bool isTold =
        std::ranges::any_of(kTold, [&](std::string_view word) { return behind.find(word) != behind.npos; });
    // "决算草案" is of what was reached.
    return (isWeak && saysBoth(words)) ? Stance::Reached : isWeak || isTold ? Stance::Unsure : Stance::Aimed;
}

} // namespace

Stance stanceOf(std::string_view text)
{
    const auto says = [&](std::string_view word) {
        return text.find(word) != text.npos;
    };
    std::string rest(text);
    for (const std::string_view word : kOther)
        takeOut(rest, word);
    takeOut(rest, kOffice);
    std::vector<Stance> parts;
    for (const std::string_view word : kToBeDone) {
        if (says(word))
            parts.push_back(Stance::Aimed);
        takeOut(rest, word);
    }
    if (std::ranges::any_of(kUnsure, says))
        return Stance::Unsure;
    // "争取上级资金情况", "公报（草案）"
    if (isWeakAlone(wordsOfStance(rest)) && (saysCounted(text) || std::ranges::any_of(kTold, says)))
        return Stance::Silent;
    // "Progress towards targets" has what it is about in front.
    if (isEnglish(text) && saysBoth(wordsOfStance(text)))
        return Stance::Unsure;
    while (const std::optional<Bracket> bracket = lastBracket(rest)) {
        parts.push_back(stanceOfPlain(bracket->content));
        rest.erase(bracket->begin, bracket->end - bracket->begin);
    }
    parts.push_back(stanceOfPlain(rest));
    const Stance common = stanceOf(parts);
    return common == Stance::Aimed && saysCounted(text) ? Stance::Unsure : common;
}

bool saysCounted(std::string_view text)
{
    std::string rest(text);
    takeOut(rest, kOffice);
    return std::ranges::any_of(kCounted, [&](std::string_view word) { return rest.find(word) != rest.npos; });
}

Stance stanceOf(const std::vector<Stance>& all)
{
    Stance common = Stance::Silent;
    for (const Stance each : all) {
        if (each == Stance::Silent || each == common)
            continue;
        common = common == Stance::Silent ? each : Stance::Unsure;
    }
    return common;
}

bool saysReachedAlone(std::string_view heading)
{
    constexpr std::array<std::string_view, 19> kWords{"完成", "实际", "实绩", "实现",   "达成",    "执行", "预计",
                                                      "现状", "快报", "决算", "核算",   "基期",    "基数", "基年",
                                                      "上年", "去年", "已达", "actual", "achieved"};
    constexpr std::array<std::string_view, 16> kAround{"情况", "年度", "年末", "年底", "本年", "全年", "同期", "累计",
                                                       "初步", "数",   "值",   "量",   "额",   "年",   "(",    ")"};
    std::string rest(heading);
    for (const std::string_view word : kWords)
        takeOut(rest, word);
    const bool isReached = rest != heading;
    for (const std::string_view word : kAround)
        takeOut(rest, word);
    return isReached && rest.find_first_not_of(' ') == std::string::npos;
}

} // namespace wm::ingest
