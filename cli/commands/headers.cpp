// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/headers.h"

#include "cli/commands/header_report.h"
#include "cli/inputs.h"
#include "core/http/report.h"
#include "core/http/url.h"

#include <algorithm>

namespace cli {
namespace {

namespace http = core::http;
using http::Profile;
using http::observatory::Algorithm;

constexpr Choice<Profile> profiles[]
    = { { "web", Profile::WebPage }, { "api", Profile::Api }, { "static", Profile::StaticAssets } };
constexpr Choice<Algorithm> algorithms[] = { { "4", Algorithm::Four }, { "6", Algorithm::Six } };

constexpr std::size_t largestInput = std::size_t{ 64 } * 1024 * 1024;

/// The name in the table; null where it is no grade. "b+" is "B+".
const char* const* findGrade(std::string_view grade)
{
    const std::span<const char* const> grades = http::observatory::allGrades();
    const auto found = std::ranges::find_if(
        grades, [&](const char* known) { return http::equalsIgnoringCase(known, grade); });
    return found == grades.end() ? nullptr : &*found;
}

bool isOfUrl(const http::Exchange& exchange, const std::string& url)
{
    return std::ranges::any_of(exchange.hops, [wanted = http::parseUrl(url)](const http::Response& hop) {
        return http::parseUrl(hop.url) == wanted;
    });
}

void remarkOnChoice(const http::HeaderText& text, Session& session)
{
    if (text.exchanges.size() == 1)
        return;
    const std::string& url = text.exchanges[text.chosen].judged().url;
    session.say("judged is response " + std::to_string(text.chosen + 1) + " of "
        + std::to_string(text.exchanges.size()) + (url.empty() ? "" : ", " + url)
        + "; --url chooses another");
}

void remarkOn(http::TextForm form, Session& session)
{
    if (form == http::TextForm::Policy)
        session.say("this is a policy alone: every other header counts as missing; assay csp judges it by "
                    "itself");
}

/// The media type without its parameters, in lower case; empty where none is sent.
std::string mediaTypeOf(const http::Response& response)
{
    const http::Field* type = http::firstOf(response, "content-type");
    return type ? http::lowered(type->value.substr(0, type->value.find_first_of("; \t"))) : std::string();
}

bool isJson(std::string_view type)
{
    return type == "application/json" || type.ends_with("+json");
}

/// SVG is an image that is a page as well.
bool isAsset(std::string_view type)
{
    constexpr std::string_view assets[] = { "text/css", "text/javascript", "application/javascript",
        "application/x-javascript", "application/vnd.ms-fontobject" };
    return (type.starts_with("image/") && type != "image/svg+xml") || type.starts_with("font/")
        || type.starts_with("application/font-") || type.starts_with("application/x-font-")
        || std::ranges::find(assets, type) != std::end(assets);
}

void remarkOnProfile(const std::string& type, Session& session)
{
    if (isJson(type))
        session.say("this is JSON, judged as a web page; --profile api leaves out what only pages need");
    else if (isAsset(type))
        session.say("this is " + printable(type)
            + ", judged as a web page; --profile static leaves out what only pages need");
}

/// Of an exchange that ends with a redirect.
void remarkOnRedirect(const http::Response& response, Session& session)
{
    const http::Field* location = http::firstOf(response, "location");
    if (!location || response.status < 300 || response.status >= 400 || response.status == 304)
        return;
    session.say("this redirects to " + printable(location->value)
        + ", whose answer is not in the text; curl -L saves both");
}

} // namespace

void remarkOn(const http::Audit& audit, Session& session)
{
    if (audit.profile == Profile::WebPage)
        remarkOnProfile(mediaTypeOf(audit.exchange.judged()), session);
    if (!audit.score.isStatusGraded)
        session.say("the status is " + std::to_string(audit.exchange.judged().status)
            + ": the Observatory itself grades 2xx, 3xx, 401 and 403 only");
}

void HeadersCommand::declare(Options& options)
{
    options.inputs(m_addresses, "URL",
        "An http or https address to ask; without a scheme https is tried first, then http");
    options.text("--from", m_from, "FILE",
        "Instead of an address: response headers as text, curl -i or -v output, or a HAR file; - is standard "
        "input");
    options.text("--url", m_url, "URL",
        "The address of the response, where the text does not tell; of a HAR's responses, the one to judge");
    options.choice<Profile>("--profile", m_profile, profiles,
        "What the response is for: a web page, an API or static files; web unless told");
    options.choice<Algorithm>("--observatory", m_algorithm, algorithms,
        "The version of the Observatory's scoring: 6 unless told, 4 is its npm package 1.4.8");
    options.flag("--sarif", m_wantsSarif, "Print the findings as SARIF 2.1.0");
    options.text(
        "--fail-under", m_failUnder, "GRADE", "Exit with 1 where the grade is worse: A+, A, A-, … F");
    options.text("--preload-list", m_preloadList, "FILE",
        "Chromium's HSTS preload list; without it no host counts as preloaded");
    m_fetchOptions.declare(options);
    m_output.declare(options);
}

bool HeadersCommand::needsNetwork() const
{
    return m_addresses.size() == 1 && !m_from;
}

Outcome<std::vector<core::crypto::Primitive>> HeadersCommand::primitives() const
{
    return std::vector<core::crypto::Primitive>{};
}

Outcome<> HeadersCommand::refuseStrayOptions(const Session& session) const
{
    if (m_addresses.size() > 1)
        return std::unexpected(wrongUsage("one address at a time", m_addresses[1]));
    if (!m_addresses.empty() && m_from)
        return std::unexpected(
            wrongUsage("an address is asked, or --from is read: give one of them", m_addresses.front()));
    if (m_addresses.empty() && !m_from)
        return std::unexpected(wrongUsage(
            "give an address to ask, or what to judge with --from; --from - reads standard input"));
    if (m_failUnder && !findGrade(*m_failUnder))
        return std::unexpected(wrongUsage(
            *m_failUnder + " is not a grade; they are A+, A, A-, B+, B, B-, C+, C, C-, D+, D, D- and F",
            *m_failUnder));
    if (m_wantsSarif && session.wantsJson())
        return std::unexpected(wrongUsage("--sarif is a form of JSON of its own; leave --json out"));
    return {};
}

Outcome<> HeadersCommand::refuseStrayInputs() const
{
    if (const char* stray = m_fetchOptions.given())
        return std::unexpected(
            wrongUsage(std::string(stray) + " is for an address; with --from nothing is asked", stray));
    if (m_url && !http::parseUrl(*m_url))
        return std::unexpected(wrongUsage("--url takes an address like https://example.com/", *m_url));
    if (m_preloadList == "-" && m_from == "-")
        return std::unexpected(wrongUsage("- is standard input, which can be read once only"));
    return {};
}

Outcome<http::HeaderText> HeadersCommand::readResponses(const core::StopFlag& stop) const
{
    const Input input = inputOf(m_from.value_or("-"));
    const core::Bytes bytes = TRY(reading(readWhole(input, largestInput, stop)));
    http::HeaderText text
        = TRY(reading(named(http::readHeaderText(bytes, { .url = m_url.value_or(std::string()) }), input)));
    // Judging another response than the one that was asked for would pass for an answer.
    if (m_url && text.form == http::TextForm::Har && !isOfUrl(text.exchanges[text.chosen], *m_url))
        return std::unexpected(Failure{ .exitCode = ExitCode::BadInput,
            .id = "url-not-found",
            .message = printable(nameOf(input)) + " holds no response of " + printable(*m_url),
            .subject = *m_url });
    return text;
}

Outcome<std::optional<http::PreloadList>> HeadersCommand::readPreloadList(const core::StopFlag& stop) const
{
    if (!m_preloadList)
        return std::nullopt;
    const Input input = inputOf(*m_preloadList);
    const core::Bytes bytes = TRY(reading(readWhole(input, 4 * largestInput, stop)));
    return TRY(reading(named(http::PreloadList::read(core::asText(bytes)), input)));
}

http::AuditOptions HeadersCommand::auditOptions(const http::PreloadList* preloaded) const
{
    return { .profile = m_profile, .algorithm = m_algorithm, .preloaded = preloaded };
}

Outcome<> HeadersCommand::write(Session& session, const http::Audit& audit, const Report& report)
{
    // JSON holds the cookies as they came.
    TRY(m_output.open(session, session.wantsJson() ? core::io::Secrecy::Secret : core::io::Secrecy::Plain));
    if (m_wantsSarif)
        m_output.write(http::auditSarif(audit, report.artifact));
    else
        m_output.write(session.wantsJson() ? report.json() : report.text());
    return m_output.finish();
}

HeadersCommand::Report HeadersCommand::savedReport(const http::Audit& audit) const
{
    const Input input = inputOf(m_from.value_or("-"));
    const std::string& url = audit.exchange.judged().url;
    const bool isUrl = input.isStandardInput && !url.empty();
    return { .artifact = isUrl ? url : nameOf(input),
        .json = [&audit] { return http::auditJson(audit); },
        .text = [&audit] { return auditText(audit); } };
}

ExitCode HeadersCommand::answerOf(Session& session, const http::Audit& audit) const
{
    if (!m_failUnder || findGrade(audit.score.grade) <= findGrade(*m_failUnder))
        return ExitCode::Yes;
    session.say(
        "the grade is " + std::string(audit.score.grade) + ", worse than " + *findGrade(*m_failUnder));
    return ExitCode::No;
}

Outcome<ExitCode> HeadersCommand::run(Session& session)
{
    TRY(refuseStrayOptions(session));
    TRY(refuseStrayInputs());
    http::HeaderText text = TRY(readResponses(session.stop()));
    const std::optional<http::PreloadList> preloaded = TRY(readPreloadList(session.stop()));
    if (!m_url)
        remarkOnChoice(text, session);
    remarkOn(text.form, session);
    const http::Audit audit = http::audit(std::move(text.exchanges[text.chosen]),
        auditOptions(preloaded ? &*preloaded : nullptr), text.irregularities);
    remarkOn(audit, session);
    remarkOnRedirect(audit.exchange.judged(), session);
    TRY(write(session, audit, savedReport(audit)));
    return answerOf(session, audit);
}

} // namespace cli
