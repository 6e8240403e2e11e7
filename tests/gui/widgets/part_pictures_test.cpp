// SPDX-License-Identifier: Apache-2.0
#include "gui/widgets/badge.h"
#include "gui/widgets/card.h"
#include "gui/widgets/countdown_ring.h"
#include "gui/widgets/digest_row.h"
#include "gui/widgets/drop_zone.h"
#include "gui/widgets/label.h"
#include "gui/widgets/secret_edit.h"
#include "gui/widgets/snippet.h"
#include "gui/widgets/strips.h"
#include "gui/widgets/toast_bubble.h"
#include "tests/gui/gui_main.h"
#include "tests/gui/widgets/looks.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace gui;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString shaDigest = u"051da25822321462"
                          "80829a0b1bf2ce40"
                          "07594d53212963a4"
                          "8a16c804e373e53d"_s;

/// A card that paints digest rows, as a list's delegate does.
class Rows : public Card {
public:
    explicit Rows(QList<DigestRow> rows)
        : m_rows(std::move(rows))
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    int heightForWidth(int width) const override
    {
        int height = 2;
        for (const DigestRow& row : m_rows)
            height += digestRowHeight(*this, row, width - 2);
        return height;
    }
    QSize sizeHint() const override { return { u(*this, 400), heightForWidth(u(*this, 400)) }; }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        Card::paintEvent(event);
        QPainter painter(this);
        int top = 1;
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            const QRect rect(1, top, width() - 2, digestRowHeight(*this, m_rows[i], width() - 2));
            DigestRowFlags flags;
            flags.setFlag(DigestRowFlag::First, i == 0);
            flags.setFlag(DigestRowFlag::Last, i == m_rows.size() - 1);
            flags.setFlag(DigestRowFlag::Hovered, m_rows[i].isCopied);
            paintDigestRow(painter, *this, rect, m_rows[i], flags);
            top += rect.height();
        }
    }

private:
    QList<DigestRow> m_rows;
};

QList<DigestRow> allRows()
{
    const QString md5 = u"1d1bb92ee006a6752926974f00a45e27"_s;
    return {
        { .name = u"SHA-256"_s,
            .digest = shaDigest,
            .tone = Tone::Ok,
            .remark = u"Fit for security"_s,
            .state = DigestRow::State::Equal },
        { .name = u"SHA-512"_s,
            .digest = shaDigest + shaDigest,
            .tone = Tone::Ok,
            .remark = u"Fit for security"_s },
        { .name = u"MD5"_s,
            .digest = md5,
            .tone = Tone::Danger,
            .remark = u"Broken since 2004"_s,
            .state = DigestRow::State::Different,
            .differenceAt = 17 },
        { .name = u"CRC32"_s,
            .digest = u"1a96d10b"_s,
            .tone = Tone::Caution,
            .remark = u"Finds accidents only"_s },
        { .name = u"CRC32C"_s, .digest = u"1a96d10b"_s, .isCopied = true },
    };
}

void addVerdicts(QVBoxLayout& column)
{
    auto* stamps = new QHBoxLayout;
    const std::pair<Tone, QString> marks[]
        = { { Tone::Ok, u"A+"_s }, { Tone::Caution, u"B"_s }, { Tone::Danger, u"F"_s } };
    for (const auto& [tone, mark] : marks) {
        auto* stamp = new Stamp;
        stamp->setVerdict(tone, mark, mark);
        stamps->addWidget(stamp);
    }
    for (const auto& [tone, icon] :
        { std::pair(Tone::Ok, "check"_L1), std::pair(Tone::Danger, "clear"_L1) }) {
        auto* stamp = new Stamp;
        stamp->setIconVerdict(tone, icon, {});
        stamps->addWidget(stamp);
    }
    auto* small = new Stamp;
    small->setSide(36);
    small->setVerdict(Tone::Caution, u"B"_s, {});
    stamps->addWidget(small);
    stamps->addStretch();
    column.addLayout(stamps);

    auto* badges = new QHBoxLayout;
    const std::pair<Tone, QString> words[]
        = { { Tone::Ok, u"Match"_s }, { Tone::Caution, u"Expired"_s }, { Tone::Danger, u"Mismatch"_s },
              { Tone::Info, u"Decoded only"_s }, { Tone::Muted, u"Not probed"_s } };
    for (const auto& [tone, word] : words) {
        auto* badge = new Badge;
        badge->setVerdict(tone, word);
        badges->addWidget(badge);
    }
    badges->addStretch();
    column.addLayout(badges);
}

