<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Waymark</source>
        <translation>关于规划目标看板</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>规划目标看板</translation>
    </message>
    <message>
        <source>A dashboard for the targets of regional plans.</source>
        <translation>区域规划目标进度看板。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>本程序为自由软件，按 GNU 通用公共许可证第 3 版或更高版本（GPL-3.0-or-later）发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>Data of the catalogue: facts quoted from the plans and statistics that each row names. Town points: GeoNames (CC BY 4.0) and Natural Earth (public domain). Some stations and points: © OpenStreetMap contributors (ODbL). Region codes: National Bureau of Statistics of China.</source>
        <translation>目录数据：摘自各行注明的规划文件和统计资料。城镇点位：GeoNames（CC BY 4.0）、Natural Earth（公有领域）。部分车站及点位：© OpenStreetMap 贡献者（ODbL）。行政区划代码：国家统计局。</translation>
    </message>
    <message>
        <source>The schematic cells are not boundaries: they only show which county seat is nearest.</source>
        <translation>示意分区不是行政区域界线，仅表示距哪个县（区）驻地最近。</translation>
    </message>
    <message>
        <source>Built with Qt, QCustomPlot, GDAL, GEOS and SQLite. Nothing is sent or fetched over a network.</source>
        <translation>基于 Qt、QCustomPlot、GDAL、GEOS 和 SQLite 构建。程序不联网，不收发任何数据。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There are no observations or target values to draw for this choice.</source>
        <translation>当前条件下没有可绘制的实际值或目标值。</translation>
    </message>
    <message>
        <source>Language of texts: zh or en. Default: the system&apos;s.</source>
        <translation>界面语言：zh 或 en。默认：系统语言。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Exit codes:
  0  done
  1  could not be done
  2  the command line is wrong
  3  the input data is bad; each problem is listed with file and line
</source>
        <translation>退出码：
  0  完成
  1  未能完成
  2  命令行有误
  3  输入数据有误，逐条列出文件和行号
</translation>
    </message>
    <message>
        <source>Waymark: targets of regional plans, their progress, charts and maps.</source>
        <translation>规划目标看板：区域规划的目标、进度、图表和地图。</translation>
    </message>
    <message>
        <source>What to do, see below.</source>
        <translation>要执行的命令，见下。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>&quot;%1 command --help&quot; tells more about one.</source>
        <translation>“%1 命令 --help”显示该命令的说明。</translation>
    </message>
    <message>
        <source>--lang: found &quot;%1&quot;, expected zh or en</source>
        <translation>--lang：发现“%1”，应为 zh 或 en</translation>
    </message>
    <message>
        <source>Unexpected argument &quot;%1&quot;</source>
        <translation>多余的参数“%1”</translation>
    </message>
    <message>
        <source>No command was given</source>
        <translation>未给出命令</translation>
    </message>
    <message>
        <source>Unknown command &quot;%1&quot;</source>
        <translation>未知命令“%1”</translation>
    </message>
    <message>
        <source>See %1 --help</source>
        <translation>参见 %1 --help</translation>
    </message>
    <message>
        <source>--size: found &quot;%1&quot;, expected WIDTHxHEIGHT, each from %2 to %3</source>
        <translation>--size：发现“%1”，应为“宽x高”，各为 %2 至 %3</translation>
    </message>
    <message>
        <source>--scale: found &quot;%1&quot;, expected a number from 0.5 to %2</source>
        <translation>--scale：发现“%1”，应为 0.5 至 %2 之间的数</translation>
    </message>
    <message>
        <source>The picture to write; its extension tells the format.</source>
        <translation>要生成的图片，格式由扩展名决定。</translation>
    </message>
    <message>
        <source>Width and height in pixels of 1/96 inch. Default: %1.</source>
        <translation>宽和高，单位为 1/96 英寸像素。默认：%1。</translation>
    </message>
    <message>
        <source>PNG only: image pixels for each of these pixels. Default: 2.</source>
        <translation>仅用于 PNG：每个上述像素对应的图像像素数。默认：2。</translation>
    </message>
    <message>
        <source>Name the picture to write with -o FILE.png, .svg or .pdf</source>
        <translation>请用 -o FILE.png（或 .svg、.pdf）指定要生成的图片</translation>
    </message>
    <message>
        <source>Make a workspace file from the catalogue.</source>
        <translation>由目录数据生成工作区文件。</translation>
    </message>
    <message>
        <source>The workspace file to make.</source>
        <translation>要生成的工作区文件。</translation>
    </message>
    <message>
        <source>Folder of catalogue tables. Default: the one that comes with the program.</source>
        <translation>目录数据所在文件夹。默认：程序自带的目录数据。</translation>
    </message>
    <message>
        <source>Replace the file if it exists.</source>
        <translation>文件已存在时予以替换。</translation>
    </message>
    <message>
        <source>The program came without a catalogue; name one with --catalogue DIR.</source>
        <translation>程序未附带目录数据，请用 --catalogue DIR 指定。</translation>
    </message>
    <message>
        <source>%1: %2 targets, %3 observations, %4 facilities, %5 corridors, %6 tasks, %7 regions, %8 documents, %9 indicators</source>
        <translation>%1：目标 %2 条，实际值 %3 条，设施 %4 处，通道 %5 条，任务 %6 项，地区 %7 个，文件 %8 份，指标 %9 项</translation>
    </message>
    <message>
        <source>Name the file to make with -o FILE.gpkg</source>
        <translation>请用 -o FILE.gpkg 指定要生成的文件</translation>
    </message>
    <message>
        <source>List targets, observations or facilities.</source>
        <translation>列出目标、实际值或设施。</translation>
    </message>
    <message>
        <source>list: found &quot;%1&quot;, expected targets, observations or facilities</source>
        <translation>list：发现“%1”，应为 targets、observations 或 facilities</translation>
    </message>
    <message>
        <source>Base map to draw on. Default: schematic areas around county seats.</source>
        <translation>使用的底图。默认：按县（区）驻地划分的示意分区。</translation>
    </message>
    <message>
        <source>Similar ones:</source>
        <translation>相近的有：</translation>
    </message>
    <message>
        <source>No region is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的地区。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several regions; give the code of one:</source>
        <translation>“%1”对应多个地区，请改用代码：</translation>
    </message>
    <message>
        <source>No theme is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的领域。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several themes; give the code of one:</source>
        <translation>“%1”对应多个领域，请改用代码：</translation>
    </message>
    <message>
        <source>--horizon: found &quot;%1&quot;, expected a year, near, mid, long or none</source>
        <translation>--horizon：发现“%1”，应为年份、near、mid、long 或 none</translation>
    </message>
    <message>
        <source>No indicator is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的指标。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several indicators; give the code of one:</source>
        <translation>“%1”对应多个指标，请改用代码：</translation>
    </message>
    <message>
        <source>No target is called &quot;%1&quot;.</source>
        <translation>没有代码为“%1”的目标。</translation>
    </message>
    <message>
        <source>Region by code (360700), Chinese or English name. Default: all.</source>
        <translation>地区，用代码（360700）或中英文名称。默认：全部。</translation>
    </message>
    <message>
        <source>Theme by code (logistics) or name. Default: all.</source>
        <translation>领域，用代码（logistics）或名称。默认：全部。</translation>
    </message>
    <message>
        <source>Target year; near, mid and long are 2020, 2025 and 2035, none is for targets without a year. Default: all.</source>
        <translation>目标年；near、mid、long 分别为 2020、2025、2035 年，none 为未定年份的目标。默认：全部。</translation>
    </message>
    <message>
        <source>Indicator by code or name. Default: the one with the most to show.</source>
        <translation>指标，用代码或名称。默认：数据最多的指标。</translation>
    </message>
    <message>
        <source>Show the indicator and region of this target and highlight it.</source>
        <translation>显示该目标的指标和地区，并突出该目标。</translation>
    </message>
    <message>
        <source>Count targets by verdict, theme and target year.</source>
        <translation>按评价、领域和目标年统计目标数量。</translation>
    </message>
    <message>
        <source>CSV that Excel and WPS open rightly: with byte order mark and CRLF, formulas disarmed.</source>
        <translation>生成 Excel 和 WPS 可直接打开的 CSV：带字节序标记和 CRLF，并防止文本被当作公式执行。</translation>
    </message>
    <message>
        <source>Write to this file. Default: standard output.</source>
        <translation>写入该文件。默认：标准输出。</translation>
    </message>
    <message>
        <source>--excel goes with --format csv only</source>
        <translation>--excel 只能与 --format csv 同用</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found; nothing was written.</source>
        <translation>
            <numerusform>发现 %n 个问题，未写入任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>A workspace was made from the catalogue: %1</source>
        <translation>已由目录数据生成工作区：%1</translation>
    </message>
    <message>
        <source>The workspace to read. Default: the one in the environment variable %1, else your own, made from the catalogue.</source>
        <translation>要读取的工作区。默认：环境变量 %1 指定的工作区，否则为您自己的、由目录数据生成的工作区。</translation>
    </message>
    <message>
        <source>Score the projections on a file of annual series whose future is known.</source>
        <translation>用已知后续数值的年度序列文件检验预测精度。</translation>
    </message>
    <message>
        <source>--reference: found &quot;%1&quot;, expected one of %2</source>
        <translation>--reference：给出的是“%1”，应为以下之一：%2</translation>
    </message>
    <message>
        <source>CSV with series_id and kind (share, nonneg, real).</source>
        <translation>含 series_id 与 kind（share、nonneg、real）的 CSV 文件。</translation>
    </message>
    <message>
        <source>Score a reference method instead: %1.</source>
        <translation>改为检验参考方法：%1。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Name the file to score: accuracy FILE</source>
        <translation>请指定要检验的文件：accuracy FILE</translation>
    </message>
    <message>
        <source>%1 has no series that can be scored.</source>
        <translation>%1 中没有可检验的序列。</translation>
    </message>
    <message>
        <source>Judge targets and show what each verdict rests on.</source>
        <translation>评价目标，并给出每个结论的依据。</translation>
    </message>
    <message>
        <source>Method profile for all targets: %1. Default: the one set for each indicator, else the first.</source>
        <translation>用于所有目标的评价方法：%1。默认：各指标设定的方法，未设定时用第一个。</translation>
    </message>
    <message>
        <source>Judge as if it were that year: later values are not known. Default: today.</source>
        <translation>按该年份评价：视之后的数值为未知。默认：今天。</translation>
    </message>
    <message>
        <source>--profile: found &quot;%1&quot;, expected one of %2</source>
        <translation>--profile：给出的是“%1”，应为以下之一：%2</translation>
    </message>
    <message>
        <source>--policy: found &quot;%1&quot;, expected a number from 0 to 100</source>
        <translation>--policy：给出的是“%1”，应为 0 到 100 的数</translation>
    </message>
    <message>
        <source>Only what was observed and wanted: no projection and no scenarios.</source>
        <translation>只画实际值与目标，不画预测和情景。</translation>
    </message>
    <message>
        <source>Add simple methods for comparison, each with its measured error.</source>
        <translation>加画用于对比的简单方法，并注明各自的实测误差。</translation>
    </message>
    <message>
        <source>How many percent of the way from &quot;as usual&quot; to &quot;as required&quot; a policy brings. Default: 50.</source>
        <translation>政策能使现状趋势向所需路径靠近百分之几。默认：50。</translation>
    </message>
    <message>
        <source>Another value for the target, to see what it would take.</source>
        <translation>假设目标为另一数值，看需要怎样的路径。</translation>
    </message>
    <message>
        <source>--what-if: found &quot;%1&quot;, expected a number</source>
        <translation>--what-if：给出的是“%1”，应为数</translation>
    </message>
    <message>
        <source>Project an indicator with prediction intervals.</source>
        <translation>预测一个指标，并给出预测区间。</translation>
    </message>
    <message>
        <source>Last year of the projection. Default: the target&apos;s, else %1.</source>
        <translation>预测到哪一年。默认：目标年，没有则为 %1。</translation>
    </message>
    <message>
        <source>--%1: found &quot;%2&quot;, expected a year</source>
        <translation>--%1：给出的是“%2”，应为年份</translation>
    </message>
    <message>
        <source>Leave the suggested shock of this year out of the projection; may be given several times.</source>
        <translation>预测时剔除该年份的疑似冲击；可重复给出。</translation>
    </message>
    <message>
        <source>Also write every forecast value to this CSV file.</source>
        <translation>同时把每个预测值写入此 CSV 文件。</translation>
    </message>
    <message>
        <source>No area of the map has anything of &quot;%1&quot; to show.</source>
        <translation>地图上没有任何分区有“%1”的内容可显示。</translation>
    </message>
    <message>
        <source>--%1: found &quot;%2&quot;, expected one of %3</source>
        <translation>--%1：读到“%2”，应为 %3 之一</translation>
    </message>
    <message>
        <source>--classes: found &quot;%1&quot;, expected %2 to %3</source>
        <translation>--classes：读到“%1”，应为 %2 到 %3</translation>
    </message>
    <message>
        <source>Number of classes, at most. Default: 5.</source>
        <translation>最多分级数。默认：5。</translation>
    </message>
    <message>
        <source>--by %1 needs --indicator</source>
        <translation>--by %1 需要同时给出 --indicator</translation>
    </message>
    <message>
        <source>Draw the map: facilities and corridors, an indicator or its targets by region.</source>
        <translation>绘制地图：设施、通道，以及各地区的指标或目标。</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together</source>
        <translation>%1 与 %2 不能同时使用</translation>
    </message>
    <message>
        <source>What is shown of the regions: %1. Default: values where an indicator is given, else facilities.</source>
        <translation>各地区显示的内容：%1。默认：指定了指标时为 values，否则为 facilities。</translation>
    </message>
    <message>
        <source>How a number is shown: %1. Bars are the years up to the one shown, or the value beside the target. Default: circles for totals, else fill.</source>
        <translation>数值的表示方式：%1。bars 并列显示截至所选年份的各年数值，或实际值与目标值。默认：总量用 circles，其余用 fill。</translation>
    </message>
    <message>
        <source>Year of the values or targets. Default: the last one with values, the next one with targets.</source>
        <translation>实际值或目标的年份。默认：有实际值的最后一年，或下一个目标年。</translation>
    </message>
    <message>
        <source>How values are divided into classes: %1. Default: the first. anchored: worse and better than the target.</source>
        <translation>数值的分级方法：%1。默认：第一种。anchored：以目标值为界，分为优于和劣于目标。</translation>
    </message>
    <message>
        <source>List how far counties are from logistics hubs.</source>
        <translation>列出各县区到物流枢纽的距离。</translation>
    </message>
    <message>
        <source>Kind of facility that counts as a hub, by code (airport) or name; may be given several times. Default: logistics hubs, ports and rail freight stations.</source>
        <translation>视作枢纽的设施类型，用代码（airport）或名称；可多次给出。默认：物流枢纽、港口口岸和铁路货运站场。</translation>
    </message>
    <message>
        <source>Leave out hubs that are only planned.</source>
        <translation>不计仅在规划中的枢纽。</translation>
    </message>
    <message>
        <source>No kind of facility is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的设施类型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several kinds of facilities; give the code of one:</source>
        <translation>“%1”对应多种设施类型，请给出其中一个的代码：</translation>
    </message>
    <message>
        <source>Draw how far it is to hubs: lines from the county seats to the nearest one, or rings around the facility given.</source>
        <translation>画出到枢纽的距离：各县区驻地到最近枢纽的连线，或所给设施周围的距离圈。</translation>
    </message>
    <message>
        <source>No facility is called &quot;%1&quot;.</source>
        <translation>没有名为“%1”的设施。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names several facilities; give the code of one:</source>
        <translation>“%1”对应多个设施，请给出其中一个的代码：</translation>
    </message>
    <message>
        <source>Highlight this facility, by code or name.</source>
        <translation>突出显示该设施，用代码或名称。</translation>
    </message>
    <message>
        <source>The workspace&apos;s list of layers hides the regions, which would show the indicator; --no-layers draws them.</source>
        <translation>工作区的图层列表隐藏了“地区”，指标因此无处显示；加 --no-layers 则绘制。</translation>
    </message>
    <message>
        <source>--%1: the workspace&apos;s list of layers hides the row &quot;%2&quot;; --no-layers draws it</source>
        <translation>--%1：工作区的图层列表隐藏了“%2”这一行；加 --no-layers 则绘制</translation>
    </message>
    <message>
        <source>Do not heed the workspace&apos;s list of layers: none of your own is drawn and nothing is hidden. Otherwise a layer that cannot be drawn is told on standard error, and the map is written without it.</source>
        <translation>不理会工作区的图层列表：不绘制您自己的图层，也不隐藏任何内容。否则，无法绘制的图层会在标准错误中说明，地图照常写出，只是缺少该图层。</translation>
    </message>
    <message>
        <source>Also read layers whose files lie outside of the workspace&apos;s folder. Only for workspaces whose origin you know: a file on another computer tells that computer who you are.</source>
        <translation>同时读取文件位于工作区文件夹之外的图层。仅用于来源可靠的工作区：读取另一台计算机上的文件会让对方知道您是谁。</translation>
    </message>
    <message>
        <source>--without: found &quot;%1&quot;, expected some of %2, with commas between</source>
        <translation>--without：发现“%1”，应为以下若干项，以英文逗号分隔：%2</translation>
    </message>
    <message>
        <source>--title: found no text, expected one; --without title leaves the title out</source>
        <translation>--title：内容为空，应给出标题文字；如不要标题，请用 --without title</translation>
    </message>
    <message>
        <source>--extent: found &quot;%1&quot;, expected WEST,SOUTH,EAST,NORTH in degrees: west less than east, both from -%2 to %2, south less than north, both from -%3 to %3</source>
        <translation>--extent：发现“%1”，应为以度表示的 WEST,SOUTH,EAST,NORTH（西、南、东、北）：西小于东，均在 -%2 至 %2 之间；南小于北，均在 -%3 至 %3 之间</translation>
    </message>
    <message>
        <source>Title of the picture. Default: what the map shows.</source>
        <translation>图的标题。默认：地图所显示的内容。</translation>
    </message>
    <message>
        <source>What is left out around the map, with commas between: %1. The mark, the approval number and the sources are always there.</source>
        <translation>地图周围略去的内容，以英文逗号分隔：%1。示意图标记、审图号和资料来源始终保留。</translation>
    </message>
    <message>
        <source>What the picture shows as a whole, in degrees; it may show more to fill its frame. Default: the region, else the whole map.</source>
        <translation>图中须完整显示的范围，以度表示；为填满图框，显示范围可能更大。默认：所选地区，否则为全图。</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot; is not drawn: %2</source>
        <translation>图层“%1”未绘制：%2</translation>
    </message>
    <message>
        <source>%1 lies outside of the workspace&apos;s folder and was not touched; --trust-layers reads it</source>
        <translation>%1 位于工作区文件夹之外，未读取；加 --trust-layers 则读取</translation>
    </message>
    <message>
        <source>Layer &quot;%1&quot;: %2</source>
        <translation>图层“%1”：%2</translation>
    </message>
    <message>
        <source>Draw the progress chart of an indicator, or write what it draws as a table.</source>
        <translation>绘制指标的进度图，或将图中数据写成表格。</translation>
    </message>
    <message>
        <source>--format: found &quot;%1&quot;, expected table, csv, json or xlsx</source>
        <translation>--format：得到“%1”，应为 table、csv、json 或 xlsx</translation>
    </message>
    <message>
        <source>table and xlsx are for people; csv and json have codes and every digit. Default: by the extension of the output file, else table.</source>
        <translation>table 和 xlsx 供人阅读；csv 和 json 含代码和全部数位。默认：按输出文件的扩展名，否则为 table。</translation>
    </message>
    <message>
        <source>--format xlsx needs a file: -o FILE.xlsx</source>
        <translation>--format xlsx 需要指定文件：-o FILE.xlsx</translation>
    </message>
    <message>
        <source>The folder to write to; files of the same names are replaced.</source>
        <translation>写入的文件夹；同名文件将被替换。</translation>
    </message>
    <message>
        <source>Name the folder to write to with -o FOLDER</source>
        <translation>请用 -o 文件夹 指定写入位置</translation>
    </message>
    <message>
        <source>Charts written to %1: %2 of %3</source>
        <translation>已写入 %1 的图：%2 / %3</translation>
    </message>
    <message>
        <source>Draw all progress charts of a region or theme into a folder, or write what they draw.</source>
        <translation>将某地区或领域的全部进度图绘制到一个文件夹，或写出图中数据。</translation>
    </message>
    <message>
        <source>Format of the files: pictures, or what they draw as tables. Default: png.</source>
        <translation>文件格式：图片，或将图中数据写成表格。默认：png。</translation>
    </message>
    <message>
        <source>--format: found &quot;%1&quot;, expected png, svg, pdf, csv or xlsx</source>
        <translation>--format：得到“%1”，应为 png、svg、pdf、csv 或 xlsx</translation>
    </message>
    <message>
        <source>--base-year: no value of the whole year %1 was observed</source>
        <translation>--base-year：没有 %1 年全年的实际值</translation>
    </message>
    <message>
        <source>--value-axis: found &quot;%1&quot;, expected linear, log or index</source>
        <translation>--value-axis：“%1”无效，应为 linear、log 或 index</translation>
    </message>
    <message>
        <source>--base-year goes with --value-axis index only</source>
        <translation>--base-year 只能与 --value-axis index 一起使用</translation>
    </message>
    <message>
        <source>How the value axis counts: linear, log, or index. Default: linear.</source>
        <translation>数值轴的刻度：linear（等距）、log（对数）或 index（指数）。默认为 linear。</translation>
    </message>
    <message>
        <source>The observed year that an index counts from. Default: the first one.</source>
        <translation>指数的基期，须为有实际值的年份。默认为第一个年份。</translation>
    </message>
    <message>
        <source>Compare regions on an indicator, as picture or table.</source>
        <translation>按指标对比各地区，输出图片或表格。</translation>
    </message>
    <message>
        <source>%1 wide and as high as it needs</source>
        <translation>宽 %1，高度按需</translation>
    </message>
    <message>
        <source>Kind of figure: %1. Default: the first.</source>
        <translation>图的种类：%1。默认为第一个。</translation>
    </message>
    <message>
        <source>What a ranking goes by: %1. Default: the first.</source>
        <translation>排名依据：%1。默认为第一个。</translation>
    </message>
    <message>
        <source>Year of the values. Default: the last that most regions have.</source>
        <translation>数值的年份。默认为多数地区都有数值的最近一年。</translation>
    </message>
    <message>
        <source>The latest value of each region instead, with its year.</source>
        <translation>改用各地区的最新值，并注明年份。</translation>
    </message>
    <message>
        <source>Of slopes: the earlier year. Default: the first that most regions have.</source>
        <translation>升降图的起始年份。默认为多数地区都有数值的最早一年。</translation>
    </message>
    <message>
        <source>Of a scatter: the indicator of the upright axis, by code or name.</source>
        <translation>散点图纵轴的指标，代码或名称。</translation>
    </message>
    <message>
        <source>What small charts and bullets are of: %1. Default: the first; indicators are those of --region.</source>
        <translation>小图和目标对照图的对象：%1。默认为第一个；indicators 指 --region 所指地区的各项指标。</translation>
    </message>
    <message>
        <source>Of small charts and bullets: each on a scale of its own.</source>
        <translation>小图和目标对照图：各用各的刻度。</translation>
    </message>
    <message>
        <source>This indicator cannot be compared so: it needs values of two or more regions of one level, and a target with a number for gaps, completion and bullets.</source>
        <translation>该指标不能这样对比：须有两个以上同级地区的数值；按差距、完成度或作目标对照图时，还须有目标数值。</translation>
    </message>
    <message>
        <source>The second indicator has no values to compare for this choice.</source>
        <translation>当前条件下，第二个指标没有可比的数值。</translation>
    </message>
    <message>
        <source>There are no values of %1.</source>
        <translation>没有%1年的数值。</translation>
    </message>
    <message>
        <source>Colours of the figure; the last are for black-and-white print. Default: %1.</source>
        <translation>图的配色；最后一种供黑白打印。默认：%1。</translation>
    </message>
    <message>
        <source>Typeface of the figure&apos;s text: hei, fangsong, kai and song are those of official documents. Default: %1.</source>
        <translation>图中文字的字体：hei、fangsong、kai、song 即公文所用的黑体、仿宋、楷体、宋体。默认：%1。</translation>
    </message>
    <message>
        <source>List who changed what, when and why.</source>
        <translation>列出谁在何时因何修改了什么。</translation>
    </message>
    <message>
        <source>Only changes after this one: a number or a version.</source>
        <translation>仅列出此次修改之后的：序号或版本名称。</translation>
    </message>
    <message>
        <source>Only changes of this table: target, observation, facility...</source>
        <translation>仅列出此数据表的修改：target、observation、facility 等。</translation>
    </message>
    <message>
        <source>Only changes of this person.</source>
        <translation>仅列出此人的修改。</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;, expected the number of a change or the name of a version</source>
        <translation>发现“%1”，应为修改的序号或版本名称</translation>
    </message>
    <message>
        <source>Put an earlier state of the workspace back, or take one change back.</source>
        <translation>把工作区恢复到以前的状态，或撤回一次修改。</translation>
    </message>
    <message>
        <source>The whole workspace as it was after this change: a number or a version.</source>
        <translation>整个工作区恢复为此次修改之后的状态：序号或版本名称。</translation>
    </message>
    <message>
        <source>Only this change; what was changed again since stays as it is.</source>
        <translation>仅撤回此次修改；此后又被修改的保持现状。</translation>
    </message>
    <message>
        <source>Why, for the history.</source>
        <translation>原因，写入历史记录。</translation>
    </message>
    <message>
        <source>restore: name a change with --to or --take-back</source>
        <translation>restore：请用 --to 或 --take-back 指明一次修改</translation>
    </message>
    <message>
        <source>rows put back: %1; changed since and left as they are: %2; kept in the history as change %3</source>
        <translation>已恢复 %1 行；此后又被修改而保持现状 %2 行；历史记录序号 %3</translation>
    </message>
    <message>
        <source>Name the present state of the workspace, or list the names.</source>
        <translation>命名工作区的当前状态，或列出已有名称。</translation>
    </message>
    <message>
        <source>What is to be said of the version.</source>
        <translation>版本说明。</translation>
    </message>
    <message>
        <source>Take the name away; the history stays.</source>
        <translation>删除名称；历史记录不变。</translation>
    </message>
    <message>
        <source>Fill in the value or year of a target that was lost in the source.</source>
        <translation>补录来源中缺失的目标值或目标年。</translation>
    </message>
    <message>
        <source>The value, in the unit of the indicator.</source>
        <translation>目标值，以指标的单位计。</translation>
    </message>
    <message>
        <source>The upper end, where the value is a range.</source>
        <translation>目标为区间时的上限。</translation>
    </message>
    <message>
        <source>How the value is meant: &gt;=, &gt;, &lt;=, &lt;, = or ~. Default: as the target has it.</source>
        <translation>目标值的含义：&gt;=、&gt;、&lt;=、&lt;、= 或 ~。默认沿用该目标原有的条件。</translation>
    </message>
    <message>
        <source>The target year, where it was lost.</source>
        <translation>目标年（来源中缺失时）。</translation>
    </message>
    <message>
        <source>Title or number of the document that says so.</source>
        <translation>载明该数值的文件标题或文号。</translation>
    </message>
    <message>
        <source>The page on which it says so.</source>
        <translation>该数值所在页码。</translation>
    </message>
    <message>
        <source>A remark.</source>
        <translation>备注。</translation>
    </message>
    <message>
        <source>Take back what was filled in: it counts as lost again.</source>
        <translation>撤回已补录的内容，恢复为来源缺失。</translation>
    </message>
    <message>
        <source>--%1: found &quot;%2&quot;, expected a number</source>
        <translation>--%1：发现“%2”，应为数字</translation>
    </message>
    <message>
        <source>Nothing is filled in for target &quot;%1&quot;.</source>
        <translation>目标“%1”没有补录内容。</translation>
    </message>
    <message>
        <source>Filled in: %1.</source>
        <translation>已补录：%1。</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>已撤回：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) left in the queue.</source>
        <translation>
            <numerusform>待补录目标还有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>fill: found no target, expected its code</source>
        <translation>fill：未给出目标，应为目标代码</translation>
    </message>
    <message>
        <source>List the targets whose value or year was lost in the source.</source>
        <translation>列出来源中缺失目标值或目标年的目标。</translation>
    </message>
    <message>
        <source>Found no values that could be read; nothing was stored.</source>
        <translation>没有找到可读取的数值；未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 cells could not be read; nothing was stored. Mend them, or import the rest with --leave-out-faulty.</source>
        <translation>有 %1 个单元格无法读取；未写入任何内容。请改正，或用 --leave-out-faulty 导入其余部分。</translation>
    </message>
    <message>
        <source>%1 values have no source; nothing was stored. Name it with --document CODE or --new-document TITLE.</source>
        <translation>有 %1 个数值没有来源；未写入任何内容。请用 --document 代码 或 --new-document 标题 指明来源。</translation>
    </message>
    <message>
        <source>Stored: %1 added, %2 replaced; %3 that differ were kept as they are.</source>
        <translation>已写入：新增 %1，替换 %2；有差异而保持原值 %3。</translation>
    </message>
    <message>
        <source>Change no. %1 in the history; taken back by: restore --take-back %1</source>
        <translation>历史中的第 %1 号变更；撤回：restore --take-back %1</translation>
    </message>
    <message>
        <source>Encoding of a text file. Default: found out.</source>
        <translation>文本文件的编码。默认：自动识别。</translation>
    </message>
    <message>
        <source>What separates the fields of a text file. Default: found out.</source>
        <translation>文本文件的分隔符。默认：自动识别。</translation>
    </message>
    <message>
        <source>How to read the table: a file written by --save-recipe.</source>
        <translation>读取表格的方案：由 --save-recipe 写出的文件。</translation>
    </message>
    <message>
        <source>The same, as the workspace remembers it.</source>
        <translation>同上，取工作区记住的方案。</translation>
    </message>
    <message>
        <source>Write down how the table was read, for the next one.</source>
        <translation>把本次的读取方案写入文件，供下次使用。</translation>
    </message>
    <message>
        <source>Let the workspace remember it by that name.</source>
        <translation>让工作区以此名称记住方案。</translation>
    </message>
    <message>
        <source>Region of values of which the table says none.</source>
        <translation>表中未写明地区的数值所属地区。</translation>
    </message>
    <message>
        <source>Indicator of values of which the table says none.</source>
        <translation>表中未写明指标的数值所属指标。</translation>
    </message>
    <message>
        <source>Period of values of which the table says none: 2024, 2024-06.</source>
        <translation>表中未写明时期的数值的时期：2024、2024-06。</translation>
    </message>
    <message>
        <source>Unit of values of which the table says none.</source>
        <translation>表中未写明单位的数值的单位。</translation>
    </message>
    <message>
        <source>The document that the values are from, by its code.</source>
        <translation>数值来源文件的代码。</translation>
    </message>
    <message>
        <source>The same, where the workspace does not have it yet: its title.</source>
        <translation>同上，工作区尚无该文件时写其标题。</translation>
    </message>
    <message>
        <source>A code for it. Default: one with today&apos;s date.</source>
        <translation>该文件的代码。默认：含当天日期。</translation>
    </message>
    <message>
        <source>Its kind. Default: statistics.</source>
        <translation>该文件的类型。默认：statistics（统计资料）。</translation>
    </message>
    <message>
        <source>Who issued it.</source>
        <translation>发布单位。</translation>
    </message>
    <message>
        <source>When: a year, a month or a day.</source>
        <translation>发布时间：年、月或日。</translation>
    </message>
    <message>
        <source>What to do with values that their document has revised. Default: take.</source>
        <translation>同一来源修订过的数值如何处理。默认：采用。</translation>
    </message>
    <message>
        <source>What to do with values that differ from another document&apos;s, or from one set by hand. Default: keep what is stored.</source>
        <translation>与其他来源或人工录入不一致的数值如何处理。默认：保持原值。</translation>
    </message>
    <message>
        <source>Import the rest although cells could not be read.</source>
        <translation>有单元格无法读取时，仍导入其余部分。</translation>
    </message>
    <message>
        <source>A reason, for the history.</source>
        <translation>变更理由，记入历史。</translation>
    </message>
    <message>
        <source>Say what would be changed, and change nothing.</source>
        <translation>只说明将有哪些变更，不写入。</translation>
    </message>
    <message>
        <source>List the values that compare so, with what is stored, instead of the report.</source>
        <translation>列出比较结果为此类的数值及已存数值，代替报告。</translation>
    </message>
    <message>
        <source>import: found no file, expected its name</source>
        <translation>import：未给出文件，应写文件名</translation>
    </message>
    <message>
        <source>--period: found &quot;%1&quot;, expected a period like %2</source>
        <translation>--period：找到“%1”，应为时期，如 %2</translation>
    </message>
    <message>
        <source>--unit: found &quot;%1&quot;, expected a unit of the workspace</source>
        <translation>--unit：找到“%1”，应为工作区中的单位</translation>
    </message>
    <message>
        <source>--%1 needs --new-document</source>
        <translation>--%1 须与 --new-document 同用</translation>
    </message>
    <message>
        <source>region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>kind of value</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>qualifier</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>no indicator is called so</source>
        <translation>没有此名称的指标</translation>
    </message>
    <message>
        <source>Text in %1</source>
        <translation>文本，编码 %1</translation>
    </message>
    <message>
        <source>Sheet: %1</source>
        <translation>工作表：%1</translation>
    </message>
    <message>
        <source>Read as remembered: %1</source>
        <translation>按记住的方案读取：%1</translation>
    </message>
    <message>
        <source>%1 was understood as %2 (former name)</source>
        <translation>“%1”按曾用名理解为%2</translation>
    </message>
    <message>
        <source>%1 was understood as %2 (short name)</source>
        <translation>“%1”按简称理解为%2</translation>
    </message>
    <message>
        <source>Values read: %1 (%2)</source>
        <translation>读取数值：%1（%2）</translation>
    </message>
    <message>
        <source>Cells marked as without a value: %1</source>
        <translation>标明无数值的单元格：%1</translation>
    </message>
    <message>
        <source>... and %1 more</source>
        <translation>……另有 %1 处</translation>
    </message>
    <message>
        <source>List what is not right in the data.</source>
        <translation>列出数据中的质量问题。</translation>
    </message>
    <message>
        <source>Only findings of this kind: jump, gap, stale...</source>
        <translation>只列出此类问题：jump、gap、stale 等。</translation>
    </message>
    <message>
        <source>Also findings that have been accepted.</source>
        <translation>包括已认可的问题。</translation>
    </message>
    <message>
        <source>List at most N findings of a kind, the worst ones. Default: 2000.</source>
        <translation>每类最多列出 N 条最严重的问题。默认 2000。</translation>
    </message>
    <message>
        <source>--most: found &quot;%1&quot;, expected a whole number above 0</source>
        <translation>--most：给出的是“%1”，应为大于 0 的整数</translation>
    </message>
    <message>
        <source>%1: %2 found, the worst %3 listed. More with --most.</source>
        <translation>%1：共 %2 条，列出最严重的 %3 条。用 --most 可列出更多。</translation>
    </message>
    <message>
        <source>The sheet of a workbook, or the layer of a file of features. Default: the recipe&apos;s, else the first.</source>
        <translation>工作簿的工作表，或要素文件的图层。默认：方案所记，否则第一个。</translation>
    </message>
    <message>
        <source>The layer does not say in which coordinate system its points are: read without their positions</source>
        <translation>图层未注明点的坐标系：读取时不含位置</translation>
    </message>
    <message>
        <source>Import values, targets, facilities, ... from a workbook, a text file or a layer of features.</source>
        <translation>从工作簿、文本文件或矢量图层导入实际值、目标、设施等。</translation>
    </message>
    <message>
        <source>Found no rows that could be read; nothing was stored.</source>
        <translation>未发现可读取的行，未保存任何内容。</translation>
    </message>
    <message>
        <source>%1 rows could not be read; nothing was stored. Mend them, or import the rest with --leave-out-faulty.</source>
        <translation>%1 行无法读取，未保存任何内容。请改正后重试，或用 --leave-out-faulty 导入其余部分。</translation>
    </message>
    <message>
        <source>%1 rows have no source; nothing was stored. Name it with --document CODE or --new-document TITLE.</source>
        <translation>%1 行没有来源，未保存任何内容。请用 --document 代码 或 --new-document 标题 指明来源。</translation>
    </message>
    <message>
        <source>--set: found &quot;%1&quot;, expected FIELD=TEXT with one of: %2</source>
        <translation>--set：发现“%1”，应为 字段=内容，字段可为：%2</translation>
    </message>
    <message>
        <source>What the rows are. Default: told from the headings; else observed values.</source>
        <translation>各行是什么。默认：按表头判断，判断不出时为实际值。</translation>
    </message>
    <message>
        <source>What all records have where the table does not say it, by the name of the field, e.g. layer=health. Can be given again.</source>
        <translation>表中未写明时各条记录共有的内容，按字段名给出，如 layer=health。可重复使用。</translation>
    </message>
    <message>
        <source>The rows are: %1</source>
        <translation>各行为：%1</translation>
    </message>
    <message>
        <source>Rows read: %1 (%2)</source>
        <translation>已读取 %1 行（%2）</translation>
    </message>
    <message>
        <source>Not known as %1: %2 (cells: %3)</source>
        <translation>%1 中未识别：%2（单元格数：%3）</translation>
    </message>
    <message>
        <source>Names taken from the row above: %1</source>
        <translation>取自上一行的名称：%1 个</translation>
    </message>
    <message>
        <source>Write whole tables for other programs, to be imported again.</source>
        <translation>把整张数据表写成文件，供其他程序使用，并可原样导回。</translation>
    </message>
    <message>
        <source>Of indicators, targets and observations only this one, by code or name. Default: all.</source>
        <translation>指标、目标和实际值只取此指标，以代码或名称指明。默认全部。</translation>
    </message>
    <message>
        <source>Write to this file, by its extension as CSV, XLSX, GeoPackage or GeoJSON.</source>
        <translation>写入此文件，按扩展名为 CSV、XLSX、GeoPackage 或 GeoJSON。</translation>
    </message>
    <message>
        <source>CSV that Excel and WPS open rightly: with byte order mark and CRLF.</source>
        <translation>Excel 和 WPS 可直接打开的 CSV：带字节序标记，以 CRLF 换行。</translation>
    </message>
    <message>
        <source>Only codes, without columns of their names beside them.</source>
        <translation>只写代码，不附名称列。</translation>
    </message>
    <message>
        <source>export: found &quot;%1&quot;, expected regions, documents, indicators, targets, observations, facilities, corridors, tasks or, alone, all</source>
        <translation>export：得到“%1”，应为 regions、documents、indicators、targets、observations、facilities、corridors、tasks，或单独用 all</translation>
    </message>
    <message>
        <source>export: no table was named</source>
        <translation>export：没有指明数据表</translation>
    </message>
    <message>
        <source>export needs a file: -o FILE</source>
        <translation>export 需要文件：-o FILE</translation>
    </message>
    <message>
        <source>-o: found &quot;%1&quot;, expected a file ending in .csv, .xlsx, .gpkg or .geojson</source>
        <translation>-o：得到“%1”，应为以 .csv、.xlsx、.gpkg 或 .geojson 结尾的文件</translation>
    </message>
    <message>
        <source>-o: %1 is the workspace itself</source>
        <translation>-o：%1 就是工作区本身</translation>
    </message>
    <message>
        <source>%1 rows of &quot;%2&quot; are too many for a workbook, which takes %3: choose a region, theme or indicator, or write CSV</source>
        <extracomment>%1: a number of rows, %2: the name of a table, %3: the most that there can be</extracomment>
        <translation>“%2”有 %1 行，超过工作簿的上限 %3 行：请选定地区、领域或指标，或改写 CSV</translation>
    </message>
    <message>
        <source>%1: %2 rows to %3</source>
        <extracomment>%1: the name of a table, %2: a number of rows, %3: a file</extracomment>
        <translation>%1：%2 行，写入 %3</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would calculate, written as they are: %1. In an .xlsx file they are texts.</source>
        <translation>有 %1 处文本会被电子表格当作公式计算，已按原样写出；写成 .xlsx 文件时都是文本。</translation>
    </message>
    <message>
        <source>--excel goes with a .csv file only</source>
        <translation>--excel 只能用于 .csv 文件</translation>
    </message>
    <message>
        <source>Compare another workspace with this one, and take what it has changed.</source>
        <translation>将另一工作区与本工作区比较，并合入对方的修改。</translation>
    </message>
    <message>
        <source>Only compare: say what differs and change nothing.</source>
        <translation>只比较：说明差异，不做任何修改。</translation>
    </message>
    <message>
        <source>What the other one alone has changed: take (the default) or keep ours.</source>
        <translation>仅对方修改的内容：take 采用（默认）或 keep 保留本方。</translation>
    </message>
    <message>
        <source>What the other one has removed: take (the default) or keep ours.</source>
        <translation>对方删除的内容：take 采用（默认）或 keep 保留本方。</translation>
    </message>
    <message>
        <source>What both have changed: take theirs, or keep ours (the default).</source>
        <translation>双方都修改的内容：take 采用对方，或 keep 保留本方（默认）。</translation>
    </message>
    <message>
        <source>merge: name one other workspace</source>
        <translation>merge：请指定一个对方工作区文件</translation>
    </message>
    <message>
        <source>The two were never one file, as far as their histories tell: what differs is a conflict, and what the other one lacks is kept.</source>
        <translation>从两个文件的历史看，它们并非由同一文件复制而来：凡有差异均视为冲突，对方没有的内容予以保留。</translation>
    </message>
    <message>
        <source>Compared with what both had when they were merged (%1).</source>
        <translation>与双方上次合并时（%1）的状态比较。</translation>
    </message>
    <message>
        <source>Compared with what both had when one was copied (%1).</source>
        <translation>与文件复制时（%1）双方共有的状态比较。</translation>
    </message>
    <message>
        <source>The other workspace has nothing that this one lacks.</source>
        <translation>对方工作区没有本工作区所缺的内容。</translation>
    </message>
    <message>
        <source>Of the other workspace %1 cannot be taken:</source>
        <translation>对方工作区中有 %1 项无法合入：</translation>
    </message>
    <message>
        <source>Left as they are, for they cannot be stored so: %1</source>
        <translation>保持原样，因为不能这样保存：%1 项</translation>
    </message>
    <message>
        <source>Merged: %1 added, %2 replaced, %3 removed; %4 that differ were kept as they are.</source>
        <translation>已合并：新增 %1，替换 %2，删除 %3；另有 %4 项差异保持原样。</translation>
    </message>
    <message>
        <source>The history has more rows than a workbook takes, %1: narrow it, or write CSV</source>
        <translation>历史记录超过工作簿可容纳的行数（%1）：请缩小范围，或写成 CSV</translation>
    </message>
    <message>
        <source>%1 rows to %2</source>
        <extracomment>%1: a number of rows, %2: a file</extracomment>
        <translation>%1 行，已写入 %2</translation>
    </message>
    <message>
        <source>--%1: found &quot;%2&quot;, expected a day, as 2026-11-01</source>
        <translation>--%1：读到“%2”，应为日期，如 2026-11-01</translation>
    </message>
    <message>
        <source>Only changes of this kind.</source>
        <translation>仅此类来由的修改。</translation>
    </message>
    <message>
        <source>Only changes from this day on.</source>
        <translation>仅此日及以后的修改。</translation>
    </message>
    <message>
        <source>Only changes up to this day.</source>
        <translation>仅截至此日（含）的修改。</translation>
    </message>
    <message>
        <source>--until: found %1, expected a day not before --since %2</source>
        <translation>--until：读到 %1，应不早于 --since %2</translation>
    </message>
    <message>
        <source>--set %1 needs a table of records, and this one is read as values; --records says what the rows are</source>
        <translation>--set %1 仅用于记录表，而此表按数值读取；用 --records 指明各行是什么</translation>
    </message>
    <message>
        <source>Listed: %1 of %2.</source>
        <translation>列出 %1，共 %2。</translation>
    </message>
    <message>
        <source>Other sheets: %1</source>
        <translation>其他工作表：%1</translation>
    </message>
    <message>
        <source>Where the table does not say otherwise: %1</source>
        <translation>表中未另行说明时：%1</translation>
    </message>
    <message>
        <source>Values without a unit in the table, taken as in the indicator&apos;s own: %1</source>
        <translation>表中未注明计量单位、按指标自身单位读取的数值：%1</translation>
    </message>
    <message>
        <source>Regions that are not clear (cells; codes it may be): %1</source>
        <translation>未能确定的地区（单元格数；可能的代码）：%1</translation>
    </message>
    <message>
        <source>Indicators that are not clear (cells; codes it may be): %1</source>
        <translation>未能确定的指标（单元格数；可能的代码）：%1</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;: found pictures or charts and no table, expected headings with rows below them; nothing was stored.</source>
        <translation>工作表“%1”：只有图片或图表，没有表格；应为带表头和数据行的表格。未写入任何内容。</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;: found no table, expected headings with rows below them; nothing was stored.</source>
        <translation>工作表“%1”：没有表格；应为带表头和数据行的表格。未写入任何内容。</translation>
    </message>
    <message>
        <source>Values of hidden rows or columns, which are read too: %1</source>
        <translation>隐藏行或隐藏列中的数值（同样读取）：%1</translation>
    </message>
    <message>
        <source>%1: found no table, expected headings with rows below them; nothing was stored.</source>
        <translation>%1：没有表格；应为带表头和数据行的表格。未写入任何内容。</translation>
    </message>
    <message>
        <source>--document: found &quot;%1&quot;, expected the code of a document of the workspace; &quot;export documents&quot; writes them all</source>
        <translation>--document：找到“%1”，应为工作区中文件的代码；用“export documents”可导出全部文件</translation>
    </message>
    <message>
        <source>Features that are lines or areas, read without a position: %1</source>
        <translation>线或面要素，读取时不含位置：%1</translation>
    </message>
    <message>
        <source>--%1 would overwrite a workspace</source>
        <translation>--%1 会覆盖工作区</translation>
    </message>
    <message>
        <source>--%1 would overwrite the file that is read</source>
        <translation>--%1 会覆盖正在读取的文件</translation>
    </message>
    <message>
        <source>  4  cancelled by Ctrl-C; nothing was changed
