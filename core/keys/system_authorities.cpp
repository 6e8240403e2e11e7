// SPDX-License-Identifier: Apache-2.0
#include "core/keys/system_authorities.h"

#include "core/crypto/openssl_handles.h"
#include "core/keys/certificate_der.h"

#include <openssl/x509_vfy.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <memory>
#include <utility>

namespace core::keys {
namespace {

using Store = crypto::Handle<X509_STORE, X509_STORE_free>;
using Context = crypto::Handle<X509_STORE_CTX, X509_STORE_CTX_free>;

struct FreeStackAndCertificates {
    void operator()(STACK_OF(X509) * stack) const { sk_X509_pop_free(stack, X509_free); }
};
using OwningStack = std::unique_ptr<STACK_OF(X509), FreeStackAndCertificates>;

std::optional<std::string> variable(const char* name)
{
    const char* const value = std::getenv(name);
    return value ? std::optional<std::string>(value) : std::nullopt;
}

/// "9d04f354.0".
bool isHashed(std::string_view name)
{
    const auto isHex = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    return name.size() == 10 && std::ranges::all_of(name.substr(0, 8), isHex) && name[8] == '.'
        && name[9] >= '0' && name[9] <= '9';
}

bool holdsHashed(const std::string& folder)
{
    std::error_code failure;
    std::filesystem::directory_iterator entry(folder, failure);
    for (const std::filesystem::directory_iterator end; !failure && entry != end; entry.increment(failure)) {
        if (isHashed(entry->path().filename().string()))
            return true;
    }
    return false;
}

/// A folder is opened when a name is looked up in it.
bool addFolders(const std::string& folders, X509_STORE* store)
{
    X509_LOOKUP* const lookup = X509_STORE_add_lookup(store, X509_LOOKUP_hash_dir());
    return lookup && X509_LOOKUP_add_dir(lookup, folders.c_str(), X509_FILETYPE_PEM) == 1;
}

/// Reads it whole, which takes a tenth of a second for a system's.
bool addFile(const std::string& file, X509_STORE* store)
{
    X509_LOOKUP* const lookup = X509_STORE_add_lookup(store, X509_LOOKUP_file());
    return lookup && X509_LOOKUP_load_file(lookup, file.c_str(), X509_FILETYPE_PEM) == 1;
}

/// False where no authorities can be looked up there.
bool fill(X509_STORE* store, const AuthorityPlaces& places)
{
    if (places.toldFolders || places.toldFile) {
        if (places.toldFolders)
            addFolders(*places.toldFolders, store);
        if (places.toldFile)
            addFile(*places.toldFile, store);
        return true;
    }
    return holdsHashed(places.folder) ? addFolders(places.folder, store) : addFile(places.file, store);
}

std::vector<Bytes> trustedOf(X509_STORE* store, X509* certificate, const X509_NAME* name)
{
    std::vector<Bytes> trusted;
    const Context context(X509_STORE_CTX_new());
    if (!context || X509_STORE_CTX_init(context.get(), store, certificate, nullptr) != 1)
        return trusted;
    const OwningStack found(X509_STORE_CTX_get1_certs(context.get(), name));
    for (int i = 0; found && i < sk_X509_num(found.get()); ++i)
        trusted.push_back(derOf(sk_X509_value(found.get(), i)));
    return trusted;
}

void add(Bytes der, std::vector<Bytes>& issuers)
{
    if (std::ranges::find(issuers, der) == issuers.end())
        issuers.push_back(std::move(der));
}

} // namespace

AuthorityPlaces systemPlaces()
{
    return { .toldFolders = variable(X509_get_default_cert_dir_env()),
        .toldFile = variable(X509_get_default_cert_file_env()),
        .folder = X509_get_default_cert_dir(),
        .file = X509_get_default_cert_file() };
}

std::optional<std::vector<Bytes>> systemIssuersOf(std::span<const Bytes> sent, const AuthorityPlaces& places)
{
    const crypto::ErrorScope errors;
    const Store store(X509_STORE_new());
    if (!store || !fill(store.get(), places))
        return std::nullopt;
    std::vector<Bytes> issuers;
    for (const Bytes& der : sent) {
        const X509Handle certificate = parseCertificate(der);
        if (!certificate)
            continue;
        for (Bytes& issuer :
            trustedOf(store.get(), certificate.get(), X509_get_issuer_name(certificate.get())))
            add(std::move(issuer), issuers);
        if (&der != &sent.front())
            continue;
        for (Bytes& same :
            trustedOf(store.get(), certificate.get(), X509_get_subject_name(certificate.get()))) {
            if (same == der)
                add(std::move(same), issuers);
        }
    }
    return issuers;
}

} // namespace core::keys
