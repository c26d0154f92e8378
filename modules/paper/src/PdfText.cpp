// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfText.h"

#include <QString>
#include <QStringView>

namespace wm::paper {

namespace {

constexpr qsizetype kCodeLength = 6; ///< "<2F64>"

/// Radicals of the supplement (U+2E80 ...), each followed by the character it is written as. They have no compatibility
/// decomposition. Source: Unicode 14, EquivalentUnifiedIdeograph.txt, those in the basic plane.
constexpr QStringView kRadicals =
    u"⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡"
    u"⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊"
    u"⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长"
    u"⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿"
    u"⻯竜⻰龙⻱龜⻲亀⻳龟";

char16_t characterFor(char16_t code)
{
    if (code == u'\t')
        return u' ';
    if (code >= 0x2F00 && code <= 0x2FD5)
        return QString(QChar(code)).normalized(QString::NormalizationForm_KC).front().unicode();
    for (qsizetype i = 0; i + 1 < kRadicals.size(); i += 2)
        if (kRadicals[i].unicode() == code)
            return kRadicals[i + 1].unicode();
    return code;
}

/// The codes between begin and end, each written "<2F64>".
void mendCodes(QByteArray& pdf, qsizetype begin, qsizetype end)
{
    for (qsizetype at = pdf.indexOf('<', begin); at >= 0 && at + kCodeLength <= end; at = pdf.indexOf('<', at + 1)) {
        bool isCode = false;
        const uint code = pdf.sliced(at + 1, 4).toUInt(&isCode, 16);
        if (!isCode || code > 0xFFFF || pdf[at + kCodeLength - 1] != '>')
            continue;
        const char16_t character = characterFor(static_cast<char16_t>(code));
        pdf.replace(at + 1, 4, QByteArray::number(uint{character}, 16).toUpper().rightJustified(4, '0'));
    }
}

/// The end of the table that starts at `begin`. Characters stand in square brackets there, glyph numbers outside.
qsizetype mendTable(QByteArray& pdf, qsizetype begin)
{
    const qsizetype end = pdf.indexOf("endbfrange", begin);
    for (qsizetype open = pdf.indexOf('[', begin); open >= 0 && open < end; open = pdf.indexOf('[', open + 1))
        mendCodes(pdf, open, pdf.indexOf(']', open));
    return end;
}

} // namespace

void mendTextCodes(QByteArray& pdf)
{
    static const QByteArray kTable = " beginbfrange\n";
    // Compressed streams could hold these bytes only by a chance of 1 in 256^14.
    qsizetype at = pdf.indexOf(kTable);
    while (at >= 0) {
        const qsizetype end = mendTable(pdf, at);
        at = end < 0 ? end : pdf.indexOf(kTable, end);
    }
}

} // namespace wm::paper
