// SPDX-License-Identifier: Apache-2.0
// node cookies.mjs - reads a JSON array of Set-Cookie values, prints what tough-cookie makes of each.
import { text } from 'node:stream/consumers';
import { Cookie } from 'tough-cookie';

const told = (cookie) => cookie && {
    name: cookie.key,
    value: cookie.value,
    domain: cookie.domain,
    path: cookie.path,
    secure: cookie.secure,
    httpOnly: cookie.httpOnly,
    sameSite: cookie.sameSite ?? null,
    maxAge: cookie.maxAge,
    expires: cookie.expires instanceof Date ? cookie.expires.getTime() / 1000 : null,
};
const values = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(values.map((value) => told(Cookie.parse(value, { loose: true })) ?? null)));