</source>
        <translation>  4  已用 Ctrl-C 取消，未作任何更改
</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>List the rows: new, changed, removed, conflict, here: what this workspace alone has or has changed, or kept: what was refused when the other one was merged before.</source>
        <translation>列出各行：new 新增、changed 已改、removed 已删、conflict 冲突、here 仅本工作区有或改过的，或 kept 此前合并时未采纳的。</translation>
    </message>
    <message>
        <source>What the other one alone has: take (the default) or keep ours. Regions, documents and indicators come anyway, for others may need them.</source>
        <translation>仅对方有的内容：take 采纳（默认）或 keep 不采纳。地区、文件和指标总会并入，因为其他行可能要引用。</translation>
    </message>
    <message>
        <source>What was refused when the other one was merged before: take it now, or keep ours (the default).</source>
        <translation>此前合并时未采纳的内容：take 现在采纳，或 keep 保留本方（默认）。</translation>
    </message>
    <message>
        <source>New regions, documents and indicators, which others may need, are taken all the same: %1</source>
        <translation>新增的地区、文件和指标可能被其他行引用，仍予并入：%1</translation>
    </message>
    <message>
        <source>No state is named &quot;%1&quot; any more; the history stays.</source>
        <translation>“%1”不再是任何状态的名称，历史仍保留。</translation>
    </message>
    <message>
        <source>The present state is named &quot;%1&quot;; put back by: restore --to &quot;%1&quot;</source>
        <translation>当前状态已命名为“%1”；恢复命令：restore --to &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Only this change, with each row that it added: a number or a version.</source>
        <translation>只列这一次变更，并逐行列出其新增内容：变更编号或版本名。</translation>
    </message>
    <message>
        <source>Only fields and added rows that say these words: the row&apos;s name, the field, before, after, who, reason or source.</source>
        <translation>只列含有这些词的字段和新增行：行的名称、字段、原值、新值、操作人、原因或来源。</translation>
    </message>
    <message>
        <source>Nothing in the history matches what was asked for.</source>
        <translation>历史记录中没有符合所给条件的内容。</translation>
    </message>
    <message>
        <source>Nothing was taken. That is remembered: what was refused is not asked for again, and can be taken later with --kept take.</source>
        <translation>未采纳任何内容。此决定已记住：未采纳的不再询问，以后可用 --kept take 采纳。</translation>
    </message>
    <message>
        <source>Take a change back even if nothing would be left: that which the workspace was made by.</source>
        <translation>即使撤回后将一无所剩也撤回该次修改：即建立工作区的那次修改。</translation>
    </message>
    <message>
        <source>%1; with --force it is taken back all the same</source>
        <extracomment>%1: why a change is not taken back</extracomment>
        <translation>%1；加上 --force 则照样撤回</translation>
    </message>
    <message>
        <source>Listed: the newest %1 of %2; -o FILE.csv writes them all.</source>
        <extracomment>%1: how many of %2 rows</extracomment>
        <translation>已列出最新的 %1 条，共 %2 条；用 -o FILE.csv 可全部写出。</translation>
    </message>
    <message>
        <source>Change no. %1 has been taken back already; nothing was changed</source>
        <extracomment>%1: the number of a change</extracomment>
        <translation>第 %1 号更改此前已撤回；未作任何改动</translation>
    </message>
    <message>
        <source>The history has %1 rows, of which %2 at most can be written so: narrow it, or write them to -o FILE.csv</source>
        <translation>历史共有 %1 行，此种输出最多 %2 行：请缩小范围，或用 -o FILE.csv 写出</translation>
    </message>
    <message>
        <source>... and %1 more, wrong in the same way as those above</source>
        <translation>……另有 %1 个，错误与上面所列相同</translation>
    </message>
    <message>
        <source>No column is read as values; nothing was stored. A recipe can say which one is: --save-recipe writes one to begin with.</source>
        <translation>没有读作数值的列；未写入任何内容。可用配方指定：先用 --save-recipe 写出一份再修改。</translation>
    </message>
    <message>
        <source>In which row the headings of the table begin, from 1. Default: found out.</source>
        <translation>表头从第几行开始（从 1 起）。默认：自动识别。</translation>
    </message>
    <message>
        <source>--heading-row: found &quot;%1&quot;, expected a row from 1 to %2</source>
        <translation>--heading-row：发现“%1”，应为 1 到 %2 之间的行号</translation>
    </message>
