// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/button.h"
#include "gui/widgets/chooser.h"
#include "gui/widgets/field.h"
#include "gui/widgets/label.h"
#include "gui/widgets/segmented.h"
#include "gui/widgets/style/font_size.h"
#include "gui/widgets/style/icon.h"
#include "gui/widgets/style/layout.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/widgets/contrast.h"
#include "tests/gui/widgets/gallery.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>

#include <algorithm>
#include <set>
#include <vector>

using namespace gui;
using namespace Qt::Literals::StringLiterals;

namespace {

std::set<QRgb> colorsIn(QWidget& widget)
{
    widget.ensurePolished();
    const QImage image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    std::set<QRgb> colors;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            colors.insert(image.pixel(x, y) & RGB_MASK);
        }
    }
    return colors;
}

bool contains(QWidget& widget, const QColor& color)
{
    return colorsIn(widget).contains(color.rgb() & RGB_MASK);
}

const AssayStyle& style()
{
    return *qobject_cast<AssayStyle*>(QApplication::style());
}

} // namespace

class StyleTest : public QObject {
    Q_OBJECT

private:
    static Tokens tokens(Scheme scheme = Scheme::Light, Contrast more = Contrast::Normal)
    {
        return tokensFor(scheme, more);
    }

private Q_SLOTS:
    void cleanup()
    {
        setZoom(100);
        setScheme(Scheme::Light);
    }

    void everyPairOfColoursHasItsContrast()
    {
        for (const Scheme scheme : { Scheme::Light, Scheme::Dark }) {
            for (const Contrast more : { Contrast::Normal, Contrast::More }) {
                std::vector<Pair> pairs = textPairs(tokens(scheme, more));
                std::ranges::copy(shapePairs(tokens(scheme, more)), std::back_inserter(pairs));
                for (const Pair& pair : pairs) {
                    const double found = contrast(pair.front, pair.back);
                    QVERIFY2(found >= pair.least,
                        qPrintable(u"%1: %2 on %3 is %4 (scheme %5, contrast %6)"_s
                                .arg(QLatin1StringView(pair.name), pair.front.name(), pair.back.name())
                                .arg(found)
                                .arg(int(scheme))
                                .arg(int(more))));
                }
            }
        }
    }

