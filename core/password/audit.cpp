// SPDX-License-Identifier: Apache-2.0
#include "core/password/audit.h"

#include "core/io/parallel.h"
#include "core/password/similarity.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace core::password {
namespace {

constexpr std::size_t longestWord = 256; ///< bytes

void add(std::string_view text, WordKind kind, std::vector<UserWord>& words)
{
    if (!text.empty())
        words.push_back({ .text = std::string(text.substr(0, longestWord)), .kind = kind });
}

/// The host of an address, without what each has.
std::string_view hostOf(std::string_view url)
{
    if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos)
        url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#"));
    if (const std::size_t user = url.rfind('@'); user != std::string_view::npos)
        url.remove_prefix(user + 1);
    return url;
}

/// The same passwords, found by what they are.
struct Distinct {
    std::vector<std::string_view> texts; ///< in the order in which they come up
    std::vector<std::size_t> ofRow;
    std::vector<std::size_t> uses;
};

Distinct distinctOf(const AuditList& list)
{
    Distinct distinct;
    std::unordered_map<std::string_view, std::size_t> numbers;
    for (std::size_t row = 0; row < list.size(); ++row) {
        const auto [found, isNew] = numbers.try_emplace(list.password(row), distinct.texts.size());
        if (isNew) {
            distinct.texts.push_back(list.password(row));
            distinct.uses.push_back(0);
        }
        ++distinct.uses[found->second];
        distinct.ofRow.push_back(found->second);
    }
    return distinct;
}

class Auditor {
public:
    Auditor(const AuditList& list, const AuditOptions& options, const Progress& progress)
        : m_list(list)
        , m_options(options)
        , m_progress(progress)
        , m_distinct(distinctOf(list))
        , m_sharedWords(withParts(options.words))
        , m_words(m_sharedWords)
    {
    }

    Result<PasswordAudit> run() &&
    {
        m_audit.format = m_list.format();
        m_audit.minimumScore = m_options.minimumScore;
        m_audit.askedBreaches = m_options.breaches != nullptr;
        m_audit.askedPolicy = m_options.policy.has_value();
        m_audit.labels = m_options.labels;
        m_total = m_list.sizeInBytes() * (m_audit.askedBreaches ? 2 : 1);
        TRY(askBreaches());
        TRY(measureAll());
        TRY(group());
        sumUp();
        return std::move(m_audit);
    }

private:
    Result<> askBreaches()
    {
        if (!m_audit.askedBreaches)
            return {};
        BreachList& breaches = *m_options.breaches;
        m_leaks.resize(m_distinct.texts.size());
        for (std::size_t i = 0; i < m_distinct.texts.size(); ++i) {
            if (m_progress.stop.isRequested())
                return fail(ErrorCode::Cancelled);
            const Result<BreachHash> hash = breachHashOf(asBytes(m_distinct.texts[i]), breaches.kind());
            // What is no text has no NT hash.
            if (!hash && hash.error().code == ErrorCode::InvalidEncoding)
                continue;
            if (!hash)
                return std::unexpected(hash.error());
            const BreachSighting sighting = TRY(breaches.find(*hash));
            m_audit.summary.bytesRead += sighting.bytesRead;
            // "Not found" behind the end of half a list says nothing.
            if (sighting.isFound || !sighting.isBehindEnd)
                m_leaks[i] = sighting.isFound ? std::max<std::uint64_t>(sighting.count.value_or(1), 1) : 0;
            tell(m_list.sizeInBytes() * (i + 1) / m_distinct.texts.size());
        }
        m_done = m_list.sizeInBytes();
        return {};
    }

    void tell(std::uint64_t done) const { m_progress.tell({ .done = done, .total = m_total }); }

    Result<> measureAll()
    {
        constexpr std::size_t pieceSize = 64; // so that threads seldom meet
        const std::size_t count = m_list.size();
        m_audit.passwords.resize(count);
        ProgressSum sum(m_progress, m_total);
        sum.part().tell({ .done = m_done, .total = {} });
        return io::forEachInParallel((count + pieceSize - 1) / pieceSize, [&](std::size_t piece) -> Result<> {
            const std::size_t begin = piece * pieceSize;
            const std::size_t end = std::min(begin + pieceSize, count);
            for (std::size_t row = begin; row < end; ++row) {
                if (m_progress.stop.isRequested())
                    return fail(ErrorCode::Cancelled);
                m_audit.passwords[row] = measureRow(row);
            }
            const auto bytes = [&](std::size_t row) { return m_list.sizeInBytes() * row / count; };
            sum.part().tell({ .done = bytes(end) - bytes(begin), .total = {} });
            return {};
        });
    }

