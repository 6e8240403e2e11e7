// SPDX-License-Identifier: Apache-2.0
// The HTTP Observatory's tests (npm 1.4.8) on the responses of a recording (HAR), without its network part. Prints
// the seconds of the judging alone and the sum of the scores.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const [folder, archive] = process.argv.slice(2);
const load = (file) => import(path.join(folder, file));

// Its install script would download the preload list; nothing is preloaded here.
const read = fs.readFileSync;
fs.readFileSync = (file, ...rest) => (String(file).endsWith("hsts-preload.json") ? "{}" : read(file, ...rest));

const { ALL_TESTS } = await load("src/constants.js");
const { getGradeForScore, getScoreModifier } = await load("src/grader/grader.js");
const { HTML_TYPES, Requests } = await load("src/types.js");
const { parseHttpEquivHeaders } = await load("src/retriever/utils.js");
const require = createRequire(path.join(folder, "package.json"));
const { AxiosHeaders } = require("axios");
const { CookieJar } = require("tough-cookie");

function recorded({ request, response }) {
    const url = new URL(request.url);
    const headers = {};
    for (const { name, value } of response.headers)
        (headers[name.toLowerCase()] ??= []).push(value);
    const jar = new CookieJar();
    for (const cookie of headers["set-cookie"] ?? [])
        jar.setCookieSync(cookie, url.href, { ignoreError: true });
    for (const [name, values] of Object.entries(headers))
        if (name !== "set-cookie" && values.length === 1) headers[name] = values[0];
    const answer = { status: response.status, headers: new AxiosHeaders(headers), verified: true };
    const requests = new Requests(url.hostname);
    requests.responses.auto = answer;
    requests.responses.https = answer;
    requests.responses.cors = { ...answer, request: { headers: {} } };
    requests.resources.path = response.content.text ?? "";
    requests.session = { url, jar, response: answer };
    return requests;
}

function judge(requests) {
    const { auto } = requests.responses;
    const isHtml = HTML_TYPES.has(auto.headers["content-type"]?.split(";")[0]) && requests.resources.path;
    auto.httpEquiv = isHtml ? parseHttpEquivHeaders(requests.resources.path, requests.session.url.href) : new Map();
    let all = 100;
    let uncurved = 100;
    for (const test of ALL_TESTS) {
        const modifier = getScoreModifier(test(requests).result);
        all += modifier;
        uncurved += Math.min(0, modifier);
    }
    return getGradeForScore(uncurved >= 90 ? all : uncurved).score;
}

let seconds = 0;
let total = 0;
for (const entry of JSON.parse(read(archive, "utf8")).log.entries) {
    const requests = recorded(entry);
    const begin = process.hrtime.bigint();
    total += judge(requests);
    seconds += Number(process.hrtime.bigint() - begin) / 1e9;
    // Its documents are let go between two turns of the event loop only.
    await new Promise(setImmediate);
}
console.log(seconds, total);
