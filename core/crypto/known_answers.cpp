// SPDX-License-Identifier: Apache-2.0
#include "core/crypto/known_answers.h"

#include <array>

namespace core::crypto {
namespace {

using enum DigestAlgorithm;

constexpr std::array<KnownAnswer, digestAlgorithmCount + aeadAlgorithmCount + keyedFunctionCount> table{ {
    // ORIGIN: RFC 1321 A.5
    { Md5, "abc", "900150983cd24fb0d6963f7d28e17f72" },
    // ORIGIN: NIST, "Examples with Intermediate Values" for FIPS 180-4 and FIPS 202
    { Sha1, "abc", "a9993e364706816aba3e25717850c26c9cd0d89d" },
    { Sha224, "abc", "23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7" },
    { Sha256, "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
    { Sha384, "abc",
        "cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7" },
    { Sha512, "abc",
        "ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a"
        "2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f" },
    { Sha512_256, "abc", "53048e2681941ef99b2e29b76b4c7dabe4c2d0c634fc6d46e0e2f13107e7af23" },
    { Sha3_224, "abc", "e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf" },
    { Sha3_256, "abc", "3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532" },
    { Sha3_384, "abc",
        "ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25" },
    { Sha3_512, "abc",
        "b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e"
        "10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0" },
    { Shake128, "", "7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26" },
    { Shake256, "",
        "46b9dd2b0ba88d13233b3feb743eeb243fcd52ea62b81b82b50c27646ed5762f"
        "d75dc4ddd8c0f200cb05019d67b592f6fc821c49479ab48640292eacb3b7c4be" },
    // ORIGIN: RFC 7693 A and B
    { Blake2b512, "abc",
        "ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d1"
        "7d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923" },
    { Blake2s256, "abc", "508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982" },
    // ORIGIN: the RIPEMD-160 page of its authors, https://homes.esat.kuleuven.be/~bosselae/ripemd160.html
    { Ripemd160, "abc", "8eb208f7e05d987a9b044a8e98c6b087f15a0bfc" },
    // ORIGIN: GB/T 32905-2016 A.1
    { Sm3, "abc", "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0" },
    // ORIGIN: Keccak team, ShortMsgKAT_256 of the submission to the SHA-3 competition, Len = 0
    { Keccak256, "", "c5d2460186f7233c927e7db2dcc703c0e500b653ca82273b7bfad8045d85a470" },
    // ORIGIN: Catalogue of parametrised CRC algorithms, check value of CRC-32/ISO-HDLC
    { Crc32, "123456789", "cbf43926" },

    // ORIGIN: RFC 8439 2.8.2
    { AeadAlgorithm::ChaCha20Poly1305, "RFC 8439 2.8.2",
        "d31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d6"
        "3dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b36"
        "92ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc"
        "3ff4def08e4b7a9de576d26586cec64b61161ae10b594f09e26a7e902ecbd0600691" },
    // ORIGIN: McGrew and Viega, The Galois/Counter Mode of Operation (GCM), appendix B
    { AeadAlgorithm::Aes128Gcm, "GCM test case 4",
        "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e"
        "21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e0915bc94fbc3221a5db94fae95ae7121a47" },
    { AeadAlgorithm::Aes256Gcm, "GCM test case 16",
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
        "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b" },

    // ORIGIN: RFC 4231 4.3 (SHA-256)
    { KeyedFunction::Hmac, "RFC 4231 4.3",
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843" },
    // ORIGIN: RFC 5869 A.1
    { KeyedFunction::Hkdf, "RFC 5869 A.1",
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865" },
    // ORIGIN: RFC 6070 2, the second
    { KeyedFunction::Pbkdf2, "RFC 6070 2", "ea6c014dc72d6f8ccd1ed92ace1d41f0d8de8957" },
    // ORIGIN: RFC 7914 12, the first
    { KeyedFunction::Scrypt, "RFC 7914 12",
        "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
        "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906" },
    // ORIGIN: the argon2 program of the authors, 20171227: argon2 somesalt -d -t 2 -k 256 -p 1 -l 32
    { KeyedFunction::Argon2d, "password, somesalt, m=256,t=2,p=1",
        "25c4ee8ba448054b49efc804e478b9d823be1f9bd2e99f51d6ec4007a3a1501f" },
    // ORIGIN: phc-winner-argon2, src/test.c
    { KeyedFunction::Argon2i, "password, somesalt, m=256,t=2,p=1",
        "89e9029f4637b295beb027056a7336c414fadd43f6b208645281cb214a56452f" },
    { KeyedFunction::Argon2id, "password, somesalt, m=256,t=2,p=1",
        "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe" },
    // ORIGIN: bcrypt-pbkdf 1.0.2 of the npm registry, a port of OpenBSD's; OpenBSD's own examples take 4
    // times as long
    { KeyedFunction::BcryptPbkdf, "password, salt, rounds=1",
        "7af41469e52860da49debfaa6a4e12a2cb857b907b2bb20d2902a9ccd424adb1" },
} };

} // namespace

std::span<const KnownAnswer> knownAnswers()
{
    return table;
}

} // namespace core::crypto
