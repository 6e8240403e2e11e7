// SPDX-License-Identifier: Apache-2.0
#include "gui/panels/password/number_words.h"
#include "gui/panels/password/rate_slider.h"
#include "tests/gui/gui_main.h"

#include <QSignalSpy>

using namespace gui::password;
using namespace Qt::Literals::StringLiterals;

class RateSliderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void saysRatesAsPeopleDo_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("shortWords");
        QTest::newRow("throttled") << 100.0 / 3600 << u"100 per hour"_s << u"100/h"_s;
        QTest::newRow("unthrottled") << 10.0 << u"10 per second"_s << u"10/s"_s;
        QTest::newRow("bcrypt") << 5750.0 << u"5,750 per second"_s << u"5,750/s"_s;
        QTest::newRow("slow") << 1e4 << u"10,000 per second"_s << u"10⁴/s"_s;
        QTest::newRow("rounded") << 123456.0 << u"123,000 per second"_s << u"123,000/s"_s;
        QTest::newRow("just below a million") << 999600.0 << u"1 million per second"_s << u"1 million/s"_s;
        QTest::newRow("fast") << 1e10 << u"10 billion per second"_s << u"10¹⁰/s"_s;
        QTest::newRow("cluster") << 2.34e12 << u"2.34 trillion per second"_s << u"2.34 trillion/s"_s;
        QTest::newRow("absurd") << 3e17 << u"10¹⁷ per second"_s << u"10¹⁷/s"_s;
    }
    void saysRatesAsPeopleDo()
    {
        QFETCH(double, rate);
        QTEST(rateText(rate), "words");
        QTEST(shortRateText(rate), "shortWords");
    }

    void standsExactlyAtItsTicks_data()
    {
        QTest::addColumn<double>("rate");
        for (const double rate : { 100.0 / 3600, 10.0, 1e4, 1e10 })
            QTest::addRow("%g", rate) << rate;
    }
    void standsExactlyAtItsTicks()
    {
        QFETCH(double, rate);
        RateSlider slider;
        slider.setRate(rate);
        const int at = slider.value();
        slider.setRate(rate * 2);
        slider.setValue(at);
        QCOMPARE(slider.rate(), rate);
    }

    void isLogarithmic()
    {
        RateSlider slider;
        slider.setRate(1e4);
        const int first = slider.value();
        slider.setRate(1e5);
        const int second = slider.value();
        slider.setRate(1e6);
        QVERIFY(qAbs(slider.value() - second - (second - first)) <= 1);
    }

    void tellsOfAHandButNotOfAHash()
    {
        RateSlider slider;
        slider.resize(640, 48);
        slider.show();
        const QSignalSpy chosen(&slider, &RateSlider::rateChosen);
        slider.setRate(5750);
        QCOMPARE(chosen.count(), 0);
        QCOMPARE(slider.rate(), 5750.0);
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(slider.rate() > 7000 && slider.rate() < 7500);
    }

    void goesToTheNextTickByPages()
    {
        RateSlider slider;
        slider.show();
        slider.setRate(5750);
        QTest::keyClick(&slider, Qt::Key_PageUp);
        QCOMPARE(slider.rate(), 1e4);
        QTest::keyClick(&slider, Qt::Key_PageUp);
        QCOMPARE(slider.rate(), 1e10);
        QTest::keyClick(&slider, Qt::Key_PageDown);
        QTest::keyClick(&slider, Qt::Key_PageDown);
        QCOMPARE(slider.rate(), 10.0);
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(slider.rate(), 100.0 / 3600);
    }

    void takesAClickOnALabelForItsTick()
    {
        RateSlider slider;
        slider.resize(640, slider.sizeHint().height());
        slider.show();
        slider.setRate(5750);
        // The label of "10 billion per second" is at 11.6/17.6 of what there is from 10^-1.6 to 10^16.
        QTest::mouseClick(&slider, Qt::LeftButton, {}, { 421, slider.height() - 6 });
        QCOMPARE(slider.rate(), 1e10);
    }

    void keepsARateBeyondItsEnd()
    {
        RateSlider slider;
        slider.setRate(2.31e15); // NT hashes on the cluster
        QVERIFY(slider.value() < slider.maximum());
        slider.setRate(2e17);
        QCOMPARE(slider.value(), slider.maximum());
        QCOMPARE(slider.rate(), 2e17);
        QVERIFY(slider.accessibleDescription().contains(u"per second"_s));
    }
};

GUI_TEST_MAIN(RateSliderTest)

#include "rate_slider_test.moc"
