// SPDX-License-Identifier: Apache-2.0
// node zxcvbn.mjs FILE YEAR - of each line, {"password", "words"}, what zxcvbn says in that year, as JSON.
// node zxcvbn.mjs lists - its lists, as one JSON object of words by rank.
import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';

const require = createRequire(import.meta.url);

if (process.argv[2] === 'lists') {
    console.log(JSON.stringify(require('zxcvbn/lib/frequency_lists')));
} else {
    const year = Number(process.argv[3]);
    const Now = Date;
    // zxcvbn asks for the year when it is loaded.
    globalThis.Date = class extends Now {
        getFullYear() {
            return year;
        }
    };
    const zxcvbn = require('zxcvbn');
    for (const line of (await readFile(process.argv[2], 'utf8')).split('\n')) {
        if (!line)
            continue;
        const { password, words } = JSON.parse(line);
        const result = zxcvbn(password, words);
        console.log(JSON.stringify({
            score: result.score,
            guesses: result.guesses,
            guesses_log10: result.guesses_log10,
            display: Object.values(result.crack_times_display),
            sequence: result.sequence.map(match => [match.i, match.j + 1, match.pattern, match.guesses]),
        }));
    }
}
