// SPDX-License-Identifier: Apache-2.0
// node observatory.mjs [PACKAGE] - what the MDN HTTP Observatory makes of exchanges: one JSON value per line in, and
// one per line out. In: {"hops": [RESPONSE...], "plainHops": [RESPONSE...] or null, "preflight": RESPONSE or null,
// "preloaded": {HOST: {"mode", "includeSubDomains"}}}; a response is {"url", "status", "headers": [[NAME, VALUE]...],
// "body", "isVerified", "origin"}. Out: {"tests": [[NAME, RESULT, MODIFIER, PASS]...], "score", "grade"}, or
// {"error"} where it fails itself.
import fs from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const folder = path.resolve(process.argv[2] ?? path.join(here, 'node_modules/@mdn/mdn-http-observatory'));
const load = (name) => import(pathToFileURL(path.join(folder, name)).href);
const require = createRequire(path.join(folder, 'package.json'));

// Its list of preloaded hosts is downloaded when it is installed, and read once; here each case brings its own.
const preloaded = new Map();
const readFileSync = fs.readFileSync;
fs.readFileSync = (name, ...rest) =>
    String(name).endsWith('hsts-preload.json') ? '{}' : readFileSync(name, ...rest);
const { hsts } = await load('src/analyzer/hsts.js');
const list = hsts();
list.get = (host) => preloaded.get(host);

const { AxiosHeaders } = await import(pathToFileURL(path.join(path.dirname(require.resolve('axios/package.json')),
    'index.js')).href);
const { CookieJar } = require('tough-cookie');
const { ALL_TESTS } = await load('src/constants.js');
const { HTML_TYPES, Requests } = await load('src/types.js');
const { getGradeForScore, getScoreModifier } = await load('src/grader/grader.js');
const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await load('src/grader/charts.js');
const { parseHttpEquivHeaders } = await load('src/retriever/utils.js');

const onlyFirst = new Set(['age', 'authorization', 'content-length', 'content-type', 'etag', 'expires', 'from', 'host',
    'if-modified-since', 'if-unmodified-since', 'last-modified', 'location', 'max-forwards', 'proxy-authorization',
    'referer', 'retry-after', 'server', 'user-agent']);

// As Node's http module puts received fields together.
function headersOf(fields) {
    const joined = {};
    for (const [name, text] of fields) {
        const key = name.toLowerCase();
        const value = text.replace(/^[ \t]+|[ \t]+$/g, '');
        if (key === 'set-cookie')
            (joined[key] ??= []).push(value);
        else if (joined[key] === undefined)
            joined[key] = value;
        else if (!onlyFirst.has(key))
            joined[key] += ', ' + value;
    }
    return new AxiosHeaders(joined);
}

function responseOf(response) {
    return {
        headers: headersOf(response.headers),
        request: { headers: new AxiosHeaders(response.origin === undefined ? {} : { origin: response.origin }) },
        status: response.status,
        verified: response.isVerified !== false,
        data: response.body ?? '',
    };
}

function stepsOf(hops) {
    return hops.map((hop) => ({ url: new URL(hop.url), status: hop.status }));
}

function requestsOf(exchange) {
    const { hops } = exchange;
    const judged = hops.at(-1);
    const asked = new URL(hops[0].url);
    const isSecure = new URL(judged.url).protocol === 'https:';
    const plain = exchange.plainHops ?? (asked.protocol === 'http:' ? hops : []);

    const requests = new Requests(asked.hostname);
    requests.site = { hostname: asked.hostname };
    requests.responses.auto = responseOf(judged);
    requests.responses.auto.verified = hops.every((hop) => hop.isVerified !== false);
    requests.responses.https = isSecure ? requests.responses.auto : null;
    requests.responses.http = plain.length === 0 ? null : responseOf(plain.at(-1));
    if (requests.responses.http)
        requests.responses.http.verified = plain.every((hop) => hop.isVerified !== false);
    requests.responses.httpRedirects = stepsOf(plain);
    requests.responses.httpsRedirects = stepsOf(plain);
    requests.responses.cors = responseOf(exchange.preflight ?? judged);
    requests.resources.path = judged.body ?? null;

    const jar = new CookieJar();
    for (const hop of hops) {
        for (const [name, value] of hop.headers) {
            if (name.toLowerCase() === 'set-cookie')
                jar.setCookieSync(value, hop.url, { ignoreError: true });
        }
    }
    requests.session = { url: new URL(`${isSecure ? 'https' : 'http'}://${asked.host}/`), jar, redirectHistory: [] };

    const type = requests.responses.auto.headers['content-type']?.split(';')[0];
    requests.responses.auto.httpEquiv = HTML_TYPES.has(type) && requests.resources.path
        ? parseHttpEquivHeaders(requests.resources.path, requests.session.url.href)
        : new Map();
    return requests;
}

function rate(exchange) {
    preloaded.clear();
    for (const [host, entry] of Object.entries(exchange.preloaded ?? {}))
        preloaded.set(host, entry);
    const requests = requestsOf(exchange);
    const results = ALL_TESTS.map((test) => test(requests));
    const modifiers = results.map((result) => getScoreModifier(result.result));
    const sum = modifiers.reduce((total, modifier) => total + modifier, 100);
    const uncurved = modifiers.reduce((total, modifier) => total + Math.min(modifier, 0), 100);
    const { score, grade } = getGradeForScore(uncurved >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? sum : uncurved);
    return {
        tests: results.map((result, i) => [result.constructor.name, result.result, modifiers[i], result.pass]),
        score,
        grade,
    };
}

for await (const line of createInterface({ input: process.stdin })) {
    if (line === '')
        continue;
    let answer;
    try {
        answer = rate(JSON.parse(line));
    } catch (error) {
        answer = { error: String(error) };
    }
    process.stdout.write(JSON.stringify(answer) + '\n');
}
