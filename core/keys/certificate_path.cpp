// SPDX-License-Identifier: Apache-2.0
#include "core/keys/certificate_path.h"

#include "core/keys/certificate_der.h"

#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <ctime>
#include <map>

namespace core::keys {
namespace {

using Store = crypto::Handle<X509_STORE, X509_STORE_free>;
using Context = crypto::Handle<X509_STORE_CTX, X509_STORE_CTX_free>;

struct FreeStack {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_free(stack); }
};
using Stack = std::unique_ptr<STACK_OF(X509), FreeStack>;

/// The errors of a verification that goes on after each.
struct Failures {
    std::vector<std::pair<int, const X509*>> errors;

    static int collect(int isOk, X509_STORE_CTX* context)
    {
        auto* const failures = static_cast<Failures*>(X509_STORE_CTX_get_app_data(context));
        if (isOk == 0) {
            failures->errors.emplace_back(
                X509_STORE_CTX_get_error(context), X509_STORE_CTX_get_current_cert(context));
            // Left there, it would be told again in place of what is found next.
            X509_STORE_CTX_set_error(context, X509_V_OK);
        }
        return 1;
    }
};

bool isWithoutAuthority(int error)
{
    return error == X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT || error == X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN
        || error == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT
        || error == X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY
        || error == X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE || error == X509_V_ERR_CERT_UNTRUSTED;
}

/// Whether the last of the chain tells where its issuer can be fetched, and is not its own.
bool isIssuerMissing(const STACK_OF(X509) * chain)
{
    const X509* const last = sk_X509_value(chain, sk_X509_num(chain) - 1);
    if (!last || X509_NAME_cmp(X509_get_subject_name(last), X509_get_issuer_name(last)) == 0)
        return false;
    const crypto::Handle<AUTHORITY_INFO_ACCESS, AUTHORITY_INFO_ACCESS_free> access(
        static_cast<AUTHORITY_INFO_ACCESS*>(X509_get_ext_d2i(last, NID_info_access, nullptr, nullptr)));
    const int count = access ? sk_ACCESS_DESCRIPTION_num(access.get()) : 0;
    for (int i = 0; i < count; ++i) {
        if (OBJ_obj2nid(sk_ACCESS_DESCRIPTION_value(access.get(), i)->method) == NID_ad_ca_issuers)
            return true;
    }
    return false;
}

PathProblem problemOf(int error, bool isOfServer)
{
    switch (error) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return PathProblem::Expired;
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return PathProblem::NotYetValid;
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return PathProblem::WeakSignature;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
        return PathProblem::WeakKey;
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
    case X509_V_ERR_UNABLE_TO_DECRYPT_CERT_SIGNATURE:
        return PathProblem::BadSignature;
    case X509_V_ERR_INVALID_PURPOSE:
        return isOfServer ? PathProblem::NotForServers : PathProblem::IssuerNotAllowed;
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_PERMITTED_VIOLATION:
    case X509_V_ERR_EXCLUDED_VIOLATION:
        return PathProblem::IssuerNotAllowed;
    default:
        return PathProblem::Other;
    }
}

PathProblem problemWithoutAuthority(const Failures& failures, const STACK_OF(X509) * chain)
{
    const auto has = [&failures](int error) {
        return std::ranges::any_of(failures.errors, [error](const auto& one) { return one.first == error; });
    };
    if (has(X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT))
        return PathProblem::SelfSigned;
    return isIssuerMissing(chain) ? PathProblem::IncompleteChain : PathProblem::UnknownAuthority;
}

std::optional<std::size_t> indexOf(const X509* certificate, const std::vector<X509Handle>& sent)
{
    for (std::size_t i = 0; certificate && i < sent.size(); ++i) {
        if (sent[i] && X509_cmp(sent[i].get(), certificate) == 0)
            return i;
    }
    return {};
}

void addOnce(std::vector<PathFailure>& failures, PathFailure failure)
{
    if (std::ranges::find(failures, failure) == failures.end())
        failures.push_back(failure);
}

Store storeOf(const Authorities& authorities)
{
    Store store(X509_STORE_new());
    for (const auto& ders : { authorities.system, authorities.own }) {
        for (const Bytes& der : ders) {
            if (const X509Handle certificate = parseCertificate(der); store && certificate)
                X509_STORE_add_cert(store.get(), certificate.get());
        }
    }
    return store;
}