    void computesContrastAsThePublishedExamplesDo()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.);
        QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.005);
    }

    void measuresUnitsByTheApplicationFont()
    {
        QCOMPARE(style().u(32), 32);
        setZoom(200);
        QCOMPARE(style().u(32), 64);
        QCOMPARE(style().font(TextRole::Body).pixelSize(), 26);
        QFont points;
        points.setPointSizeF(13 * 72 / QGuiApplication::primaryScreen()->logicalDotsPerInchY());
        QApplication::setFont(points);
        QCOMPARE(style().u(32), 32);
        QCOMPARE(style().u(0.5), 1);
    }

    void derivesEveryRoleFromTheApplicationFont()
    {
        QCOMPARE(style().font(TextRole::Caption).pixelSize(), 12);
        QCOMPARE(style().font(TextRole::Verdict).pixelSize(), 16);
        QCOMPARE(style().font(TextRole::Title).pixelSize(), 20);
        QCOMPARE(style().font(TextRole::Stamp).pixelSize(), 28);
        QCOMPARE(style().font(TextRole::Strong).weight(), QFont::DemiBold);
        QVERIFY(style().font(TextRole::Data).families().first().contains(u"Mono"));
    }

    void scalesFontsInPixelsAndInPoints()
    {
        QFont pixels;
        pixels.setPixelSize(20);
        QFont points;
        points.setPointSizeF(9.5);
        QCOMPARE(scaled(pixels, 1.5).pixelSize(), 30);
        QCOMPARE(scaled(pixels, 0.001).pixelSize(), 1);
        QCOMPARE(scaled(points, 2).pointSizeF(), 19.);
        QCOMPARE(withSizeOf(points, pixels).pixelSize(), 20);
        QCOMPARE(withSizeOf(pixels, points).pointSizeF(), 9.5);
    }

    void givesTheApplicationItsPalette()
    {
        setScheme(Scheme::Dark);
        const Tokens dark = tokens(Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), dark.surface);
        QCOMPARE(QApplication::palette().color(QPalette::Highlight), dark.selection);
        QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text), dark.disabled);
        QWidget widget;
        QCOMPARE(widget.palette().color(QPalette::WindowText), dark.text);
    }

    void hasTheHeightsOfTheLook_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("100 %") << 100;
        QTest::newRow("200 %") << 200;
    }

    void hasTheHeightsOfTheLook()
    {
        QFETCH(int, percent);
        setZoom(percent);
        Button regular(ButtonKind::Primary);
        regular.setText(u"Encrypt"_s);
        Button small(ButtonKind::Quiet, "copy"_L1);
        small.setSize(ButtonSize::Small);
        LineEdit field;
        Chooser chooser;
        MultiChooser several;
        QSpinBox number;
        Segmented segmented;
        QCheckBox check(u"On"_s);
        const auto units = [percent](int n) { return n * percent / 100; };
        QCOMPARE(regular.sizeHint().height(), units(32));
        QCOMPARE(small.sizeHint(), QSize(units(28), units(28)));
        QCOMPARE(field.sizeHint().height(), units(32));
        QCOMPARE(chooser.sizeHint().height(), units(32));
        QCOMPARE(several.sizeHint().height(), units(32));
        QCOMPARE(number.sizeHint().height(), units(32));
        QCOMPARE(segmented.height(), units(32));
        segmented.setSmall(true);
        QCOMPARE(segmented.height(), units(28));
        QVERIFY(check.sizeHint().height() >= units(24));
    }

    void measuresAgainWhenTheZoomChanges()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        setMargins(*row, window, 24, 20, 16, 12);
        setSpacing(*row, window, 8);
        auto* label = new Label(TextRole::Title, &window);
        auto* data = new LineEdit(&window);
        data->setMonospace(true);
        auto* segmented = new Segmented(&window);
        auto* button = new Button(ButtonKind::Primary, &window);
        button->setText(u"Encrypt"_s);
        row->addWidget(label);
        row->addWidget(data);
        row->addWidget(segmented);
        row->addWidget(button);
        const int before = button->sizeHint().width();
        setZoom(200);
        QCoreApplication::sendPostedEvents();
        QCOMPARE(row->contentsMargins(), QMargins(48, 40, 32, 24));
        QCOMPARE(row->spacing(), 16);
        QCOMPARE(label->font().pixelSize(), 40);
        QCOMPARE(data->font().pixelSize(), 25);
        QCOMPARE(segmented->height(), 64);
        QVERIFY(button->sizeHint().width() > before * 3 / 2);
    }

    void drawsEveryControlFromTheTokens_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::newRow("light") << Scheme::Light;
        QTest::newRow("dark") << Scheme::Dark;
    }

    void drawsEveryControlFromTheTokens()
    {
        QFETCH(Scheme, scheme);
        setScheme(scheme);
        const Tokens t = tokens(scheme);
        Button primary(ButtonKind::Primary);
        Button secondary(ButtonKind::Secondary);
        Button destructive(ButtonKind::Destructive);
        QVERIFY(contains(primary, t.accent));
        QVERIFY(contains(secondary, t.face));
        QVERIFY(contains(destructive, t.dangerFill));
        LineEdit field;
        QVERIFY(contains(field, t.surface) && contains(field, t.control));
        field.setError(true);
        QVERIFY(contains(field, t.danger));
        field.setError(false);
        field.setReadOnly(true);
        QVERIFY(contains(field, t.surfaceSunken));
        QPlainTextEdit text;
        QVERIFY(contains(text, t.control));
        Chooser chooser;
        QVERIFY(contains(chooser, t.face));
        QCheckBox check;
        QVERIFY(contains(check, t.control));
        check.setChecked(true);
        QVERIFY(contains(check, t.accent));
        QRadioButton radio;
        radio.setChecked(true);
        QVERIFY(contains(radio, t.accent) && contains(radio, t.onAccent));
        QSlider slider(Qt::Horizontal);
        slider.setValue(40);
        QVERIFY(contains(slider, t.accentText) && contains(slider, t.control));
        QProgressBar bar;
        bar.setValue(40);
        QVERIFY(contains(bar, t.accentText) && contains(bar, t.face));
        QScrollBar scroll(Qt::Vertical);
        QVERIFY(contains(scroll, t.control));
        QTabBar tabs;
        tabs.addTab(u"Files"_s);
        QVERIFY(contains(tabs, t.accentText));
        QMenu menu;
        menu.addAction(u"Copy"_s);
        QVERIFY(contains(menu, t.surfaceRaised) && contains(menu, t.control));
    }

    void showsTheWholeTextOfAButtonOfItsOwnSize()
    {
        Button button(ButtonKind::Secondary);
        button.setText(u"Choose|"_s);
        button.resize(button.sizeHint());
        const QImage whole = button.grab().toImage();
        button.resize(button.width() + 40, button.height());
        const QImage wide = button.grab().toImage();
        const int half = whole.width() / 2;
        QCOMPARE(
            whole.copy(half, 0, half - 8, whole.height()), wide.copy(half + 20, 0, half - 8, whole.height()));
    }

    void givesButtonsAnOutlineWithMoreContrast()
    {
        Button button(ButtonKind::Secondary);
        QVERIFY(!contains(button, tokens().control));
        setScheme(Scheme::Light, Contrast::More);
        QVERIFY(contains(button, tokens().control));
    }

    void paintsIconsInTheColourOfTheTime()
    {
        Button button(ButtonKind::Quiet, "stop"_L1);
        QVERIFY(contains(button, tokens().textMuted));
        setScheme(Scheme::Dark);
        QVERIFY(contains(button, tokens(Scheme::Dark).textMuted));
        button.setEnabled(false);
        QVERIFY(contains(button, tokens(Scheme::Dark).disabled));
    }

    void mirrorsOnlyIconsThatPointSomewhere()
    {
        const auto picture = [](QLatin1StringView name, Qt::LayoutDirection direction) {
            QImage image(20, 20, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintIcon(painter, name, image.rect(), Qt::black, direction);
            return image;
        };
        QVERIFY(picture("chevron-right"_L1, Qt::LeftToRight) != picture("chevron-right"_L1, Qt::RightToLeft));
        QCOMPARE(picture("search"_L1, Qt::LeftToRight), picture("search"_L1, Qt::RightToLeft));
    }

    void keepsTabsAsWideWhenTheyAreChosen()
    {
        QTabBar tabs;
        tabs.addTab(u"Files"_s);
        tabs.addTab(u"Checksum file"_s);
        const QRect before = tabs.tabRect(1);
        tabs.setCurrentIndex(1);
        QCOMPARE(tabs.tabRect(1), before);
    }

    void drawsTheGallery_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<double>("ratio");
        QTest::newRow("100 %, dpr 1") << 100 << 1.;
        QTest::newRow("100 %, dpr 2") << 100 << 2.;
        QTest::newRow("200 %, dpr 1") << 200 << 1.;
        QTest::newRow("200 %, dpr 2") << 200 << 2.;
    }

    void drawsTheGallery()
    {
        QFETCH(int, percent);
        QFETCH(double, ratio);
        setZoom(percent);
        const QImage light = drawGallery(Scheme::Light, ratio);
        const QImage dark = drawGallery(Scheme::Dark, ratio);
        savePicture(light, u"gallery-light-%1-%2"_s.arg(percent).arg(ratio));
        savePicture(dark, u"gallery-dark-%1-%2"_s.arg(percent).arg(ratio));
        QVERIFY(light.width() > 800 * ratio);
        QCOMPARE(light.size(), dark.size());
        QVERIFY(light != dark);
        QCOMPARE(light.pixelColor(1, 1), tokens(Scheme::Light).surface);
        QCOMPARE(dark.pixelColor(1, 1), tokens(Scheme::Dark).surface);
    }
};

GUI_TEST_MAIN(StyleTest)
#include "style_test.moc"