void addStrips(QVBoxLayout& column)
{
    const std::tuple<Tone, QString, QString> messages[]
        = { { Tone::Info, u"SHA256SUMS found beside this file"_s, u"Check it"_s },
              { Tone::Caution, u"This system may keep a clipboard history"_s, {} },
              { Tone::Danger, u"Could not read disk.img: permission denied"_s, u"Try again"_s } };
    for (const auto& [tone, sentence, action] : messages) {
        auto* strip = new MessageStrip;
        strip->setMessage(tone, sentence);
        strip->setAction(action);
        column.addWidget(strip);
    }
    auto* drop = new DropStrip;
    drop->setTexts(u"Drop files or folders"_s, u"Choose files…"_s);
    column.addWidget(drop);
    auto* over = new DropStrip;
    over->setTexts(u"Drop files or folders"_s, u"Choose files…"_s);
    over->setDropSentence(u"Drop to hash 3 files"_s);
    column.addWidget(over);
}

void addProgress(QVBoxLayout& column)
{
    auto* empty = new EmptyState("hashes"_L1);
    empty->setTexts(u"Drop a file to see its digests"_s, u"Or choose Text to hash what you type"_s,
        u"Choose files…"_s, u"Load a sample"_s);
    column.addWidget(empty);
    const auto add = [&](const QString& name, const QString& amounts, std::optional<int> permille) {
        auto* strip = new ProgressStrip;
        strip->setName(name);
        strip->setAmounts(amounts);
        strip->setPermille(permille);
        column.addWidget(strip);
        return strip;
    };
    add(u"backup.tar"_s, u"1.9 GB of 5.1 GB, 7 s left"_s, 370);
    add(u"disk.img"_s, {}, {});
    add(u"notes.txt"_s, u"12.4 kB in 2 ms"_s, 1000)->setDone(u"Done"_s);
    add(u"old.iso"_s, u"Stopped at 1.2 GB"_s, 240)->setFailed(u"Failed"_s);
}

void addRest(QVBoxLayout& column)
{
    auto* masked = new SecretEdit;
    masked->setText(u"k0l1-O0Il-7f"_s);
    column.addWidget(masked);
    auto* shown = new SecretEdit;
    shown->setText(u"k0l1-O0Il-7f"_s);
    column.addWidget(shown);
    QTest::keyPress(shown, Qt::Key_H, Qt::ControlModifier);
    auto* ring = new CountdownRing(CountdownRing::Words::ClearsIn);
    ring->setLeft(7s, 10s);
    column.addWidget(ring);
    auto* code = new CodeBlock;
    code->setCode(
        u"assay hash --algorithm sha-256 --expect "_s + shaDigest + u" assay-1.0.0-linux-amd64.tar.gz"_s,
        u"Copy command"_s);
    column.addWidget(code);
}

} // namespace

/// Every part at once, to be looked at: into the folder that ASSAY_PICTURES names.
class PartPicturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pictures_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<int>("zoom");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << 100 << false;
        QTest::newRow("dark") << true << 100 << false;
        QTest::newRow("zoom200") << false << 200 << false;
        QTest::newRow("rtl") << true << 100 << true;
    }
    void pictures()
    {
        QFETCH(bool, dark);
        QFETCH(int, zoom);
        QFETCH(bool, mirrored);
        Looks looks;
        looks.scheme(dark ? Scheme::Dark : Scheme::Light);
        looks.zoom(zoom);
        if (mirrored)
            looks.rightToLeft();

        QWidget page;
        page.resize(1280 * zoom / 100, 900 * zoom / 100);
        auto* columns = new QHBoxLayout(&page);
        columns->setSpacing(u(page, 24));
        auto* first = new QVBoxLayout;
        addVerdicts(*first);
        addStrips(*first);
        addRest(*first);
        first->addStretch();
        auto* second = new QVBoxLayout;
        addProgress(*second);
        second->addWidget(new Rows(allRows()));
        second->addStretch();
        columns->addLayout(first, 1);
        columns->addLayout(second, 1);
        ToastBubble toast(&page);
        toast.showMessage({ u"copy"_s, u"Password copied. The clipboard clears in 7 s."_s,
            { u"Keep 30 s more"_s, u"Clear now"_s } });
        page.show();
        toast.placeIn(page.rect());
        keep(page.grab(), u"parts"_s);

        Rows wide(allRows());
        wide.resize(1024 * zoom / 100, wide.heightForWidth(1024 * zoom / 100));
        keep(wide.grab(), u"digests"_s);
        QVERIFY(wide.height() < wide.heightForWidth(600 * zoom / 100));
    }

private:
    static void keep(const QPixmap& picture, const QString& name)
    {
        const QString folder = qEnvironmentVariable("ASSAY_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(
                u"%1/%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
};

GUI_TEST_MAIN(PartPicturesTest)
#include "part_pictures_test.moc"
