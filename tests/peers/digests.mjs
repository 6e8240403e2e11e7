// SPDX-License-Identifier: Apache-2.0
// node digests.mjs FUNCTION [BITS] FILE... - one digest per line, by hash-wasm's function of that name.
import { readFile } from 'node:fs/promises';
import * as hashWasm from 'hash-wasm';

const [name, ...rest] = process.argv.slice(2);
const bits = /^\d+$/.test(rest[0]) ? [Number(rest.shift())] : [];
for (const file of rest)
    console.log(await hashWasm[name](await readFile(file), ...bits));
