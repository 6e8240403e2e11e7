// SPDX-License-Identifier: Apache-2.0
// node csp_evaluator.mjs FILE - of each line, a policy as a JSON string, what Google's CSP Evaluator finds, as
// JSON: findings and, where a check gave up on a source that makes no URL, the types that it would have found.
import { readFile } from 'node:fs/promises';
import evaluator from 'csp_evaluator/dist/evaluator.js';
import parser from 'csp_evaluator/dist/parser.js';
import security from 'csp_evaluator/dist/checks/security_checks.js';
import finding from 'csp_evaluator/dist/finding.js';

const typesOf = new Map([
    [security.checkScriptAllowlistBypass, 'SCRIPT_ALLOWLIST_BYPASS'],
    [security.checkFlashObjectAllowlistBypass, 'OBJECT_ALLOWLIST_BYPASS'],
    [security.checkIpSource, 'IP_SOURCE'],
]);
const extras = [...evaluator.STRICTCSP_CHECKS, security.checkHasConfiguredReporting];

function told(findings, source) {
    return findings.map(one => [finding.Type[one.type], one.severity, one.directive, one.value ?? null, source]);
}

function evaluate(text) {
    const csp = new parser.CspParser(text).csp;
    const threw = [];
    let found;
    try {
        found = new evaluator.CspEvaluator(csp).evaluate();
    } catch {
        found = [];
        const effective = csp.getEffectiveCsp(3, found);
        for (const check of evaluator.DEFAULT_CHECKS) {
            try {
                found.push(...check(effective));
            } catch {
                threw.push(typesOf.get(check) ?? 'UNEXPECTED');
            }
        }
    }
    const more = extras.flatMap(check => check(csp));
    return { findings: [...told(found, 'default'), ...told(more, 'extra')], threw };
}

for (const line of (await readFile(process.argv[2], 'utf8')).split('\n')) {
    if (line)
        console.log(JSON.stringify(evaluate(JSON.parse(line))));
}
