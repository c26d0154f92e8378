// SPDX-License-Identifier: GPL-3.0-or-later
#include "LanguageScope.h"

#include "wm/base/Text.h"
#include "wm/ingest/RecordImport.h"
#include "wm/workspace/DataTables.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

namespace wm::wording {
namespace {

using ::testing::ElementsAre;
using workspace::DataKind;

class DataTitlesTest : public test::WordingTest {
protected:
    /// "targets: Target code, Document, Document (name), ...", a line for each table.
    static std::vector<std::string> titlesIn(domain::Language language)
    {
        useLanguage(language);
        std::vector<std::string> lines;
        for (const DataKind kind : workspace::kDataKinds) {
            std::string line(toText(kind));
            for (const presentation::TableColumn& column : dataColumns(kind, {}, words()))
                line.append(line.find(':') == std::string::npos ? ": " : ", ").append(column.title);
            lines.push_back(line);
        }
        return lines;
    }
};

TEST_F(DataTitlesTest, HeadingsDifferWithinATableInEachLanguage)
{
    for (const domain::Language language : test::kLanguages) {
        useLanguage(language);
        for (const DataKind kind : workspace::kDataKinds) {
            std::set<std::string> titles;
            for (const presentation::TableColumn& column : dataColumns(kind, {}, words())) {
                EXPECT_TRUE(titles.insert(column.title).second) << toText(kind) << ' ' << column.title;
                EXPECT_EQ(test::hasChinese(QString::fromStdString(column.title)), language == domain::Language::Chinese)
                    << column.title;
            }
        }
    }
}

TEST_F(DataTitlesTest, VocabulariesAreCalledLikeTheirFields)
{
    for (const domain::Language language : test::kLanguages) {
        useLanguage(language);
        for (const domain::RecordKind kind : domain::kRecordKinds) {
            const auto data = *std::ranges::find(workspace::kDataKinds, std::optional(kind), workspace::recordKindOf);
            for (const domain::RecordField& field : recordFields(kind)) {
                const std::string title = fieldTitle(data, field, words());
                const std::string_view vocabulary = field.vocabulary;
                EXPECT_TRUE(vocabulary.empty() || workspace::vocabularyTitle(vocabulary, words()) == title)
                    << vocabulary << ' ' << title;
            }
        }
    }
    EXPECT_EQ(workspace::vocabularyTitle("document", words()), words().document);
}

TEST_F(DataTitlesTest, ImportKnowsEachFieldByItsTitle)
{
    for (const domain::Language language : test::kLanguages) {
        useLanguage(language);
        for (const domain::RecordKind kind : domain::kRecordKinds) {
            const auto data = *std::ranges::find(workspace::kDataKinds, std::optional(kind), workspace::recordKindOf);
            for (const domain::RecordField& field : recordFields(kind)) {
                const std::string title = workspace::fieldTitle(data, field, words());
                EXPECT_EQ(ingest::fieldOfHeading(kind, foldedName(title)), field.name) << toText(kind) << ' ' << title;
            }
        }
    }
}

/// Import knows columns by these: whoever changes one keeps the old one readable.
TEST_F(DataTitlesTest, AreThoseThatImportKnows)
{
    EXPECT_THAT(
        titlesIn(domain::Language::Chinese),
        ElementsAre("regions: 地区代码, 中文名称, 英文名称, 层级, 层级名称, 上级地区, 上级地区名称, 地区分组, 收录状态",
                    "documents: 文件代码, 标题, 文号, 发文机关, 印发日期, 地区, 地区名称, 类别, 类别名称, 网址",
                    "indicators: 指标代码, 中文名称, 英文名称, 计量单位, 领域, 领域名称, 方向, 下限, 上限, 评价方法",
                    "targets: 目标代码, 文件, 文件名称, 地区, 地区名称, 指标, 指标名称, 条件, 基期年份, 基期值, "
                    "规划期, 目标年, 年份状态, 数值, 上限值, 计量单位, 数值类型, 数值类型名称, 数值状态, 性质, "
                    "性质名称, 章节, 备注, 补录, 补录来源, 补录所据页码, 补录说明, 原文条件",
                    "observations: 地区, 地区名称, 指标, 指标名称, 时期, 数值, 计量单位, 限定词, 数值类型, "
                    "数值类型名称, 文件, 文件名称, 备注",
                    "facilities: 设施代码, 中文名称, 英文名称, 类别, 类别名称, 图层, 图层名称, 地点, 地区, 地区名称, "
                    "状态, 状态名称, 文件, 文件名称, 备注, 经度, 纬度, 位置质量, 位置质量名称, 位置来源, 替代经度, "
                    "替代纬度, 替代位置依据",
                    "corridors: 通道代码, 文件, 文件名称, 中文名称, 英文名称, 起点, 终点, 途经, 运输方式, "
                    "运输方式名称, 状态, 状态名称, 备注, 走向",
                    "tasks: 任务代码, 文件, 文件名称, 中心, 中心名称, 任务, 牵头单位, 配合单位, 完成期限, 章节"));
    EXPECT_THAT(
        titlesIn(domain::Language::English),
        ElementsAre("regions: Region code, Chinese name, English name, Level, Level (name), Region above, Region above "
                    "(name), Group of regions, Standing",
                    "documents: Document code, Title, Document number, Issuer, Issued on, Region, Region (name), Kind, "
                    "Kind (name), Address",
                    "indicators: Indicator code, Chinese name, English name, Unit, Theme, Theme (name), Direction, "
                    "Lower bound, Upper bound, Method of assessment",
                    "targets: Target code, Document, Document (name), Region, Region (name), Indicator, Indicator "
                    "(name), Condition, Baseline year, Baseline value, Term of the plan, Target year, How the year is "
                    "known, Value, Upper value, Unit, Kind of value, Kind of value (name), How the value is known, "
                    "Role, Role (name), Section, Note, Filled in, Source of what is filled in, Page of what is filled "
                    "in, Note on what is filled in, Condition in the source",
                    "observations: Region, Region (name), Indicator, Indicator (name), Period, Value, Unit, Qualifier, "
                    "Kind of value, Kind of value (name), Document, Document (name), Note",
                    "facilities: Facility code, Chinese name, English name, Kind, Kind (name), Layer, Layer (name), "
                    "Place, Region, Region (name), Status, Status (name), Document, Document (name), Note, Longitude, "
                    "Latitude, Quality of the position, Quality of the position (name), Source of the position, "
                    "Substitute longitude, Substitute latitude, Basis of the substitute position",
                    "corridors: Corridor code, Document, Document (name), Chinese name, English name, From place, To "
                    "place, Via, Mode of transport, Mode of transport (name), Status, Status (name), Note, Course",
                    "tasks: Task code, Document, Document (name), Centre, Centre (name), Task, Lead agencies, "
                    "Supporting agencies, Deadline, Section"));
}

} // namespace
} // namespace wm::wording