</context>
<context>
    <name>ErrorDetails</name>
    <message>
        <source>not a zip archive, or one that is cut off: it has no directory</source>
        <translation>不是 ZIP 压缩包，或文件不完整：缺少目录</translation>
    </message>
    <message>
        <source>the workspace has changed since the file was compared with it</source>
        <translation>与文件比较之后，工作区已有改动</translation>
    </message>
    <message>
        <source>expected a table of values or features: a workspace is merged as a whole</source>
        <translation>应为数值表或要素表：工作区请整体合并</translation>
    </message>
    <message>
        <source>content.xml: found no sheets, expected a spreadsheet</source>
        <translation>content.xml：没有工作表，应为电子表格</translation>
    </message>
    <message>
        <source>the workbook has no sheet with cells: found </source>
        <translation>工作簿中没有含单元格的工作表，只有 </translation>
    </message>
    <message>
        <source>was written by a newer version of the program</source>
        <translation>由更新版本的程序写入</translation>
    </message>
    <message>
        <source>has been changed by somebody else meanwhile</source>
        <translation>其间已被他人修改</translation>
    </message>
    <message>
        <source>the workbook is encrypted with a password</source>
        <translation>工作簿已用密码加密</translation>
    </message>
    <message>
        <source>) with a password, expected one without</source>
        <translation>) 设有密码，应为无密码文件</translation>
    </message>
    <message>
        <source>is a database, but no Waymark workspace</source>
        <translation>是数据库，但不是 Waymark 工作区</translation>
    </message>
    <message>
        <source>found a Waymark workspace, </source>
        <translation>这是 Waymark 工作区，</translation>
    </message>
    <message>
        <source>is the workspace that is open</source>
        <translation>就是当前打开的工作区</translation>
    </message>
    <message>
        <source>not all of it could be written</source>
        <translation>未能全部写入</translation>
    </message>
    <message>
        <source>the recipe names the unknown </source>
        <translation>读取方案中有未知的 </translation>
    </message>
    <message>
        <source>found a folder, expected a file</source>
        <translation>这是文件夹，应为文件</translation>
    </message>
    <message>
        <source>no file can be made there</source>
        <translation>无法在该处创建文件</translation>
    </message>
    <message>
        <source>found the unknown member </source>
        <translation>发现未知成员 </translation>
    </message>
    <message>
        <source>the file exists already</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>a folder, not a file</source>
        <translation>是文件夹，不是文件</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘空间不足</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>unpacks to too much</source>
        <translation>解压后过大</translation>
    </message>
    <message>
        <source>no such folder</source>
        <translation>没有此文件夹</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>没有此文件</translation>
    </message>
    <message>
        <source>found no sheet </source>
        <translation>没有工作表 </translation>
    </message>
    <message>
        <source>the workbook has </source>
        <translation>工作簿中有 </translation>
    </message>
    <message>
        <source>found no JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>cannot write </source>
        <translation>无法写入 </translation>
    </message>
    <message>
        <source>cannot read </source>
        <translation>无法读取 </translation>
    </message>
    <message>
        <source>cannot open </source>
        <translation>无法打开 </translation>
    </message>
    <message>
        <source> rows or values, expected no more at once; the table can be imported in parts</source>
        <translation> 行（个数值），超过一次可导入的数量；可以分几次导入</translation>
    </message>
    <message>
        <source>found a shapefile under a name that does not end in .shp; expected </source>
        <translation>这是 shapefile，但文件名不以 .shp 结尾；应有 </translation>
    </message>
    <message>
        <source>is not a longitude and latitude; is the declared CRS right?</source>
        <translation>不是经纬度；文件声明的坐标系是否正确？</translation>
    </message>
    <message>
        <source>found a part of a shapefile; expected its main file, </source>
        <translation>这是 shapefile 的附属文件；请选择其主文件 </translation>
    </message>
    <message>
        <source>the zip archive&apos;s directory is not where its end says</source>
        <translation>ZIP 压缩包的目录不在其结尾所指的位置</translation>
    </message>
    <message>
        <source>expected a shapefile, which it is not, or damaged</source>
        <translation>应为 shapefile，但不是或已损坏</translation>
    </message>
    <message>
        <source>not an XLSX workbook: it has no xl/workbook.xml</source>
        <translation>不是 XLSX 工作簿：缺少 xl/workbook.xml</translation>
    </message>
    <message>
        <source>the workbook does not tell where its cells are</source>
        <translation>工作簿没有说明单元格所在的部分</translation>
    </message>
    <message>
        <source>not an XLS workbook: it has no stream Workbook</source>
        <translation>不是 XLS 工作簿：缺少 Workbook 数据流</translation>
    </message>
    <message>
        <source>found a shapefile without its index; expected </source>
        <translation>shapefile 缺少索引文件；应有 </translation>
    </message>
    <message>
        <source>found a cell outside of what a sheet can have</source>
        <translation>有单元格超出工作表可有的范围</translation>
    </message>
    <message>
        <source>expected GeoJSON, which it is not, or damaged</source>
        <translation>应为 GeoJSON，但不是或已损坏</translation>
    </message>
    <message>
        <source>a text file has a single sheet without a name</source>
        <translation>文本文件只有一个没有名称的表</translation>
    </message>
    <message>
        <source>the zip archive&apos;s directory is broken after </source>
        <translation>ZIP 压缩包的目录已损坏，之前的成员数：</translation>
    </message>
    <message>
        <source>not an ODS workbook: it has no content.xml</source>
        <translation>不是 ODS 工作簿：缺少 content.xml</translation>
    </message>
    <message>
        <source>not recognized as a supported file format</source>
        <translation>不是支持的文件格式</translation>
    </message>
    <message>
        <source>the recipe names the unknown value kind</source>
        <translation>读取方案中有未知的数值类型</translation>
    </message>
    <message>
        <source>the recipe names the unknown indicator</source>
        <translation>读取方案中有未知的指标</translation>
    </message>
    <message>
        <source>the zip archive&apos;s directory is cut off</source>
        <translation>ZIP 压缩包的目录不完整</translation>
    </message>
    <message>
        <source>the recipe names the unknown document</source>
        <translation>读取方案中有未知的文件</translation>
    </message>
    <message>
        <source>quoted object property name expected</source>
        <translation>成员名应加引号</translation>
    </message>
    <message>
        <source>the recipe names no kind of records</source>
        <translation>读取方案没有说明记录的种类</translation>
    </message>
    <message>
        <source>the recipe names the unknown region</source>
        <translation>读取方案中有未知的地区</translation>
    </message>
    <message>
        <source>the recipe names the unknown period</source>
        <translation>读取方案中有未知的时期</translation>
    </message>
    <message>
        <source>the recipe names the unknown field</source>
        <translation>读取方案中有未知的字段</translation>
    </message>
    <message>
        <source>Type is not double or integer for </source>
        <translation>应为数字，却是 </translation>
    </message>
    <message>
        <source>the recipe names the unknown unit</source>
        <translation>读取方案中有未知的单位</translation>
    </message>
    <message>
        <source>, as the archive&apos;s directory says</source>
        <translation>（压缩包目录所载大小）</translation>
    </message>
    <message>
        <source>the zip archive&apos;s directory has </source>
        <translation>ZIP 压缩包的目录有 </translation>
    </message>
    <message>
        <source> of a column, expected one of </source>
        <translation>，应为以下之一：</translation>
    </message>
    <message>
        <source> bytes and more, allowed are </source>
        <translation> 字节，最多允许 </translation>
    </message>
    <message>
        <source>not a GeoPackage, or damaged</source>
        <translation>不是 GeoPackage，或已损坏</translation>
    </message>
    <message>
        <source> of a column with the field </source>
        <translation>，所配字段为 </translation>
    </message>
    <message>
        <source>the compound file is damaged</source>
        <translation>复合文档（XLS）已损坏</translation>
    </message>
    <message>
        <source>is encrypted with a password</source>
        <translation>已用密码加密</translation>
    </message>
    <message>
        <source>JSON parsing error: continue</source>
        <translation>JSON 解析出错：内容不完整</translation>
    </message>
    <message>
        <source>the encrypted workbook has </source>
        <translation>加密的工作簿有 </translation>
    </message>
    <message>
        <source>unpacks to too much: found </source>
        <translation>解压后过大：已超过 </translation>
    </message>
    <message>
        <source>, expected both or neither</source>
        <translation>，二者应同时给出或同时省略</translation>
    </message>
    <message>
        <source>found a recipe of version </source>
        <translation>读取方案的版本为 </translation>
    </message>
    <message>
        <source> starts within another one</source>
        <translation> 从另一个工作表之中开始</translation>
    </message>
    <message>
        <source>a DOCTYPE is not allowed</source>
        <translation>不允许使用 DOCTYPE</translation>
    </message>
    <message>
        <source> bytes, allowed are </source>
        <translation> 字节，最多允许 </translation>
    </message>
    <message>
        <source>, expected an object</source>
        <translation>，应为对象</translation>
    </message>
    <message>
        <source>unexpected character</source>
        <translation>有意外的字符</translation>
    </message>
    <message>
        <source>, expected one of: </source>
        <translation>，应为以下之一：</translation>
    </message>
    <message>
        <source>Unterminated object</source>
        <translation>对象没有结束</translation>
    </message>
    <message>
        <source> is cut off: found </source>
        <translation> 不完整：只有 </translation>
    </message>
    <message>
        <source>; expected one of: </source>
        <translation>；应为以下之一：</translation>
    </message>
    <message>
        <source>; packed are only </source>
        <translation>；压缩数据只有 </translation>
    </message>
    <message>
        <source>Unterminated array</source>
        <translation>数组没有结束</translation>
    </message>
    <message>
        <source>JSON parsing error</source>
        <translation>JSON 解析出错</translation>
    </message>
    <message>
        <source>, expected one of </source>
        <translation>，应为以下之一：</translation>
    </message>
    <message>
        <source>found the records </source>
        <translation>记录种类为 </translation>
    </message>
    <message>
        <source> is damaged after </source>
        <translation> 已损坏，完好部分为 </translation>
    </message>
    <message>
        <source> bytes, expected </source>
        <translation> 字节，应为 </translation>
    </message>
    <message>
        <source>: expected a list</source>
        <translation>：应为列表</translation>
    </message>
    <message>
        <source>, expected a text</source>
        <translation>，应为文本</translation>
    </message>
    <message>
        <source>found no member </source>
        <translation>缺少成员 </translation>
    </message>
    <message>
        <source>nesting too deep</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>not a GeoPackage</source>
        <translation>不是 GeoPackage</translation>
    </message>
    <message>
        <source>found more than </source>
        <translation>超过 </translation>
    </message>
    <message>
        <source>found the role </source>
        <translation>列的角色为 </translation>
    </message>
    <message>
        <source>cannot unpack </source>
        <translation>无法解压 </translation>
    </message>
    <message>
        <source>the file has </source>
        <translation>文件有 </translation>
    </message>
    <message>
        <source>, character </source>
        <translation>，字符 </translation>
    </message>
    <message>
        <source>, expected </source>
        <translation>，应为 </translation>
    </message>
    <message>
        <source>; expected </source>
        <translation>；应为 </translation>
    </message>
    <message>
        <source>(at offset </source>
        <translation>(位置 </translation>
    </message>
    <message>
        <source> beside it</source>
        <translation> （与它放在一起）</translation>
    </message>
    <message>
        <source>&quot;: found &quot;</source>
        <translation>&quot;：却是 &quot;</translation>
    </message>
    <message>
        <source>member &quot;</source>
        <translation>成员 &quot;</translation>
    </message>
    <message>
        <source>At line </source>
        <translation>行 </translation>
    </message>
    <message>
        <source>sheet &quot;</source>
        <translation>工作表 &quot;</translation>
    </message>
    <message>
        <source>no permission to read it, or another program has it for itself alone</source>
        <translation>没有读取权限，或正被其他程序独占</translation>
    </message>
    <message>
        <source>the list of the allocation table comes back to itself</source>
        <translation>分配表的列表首尾相接，没有终点</translation>
    </message>
    <message>
        <source>encoding specified in XML declaration is incorrect</source>
        <translation>XML 声明的编码不正确</translation>
    </message>
    <message>
        <source>XML or text declaration not at start of entity</source>
        <translation>XML 声明不在开头</translation>
    </message>
    <message>
        <source>not a compound file: it does not start as one</source>
        <translation>不是复合文档：开头不符</translation>
    </message>
    <message>
        <source> is not in the allocation table, which has </source>
        <translation> 不在分配表中，分配表共有 </translation>
    </message>
    <message>
        <source>the folder of the VRT cannot be read: </source>
        <translation>无法读取 VRT 所在文件夹：</translation>
    </message>
    <message>
        <source>reference to invalid character number</source>
        <translation>引用了无效的字符编号</translation>
    </message>
    <message>
        <source> is outside of the file, which has </source>
        <translation> 超出文件范围，文件共有 </translation>
    </message>
    <message>
        <source>the PROJ database cannot be read</source>
        <translation>无法读取 PROJ 数据库</translation>
    </message>
    <message>
        <source>the compound file has no stream </source>
        <translation>复合文档中没有数据流 </translation>
    </message>
    <message>
        <source>elements are nested too deeply</source>
        <translation>元素嵌套过深</translation>
    </message>
    <message>
        <source> bytes, its small sectors have </source>
        <translation> 字节，其小扇区只有 </translation>
    </message>
    <message>
        <source>not well-formed (invalid token)</source>
        <translation>格式不正确（无效的标记）</translation>
    </message>
    <message>
        <source> stands twice in the directory</source>
        <translation> 在目录中出现两次</translation>
    </message>
    <message>
        <source> bytes, expected 512 or 4096</source>
        <translation> 字节，应为 512 或 4096</translation>
    </message>
    <message>
        <source>the directory has more than </source>
        <translation>目录项超过 </translation>
    </message>
    <message>
        <source>junk after document element</source>
        <translation>文档结尾之后还有多余内容</translation>
    </message>
    <message>
        <source> stands twice in its chain</source>
        <translation> 在链中出现两次</translation>
    </message>
    <message>
        <source>the raster cannot be read: </source>
        <translation>无法读取栅格：</translation>
    </message>
    <message>
        <source>the bands cannot be read: </source>
        <translation>无法读取波段：</translation>
    </message>
    <message>
        <source>found small streams up to </source>
        <translation>小数据流的上限为 </translation>
    </message>
    <message>
        <source> bytes, its sectors have </source>
        <translation> 字节，其扇区只有 </translation>
    </message>
    <message>
        <source> bytes, its header has </source>
        <translation> 字节，文件头应有 </translation>
    </message>
    <message>
        <source> bytes in sectors of 2^</source>
        <translation> 字节，其扇区大小为 2^</translation>
    </message>
    <message>
        <source> entries, one leads to </source>
        <translation> 项，其中一项指向 </translation>
    </message>
    <message>
        <source>the directory: sector </source>
        <translation>目录：扇区 </translation>
    </message>
    <message>
        <source>unclosed CDATA section</source>
        <translation>CDATA 段没有结束</translation>
    </message>
    <message>
        <source>, this program knows </source>
        <translation>，本程序只支持到 </translation>
    </message>
    <message>
        <source>the allocation table</source>
        <translation>分配表</translation>
    </message>
    <message>
        <source>a tag has more than </source>
        <translation>一个标签超过 </translation>
    </message>
    <message>
        <source>found sectors of 2^</source>
        <translation>扇区大小为 2^</translation>
    </message>
    <message>
        <source>duplicate attribute</source>
        <translation>属性重复</translation>
    </message>
    <message>
        <source>the directory has </source>
        <translation>目录共有 </translation>
    </message>
    <message>
        <source>the file has step </source>
        <translation>文件的结构版本为 </translation>
    </message>
    <message>
        <source> bytes, the file </source>
        <translation> 字节，文件只有 </translation>
    </message>
    <message>
        <source>partial character</source>
        <translation>字符不完整</translation>
    </message>
    <message>
        <source>no element found</source>
        <translation>没有任何元素</translation>
    </message>
    <message>
        <source>undefined entity</source>
        <translation>实体未定义</translation>
    </message>
    <message>
        <source>unknown encoding</source>
        <translation>编码未知</translation>
    </message>
    <message>
        <source>, the file has </source>
        <translation>，文件共有 </translation>
    </message>
    <message>
        <source>: small sector </source>
        <translation>：小扇区 </translation>
    </message>
    <message>
        <source> is in sector </source>
        <translation> 在扇区 </translation>
    </message>
    <message>
        <source>mismatched tag</source>
        <translation>标签不配对</translation>
    </message>
    <message>
        <source>unclosed token</source>
        <translation>标记没有结束（文件可能不完整）</translation>
    </message>
    <message>
        <source>unbound prefix</source>
        <translation>前缀未声明</translation>
    </message>
    <message>
        <source>out of memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>: sector </source>
        <translation>：扇区 </translation>
    </message>
    <message>
        <source>: line </source>
        <translation>：行 </translation>
    </message>
    <message>
        <source>, row </source>
        <translation>，行 </translation>
    </message>
    <message>
        <source>the file may be read only, not written</source>
        <translation>文件为只读，不能写入</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>another program is using the file; try again in a moment</source>
        <translation>文件正被其他程序占用，请稍后再试</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the file lacks the table </source>
        <translation>文件中缺少表 </translation>
    </message>
    <message>
        <source>the disk, or the connection to it, does not answer</source>
        <translation>磁盘或与它的连接没有响应</translation>
    </message>
    <message>
        <source>names another state already: that after change </source>
        <translation>已是另一状态的名称：更改后的状态，更改编号 </translation>
    </message>
    <message>
        <source>expected a name: numbers are those of changes</source>
        <translation>应为名称：数字是更改的编号</translation>
    </message>
    <message>
        <source>what stays refers to what would go: </source>
        <translation>仍保留的内容引用了将被撤去的内容：</translation>
    </message>
    <message>
        <source>found the number </source>
        <translation>发现数字 </translation>
    </message>
    <message>
        <source>(indicators: </source>
        <translation>(指标：</translation>
    </message>
    <message>
        <source>(facilities: </source>
        <translation>(设施：</translation>
    </message>
    <message>
        <source>(other rows: </source>
        <translation>(其他行：</translation>
    </message>
    <message>
        <source>(corridors: </source>
        <translation>(通道：</translation>
    </message>
    <message>
        <source>(documents: </source>
        <translation>(文件：</translation>
    </message>
    <message>
        <source>(targets: </source>
        <translation>(目标：</translation>
    </message>
    <message>
        <source>(regions: </source>
        <translation>(地区：</translation>
    </message>
    <message>
        <source>(values: </source>
        <translation>(实际值：</translation>
    </message>
    <message>
        <source>, since </source>
        <translation>，命名时间 </translation>
    </message>
    <message>
        <source>(tasks: </source>
        <translation>(任务：</translation>
    </message>
    <message>
        <source>something else stands where this would come back; change or remove it first: </source>
        <translation>要恢复的位置已被现有记录占用，请先修改或删除现有记录：</translation>
    </message>
    <message>
        <source>taken back, this change would leave nothing in the workspace</source>
        <translation>撤回此次修改后，工作区将一无所剩</translation>
    </message>
    <message>
        <source>it is neither a workspace nor another database</source>
        <translation>它不是工作区，也不是其他数据库</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This value cannot be used</source>
        <translation>该值不可用</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>The file is not what was expected</source>
        <translation>文件内容不符合要求</translation>
    </message>
    <message>
        <source>In conflict with what is already there</source>
        <translation>与已有内容冲突</translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation>文件读写失败</translation>
    </message>
    <message>
        <source>The workspace could not be read or written</source>
        <translation>工作区读写失败</translation>
    </message>
    <message>
        <source>The workspace was made by a newer version of Waymark</source>
        <translation>该工作区由更新版本的程序创建，请升级后再打开</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: what happened, %2: the technical detail</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Method</source>
        <translation>评价方法</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Workings</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>评价标准</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>前景</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Section</source>
        <comment>of an explanation</comment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>of an explanation</comment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>of an explanation</comment>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>HistorySearch</name>
    <message>
        <source>All changes</source>
        <translation>全部修改</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>the last import (%1)</source>
        <comment>%1 is a time</comment>
        <translation>上次导入前（%1）</translation>
    </message>
    <message>
        <source>the last import (%1, %2)</source>
        <comment>%1 is a file, %2 a time</comment>
        <translation>上次导入前（%1，%2）</translation>
    </message>
    <message>
        <source>a month ago (%1)</source>
        <comment>%1 is a time</comment>
        <translation>一个月前（%1）</translation>
    </message>
    <message>
        <source>version %1</source>
        <comment>%1 is the name of a state</comment>
        <translation>版本“%1”</translation>
    </message>
    <message>
        <source>the beginning (%1)</source>
        <comment>%1 is a time</comment>
        <translation>建库时（%1）</translation>
    </message>
    <message>
        <source>Nothing had to be put back.</source>
        <translation>没有需要恢复的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) put back.</source>
        <translation>
            <numerusform>已恢复 %n 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have been changed since and stay as they are.</source>
        <translation>
            <numerusform>有 %n 行此后又被修改，保持现状。</numerusform>
        </translation>
    </message>
    <message>
        <source>This change has been taken back already.</source>
        <translation>此更改此前已撤回。</translation>
    </message>
</context>
<context>
    <name>ImportRoles</name>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Year or period</source>
        <translation>年份或时期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定符号</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation>来源文件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Target values of the year</source>
        <translation>该年目标值</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>不读取</translation>
    </message>
</context>
<context>
    <name>Issues</name>
    <message>
        <source>found no file &quot;%1&quot;</source>
        <translation>未找到文件“%1”</translation>
    </message>
    <message>
        <source>found bytes that are not text (%1), expected UTF-8</source>
        <translation>发现无法识别的字节（%1），应为 UTF-8 文本</translation>
    </message>
    <message>
        <source>found no such column, expected &quot;%2&quot;</source>
        <translation>缺少列，应有“%2”列</translation>
    </message>
    <message>
        <source>found the unknown column &quot;%1&quot;</source>
        <translation>发现未知列“%1”</translation>
    </message>
    <message>
        <source>found a row of %1 fields, expected %2</source>
        <translation>该行有 %1 个字段，应为 %2 个</translation>
    </message>
    <message>
        <source>found quotation marks that are not closed or stand in a wrong place, expected pairs of them</source>
        <translation>引号未闭合或位置有误，引号应成对出现</translation>
    </message>
    <message>
        <source>found the unit &quot;%1&quot;, expected &quot;%2&quot;</source>
        <translation>发现计量单位“%1”，应为“%2”</translation>
    </message>
    <message>
        <source>found &quot;%1&quot; beside &quot;%2&quot;, which is another region, expected a code and a name of the same</source>
        <extracomment>%1, %2: a code and a name that stand beside each other</extracomment>
        <translation>发现“%1”与“%2”并列，二者不是同一地区，代码与名称应一致</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;, which contradicts the row&apos;s status, expected %2</source>
        <translation>发现“%1”，与该行状态矛盾，应为%2</translation>
    </message>
    <message>
        <source>%1, column %2</source>
        <extracomment>%1: file and line, %2: name of the column</extracomment>
        <translation>%1，%2 列</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: file, line and column, %2: what is wrong there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>有效内容</translation>
    </message>
    <message>
        <source>a value (stated)</source>
        <translation>数值（状态为“原文载明”）</translation>
    </message>
    <message>
        <source>a year (stated)</source>
        <translation>年份（状态为“原文载明”）</translation>
    </message>
    <message>
        <source>a decimal number, e.g. 14.6</source>
        <translation>十进制数，如 14.6</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>another region</source>
        <translation>其他地区</translation>
    </message>
    <message>
        <source>empty (qualitative)</source>
        <translation>空（状态为“仅有文字表述”）</translation>
    </message>
    <message>
        <source>empty (lost_in_source)</source>
        <translation>空（状态为“来源缺失”）</translation>
    </message>
    <message>
        <source>longitude and latitude</source>
        <translation>经度和纬度</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>found nothing, expected %2</source>
        <translation>内容为空，需要填写%2</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;, expected %2</source>
        <translation>发现“%1”，应为%2</translation>
    </message>
    <message>
        <source>found %1, expected a value in the range %2</source>
        <translation>发现 %1，应在 %2 范围内</translation>
    </message>
    <message>
        <source>found &quot;%1&quot; a second time, first at %2</source>
        <translation>“%1”重复出现，首次出现于%2</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;, expected a date like %2</source>
        <translation>发现“%1”，应为日期，如 %2</translation>
    </message>
    <message>
        <source>empty (not lost)</source>
        <translation>空（来源中未缺失）</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>title or number of the document</source>
        <translation>文件标题或文号</translation>
    </message>
    <message>
        <source>the page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>a target that lost its value or year in the source</source>
        <translation>来源中缺失目标值或目标年的目标</translation>
    </message>
    <message>
        <source>found %1 characters, expected at most %2</source>
        <translation>发现 %1 个字符，最多 %2 个</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>found a file with a password, expected one without: open it and save it without the password</source>
        <translation>发现文件设有密码，应为无密码的文件：请打开后取消密码再保存</translation>
    </message>
    <message>
        <source>found a file of another kind (%1), expected %2</source>
        <translation>发现其他类型的文件（%1），应为 %2</translation>
    </message>
    <message>
        <source>found %1, expected one value only for the same indicator, region and period, and there is %2</source>
        <extracomment>%1: a value, %2: another value and the cell where it stands</extracomment>
        <translation>找到 %1，同一指标、地区、时期应只有一个数值，而另有 %2</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>region_level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>document_kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>facility_kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>facility_layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>facility_status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>corridor_mode</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>corridor_status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>position_quality</source>
        <translation>位置质量</translation>
    </message>
    <message>
        <source>target_role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>task_centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>value_kind</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>units</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>corridors</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>notes on years</source>
        <translation>年份注释</translation>
    </message>
    <message>
        <source>found the code &quot;%1&quot;, which another row has already</source>
        <translation>发现代码“%1”，该代码已被另一行使用</translation>
    </message>
    <message>
        <source>cannot be removed: %2 refer to it (%1)</source>
        <extracomment>%1: a number, %2: &quot;targets&quot;</extracomment>
        <translation>无法删除：仍有%2引用它（%1 条）</translation>
    </message>
    <message>
        <source>found the name &quot;%1&quot;, which another row has already</source>
        <translation>名称“%1”已被另一行使用</translation>
    </message>
    <message>
        <source>a period in heading, column or title</source>
        <translation>时期（写在表头、列或标题中）</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>the lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>found %1, expected more than %2</source>
        <translation>发现 %1，应大于%2</translation>
    </message>
    <message>
        <source>found nothing, expected a value</source>
        <translation>内容为空，需要填写</translation>
    </message>
    <message>
        <source>found nothing, which contradicts the row&apos;s status, expected %2</source>
        <translation>内容为空，与该行状态矛盾，应为%2</translation>
    </message>
    <message>
        <source>a region that is not below this one</source>
        <translation>不属于本地区下辖的地区</translation>
    </message>
    <message>
        <source>a region of a higher rank</source>
        <translation>级别更高的地区</translation>
    </message>
    <message>
        <source>found &quot;%1&quot; as the region above, expected %2</source>
        <extracomment>%1: the code of a region that is named as the one above, %2: what it should be</extracomment>
        <translation>发现上级地区为“%1”，应为%2</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;, expected the same in all rows of one record, and there is %2</source>
        <extracomment>%1: what a row says, %2: what another row of the same record says, and its number</extracomment>
        <translation>发现“%1”，同一条记录的各行内容应当一致，而另有 %2</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;, which is not known, expected one that is in: %2</source>
        <translation>“%1”无法识别，应取自：%2</translation>
    </message>
    <message>
        <source>found bytes that are neither a workbook nor text, expected %2</source>
        <translation>内容既不是工作簿也不是文本，应为 %2</translation>
    </message>
    <message>
        <source>found the level &quot;%1&quot;, expected one above that of %2, which lies in this region</source>
        <extracomment>%1: the level of a region, %2: the code of another one that lies in it</extracomment>
        <translation>发现级别“%1”，应高于该地区所辖的 %2</translation>
    </message>
    <message>
        <source>a region in heading, column or title</source>
        <translation>表头、列或标题中的地区</translation>
    </message>
    <message>
        <source>an indicator in heading or column</source>
        <translation>表头或列中的指标</translation>
    </message>
    <message>
        <source>found a file of another kind (%1), expected %2: open it in Excel or WPS and save it as .xlsx</source>
        <translation>发现其他类型的文件（%1），应为 %2：请用 Excel 或 WPS 打开后另存为 .xlsx</translation>
    </message>
    <message>
        <source>found a Waymark workspace, expected a table of values or features: a workspace is merged as a whole, with File &gt; Compare and merge with a workspace, or with waymark-cli merge</source>
        <translation>发现的是 Waymark 工作区，应为数值表或要素表：工作区请整体合并，用“文件 &gt; 与另一工作区比较合并”或 waymark-cli merge</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;, expected a year from 1900 on that has come: what is aimed at in years to come are targets</source>
        <translation>发现“%1”，应为 1900 年以来、不晚于今年的年份：以后年份的数值应作为目标</translation>
    </message>
    <message>
        <source>a code of 6 digits</source>
        <translation>6 位数字代码</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;, a code of before, expected that of today, %2</source>
        <translation>发现旧代码“%1”，应为现行代码 %2</translation>
    </message>
    <message>
        <source>a value or words</source>
        <translation>数值或文字</translation>
    </message>
    <message>
        <source>empty (nothing is filled in)</source>
        <translation>空（没有补录任何内容）</translation>
    </message>
    <message>
        <source>targets, said by heading or title</source>
        <translation>目标（由表头或标题写明）</translation>
    </message>
    <message>
        <source>a year in heading or title</source>
        <translation>年份（写在表头或标题中）</translation>
    </message>
    <message>
        <source>a unit, which the indicator does not have</source>
        <translation>计量单位（该指标没有计量单位）</translation>
    </message>
    <message>
        <source>a title below a blank row</source>
        <translation>另一张表的标题（其上须有空行）</translation>
    </message>
    <message>
        <source>a value of its own; this cell is merged with others</source>
        <translation>各自的数值（此单元格与其他单元格合并）</translation>
    </message>
    <message>
        <source>a table of its own, not beside another one</source>
        <translation>单独的表格（不与另一张表并排）</translation>
    </message>
    <message>
        <source>found &quot;%1&quot; where it may belong to several, expected %2</source>
        <translation>发现“%1”，归属不明，应为%2</translation>
    </message>
    <message>
        <source>found &quot;%1&quot;, expected a date like %2: as a number of days in a workbook it is %3; give the cells the format of a date</source>
        <translation>发现“%1”，应为日期，如 %2：按工作簿的日期序号为 %3，请将单元格设为日期格式</translation>
    </message>
    <message>
        <source>a target for one year; this column is not of one year alone</source>
        <translation>某一年的目标值；本列不是单独一年的</translation>
    </message>
    <message>
        <source>a level; growth is a target for an indicator of growth</source>
        <translation>水平值；增长是增长类指标的目标</translation>
    </message>
</context>
<context>
    <name>LayerText</name>
    <message>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Place names</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>线</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Mixed shapes</source>
        <translation>点线面混合</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>栅格影像</translation>
    </message>
    <message>
        <source>The file is not what its name says: it is %1. It was read as that.</source>
        <translation>文件内容与扩展名不符：实际是 %1，已按实际格式读取。</translation>
    </message>
    <message>
        <source>The texts are not in %1 as the file says; they were read as %2.</source>
        <translation>文字编码并非文件所称的 %1，已按 %2 读取。</translation>
    </message>
    <message>
        <source>Layer %1 is a view, which would run commands of the file; it was left out.</source>
        <translation>图层“%1”是视图，会执行文件中的命令，已略去。</translation>
    </message>
    <message>
        <source>Layer %1 is a table without positions; it was left out.</source>
        <translation>图层“%1”是没有位置的表，已略去。</translation>
    </message>
    <message>
        <source>The layer is empty: there is nothing to draw.</source>
        <translation>图层是空的，没有可画的内容。</translation>
    </message>
    <message>
        <source>Layer %1 is empty: there is nothing to draw.</source>
        <translation>图层“%1”是空的，没有可画的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have no position and were left out.</source>
        <translation>
            <numerusform>%n 个要素没有位置，已略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) cannot be brought onto the map and were left out: %1</source>
        <translation>
            <numerusform>%n 个要素无法换算到地图坐标，已略去：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) lie nowhere on the Earth and were left out: %1</source>
        <translation>
            <numerusform>%n 个要素的坐标不在地球上，已略去：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) have too few points to be drawn and were left out: %1</source>
        <translation>
            <numerusform>%n 个要素的点数太少无法绘制，已略去：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) crossed themselves and were repaired.</source>
        <translation>
            <numerusform>%n 个面自相交，已修复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) cross themselves and were kept as they are: %1</source>
        <translation>
            <numerusform>%n 个面自相交，保持原样：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) go round a pole; their outline jumps across the map.</source>
        <translation>
            <numerusform>%n 个面环绕极点，其边线会横穿地图。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n label(s) were cut to 200 characters.</source>
        <translation>
            <numerusform>%n 个标注过长，已截为 200 字。</numerusform>
        </translation>
    </message>
    <message>
        <source>At least: %1</source>
        <translation>至少：%1</translation>
    </message>
    <message>
        <source> (first: number %1)</source>
        <translation>（首个编号 %1）</translation>
    </message>
    <message>
        <source>There is no field %1; the layer is drawn without labels.</source>
        <translation>没有字段“%1”，图层不显示标注。</translation>
    </message>
</context>
<context>
    <name>LayoutFields</name>
    <message>
        <source>Too many pixels for a PNG: at most %1 on a side.</source>
        <translation>像素过多，无法存为 PNG：每边最多 %1。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>Text width (156 mm)</source>
        <translation>版心宽（156 mm）</translation>
    </message>
    <message>
        <source>Half of it (75 mm)</source>
        <translation>半幅（75 mm）</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Of PNG and of what is copied; SVG and PDF are sharp at any size.</source>
        <translation>用于 PNG 和复制的图片；SVG 和 PDF 在任何尺寸下都清晰。</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Time-proportional progress</source>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>Growth-rate ratio</source>
        <translation>年均增速比</translation>
    </message>
    <message>
        <source>Expected share of the distance</source>
        <translation>预期完成份额</translation>
    </message>
    <message>
        <source>Current status index</source>
        <translation>现状指数</translation>
    </message>
    <message>
        <source>Baseline value y0 (%1)</source>
        <translation>基期值 y0（%1）</translation>
    </message>
    <message>
        <source>Judged value y (%1)</source>
        <translation>评价值 y（%1）</translation>
    </message>
    <message>
        <source>Target value yT (%1)</source>
        <translation>目标值 yT（%1）</translation>
    </message>
    <message>
        <source>Share of the time passed</source>
        <translation>时间进度</translation>
    </message>
    <message>
        <source>Completion: share of the distance covered</source>
        <translation>完成度（已走过的路程占比）</translation>
    </message>
    <message>
        <source>Progress p</source>
        <translation>进度比 p</translation>
    </message>
    <message>
        <source>Attainment of the target value</source>
        <translation>实现程度</translation>
    </message>
    <message>
        <source>Observed growth per year</source>
        <translation>实际年均增速</translation>
    </message>
    <message>
        <source>Growth per year that the plan asks for</source>
        <translation>规划要求的年均增速</translation>
    </message>
    <message>
        <source>Ratio R of the two growth rates</source>
        <translation>两者之比 R</translation>
    </message>
    <message>
        <source>Value in the target year at this growth</source>
        <translation>按此增速到目标年的值</translation>
    </message>
    <message>
        <source>Expected share q of the distance</source>
        <translation>预期完成份额 q</translation>
    </message>
    <message>
        <source>Current status CS (10 is the target)</source>
        <translation>现状指数 CS（10 为达成目标）</translation>
    </message>
    <message>
        <source>Score from −5 to 5</source>
        <translation>评分（−5 至 5）</translation>
    </message>
    <message>
        <source>The plan states the baseline.</source>
        <translation>基期值由规划给出。</translation>
    </message>
    <message>
        <source>The plan names the baseline year; the value was observed.</source>
        <translation>规划给出基期年份，基期值取实际值。</translation>
    </message>
    <message>
        <source>The plan names no baseline: the value observed five years before the target year was used.</source>
        <translation>规划未给出基期：采用目标年前五年的实际值。</translation>
    </message>
    <message>
        <source>The plan names no baseline: the earliest observed value was used.</source>
        <translation>规划未给出基期：采用最早的实际值。</translation>
    </message>
    <message>
        <source>Only one value was observed.</source>
        <translation>只有一个实际值。</translation>
    </message>
    <message>
        <source>The last change went the unwanted way.</source>
        <translation>最近一次变化与目标方向相反。</translation>
    </message>
    <message>
        <source>There is no value of the target year %1: that of %2 was used.</source>
        <translation>没有目标年 %1 的数值，采用 %2 年的数值评价。</translation>
    </message>
    <message>
        <source>About (~) counts as met within %1 of the target value.</source>
        <translation>“左右”（~）按目标值上下 %1 以内视为达成。</translation>
    </message>
    <message>
        <source>The value is only known to be more, or less, than a number; that leaves the verdict open.</source>
        <translation>实际值只知道大于或小于某个数，无法判定。</translation>
    </message>
    <message>
        <source>There is no earlier value from which progress could be measured.</source>
        <translation>没有更早的数值可以衡量进度。</translation>
    </message>
    <message>
        <source>Baseline and target are the same number: there is no distance to measure.</source>
        <translation>基期值与目标值相同，没有可以衡量的路程。</translation>
    </message>
    <message>
        <source>The value went through the wanted range and out on the other side.</source>
        <translation>数值已穿过目标区间并从另一侧离开。</translation>
    </message>
    <message>
        <source>The baseline is zero: growth from zero has no rate.</source>
        <translation>基期值为零，无法计算增长率。</translation>
    </message>
    <message>
        <source>The target is zero: growth down to zero has no rate.</source>
        <translation>目标值为零，无法计算增长率。</translation>
    </message>
    <message>
        <source>Baseline and latest value have different signs: no growth rate leads from one to the other.</source>
        <translation>基期值与最新值符号不同，无法计算增长率。</translation>
    </message>
    <message>
        <source>Baseline and target have different signs: no growth rate leads from one to the other.</source>
        <translation>基期值与目标值符号不同，无法计算增长率。</translation>
    </message>
    <message>
        <source>The values are rates, changes or ranks themselves: a growth rate of them has no meaning.</source>
        <translation>数值本身是增速、变化量或位次，再求增长率没有意义。</translation>
    </message>
    <message>
        <source>Neither more nor less is better.</source>
        <translation>该指标既非越大越好，也非越小越好。</translation>
    </message>
    <message>
        <source>A number of the formula is too large to compute with.</source>
        <translation>公式中的数过大，无法计算。</translation>
    </message>
    <message>
        <source>%1 and %2 differ because one of them cannot be used on these numbers; the other one is to go by.</source>
        <translation>“%1”与“%2”结论不同：其中一种方法不适用于这些数据，应以另一种为准。</translation>
    </message>
    <message>
        <source>%1 and %2 differ because one expects the same step every year and the other the same percentage, whose steps grow with the value.</source>
        <translation>“%1”与“%2”结论不同：一种要求每年增量相同，另一种要求每年增速相同，增量随数值变大。</translation>
    </message>
    <message>
        <source>%1 and %2 differ because one asks what is done so far and the other what will be done by the target year if this growth goes on.</source>
        <translation>“%1”与“%2”结论不同：一种看目前已完成多少，另一种看按现有增速到目标年能完成多少。</translation>
    </message>
    <message>
        <source>%1 and %2 differ because one compares growth rates and the other the distance that they add up to.</source>
        <translation>“%1”与“%2”结论不同：一种比较增速本身，另一种比较增速累积出的路程。</translation>
    </message>
    <message>
        <source>%1 and %2 differ because one calls everything from 10 % of the way “needs acceleration”, the other only what has 60 %.</source>
        <translation>“%1”与“%2”结论不同：一种从完成 10 % 起即为“需加快”，另一种须达到 60 %。</translation>
    </message>
    <message>
        <source>%1 and %2 differ in their thresholds.</source>
        <translation>“%1”与“%2”的阈值不同。</translation>
    </message>
    <message>
        <source>%1 and %2 were given different values.</source>
        <translation>“%1”与“%2”使用的数据不同。</translation>
    </message>
    <message>
        <source>Growth per year so far</source>
        <translation>至今年均增速</translation>
    </message>
    <message>
        <source>Growth per year needed from now on</source>
        <translation>今后需要的年均增速</translation>
    </message>
    <message>
        <source>Change per year needed from now on</source>
        <translation>今后需要的年均增量</translation>
    </message>
    <message>
        <source>Reached at the present growth rate in</source>
        <translation>按目前增速达成年份</translation>
    </message>
    <message>
        <source>Reached at the present yearly change in</source>
        <translation>按目前年均增量达成年份</translation>
    </message>
    <message>
        <source>The growth needed is faster than in this share of its own past</source>
        <translation>今后所需增速快于自身历史时段的比例</translation>
    </message>
    <message>
        <source>The growth needed is faster than in this share of the other regions</source>
        <translation>今后所需增速快于其他地区的比例</translation>
    </message>
    <message>
        <source>Method profile</source>
        <translation>评价方法</translation>
    </message>
    <message>
        <source>Baseline year</source>
        <translation>基期年份</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Why not assessable</source>
        <translation>无法评价的原因</translation>
    </message>
    <message>
        <source>unlikely (under 20 %)</source>
        <translation>可能性小（低于 20 %）</translation>
    </message>
    <message>
        <source>rather unlikely (20–40 %)</source>
        <translation>可能性较小（20–40 %）</translation>
    </message>
    <message>
        <source>about even (40–60 %)</source>
        <translation>可能与不可能相当（40–60 %）</translation>
    </message>
    <message>
        <source>rather likely (60–80 %)</source>
        <translation>可能性较大（60–80 %）</translation>
    </message>
    <message>
        <source>likely (over 80 %)</source>
        <translation>可能性大（高于 80 %）</translation>
    </message>
    <message>
        <source>Meeting it in %1</source>
        <translation>在 %1 年达成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Of a row that was added; %1: a field, %2: what it says, as &quot;Year: 2020&quot;
----------
What a change did to a table; %1: the table, %2: as &quot;12 changed&quot;
----------
a field of a target, facility, ... that differs. %1: its name, %2: from what to what</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No probability: %1</source>
        <translation>无法给出可能性：%1</translation>
    </message>
    <message>
        <source>The years did not come in order and were sorted.</source>
        <translation>年份未按顺序排列，已排序。</translation>
    </message>
    <message>
        <source>Single missing years were interpolated, for the projection only.</source>
        <translation>个别缺失年份已插值，仅用于预测。</translation>
    </message>
    <message>
        <source>Only the values after a longer gap were used.</source>
        <translation>只采用了较长间断之后的数值。</translation>
    </message>
    <message>
        <source>Only the latest 200 years were used.</source>
        <translation>只采用了最近 200 年的数值。</translation>
    </message>
    <message>
        <source>One or two values only: the last one is repeated, and there is no interval.</source>
        <translation>只有一两个数值：沿用最新值，不给出区间。</translation>
    </message>
    <message>
        <source>Fewer than nine values: the interval is indicative only.</source>
        <translation>数值少于九个：区间仅供参考。</translation>
    </message>
    <message>
        <source>No variation in the record: there is no interval.</source>
        <translation>历史数值没有变化，不给出区间。</translation>
    </message>
    <message>
        <source>The values lie on a straight line, which was continued.</source>
        <translation>数值位于一条直线上，按直线延伸。</translation>
    </message>
    <message>
        <source>Zeros or negative values: no Box–Cox transformation was made.</source>
        <translation>含零或负值，未作 Box–Cox 变换。</translation>
    </message>
    <message>
        <source>The path reaches a natural limit and was held there.</source>
        <translation>预测达到自然界限后保持不变。</translation>
    </message>
    <message>
        <source>There are no annual values.</source>
        <translation>没有年度数值。</translation>
    </message>
    <message>
        <source>Years and values do not match.</source>
        <translation>年份与数值个数不一致。</translation>
    </message>
    <message>
        <source>A year is out of range.</source>
        <translation>年份超出范围。</translation>
    </message>
    <message>
        <source>A year has two values.</source>
        <translation>同一年有两个数值。</translation>
    </message>
    <message>
        <source>A value is not a number.</source>
        <translation>有的数值不是数。</translation>
    </message>
    <message>
        <source>A value is too large to compute with.</source>
        <translation>有的数值过大，无法计算。</translation>
    </message>
    <message>
        <source>A value lies outside of its natural limits.</source>
        <translation>有的数值超出自然界限。</translation>
    </message>
    <message>
        <source>The natural limits are not a range.</source>
        <translation>自然界限不构成区间。</translation>
    </message>
    <message>
        <source>The wanted year is not after the last value.</source>
        <translation>所要的年份不晚于最新数值。</translation>
    </message>
    <message>
        <source>The wanted year is too far ahead.</source>
        <translation>所要的年份过远。</translation>
    </message>
    <message>
        <source>There are too few values.</source>
        <translation>数值太少。</translation>
    </message>
    <message>
        <source>The method needs positive values.</source>
        <translation>该方法要求数值为正。</translation>
    </message>
    <message>
        <source>The values do not determine the curve.</source>
        <translation>数值不足以确定曲线。</translation>
    </message>
    <message>
        <source>The record is too short or never changed, so there is no interval.</source>
        <translation>记录过短或没有变化，没有区间。</translation>
    </message>
    <message>
        <source>Values of this kind are not projected.</source>
        <translation>该类数值不作预测。</translation>
    </message>
    <message>
        <source>Projection (median)</source>
        <translation>预测（中位）</translation>
    </message>
    <message>
        <source>Prediction intervals 50, 80 and 95 %</source>
        <translation>预测区间（50 %、80 %、95 %）</translation>
    </message>
    <message>
        <source>%1 interval: %2</source>
        <translation>%1 区间：%2</translation>
    </message>
    <message>
        <source>%1: projected %2</source>
        <translation>%1：预测 %2</translation>
    </message>
    <message>
        <source>Projection: %1, intervals from calibration table %2 of annual series like these</source>
        <translation>预测方法：%1；区间依据同类年度序列标定表 %2</translation>
    </message>
    <message>
        <source>Projection: %1, without intervals</source>
        <translation>预测方法：%1；不给出区间</translation>
    </message>
    <message>
        <source>No projection: %1</source>
        <translation>未作预测：%1</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>沿用最新值</translation>
    </message>
    <message>
        <source>Robust drift</source>
        <translation>稳健漂移</translation>
    </message>
    <message>
        <source>Exponential smoothing</source>
        <translation>指数平滑</translation>
    </message>
    <message>
        <source>Damped trend</source>
        <translation>阻尼趋势</translation>
    </message>
    <message>
        <source>median of four methods</source>
        <translation>四法中位数</translation>
    </message>
    <message>
        <source>median of four methods, a quarter weighted by back-tests</source>
        <translation>四法中位数，四分之一按回测加权</translation>
    </message>
    <message>
        <source>mean of last value and smoothed level</source>
        <translation>最新值与平滑水平的均值</translation>
    </message>
    <message>
        <source>Required growth %1 a year</source>
        <translation>所需增速 每年 %1</translation>
    </message>
    <message>
        <source>Required change %1 a year</source>
        <translation>所需增量 每年 %1</translation>
    </message>
    <message>
        <source>Required S-curve</source>
        <translation>所需 S 形路径</translation>
    </message>
    <message>
        <source>Policy effect %1</source>
        <translation>政策效应 %1</translation>
    </message>
    <message>
        <source>Reference: GM(1,1)</source>
        <translation>参考：GM(1,1)</translation>
    </message>
    <message>
        <source>Reference: constant growth</source>
        <translation>参考：固定增速</translation>
    </message>
    <message>
        <source>Reference: log-linear</source>
        <translation>参考：对数线性</translation>
    </message>
    <message>
        <source>Reference: logistic</source>
        <translation>参考：逻辑斯蒂</translation>
    </message>
    <message>
        <source>%1 looks like a shock that passed (size %2); it is not taken out.</source>
        <translation>%1 年疑似短期冲击（幅度 %2），未剔除。</translation>
    </message>
    <message>
        <source>Measured error, where repeating the last value has 1: %1 on M1, %2 on World Bank indicators</source>
        <translation>实测误差（沿用最新值为 1）：M1 数据集 %1，世界银行指标 %2</translation>
    </message>
    <message>
        <source>From %1 on the level may be another one (step %2): has the definition changed?</source>
        <translation>自 %1 年起水平可能改变（幅度 %2），请核对口径是否调整。</translation>
    </message>
    <message>
        <source>Accepted shocks are left out of the path; the intervals keep them.</source>
        <translation>已接受的冲击不计入预测路径，但仍计入区间。</translation>
    </message>
    <message>
        <source>what if: %1</source>
        <translation>假设：%1</translation>
    </message>
    <message>
        <source>log scale</source>
        <extracomment>Beside the value axis: equal distances are equal ratios</extracomment>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Logarithmic value axis: equal distances are equal ratios.</source>
        <translation>数值轴为对数刻度：相等的距离表示相等的倍数。</translation>
    </message>
    <message>
        <source>%1 = 100</source>
        <extracomment>Title of the value axis; %1: year</extracomment>
        <translation>%1年 = 100</translation>
    </message>
    <message>
        <source>Index, %1 (%2). Index numbers are in brackets.</source>
        <extracomment>%1: &quot;2015 = 100&quot;, %2: the value of that year</extracomment>
        <translation>指数，%1（%2）。括号内为指数。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a value or target in its unit, %2: the same as index number</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>A logarithmic axis has no place for zero and below. Here: %1</source>
        <extracomment>%1: what is not above zero, such as &quot;2015: 0%&quot;</extracomment>
        <translation>对数刻度无法表示零和负值。本图中：%1</translation>
    </message>
    <message>
        <source>A logarithmic axis has no place for zero and below. Hide this to have one: %1</source>
        <extracomment>%1: a line or interval of the projection</extracomment>
        <translation>对数刻度无法表示零和负值。隐藏以下内容后可用：%1</translation>
    </message>
    <message>
        <source>An index cannot start from a value of zero or below. Here: %1</source>
        <extracomment>%1: year and value, such as &quot;2015: 0%&quot;</extracomment>
        <translation>指数不能以零或负值为基期。本图中：%1</translation>
    </message>
    <message>
        <source>An index needs the observed value of a whole year to start from.</source>
        <translation>指数需要某一整年的实际值作为基期。</translation>
    </message>
    <message>
        <source>An index needs an observed value above zero to start from.</source>
        <translation>指数需要大于零的实际值作为基期。</translation>
    </message>
    <message>
        <source>Another source than before: %1</source>
        <extracomment>Below a value: it is from another document than the value of the year before. %1: title</extracomment>
        <translation>数据来源与上一期不同：%1</translation>
    </message>
    <message>
        <source>Break in series</source>
        <extracomment>Beside the flag of a year from which on values are measured otherwise</extracomment>
        <translation>口径变化</translation>
    </message>
    <message>
        <source>Break in series %1: values before and after may not be comparable; projection and verdict use both.</source>
        <extracomment>%1: year</extracomment>
        <translation>%1年起口径变化：前后数值可能不可比；预测和评价仍使用全部数值。</translation>
    </message>
    <message>
        <source>Break in series %1 (%2): values before and after may not be comparable; projection and verdict use both.</source>
        <extracomment>%1: year, %2: the reason</extracomment>
        <translation>%1年起口径变化（%2）：前后数值可能不可比；预测和评价仍使用全部数值。</translation>
    </message>
    <message>
        <source>Target as it was set anew</source>
        <extracomment>Legend: a stepped line</extracomment>
        <translation>目标调整过程</translation>
    </message>
    <message>
        <source>Superseded by %1, %2</source>
        <extracomment>%1: target value, %2: document with its date</extracomment>
        <translation>已由 %1 取代，%2</translation>
    </message>
    <message>
        <source>Before: %1, %2</source>
        <extracomment>%1: target value, %2: document with its date</extracomment>
        <translation>调整前：%1，%2</translation>
    </message>
    <message>
        <source>Target for %1 as it was set: %2</source>
        <extracomment>%1: year, %2: dates, each with its target value</extracomment>
        <translation>%1年目标历次调整：%2</translation>
    </message>
    <message>
        <source>No indicator has values of two or more regions of one level for this choice. Clear the filters, or import more values.</source>
        <translation>当前条件下没有两个以上同级地区都有数值的指标。请清除筛选，或导入更多数据。</translation>
    </message>
    <message>
        <source>No indicator has both a target with a number and values of two or more regions of one level for this choice. Clear the filters, or compare by value.</source>
        <translation>当前条件下，没有既有目标数值、又有两个以上同级地区数值的指标。请清除筛选，或改按数值对比。</translation>
    </message>
    <message>
        <source>No region can be ranked by this. Choose another year or order.</source>
        <translation>没有可据此排名的地区。请另选年份或排序方式。</translation>
    </message>
    <message>
        <source>Latest value of each region</source>
        <translation>各地区最新值</translation>
    </message>
    <message>
        <source>No value of that year; latest: %1 (%2)</source>
        <extracomment>%1: a value, %2: its year</extracomment>
        <translation>该年无数值；最新：%1（%2年）</translation>
    </message>
    <message>
        <source>Without a value: %1</source>
        <extracomment>%1: a number of regions; the sentence must be right for one as well</extracomment>
        <translation>无数值：%1个</translation>
    </message>
    <message>
        <source>%1 more have no room here</source>
        <extracomment>%1: how many rows, lines or charts a picture has no room for</extracomment>
        <translation>另有%1项放不下</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1: names of regions, %2: how many are left out</extracomment>
        <translation>%1等，另有%2个</translation>
    </message>
    <message>
        <source>Of another level and not compared: %1</source>
        <extracomment>%1: names of regions</extracomment>
        <translation>级别不同、不参与比较：%1</translation>
    </message>
    <message>
        <source>A value that is only known as “about” or “more than” stands by its number.</source>
        <translation>只知“约”“超过”的数值，按其数字列入。</translation>
    </message>
    <message>
        <source>=%1</source>
        <extracomment>A rank that several regions share; %1: the rank</extracomment>
        <translation>并列%1</translation>
    </message>
    <message>
        <source>Rank %1 of %2</source>
        <extracomment>%1: rank, %2: how many there are</extracomment>
        <translation>第%1名，共%2个</translation>
    </message>
    <message>
        <source>Highest first: more is better</source>
        <translation>由高到低（越高越好）</translation>
    </message>
    <message>
        <source>Lowest first: less is better</source>
        <translation>由低到高（越低越好）</translation>
    </message>
    <message>
        <source>Highest first: neither more nor less is better</source>
        <translation>由高到低（高低不分优劣）</translation>
    </message>
    <message>
        <source>Farthest beyond its target first</source>
        <translation>超出目标最多者在前</translation>
    </message>
    <message>
        <source>Nearest to its target first</source>
        <translation>最接近目标者在前</translation>
    </message>
    <message>
        <source>Most of the way done first</source>
        <translation>完成度最高者在前</translation>
    </message>
    <message>
        <source>Of each region the next target due, else its last one; due in: %1</source>
        <extracomment>%1: years</extracomment>
        <translation>各地区取下一个到期的目标，没有则取最后一个；目标年：%1</translation>
    </message>
    <message>
        <source>Gap to target</source>
        <translation>与目标的差距</translation>
    </message>
    <message>
        <source>No region has values of both years. Choose other years.</source>
        <translation>没有两个年份都有数值的地区。请另选年份。</translation>
    </message>
    <message>
        <source>The two indicators have no regions and years in common. Choose another indicator.</source>
        <translation>两个指标没有共同的地区和年份。请另选指标。</translation>
    </message>
    <message>
        <source>No target with a number for this choice. Choose another indicator or clear the filters.</source>
        <translation>当前条件下没有有数值的目标。请另选指标或清除筛选。</translation>
    </message>
    <message>
        <source>Choose a region above to see its indicators side by side.</source>
        <translation>请在上方选择一个地区，并列查看其各项指标。</translation>
    </message>
    <message>
        <source>This region has no indicator with values of two or more years.</source>
        <translation>该地区没有两年以上数值的指标。</translation>
    </message>
    <message>
        <source>All on one scale</source>
        <translation>统一刻度</translation>
    </message>
    <message>
        <source>Each on its own scale</source>
        <translation>各用各的刻度</translation>
    </message>
    <message>
        <source>Left out, being too many: %1</source>
        <extracomment>%1: how many charts or rows are not made at all</extracomment>
        <translation>数量过多，未列出：%1</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>向好</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>变差</translation>
    </message>
    <message>
        <source>Unchanged, or neither better nor worse</source>
        <translation>持平或不分好坏</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>最早值</translation>
    </message>
    <message>
        <source>First and latest value of each region</source>
        <translation>各地区最早值与最新值</translation>
    </message>
    <message>
        <source>Years before %1 are not shown.</source>
        <extracomment>%1: a year</extracomment>
        <translation>%1年以前的年份未列出。</translation>
    </message>
    <message>
        <source>Linear trend: r = %1, n = %2</source>
        <extracomment>Of a line through points; %1: the correlation coefficient, %2: the number of points</extracomment>
        <translation>线性趋势：r = %1，n = %2</translation>
    </message>
    <message>
        <source>No clear linear trend: r = %1, n = %2</source>
        <extracomment>The same where it is too small to say that there is a line</extracomment>
        <translation>无明显线性趋势：r = %1，n = %2</translation>
    </message>
    <message>
        <source>The line is that of least squares; a correlation names no cause.</source>
        <translation>直线为最小二乘拟合；相关不等于因果。</translation>
    </message>
    <message>
        <source>Without a target value: %1</source>
        <extracomment>%1: how many regions</extracomment>
        <translation>无目标值：%1个</translation>
    </message>
    <message>
        <source>Shading: how a value of the judged year would be judged, from the baseline to the target.</source>
        <translation>底色：自基期至目标，评价年份的数值落在该处时的评价。</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Marked regions: %1</source>
        <extracomment>What views show instead of a region; %1: a number of regions, the words must be right for one as well</extracomment>
        <translation>已标记地区：%1个</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Other regions that ever managed it over as many years</source>
        <extracomment>The required rate of growth or change, over as many years</extracomment>
        <translation>曾在同样长的时间内达到该速度的其他地区</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many did, %2: of how many</extracomment>
        <translation>%1 个（共 %2 个）</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <extracomment>%1: probability in percent</extracomment>
        <translation>%1 区间</translation>
    </message>
    <message>
        <source>Values added: %1</source>
        <extracomment>%1: a number of observed values; the sentence must be right for one as well, as must the following</extracomment>
        <translation>新增数值 %1 个</translation>
    </message>
    <message>
        <source>Values changed: %1</source>
        <translation>修改数值 %1 个</translation>
    </message>
    <message>
        <source>Values removed: %1</source>
        <translation>删除数值 %1 个</translation>
    </message>
    <message>
        <source>Targets judged worse: %1</source>
        <translation>评价变差的目标 %1 项</translation>
    </message>
    <message>
        <source>Targets judged better: %1</source>
        <translation>评价变好的目标 %1 项</translation>
    </message>
    <message>
        <source>New targets: %1</source>
        <translation>新增目标 %1 项</translation>
    </message>
    <message>
        <source>Targets set anew: %1</source>
        <translation>调整目标 %1 项</translation>
    </message>
    <message>
        <source>Targets removed: %1</source>
        <translation>删除目标 %1 项</translation>
    </message>
    <message>
        <source>No value and no target has changed since.</source>
        <translation>此后数值和目标均无变化。</translation>
    </message>
    <message>
        <source>New target</source>
        <extracomment>Of a target that is new</extracomment>
        <translation>新增目标</translation>
    </message>
    <message>
        <source>Target removed</source>
        <extracomment>Of a target that was removed</extracomment>
        <translation>目标已删除</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <extracomment>%1: what was wanted before, as &quot;2025 target ≥ 65%&quot;</extracomment>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>来由</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>数据表</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Before</source>
        <extracomment>heading: what both said when they were last the same</extracomment>
        <translation>修改前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>修改后</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>The number of a change</extracomment>
        <translation>序号</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>尚无修改。</translation>
    </message>
    <message>
        <source>Row %1</source>
        <extracomment>%1: the number of a row that nothing more is known of</extracomment>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1 and %2 more rows</source>
        <extracomment>Rows that were added together; %1: the first, %2: how many more</extracomment>
        <translation>%1等，另有 %2 行</translation>
    </message>
    <message>
        <source>(a geometry)</source>
        <extracomment>In the place of a line or area on the map</extracomment>
        <translation>（几何图形）</translation>
    </message>
    <message>
        <source>Made from the catalogue</source>
        <translation>由目录生成</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>其他程序</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地名</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Notes on years</source>
        <translation>年份注记</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Base unit</source>
        <translation>基本单位</translation>
    </message>
    <message>
        <source>Baseline value</source>
        <translation>基期值</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>中心</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>量纲</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>换算系数</translation>
    </message>
    <message>
        <source>Basis of the substitute position</source>
        <translation>替代位置依据</translation>
    </message>
    <message>
        <source>Substitute latitude</source>
        <translation>替代纬度</translation>
    </message>
    <message>
        <source>Substitute longitude</source>
        <translation>替代经度</translation>
    </message>
    <message>
        <source>From place</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Term of the plan</source>
        <translation>规划期</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>heading: in which table the row is</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Lead agencies</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>Method of assessment</source>
        <translation>评价方法</translation>
    </message>
    <message>
        <source>Mode of transport</source>
        <translation>运输方式</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Chinese name</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Region above</source>
        <translation>上级地区</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Quality of the position</source>
        <translation>位置质量</translation>
    </message>
    <message>
        <source>Source of the position</source>
        <translation>位置来源</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定词</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>性质</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Group of regions</source>
        <translation>地区分组</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>收录状态</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Supporting agencies</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目标年</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To place</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>计量单位</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>How the value is known</source>
        <translation>数值状态</translation>
    </message>
    <message>
        <source>Upper value</source>
        <translation>上限值</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>途经</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>How the year is known</source>
        <translation>年份状态</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>原文载明</translation>
    </message>
    <message>
        <source>In words only</source>
        <translation>仅有文字表述</translation>
    </message>
    <message>
        <source>Lost in the source</source>
        <translation>来源缺失</translation>
    </message>
    <message>
        <source>From the brief</source>
        <translation>来自说明</translation>
    </message>
    <message>
        <source>Inferred</source>
        <translation>推断</translation>
    </message>
    <message>
        <source>Near term</source>
        <translation>近期</translation>
    </message>
    <message>
        <source>Medium term</source>
        <translation>中期</translation>
    </message>
    <message>
        <source>Long term</source>
        <translation>远期</translation>
    </message>
    <message>
        <source>To be increased</source>
        <translation>越大越好</translation>
    </message>
    <message>
        <source>To be decreased</source>
        <translation>越小越好</translation>
    </message>
    <message>
        <source>To be maintained</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审核</translation>
    </message>
    <message>
        <source>Only referred to</source>
        <translation>仅被引用</translation>
    </message>
    <message>
        <source>An area without a code</source>
        <translation>无代码区域</translation>
    </message>
    <message>
        <source>An event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>A break in the series</source>
        <translation>口径变化</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Schematic areas</source>
        <translation>示意分区</translation>
    </message>
    <message>
        <source>Filled in from %1, page %2</source>
        <extracomment>Where a target&apos;s value or year is from that the plan&apos;s text lost. %1: title or number of a document, %2: its page</extracomment>
        <translation>补录自：%1，页码：%2</translation>
    </message>
    <message>
        <source>Filled in from</source>
        <extracomment>Heading of a column: the document that a lost value was filled in from</extracomment>
        <translation>补录来源</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>Heading of a column: its page</extracomment>
        <translation>页码</translation>
    </message>
    <message>
        <source>Lost</source>
        <extracomment>Heading of a column: what of a target the plan&apos;s text lost</extracomment>
        <translation>缺失内容</translation>
    </message>
    <message>
        <source>Value and target year</source>
        <translation>目标值和目标年</translation>
    </message>
    <message>
        <source>Nothing is left to be filled in.</source>
        <extracomment>Said in the empty list of what is to be filled in</extracomment>
        <translation>没有待补录的内容。</translation>
    </message>
    <message>
        <source>Note on what is filled in</source>
        <translation>补录说明</translation>
    </message>
    <message>
        <source>Page of what is filled in</source>
        <translation>补录所据页码</translation>
    </message>
    <message>
        <source>Source of what is filled in</source>
        <translation>补录来源</translation>
    </message>
    <message>
        <source>Filled in</source>
        <translation>补录</translation>
    </message>
    <message>
        <source>Condition in the source</source>
        <translation>原文条件</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>The year</source>
        <translation>目标年</translation>
    </message>
    <message>
        <source>Value and year</source>
        <translation>目标值和目标年</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of a value in a file beside the one that is stored, as are the following</extracomment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Repeated</source>
        <extracomment>The file says it twice</extracomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Contradictory</source>
        <extracomment>The file says two different things</extracomment>
        <translation>自相矛盾</translation>
    </message>
    <message>
        <source>Cell</source>
        <extracomment>Heading: a cell of a spreadsheet, &quot;C17&quot;</extracomment>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较结果</translation>
    </message>
    <message>
        <source>Stored value</source>
        <translation>已存数值</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>文件中的数值</translation>
    </message>
    <message>
        <source>Stored from</source>
        <translation>已存数值来源</translation>
    </message>
    <message>
        <source>No value of this kind.</source>
        <translation>没有此类数值。</translation>
    </message>
    <message>
        <source>Accepted findings</source>
        <translation>已认可的问题</translation>
    </message>
    <message>
        <source>Values it was accepted for</source>
        <extracomment>Of an accepted finding of the data check</extracomment>
        <translation>认可时的数值</translation>
    </message>
    <message>
        <source>Target or facility</source>
        <translation>目标或设施</translation>
    </message>
    <message>
        <source>Wrong</source>
        <extracomment>How much a finding of the data check weighs: it cannot be right</extracomment>
        <translation>有误</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <extracomment>How much a finding of the data check weighs: somebody should look at it</extracomment>
        <translation>待核实</translation>
    </message>
    <message>
        <source>To know</source>
        <extracomment>How much a finding of the data check weighs: nothing is wrong</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Kind of finding</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Compared with</source>
        <extracomment>What a value is held against: a bound, another value, a fitting one</extracomment>
        <translation>对照值</translation>
    </message>
    <message>
        <source>Accepted because</source>
        <translation>认可理由</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Impossible values</source>
        <translation>数值超出可能范围</translation>
    </message>
    <message>
        <source>%1 is beyond the bound of %2</source>
        <extracomment>%1: a value, %2: the least or greatest possible one</extracomment>
        <translation>%1 超出界限 %2</translation>
    </message>
    <message>
        <source>Impossible targets</source>
        <translation>目标超出可能范围</translation>
    </message>
    <message>
        <source>The plan says %1, beyond the bound of %2</source>
        <extracomment>%1: the value of a target, %2: the least or greatest possible one</extracomment>
        <translation>规划写明 %1，超出界限 %2</translation>
    </message>
    <message>
        <source>Another unit?</source>
        <translation>计量单位疑有误</translation>
    </message>
    <message>
        <source>%1, where %2 would fit the other values: another unit?</source>
        <extracomment>%1: a value, %2: the same in another unit</extracomment>
        <translation>数值为 %1，按 %2 才与其他年份衔接，计量单位可能有误</translation>
    </message>
    <message>
        <source>Contradicting values</source>
        <translation>数值相互矛盾</translation>
    </message>
    <message>
        <source>%1 and %2 for the same year</source>
        <extracomment>Two values of one year that should be the same</extracomment>
        <translation>同一年有 %1 和 %2 两个数值</translation>
    </message>
    <message>
        <source>Ended region codes</source>
        <translation>已停用的区划代码</translation>
    </message>
    <message>
        <source>This code is no longer in use; now it is %1</source>
        <extracomment>%1: the region of today</extracomment>
        <translation>该区划代码已停用，现为 %1</translation>
    </message>
    <message>
        <source>Baselines unlike observations</source>
        <translation>基期值与实际值不符</translation>
    </message>
    <message>
        <source>The plan starts from %1, observed is %2</source>
        <extracomment>%1: the baseline of a plan, %2: the observed value of that year</extracomment>
        <translation>规划基期值为 %1，实际值为 %2</translation>
    </message>
    <message>
        <source>Jumps</source>
        <translation>数值突变</translation>
    </message>
    <message>
        <source>%1 after %2, unlike the usual changes</source>
        <extracomment>%1: a value, %2: the one before it</extracomment>
        <translation>由 %2 变为 %1，与通常变化不符</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>年份缺失</translation>
    </message>
    <message>
        <source>Missing values within the series: %1</source>
        <extracomment>%1: how many values</extracomment>
        <translation>序列中间缺 %1 个数值</translation>
    </message>
    <message>
        <source>Outdated series</source>
        <translation>数据陈旧</translation>
    </message>
    <message>
        <source>The last value is of %1, those of other regions are of %2</source>
        <extracomment>%1 and %2: years</extracomment>
        <translation>最新数值为 %1 年，其他地区已到 %2 年</translation>
    </message>
    <message>
        <source>Repeated values</source>
        <translation>数值重复</translation>
    </message>
    <message>
        <source>%1, the same %2 times in a row</source>
        <extracomment>%1: a value, %2: how many</extracomment>
        <translation>%1，连续 %2 次相同</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重复记录</translation>
    </message>
    <message>
        <source>Has the name and unit of %1</source>
        <extracomment>%1: the code of another indicator</extracomment>
        <translation>与 %1 名称、单位相同</translation>
    </message>
    <message>
        <source>%1, and the same document wants %2 for the same year</source>
        <extracomment>%1: the value of a target, %2: that of another one</extracomment>
        <translation>目标为 %1，同一文件对同一年另有目标 %2</translation>
    </message>
    <message>
        <source>Has the name, kind and region of %1</source>
        <extracomment>%1: the code of another facility</extracomment>
        <translation>与 %1 名称、类型、地区相同</translation>
    </message>
    <message>
        <source>Targets without observations</source>
        <translation>目标无实际值</translation>
    </message>
    <message>
        <source>Targets that no observed value can be held against: %1</source>
        <extracomment>%1: how many targets</extracomment>
        <translation>%1 个目标没有可对照的实际值</translation>
    </message>
    <message>
        <source>Missing in the source: %1</source>
        <extracomment>%1: what is missing in the source text: the value, the target year or both</extracomment>
        <translation>原文缺失：%1</translation>
    </message>
    <message>
        <source>Facilities without position</source>
        <translation>设施无位置</translation>
    </message>
    <message>
        <source>Not on the map: its position is not known</source>
        <translation>位置不明，地图上未标出</translation>
    </message>
    <message>
        <source>Values without period</source>
        <translation>数值无时期</translation>
    </message>
    <message>
        <source>Values of no known period, which nothing shows: %1</source>
        <extracomment>%1: how many values</extracomment>
        <translation>%1 个数值时期不明，各视图均不显示</translation>
    </message>
    <message>
        <source>Revised values</source>
        <translation>数值已修订</translation>
    </message>
    <message>
        <source>%1, at first %2</source>
        <extracomment>%1: a value, %2: what it was when it came into the workspace</extracomment>
        <translation>现为 %1，最初为 %2</translation>
    </message>
    <message>
        <source>Observations without targets</source>
        <translation>实际值无目标</translation>
    </message>
    <message>
        <source>No plan sets a target for it; values: %1</source>
        <extracomment>%1: how many values</extracomment>
        <translation>没有规划为其设定目标；数值 %1 个</translation>
    </message>
    <message>
        <source>Facilities at a county seat</source>
        <translation>设施仅知县城位置</translation>
    </message>
    <message>
        <source>Only the seat of its county is known, and drawn instead</source>
        <translation>只知所在县城，以县城位置代替</translation>
    </message>
    <message>
        <source>What it is</source>
        <extracomment>heading of a column: what a target, facility, ... is called</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>What the file says</source>
        <extracomment>heading of a column: what of a target, facility, ... differs from what is stored, or what it says</extracomment>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>(blank)</source>
        <extracomment>in the place of a value: there is none</extracomment>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Region code</source>
        <translation>地区代码</translation>
    </message>
    <message>
        <source>Document code</source>
        <translation>文件代码</translation>
    </message>
    <message>
        <source>Indicator code</source>
        <translation>指标代码</translation>
    </message>
    <message>
        <source>Target code</source>
        <translation>目标代码</translation>
    </message>
    <message>
        <source>Facility code</source>
        <translation>设施代码</translation>
    </message>
    <message>
        <source>Corridor code</source>
        <translation>通道代码</translation>
    </message>
    <message>
        <source>Task code</source>
        <translation>任务代码</translation>
    </message>
    <message>
        <source>Course</source>
        <extracomment>Of a corridor: the points that it leads through</extracomment>
        <translation>走向</translation>
    </message>
    <message>
        <source>%1 (name)</source>
        <extracomment>Beside a column of codes; %1: its heading, as &quot;Region&quot;</extracomment>
        <translation>%1名称</translation>
    </message>
    <message>
        <source>New there</source>
        <extracomment>Of a row of the other workspace beside this one, as are the following</extracomment>
        <translation>对方新增</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation>对方修改</translation>
    </message>
    <message>
        <source>Removed there</source>
        <translation>对方删除</translation>
    </message>
    <message>
        <source>This workspace</source>
        <extracomment>heading: what this workspace says</extracomment>
        <translation>本工作区</translation>
    </message>
    <message>
        <source>Other workspace</source>
        <extracomment>heading: what the other workspace says</extracomment>
        <translation>对方工作区</translation>
    </message>
    <message>
        <source>(removed)</source>
        <extracomment>in the place of a row that one of them does not have any more</extracomment>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>History</source>
        <extracomment>The title of a sheet: all changes of a workspace</extracomment>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间（UTC）</translation>
    </message>
    <message>
        <source>%1 rows added</source>
        <extracomment>In the place of a value, of rows that were added together; %1: how many, more than one</extracomment>
        <translation>新增 %1 行</translation>
    </message>
    <message>
        <source>What was changed</source>
        <extracomment>What a change did</extracomment>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>%1 added</source>
        <extracomment>%1: a number of rows of a table; the words must be right for one as well</extracomment>
        <translation>新增 %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅本方</translation>
    </message>
    <message>
        <source>Change no. %1</source>
        <extracomment>Where a restored state is from, or what was undone; %1: the number of a change</extracomment>
        <translation>第 %1 号更改</translation>
    </message>
    <message>
        <source>The state before the first change</source>
        <translation>首次更改之前的状态</translation>
    </message>
    <message>
        <source>Undone or restored</source>
        <translation>撤销或恢复</translation>
    </message>
    <message>
        <source>Facilities far from their region</source>
        <translation>位置远离所属地区的设施</translation>
    </message>
    <message>
        <source>%1 km from the seat of %2</source>
        <extracomment>%1: a distance in km, %2: a region</extracomment>
        <translation>距%2驻地 %1 公里</translation>
    </message>
    <message>
        <source>Lies outside of China, at %1</source>
        <extracomment>%1: longitude and latitude</extracomment>
        <translation>位于中国境外（%1）</translation>
    </message>
    <message>
        <source>Lies at longitude 0, latitude 0: probably never filled in</source>
        <translation>位于经度 0、纬度 0：可能从未填写</translation>
    </message>
    <message>
        <source>The state after change no. %1</source>
        <translation>第 %1 号更改之后的状态</translation>
    </message>
    <message>
        <source>Refused before</source>
        <translation>此前未采纳</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <extracomment>Heading of a column: the target that set this one anew</extracomment>
        <translation>已被取代为</translation>
    </message>
    <message>
        <source>Not counted, because a later document set them anew: %1</source>
        <extracomment>Beside counts of targets. %1: how many</extracomment>
        <translation>已被后续文件调整、未计入的目标：%1 个</translation>
    </message>
    <message>
        <source>The last value is of %1; to judge the target, values up to %2 are needed</source>
        <extracomment>%1 and %2: years</extracomment>
        <translation>最新值为 %1 年，评价目标需要截至 %2 年的数据</translation>
    </message>
    <message>
        <source>Superseded</source>
        <extracomment>In the column of verdicts: a later document set the target anew</extracomment>
        <translation>已被取代</translation>
    </message>
    <message>
        <source>No rows</source>
        <extracomment>In the place of what a change touched; it says only what somebody decided</extracomment>
        <translation>无数据行</translation>
    </message>
    <message>
        <source>Version</source>
        <extracomment>The name that the state after a change was given</extracomment>
        <translation>版本</translation>
    </message>
    <message>
        <source>baseline %1: %2</source>
        <extracomment>what a target starts from, behind its number. %1: the year, %2: the value with its unit</extracomment>
        <translation>基期 %1 年：%2</translation>
    </message>
    <message>
        <source>baseline: %1</source>
        <extracomment>the same without a year. %1: the value with its unit</extracomment>
        <translation>基期值：%1</translation>
    </message>
    <message>
        <source>baseline of %1</source>
        <extracomment>the same without a value. %1: the year</extracomment>
        <translation>基期 %1 年</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Figure %1  %2</source>
        <extracomment>Caption of a figure in a document; %1: its number, %2: its title</extracomment>
        <translation>图 %1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>SavedView</name>
    <message>
        <source>Target: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>Facility: %1</source>
        <translation>设施：%1</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>地区：%1</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>领域：%1</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>指标：%1</translation>
    </message>
</context>
<context>
    <name>StartFailure</name>
    <message>
        <source>Waymark cannot write to its folder and was not started:</source>
        <translation>规划目标看板不能写入自己的文件夹，没有启动：</translation>
    </message>
    <message>
        <source>This is the portable program, which keeps workspaces and settings beside itself. Move the whole folder to a place where you may write, or delete the file .portable in it: then your user folder is used.</source>
        <translation>这是便携版，工作区和设置都保存在程序旁边。请把整个文件夹移到您可以写入的位置；或者删除其中的 .portable 文件，改用您的用户文件夹。</translation>
    </message>
    <message>
        <source>Workspaces and settings are kept there. Free some space, or ask whoever looks after this computer for the right to write there.</source>
        <translation>工作区和设置保存在那里。请腾出一些空间，或者请电脑管理员授予写入权限。</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>规划目标看板</translation>
    </message>
</context>
<context>
    <name>ViewExportNames</name>
    <message>
        <source>targets</source>
        <comment>suggested file name</comment>
        <translation>目标</translation>
    </message>
    <message>
        <source>observations</source>
        <comment>suggested file name</comment>
        <translation>实际值</translation>
    </message>
    <message>
        <source>facilities</source>
        <comment>suggested file name</comment>
        <translation>设施</translation>
    </message>
    <message>
        <source>accessibility</source>
        <comment>suggested file name</comment>
        <translation>可达性</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Observed</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>Observed for part of a year or several years</source>
        <translation>非全年实际值（月、日或跨年）</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基期值</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Time-proportional path</source>
        <extracomment>The straight line from the baseline to the target, 序时进度</extracomment>
        <translation>序时进度</translation>
    </message>
    <message>
        <source>%1 target %2</source>
        <extracomment>%1: year, %2: value with its comparator</extracomment>
        <translation>目标（%1）：%2</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>资料来源：%1</translation>
    </message>
    <message>
        <source>No observations to draw</source>
        <translation>暂无可绘制的实际值</translation>
    </message>
    <message>
        <source>Target values missing in the source and to be filled in: %1</source>
        <extracomment>%1: a number of targets; the sentence must be right for one as well</extracomment>
        <translation>原文缺失、待补录的目标值：%1 项</translation>
    </message>
    <message>
        <source>Targets stated in words only: %1</source>
        <extracomment>%1: a number of targets; the sentence must be right for one as well</extracomment>
        <translation>仅有文字表述的定性目标：%1 项</translation>
    </message>
    <message>
        <source>No year</source>
        <translation>未定年份</translation>
    </message>
    <message>
        <source>Schematic · not reviewed</source>
        <extracomment>The mark on every map that has not passed map review</extracomment>
        <translation>示意图·未经审核</translation>
    </message>
    <message>
        <source>Schematic areas: cells around county seats, not administrative boundaries</source>
        <extracomment>What the cells around the county seats are: not boundaries</extracomment>
        <translation>示意分区：按县（区）驻地划分，不代表行政区域界线</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Exact position</source>
        <translation>准确位置</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Facilities without a known position, not drawn: %1</source>
        <extracomment>%1: a number of facilities; the sentence must be right for one as well</extracomment>
        <translation>位置不明、未上图的设施：%1 处</translation>
    </message>
    <message>
        <source>Map data: %1</source>
        <translation>地图数据：%1</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目标年</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Latest value</source>
        <translation>最新实际值</translation>
    </message>
    <message>
        <source>Latest year</source>
        <translation>最新年份</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成度</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时期</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Of facilities: hubs, parks, transport, ...</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Section</source>
        <extracomment>Of a document</extracomment>
        <translation>章节</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <extracomment>Level, share, growth rate, ...</extracomment>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>比较符</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>All target years</source>
        <translation>全部目标年</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已达成</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>进度正常</translation>
    </message>
    <message>
        <source>Needs acceleration</source>
        <translation>需加快</translation>
    </message>
    <message>
        <source>Off track</source>
        <translation>进度滞后</translation>
    </message>
    <message>
        <source>Moving away</source>
        <translation>背离目标</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未达成</translation>
    </message>
    <message>
        <source>Not assessable</source>
        <translation>无法评价</translation>
    </message>
    <message>
        <source>Qualitative</source>
        <translation>定性目标</translation>
    </message>
    <message>
        <source>To be filled in</source>
        <translation>待补录</translation>
    </message>
    <message>
        <source>Targets without a year: %1</source>
        <extracomment>%1: a list of values</extracomment>
        <translation>未定年份的目标：%1</translation>
    </message>
    <message>
        <source>Values of another kind, not drawn: %1 (%2)</source>
        <extracomment>%1: how many, %2: which kinds</extracomment>
        <translation>未绘制的其他类型数值：%1 个（%2）</translation>
    </message>
    <message>
        <source>Values without a period, not drawn: %1</source>
        <extracomment>%1: how many</extracomment>
        <translation>未绘制的无时期数值：%1 个</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <extracomment>%1: a list of documents, %2: how many are left out</extracomment>
        <translation>%1等（另有 %2 份）</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>Between the members of a list</extracomment>
        <translation>；</translation>
    </message>
    <message>
        <source>Facilities and corridors</source>
        <extracomment>Title of the map</extracomment>
        <translation>设施与通道</translation>
    </message>
    <message>
        <source>Number of facilities</source>
        <translation>设施数量</translation>
    </message>
    <message>
        <source>Upper value</source>
        <extracomment>The upper end of a target that is a range</extracomment>
        <translation>目标上限</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>%1 has no targets of its own; those of %2 are shown.</source>
        <extracomment>%1: the chosen region, %2: the region above it</extracomment>
        <translation>%1未单独设定目标，现显示%2的目标。</translation>
    </message>
    <message>
        <source>No targets for this choice</source>
        <translation>当前条件下没有目标</translation>
    </message>
    <message>
        <source>Nothing for this choice</source>
        <translation>当前条件下没有记录</translation>
    </message>
    <message>
        <source>Only the county known: at its seat</source>
        <translation>仅知县（区），标于驻地</translation>
    </message>
    <message>
        <source>Only the city known: at its seat</source>
        <translation>仅知设区市，标于驻地</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A value on a chart: its period, then the value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Method: %1</source>
        <translation>方法：%1</translation>
    </message>
    <message>
        <source>Layers</source>
        <extracomment>Heading in the legend: the layers that the user added to the map</extracomment>
        <translation>图层</translation>
    </message>
    <message>
        <source>Position set by the user</source>
        <extracomment>A facility that the user put where it is on the map</extracomment>
        <translation>位置由用户指定</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <extracomment>How values are divided into classes</extracomment>
        <translation>自然断点</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <extracomment>How values are divided into classes</extracomment>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <extracomment>How values are divided into classes</extracomment>
        <translation>等间距</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <extracomment>How values are divided into classes</extracomment>
        <translation>整数间距</translation>
    </message>
    <message>
        <source>Classes around the target</source>
        <extracomment>How values are divided into classes</extracomment>
        <translation>以目标值为界分级</translation>
    </message>
    <message>
        <source>Distance to own target, % of the target</source>
        <extracomment>What the classes of a map are of: how far a region is from its target</extracomment>
        <translation>与本地区目标的差距（占目标值的%）</translation>
    </message>
    <message>
        <source>Distance to own target, %1</source>
        <extracomment>What the classes of a map are of: how far a region is from its target; %1: unit</extracomment>
        <translation>与本地区目标的差距（%1）</translation>
    </message>
    <message>
        <source>% of the target</source>
        <extracomment>Unit: a distance in percent of a target</extracomment>
        <translation>%（占目标值）</translation>
    </message>
    <message>
        <source>Blue: on target or better. Orange: worse</source>
        <translation>蓝色：达到或优于目标；橙色：劣于目标</translation>
    </message>
    <message>
        <source>Green: on target or above. Purple: below</source>
        <translation>绿色：不低于目标；紫色：低于目标</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>Target is zero: no share of it</source>
        <translation>目标值为零，不计算比例</translation>
    </message>
    <message>
        <source>Negative</source>
        <translation>负值</translation>
    </message>
    <message>
        <source>Zero</source>
        <extracomment>The number 0 on a map</extracomment>
        <translation>零</translation>
    </message>
    <message>
        <source>This high: %1</source>
        <extracomment>In the legend, beside a bar; %1: value</extracomment>
        <translation>此高度：%1</translation>
    </message>
    <message>
        <source>Inside the rectangle</source>
        <translation>所选矩形内</translation>
    </message>
    <message>
        <source>Service areas of hubs</source>
        <extracomment>Heading in the legend: how far it is to logistics hubs</extracomment>
        <translation>枢纽服务范围</translation>
    </message>
    <message>
        <source>Distance from the facility</source>
        <translation>距该设施的距离</translation>
    </message>
    <message>
        <source>County seat to its nearest hub</source>
        <translation>县区驻地至最近枢纽</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>%1: a number</extracomment>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>Distances: straight lines from seat or position, not along roads</source>
        <extracomment>How distances are measured</extracomment>
        <translation>距离为驻地或点位之间的直线距离，非道路里程</translation>
    </message>
    <message>
        <source>Counted as hubs: %1</source>
        <extracomment>%1: kinds of facilities</extracomment>
        <translation>视作枢纽：%1</translation>
    </message>
    <message>
        <source>Hubs without a known position, not counted: %1</source>
        <extracomment>%1: a number of hubs; the sentence must be right for one as well</extracomment>
        <translation>位置不明、未计入的枢纽：%1 个</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县区</translation>
    </message>
    <message>
        <source>Prefecture</source>
        <extracomment>A city with counties below it</extracomment>
        <translation>设区市</translation>
    </message>
    <message>
        <source>Nearest hub</source>
        <extracomment>A logistics hub</extracomment>
        <translation>最近枢纽</translation>
    </message>
    <message>
        <source>Status of the hub</source>
        <translation>枢纽状态</translation>
    </message>
    <message>
        <source>Straight-line distance, km</source>
        <translation>直线距离（公里）</translation>
    </message>
    <message>
        <source>Hubs within %1 km</source>
        <extracomment>Heading of a column of numbers; %1: a number</extracomment>
        <translation>%1 公里内枢纽数</translation>
    </message>
    <message>
        <source>Share of counties with a hub within %1 km: %2</source>
        <extracomment>%1: a number, %2: a share in percent</extracomment>
        <translation>%1 公里内有枢纽的县区占比：%2</translation>
    </message>
    <message>
        <source>Mean distance to the nearest hub: %1</source>
        <extracomment>%1: a distance with its unit</extracomment>
        <translation>到最近枢纽的平均距离：%1</translation>
    </message>
    <message>
        <source>Median distance to the nearest hub: %1</source>
        <extracomment>%1: a distance with its unit</extracomment>
        <translation>到最近枢纽的距离中位数：%1</translation>
    </message>
    <message>
        <source>Counties without a known seat, not counted: %1</source>
        <extracomment>%1: a number of counties; the sentence must be right for one as well</extracomment>
        <translation>驻地不明、未计入的县区：%1 个</translation>
    </message>
    <message>
        <source>No hub with a known position for this choice</source>
        <translation>所选范围内没有位置已知的枢纽</translation>
    </message>
    <message>
        <source>Drawn on %1</source>
        <extracomment>%1 is a date, below a map for a document</extracomment>
        <translation>制图日期：%1</translation>
    </message>
    <message>
        <source>Other or no year</source>
        <translation>其他或无年份</translation>
    </message>
    <message>
        <source>Series</source>
        <extracomment>What a point of a chart belongs to: observed values, a target, a projection, ...</extracomment>
        <translation>系列</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Lower limit</source>
        <extracomment>Of a range or a prediction interval</extracomment>
        <translation>下限</translation>
    </message>
    <message>
        <source>Upper limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <extracomment>%1: a percentage</extracomment>
        <translation>%1 预测区间</translation>
    </message>
    <message>
        <source>Data</source>
        <extracomment>Name of a sheet in a spreadsheet</extracomment>
        <translation>数据</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Name of a sheet in a spreadsheet</extracomment>
        <translation>说明</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Workspace of</source>
        <extracomment>The day on which the workspace was last changed</extracomment>
        <translation>工作区日期</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Language of the window: zh or en.</source>
        <translation>窗口语言：zh 或 en。</translation>
    </message>
    <message>
        <source>Workspace to open.</source>
        <translation>要打开的工作区。</translation>
    </message>
    <message>
        <source>GeoPackage to use as base map.</source>
        <translation>用作底图的 GeoPackage 文件。</translation>
    </message>
    <message>
        <source>Folder that the first workspace is made from.</source>
        <translation>生成首个工作区所用的目录数据文件夹。</translation>
    </message>
    <message>
        <source>Save a picture of the painted window and quit.</source>
        <translation>保存窗口图片后退出。</translation>
    </message>
    <message>
        <source>Quit once the window is painted.</source>
        <translation>窗口绘制完成后退出。</translation>
    </message>
    <message>
        <source>A dashboard for the targets of regional plans.</source>
        <translation>区域规划目标进度看板。</translation>
    </message>
    <message>
        <source>The picture could not be saved: %1</source>
        <translation>图片无法保存：%1</translation>
    </message>
</context>
<context>
    <name>wm::charts::ChartWidget</name>
    <message>
        <source>Chart</source>
        <translation>进度图</translation>
    </message>
</context>
<context>
    <name>wm::charts::CompareWidget</name>
    <message>
        <source>Comparison</source>
        <translation>对比</translation>
    </message>
</context>
<context>
    <name>wm::mapview</name>
    <message>
        <source>and %1 more</source>
        <translation>另有 %1 处</translation>
    </message>
</context>
<context>
    <name>wm::mapview::LegendPanel</name>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Show or hide the legend</source>
        <translation>显示或隐藏图例</translation>
    </message>
</context>
<context>
    <name>wm::mapview::MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Plus, minus and the wheel zoom; arrow keys and dragging move the map; Home shows everything.</source>
        <translation>加号、减号或滚轮缩放，方向键或拖动平移，Home 键显示全图。</translation>
    </message>
</context>
<context>
    <name>wm::ui::AcceptDialog</name>
    <message>
        <source>Accept findings</source>
        <translation>认可问题</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 条问题</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Why may it stand as it is?</source>
        <translation>认可的理由(&amp;W)：</translation>
    </message>
    <message>
        <source>It is hidden until its values change. The history keeps who accepted it, and it can be undone.</source>
        <translation>认可后不再列出，直到数值发生变化。修改历史记录认可人，可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>认可(&amp;A)</translation>
    </message>
</context>
<context>
    <name>wm::ui::AddLayersDialog</name>
    <message numerus="yes">
        <source>%1, %n feature(s)</source>
        <translation>
            <numerusform>%1，%n 个要素</numerusform>
        </translation>
    </message>
    <message>
        <source>Add layers from %1</source>
        <translation>从 %1 添加图层</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>The file does not say in which coordinate reference system its positions are. Whoever made it knows; the wrong one puts everything in the wrong place.</source>
        <translation>文件没有说明其坐标采用哪种坐标系。请向数据制作单位确认；选错坐标系，图上位置就全错。</translation>
    </message>
    <message>
        <source>Coordinate reference system of %1</source>
        <translation>%1 的坐标系</translation>
    </message>
</context>
<context>
    <name>wm::ui::CardContent</name>
    <message>
        <source>Plan</source>
        <translation>规划文件</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>途经</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>上级地区</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>观测值</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>feature %1</source>
        <translation>要素 %1</translation>
    </message>
    <message>
        <source>Base map</source>
        <translation>底图</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>出版单位</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Approval number</source>
        <translation>审图号</translation>
    </message>
    <message>
        <source>none: every picture carries the mark of a map not reviewed</source>
        <translation>无：所有图件均带“未经审核”标记</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>面</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已略去</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n 个要素</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>wm::ui::CardGrid</name>
    <message>
        <source>Targets as cards</source>
        <translation>目标卡片</translation>
    </message>
    <message>
        <source>Why this verdict?</source>
        <translation>为什么这样评价？</translation>
    </message>
    <message>
        <source>Copy card</source>
        <translation>复制卡片</translation>
    </message>
    <message>
        <source>Save card as picture...</source>
        <translation>卡片存为图片…</translation>
    </message>
</context>
<context>
    <name>wm::ui::ChangesPanel</name>
    <message numerus="yes">
        <source>%n more in the history</source>
        <translation>
            <numerusform>历史记录中还有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>What changed since</source>
        <translation>变化对比：自</translation>
    </message>
    <message>
        <source>The state that the present is compared with</source>
        <translation>与现状对比的时点</translation>
    </message>
    <message>
        <source>History...</source>
        <translation>历史记录...</translation>
    </message>
    <message>
        <source>Who changed what, when and why</source>
        <translation>谁在何时因何修改了什么</translation>
    </message>
    <message>
        <source>Targets that have changed</source>
        <translation>有变化的目标</translation>
    </message>
</context>
<context>
    <name>wm::ui::ChartBatchDialog</name>
    <message>
        <source>All charts of the selection</source>
        <translation>选定范围的全部进度图</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s): %1</source>
        <translation>
            <numerusform>%n 幅图：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Caption below each picture</source>
        <translation>每幅图下方印图题</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Files of the same names are replaced.</source>
        <translation>同名文件将被替换。</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>开始导出(&amp;W)</translation>
    </message>
    <message>
        <source>Folder for the charts</source>
        <translation>存放进度图的文件夹</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) written to %1</source>
        <translation>
            <numerusform>已将 %n 幅图写入 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped at %1. %2. Before that: %3</source>
        <translation>在 %1 处停止。%2。此前：%3</translation>
    </message>
    <message>
        <source>Stopped: %1</source>
        <translation>已停止：%1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1 of %2 charts</source>
        <translation>%1 / %2 幅图</translation>
    </message>
    <message>
        <source>None, or such as 3-1; the next is 3-2</source>
        <comment>number of a figure</comment>
        <translation>无，或如 3-1，其后为 3-2</translation>
    </message>
    <message>
        <source>First figure number</source>
        <translation>起始图号</translation>
    </message>
    <message>
        <source>The figure number &quot;%1&quot; does not end in a number to count on from.</source>
        <translation>图号“%1”未以数字结尾，无法依次编号。</translation>
    </message>
</context>
<context>
    <name>wm::ui::ChartNotesDialog</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a note is for; %1: indicator, %2: region</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, all regions</source>
        <translation>%1，所有地区</translation>
    </message>
    <message>
        <source>All indicators, %1</source>
        <translation>所有指标，%1</translation>
    </message>
    <message>
        <source>All indicators and regions</source>
        <translation>所有指标和地区</translation>
    </message>
    <message>
        <source>Break in series</source>
        <translation>口径变化</translation>
    </message>
    <message>
        <source>Break in series: %1</source>
        <translation>口径变化：%1</translation>
    </message>
    <message>
        <source>This year has such a note already: choose it in the list to change it.</source>
        <translation>该年份已有同类注记，请在列表中选择后修改。</translation>
    </message>
    <message>
        <source>The text is too long for a note.</source>
        <translation>注记文字过长。</translation>
    </message>
    <message>
        <source>From this year on values are measured otherwise: the line stops before it. Projection and verdict stay as they are.</source>
        <translation>自该年起统计口径不同，折线在此断开。预测和评价不受影响。</translation>
    </message>
    <message>
        <source>Shown as a flag at the year and below the chart.</source>
        <translation>以小旗标在该年份处，并列在图下说明中。</translation>
    </message>
    <message>
        <source>Notes on years</source>
        <translation>年份注记</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注记</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>What happened in this year</source>
        <translation>这一年发生了什么</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why, for the history (may be left out)</source>
        <translation>修改原因，记入历史（可不填）</translation>
    </message>
</context>
<context>
    <name>wm::ui::ChartOptionsBar</name>
    <message>
        <source>Projection</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What is to be expected if nothing changes, with its uncertainty</source>
        <translation>照现有趋势可预期的走势及其不确定性</translation>
    </message>
    <message>
        <source>What it takes</source>
        <translation>达标路径</translation>
    </message>
    <message>
        <source>The course that would reach the selected target, or the next one to come</source>
        <translation>达到所选目标（未选时为下一个到期目标）所需的走势</translation>
    </message>
    <message>
        <source>Reference methods</source>
        <translation>参考方法</translation>
    </message>
    <message>
        <source>Simple methods for comparison, each with the accuracy it was measured to have</source>
        <translation>供对照的简单方法，均注明实测精度</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>评价依据</translation>
    </message>
    <message>
        <source>Show how the verdict was reached (%1)</source>
        <translation>显示评价是如何得出的（%1）</translation>
    </message>
    <message>
        <source>Shocks</source>
        <translation>异常年份</translation>
    </message>
    <message>
        <source>Years that left the path; tick one to leave it out of the projection, not of the intervals</source>
        <translation>偏离走势的年份；勾选后不计入预测路径，但仍计入区间</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>假设…</translation>
    </message>
    <message>
        <source>Another value for the target, or a policy that brings part of the way</source>
        <translation>换一个目标值，或者一项只能走完部分路程的政策</translation>
    </message>
    <message>
        <source>How the value axis counts: in even steps, in ratios, or in percent of a year&apos;s value</source>
        <translation>数值轴的刻度：等距、按倍数，或以某年为100的指数</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>刻度</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>注记…</translation>
    </message>
    <message>
        <source>Notes on years and breaks in the series; also in the menu of the chart</source>
        <translation>年份注记和口径变化，也可在图上右键添加</translation>
    </message>
</context>
<context>
    <name>wm::ui::ChartPage</name>
    <message>
        <source>No workspace is open.</source>
        <translation>尚未打开工作区。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Back to the whole chart (%1, or a double click)</source>
        <translation>恢复显示整个图表（%1，或双击）</translation>
    </message>
    <message>
        <source>Note on %1…</source>
        <translation>为%1年添加注记…</translation>
    </message>
    <message>
        <source>Break in series from %1…</source>
        <translation>自%1年起口径变化…</translation>
    </message>
    <message>
        <source>Notes on years…</source>
        <translation>年份注记…</translation>
    </message>
</context>
<context>
    <name>wm::ui::ChartScaleMenu</name>
    <message>
        <source>%1 = 100</source>
        <extracomment>Scale of a chart; %1: year</extracomment>
        <translation>%1年 = 100</translation>
    </message>
    <message>
        <source>Linear</source>
        <extracomment>Scale of a chart&apos;s value axis</extracomment>
        <translation>等距刻度</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <extracomment>Scale of a chart&apos;s value axis</extracomment>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Index</source>
        <extracomment>Scale of a chart&apos;s value axis</extracomment>
        <translation>指数</translation>
    </message>
    <message>
        <source>Index from</source>
        <translation>指数基期</translation>
    </message>
</context>
<context>
    <name>wm::ui::ColumnsDialog</name>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Tick what the table shows and drag it into order. What is copied, printed and saved as a picture has the same columns.</source>
        <translation>勾选要显示的列，拖动可调整顺序。复制、打印和存为图片时使用相同的列。</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>恢复默认列(&amp;R)</translation>
    </message>
</context>
<context>
    <name>wm::ui::CompareOptionsBar</name>
    <message>
        <source>First and latest of each</source>
        <translation>各自最早与最新</translation>
    </message>
    <message>
        <source>Latest of each</source>
        <translation>各自最新</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>排名</translation>
    </message>
    <message>
        <source>Small multiples</source>
        <translation>小图阵列</translation>
    </message>
    <message>
        <source>Slopes</source>
        <translation>升降图</translation>
    </message>
    <message>
        <source>Heat strips</source>
        <translation>热力条</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>散点图</translation>
    </message>
    <message>
        <source>Bullets</source>
        <translation>目标对照图</translation>
    </message>
    <message>
        <source>By value</source>
        <translation>按数值</translation>
    </message>
    <message>
        <source>By gap to target</source>
        <translation>按与目标差距</translation>
    </message>
    <message>
        <source>By completion</source>
        <translation>按完成度</translation>
    </message>
    <message>
        <source>One indicator, all regions</source>
        <translation>一个指标，各地区</translation>
    </message>
    <message>
        <source>One region, all indicators</source>
        <translation>一个地区，各指标</translation>
    </message>
    <message>
        <source>Shared scale</source>
        <translation>统一刻度</translation>
    </message>
    <message>
        <source>All on one scale, so that heights compare; else each on its own</source>
        <translation>各图用同一刻度，高低可比；否则各用各的刻度</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Kind of comparison</source>
        <translation>对比方式</translation>
    </message>
    <message>
        <source>Order of the ranking</source>
        <translation>排名依据</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>对比对象</translation>
    </message>
    <message>
        <source>Second indicator</source>
        <translation>第二个指标</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>起始年份</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>wm::ui::ComparePage</name>
    <message>
        <source>No workspace is open.</source>
        <translation>未打开工作区。</translation>
    </message>
</context>
<context>
    <name>wm::ui::CrsField</name>
    <message>
        <source>EPSG number, such as 4547</source>
        <translation>EPSG 编号，如 4547</translation>
    </message>
</context>
<context>
    <name>wm::ui::DataKindList</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A table and how many rows it has</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>wm::ui::DayField</name>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>wm::ui::DiscardQuestion</name>
    <message>
        <source>Close without keeping it?</source>
        <translation>不保留就关闭吗？</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>返回(&amp;B)</translation>
    </message>
</context>
<context>
    <name>wm::ui::DockTitleBar</name>
    <message>
        <source>Float or dock this view</source>
        <translation>浮动或停靠此视图</translation>
    </message>
    <message>
        <source>Close this view</source>
        <translation>关闭此视图</translation>
    </message>
    <message>
        <source>Copy, save or print this view</source>
        <translation>复制、保存或打印此视图</translation>
    </message>
</context>
<context>
    <name>wm::ui::EditBook</name>
    <message>
        <source>%1, %2: the row was changed or removed meanwhile</source>
        <extracomment>%1: kind of data, as &quot;Targets&quot;, %2: name of a row</extracomment>
        <translation>%1，%2：该行已被他人更改或删除</translation>
    </message>
    <message>
        <source>%1, %2, %3: yours was &quot;%4&quot;, now it is &quot;%5&quot;</source>
        <extracomment>%1: kind of data, %2: name of a row, %3: field, %4, %5: values</extracomment>
        <translation>%1，%2，%3：您改为“%4”，现为“%5”</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between words that a field can have</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>wm::ui::EditChooser</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What is edited</source>
        <translation>编辑内容</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Search: names, codes, numbers (%1)</source>
        <translation>搜索名称、代码、数值（%1）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>wm::ui::EditDesk</name>
    <message>
        <source>Revise a target</source>
        <translation>调整目标</translation>
    </message>
    <message numerus="yes">
        <source>Edits of %n row(s)</source>
        <extracomment>A step that can be undone</extracomment>
        <translation>
            <numerusform>编辑 %n 行数据</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved: %1. It can be undone with %2.</source>
        <translation>已保存：%1。可按 %2 撤销。</translation>
    </message>
</context>
<context>
    <name>wm::ui::EditDialog</name>
    <message numerus="yes">
        <source>The workspace was changed meanwhile and is loaded again. %n edit(s) of yours are left to be saved.</source>
        <translation>
            <numerusform>工作区已被他人更改，现已重新载入。您还有 %n 行编辑待保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>期间已有更改</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of yours no longer apply, because the same was changed meanwhile:</source>
        <translation>
            <numerusform>您的 %n 处编辑不再适用，因为同一内容已被他人更改：</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>已改 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be removed</source>
        <translation>
            <numerusform>待删除 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing edited</source>
        <translation>尚无编辑</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Add row</source>
        <translation>新增行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制为新行</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>A target that is not saved yet is simply changed.</source>
        <translation>尚未保存的目标直接修改即可。</translation>
    </message>
    <message>
        <source>Saving...</source>
        <translation>正在保存……</translation>
    </message>
    <message numerus="yes">
        <source>Not saved: %n problem(s) are left.</source>
        <translation>
            <numerusform>未保存：还有 %n 处问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n row(s), as one change that can be undone in the window.</source>
        <translation>
            <numerusform>已保存 %n 行，作为一次更改，可在主窗口撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved; what you edited is still here. %1</source>
        <extracomment>%1: why</extracomment>
        <translation>未保存，您的编辑仍在此处。%1</translation>
    </message>
    <message>
        <source>Unsaved edits</source>
        <translation>编辑未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are edited and not saved.</source>
        <translation>
            <numerusform>有 %n 行编辑尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Drop edits</source>
        <translation>放弃编辑(&amp;D)</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Edit data</source>
        <translation>编辑数据</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Form of the current row</source>
        <translation>当前行表单</translation>
    </message>
    <message>
        <source>Reason, for the history (may stay empty)</source>
        <translation>更改理由，记入历史（可不填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>That row is not there any more.</source>
        <translation>该行已不存在。</translation>
    </message>
    <message>
        <source>This value is missing: a row for it is begun.</source>
        <translation>缺少该数值：已为其新建一行。</translation>
    </message>
    <message>
        <source>Tab goes from cell to cell; F6 goes on to the form and the buttons.</source>
        <translation>Tab 键在单元格间移动；F6 键转到表单和按钮。</translation>
    </message>
    <message>
        <source>These values have no target: a row for one is begun.</source>
        <translation>这些数值尚无目标：已为其新建一行。</translation>
    </message>
    <message>
        <source>The workspace was changed meanwhile and is loaded again. Nothing of yours is left to be saved.</source>
        <translation>工作区已被他人更改，现已重新载入。您没有待保存的编辑。</translation>
    </message>
</context>
<context>
    <name>wm::ui::EditFaultList</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 处问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1: kind of data, %2: row, %3: field, %4: what is wrong there</extracomment>
        <translation>%1，%2，%3：%4</translation>
    </message>
</context>
<context>
    <name>wm::ui::EditForm</name>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>wm::ui::EditModel</name>
    <message>
        <source>Stored: empty</source>
        <translation>原为空</translation>
    </message>
    <message>
        <source>Stored: %1</source>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>(when saved)</source>
        <comment>a code that a new row does not have yet</comment>
        <translation>（保存时生成）</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a row</comment>
        <translation>已改</translation>
    </message>
    <message>
        <source>new</source>
        <comment>a row</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a row</comment>
        <translation>待删</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>wm::ui::EditStep</name>
    <message>
        <source>row %1, which is to be removed</source>
        <translation>第 %1 行（待删除）</translation>
    </message>
</context>
<context>
    <name>wm::ui::EditToolBar</name>
    <message>
        <source>Add row</source>
        <translation>新增行</translation>
    </message>
    <message>
        <source>A new row at the end of the table</source>
        <translation>在表末新增一行</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制为新行</translation>
    </message>
    <message>
        <source>The selected rows once more, at the end of the table</source>
        <translation>把所选行复制到表末</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>删除行</translation>
    </message>
    <message>
        <source>The selected rows are marked, and removed when you save</source>
        <translation>为所选行作删除标记，保存时删除</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Takes back what was edited in the selected rows</source>
        <translation>撤回所选行中的编辑</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>The topmost selected cell into those below it</source>
        <translation>用所选最上面的单元格填充其下各格</translation>
    </message>
    <message>
        <source>Set all selected</source>
        <translation>统一填写</translation>
    </message>
    <message>
        <source>What you type next goes into all selected cells; so does Ctrl+Enter while typing</source>
        <translation>接着输入的内容填入所有所选单元格；输入时按 Ctrl+Enter 亦可</translation>
    </message>
    <message>
        <source>Revise target...</source>
        <translation>调整目标…</translation>
    </message>
    <message>
        <source>Sets a target anew by a later document; the old one stays</source>
        <translation>按后发文件重新设定目标，原目标保留</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>wm::ui::EditView</name>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>清除内容</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>向下填充</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) say nothing that is known here; they are marked.</source>
        <translation>
            <numerusform>%n 个单元格的内容无法识别，已作标记。</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between cells</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) cannot be changed and stayed as they were: %1</source>
        <extracomment>%1: some of the cells</extracomment>
        <translation>
            <numerusform>%n 个单元格不能更改，保持原样：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) were right of the last column and are not pasted.</source>
        <translation>
            <numerusform>%n 个单元格超出最后一列，未粘贴。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n cell(s)</source>
        <extracomment>%1: what was done, as &quot;Paste&quot;</extracomment>
        <translation>
            <numerusform>%1：%n 个单元格</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>The selected cells cannot be edited.</source>
        <translation>所选单元格不能编辑。</translation>
    </message>
</context>
<context>
    <name>wm::ui::ExplanationPanel</name>
    <message>
        <source>Select a target in the table, on a card or in the chart to see why it is judged as it is.</source>
        <translation>在目标表、卡片或进度图中选择一个目标，即可查看其评价依据。</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>尚未打开工作区。</translation>
    </message>
    <message>
        <source>Default</source>
        <comment>method</comment>
        <translation>默认</translation>
    </message>
    <message>
        <source>Method for this indicator</source>
        <translation>该指标的评价方法</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the explanation as text and as table</source>
        <translation>将评价依据复制为文本和表格</translation>
    </message>
    <message>
        <source>Explanation of the verdict</source>
        <translation>评价依据</translation>
    </message>
    <message>
        <source>Fill in lost value...</source>
        <translation>补录缺失值…</translation>
    </message>
</context>
<context>
    <name>wm::ui::ExportDataDialog</name>
    <message>
        <source>Export data</source>
        <translation>导出数据</translation>
    </message>
    <message>
        <source>Whole tables for colleagues and other programs, made to be imported again without loss.</source>
        <translation>导出整张数据表，供同事和其他程序使用，并可原样导回。</translation>
    </message>
    <message>
        <source>&amp;All of the workspace</source>
        <translation>整个工作区(&amp;A)</translation>
    </message>
    <message>
        <source>Only what is &amp;selected: %1</source>
        <extracomment>%1: what is selected, as &quot;Ganzhou · Logistics&quot;</extracomment>
        <translation>仅当前选择(&amp;S)：%1</translation>
    </message>
    <message>
        <source>XLSX workbook, a sheet for each table</source>
        <translation>XLSX 工作簿，每张表一个工作表</translation>
    </message>
    <message>
        <source>GeoPackage, a layer for each table</source>
        <translation>GeoPackage，每张表一个图层</translation>
    </message>
    <message>
        <source>CSV, a file for each table</source>
        <translation>CSV，每张表一个文件</translation>
    </message>
    <message>
        <source>GeoJSON, a file for each table</source>
        <translation>GeoJSON，每张表一个文件</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Names beside codes</source>
        <translation>代码旁附名称</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Browse...</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>开始导出(&amp;W)</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>No table with rows is chosen.</source>
        <translation>没有选中有数据的表。</translation>
    </message>
    <message>
        <source>%1: %2 rows are too many for a workbook, which takes %3. Select a region or theme, or choose CSV.</source>
        <extracomment>%1: a table, %2: its rows, %3: the most that there can be</extracomment>
        <translation>%1有 %2 行，超过工作簿的上限 %3 行。请先选定地区或领域，或改用 CSV。</translation>
    </message>
    <message>
        <source>%1 is the workspace itself.</source>
        <translation>%1 就是工作区本身。</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>文件：%1</translation>
    </message>
    <message>
        <source>Will be replaced: %1</source>
        <translation>将被替换：%1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>已写 %1 行，共 %2 行</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写出任何文件。</translation>
    </message>
    <message>
        <source>Exported %1 rows to %2.</source>
        <translation>已将 %1 行数据导出到 %2。</translation>
    </message>
    <message>
        <source>Texts that a spreadsheet would calculate when it opens the CSV: %1. In an XLSX workbook they are texts.</source>
        <translation>CSV 中有 %1 处文本会被电子表格当作公式计算；写成 XLSX 工作簿时都是文本。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1 is a Waymark workspace. An export does not replace one.</source>
        <translation>%1 是 Waymark 工作区，导出不会替换工作区。</translation>
    </message>
    <message>
        <source>Replace files</source>
        <translation>替换文件</translation>
    </message>
    <message>
        <source>Already there, and replaced when you go on: %1</source>
        <translation>以下文件已存在，继续将被替换：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>wm::ui::FileDialogs</name>
    <message>
        <source>Choose the catalogue folder</source>
        <translation>选择目录数据文件夹</translation>
    </message>
    <message>
        <source>Save the new workspace as</source>
        <translation>新工作区另存为</translation>
    </message>
    <message>
        <source>Workspace (*.gpkg)</source>
        <translation>工作区 (*.gpkg)</translation>
    </message>
    <message>
        <source>workspace</source>
        <comment>suggested file name</comment>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Load base map</source>
        <translation>加载底图</translation>
    </message>
    <message>
        <source>Base map (*.gpkg)</source>
        <translation>底图 (*.gpkg)</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 矢量图 (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Export table</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>添加图层</translation>
    </message>
    <message>
        <source>Layers (*.gpkg *.shp *.geojson *.json *.kml *.dxf *.tif *.tiff *.vrt)</source>
        <translation>图层 (*.gpkg *.shp *.geojson *.json *.kml *.dxf *.tif *.tiff *.vrt)</translation>
    </message>
    <message>
        <source>Export for other GIS programs</source>
        <translation>导出供其他 GIS 软件使用</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson)</source>
        <translation>GeoJSON (*.geojson)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.gpkg *.geojson *.json *.shp)</source>
        <translation>表格 (*.xlsx *.xlsm *.xls *.ods *.csv *.tsv *.txt *.gpkg *.geojson *.json *.shp)</translation>
    </message>
    <message>
        <source>Compare and merge with another workspace</source>
        <translation>与另一工作区比较合并</translation>
    </message>
    <message>
        <source>Workspaces (*.gpkg)</source>
        <translation>工作区 (*.gpkg)</translation>
    </message>
</context>
<context>
    <name>wm::ui::FillForm</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A fact of a target: what it is, then what is said, such as &quot;Region: Ganzhou&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目标年</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>数值类型</translation>
    </message>
    <message>
        <source>Possible values</source>
        <translation>取值范围</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>No other target and no value of this indicator and region is known.</source>
        <translation>该地区该指标没有其他目标和实际值。</translation>
    </message>
    <message>
        <source>For comparison:</source>
        <translation>供参照：</translation>
    </message>
    <message>
        <source>Opens in your browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>%1 (unit: %2)</source>
        <extracomment>%1: what is wrong with a number, %2: its unit</extracomment>
        <translation>%1（单位：%2）</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>%1: unit</extracomment>
        <translation>目标值</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>目标值（%1）</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>none</source>
        <comment>condition of a value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>e.g. 12</source>
        <extracomment>%1: a page</extracomment>
        <translation>如 12</translation>
    </message>
    <message>
        <source>last one: %1</source>
        <translation>上次：%1</translation>
    </message>
    <message>
        <source>if the document says it</source>
        <translation>文件载明时填写</translation>
    </message>
    <message>
        <source>only for a range</source>
        <translation>仅区间目标填写</translation>
    </message>
    <message>
        <source>title or number of the document you read it in</source>
        <translation>所依据文件的标题或文号</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
</context>
<context>
    <name>wm::ui::FillQueueDialog</name>
    <message>
        <source>Saving...</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <extracomment>%1: name of an indicator</extracomment>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Taken back, lost again: %1</source>
        <translation>已撤回，恢复为缺失：%1</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1: why</extracomment>
        <translation>未保存。%1</translation>
    </message>
    <message>
        <source>Fill in what is lost in the source</source>
        <translation>补录来源缺失内容</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开工作区。</translation>
    </message>
    <message>
        <source>Nothing is left to be filled in here.</source>
        <translation>此处没有待补录的内容。</translation>
    </message>
    <message>
        <source>Nothing in this list. Choose another part of the queue, or clear the filter.</source>
        <translation>列表为空。请选择其他类别，或清除筛选条件。</translation>
    </message>
    <message>
        <source>&amp;Take back</source>
        <translation>撤回补录(&amp;T)</translation>
    </message>
    <message>
        <source>What was filled in is removed; the target counts as lost again</source>
        <translation>删除已补录的内容，该目标恢复为缺失</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source>Leaves this target as it is and goes to the next one</source>
        <translation>保留该目标现状，转到下一项</translation>
    </message>
    <message>
        <source>&amp;Save and next</source>
        <translation>保存并转下一项(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Why, for the history (may be left out)</source>
        <translation>修改原因，记入历史（可不填）</translation>
    </message>
    <message>
        <source>Typed and not saved</source>
        <translation>填写内容未保存</translation>
    </message>
    <message numerus="yes">
        <source>What is typed for %n target(s) is not saved.</source>
        <translation>
            <numerusform>有 %n 个目标的填写内容尚未保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Go on filling in</source>
        <translation>继续补录</translation>
    </message>
</context>
<context>
    <name>wm::ui::FillQueueList</name>
    <message>
        <source>Values to fill in: %1</source>
        <extracomment>Which targets a list shows. %1: how many</extracomment>
        <translation>待补录目标值：%1</translation>
    </message>
    <message>
        <source>Years to fill in: %1</source>
        <extracomment>Which targets a list shows: only the year is lost. %1: how many</extracomment>
        <translation>待补录目标年：%1</translation>
    </message>
    <message>
        <source>Filled in: %1</source>
        <extracomment>Which targets a list shows. %1: how many</extracomment>
        <translation>已补录：%1</translation>
    </message>
    <message>
        <source>Left: %1 · Done: %2</source>
        <extracomment>%1: how many targets are still to be filled in, %2: how many have been</extracomment>
        <translation>待补录 %1 · 已补录 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A document in a list. %1: its title, %2: how many targets of it are listed</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Only the selected region, theme and year</source>
        <translation>仅限所选地区、领域和目标年</translation>
    </message>
    <message>
        <source>Find by indicator, section, region or document</source>
        <translation>按指标、章节、地区或文件查找</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>列表内容</translation>
    </message>
    <message>
        <source>Targets to fill in</source>
        <translation>待补录目标</translation>
    </message>
</context>
<context>
    <name>wm::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>领域</translation>
    </message>
    <message>
        <source>Target year</source>
        <translation>目标年</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>输入名称</translation>
    </message>
    <message>
        <source>Search targets (Ctrl+F)</source>
        <translation>搜索目标 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search targets</source>
        <translation>搜索目标</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Clear filters: show all regions, themes and years</source>
        <translation>清除筛选：显示全部地区、领域和年份</translation>
    </message>
    <message numerus="yes">
        <source>%n region(s) marked</source>
        <translation>
            <numerusform>已标记 %n 个地区</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the marked regions go: all views show all regions again</source>
        <translation>取消标记：各视图恢复显示全部地区</translation>
    </message>
</context>
<context>
    <name>wm::ui::GroupBars</name>
    <message>
        <source>Show fewer</source>
        <translation>收起</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>rows of a list</comment>
        <translation>
            <numerusform>再显示 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::HistoryController</name>
    <message>
        <source>Done again: %1.</source>
        <extracomment>%1: what was undone, as &quot;Import of a.xlsx&quot;</extracomment>
        <translation>已重做：%1。</translation>
    </message>
    <message>
        <source>Undone: %1.</source>
        <translation>已撤销：%1。</translation>
    </message>
</context>
<context>
    <name>wm::ui::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Put this &amp;row back</source>
        <translation>恢复此行(&amp;R)</translation>
    </message>
    <message>
        <source>As it was before this change; all else stays</source>
        <translation>恢复为此次修改前的内容；其余不变</translation>
    </message>
    <message>
        <source>&amp;Take this change back</source>
        <translation>撤回此次修改(&amp;T)</translation>
    </message>
    <message>
        <source>All rows of it, but for those that were changed again since</source>
        <translation>撤回其全部内容；此后又被修改的除外</translation>
    </message>
    <message>
        <source>&amp;Go back to this state...</source>
        <translation>回到此状态(&amp;G)...</translation>
    </message>
    <message>
        <source>The whole workspace as it was after this change</source>
        <translation>整个工作区恢复为此次修改之后的状态</translation>
    </message>
    <message>
        <source>R&amp;eason...</source>
        <translation>原因(&amp;E)...</translation>
    </message>
    <message>
        <source>Say why this change was made</source>
        <translation>说明此次修改的原因</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>States with a name</source>
        <translation>已命名的状态</translation>
    </message>
    <message>
        <source>Kept since %1.</source>
        <translation>自 %1 起记录。</translation>
    </message>
    <message>
        <source>No change matches the search.</source>
        <translation>没有符合搜索条件的修改。</translation>
    </message>
    <message>
        <source>Put a row back</source>
        <translation>恢复一行</translation>
    </message>
    <message>
        <source>Take change %1 back</source>
        <translation>撤回第 %1 次修改</translation>
    </message>
    <message>
        <source>Go back to %1</source>
        <translation>回到“%1”</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why was change %1 made?</source>
        <translation>第 %1 次修改的原因是什么？</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>E&amp;xport...</source>
        <translation>导出(&amp;X)...</translation>
    </message>
    <message>
        <source>All fields that were found, also those that are too many to be listed</source>
        <translation>导出找到的全部字段，包括列表中未显示的</translation>
    </message>
    <message>
        <source>The search was stopped; what was found before is listed.</source>
        <translation>查找已停止，列表仍为先前的结果。</translation>
    </message>
    <message>
        <source>%1 of %2 changes, %3 fields listed</source>
        <extracomment>%1 and %2: numbers of changes, %3: a number of fields</extracomment>
        <translation>修改 %1 / %2 次，列出 %3 个字段</translation>
    </message>
    <message>
        <source>Of %1 fields the newest are listed; the export has them all.</source>
        <translation>共 %1 个字段，仅列出最新的；导出时包括全部。</translation>
    </message>
    <message>
        <source>Nothing has been changed.</source>
        <translation>尚无修改。</translation>
    </message>
    <message>
        <source>Expected a day, as 2026-11-01; until there is one, the lists keep to the filter before.</source>
        <translation>应为日期，如 2026-11-01；更正之前，列表仍按原来的条件显示。</translation>
    </message>
    <message>
        <source>More than %1 rows that were added together are one line; choose their change for each row.</source>
        <translation>一次新增超过 %1 行的合为一条，选中该次变更可逐行查看。</translation>
    </message>
    <message>
        <source>%1 rows were added together here: choose their change above for each row</source>
        <translation>此处一次新增了 %1 行：请在上方选中该次变更，再逐行处理</translation>
    </message>
    <message>
        <source>Remove this &amp;row...</source>
        <translation>移除此行(&amp;R)...</translation>
    </message>
    <message>
        <source>It was not there before this change; all else stays</source>
        <translation>此次修改之前没有此行，其余不变</translation>
    </message>
    <message>
        <source>Remove this row?</source>
        <translation>移除此行？</translation>
    </message>
    <message>
        <source>It was added by this change and is removed with all that it says now, also what was changed later. The history keeps it, and this can be undone.</source>
        <translation>此行由该次修改新增，将连同现有内容（含之后的修改）一并移除。历史记录仍会保留，可以撤销。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove a row</source>
        <translation>移除一行</translation>
    </message>
</context>
<context>
    <name>wm::ui::HistoryExporter</name>
    <message>
        <source>XLSX workbook (*.xlsx)</source>
        <translation>XLSX 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Export the history</source>
        <translation>导出历史记录</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>%1: expected a file ending in .xlsx or .csv</source>
        <translation>%1：文件名应以 .xlsx 或 .csv 结尾</translation>
    </message>
    <message>
        <source>Exported %1 rows to %2.</source>
        <translation>已将 %1 行数据导出到 %2。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止，没有写出任何文件。</translation>
    </message>
    <message>
        <source>The history has more rows than a workbook takes, %1. Narrow it, or choose CSV.</source>
        <translation>历史记录超过工作簿可容纳的行数（%1）。请缩小范围，或选择 CSV。</translation>
    </message>
</context>
<context>
    <name>wm::ui::HistoryFilterBar</name>
    <message>
        <source>Name, field, value, reason...</source>
        <translation>名称、字段、数值、原因……</translation>
    </message>
    <message>
        <source>Search by name, field, value, person, reason or source</source>
        <translation>按名称、字段、数值、修改人、原因或来源查找</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>修改人</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>来由</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>修改内容</translation>
    </message>
    <message>
        <source>From (day)</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>To (day)</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Show all changes again</source>
        <translation>重新显示全部修改</translation>
    </message>
    <message>
        <source>%1, as 2026-11-01</source>
        <translation>%1，如 2026-11-01</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Every occasion</source>
        <translation>所有来由</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>所有数据表</translation>
    </message>
</context>
<context>
    <name>wm::ui::HistoryVersionMenu</name>
    <message>
        <source>&amp;Name the present state...</source>
        <translation>命名当前状态(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Compare with the present</source>
        <translation>与现状对比(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go back to it...</source>
        <translation>回到此版本(&amp;G)...</translation>
    </message>
    <message>
        <source>&amp;Remove the name</source>
        <translation>删除名称(&amp;R)</translation>
    </message>
    <message>
        <source>Name the present state</source>
        <translation>命名当前状态</translation>
    </message>
    <message>
        <source>Name of the version, as &quot;draft for review&quot;:</source>
        <translation>版本名称，例如“送审稿”：</translation>
    </message>
    <message>
        <source>Another version has this name already. Please choose another one:</source>
        <translation>已有同名版本，请另取名称：</translation>
    </message>
</context>
<context>
    <name>wm::ui::ImportDesk</name>
    <message>
        <source>Imported: %1 values added, %2 replaced, %3 kept although the file differs. Undo takes all of it back.</source>
        <translation>已导入：新增 %1 个数值，替换 %2 个，与文件不同而保持原值 %3 个。撤销可全部撤回。</translation>
    </message>
    <message>
        <source>Imported: %1 rows added, %2 replaced, %3 kept although the file differs. Undo takes all of it back.</source>
        <translation>已导入：新增 %1 行，替换 %2 行，与文件不同但保留 %3 行。可一次撤销。</translation>
    </message>
</context>
<context>
    <name>wm::ui::ImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>%1 values have no source: choose a document, or describe a new one.</source>
        <translation>有 %1 个数值没有来源：请选择文件，或填写新文件。</translation>
    </message>
    <message>
        <source>1 Table</source>
        <translation>1 表格</translation>
    </message>
    <message>
        <source>2 Words and source</source>
        <translation>2 名称与来源</translation>
    </message>
    <message>
        <source>3 What changes</source>
        <translation>3 变更内容</translation>
    </message>
    <message>
        <source>%1 rows have no source: choose a document, or describe a new one.</source>
        <translation>%1 行没有来源：请选择文件，或填写新文件的信息。</translation>
    </message>
    <message>
        <source>Nothing of this table is imported yet. What you decided about it would be lost.</source>
        <translation>该表尚未导入任何内容，关闭后已做的选择将丢失。</translation>
    </message>
    <message>
        <source>Choose another &amp;file...</source>
        <translation>选择其他文件(&amp;F)…</translation>
    </message>
</context>
<context>
    <name>wm::ui::ImportDifferencePage</name>
    <message>
        <source>take the file&apos;s value</source>
        <translation>采用文件中的数值</translation>
    </message>
    <message>
        <source>keep what is stored</source>
        <translation>保持已存数值</translation>
    </message>
    <message>
        <source>Revised by their own source:</source>
        <translation>同一来源的修订：</translation>
    </message>
    <message>
        <source>Other source, or set by hand:</source>
        <translation>其他来源或人工录入：</translation>
    </message>
    <message>
        <source>&amp;Remember how this table was read, as</source>
        <translation>记住本表的读取方案(&amp;R)，名称</translation>
    </message>
    <message>
        <source>Name of the recipe</source>
        <translation>方案名称</translation>
    </message>
    <message>
        <source>A reason, for the history</source>
        <translation>变更理由，记入历史</translation>
    </message>
    <message>
        <source>Not readable %1</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>&amp;Leave out the %1 cells that could not be read and import the rest</source>
        <translation>略去无法读取的 %1 个单元格，导入其余部分(&amp;L)</translation>
    </message>
    <message>
        <source>Will be added: %1, replaced: %2, kept although the file differs: %3.</source>
        <translation>将新增 %1，替换 %2，与文件不同而保持原值 %3。</translation>
    </message>
    <message>
        <source>Cells marked as without a value: %1.</source>
        <translation>标明无数值的单元格：%1。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;Leave out the %1 rows that could not be read and import the rest</source>
        <translation>略去无法读取的 %1 行，导入其余部分(&amp;L)</translation>
    </message>
    <message>
        <source>Listed: the first %1 of %2.</source>
        <translation>所列：%2 个中的前 %1 个。</translation>
    </message>
    <message>
        <source>Listed: %1 for %2 rows. What is wrong in several rows alike is listed once, for the first of them.</source>
        <translation>共 %2 行，列出 %1 条：多行的同一错误只列一次，列在第一行。</translation>
    </message>
    <message>
        <source>Listed: %1 for %2 cells. What is wrong in several cells alike is listed once, for the first of them.</source>
        <translation>共 %2 个单元格，列出 %1 条：多个单元格的同一错误只列一次，列在第一个。</translation>
    </message>
</context>
<context>
    <name>wm::ui::ImportFieldDefaults</name>
    <message>
        <source>All of them have:</source>
        <translation>全部记录的：</translation>
    </message>
</context>
<context>
    <name>wm::ui::ImportTablePage</name>
    <message>
        <source>Columns and what they are read as</source>
        <translation>各列及其读取方式</translation>
    </message>
    <message>
        <source>The first rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>Sheet:</source>
        <translation>工作表：</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>分隔符</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>separator</comment>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>separator</comment>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <comment>separator</comment>
        <translation>分号</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>编码：</translation>
    </message>
    <message>
        <source>Separator:</source>
        <translation>分隔符：</translation>
    </message>
    <message>
        <source>Where the table does not say it:</source>
        <translation>表中未写明时：</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Year or period, e.g. 2024</source>
        <translation>年份或时期，如 2024</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1（隐藏）</translation>
    </message>
    <message>
        <source>Read as remembered: %1</source>
        <translation>按记住的方案读取：%1</translation>
    </message>
    <message>
        <source>No table was found in this sheet, only pictures or charts.</source>
        <translation>此工作表中没有表格，只有图片或图表。</translation>
    </message>
    <message>
        <source>no indicator is called so: the next step asks</source>
        <translation>没有此名称的指标：下一步指定</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>%1 换算为 %2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>读取为</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>理解为</translation>
    </message>
    <message>
        <source>What column %1 is read as</source>
        <translation>%1 列的读取方式</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <comment>separator</comment>
        <translation>竖线</translation>
    </message>
    <message>
        <source>This layer does not say in which coordinate system its points are: they are read without their positions. Save it with its coordinate system to have them.</source>
        <translation>该图层未注明点的坐标系，因此读取时不含位置。如需位置，请连同坐标系一起保存图层后再导入。</translation>
    </message>
    <message>
        <source>The table has:</source>
        <extracomment>What the rows of a table are: observations, targets, facilities, ...</extracomment>
        <translation>表格内容：</translation>
    </message>
    <message>
        <source>Features that are lines or areas, read without a position: %1</source>
        <translation>线或面要素，读取时不含位置：%1</translation>
    </message>
    <message>
        <source>none found</source>
        <extracomment>in the place of a row: no headings were found</extracomment>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Where the headings of the table begin, if another row was taken for them</source>
        <translation>识别的表头行不对时，在此指定表头从哪一行开始</translation>
    </message>
    <message>
        <source>Headings in row:</source>
        <translation>表头所在行：</translation>
    </message>
    <message>
        <source>No table was found in this sheet. If it has one, say in which row its headings are.</source>
        <translation>在此工作表中没有找到表格。如果有，请指定表头在哪一行。</translation>
    </message>
</context>
<context>
    <name>wm::ui::ImportWordsPage</name>
    <message>
        <source>Words and what they mean</source>
        <translation>名称及其含义</translation>
    </message>
    <message>
        <source>Where the values are from</source>
        <translation>数值来源</translation>
    </message>
    <message>
        <source>A document that the workspace &amp;has</source>
        <translation>工作区已有的文件(&amp;H)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a document, or type a part of its title</source>
        <translation>选择文件，或输入标题的一部分</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>标题：</translation>
    </message>
    <message>
        <source>Issued by:</source>
        <translation>发布单位：</translation>
    </message>
    <message>
        <source>Issued on:</source>
        <translation>发布时间：</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>类型：</translation>
    </message>
    <message>
        <source>Code:</source>
        <translation>代码：</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; means</source>
        <translation>“%1”的含义</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>表中名称</translation>
    </message>
    <message>
        <source>Names a</source>
        <translation>所指</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>单元格数</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略去</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are not known. That many cannot be decided here: is another column the one with the names?</source>
        <translation>
            <numerusform>有 %n 个名称未识别，数量过多，无法在此逐一指定：名称是否在另一列？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) of the table are not known. What do they mean?</source>
        <translation>
            <numerusform>表中有 %n 个名称未识别，请指定其含义。</numerusform>
        </translation>
    </message>
    <message>
        <source>By former or short names: %1</source>
        <extracomment>%1: &quot;龙南县 → 龙南市; ...&quot;</extracomment>
        <translation>按曾用名或简称识别：%1</translation>
    </message>
    <message>
        <source>All names in the table are known.</source>
        <translation>表中名称均已识别。</translation>
    </message>
    <message>
        <source>All names in the table are known. What was decided can be changed.</source>
        <translation>表中名称均已识别。已作的选择可以更改。</translation>
    </message>
    <message>
        <source>Names taken from the row above: %1</source>
        <translation>取自上一行的名称：%1 个</translation>
    </message>
    <message>
        <source>Where they are from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>A ne&amp;w one</source>
        <translation>新文件(&amp;W)</translation>
    </message>
    <message>
        <source>A&amp;dd new indicators...</source>
        <translation>新增指标(&amp;D)…</translation>
    </message>
    <message>
        <source>New: %1 (%2)</source>
        <extracomment>an indicator that is to be added; %1: its name, %2: its unit</extracomment>
        <translation>新增：%1（%2）</translation>
    </message>
    <message>
        <source>Values without a unit in the table, taken as in the indicator&apos;s own: %1</source>
        <translation>表中未注明计量单位、按指标自身单位读取的数值：%1</translation>
    </message>
    <message>
        <source>The values of what the rows name</source>
        <translation>行中指标的数值</translation>
    </message>
    <message>
        <source>Values of hidden rows or columns, which are read too: %1</source>
        <translation>隐藏行或隐藏列中的数值（同样读取）：%1</translation>
    </message>
    <message>
        <source>e.g. 2025-09</source>
        <translation>如 2025-09</translation>
    </message>
    <message>
        <source>The new document described below</source>
        <translation>下方填写的新文件</translation>
    </message>
    <message>
        <source>A word means the new document: describe it, or choose another one for the word.</source>
        <translation>有词语指新文件：请填写新文件，或为该词语另选文件。</translation>
    </message>
</context>
<context>
    <name>wm::ui::IssuesDialog</name>
    <message>
        <source>Problems in the files</source>
        <translation>文件中的问题</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>实际内容</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应为</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) found. The workspace was left as it was.</source>
        <translation>
            <numerusform>发现 %n 个问题，工作区保持原样。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::LayerController</name>
    <message>
        <source>%1 has nothing that can be drawn.</source>
        <translation>%1 中没有可以上图的内容。</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>修改“%1”</translation>
    </message>
    <message>
        <source>Positions of %1</source>
        <translation>“%1”的位置</translation>
    </message>
    <message>
        <source>%1 lies %2 m beside the places of the map.</source>
        <translation>“%1”与地图上的地名偏离 %2 米。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were compared. The offsets are those of GCJ-02, the shifted positions of Chinese web maps; taken back, %1 m are left. The file is not changed, and the layer&apos;s properties have the choice again.</source>
        <translation>
            <numerusform>比对了 %n 处地名。偏移符合 GCJ-02（国内互联网地图的偏移坐标）；反算后余差 %1 米。文件本身不会改动，以后还可在图层属性中更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back from GCJ-02</source>
        <translation>按 GCJ-02 反算</translation>
    </message>
    <message>
        <source>Leave as they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Take %1 back from GCJ-02</source>
        <translation>“%1”按 GCJ-02 反算</translation>
    </message>
    <message>
        <source>Layers from elsewhere</source>
        <translation>来自别处的图层</translation>
    </message>
    <message numerus="yes">
        <source>The map of this workspace has layers from %n file(s) outside of its folder.</source>
        <translation>
            <numerusform>此工作区的地图含有其文件夹之外 %n 个文件中的图层。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read them if you know who made the workspace; a file on another computer tells that computer who you are. Until then the layers stay in the list and are not drawn.</source>
        <translation>如果您了解该工作区的来源，可以读取；读取其他计算机上的文件会让对方知道您的身份。在此之前，这些图层只列出、不绘制。</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Do not read them</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>Layers are kept in a workspace, and none is open yet.</source>
        <translation>图层保存在工作区中，目前没有打开的工作区。</translation>
    </message>
</context>
<context>
    <name>wm::ui::LayerListModel</name>
    <message>
        <source>%1 (being read)</source>
        <translation>%1（读取中）</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示“%1”</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>隐藏“%1”</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名“%1”</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Not read: it lies outside of the workspace&apos;s folder. Its menu can read it.</source>
        <translation>未读取：位于工作区文件夹之外，可在右键菜单中读取。</translation>
    </message>
</context>
<context>
    <name>wm::ui::LayerPanel</name>
    <message>
        <source>Opacity of %1</source>
        <translation>“%1”的不透明度</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>移动“%1”</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>缩放到图层</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Try to read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Properties ...</source>
        <translation>属性……</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>图层</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Add layers from files: GeoPackage, Shapefile, GeoJSON, KML, DXF, GeoTIFF, VRT</source>
        <translation>从文件添加图层：GeoPackage、Shapefile、GeoJSON、KML、DXF、GeoTIFF、VRT</translation>
    </message>
    <message>
        <source>Close the list of layers</source>
        <translation>关闭图层列表</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Show all of the layer</source>
        <translation>缩放到整个图层</translation>
    </message>
    <message>
        <source>Name, look, scales and positions of the layer</source>
        <translation>图层的名称、样式、比例尺范围和坐标系</translation>
    </message>
    <message>
        <source>Take the layer off the map; its file stays (Del)</source>
        <translation>从地图移除图层，文件保留（Del）</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>In the list of layers: take the layer off the map</source>
        <translation>图层列表中：从地图上移除图层</translation>
    </message>
</context>
<context>
    <name>wm::ui::LayerPropertiesDialog</name>
    <message>
        <source>Layer %1</source>
        <translation>图层“%1”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Fill areas</source>
        <translation>填充面</translation>
    </message>
    <message>
        <source>Radius of points</source>
        <translation>点半径</translation>
    </message>
    <message>
        <source>Width of lines</source>
        <translation>线宽</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Labels from field</source>
        <translation>标注字段</translation>
    </message>
    <message>
        <source>Hide when farther than</source>
        <translation>缩小超过此比例尺时隐藏</translation>
    </message>
    <message>
        <source>Hide when closer than</source>
        <translation>放大超过此比例尺时隐藏</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>按文件说明</translation>
    </message>
    <message>
        <source>Positions are in</source>
        <translation>坐标系</translation>
    </message>
    <message>
        <source>Take them back from GCJ-02</source>
        <translation>按 GCJ-02 反算</translation>
    </message>
    <message>
        <source>For data from Chinese web maps, which lie some hundred metres off</source>
        <translation>用于国内互联网地图的数据，其位置偏移数百米</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>The layer needs a name.</source>
        <translation>图层需要名称。</translation>
    </message>
    <message>
        <source>Expected the number of a coordinate reference system, such as EPSG:4547.</source>
        <translation>应填写坐标系编号，如 EPSG:4547。</translation>
    </message>
    <message>
        <source>At no scale the layer would be shown.</source>
        <translation>按此范围，任何比例尺下都不会显示该图层。</translation>
    </message>
</context>
<context>
    <name>wm::ui::LengthFields</name>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
</context>
<context>
    <name>wm::ui::MainWindow</name>
    <message>
        <source>The last workspace %1 is not there any more.</source>
        <translation>上次使用的工作区 %1 已不存在。</translation>
    </message>
    <message>
        <source>Waymark</source>
        <translation>规划目标看板</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <extracomment>%1: name of a workspace, in the title bar</extracomment>
        <translation>%1（只读）</translation>
    </message>
</context>
<context>
    <name>wm::ui::MapCard</name>
    <message>
        <source>Set its position ...</source>
        <translation>设定位置……</translation>
    </message>
    <message>
        <source>Then click its place on the map; Esc gives it up</source>
        <translation>然后在地图上点击其位置，Esc 放弃</translation>
    </message>
    <message>
        <source>Close this card (Esc)</source>
        <translation>关闭卡片（Esc）</translation>
    </message>
</context>
<context>
    <name>wm::ui::MapLayoutDialog</name>
    <message>
        <source>Map for a document</source>
        <translation>用于文档的地图</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>副标题</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message>
        <source>Scale bar</source>
        <translation>比例尺</translation>
    </message>
    <message>
        <source>North arrow</source>
        <translation>指北针</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Sources are always there.</source>
        <translation>数据来源始终保留。</translation>
    </message>
    <message>
        <source>Sources and the mark &quot;%1&quot; are always there.</source>
        <translation>数据来源和“%1”标记始终保留。</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口所见一致</translation>
    </message>
    <message>
        <source>The whole map</source>
        <translation>整幅地图</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>所选范围</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>A4 page, landscape</source>
        <translation>A4 横版整页</translation>
    </message>
    <message>
        <source>Text width of a document</source>
        <translation>公文版心宽度</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>幻灯片 16:9</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Of PNG and of what is copied; SVG and PDF are sharp at any size.</source>
        <translation>用于 PNG 和复制的图片；SVG 和 PDF 在任何尺寸下都清晰。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Not drawn: %1</source>
        <translation>未绘制：%1</translation>
    </message>
    <message>
        <source>There is not enough memory for so many pixels.</source>
        <translation>内存不足，无法生成这么多像素。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Copied, but not drawn: %1</source>
        <translation>已复制，但未绘制：%1</translation>
    </message>
</context>
<context>
    <name>wm::ui::MapOptionsBar</name>
    <message>
        <source>Number of facilities</source>
        <translation>设施数量</translation>
    </message>
    <message>
        <source>Colour the areas by</source>
        <translation>分区着色依据</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Natural breaks</source>
        <translation>自然断点</translation>
    </message>
    <message>
        <source>Quantiles</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Equal intervals</source>
        <translation>等间距</translation>
    </message>
    <message>
        <source>Round numbers</source>
        <translation>整数间距</translation>
    </message>
    <message>
        <source>How values are divided into classes</source>
        <translation>分级方法</translation>
    </message>
    <message>
        <source>Number of classes, at most</source>
        <translation>最多分级数</translation>
    </message>
    <message>
        <source>Show one year after the other</source>
        <translation>逐年播放</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Around the target</source>
        <translation>以目标为界</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填色</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>圆圈</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>柱形</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Values, targets or verdicts</source>
        <translation>实际值、目标或评价</translation>
    </message>
    <message>
        <source>How numbers are shown</source>
        <translation>数值的表示方式</translation>
    </message>
</context>
<context>
    <name>wm::ui::MapOutput</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>已打印：%1</translation>
    </message>
    <message>
        <source>%1. Not drawn: %2</source>
        <translation>%1。未绘制：%2</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
</context>
<context>
    <name>wm::ui::MapPage</name>
    <message>
        <source>No workspace is open.</source>
        <translation>尚未打开工作区。</translation>
    </message>
</context>
<context>
    <name>wm::ui::MapSearch</name>
    <message>
        <source>Nothing is called so.</source>
        <translation>没有找到同名对象。</translation>
    </message>
    <message>
        <source>By name, pinyin (ganzhou, gz) or English name</source>
        <translation>可输入名称、拼音（ganzhou、gz）或英文名</translation>
    </message>
    <message>
        <source>Find a region, town or facility</source>
        <translation>查找地区、城镇或设施</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
</context>
<context>
    <name>wm::ui::MapTools</name>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>%1 ha</source>
        <translation>%1 公顷</translation>
    </message>
    <message>
        <source>%1 km²</source>
        <translation>%1 平方公里</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Farther (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Show everything (Home)</source>
        <translation>显示全部 (Home)</translation>
    </message>
    <message>
        <source>Measure a distance: click points, double click to end, Esc to put away</source>
        <translation>测距：单击取点，双击结束，Esc 退出</translation>
    </message>
    <message>
        <source>Measure an area: click corners, double click to end, Esc to put away</source>
        <translation>测面积：单击取角点，双击结束，Esc 退出</translation>
    </message>
    <message>
        <source>Layers: what the map shows</source>
        <translation>图层：地图显示的内容</translation>
    </message>
    <message>
        <source>Find a place or facility (Ctrl+G)</source>
        <translation>查找地名或设施（Ctrl+G）</translation>
    </message>
    <message>
        <source>Select with a rectangle: drag it on the map (Ctrl and drag)</source>
        <translation>矩形选择：在地图上拖出矩形（Ctrl 加拖动）</translation>
    </message>
</context>
<context>
    <name>wm::ui::MeetingView</name>
    <message>
        <source>No workspace is open</source>
        <translation>尚未打开工作区</translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>按领域</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page of a meeting</comment>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 项目标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the %n most pressing</source>
        <translation>
            <numerusform>最紧迫的 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议模式</translation>
    </message>
    <message>
        <source>← → themes · ↑ ↓ more · + − size · Esc ends</source>
        <translation>← → 翻领域 · ↑ ↓ 看更多 · + − 字号 · Esc 结束</translation>
    </message>
</context>
<context>
    <name>wm::ui::MergeDesk</name>
    <message>
        <source>Merged: %1 added, %2 replaced, %3 removed, %4 kept although the other workspace differs. Undo takes all of it back.</source>
        <translation>已合并：新增 %1，替换 %2，删除 %3；对方不同但保留本方 %4。撤销可全部取消。</translation>
    </message>
    <message>
        <source>Rows that were not merged</source>
        <translation>未合并的行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken and stay as they are here; the rest is merged.</source>
        <translation>
            <numerusform>%n 行未能采用，保持本方原样；其余已合并。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be taken and stay as they are here. Nothing was merged.</source>
        <translation>
            <numerusform>%n 行未能采用，保持本方原样；未合并任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Table and row</source>
        <translation>数据表与行</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
</context>
<context>
    <name>wm::ui::MergeDialog</name>
    <message>
        <source>Compare and merge with %1</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>与 %1 比较合并</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>take theirs</source>
        <translation>采用对方</translation>
    </message>
    <message>
        <source>keep ours</source>
        <translation>保留本方</translation>
    </message>
    <message>
        <source>Changed there:</source>
        <translation>对方修改：</translation>
    </message>
    <message>
        <source>Removed there:</source>
        <translation>对方删除：</translation>
    </message>
    <message>
        <source>Conflicts:</source>
        <translation>冲突：</translation>
    </message>
    <message>
        <source>A reason, for the history</source>
        <translation>理由，记入历史</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>As far as their histories tell, the two workspaces were never one file: whatever differs is a conflict, and what the other one lacks is kept.</source>
        <translation>从历史看，两个工作区并非由同一文件复制而来：凡有差异均视为冲突，对方没有的内容予以保留。</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>无法合入</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>The other workspace has nothing that this one lacks.</source>
        <translation>对方工作区没有本工作区所缺的内容。</translation>
    </message>
    <message>
        <source>Will be added: %1, replaced: %2, removed: %3, kept although the other one differs: %4.</source>
        <translation>将新增 %1，替换 %2，删除 %3；对方不同但保留本方 %4。</translation>
    </message>
    <message>
        <source>Listed: %1 of %2.</source>
        <translation>已列出 %1 / %2。</translation>
    </message>
    <message>
        <source>Merging...</source>
        <translation>正在合并…</translation>
    </message>
    <message>
        <source>What the two workspaces have changed since both were merged (state of %1).</source>
        <translation>自双方合并（%1 的状态）以来两个工作区的修改。</translation>
    </message>
    <message>
        <source>What the two workspaces have changed since one was copied (state of %1).</source>
        <translation>自复制（%1 的状态）以来两个工作区的修改。</translation>
    </message>
    <message>
        <source>What is only here stays; to bring it over there, merge this file in the other workspace.</source>
        <translation>仅本方的内容保持不变；要带给对方，请在对方的工作区中合并本文件。</translation>
    </message>
    <message>
        <source>Nothing of the other workspace is merged yet. What you decided would be lost.</source>
        <translation>对方工作区尚未合并，关闭后所作的取舍将丢失。</translation>
    </message>
    <message>
        <source>New there:</source>
        <translation>对方新增：</translation>
    </message>
    <message>
        <source>Refused before:</source>
        <translation>此前未采纳：</translation>
    </message>
    <message>
        <source>Nothing is taken; merging remembers that, and what is refused now is not asked for again.</source>
        <translation>未采纳任何内容；合并会记住这一点，此次未采纳的不再询问。</translation>
    </message>
    <message>
        <source>To merge, take something of what differs.</source>
        <translation>请先采纳某些差异，才能合并。</translation>
    </message>
</context>
<context>
    <name>wm::ui::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详情</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>wm::ui::NewIndicatorsDialog</name>
    <message>
        <source>New indicators</source>
        <translation>新增指标</translation>
    </message>
    <message>
        <source>The ticked words become indicators of the workspace, together with their values. Until the last step nothing is stored.</source>
        <translation>勾选的词将连同其数值一起成为工作区的指标；在最后一步之前不会写入任何内容。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>表中写法</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>&amp;Theme of all:</source>
        <translation>全部领域(&amp;T)：</translation>
    </message>
    <message>
        <source>Theme of all</source>
        <translation>全部领域</translation>
    </message>
    <message>
        <source>%1: which unit do its values have?</source>
        <translation>%1：数值使用什么计量单位？</translation>
    </message>
    <message>
        <source>%1: which theme does it belong to?</source>
        <translation>%1：属于哪个领域？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>What is described here is not added yet.</source>
        <translation>此处描述的新指标尚未添加。</translation>
    </message>
</context>
<context>
    <name>wm::ui::OrderedList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移（Alt+↑）</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>wm::ui::OutputActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Copy: %1</source>
        <translation>复制“%1”(&amp;C)</translation>
    </message>
    <message>
        <source>Copy as &amp;picture</source>
        <translation>复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;picture: %1</source>
        <translation>将“%1”复制为图片(&amp;P)</translation>
    </message>
    <message>
        <source>Copy as &amp;table</source>
        <translation>复制为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Copy as &amp;table: %1</source>
        <translation>将“%1”复制为表格(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save picture...</source>
        <translation>保存图片(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Save picture: %1...</source>
        <translation>将“%1”存为图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Save &amp;data...</source>
        <translation>保存数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Save &amp;data: %1...</source>
        <translation>保存“%1”的数据(&amp;D)…</translation>
    </message>
    <message>
        <source>P&amp;rint...</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>P&amp;rint: %1...</source>
        <translation>打印“%1”(&amp;R)…</translation>
    </message>
</context>
<context>
    <name>wm::ui::OutputButtons</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>打印(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>wm::ui::OutputDesk</name>
    <message>
        <source>This view shows nothing that could be saved.</source>
        <translation>此视图当前没有可保存的内容。</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>There are no rows to save.</source>
        <translation>没有可保存的行。</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>已打印：%1</translation>
    </message>
    <message>
        <source>%1 could not be printed.</source>
        <translation>“%1”未能打印。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>A picture takes at most %1 rows, this table has %2. Filter it, or save the data.</source>
        <translation>一张图片最多容纳 %1 行，此表有 %2 行。请先筛选，或保存数据。</translation>
    </message>
</context>
<context>
    <name>wm::ui::OverviewPage</name>
    <message>
        <source>No workspace is open</source>
        <translation>尚未打开工作区</translation>
    </message>
    <message>
        <source>Open a workspace, make one from the catalogue (menu File), or drag a .gpkg file into the window.</source>
        <translation>请打开工作区，或由目录数据新建工作区（“文件”菜单），也可将 .gpkg 文件拖入窗口。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s)</source>
        <translation>
            <numerusform>%n 项目标</numerusform>
        </translation>
    </message>
    <message>
        <source>By theme</source>
        <translation>按领域</translation>
    </message>
    <message>
        <source>By target year</source>
        <translation>按目标年</translation>
    </message>
    <message numerus="yes">
        <source>The %1 most pressing of %n target(s); the table has all of them.</source>
        <translation>
            <numerusform>共 %n 项目标，此处列出最需关注的 %1 项，全部见目标表。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open workspace...</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;New workspace from catalogue...</source>
        <translation>由目录数据新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>Show all regions, themes and years</source>
        <translation>显示全部地区、领域和目标年</translation>
    </message>
</context>
<context>
    <name>wm::ui::PictureDialog</name>
    <message>
        <source>Picture for a document</source>
        <translation>用于文稿的图片</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Caption below the picture</source>
        <translation>在图下方印图题</translation>
    </message>
    <message>
        <source>Instead of the title and the notes inside it</source>
        <translation>代替图内的标题和注释</translation>
    </message>
    <message>
        <source>None, or such as 3-1</source>
        <comment>number of a figure</comment>
        <translation>不编号，或如 3-1</translation>
    </message>
    <message>
        <source>Figure number</source>
        <translation>图号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Method and remarks</source>
        <translation>方法与备注</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>wm::ui::ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
</context>
<context>
    <name>wm::ui::QualityKindList</name>
    <message>
        <source>Accepted: %1</source>
        <translation>已认可：%1</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>全部问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wm::ui::QualityPage</name>
    <message>
        <source>Search the findings...</source>
        <translation>搜索问题…</translation>
    </message>
    <message>
        <source>Show accepted</source>
        <translation>显示已认可</translation>
    </message>
    <message>
        <source>Kinds of findings</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题列表</translation>
    </message>
    <message>
        <source>Accept...</source>
        <translation>认可…</translation>
    </message>
    <message>
        <source>Let it stand, with a reason</source>
        <translation>注明理由后予以认可</translation>
    </message>
    <message>
        <source>No longer accept</source>
        <translation>取消认可</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>未打开工作区。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what is listed, as a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>No finding matches the search.</source>
        <translation>没有符合搜索的问题。</translation>
    </message>
    <message>
        <source>Listed: %1.</source>
        <translation>列出 %1 条。</translation>
    </message>
    <message>
        <source>Looked through: %1 values, %2 targets and %3 facilities.</source>
        <translation>已检查 %1 个数值、%2 个目标、%3 处设施。</translation>
    </message>
    <message>
        <source>Of kinds with very many findings only the worst are listed.</source>
        <translation>问题极多的类别只列出最严重的。</translation>
    </message>
    <message>
        <source>The data are being checked...</source>
        <translation>正在检查数据…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>检查已停止。</translation>
    </message>
    <message>
        <source>Fill in...</source>
        <translation>补录…</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>在地图上显示</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>已认可：%1</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
    <message>
        <source>Edit row...</source>
        <translation>编辑该行…</translation>
    </message>
    <message>
        <source>Open the row that it is about in the table where it can be put right (Enter)</source>
        <translation>在可修正的数据表中打开相关行（Enter）</translation>
    </message>
    <message>
        <source>Show in the chart</source>
        <translation>在进度图中显示</translation>
    </message>
    <message>
        <source>Narrow to selection</source>
        <translation>按当前筛选缩小</translation>
    </message>
    <message>
        <source>List only what is of the region and theme that the filter bar shows</source>
        <translation>只列出筛选栏所示地区和领域的问题</translation>
    </message>
    <message>
        <source>What was opened is selected above and does not narrow this list.</source>
        <translation>上方筛选栏显示的是刚打开的问题所属范围，本列表未随之缩小。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a finding is about, and the finding</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wm::ui::QualityTable</name>
    <message>
        <source>Accepted: %1</source>
        <translation>已认可：%1</translation>
    </message>
</context>
<context>
    <name>wm::ui::RestoreDialog</name>
    <message>
        <source>Go back</source>
        <translation>回到此状态</translation>
    </message>
    <message>
        <source>Go back to the state of %1?</source>
        <translation>是否回到“%1”的状态？</translation>
    </message>
    <message numerus="yes">
        <source>What %n later change(s) did is taken back. The history keeps them, and this can be undone.</source>
        <translation>
            <numerusform>此后 %n 次修改将被撤回。历史记录中仍会保留这些修改，此操作可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>A reason, for the history (may be left out)</source>
        <translation>原因，记入历史（可不填）</translation>
    </message>
</context>
<context>
    <name>wm::ui::ReviseDialog</name>
    <message>
        <source>Revise a target</source>
        <translation>调整目标</translation>
    </message>
    <message>
        <source>Reason, for the history (may stay empty)</source>
        <translation>更改理由，记入历史（可不填）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Add to the edits</source>
        <translation>加入编辑(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Set by: %1 (%2)</source>
        <extracomment>%1: title of a document, %2: its date</extracomment>
        <translation>设定文件：%1（%2）</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>none</source>
        <comment>condition of a value</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>only for a range</source>
        <translation>仅用于区间</translation>
    </message>
    <message>
        <source>of the document that adjusts the target</source>
        <translation>调整目标的文件标题</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>可不填</translation>
    </message>
    <message>
        <source>A new document</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>Revision of %1</source>
        <extracomment>A step that can be undone. %1: name of an indicator</extracomment>
        <translation>调整目标：%1</translation>
    </message>
    <message>
        <source>so far: %1</source>
        <extracomment>%1: the value that is set anew</extracomment>
        <translation>原为：%1</translation>
    </message>
    <message>
        <source>What is entered here is not saved.</source>
        <translation>此处填写的内容尚未保存。</translation>
    </message>
    <message>
        <source>e.g. 2023-06-30</source>
        <translation>如 2023-06-30</translation>
    </message>
</context>
<context>
    <name>wm::ui::RevisionText</name>
    <message>
        <source>not stated</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>it is the same document</source>
        <translation>是同一份文件</translation>
    </message>
    <message>
        <source>indicator or region is another one</source>
        <translation>指标或地区不同</translation>
    </message>
    <message>
        <source>a target year is missing</source>
        <translation>缺少目标年</translation>
    </message>
    <message>
        <source>the target years differ (%1, %2)</source>
        <translation>目标年不同（%1、%2）</translation>
    </message>
    <message>
        <source>the roles of the targets differ</source>
        <translation>目标的性质不同</translation>
    </message>
    <message>
        <source>the kinds of value cannot be compared</source>
        <translation>数值类型不可比</translation>
    </message>
    <message>
        <source>neither the issuers (%1 / %2) nor the titles of the documents are the same</source>
        <translation>两份文件的发文机关（%1／%2）和标题均不相同</translation>
    </message>
    <message>
        <source>the date of a document is not known (%1 / %2)</source>
        <translation>文件日期不详（%1／%2）</translation>
    </message>
    <message>
        <source>the document is not known to be later (%1 / %2)</source>
        <translation>不能确定该文件发布在后（%1／%2）</translation>
    </message>
    <message>
        <source>Will be recognised as setting the old target anew; both stay, and charts show the steps.</source>
        <translation>将识别为对原目标的调整；两者均保留，进度图显示调整过程。</translation>
    </message>
    <message>
        <source>Will stand beside the old target and not be recognised as setting it anew: %1.</source>
        <extracomment>%1: reasons</extracomment>
        <translation>将与原目标并列，不会识别为对其的调整：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>wm::ui::SaveViewDialog</name>
    <message>
        <source>Save this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Se&amp;lection: region, theme, year, indicator and search</source>
        <translation>选择内容：地区、领域、目标年、指标和搜索(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Options: of chart, comparison and map, and the columns</source>
        <translation>显示方式：进度图、对比、地图的选项和表格的列(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Layout: which views are open and how they lie</source>
        <translation>窗口布局：打开哪些视图、如何排列(&amp;Y)</translation>
    </message>
    <message>
        <source>With</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>A view needs at least one of them.</source>
        <translation>至少选择一项。</translation>
    </message>
    <message>
        <source>There is a view of this name. It will be replaced.</source>
        <translation>已有同名视图，保存后将替换它。</translation>
    </message>
    <message>
        <source>Saved for you on this computer. It can be shown in every workspace that has these regions and indicators.</source>
        <translation>保存在本机，仅供本人使用；凡有这些地区和指标的工作区均可调用。</translation>
    </message>
</context>
<context>
    <name>wm::ui::SavedViewActions</name>
    <message>
        <source>Sa&amp;ved views</source>
        <translation>已保存的视图(&amp;V)</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>saved views</comment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Back to what was shown before</source>
        <translation>返回之前的显示(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save this view...</source>
        <translation>保存当前视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Manage...</source>
        <translation>管理(&amp;M)…</translation>
    </message>
    <message>
        <source>Show the saved view %1</source>
        <translation>显示已保存的视图“%1”</translation>
    </message>
</context>
<context>
    <name>wm::ui::SavedViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>已保存的视图</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>替换(&amp;P)</translation>
    </message>
    <message>
        <source>By what the window shows now; the name stays</source>
        <translation>以当前显示内容替换，名称不变</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
</context>
<context>
    <name>wm::ui::ScoreboardModel</name>
    <message>
        <source>No targets</source>
        <translation>无目标</translation>
    </message>
</context>
<context>
    <name>wm::ui::ScoreboardPage</name>
    <message>
        <source>No workspace is open.</source>
        <translation>尚未打开工作区。</translation>
    </message>
    <message>
        <source>Marks in a cell, from the left: %1</source>
        <translation>格内标记从左至右：%1</translation>
    </message>
    <message>
        <source>Targets by theme and region</source>
        <translation>各领域、各地区的目标</translation>
    </message>
</context>
<context>
    <name>wm::ui::SheetDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print...</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as...</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>wm::ui::SheetPreview</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>wm::ui::ShortcutList</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
</context>
<context>
    <name>wm::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search by what is done or by key</source>
        <translation>按功能或按键搜索</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>No shortcut matches. Search for another word, or clear the field.</source>
        <translation>没有匹配的快捷键。请换一个词搜索，或清空搜索框。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>wm::ui::StatusLine</name>
    <message>
        <source>No workspace is open.</source>
        <translation>尚未打开工作区。</translation>
    </message>
    <message numerus="yes">
        <source>%n target(s) listed</source>
        <translation>
            <numerusform>列出 %n 项目标</numerusform>
        </translation>
    </message>
    <message>
        <source>Working ...</source>
        <translation>正在处理……</translation>
    </message>
    <message>
        <source>Cancel</source>
        <comment>stops long work</comment>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>wm::ui::StatusText</name>
    <message>
        <source>Together: %1</source>
        <translation>总体：%1</translation>
    </message>
    <message>
        <source>Together: %1, mean score %2 (−5 to 5)</source>
        <translation>总体：%1，平均得分 %2（−5 至 5）</translation>
    </message>
</context>
<context>
    <name>wm::ui::StyleFields</name>
    <message>
        <source>Not installed here: drawn in %1. SVG files name both.</source>
        <translation>本机未安装该字体，以 %1 代替；SVG 文件中两者都会写明。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>As in light windows</source>
        <translation>与浅色窗口相同</translation>
    </message>
    <message>
        <source>Safe for colour-blind readers</source>
        <translation>色觉障碍者可辨</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Black-and-white print</source>
        <translation>黑白打印</translation>
    </message>
    <message>
        <source>As in the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Hei (SimHei)</source>
        <translation>黑体</translation>
    </message>
    <message>
        <source>Fangsong</source>
        <translation>仿宋</translation>
    </message>
    <message>
        <source>Kai</source>
        <translation>楷体</translation>
    </message>
    <message>
        <source>Song (SimSun)</source>
        <translation>宋体</translation>
    </message>
</context>
<context>
    <name>wm::ui::TargetFilterModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>wm::ui::TargetsPage</name>
    <message>
        <source>Only: %1</source>
        <comment>%1 is an assessment</comment>
        <translation>仅显示：%1</translation>
    </message>
    <message>
        <source>Show targets of every assessment again</source>
        <translation>恢复显示各类评价的目标</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>尚未打开工作区。</translation>
    </message>
    <message>
        <source>No target matches the filter.</source>
        <translation>没有符合筛选条件的目标。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标表</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>wm::ui::TargetsView</name>
    <message>
        <source>Copy rows</source>
        <translation>复制所选行</translation>
    </message>
    <message>
        <source>Why this verdict?</source>
        <translation>为什么这样评价？</translation>
    </message>
    <message>
        <source>Columns...</source>
        <translation>选择列…</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>恢复默认列</translation>
    </message>
    <message>
        <source>Fill in lost value...</source>
        <translation>补录缺失值…</translation>
    </message>
    <message>
        <source>Revise target...</source>
        <translation>调整目标…</translation>
    </message>
</context>
<context>
    <name>wm::ui::VerdictTiles</name>
    <message>
        <source>Targets by assessment</source>
        <translation>按评价统计目标</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n target(s). Click to list them.</source>
        <comment>%1 is an assessment</comment>
        <translation>
            <numerusform>%1：%n 项目标，点击列出。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wm::ui::ViewDocks</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标表</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>进度图</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Scoreboard</source>
        <translation>一览表</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>转到%1</translation>
    </message>
    <message>
        <source>Data quality</source>
        <translation>数据质量</translation>
    </message>
</context>
<context>
    <name>wm::ui::ViewKeys</name>
    <message>
        <source>Tiles, bars and cards</source>
        <translation>指标块、条形和卡片</translation>
    </message>
    <message>
        <source>Go to the next one on that side</source>
        <translation>移到该方向的下一个</translation>
    </message>
    <message>
        <source>Select it in all views</source>
        <translation>在所有视图中选中</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>进度图</translation>
    </message>
    <message>
        <source>Read the value of the next year on that side</source>
        <translation>读取前一年或后一年的数值</translation>
    </message>
    <message>
        <source>Select the target of that year</source>
        <translation>选中该年的目标</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>放大和缩小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Move the target while What if… is open</source>
        <translation>打开“假设”时移动目标值</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Go to the next mark on that side</source>
        <translation>移到该方向的下一个标记</translation>
    </message>
    <message>
        <source>Mark the regions on the way</source>
        <translation>标记途经的地区</translation>
    </message>
    <message>
        <source>Let the marked regions go</source>
        <translation>取消标记的地区</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Move the map</source>
        <translation>移动地图</translation>
    </message>
    <message>
        <source>Open or close the legend</source>
        <translation>展开或收起图例</translation>
    </message>
    <message>
        <source>Measuring: take the last point back</source>
        <translation>量算时：撤销上一点</translation>
    </message>
    <message>
        <source>Measuring: finish</source>
        <translation>量算时：完成</translation>
    </message>
    <message>
        <source>Stop measuring or placing a facility</source>
        <translation>停止量算或放置设施</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>First and last page</source>
        <translation>首页和末页</translation>
    </message>
    <message>
        <source>Larger and smaller type</source>
        <translation>放大和缩小字号</translation>
    </message>
    <message>
        <source>Type as large as usual</source>
        <translation>恢复默认字号</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>结束会议</translation>
    </message>
</context>
<context>
    <name>wm::ui::WhatIfPopup</name>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>What if it were</source>
        <translation>假设目标为</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>恢复规划值</translation>
    </message>
    <message>
        <source>A policy brings</source>
        <translation>政策效应</translation>
    </message>
    <message>
        <source>How much of the way from the projection to the required course</source>
        <translation>从预测到达标路径，政策能走完其中多少</translation>
    </message>
</context>
<context>
    <name>wm::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New workspace from catalogue...</source>
        <translation>由目录数据新建工作区(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Open workspace...</source>
        <translation>打开工作区(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>最近的工作区(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Chart as picture...</source>
        <translation>进度图存为图片(&amp;C)...</translation>
    </message>
    <message>
        <source>&amp;Map as picture...</source>
        <translation>地图存为图片(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Targets as table...</source>
        <translation>目标存为表格(&amp;T)...</translation>
    </message>
    <message>
        <source>&amp;Observations as table...</source>
        <translation>实际值存为表格(&amp;O)...</translation>
    </message>
    <message>
        <source>&amp;Facilities as table...</source>
        <translation>设施存为表格(&amp;F)...</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>恢复默认布局(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>地图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Load base map...</source>
        <translation>加载底图(&amp;L)...</translation>
    </message>
    <message>
        <source>&amp;Remove base map</source>
        <translation>移除底图(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Waymark</source>
        <translation>关于规划目标看板(&amp;A)</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>recent workspaces</comment>
        <translation>暂无</translation>
    </message>
    <message>
        <source>&amp;Why this verdict?</source>
        <translation>为什么这样评价？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Chart...</source>
        <translation>进度图(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Map...</source>
        <translation>地图(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Targets...</source>
        <translation>目标表(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add layers...</source>
        <translation>添加图层(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;List of layers</source>
        <translation>图层列表(&amp;L)</translation>
    </message>
    <message>
        <source>Map for other &amp;GIS programs...</source>
        <translation>供其他 &amp;GIS 软件使用的地图...</translation>
    </message>
    <message>
        <source>A&amp;bout the base map</source>
        <translation>关于底图(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Find on the map...</source>
        <translation>在地图上查找(&amp;F)...</translation>
    </message>
    <message>
        <source>&amp;Accessibility as table...</source>
        <translation>可达性存为表格(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Service areas of hubs</source>
        <translation>枢纽服务范围(&amp;S)</translation>
    </message>
    <message>
        <source>O&amp;verview as picture...</source>
        <translation>总览存为图片(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Scoreboard as picture...</source>
        <translation>一览表存为图片(&amp;S)…</translation>
    </message>
    <message>
        <source>Scoreboard as ta&amp;ble...</source>
        <translation>一览表存为表格(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Points of the chart as table...</source>
        <translation>图中数据存为表格(&amp;P)…</translation>
    </message>
    <message>
        <source>Pri&amp;nt another view</source>
        <translation>打印其他视图(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Overview...</source>
        <translation>总览(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Scoreboard...</source>
        <translation>一览表(&amp;S)…</translation>
    </message>
    <message>
        <source>A&amp;ll charts of the selection...</source>
        <translation>选定范围的全部进度图(&amp;L)…</translation>
    </message>
    <message>
        <source>Co&amp;mparison as picture...</source>
        <translation>对比图存为图片(&amp;M)...</translation>
    </message>
    <message>
        <source>Compariso&amp;n as table...</source>
        <translation>对比数据存为表格(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;Meeting: full screen, large type</source>
        <translation>会议模式：全屏大字(&amp;M)</translation>
    </message>
    <message>
        <source>Col&amp;umns of the targets...</source>
        <translation>目标表的列(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>High contrast, &amp;black on white</source>
        <translation>高对比度，白底黑字(&amp;B)</translation>
    </message>
    <message>
        <source>High contrast, &amp;white on black</source>
        <translation>高对比度，黑底白字(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Safe for colour-blind readers</source>
        <translation>色觉障碍者可辨(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;History...</source>
        <translation>历史记录(&amp;H)...</translation>
    </message>
    <message>
        <source>&amp;Fill in lost values...</source>
        <translation>补录缺失值(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import a table...</source>
        <translation>导入表格(&amp;I)...</translation>
    </message>
    <message>
        <source>Export &amp;data...</source>
        <translation>导出数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Edit &amp;data...</source>
        <translation>编辑数据(&amp;D)…</translation>
    </message>
    <message>
        <source>Compare and &amp;merge with a workspace...</source>
        <translation>与另一工作区比较合并(&amp;M)...</translation>
    </message>
</context>
<context>
    <name>wm::ui::WindowOutputs</name>
    <message>
        <source>Explanation</source>
        <translation>评价依据</translation>
    </message>
    <message>
        <source>There is no chart for this selection.</source>
        <translation>选定范围没有进度图。</translation>
    </message>
    <message>
        <source>map</source>
        <comment>suggested file name</comment>
        <translation>地图</translation>
    </message>
    <message>
        <source>Saved: %1 (facilities: %2, corridors: %3, regions: %4)</source>
        <translation>已保存：%1（设施 %2、通道 %3、地区 %4）</translation>
    </message>
</context>
<context>
    <name>wm::ui::WindowProblems</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Workspace of a newer version</source>
        <translation>工作区由较新版本生成</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Waymark.</source>
        <translation>%1 由较新版本的本程序生成。</translation>
    </message>
    <message>
        <source>This version cannot read it and has left it as it was. Open it with the newer version, or ask whoever sent it for one that both can read.</source>
        <translation>本版本无法读取该文件，文件保持原样。请用较新版本打开，或请发送人提供双方都能读取的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) in the catalogue. No workspace was made.</source>
        <translation>
            <numerusform>目录数据中有 %n 个问题，未生成工作区。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: cancelled, nothing was changed.</source>
        <extracomment>%1: name of a file</extracomment>
        <translation>%1：已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is read-only, or its folder is: you can look at everything, but nothing can be changed. To edit, copy the file to another folder and open the copy.</source>
        <translation>%1 或其所在文件夹为只读：可以查看全部内容，但无法修改。如需编辑，请将文件复制到其他文件夹后打开副本。</translation>
    </message>
    <message>
        <source>%1 is in use by another program, which is writing to it. What you change can only be stored when it has finished.</source>
        <translation>%1 正被其他程序写入，待其完成后才能保存您的修改。</translation>
    </message>
</context>
<context>
    <name>wm::ui::WindowViews</name>
    <message>
        <source>This workspace does not have all of the view “%1”: %2. The rest is shown.</source>
        <translation>当前工作区缺少视图“%1”中的部分内容：%2。其余内容已显示。</translation>
    </message>
    <message>
        <source>before</source>
        <translation>之前的显示</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between missing things</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>View saved: %1</source>
        <translation>视图已保存：%1</translation>
    </message>
</context>
<context>
    <name>wm::ui::WorkspaceEdits</name>
    <message>
        <source>Position of %1</source>
        <translation>“%1”的位置</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1年注记</translation>
    </message>
    <message>
        <source>Method of %1</source>
        <translation>%1的评价方法</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <extracomment>A step that can be undone. %1: name of an indicator</extracomment>
        <translation>补录“%1”</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <extracomment>A step that can be undone. %1: name of a file</extracomment>
        <translation>导入 %1</translation>
    </message>
    <message numerus="yes">
        <source>No longer accept %n finding(s)</source>
        <extracomment>A step that can be undone</extracomment>
        <translation>
            <numerusform>取消认可 %n 条问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n finding(s)</source>
        <translation>
            <numerusform>认可 %n 条问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge of %1</source>
        <extracomment>A step that can be undone. %1: name of a file</extracomment>
        <translation>合并 %1</translation>
    </message>
</context>
</TS>