/// What is asked of every path.
void demand(X509_STORE_CTX* context, std::int64_t now)
{
    X509_VERIFY_PARAM* const parameters = X509_STORE_CTX_get0_param(context);
    // A person may trust an authority in the middle.
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_TRUSTED_FIRST);
    X509_VERIFY_PARAM_set_purpose(parameters, X509_PURPOSE_SSL_SERVER);
    X509_VERIFY_PARAM_set_time(parameters, static_cast<std::time_t>(now));
    X509_VERIFY_PARAM_set_auth_level(parameters, 2);
}

bool holds(std::span<const Bytes> ders, const Bytes& der)
{
    return std::ranges::find(ders, der) != ders.end();
}

/// Empty where the chain does not end at somebody trusted, whatever OpenSSL has said.
std::vector<Certificate> pathOf(const STACK_OF(X509) * chain, const Authorities& authorities)
{
    std::vector<Certificate> path;
    for (int i = 0; chain && i < sk_X509_num(chain); ++i) {
        auto certificate = readCertificate(derOf(sk_X509_value(chain, i)));
        if (!certificate)
            return {};
        path.push_back(*std::move(certificate));
    }
    if (path.empty()
        || (!holds(authorities.system, path.back().der) && !holds(authorities.own, path.back().der)))
        return {};
    return path;
}

std::vector<PathFailure> failuresOf(
    const Failures& failures, const STACK_OF(X509) * chain, const std::vector<X509Handle>& sent)
{
    std::vector<PathFailure> result;
    const X509* const end = chain ? sk_X509_value(chain, sk_X509_num(chain) - 1) : nullptr;
    for (const auto& [error, certificate] : failures.errors) {
        if (isWithoutAuthority(error))
            addOnce(result,
                { .problem = end ? problemWithoutAuthority(failures, chain) : PathProblem::UnknownAuthority,
                    .certificate = indexOf(end, sent) });
        else
            addOnce(result,
                { .problem = problemOf(error, certificate == sent.front().get()),
                    .certificate = indexOf(certificate, sent) });
    }
    return result;
}

bool isOfAuthority(const PathFailure& failure)
{
    return failure.problem == PathProblem::SelfSigned || failure.problem == PathProblem::UnknownAuthority
        || failure.problem == PathProblem::IncompleteChain;
}

} // namespace

CertificatePath findPath(std::span<const Bytes> sent, const Authorities& authorities, std::int64_t now)
{
    const crypto::ErrorScope errors;
    CertificatePath path;
    std::vector<X509Handle> certificates;
    const Stack others(sk_X509_new_null());
    for (const Bytes& der : sent) {
        certificates.push_back(parseCertificate(der));
        if (certificates.back() && certificates.size() > 1 && others)
            sk_X509_push(others.get(), certificates.back().get());
    }
    const Store store = storeOf(authorities);
    const Context context(X509_STORE_CTX_new());
    if (certificates.empty() || !certificates.front() || !store || !context || !others
        || X509_STORE_CTX_init(context.get(), store.get(), certificates.front().get(), others.get()) != 1) {
        path.failures.push_back({ .problem = PathProblem::Other, .certificate = 0 });
        return path;
    }
    Failures failures;
    X509_STORE_CTX_set_app_data(context.get(), &failures);
    X509_STORE_CTX_set_verify_cb(context.get(), &Failures::collect);
    demand(context.get(), now);
    if (X509_verify_cert(context.get()) <= 0 && failures.errors.empty())
        failures.errors.emplace_back(X509_V_ERR_UNSPECIFIED, nullptr);

    const STACK_OF(X509)* const chain = X509_STORE_CTX_get0_chain(context.get());
    path.failures = failuresOf(failures, chain, certificates);
    const bool isRefused = std::ranges::any_of(path.failures, isOfAuthority);
    if (!isRefused)
        path.certificates = pathOf(chain, authorities);
    if (!isRefused && path.certificates.empty())
        path.failures.push_back({ .problem = PathProblem::UnknownAuthority, .certificate = 0 });
    path.isOnlyOwn = !path.certificates.empty() && !holds(authorities.system, path.certificates.back().der);
    return path;
}

} // namespace core::keys
