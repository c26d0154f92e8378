// SPDX-License-Identifier: GPL-3.0-or-later
#include "MeasureWords.h"

#include "Stance.h"

#include <algorithm>
#include <array>

namespace wm::ingest {

namespace {

struct MeasureWord {
    std::string_view measure;
    std::string_view word;
};
constexpr std::array kMeasureWords{
    MeasureWord{"指数", "指数"},      MeasureWord{"指数", "=100"},      MeasureWord{"位次", "位次"},
    MeasureWord{"位次", "排名"},      MeasureWord{"位次", "名次"},      MeasureWord{"位次", "排位"},
    MeasureWord{"人均", "人均"},      MeasureWord{"人均", "percapita"}, MeasureWord{"占比", "占比"},
    MeasureWord{"占比", "比重"},      MeasureWord{"占比", "构成"},      MeasureWord{"增长", "增长"},
    MeasureWord{"增长", "增速"},      MeasureWord{"增长", "增幅"},      MeasureWord{"增长", "同比"},
    MeasureWord{"增长", "环比"},      MeasureWord{"增长", "±%"},        MeasureWord{"增长", "growth"},
    MeasureWord{"增量", "增量"},      MeasureWord{"增量", "增加额"},    MeasureWord{"增量", "增减"},
    MeasureWord{"增量", "净增"},      MeasureWord{"不变价", "不变价"},  MeasureWord{"不变价", "可比价"},
    MeasureWord{"增量", "新增目标"},  MeasureWord{"增量", "新增数"},    MeasureWord{"增量", "上年增加"},
    MeasureWord{"增量", "提升目标"},  MeasureWord{"增量", "提升情况"},  MeasureWord{"增量", "提升幅度"},
    MeasureWord{"增量", "提高幅度"},  MeasureWord{"上年", "上年同期"},  MeasureWord{"累计", "累计目标"},
    MeasureWord{"预测", "预计"},      MeasureWord{"预测", "测算"},      MeasureWord{"预测", "forecast"},
    MeasureWord{"预测", "projected"}, MeasureWord{"预测", "expected"},  MeasureWord{"差距", "差值"},
    MeasureWord{"差距", "差额"},      MeasureWord{"预测", "预测"},      MeasureWord{"完成率", "完成率"},
    MeasureWord{"完成率", "完成度"},  MeasureWord{"完成率", "实现率"},  MeasureWord{"完成率", "实现程度"},
    MeasureWord{"得分", "得分"},      MeasureWord{"得分", "扣分"},      MeasureWord{"得分", "分值"},
    MeasureWord{"得分", "评分"},      MeasureWord{"权重", "权重"},      MeasureWord{"差距", "差距"},
    MeasureWord{"差距", "缺口"},      MeasureWord{"差距", "偏差"},      MeasureWord{"差距", "超目标"},
    MeasureWord{"差距", "超额"}};

/// Behind these a title names a second thing that the table has.
constexpr std::array<std::string_view, 6> kBeside{"及", "及其", "和", "和其", "与", "、"};

bool standsBeside(std::string_view before)
{
    return std::ranges::any_of(kBeside, [&](std::string_view word) { return before.ends_with(word); });
}

} // namespace

bool saysAmount(std::string_view name)
{
    constexpr std::array<std::string_view, 48> kWords{
        "总量",     "合计",   "总计",       "绝对数",     "绝对量", "绝对值", "本年",     "本年数", "当年",   "当年数",
        "数值",     "数据",   "数",         "值",         "total",  "value",  "actual",   "实际",   "实际数", "实际值",
        "实际完成", "实绩",   "实绩数",     "完成",       "完成数", "完成值", "完成情况", "实现数", "年末",   "年末数",
        "末",       "底",     "年底",       "年底数",     "全年",   "全年数", "统计数",   "决算",   "决算数", "快报",
        "快报数",   "核算数", "初步核算数", "最终核实数", "现状",   "现状值", "基期",     "基期值"};
    return std::ranges::find(kWords, name) != kWords.end();
}

std::string measureIn(std::string_view text)
{
    for (const MeasureWord& each : kMeasureWords) {
        const std::size_t at = text.find(each.word);
        if (at != std::string_view::npos && !standsBeside(text.substr(0, at)))
            return std::string(each.measure);
    }
    const Stance stance = stanceOf(text);
    return stance == Stance::Aimed || stance == Stance::Unsure ? std::string(kMeasureOfTargets) : std::string();
}

bool isMeasureAlone(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kStances{"目标", "预期", "计划", "完成", "实际"};
    constexpr std::array<std::string_view, 16> kAround{"比上年", "较上年", "与上年", "相比", "年均", "平均",
                                                       "速度",   "(%)",    "(上年",  "按",   "计算", "%",
                                                       ")",      "情况",   "数",     "值"};
    std::string rest(text);
    const auto takeOut = [&](std::string_view word) {
        for (std::size_t at = rest.find(word); at != std::string::npos; at = rest.find(word))
            rest.erase(at, word.size());
    };
    for (const MeasureWord& each : kMeasureWords)
        takeOut(each.word);
    for (const std::string_view word : kStances)
        takeOut(word);
    const bool isMeasure = rest.size() < text.size();
    for (const std::string_view word : kAround)
        takeOut(word);
    return isMeasure && rest.empty();
}

bool hasMeasure(std::string_view name, std::string_view measure)
{
    if (measure == kMeasureOfTargets)
        return measureIn(name) == measure;
    return std::ranges::any_of(kMeasureWords, [&](const MeasureWord& each) {
        return each.measure == measure && name.find(each.word) != std::string_view::npos;
    });
}

} // namespace wm::ingest
