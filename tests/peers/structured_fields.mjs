// SPDX-License-Identifier: Apache-2.0
// node structured_fields.mjs FILE - of each line "item|list|dictionary FIELD" the canonical form, or "(refused)".
import { readFileSync } from 'node:fs';
import * as structured from 'structured-headers';

const types = {
    item: [structured.parseItem, structured.serializeItem],
    list: [structured.parseList, structured.serializeList],
    dictionary: [structured.parseDictionary, structured.serializeDictionary],
};
const lines = readFileSync(process.argv[2], 'latin1').split('\n').slice(0, -1);
const canonical = line => {
    const space = line.indexOf(' ');
    const [parse, serialize] = types[line.slice(0, space)];
    try {
        return serialize(parse(line.slice(space + 1)));
    } catch {
        return '(refused)';
    }
};
process.stdout.write(lines.map(line => canonical(line) + '\n').join(''));
