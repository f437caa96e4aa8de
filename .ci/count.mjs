// node count.mjs REPORT FAILED: prints "N passed, N failed" from Vitest's JSON report; a skipped test counts as failed.
import { readFileSync } from 'node:fs';

const [path, failedBefore] = process.argv.slice(2);
let report;
try {
  report = JSON.parse(readFileSync(path, 'utf8'));
} catch (error) {
  console.log(`no test report: ${error.message}`);
  report = { numPassedTests: 0, numTotalTests: 1, testResults: [] };
}
const skipped = report.testResults.flatMap((file) =>
  file.assertionResults
    .filter((test) => test.status !== 'passed')
    .map((test) => `${test.status}: ${test.fullName}`),
);
for (const line of skipped) console.log(line);
const passed = report.numPassedTests;
const failed = Math.max(report.numTotalTests - passed, failedBefore === '0' ? 0 : 1);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