    AuditedPassword measureRow(std::size_t row) const
    {
        const std::string_view password = m_list.password(row);
        std::vector<UserWord> words;
        add(m_list.title(row), WordKind::Name, words);
        add(m_list.userName(row), m_list.userName(row).contains('@') ? WordKind::Mail : WordKind::UserName,
            words);
        add(hostOf(m_list.url(row)), WordKind::Site, words);
        const bool hasOwnWords = !words.empty();
        words = withParts(std::move(words));
        words.insert(words.end(), m_sharedWords.begin(), m_sharedWords.end());
        const Strength strength = measure(
            password, { .words = hasOwnWords ? UserWords(words) : m_words, .year = m_options.year });
        AuditedPassword audited{ .line = m_list.line(row),
            .length = lengthClassOf(strength),
            .score = static_cast<std::uint8_t>(std::clamp(strength.score, 0, 4)),
            .guessesPower = guessesPowerOf(strength) };
        for (const Segment& segment : strength.segments)
            audited.patterns.set(std::to_underlying(segment.pattern()));
        const std::optional<std::uint64_t> leaks
            = m_audit.askedBreaches ? m_leaks[m_distinct.ofRow[row]] : std::nullopt;
        if (leaks)
            audited.timesLeaked = leastTimesLeaked(strength.score, *leaks);
        std::vector<std::string> texts;
        for (const UserWord& word : words)
            texts.push_back(word.text);
        judgeRow({ .password = password, .userWords = texts, .timesLeaked = leaks }, audited);
        if (m_options.labels == Labels::Keep) {
            audited.title = m_list.title(row);
            audited.url = m_list.url(row);
            audited.userName = m_list.userName(row);
        }
        return audited;
    }

    void judgeRow(const Candidate& candidate, AuditedPassword& audited) const
    {
        for (const Standard standard : allStandards) {
            if (tellsStandards(audited.score))
                audited.refusedBy.set(std::to_underlying(standard), !judge(standard, candidate).isAccepted);
        }
        audited.isRefusedByOwnPolicy = m_options.policy && !judge(*m_options.policy, candidate).isAccepted;
    }

    Result<> group()
    {
        const std::vector<std::uint32_t> similar = TRY(similarGroups(m_distinct.texts, m_progress.stop));
        std::vector<std::uint32_t> reuse(m_distinct.texts.size());
        std::uint32_t last = 0;
        for (std::size_t row = 0; row < m_list.size(); ++row) {
            const std::size_t number = m_distinct.ofRow[row];
            if (m_distinct.uses[number] > 1 && reuse[number] == 0)
                reuse[number] = ++last;
            m_audit.passwords[row].reuseGroup = reuse[number];
            m_audit.passwords[row].similarGroup = similar[number];
        }
        return {};
    }

    void sumUp()
    {
        AuditSummary& summary = m_audit.summary;
        summary.passwords = m_list.size();
        summary.distinct = m_distinct.texts.size();
        summary.withoutPassword = m_list.withoutPassword();
        for (const AuditedPassword& one : m_audit.passwords) {
            summary.weak += m_audit.isWeak(one) ? std::size_t{ 1 } : std::size_t{ 0 };
            summary.unanswered += m_audit.isUnanswered(one) ? std::size_t{ 1 } : std::size_t{ 0 };
            summary.leaked += one.isLeaked() ? std::size_t{ 1 } : std::size_t{ 0 };
            summary.reused += one.reuseGroup > 0 ? std::size_t{ 1 } : std::size_t{ 0 };
            summary.similar += one.similarGroup > 0 ? std::size_t{ 1 } : std::size_t{ 0 };
            summary.refused += one.isRefusedByOwnPolicy ? std::size_t{ 1 } : std::size_t{ 0 };
            ++summary.scores[one.score];
        }
    }

    const AuditList& m_list;
    const AuditOptions& m_options;
    const Progress& m_progress;
    Distinct m_distinct;
    std::vector<UserWord> m_sharedWords;
    UserWords m_words; ///< the same, ready
    std::vector<std::optional<std::uint64_t>> m_leaks; ///< of the distinct ones
    std::uint64_t m_total = 0;
    std::uint64_t m_done = 0;
    PasswordAudit m_audit;
};

} // namespace

Result<PasswordAudit> audit(const AuditList& list, const AuditOptions& options, const Progress& progress)
{
    return Auditor(list, options, progress).run();
}

} // namespace core::password
